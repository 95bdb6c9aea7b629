"""The row store: every table in the window shows rows of one (a job's SQLite file)."""

from __future__ import annotations

from lead_desktop.store.row_filters import ColumnFilter, ColumnTest, ValueCount
from lead_desktop.store.row_reader import RowReader
from lead_desktop.store.row_records import Attempt, Cell, Cells, FilledRow, NewRow, ProblemKind
from lead_desktop.store.row_writer import RowWriter

__all__ = [
    "Attempt",
    "Cell",
    "Cells",
    "ColumnFilter",
    "ColumnTest",
    "FilledRow",
    "NewRow",
    "ProblemKind",
    "RowReader",
    "RowWriter",
    "ValueCount",
]
