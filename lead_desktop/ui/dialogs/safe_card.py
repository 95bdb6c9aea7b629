"""The card that says what stands before an upload, and lets a person choose it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lead_desktop.core.connections import Connection, SafeMode
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.safe_words import MODE_NAMES, is_open_production, mode_sentence
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark

SAFE_MODE_NAME = "connectionSafeMode"


class SafeCard(QFrame):
    """The safe mode of one connection.

    Attributes:
        choice: The list of modes.

    Signals:
        chosen: The SafeMode a person chose.
    """

    chosen = Signal(object)

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        theme = desk.theme
        self.setProperty("card", "sunken")
        self._mark = Mark(theme, "shield-check", "text2", 20)
        self._sentence = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self.choice = SelectBox(theme, tr("Safe mode"), edge="input")
        self.choice.setObjectName(SAFE_MODE_NAME)
        for mode, name in MODE_NAMES.items():
            self.choice.addItem(tr(name), mode.value)
        self.choice.activated.connect(self._activated)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(theme, tr("Safe mode"), FontRole.BOLD))
        words.addWidget(self._sentence)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        line.addWidget(self._mark)
        line.addLayout(words, 1)
        line.addWidget(self.choice)

    def show_guard(self, connection: Connection) -> None:
        """The mode in force for a connection, and what it means there."""
        self.choice.setCurrentIndex(self.choice.findData(connection.guard.value))
        open_production = is_open_production(connection)
        icon, tone = ("shield-warning", "warn") if open_production else ("shield-check", "text2")
        self._mark.set_icon(icon, tone)
        self._sentence.set_tone("warn" if open_production else "text2")
        self._sentence.setText(mode_sentence(connection))
        self.choice.setAccessibleDescription(self._sentence.text())

    def sentence(self) -> str:
        """What the card says of the mode in force."""
        return self._sentence.text()

    @Slot(int)
    def _activated(self, place: int) -> None:
        self.chosen.emit(SafeMode(self.choice.itemData(place)))
