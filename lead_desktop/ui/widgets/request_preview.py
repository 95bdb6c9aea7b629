"""The request line as it will be sent, without keys; can be copied."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import IconButton
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.widgets.scroll_ring import ScrollRing

_BREAK = re.compile(r"(?=&)|(?<=\?)|(?<= )(?={)|(?<=,)(?=\")")
_MARKS = re.compile(r"^[A-Z]+ |[?&]")
_LEAST_LINES, _MOST_LINES = 2, 10
_LEAST_ROOM = 24  # characters


class _Quiet(QSyntaxHighlighter):
    """Draws method, question marks and ampersands quieter."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(self._theme.tokens.text3))
        for found in _MARKS.finditer(text):
            self.setFormat(found.start(), found.end() - found.start(), quiet)


class _Lines(QPlainTextEdit):
    """Text that says when it has another width."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class RequestPreview(QFrame):
    """A request line in the mono face, broken before each "&".

    Signals:
        told: What was copied, in words.
    """

    told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "sunken")
        self._line = self._curl = ""
        self._text = _Lines()
        self._text.resized.connect(self._show)
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(theme.font(FontRole.MONO))
        self._text.setAccessibleName(tr("Request that will be sent"))
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._text.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0; }")
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.document().setDocumentMargin(0)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ScrollRing(theme, self._text)
        self._quiet = _Quiet(self._text.document(), theme)
        self._copy = IconButton(theme, "copy", tr("Copy request"))
        self._copy.clicked.connect(self._copy_line)
        self._copy_curl = IconButton(theme, "terminal", tr("Copy as cURL, without keys"))
        self._copy_curl.clicked.connect(self._copy_command)
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(12, 10, 6, 6))
        line.setSpacing(6)
        line.addWidget(self._text, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._copy_curl)
        buttons.addStretch(1)
        line.addLayout(buttons)
        self.set_request("")

    def set_request(self, line: str, curl: str = "") -> None:
        """Show another request line; `curl` is the same as a command."""
        self._line, self._curl = line, curl
        self._copy.setEnabled(bool(line))
        self._copy_curl.setVisible(bool(curl))
        self._show()

    @Slot()
    def _show(self) -> None:
        line = self._line
        shown = self._wrapped(line)
        if shown != self._text.toPlainText() or not line:
            self._text.setPlainText(shown)
        lines = min(
            _MOST_LINES,
            max(_LEAST_LINES, sum(1 + len(part) // (self._room() + 1) for part in shown.split("\n"))),
        )
        self._text.setFixedHeight(lines * self._text.fontMetrics().lineSpacing() + 6)

    def request(self) -> str:
        """The line as one piece."""
        return self._line

    def _wrapped(self, line: str) -> str:
        """Pieces that belong together stay on a line while they fit."""
        room = self._room()
        lines: list[str] = []
        for piece in _BREAK.split(line):
            if lines and len(lines[-1]) + len(piece) <= room:
                lines[-1] += piece
            else:
                lines.append(piece)
        return "\n".join(lines)

    def _room(self) -> int:
        """Characters that fit on a line."""
        advance = max(1, self._text.fontMetrics().horizontalAdvance("0"))
        return max(_LEAST_ROOM, self._text.viewport().width() // advance)

    def _copy_line(self) -> None:
        QApplication.clipboard().setText(self._line)
        self.told.emit(tr("Request copied"))

    def _copy_command(self) -> None:
        QApplication.clipboard().setText(self._curl)
        self.told.emit(tr("cURL command copied, without keys"))
