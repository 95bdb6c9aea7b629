"""The languages of the window, and how one is put to use."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from lead_desktop.ui.recogniser import Recogniser, Sentence
from lead_desktop.ui.resources import resource
from lead_desktop.ui.translation import CONTEXT

_log = logging.getLogger(__name__)
_NOT_THERE = (
    "the window is in English: the catalogue of “%s” is missing or damaged; install the program again"
)


@dataclass(frozen=True, slots=True)
class Language:
    """A language the window can speak.

    Attributes:
        code: Of ISO 639-1.
        name: What it calls itself.
        locale: Qt's locale for numbers and months: one that writes 0 to 9.
        right_to_left: The window is mirrored.
    """

    code: str
    name: str
    locale: str
    right_to_left: bool = False


ENGLISH = Language("en", "English", "en_GB")
LANGUAGES = (
    ENGLISH,
    Language("de", "Deutsch", "de_DE"),
    Language("ar", "العربية", "ar_AE", right_to_left=True),
    Language("hi", "हिन्दी", "hi_IN"),
)
PSEUDO = Language("pseudo", "⟦Pseudo⟧", "en_GB")
"""Each marked text a third longer and in brackets: for tests, which see what is not marked or clipped."""


def meant_language(kept: str, of_system: Iterable[str]) -> Language:
    """The language of the window.

    Args:
        kept: Code the person chose; "" for the system's.
        of_system: The system's languages, the dearest first, such as "de-AT".
    """
    codes = {one.code: one for one in (*LANGUAGES, PSEUDO)}
    if kept in codes:
        return codes[kept]
    wished = (one.replace("_", "-").partition("-")[0].lower() for one in of_system)
    return next((codes[code] for code in wished if code in codes), ENGLISH)


def speak(app: QApplication, language: Language) -> None:
    """Put a language to use: before the first window is made; a second call puts another in its place."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language.locale))
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    if language == ENGLISH:
        return
    translators = _translators(app, language)
    if not translators:  # a broken installation: better one language than a mirrored window of English words
        QTimer.singleShot(0, app, partial(_log.error, _NOT_THERE, language.code))  # the log is open by then
        speak(app, ENGLISH)
    for translator in translators:
        app.installTranslator(translator)  # the last one is asked first


def _translators(app: QApplication, language: Language) -> tuple[QTranslator, ...]:
    """Those of a language; none where its catalogue is missing or damaged."""
    if language == PSEUDO:
        return (Recogniser(kept_sentences(), lambda text, _n: pseudo(text), app), _Pseudo(app))

    def say(text: str, n: int) -> str:
        return QCoreApplication.translate(CONTEXT, text, None, n)

    qt, ours = QTranslator(app), QTranslator(app)
    qt.load(f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not ours.load(str(resource("translations", f"lead_desktop_{language.code}.qm"))) or ours.isEmpty():
        return ()
    return (Recogniser(kept_sentences(), say, app), qt, ours)


def kept_sentences() -> Sequence[Sentence]:
    """Sentences of other rooms that the catalogues translate; none where they were not built, or are damaged."""
    path = resource("translations", "sentences.json")
    try:
        found = json.loads(path.read_text("utf-8"))
        return [Sentence(str(text), str(one), str(count)) for text, one, count in found]
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError) as error:
        _log.warning("sentences stay English, %s cannot be read: %s", path.name, error)
        return ()


def pseudo(text: str) -> str:
    """The text a third longer and in brackets, its places kept: "⟦Save~⟧"."""
    return f"⟦{text}{'~' * (len(re.sub(r'{[^}]*}', '', text)) // 3)}⟧"


class _Pseudo(QTranslator):
    """Answers for each marked text."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        """Qt asks no translator that says yes."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Qt's question to each translator; None where it is not ours to answer."""
        del disambiguation, n
        return pseudo(text) if context == CONTEXT else None  # type: ignore[return-value]  # Qt's null
