"""The heading line of a table, painted so that padding and sort arrow mirror."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.painting import draw_icon, draw_words

HEADER_PX = 32
FIRST_PADDING_PX = 16
PADDING_PX = 8
_ARROW_PX = 12
_ARROW_GAP_PX = 3


class TableHeader(QHeaderView):
    """Column headings; sortable ones follow the pointer."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self.setFixedHeight(HEADER_PX)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setAccessibleName("Column headings")
        self.setFont(theme.font(FontRole.HEADING))

    def sizeHint(self) -> QSize:
        """32 px high."""
        return QSize(super().sizeHint().width(), HEADER_PX)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw one heading."""
        tokens = self._theme.tokens
        painter.fillRect(rect, QColor(tokens.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line2))
        column = self._column(logicalIndex)
        if column is None:
            return
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        painter.setFont(self._theme.font(FontRole.HEADING))
        painter.setPen(QColor(tokens.text if is_sorted else tokens.text2))
        right = column.style in {CellStyle.NUMBER, CellStyle.LINE}
        inner = rect.adjusted(self._lead(logicalIndex), 0, -PADDING_PX, 0)
        if self.isRightToLeft():
            inner = rect.adjusted(PADDING_PX, 0, -self._lead(logicalIndex), 0)
        at_right = right or self.isRightToLeft()
        metrics = self._theme.metrics(FontRole.HEADING)
        text = metrics.elidedText(
            column.label,
            Qt.TextElideMode.ElideRight,
            inner.width() - (_ARROW_PX + _ARROW_GAP_PX if is_sorted else 0),
        )
        width = metrics.horizontalAdvance(text)
        draw_words(painter, inner, text, right=at_right)
        if is_sorted:
            before = inner.right() + 1 - width - _ARROW_GAP_PX - _ARROW_PX
            left = before if at_right else inner.left() + width + _ARROW_GAP_PX
            down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            box = QRect(left, rect.top(), _ARROW_PX, rect.height())
            draw_icon(painter, self._theme, box, "arrow-down" if down else "arrow-up", tokens.text2)

    def _lead(self, logical: int) -> int:
        return FIRST_PADDING_PX if self.visualIndex(logical) == 0 else PADDING_PX

    def _column(self, logical: int) -> TableColumn[object] | None:
        columns = getattr(self.model(), "columns", ())
        return columns[logical] if logical < len(columns) else None
