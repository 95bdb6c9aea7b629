"""The columns that stay while the others scroll sideways: a second view over the same rows and selection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from lead_desktop.ui.models.found_cells import FoundCells
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.row_delegate import RowDelegate
from lead_desktop.ui.widgets.table_header import TableHeader

if TYPE_CHECKING:
    from lead_desktop.ui.widgets.data_table import DataTable


class FrozenColumns(QTableView):
    """Lies over the leading edge of its table; the keyboard stays with the table.

    Attributes:
        header: Its own headings; clicks on them mean what they mean on the table's.
    """

    def __init__(self, table: DataTable, theme: Theme, row_px: int) -> None:
        super().__init__(table)
        self._table, self._theme = table, theme
        self._count = 0
        self._delegate = RowDelegate(theme, row_px, self)
        self.header = TableHeader(theme, self)
        self.header.setSectionsMovable(False)
        self.setHorizontalHeader(self.header)
        self.setItemDelegate(self._delegate)
        self.setFont(table.font())
        self.setAccessibleName("")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.verticalHeader().setMinimumSectionSize(row_px)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        table.verticalScrollBar().valueChanged.connect(self._follow)
        theme.changed.connect(self.viewport().update)
        self.doubleClicked.connect(table.doubleClicked)
        self.hide()

    def show_model(self, model: Any) -> None:
        """The table's model and selection."""
        self.setModel(model)
        own = self.selectionModel()
        self.setSelectionModel(self._table.selectionModel())
        own.deleteLater()

    def freeze(self, count: int) -> None:
        """Show the first `count` sections on screen, hidden ones counted too; 0 for none."""
        self._count = count
        self.arrange()

    def arrange(self) -> None:
        """Take over order, widths and place from the table."""
        own, theirs = self.header, self._table.horizontalHeader()
        count = min(self._count, theirs.count())
        if not count or not own.count():
            self.hide()
            return
        for place in range(theirs.count()):
            section = theirs.logicalIndex(place)
            if own.visualIndex(section) != place:
                own.moveSection(own.visualIndex(section), place)
            shown = place < count and not theirs.isSectionHidden(section)
            self.setColumnHidden(section, not shown)
            if shown and own.sectionSize(section) != theirs.sectionSize(section):
                own.resizeSection(section, theirs.sectionSize(section))
        width = sum(own.sectionSize(section) for section in range(own.count()))
        viewport = self._table.viewport().geometry()
        width = min(width + 1, viewport.width())
        left = viewport.right() + 1 - width if self._table.isRightToLeft() else viewport.left()
        top = viewport.top() - theirs.height()
        self.setGeometry(left, top, width, viewport.height() + theirs.height())
        self.setVisible(width > 1)
        self._follow()

    def beyond_px(self, spanning: Sequence[int]) -> int:
        """How wide the table's spanning columns are that are not in this view."""
        theirs = self._table.horizontalHeader()
        columns: Any = self._table.model()
        return sum(
            theirs.sectionSize(section)
            for section, column in enumerate(columns.columns)
            if column.spans and section not in spanning and not theirs.isSectionHidden(section)
        )

    def hover(self, place: int) -> None:
        """Tint the row at a place; -1 for none."""
        if place != self._delegate.hovered:
            self._delegate.hovered = place
            self.viewport().update()

    def mark_found(self, found: FoundCells | None) -> None:
        """Mark these cells; None for none."""
        self._delegate.found = found
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, and the edge that the other columns go under."""
        super().paintEvent(event)
        edge = 0 if self.isRightToLeft() else self.viewport().width() - 1
        with QPainter(self.viewport()) as painter:
            painter.fillRect(edge, 0, 1, self.viewport().height(), QColor(self._theme.tokens.line2))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is tinted on both sides of the edge."""
        super().mouseMoveEvent(event)
        self._table.hover(self.rowAt(round(event.position().y())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses here what it chooses in the table."""
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        super().leaveEvent(event)
        self._table.hover(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The table scrolls."""
        self._table.wheelEvent(event)

    @Slot()
    def _follow(self) -> None:
        if self.isVisibleTo(self._table):
            self.verticalScrollBar().setRange(
                self._table.verticalScrollBar().minimum(), self._table.verticalScrollBar().maximum()
            )
            self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())
