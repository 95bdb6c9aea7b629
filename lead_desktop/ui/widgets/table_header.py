"""The heading line of a table, painted so that padding and sort arrow mirror."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.painting import draw_icon, draw_words

HEADER_PX = 32
FIRST_PADDING_PX = 16
PADDING_PX = 8
_ARROW_PX = 12
_ARROW_GAP_PX = 3


@dataclass(frozen=True, slots=True)
class SortMark:
    """That a table is sorted by a column.

    Attributes:
        rank: Place among the keys, from 1; 0 when there is no other.
        descending: From the largest.
    """

    rank: int
    descending: bool


class TableHeader(QHeaderView):
    """Column headings; sortable ones follow the pointer.

    Signals:
        menu_wanted: Section, and the place on the screen where its menu opens.
    """

    menu_wanted = Signal(int, QPoint)

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._marks: dict[int, SortMark] = {}
        self._filtered: frozenset[int] = frozenset()
        self._first = -1
        for changed in (self.sectionMoved, self.sectionResized, self.sectionCountChanged):
            changed.connect(self._forget_first)
        self.setFixedHeight(HEADER_PX)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setAccessibleName(tr("Column headings"))
        self.setFont(theme.font(FontRole.HEADING))

    def sizeHint(self) -> QSize:
        """32 px high."""
        return QSize(super().sizeHint().width(), HEADER_PX)

    def set_marks(self, marks: Mapping[int, SortMark], filtered: frozenset[int]) -> None:
        """Show by which sections rows are sorted and filtered; without a mark Qt's own sort indicator counts."""
        self._marks, self._filtered = dict(marks), filtered
        self.viewport().update()

    def is_first(self, section: int) -> bool:
        """No other section is shown before this one; asked for every cell, so it is kept."""
        if self._first < 0:
            places = (self.logicalIndex(place) for place in range(self.count()))
            self._first = next((one for one in places if not self.isSectionHidden(one)), 0)
        return section == self._first

    @Slot()
    def _forget_first(self) -> None:
        self._first = -1

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The column's menu."""
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.menu_wanted.emit(section, event.globalPos())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw one heading."""
        tokens = self._theme.tokens
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line2))
        column = self._column(logicalIndex)
        if column is None:
            return
        mark = self._mark(logicalIndex)
        lit = mark is not None or logicalIndex in self._filtered
        painter.setFont(self._theme.font(FontRole.HEADING))
        painter.setPen(QColor(tokens.text if lit else tokens.text2))
        inner = rect.adjusted(self._lead(logicalIndex), 0, -PADDING_PX, 0)
        if self.isRightToLeft():
            inner = rect.adjusted(PADDING_PX, 0, -self._lead(logicalIndex), 0)
        at_right = column.style in {CellStyle.NUMBER, CellStyle.LINE} or self.isRightToLeft()
        metrics = self._theme.metrics(FontRole.HEADING)
        rank = str(mark.rank) if mark is not None and mark.rank else ""
        arrow = _ARROW_PX + _ARROW_GAP_PX if mark is not None else 0
        funnel = _ARROW_PX + _ARROW_GAP_PX if logicalIndex in self._filtered else 0
        used = arrow + metrics.horizontalAdvance(rank) + funnel
        text = metrics.elidedText(column.label, Qt.TextElideMode.ElideRight, inner.width() - used)
        draw_words(painter, inner, text, right=at_right)
        signs = _Signs(painter, self._theme, inner, metrics.horizontalAdvance(text), before=at_right)
        if mark is not None:
            signs.icon("arrow-down" if mark.descending else "arrow-up", tokens.text2)
            signs.words(rank, metrics.horizontalAdvance(rank), tokens.text2)
        if funnel:
            signs.icon("funnel-simple-bold", tokens.accent_text)

    def _mark(self, section: int) -> SortMark | None:
        if self._marks:
            return self._marks.get(section)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            return SortMark(0, self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)
        return None

    def _lead(self, logical: int) -> int:
        return FIRST_PADDING_PX if self.is_first(logical) else PADDING_PX

    def _column(self, logical: int) -> TableColumn[object] | None:
        columns = getattr(self.model(), "columns", ())
        return columns[logical] if logical < len(columns) else None


class _Signs:
    """Small signs behind the words of a heading, or before them where the words stand at the right."""

    def __init__(self, painter: QPainter, theme: Theme, inner: QRect, used: int, *, before: bool) -> None:
        self._painter, self._theme, self._inner, self._used, self._before = (
            painter,
            theme,
            inner,
            used,
            before,
        )

    def icon(self, name: str, colour: str) -> None:
        """One sign."""
        draw_icon(self._painter, self._theme, self._next(_ARROW_PX, _ARROW_GAP_PX), name, colour)

    def words(self, text: str, width: int, colour: str) -> None:
        """A figure right beside the last sign."""
        if text:
            self._painter.setPen(QColor(colour))
            draw_words(self._painter, self._next(width, 0), text, right=False)

    def _next(self, width: int, gap: int) -> QRect:
        self._used += gap + width
        left = (
            self._inner.right() + 1 - self._used if self._before else self._inner.left() + self._used - width
        )
        return QRect(left, self._inner.top(), width, self._inner.height())
