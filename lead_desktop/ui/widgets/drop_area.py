"""The dashed place where a spreadsheet is dropped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.dropped_files import sort_dropped
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark


class DropArea(QWidget):
    """Takes files with one of the endings; others among them are named and left out.

    Attributes:
        buttons: Where a screen puts "Choose file" and the like.

    Signals:
        dropped: Tuple of the absolute paths that are taken, at least one.
        refused: Why the drop, or a part of it, was not taken, as a sentence.
    """

    dropped = Signal(object)
    refused = Signal(str)

    def __init__(self, theme: Theme, title: str, hint: str, suffixes: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._suffixes = tuple(suffix.lower() for suffix in suffixes)
        self._over = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(256)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addLayout(self.buttons)
        centred.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(Mark(theme, "file-arrow-up", "text2", 40), 0, middle)
        column.addSpacing(4)
        column.addWidget(Label(theme, title, FontRole.DISPLAY), 0, middle)
        words = Label(theme, hint, FontRole.BODY, "text2", wrap=True)
        words.setAlignment(middle)
        column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(centred)
        column.addStretch(1)
        theme.changed.connect(self.update)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file comes over the place."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._set_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        super().dragLeaveEvent(event)
        self._set_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """It was dropped."""
        self._set_over(over=False)
        dropped = sort_dropped(event.mimeData(), self._suffixes)
        event.acceptProposedAction()
        if dropped.taken:
            self.dropped.emit(dropped.taken)
        if dropped.sentence:
            self.refused.emit(dropped.sentence)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed edge; it lights up while a file is over it."""
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(tokens.accent if self._over else tokens.control), 1.5)
            pen.setDashPattern([5, 3])
            painter.setPen(pen)
            painter.setBrush(QColor(tokens.accent_tint if self._over else tokens.chrome))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)

    def _set_over(self, *, over: bool) -> None:
        self._over = over
        self.update()
