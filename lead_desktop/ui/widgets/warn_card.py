"""An amber card: why something stands still, and what is safe."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark


class WarnCard(QFrame):
    """Mark, title and sentence.

    Attributes:
        title, words: What it says.
        buttons: Where a screen puts buttons of its own, at the end.

    Signals:
        changed: It says something else, or came or went.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icon: str, title_tone: str = "text") -> None:
        super().__init__()
        self.setProperty("card", "warn")
        self._mark = Mark(theme, icon, "warn", line=FontRole.BOLD)
        self.title = Label(theme, "", FontRole.BOLD, title_tone, wrap=True)
        self.words = Label(theme, "", FontRole.HINT, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.words)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(10)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.buttons = QHBoxLayout()
        line.addLayout(self.buttons)

    def say(self, icon: str, title: str, words: str) -> None:
        """Say something else."""
        self._mark.set_icon(icon, "warn")
        self.title.setText(title)
        if words != self.words.text():
            self.words.setText(words)
            self.changed.emit()

    def says(self, sentence: str) -> bool:
        """The person can read the sentence here."""
        return bool(sentence) and self.isVisible() and sentence in self.words.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Its words can be read."""
        super().showEvent(event)
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Its words cannot be read any more."""
        super().hideEvent(event)
        self.changed.emit()
