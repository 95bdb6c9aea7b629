"""A line that opens and closes what lies under it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.motion import Fade, mixed
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.painting import draw_box, draw_focus, draw_icon

_HEIGHT, _ICON, _GAP = 28, 16, 6
_OPENS = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}


class FoldLine(FocusRing, QAbstractButton):
    """Arrow and word; checked while it is open. Space turns it, Right opens, Left closes."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self._hover = Fade(self, theme.motion)
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for arrow and word."""
        words = self._theme.metrics(FontRole.STRONG).horizontalAdvance(self.text())
        return QSize(_ICON + _GAP + words + 8, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in a tree."""
        opens = _OPENS.get(Qt.Key(event.key()))
        if opens is None:
            super().keyPressEvent(event)
        elif (opens is not self.isRightToLeft()) is not self.isChecked():
            self.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        tokens = self._theme.tokens
        right_to_left = self.isRightToLeft()
        arrow = "caret-down" if self.isChecked() else "caret-left" if right_to_left else "caret-right"
        icon, words = (
            QRect(0, 0, _ICON, _HEIGHT),
            QRect(_ICON + _GAP, 0, self.width() - _ICON - _GAP, _HEIGHT),
        )
        if right_to_left:
            icon.moveRight(self.width() - 1)
            words.moveLeft(0)
        with QPainter(self) as painter:
            over = self._hover.level(on=self.underMouse())
            draw_box(painter, self.rect(), fill=mixed("", tokens.hover, over))
            draw_icon(painter, self._theme, icon, arrow, tokens.text2)
            painter.setFont(self._theme.font(FontRole.STRONG))
            painter.setPen(QColor(tokens.text))
            painter.drawText(
                words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text()
            )
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect())
