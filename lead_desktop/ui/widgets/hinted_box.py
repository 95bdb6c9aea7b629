"""A text box that says in its own language what belongs in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.id_marks import MARGIN_PX
from lead_desktop.ui.widgets.labels import draw_right_to_left
from lead_desktop.ui.widgets.mirroring import mirrored

_BEGINNING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class HintedBox(QPlainTextEdit):
    """Its contents are read from left to right in every language, its hint as the window is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hint = ""

    def setPlaceholderText(self, text: str) -> None:
        """What the empty box says."""
        self._hint = text
        super().setPlaceholderText("" if mirrored() else text)
        if mirrored():
            self.setAccessibleDescription(text)
        self.viewport().update()

    def placeholderText(self) -> str:
        """What the empty box says."""
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would draw Arabic words in the type of the ids, and a part of them behind the line numbers."""
        super().paintEvent(event)
        if mirrored() and self._hint and self.document().isEmpty():
            room = self.viewport().rect().adjusted(2 * MARGIN_PX, MARGIN_PX, 0, 0)
            with QPainter(self.viewport()) as painter:
                painter.setFont(self._theme.font(FontRole.BODY))
                painter.setPen(QColor(self._theme.tokens.text3))
                draw_right_to_left(painter, room, self._hint, _BEGINNING)
