"""The rows of a job's row store as a Qt model that holds only the pages on screen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.rows import CellProblem, Row, RowState
from lead_desktop.ui.models.table_columns import CellStyle, Columns, TableColumn
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.translation import told, tr

PAGE_ROWS = 200
_PAGES_KEPT = 24
Index = QModelIndex | QPersistentModelIndex


class ReadsRows(Protocol):
    """What the model needs of `store.rowstore.RowReader`."""

    def last_row_id(self) -> int:
        """Highest row id."""

    def rows(self, row_ids: Sequence[int]) -> tuple[Row, ...]:
        """Rows in the order asked for."""

    def problems(self, row_ids: Sequence[int]) -> tuple[CellProblem, ...]:
        """Problems of the rows."""


@dataclass(frozen=True, slots=True)
class CellEdit:
    """What a person typed into a cell."""

    row_id: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class _Page:
    rows: dict[int, Row]
    problems: dict[tuple[int, int], CellProblem]


class RowTableModel(QAbstractTableModel):
    """Pages of 200 rows, read on demand through an order of row ids.

    Signals:
        edited: A CellEdit; the screen decides what becomes of it.
        failed: A LeadDesktopError: a page could not be read and shows as blank.
    """

    edited = Signal(object)
    failed = Signal(object)

    def __init__(self, columns: Columns = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._reader: ReadsRows | None = None
        self._order: array[int] | range = range(1, 1)
        self._pages: OrderedDict[int, _Page] = OrderedDict()

    def set_source(self, reader: ReadsRows | None, columns: Columns) -> None:
        """Show another row store (None for none), all rows in order of arrival."""
        self.beginResetModel()
        self._reader, self.columns = reader, columns
        self._order = range(1, (reader.last_row_id() if reader else 0) + 1)
        self._pages.clear()
        self.endResetModel()

    @property
    def natural(self) -> bool:
        """All rows, in order of arrival."""
        return isinstance(self._order, range)

    @property
    def order(self) -> array[int] | None:
        """Row ids from the top, never changed in place; None for all rows in order of arrival."""
        return None if isinstance(self._order, range) else self._order

    def append_to(self, last_row_id: int) -> int:
        """Show new rows up to this id at the end; only in natural order. The number of rows added."""
        if not isinstance(self._order, range) or last_row_id < self._order.stop:
            return 0
        start = len(self._order)
        self._pages.pop(start // PAGE_ROWS, None)  # the last page grows
        self.beginInsertRows(QModelIndex(), start, last_row_id - 1)
        self._order = range(1, last_row_id + 1)
        self.endInsertRows()
        return last_row_id - start

    def changed(self, row_ids: Iterable[int]) -> None:
        """Rows were written anew: pages on hand that hold them are read again."""
        touched = set(row_ids)
        for number in list(self._pages):
            page = self._pages[number]
            hit = touched.intersection(page.rows)
            if hit:
                del self._pages[number]
                self._announce(number, hit)

    def refresh(self) -> None:
        """Everything may have changed; the order stays."""
        self._pages.clear()
        if len(self._order) and self.columns:
            last = self.index(len(self._order) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def set_order(self, order: array[int] | None) -> None:
        """Show these rows in this order; None for all in order of arrival."""
        last = self._reader.last_row_id() if self._reader and order is None else 0
        wanted = range(1, last + 1) if order is None else order
        old = self._order
        if isinstance(wanted, array) and isinstance(old, array) and _begins_with(wanted, old):
            if len(wanted) > len(old):
                self._pages.pop(len(old) // PAGE_ROWS, None)
                self.beginInsertRows(QModelIndex(), len(old), len(wanted) - 1)
                self._order = wanted
                self.endInsertRows()
            return
        self.beginResetModel()
        self._order = wanted
        self._pages.clear()
        self.endResetModel()

    def row_id_at(self, place: int) -> int:
        """Row id at a place."""
        return self._order[place]

    def row_ids(self, places: Iterable[int]) -> array[int]:
        """Row ids at places."""
        return array("q", (self._order[place] for place in places))

    def place_of(self, row_id: int) -> int:
        """Place of a row id, or -1. Counts through a sorted or filtered order."""
        if isinstance(self._order, range):
            return row_id - 1 if row_id in self._order else -1
        try:
            return self._order.index(row_id)
        except ValueError:
            return -1

    def record_at(self, place: int) -> Row | None:
        """The row at a place; None when the store no longer has it."""
        if not 0 <= place < len(self._order):
            return None
        return self._page(place // PAGE_ROWS).rows.get(self._order[place])

    def problem_at(self, place: int, data: int) -> CellProblem | None:
        """The problem of a cell, errors before warnings, or None."""
        if data < 0 or not 0 <= place < len(self._order):
            return None
        return self._page(place // PAGE_ROWS).problems.get((self._order[place], data))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Columns of the table."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, and where its text stands."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            row = self.record_at(index.row())
            text = column.text if role == Qt.ItemDataRole.DisplayRole else column.own_text
            return text(row) if row else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column.style in {CellStyle.NUMBER, CellStyle.LINE}
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            words = self._explanation(index.row(), column)
            return plain_tip(words) if words and role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def _explanation(self, place: int, column: TableColumn[Any]) -> str | None:
        """What is wrong in a cell, and what the file says where another value is shown."""
        problem, row = self.problem_at(place, column.data), self.record_at(place)
        own = column.own if column.data >= 0 else None
        said = "" if row is None or own is None else own(row)
        differs = row is not None and own is not None and said != column.text(row)
        parts = (
            told(problem.advice) if problem else "",
            tr("The sheet says “{value}”.", value=said) if differs else "",
        )
        return "\n".join(filter(None, parts)) or None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings; row headers count from 1."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.columns[section].label if section < len(self.columns) else None
        return str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be selected, and edited where the column allows it."""
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand what was typed to the screen; the cell changes when the store has."""
        row = self.record_at(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        column = self.columns[index.column()]
        if not column.editable or str(value) == column.own_text(row):
            return False
        self.edited.emit(CellEdit(row.row_id, column.data, str(value)))
        return True

    def _announce(self, number: int, hit: set[int]) -> None:
        first = number * PAGE_ROWS
        places = [p for p in range(first, min(first + PAGE_ROWS, len(self._order))) if self._order[p] in hit]
        self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], len(self.columns) - 1))

    def _page(self, number: int) -> _Page:
        page = self._pages.get(number)
        if page is None:
            page = self._read(number)
            self._pages[number] = page
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page

    def _read(self, number: int) -> _Page:
        if self._reader is None:
            return _Page({}, {})
        ids = list(self._order[number * PAGE_ROWS : (number + 1) * PAGE_ROWS])
        problems: dict[tuple[int, int], CellProblem] = {}
        try:
            rows = {row.row_id: row for row in self._reader.rows(ids)}
            found = self._reader.problems(ids)
        except LeadDesktopError as error:
            self.failed.emit(error)
            return _Page({}, {})
        for problem in found:
            key = (problem.row_id, problem.column)
            problems[key] = joined(problems[key], problem) if key in problems else problem
        return _Page(rows, problems)


def joined(one: CellProblem, other: CellProblem) -> CellProblem:
    """Two problems of a cell as one that tells of both; an error hides a warning."""
    if one.severity is not other.severity:
        return one if one.severity is RowState.ERROR else other
    return replace(one, advice=f"{one.advice} {other.advice}")


def _begins_with(whole: array[int], first: array[int]) -> bool:
    """Compared as bytes: a million ids one by one would hold up the window for 30 ms."""
    size = len(first) * first.itemsize
    return memoryview(whole).cast("B")[:size] == memoryview(first).cast("B")
