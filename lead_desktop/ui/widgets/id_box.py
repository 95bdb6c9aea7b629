"""The box for pasted ids: line numbers, and marks only for what is not a plain id."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from lead_desktop.core.pasted_ids import IdKind, PastedCounts, PastedLine, parse_line
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.pasted_index import PastedIndex, PastedText, changed_lines
from lead_desktop.ui.models.pasted_scan import PastedScan, PastedScanner, pieces
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.hinted_box import HintedBox
from lead_desktop.ui.widgets.id_marks import BESIDE_NUMBER_PX, MARGIN_PX, draw_mark, style_of, trailing_px
from lead_desktop.ui.words import number

_GUTTER_PX = 60  # the least
_FEW_LINES = 200  # an edit of more is told apart in the other thread
_PAUSE_MS = 120
_NOTHING = PastedCounts(0, 0, 0, 0, 0)


class _Gutter(QWidget):
    def __init__(self, box: IdBox) -> None:
        super().__init__(box)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._box = box

    def sizeHint(self) -> QSize:
        return QSize(self._box.gutter_px, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._box.paint_gutter(self, event)


class IdBox(HintedBox):
    """Ids, lead URLs, e-mails, phones, one a line; 100,000 lines do not stall it.

    A long paste is told apart in another thread, and meanwhile the lines on screen on their own; after that a
    small edit costs no more than the lines it touches.

    Attributes:
        counts: How many lines of each sort, as last counted.
        gutter_px: Width of the line numbers and marks.

    Signals:
        counted: New PastedCounts.
    """

    counted = Signal(object)

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__(theme)
        self._kinds: tuple[IdKind, ...] = (IdKind.LEAD_ID,)
        self._index: PastedIndex | None = None
        self._edits: list[tuple[int, int]] = []
        self._revision = 0
        self.gutter_px = _GUTTER_PX
        self.counts = _NOTHING
        self.setFont(theme.font(FontRole.MONO))
        self.setAccessibleName(name or tr("IDs to fetch, one a line"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # what is pasted is read so in every language
        self.document().setDocumentMargin(MARGIN_PX)
        self.setViewportMargins(_GUTTER_PX, 0, trailing_px(), 0)
        self._gutter = _Gutter(self)
        self._scanner = PastedScanner(self)
        self._scanner.scanned.connect(self._scanned)
        self._pieces: deque[str] = deque()
        self._whole = ("", -1)
        self._joined = False
        self._pasted_at = 0
        self._next_piece = QTimer(self)
        self._next_piece.setSingleShot(True)
        self._next_piece.setInterval(0)
        self._next_piece.timeout.connect(self._put_piece)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.document().contentsChange.connect(self._note_edit)
        self.textChanged.connect(self._typed)
        self.blockCountChanged.connect(self._widen_gutter)
        self.updateRequest.connect(self._update_gutter)
        self.verticalScrollBar().valueChanged.connect(self._mark_visible)
        theme.changed.connect(self._mark_visible)

    def set_kinds(self, kinds: tuple[IdKind, ...]) -> None:
        """What the CRM in use can look up."""
        if kinds != self._kinds:
            self._kinds = kinds
            self._index = None
            self._typed()

    def put(self, text: str) -> None:
        """Put text in the place of the selection; a long one in pieces, so that the window goes on living."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._pieces = deque(pieces(text) if text else [""])
        self._joined = False
        cursor = self.textCursor()
        whole = abs(cursor.anchor() - cursor.position()) == self.document().characterCount() - 1
        self._whole = (text if whole else "", 0)
        self._pasted_at = self.document().findBlock(cursor.selectionStart()).blockNumber()
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
        pasted = self.pasted()
        return pasted.told() if pasted is not None else None

    def pasted(self) -> PastedText | None:
        """The same at once, however many they are; another thread may tell them apart."""
        return self._index.text() if self._index is not None else None

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
        self._place_gutter()
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
                if not block.next().isValid():
                    height -= round(self.document().documentMargin())  # Qt counts the margin to the last line
                area = QRect(0, top, gutter.width(), height)
                draw_mark(painter, area, self._line_of(block), block.blockNumber() + 1, self._theme)
                block, top = block.next(), top + height

    def _first_on_screen(self) -> tuple[QTextBlock, int]:
        block = self.firstVisibleBlock()
        return block, round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())

    def _line_of(self, block: QTextBlock) -> PastedLine:
        place = block.blockNumber()
        if self._index is not None and place < len(self._index):
            return self._index.line_at(place)
        return parse_line(place + 1, block.text(), self._kinds)

    @Slot()
    def _update_gutter(self) -> None:
        self._gutter.update()

    @Slot(int)
    def _widen_gutter(self, lines: int) -> None:
        """Room for the longest line number."""
        digits = self._theme.metrics(FontRole.MONO).horizontalAdvance(number(lines))
        wanted = max(_GUTTER_PX, digits + BESIDE_NUMBER_PX + 2)
        if wanted != self.gutter_px:
            self.gutter_px = wanted
            self.setViewportMargins(wanted, 0, trailing_px(), 0)
            self._place_gutter()

    def _place_gutter(self) -> None:
        inner = self.contentsRect()
        box = QRect(inner.left() + 1, inner.top() + 1, self.gutter_px - 2, inner.height() - 2)
        self._gutter.setGeometry(box)

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
        else:
            self._whole = (self._whole[0], self._revision)
            self.show_line(self._pasted_at + 1)
            self.horizontalScrollBar().setValue(0)

    @Slot(int, int, int)
    def _note_edit(self, position: int, _removed: int, added: int) -> None:
        document = self.document()
        end = min(position + added, document.characterCount() - 1)
        first, last = document.findBlock(position), document.findBlock(end)
        self._edits.append((first.blockNumber(), last.blockNumber()))

    @Slot()
    def _typed(self) -> None:
        self._revision += 1
        self._follow_edit()
        self._mark_visible()
        self._pause.start()

    def _follow_edit(self) -> None:
        """Look at the changed lines alone, if they are few."""
        edits, self._edits = self._edits, []
        index, self._index = self._index, None
        if index is None or len(edits) != 1 or edits[0][1] - edits[0][0] > _FEW_LINES:
            return
        start, stop = changed_lines(edits[0], len(index), self.blockCount())
        if stop - start <= _FEW_LINES:
            block, texts = self.document().findBlockByNumber(start), []
            for _ in range(edits[0][1] - start + 1):
                texts.append(block.text())
                block = block.next()
            index.replace_lines(start, stop, texts)
            self._index = index

    @Slot()
    def _ask(self) -> None:
        """The typing rests: the counts are said, or asked for."""
        if self._index is not None:
            self._say_counts(self._index.counts)
        else:
            pasted, revision = self._whole  # to ask Qt for a long text takes it longer than a stroke may
            known = revision == self._revision and pasted.count("\n") + 1 == self.blockCount()
            self._scanner.scan(self._revision, pasted if known else self.toPlainText(), self._kinds)

    @Slot(object)
    def _scanned(self, scan: PastedScan) -> None:
        if scan.revision != self._revision:
            return
        self._index = scan.index
        self._mark_visible()
        self._say_counts(scan.index.counts)

    def _say_counts(self, counts: PastedCounts) -> None:
        if counts != self.counts:
            self.counts = counts
            self.counted.emit(counts)

    @Slot()
    def _mark_visible(self) -> None:
        """Colour the lines on screen, and no others."""
        marks: list[QTextEdit.ExtraSelection] = []
        block, top = self._first_on_screen()
        while block.isValid() and top <= self.viewport().height():
            style = style_of(self._line_of(block), self._theme.tokens)
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
