"""Words for screen readers alone: what goes on by itself, told now and then."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_PAUSE_MS = 4000


class Voice(QTimer):
    """Speaks for a widget, at most every four seconds; what comes sooner waits, and newer words take its place.

    A widget that is not on the screen says nothing.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._said = self._next = ""
        self.setSingleShot(True)
        self.setInterval(_PAUSE_MS)
        self.timeout.connect(self._go_on)

    def say(self, words: str) -> None:
        """Say the words now, or when the pause is over; words that were the last to be said are not said again."""
        self._next = words
        if not self.isActive():
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        words, self._next = self._next, ""
        if words and words != self._said and self._widget.isVisible():
            self._said = words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, words))
            self.start()
