"""The card that says what safe mode does, and whether it is on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lead_desktop.core.connections import Environment
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark


class SafeCard(QFrame):
    """What production asks before an upload."""

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        theme = desk.theme
        self.setProperty("card", "sunken")
        self._state = Label(theme, "", FontRole.BOLD)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(theme, "Safe mode", FontRole.BOLD))
        sentence = "You type the number of rows before an upload starts. On for production."
        words.addWidget(Label(theme, sentence, FontRole.HINT, "text2"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        line.addWidget(Mark(theme, "shield-check", "text2", 20))
        line.addLayout(words, 1)
        line.addWidget(self._state)

    def show_environment(self, environment: Environment) -> None:
        """On or off."""
        on = environment is Environment.PRODUCTION
        self._state.setText("On" if on else "Off")
        self._state.set_tone("accent" if on else "text2")
