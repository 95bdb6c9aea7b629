"""Words in the language of the window.

English is the source, and is shown where no catalogue is in use. Texts are marked where they are written:

    tr("Fetch leads")                                        a text
    tr("“{name}” is read only", name=connection.name)        with values, which a translator may put in any order
    tr("Open", "state of a deal")                            a second meaning of the same English word
    tr_n("{n} row was sent.", "{n} rows were sent.", rows)   a number governs the sentence
    mark("Paused")                                           a constant of a module; tr(…) where it is shown
    told(error.message)                                      a sentence that another room wrote, in English

`packaging/catalogues.py` collects the marked texts into resources/translations/*.ts, Qt Linguist's catalogues.
Literals only: what is put together at run time cannot be collected. Modules are imported before the language is
known, so `tr` is called where a text is shown and never at import. The language stays the same while a window lives.

In the pseudo language (`ui/languages.py`) each text is longer and stands in ⟦brackets⟧: what has none is not marked.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from lead_desktop.ui.numerals import number

CONTEXT = "LeadDesktop"
"""Context of all marked texts in the catalogues."""
SENTENCES = "sentences"
"""Context in which a sentence of another room is looked up by its whole English text, values included."""

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")
# Invisible signs around a value, so that "a@b.de" keeps its order within an Arabic sentence:
# https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
_ISOLATED = "\u2068{}\u2069"
_ISOLATES = re.compile("[\u2068\u2069]")
# Words in Arabic or Hebrew stand right as they are, and so does one number. Between such signs they would not count when
# a text looks for its direction, and "22 أكتوبر 2026" would be turned round.
_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_AT_HOME = re.compile(rf"[0-9]+(?:[:.,/][0-9]+)*|(?=.*[{_LETTERS}])[{_LETTERS}0-9:.,/ ]*")


def mark(text: str, note: str = "") -> str:
    """The text itself; it is collected, and translated by `tr` where it is shown.

    Args:
        text: A constant, in English.
        note: Which meaning it has, where English has one word for several; the same as at its `tr`.
    """
    del note
    return text


def tr(text: str, note: str = "", /, **values: str | int) -> str:
    """The text in the language of the window.

    Args:
        text: English, with {names} where the values stand.
        note: Which meaning it has, where English has one word for several.
        values: What stands in the places; whole numbers are grouped as the language does.
    """
    return filled(QCoreApplication.translate(CONTEXT, text, note or None), values)


def tr_n(one: str, many: str, n: int, /, **values: str | int) -> str:
    """A text that a number governs, in the form the language has for it (Arabic has six).

    Args:
        one: English for 1; {n} stands for the number.
        many: English for any other number.
        n: The number.
        values: What stands in the other places.
    """
    found = QCoreApplication.translate(CONTEXT, many, None, n)
    return filled(one if n == 1 and found == many else found, {"n": n, **values})


def told(text: str) -> str:
    """A sentence of ours that another room wrote in English; unchanged where it is not recognised.

    Not for what is the person's or the CRM's own: names, cells, field labels, answers of a server.
    """
    return QCoreApplication.translate(SENTENCES, text) if text else ""


def bare(text: str) -> str:
    """The text without the signs that `filled` puts around values: for the clipboard, whose reader may be a program."""
    return text if text.isascii() else _ISOLATES.sub("", text)


def filled(text: str, values: dict[str, str | int]) -> str:
    """The text with each {name} replaced by its value; a place without a value stays as it is."""
    if not values:
        return text
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def value(found: re.Match[str]) -> str:
        if (one := values.get(found[1])) is None:
            return found[0]
        if isinstance(one, int):
            return number(one)
        return one if not (right_to_left and one) or _AT_HOME.fullmatch(one) else _ISOLATED.format(one)

    return _PLACE.sub(value, text)
