"""The box for pasted ids: line numbers, and marks only for what is not a plain id."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from lead_desktop.core.pasted_ids import IdKind, PastedCounts, PastedLine, parse_line
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.pasted_scan import PastedScan, PastedScanner
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.painting import draw_icon, draw_words
from lead_desktop.ui.words import number

_GUTTER_PX = 60
_MARK_PX = 12
_PAUSE_MS = 120
_PIECE_LINES = 5_000
_NOTHING = PastedCounts(0, 0, 0, 0, 0)
_MARKS = {
    IdKind.RUBBISH: ("x-circle", "bad"),
    IdKind.DUPLICATE: ("copy", "text3"),
    IdKind.EMAIL: ("at", "text3"),
    IdKind.PHONE: ("phone", "text3"),
}


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of some thousand lines."""
    lines = text.split("\n")
    for start in range(0, len(lines), _PIECE_LINES):
        end = start + _PIECE_LINES
        yield "\n".join(lines[start:end]) + ("\n" if end < len(lines) else "")


class _Gutter(QWidget):
    def __init__(self, box: IdBox) -> None:
        super().__init__(box)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._box = box

    def sizeHint(self) -> QSize:
        return QSize(_GUTTER_PX, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._box.paint_gutter(self, event)


class IdBox(QPlainTextEdit):
    """Ids, lead URLs, e-mails, phones, one a line; 100,000 lines do not stall it.

    Marks on screen are worked out at once for the lines on screen; duplicates and counts follow from another
    thread a moment later.

    Attributes:
        counts: How many lines of each sort, as last counted.

    Signals:
        counted: New PastedCounts.
    """

    counted = Signal(object)

    def __init__(self, theme: Theme, name: str = "IDs to fetch, one a line") -> None:
        super().__init__()
        self._theme = theme
        self._kinds: tuple[IdKind, ...] = (IdKind.LEAD_ID,)
        self._scan: PastedScan | None = None
        self._revision = 0
        self.counts = _NOTHING
        self.setFont(theme.font(FontRole.MONO))
        self.setAccessibleName(name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDocumentMargin(6)
        self.setViewportMargins(_GUTTER_PX, 0, 0, 0)
        self._gutter = _Gutter(self)
        self._scanner = PastedScanner(self)
        self._scanner.scanned.connect(self._scanned)
        self._pieces: deque[str] = deque()
        self._joined = False
        self._next_piece = QTimer(self)
        self._next_piece.setSingleShot(True)
        self._next_piece.setInterval(0)
        self._next_piece.timeout.connect(self._put_piece)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(self._typed)
        self.updateRequest.connect(self._update_gutter)
        self.verticalScrollBar().valueChanged.connect(self._mark_visible)
        theme.changed.connect(self._mark_visible)

    def set_kinds(self, kinds: tuple[IdKind, ...]) -> None:
        """What the CRM in use can look up."""
        if kinds != self._kinds:
            self._kinds = kinds
            self._typed()

    def put(self, text: str) -> None:
        """Put text in the place of the selection; a long one in pieces, so that the window goes on living."""
        self._pieces = deque(_pieces(text.replace("\r\n", "\n").replace("\r", "\n")))
        self._joined = False
        self._put_piece()

    @property
    def filling(self) -> bool:
        """A long text is still on its way in; the box is read-only until then."""
        return bool(self._pieces)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop."""
        self.put(source.text())

    def lines(self) -> list[str]:
        """The lines as they are."""
        return self.toPlainText().split("\n")

    def parsed(self) -> tuple[PastedLine, ...] | None:
        """All lines told apart, or None while they are being counted."""
        return self._scan.lines if self._scan and self._scan.revision == self._revision else None

    def show_line(self, line: int) -> None:
        """Scroll a line (from 1) to the top, without moving the cursor."""
        self.verticalScrollBar().setValue(max(0, line - 1))

    def first_line(self) -> int:
        """The first line on screen, from 1."""
        return self.firstVisibleBlock().blockNumber() + 1

    def close_scan(self) -> None:
        """Wait for the other thread; the window closes."""
        self._pieces.clear()
        self._next_piece.stop()
        self._pause.stop()
        self._scanner.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The gutter keeps the height of the box."""
        super().resizeEvent(event)
        inner = self.contentsRect()
        self._gutter.setGeometry(QRect(inner.left() + 1, inner.top() + 1, _GUTTER_PX - 2, inner.height() - 2))
        self._mark_visible()

    def paint_gutter(self, gutter: QWidget, event: QPaintEvent) -> None:
        """Line numbers and marks of the lines on screen."""
        tokens = self._theme.tokens
        with QPainter(gutter) as painter:
            painter.fillRect(event.rect(), QColor(tokens.sunken))
            painter.setFont(self._theme.font(FontRole.MONO))
            block, top = self._first_on_screen()
            bottom = event.rect().bottom()
            while block.isValid() and top <= bottom:
                height = round(self.blockBoundingRect(block).height())
                line = self._line_of(block)
                mark = self._mark_of(line)
                if mark is not None:
                    box = QRect(8, top, _MARK_PX, height)
                    draw_icon(painter, self._theme, box, mark[0], str(getattr(tokens, mark[1])))
                if line.kind is not IdKind.BLANK:
                    painter.setPen(QColor(tokens.text3))
                    area = QRect(20, top, gutter.width() - 28, height)
                    draw_words(painter, area, number(block.blockNumber() + 1), right=True)
                block, top = block.next(), top + height

    def _first_on_screen(self) -> tuple[QTextBlock, int]:
        block = self.firstVisibleBlock()
        return block, round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())

    def _line_of(self, block: QTextBlock) -> PastedLine:
        place, scan = block.blockNumber(), self._scan
        if scan and scan.revision == self._revision and place < len(scan.lines):
            return scan.lines[place]
        return parse_line(place + 1, block.text(), self._kinds)

    @staticmethod
    def _mark_of(line: PastedLine) -> tuple[str, str] | None:
        if line.from_url and line.kind is not IdKind.DUPLICATE:
            return "link", "text3"
        return _MARKS.get(line.kind)

    @Slot()
    def _update_gutter(self) -> None:
        self._gutter.update()

    @Slot()
    def _put_piece(self) -> None:
        if not self._pieces:
            return
        cursor = self.textCursor()
        (cursor.joinPreviousEditBlock if self._joined else cursor.beginEditBlock)()
        cursor.insertText(self._pieces.popleft())
        cursor.endEditBlock()
        self._joined = True  # one undo takes back the whole paste
        self.setTextCursor(cursor)
        self.setReadOnly(bool(self._pieces))
        if self._pieces:
            self._next_piece.start()

    @Slot()
    def _typed(self) -> None:
        self._revision += 1
        self._mark_visible()
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        self._scanner.scan(self._revision, self.toPlainText(), self._kinds)

    @Slot(object)
    def _scanned(self, scan: PastedScan) -> None:
        if scan.revision != self._revision:
            return
        self._scan = scan
        self._mark_visible()
        if scan.counts != self.counts:
            self.counts = scan.counts
            self.counted.emit(scan.counts)

    @Slot()
    def _mark_visible(self) -> None:
        """Colour the lines on screen, and no others."""
        marks: list[QTextEdit.ExtraSelection] = []
        block, top = self._first_on_screen()
        while block.isValid() and top <= self.viewport().height():
            style = self._style_of(self._line_of(block))
            if style is not None:
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                mark.cursor = cursor
                mark.format = style
                marks.append(mark)
            top += round(self.blockBoundingRect(block).height())
            block = block.next()
        self.setExtraSelections(marks)
        self._gutter.update()

    def _style_of(self, line: PastedLine) -> QTextCharFormat | None:
        tokens = self._theme.tokens
        if line.kind is IdKind.RUBBISH:
            style = QTextCharFormat()
            style.setForeground(QColor(tokens.bad))
            style.setUnderlineColor(QColor(tokens.bad))
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            return style
        if line.kind is IdKind.DUPLICATE or line.from_url:
            style = QTextCharFormat()
            style.setForeground(QColor(tokens.text3))
            return style
        return None
