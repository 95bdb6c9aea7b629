"""How the window looks: colours, size, language, motion."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Slot
from PySide6.QtWidgets import QCheckBox

from lead_desktop.store.settings import LANGUAGE, REDUCE_MOTION, SCALE_PERCENT, THEME
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.settings_section import SettingsSection
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.kept_look import LEAST_SIZE, QT_SCALE, SCALES, chosen_scale
from lead_desktop.ui.languages import LANGUAGES, meant_language
from lead_desktop.ui.system_motion import wants_less_motion
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.theme import Scheme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.window_questions import FindLook, FoundLook, KeepSetting

_CHOICE_PX = 200
_SCHEMES = (
    (Scheme.SYSTEM, mark("As the system")),
    (Scheme.LIGHT, mark("Light")),
    (Scheme.DARK, mark("Dark")),
)


class Appearance(SettingsSection):
    """A section of the settings; a choice is kept at once.

    Attributes:
        scheme: Colours, at once.
        scale: Size of text and controls, from the next start on.
        language: Of the words, from the next start on.
        motion: Less motion, at once.
        told: It is known what is kept.
    """

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__(desk.theme, "palette", tr("Appearance"))
        self._desk = desk
        self.told = False
        self._asker = Asker(desk, self)
        self.scheme = self._box(tr("Colours"), "settingsColours")
        for scheme, words in _SCHEMES:
            self.scheme.addItem(tr(words), scheme.value)
        self.scheme.setCurrentIndex(self.scheme.findData(desk.theme.scheme.value))
        self.scale = self._box(tr("Size of text and controls"), "settingsSize")
        self.scale.addItem(tr("{percent} %", percent=running_scale()), running_scale())
        self.motion = QCheckBox(tr("Reduce motion"))
        self.motion.setObjectName("settingsMotion")
        self.motion.setFont(desk.theme.font(FontRole.BODY))
        self.add_line(tr("Colours"), self.scheme)
        self.add_line(tr("Size"), self.scale)
        self.hint = self.add_hint(tr("Takes effect when the app is started next."))
        self.hint.hide()
        self.language = self._box(tr("Language"), "settingsLanguage")
        self.language.addItem(_system_words(), "")
        for language in LANGUAGES:
            self.language.addItem(language.name, language.code)
        self.add_line(tr("Language"), self.language)
        self.language_hint = self.add_hint(
            tr("Takes effect when the app is started next. Headings in saved files stay English.")
        )
        self.language_hint.hide()
        self.add_line(tr("Motion"), self.motion)
        self._from_system = wants_less_motion(Path.home())
        if self._from_system:
            self.add_hint(tr("The system asks for less motion."))
        self.scheme.activated.connect(self._scheme_chosen)
        self.scale.activated.connect(self._scale_chosen)
        self.language.activated.connect(self._language_chosen)
        self.motion.clicked.connect(self._motion_chosen)
        self._asker.ask(FindLook(), self._show_kept, desk.show_error)

    def _show_kept(self, kept: FoundLook) -> None:
        self.scale.clear()
        for percent in scales_that_fit(self.screen().size(), running_scale(), kept.scale_percent):
            self.scale.addItem(tr("{percent} %", percent=percent), percent)
        self.scale.setCurrentIndex(self.scale.findData(kept.scale_percent))
        self.language.setCurrentIndex(max(0, self.language.findData(kept.language)))
        self.motion.setChecked(kept.reduce_motion or self._from_system)
        self.motion.setEnabled(not self._from_system)
        self.told = True

    @Slot(int)
    def _scheme_chosen(self, place: int) -> None:
        scheme = Scheme(self.scheme.itemData(place))
        self._desk.theme.set_scheme(scheme)
        self._keep(THEME.key, scheme.value)

    @Slot(int)
    def _scale_chosen(self, place: int) -> None:
        percent = int(self.scale.itemData(place))
        self.hint.setVisible(percent != running_scale())
        self._keep(SCALE_PERCENT.key, percent)

    @Slot(int)
    def _language_chosen(self, place: int) -> None:
        self.language_hint.show()
        self._keep(LANGUAGE.key, str(self.language.itemData(place)))

    @Slot(bool)
    def _motion_chosen(self, reduce: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._desk.theme.set_reduce_motion(reduce=reduce)
        self._keep(REDUCE_MOTION.key, reduce)

    def _keep(self, key: str, value: str | int | bool) -> None:  # noqa: FBT001 - a setting's value
        self._asker.ask(KeepSetting(key, value), lambda _done: None, self._desk.show_error)

    def _box(self, name: str, object_name: str) -> SelectBox:
        box = SelectBox(self._desk.theme, name, edge="input")
        box.setObjectName(object_name)
        box.setMinimumWidth(_CHOICE_PX)
        return box


def _system_words() -> str:
    """The system's choice with the language it comes to."""
    return tr("As the system ({language})", language=meant_language("", QLocale.system().uiLanguages()).name)


def running_scale() -> int:
    """Percent the window is drawn at now, beside what the system's own scaling makes of it."""
    try:
        return round(float(os.environ.get(QT_SCALE, "1")) * 100)
    except ValueError:
        return 100


def scales_that_fit(screen: QSize, running: int, kept: int) -> tuple[int, ...]:
    """Sizes at which the smallest window still fits the screen, and the one that is kept.

    Args:
        screen: In pixels as the running window counts them.
        running: Percent these are drawn at.
        kept: The person's choice.
    """
    wide, high = LEAST_SIZE

    def fits(percent: int) -> bool:
        return wide * percent <= screen.width() * running and high * percent <= screen.height() * running

    return tuple(percent for percent in SCALES if percent in {100, chosen_scale(kept)} or fits(percent))
