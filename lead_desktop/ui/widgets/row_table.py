"""The table over a job's row store: what headings, cells and keys do in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from lead_desktop.core.rows import Row
from lead_desktop.ui.models.filter_words import cell_value
from lead_desktop.ui.models.found_cells import FoundCells
from lead_desktop.ui.models.row_order import ColumnValues, CopiedRows
from lead_desktop.ui.models.row_query import SortClick
from lead_desktop.ui.models.table_columns import Columns
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.widgets.data_table import ROW_PX
from lead_desktop.ui.widgets.filter_popup import FilterPopup
from lead_desktop.ui.widgets.mirroring import open_menu
from lead_desktop.ui.widgets.query_table import QueryTable
from lead_desktop.ui.widgets.row_menus import cell_menu, heading_menu
from lead_desktop.ui.widgets.table_finder import TableFinder, find_step
from lead_desktop.ui.widgets.table_header import SortMark
from lead_desktop.ui.words import counted

_HEADING_TIP = mark(
    "Click to sort; Shift+click sorts by one more column, Ctrl+click by one less.\n"
    "Right-click or Alt+Down: filter, hide, move, freeze"
)


class RowTable(QueryTable):
    """Rows of one job.

    Attributes:
        finder: Finds a text without hiding rows.
        row_actions: What a screen can do with a row: words and act, or None where it cannot.

    Signals:
        copied: Number of rows put on the clipboard.
        told: What was copied, in words.
    """

    copied = Signal(int)
    told = Signal(str)

    def __init__(self, theme: Theme, name: str, *, row_px: int = ROW_PX) -> None:
        super().__init__(theme, name, row_px=row_px)
        self.finder = TableFinder(self)
        self.row_actions: list[Callable[[Row], tuple[str, Callable[[], object]] | None]] = []
        self._worker.copied.connect(self._copied)
        self._worker.counted.connect(self._counted)
        for header in (self._header, self.frozen.header):
            header.setSortIndicatorShown(True)
            header.setToolTip(tr(_HEADING_TIP))
            header.sectionClicked.connect(self._heading_clicked)
            header.menu_wanted.connect(self.open_heading_menu)
        self._header.sortIndicatorChanged.connect(self.frozen.header.setSortIndicator)
        self.query_changed.connect(self._mark)
        self.opened_rows.connect(self._mark_arrival)

    def close_rows(self) -> None:
        """Let the file go."""
        self.finder.close()
        super().close_rows()

    def mark_found(self, found: FoundCells | None) -> None:
        """Mark these cells; None for none."""
        self._delegate.found = found
        self.frozen.mark_found(found)
        self.viewport().update()

    def sort_by(
        self, section: int, click: SortClick = SortClick.ALONE, *, descending: bool | None = None
    ) -> None:
        """Sort as a click on the heading does, or in the direction asked for."""
        key = self.rows.columns[section].sort
        if key is None:
            return
        query = self._query
        if descending is not None:
            kept = query.sort if click is SortClick.ADD else ()
            query = replace(query, sort=(*(pair for pair in kept if pair[0] != key), (key, descending)))
        else:
            query = query.sorted_by(key, click)
        self.show_query(query)

    @Slot(int, QPoint)
    def open_heading_menu(self, section: int, spot: QPoint) -> None:
        """Sort, filter, hide, move, freeze: everything a heading does."""
        open_menu(heading_menu(self, section), spot)

    def open_filter(self, section: int) -> None:
        """Ask for the condition of a column under its heading; its values are counted meanwhile."""
        key = self.rows.columns[section].where
        if key is None or self._path is None:
            return
        popup = FilterPopup(
            self._theme, self.rows.columns[section], self._query.filter_of(key), self.window()
        )
        popup.wanted.connect(self.set_filter)
        popup.unwanted.connect(partial(self.clear_filter, section))
        self._worker.counted.connect(popup.take)
        popup.open_at(self.heading_spot(section))
        self._worker.count(self._path, self._query, key)

    def heading_spot(self, section: int) -> QPoint:
        """Where the menu of a heading opens, on the screen."""
        frozen = self.frozen.isVisible() and not self.frozen.isColumnHidden(section)
        header = self.frozen.header if frozen else self._header
        left = header.sectionViewportPosition(section)
        right = left + header.sectionSize(section)
        leading = min(header.width(), right) if self.isRightToLeft() else max(0, left)
        return header.mapToGlobal(QPoint(leading, header.height()))

    def copy_rows(self) -> None:
        """Copy the selected rows with headings; large selections are read off the GUI thread."""
        self.copy_columns(self.visible_columns())

    def copy_ids(self) -> None:
        """Copy the lead ids of the selected rows, one a line."""
        self.copy_columns(None)

    def copy_columns(self, columns: Columns | None, *, headings: bool = True) -> None:
        """Copy the words of these cells of the selected rows, see `TableColumn.copied`; without columns the lead ids."""
        if self._path is not None and self.selectionModel().hasSelection():
            self._worker.copy(self._path, self.selected_ids(), columns, headings=headings)

    def copy_cell(self, place: int, section: int) -> None:
        """Copy what one cell says."""
        record = self.rows.record_at(place)
        if record is not None:
            QApplication.clipboard().setText(self.rows.columns[section].copied(record))
            self.copied.emit(1)
            self.told.emit(tr("1 cell copied"))

    def stored_text(self, place: int, section: int) -> str | None:
        """The text the store compares a cell by; None when there is none, or it cannot be told for sure."""
        record, key = self.rows.record_at(place), self.rows.columns[section].where
        return cell_value(record, key) if record is not None and key is not None else None

    def visible_columns(self) -> Columns:
        """The columns that are seen, in the order on screen."""
        return tuple(self.rows.columns[section] for section in self.shown_sections())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Shift+C copies ids, Alt+Down opens the menu of the column, F3 goes to the next match."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_C and event.modifiers() == both:
            self.copy_ids()
        elif event.key() == Qt.Key.Key_F3 and (step := find_step(event)):
            self.finder.wanted.emit(step)
        elif event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if shown := self.shown_sections():
                section = self.currentIndex().column() if self.currentIndex().isValid() else shown[0]
                self.open_heading_menu(section, self.heading_spot(section))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy in every form, and filter by the cell."""
        index = self.currentIndex()
        if index.isValid() and self.selectionModel().hasSelection():
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            spot = (
                self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            )
            open_menu(cell_menu(self, index), spot)

    @Slot(object)
    def _copied(self, copied: CopiedRows) -> None:
        if copied.error is not None:
            self.failed.emit(copied.error)
            return
        if copied.rows:
            QApplication.clipboard().setText(copied.text)
        self.copied.emit(copied.rows)
        self.told.emit(_copied_words(copied))

    @Slot(int)
    def _heading_clicked(self, section: int) -> None:
        held = QApplication.keyboardModifiers()
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.sort_by(section, SortClick.ADD)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self.sort_by(section, SortClick.REMOVE)
        else:
            self.sort_by(section)

    @Slot(object)
    def _counted(self, found: ColumnValues) -> None:
        if found.error is not None:
            self.failed.emit(found.error)

    @Slot()
    def _mark_arrival(self) -> None:
        """Until a person sorts, rows stand by their lines."""
        line = next((at for at, column in enumerate(self.rows.columns) if column.sort == "line"), -1)
        self._header.setSortIndicator(line, Qt.SortOrder.AscendingOrder)

    @Slot()
    def _mark(self) -> None:
        """The headings say by what rows are sorted and filtered."""
        columns, sort = self.rows.columns, self._query.sort
        marks: dict[int, SortMark] = {}
        for rank, (key, down) in enumerate(sort, start=1):
            section = next((at for at, column in enumerate(columns) if column.sort == key), -1)
            marks[section] = SortMark(rank if len(sort) > 1 else 0, down)
        held = {one.key for one in self._query.filters}
        filtered = frozenset(at for at, column in enumerate(columns) if column.where in held)
        for header in (self._header, self.frozen.header):
            header.set_marks(marks, filtered)


def _copied_words(copied: CopiedRows) -> str:
    """What was put on the clipboard, like "12 lead ids copied"."""
    if not copied.rows:
        return tr("Nothing copied: these rows have no lead id")
    if not copied.columns:
        return tr_n("{n} lead id copied", "{n} lead ids copied", copied.rows)
    rows, columns = counted(copied.rows, "row"), counted(copied.columns, "column")
    return tr("{rows} \u00d7 {columns} copied", rows=rows, columns=columns)
