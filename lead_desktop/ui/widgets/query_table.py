"""The rows of a job's store in a table: filtered, sorted and followed without ever stalling."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QTimer, Signal, Slot

from lead_desktop.core.progress import JobProgress
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import ColumnFilter, RowReader
from lead_desktop.ui.models.row_order import RowOrder, RowWorker
from lead_desktop.ui.models.row_query import RowQuery
from lead_desktop.ui.models.row_table_model import RowTableModel
from lead_desktop.ui.models.table_columns import Columns
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.column_table import ColumnTable
from lead_desktop.ui.widgets.data_table import ROW_PX

_PAINT_MS = 250
_REORDER_MS = 1000


class QueryTable(ColumnTable):
    """Rows of one job, as a query asks for them.

    Signals:
        shown_changed: Number of rows that are shown now.
        failed: A LeadDesktopError: the store cannot be read.
        query_changed: Other rows are asked for, or in another order.
        opened_rows: The rows of another job are shown.
    """

    shown_changed = Signal(int)
    query_changed = Signal()
    opened_rows = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, name: str, *, row_px: int = ROW_PX) -> None:
        super().__init__(theme, name, row_px=row_px)
        self._path: Path | None = None
        self._reader: RowReader | None = None
        self._query = RowQuery()
        self._last_row_id = 0
        self._changed: set[int] = set()
        self._token = 0
        self._worker = RowWorker(self)
        self._worker.ordered.connect(self._ordered)
        self._beat = _single_shot(self, _PAINT_MS)
        self._beat.timeout.connect(self._flush)
        self._reorder = _single_shot(self, _REORDER_MS)
        self._reorder.timeout.connect(self._ask)
        self.rows = RowTableModel(parent=self)
        self.rows.failed.connect(self.failed)
        self.show_model(self.rows)
        self.setSortingEnabled(False)

    @property
    def query(self) -> RowQuery:
        """What is shown, in which order."""
        return self._query

    @property
    def path(self) -> Path | None:
        """The job's file, or None."""
        return self._path

    @property
    def last_row_id(self) -> int:
        """Highest row id the table was told of."""
        return self._last_row_id

    def open(self, path: Path, columns: Columns) -> None:
        """Show the rows of this job file, all of them in order of arrival.

        Raises:
            StoreError: The file is missing or cannot be read.
        """
        self.close_rows()
        self._reader = RowReader(path)
        self._path = path
        self._query = RowQuery()
        self.rows.set_source(self._reader, columns)
        self._last_row_id = self.rows.rowCount()
        self.arrange(self.layout_now)
        self.query_changed.emit()
        self.shown_changed.emit(self.rows.rowCount())
        self.opened_rows.emit()

    def set_columns(self, columns: Columns) -> None:
        """Other columns over the same rows."""
        if self._path is not None:
            query = self._query
            self.rows.set_source(self._reader, columns)
            self.arrange(self.layout_now)
            self.show_query(query)

    def close_rows(self) -> None:
        """Let the file go."""
        self._worker.close()
        self._beat.stop()
        self._reorder.stop()
        self._changed.clear()
        self.rows.set_source(None, ())
        if self._reader is not None:
            self._reader.close()
        self._reader, self._path = None, None

    def apply_progress(self, progress: JobProgress) -> None:
        """New and changed rows of the job; painted at most 4 times a second."""
        self._last_row_id = max(self._last_row_id, progress.last_row_id)
        self._changed.update(progress.changed)
        if not self._beat.isActive():
            self._beat.start()

    def refresh(self) -> None:
        """Read everything again, as after a job has ended."""
        if self._reader is not None:
            self._last_row_id = max(self._last_row_id, self._reader.last_row_id())
            self._flush()
            self.rows.refresh()
            self._ask()

    def set_states(self, states: Sequence[RowState]) -> None:
        """Only rows in these states; none for all."""
        self.show_query(replace(self._query, states=tuple(states)))

    def set_state(self, key: str) -> None:
        """Only rows in this state, as `StateChips.chosen` names it; "" for all."""
        self.set_states((RowState(key),) if key else ())

    def set_text(self, text: str) -> None:
        """Only rows with this text in a cell."""
        self.show_query(replace(self._query, text=text))

    def set_problem(self, kind: str) -> None:
        """Only rows with a problem of this kind; "" for all."""
        self.show_query(replace(self._query, problem=kind))

    def set_filter(self, wanted: ColumnFilter) -> None:
        """Only rows that meet this, beside everything else; it replaces the column's former condition."""
        self.show_query(self._query.with_filter(wanted))

    def clear_filter(self, section: int) -> None:
        """No condition on this column."""
        key = self.rows.columns[section].where
        if key is not None:
            self.show_query(self._query.without_filter(key))

    def clear_filters(self) -> None:
        """No condition on any column."""
        self.show_query(replace(self._query, filters=()))

    def show_query(self, query: RowQuery) -> None:
        """Show these rows in this order; the answer comes later."""
        self._query = query
        self.query_changed.emit()
        self._ask()

    def selected_ids(self) -> array[int]:
        """Row ids of the selected rows, from the top."""
        return self.rows.row_ids(self.selected_places())

    def shown_ids(self) -> array[int] | None:
        """Row ids of all rows shown, or None when that is all rows in order of arrival."""
        return None if self.rows.natural else self.rows.row_ids(range(self.rows.rowCount()))

    def go_to(self, row_id: int) -> bool:
        """Select a row and scroll to it; False when it is not shown."""
        place = self.rows.place_of(row_id)
        if place < 0:
            return False
        self.setCurrentIndex(self.rows.index(place, max(0, self.currentIndex().column())))
        self.scrollTo(self.rows.index(place, 0))
        return True

    @Slot()
    def _ask(self) -> None:
        if self._path is None:
            return
        if self._query.natural:
            self._token = 0
            self._worker.newest += 1
            self._apply(None, ())
            return
        keep = self.rows.row_ids(self.selected_places()[:10_000])
        self._token = self._worker.order(self._path, self._query, keep)

    @Slot(object)
    def _ordered(self, order: RowOrder) -> None:
        if order.token != self._token:
            return
        if order.error is not None:
            self.failed.emit(order.error)
        else:
            self._apply(order.row_ids, order.kept)

    def _apply(self, order: array[int] | None, kept: Sequence[tuple[int, int]]) -> None:
        if order is None and self.rows.natural:
            self.rows.append_to(self._last_row_id)
            self.shown_changed.emit(self.rows.rowCount())
            return
        selected = self.rows.row_ids(self.selected_places()[:10_000])
        current = self.currentIndex()
        current_id = self.rows.row_id_at(current.row()) if current.isValid() else 0
        offset = self.verticalScrollBar().value()
        self.rows.set_order(order)
        places = [row_id - 1 for row_id in selected] if order is None else [place for _, place in kept]
        self._select(places)
        at = dict(kept).get(current_id, -1) if order is not None else current_id - 1
        if at >= 0:
            index = self.rows.index(at, max(0, current.column()))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(offset)
        self.shown_changed.emit(self.rows.rowCount())

    def _select(self, places: Sequence[int]) -> None:
        picked = QItemSelection()
        last = len(self.rows.columns) - 1
        for place in places:
            picked.select(self.rows.index(place, 0), self.rows.index(place, last))
        self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot()
    def _flush(self) -> None:
        at_end = self._is_at_end()
        if self.rows.natural and self.rows.append_to(self._last_row_id):
            self.shown_changed.emit(self.rows.rowCount())
            if at_end:
                self.scrollToBottom()
        elif not self._query.natural and not self._reorder.isActive():
            self._reorder.start()
        if self._changed:
            self.rows.changed(self._changed)
            self._changed.clear()

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.maximum() > 0 and bar.value() >= bar.maximum() - 2


def _single_shot(parent: QueryTable, interval_ms: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    return timer
