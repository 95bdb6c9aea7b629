"""Sorting, filtering, counting and copying a row store off the GUI thread: queries in, arrays of row ids out."""

from __future__ import annotations

import os
from array import array
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.store.rowstore import RowReader, ValueCount
from lead_desktop.ui.models.newest_worker import NewestWorker
from lead_desktop.ui.models.row_query import RowQuery, SortKey
from lead_desktop.ui.models.table_columns import Columns

_MOST_KEPT = 10_000
_MOST_PARTS = 4
_PART_ROWS = 50_000  # fewer are looked through before a thread has begun
MOST_VALUES = 100  # a longer list is not read; typing is quicker


@dataclass(frozen=True, slots=True)
class RowOrder:
    """The answer to a query.

    Attributes:
        token: Which query it answers.
        query: The query.
        row_ids: Ids in order.
        kept: Pairs of row id and its new place, for the ids that were selected.
        error: Why there is no answer, or None.
    """

    token: int
    query: RowQuery
    row_ids: array[int]
    kept: tuple[tuple[int, int], ...] = ()
    error: LeadDesktopError | None = None


@dataclass(frozen=True, slots=True)
class CopiedRows:
    """Rows as text for the clipboard; no column means their lead ids."""

    text: str
    rows: int
    columns: int = 0
    error: LeadDesktopError | None = None


@dataclass(frozen=True, slots=True)
class ColumnValues:
    """The few values of a column.

    Attributes:
        key: Which column, as in `ColumnFilter`.
        values: The most frequent first; None when there are many.
        error: Why there is no answer, or None.
    """

    key: SortKey
    values: tuple[ValueCount, ...] | None
    error: LeadDesktopError | None = None


class RowWorker(NewestWorker):
    """Answers the newest query; older ones that were not begun are dropped.

    Signals:
        ordered: A RowOrder.
        copied: A CopiedRows.
        counted: A ColumnValues.
    """

    ordered = Signal(object)
    copied = Signal(object)
    counted = Signal(object)

    def order(self, path: Path, query: RowQuery, keep: Sequence[int] = ()) -> int:
        """Ask for an order; the answer carries the token returned here."""

        def work(token: int) -> None:
            try:
                answer = find_order(path, token, query, keep)
            except LeadDesktopError as error:
                answer = RowOrder(token, query, array("q"), error=error)
            self.ordered.emit(answer)

        return self.start_newest(work)

    def copy(
        self, path: Path, row_ids: array[int], columns: Columns | None, *, headings: bool = True
    ) -> None:
        """Ask for rows as tab-separated text; without columns, for their lead ids alone."""

        def work() -> None:
            try:
                with RowReader(path) as reader:
                    answer = (
                        ids_as_text(reader, row_ids)
                        if columns is None
                        else rows_as_text(reader, row_ids, columns, headings=headings)
                    )
            except LeadDesktopError as error:
                answer = CopiedRows("", 0, error=error)
            self.copied.emit(answer)

        self.start(work)

    def count(self, path: Path, query: RowQuery, key: SortKey) -> None:
        """Ask for the values of a column in the rows that meet all other conditions."""
        others = query.without_filter(key)

        def work() -> None:
            try:
                with RowReader(path) as reader:
                    found = reader.value_counts(
                        key, MOST_VALUES, states=others.states, text=others.text, filters=others.filters
                    )
                    answer = ColumnValues(key, found)
            except LeadDesktopError as error:
                answer = ColumnValues(key, None, error)
            self.counted.emit(answer)

        self.start(work)


def find_order(path: Path, token: int, query: RowQuery, keep: Sequence[int]) -> RowOrder:
    """Ids that match, in order, and the new places of the ids to keep.

    Raises:
        StoreError: The rows cannot be read.
    """
    with RowReader(path) as reader:
        row_ids = (
            _found_together(path, reader.last_row_id(), query) if _scans(query) else _found(reader, query)
        )
        if query.problem:
            wanted = set(reader.row_ids_of_problem(query.problem))
            row_ids = array("q", (row_id for row_id in row_ids if row_id in wanted))
    kept: tuple[tuple[int, int], ...] = ()
    if keep and len(keep) <= _MOST_KEPT:
        looked_for = set(keep)
        kept = tuple((row_id, place) for place, row_id in enumerate(row_ids) if row_id in looked_for)
    return RowOrder(token, query, row_ids, kept)


def _scans(query: RowQuery) -> bool:
    """Every row is looked at and none has to be put in order."""
    return not query.sort and bool(query.text or query.filters)


def _found(reader: RowReader, query: RowQuery, between: tuple[int, int] | None = None) -> array[int]:
    return reader.row_ids(
        states=query.states, text=query.text, sort=query.sort, filters=query.filters, between=between
    )


def _found_together(path: Path, last_row_id: int, query: RowQuery) -> array[int]:
    """Several threads look through a part each: SQLite leaves the interpreter alone meanwhile."""
    parts = min(_MOST_PARTS, os.cpu_count() or 1, 1 + last_row_id // _PART_ROWS)
    ends = [last_row_id * part // parts for part in range(parts + 1)]

    def look(part: int) -> array[int]:
        with RowReader(path) as reader:
            return _found(reader, query, (ends[part] + 1, ends[part + 1]))

    with ThreadPoolExecutor(parts) as pool:
        return sum(pool.map(look, range(parts)), start=array("q"))


def rows_as_text(
    reader: RowReader, row_ids: Sequence[int], columns: Columns, *, headings: bool = True
) -> CopiedRows:
    """Rows as tab-separated lines, under their headings if wanted; tabs and line breaks in cells become spaces."""
    lines = [
        "\t".join(" ".join(column.copied(row).split("\t")).replace("\n", " ") for column in columns)
        for row in reader.iterate(row_ids)
    ]
    first = ["\t".join(column.label for column in columns)] if headings else []
    return CopiedRows("\n".join((*first, *lines)) + "\n", len(lines), len(columns))


def ids_as_text(reader: RowReader, row_ids: Sequence[int]) -> CopiedRows:
    """Lead ids, one a line; rows without one are left out."""
    ids = [row.lead_id for row in reader.iterate(row_ids) if row.lead_id]
    return CopiedRows("".join(f"{lead_id}\n" for lead_id in ids), len(ids))
