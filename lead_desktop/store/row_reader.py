"""The reading side of a row store: pages, order, problems."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeAlias

from lead_desktop.core.columns import Column
from lead_desktop.core.rows import CellProblem, Row, RowState
from lead_desktop.store.database import open_database, sound, store_errors
from lead_desktop.store.row_filters import ColumnFilter, ValueCount
from lead_desktop.store.row_records import Attempt, Cell, ProblemKind
from lead_desktop.store.row_sql import (
    cell_names,
    count_values,
    in_chunks,
    marks,
    read_columns,
    read_ids,
    read_rows,
    select_ids,
    where_rows,
)
from lead_desktop.store.schema import JOB_MIGRATIONS

SheetRow: TypeAlias = tuple[int, int, str, *tuple[Cell, ...]]
"""A row as it lies in the store: row id, line, state, cells."""


class RowReader:
    """Reads the rows of one job, also while a writer works. Cheap to open; one per thread.

    Args:
        path: The job's file; must exist.

    Raises:
        StoreError: From every method: the file is missing, damaged or cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._db = open_database(path, JOB_MIGRATIONS, read_only=True)
        self._path = path

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def columns(self) -> tuple[Column, ...]:
        """The data columns."""
        with store_errors(self._path), sound(self._path):
            return read_columns(self._db)

    def count(self) -> int:
        """Rows there are."""
        return self._number("SELECT count(*) FROM rows")

    def last_row_id(self) -> int:
        """Highest row id, 0 when there is none."""
        return self._number("SELECT coalesce(max(id), 0) FROM rows")

    def counts(self) -> tuple[tuple[RowState, int], ...]:
        """Rows per state, without zeros, in the order of `RowState`."""
        with store_errors(self._path), sound(self._path):
            found = dict(self._db.execute("SELECT state, count(*) FROM rows GROUP BY state").fetchall())
        return tuple((state, found[state.value]) for state in RowState if state.value in found)

    def row_ids(
        self,
        *,
        states: Sequence[RowState] = (),
        text: str = "",
        sort: Sequence[tuple[str | int, bool]] = (),
        filters: Sequence[ColumnFilter] = (),
        between: tuple[int, int] | None = None,
    ) -> array[int]:
        """Row ids, filtered and sorted; takes seconds for a million rows, so not on the GUI thread.

        Args:
            states: Only rows in these states; empty for all.
            text: Only rows with this text in a cell, in the lead id or in the reason, in any case.
            sort: Pairs of sort key and descending. A key is the index of a data column, or "line", "state"
                (in the order of `RowState`), "lead_id", "reason", "call", "at". Blank values come last in both
                directions; equal rows stay in order of arrival.
            filters: Only rows that meet all of these.
            between: Only ids from the first to the last of these two.
        """
        with store_errors(self._path), sound(self._path):
            if not states and not text and not sort and not filters and between is None:
                count, last = self._db.execute("SELECT count(*), coalesce(max(id), 0) FROM rows").fetchone()
                if count == last:  # rows are never deleted, so this is the rule
                    return array("q", range(1, last + 1))
            statement, values = select_ids(read_columns(self._db), states, text, sort, filters, between)
            return read_ids(self._db, statement, values)

    def value_counts(
        self,
        key: str | int,
        most: int,
        *,
        states: Sequence[RowState] = (),
        text: str = "",
        filters: Sequence[ColumnFilter] = (),
    ) -> tuple[ValueCount, ...] | None:
        """The texts of a column (a key as in `ColumnFilter`) in the rows that `row_ids` would give.

        The most frequent first; None when there are more than `most` different ones.
        """
        with store_errors(self._path), sound(self._path):
            columns = read_columns(self._db)
            return count_values(self._db, len(columns), key, most, where_rows(columns, states, text, filters))

    def rows(self, row_ids: Sequence[int]) -> tuple[Row, ...]:
        """The rows, in the order asked for; ids that do not exist are left out."""
        with store_errors(self._path), sound(self._path):
            width = len(read_columns(self._db))
            found: dict[int, Row] = {}
            for chunk in in_chunks(iter(row_ids)):
                rest = f"WHERE id IN ({marks(len(chunk))})"
                found.update((row.row_id, row) for row in read_rows(self._db, width, rest, chunk))
        return tuple(found[row_id] for row_id in row_ids if row_id in found)

    def iterate(self, row_ids: Iterable[int] | None = None, batch: int = 1000) -> Iterator[Row]:
        """Rows one by one, read in batches; all of them in order of arrival when no ids are given."""
        if row_ids is not None:
            for chunk in in_chunks(iter(row_ids), batch):
                yield from self.rows(chunk)
            return
        after = 0
        while True:
            with store_errors(self._path), sound(self._path):
                width = len(read_columns(self._db))
                rest = "WHERE id > ? ORDER BY id LIMIT ?"
                page = list(read_rows(self._db, width, rest, (after, batch)))
            if not page:
                return
            yield from page
            after = page[-1].row_id

    def frequent_values(self, column: int, limit: int) -> tuple[tuple[str, int], ...]:
        """The most frequent non-empty values of a data column as text, with their number of rows.

        Takes a second for a million rows.
        """
        with store_errors(self._path), sound(self._path):
            found = self._db.execute(
                f"SELECT CAST(c{int(column)} AS TEXT) AS value, count(*) AS times FROM rows"  # noqa: S608 - a number
                " WHERE value <> '' GROUP BY value ORDER BY times DESC, min(id) LIMIT ?",
                (limit,),
            )
            return tuple((value, times) for value, times in found)

    def pages(self, size: int, between: tuple[int, int] | None = None) -> Iterator[list[SheetRow]]:
        """All rows in order of arrival as plain tuples of row id, line, state and cells, so many at once.

        Three times as fast as `iterate`.

        Args:
            size: Most rows of a page.
            between: Only ids from the first to the last of these two.
        """
        first, last = between or (0, self.last_row_id())
        after = first - 1
        while True:
            with store_errors(self._path), sound(self._path):
                names = ", ".join(("id", "line", "state", *cell_names(len(read_columns(self._db)))))
                statement = f"SELECT {names} FROM rows WHERE id > ? AND id <= ? ORDER BY id LIMIT ?"  # noqa: S608 - our own names
                page = self._db.execute(statement, (after, last, size)).fetchall()
            if not page:
                return
            yield page
            after = page[-1][0]

    def raw(self, row_id: int) -> str:
        """The lead of a row as JSON text, or ""."""
        return self._text("SELECT raw FROM raw_leads WHERE row_id = ?", row_id)

    def key(self, row_id: int) -> str:
        """What is looked up for a row, or ""."""
        return self._text("SELECT key FROM rows WHERE id = ?", row_id)

    def fact(self, key: str) -> str:
        """A text the job kept beside its rows, or ""."""
        return self._text("SELECT value FROM facts WHERE key = ?", key)

    def waiting_keys(self, limit: int, after_row_id: int = 0) -> tuple[tuple[int, str], ...]:
        """Pairs of row id and key of rows in WAITING, in order of arrival."""
        with store_errors(self._path), sound(self._path):
            found = self._db.execute(
                "SELECT id, key FROM rows WHERE state = 'waiting' AND id > ? ORDER BY id LIMIT ?",
                (after_row_id, limit),
            )
            return tuple((row_id, key) for row_id, key in found)

    def problems(self, row_ids: Sequence[int]) -> tuple[CellProblem, ...]:
        """Problems of the rows, by row id and column."""
        with store_errors(self._path), sound(self._path):
            found: list[CellProblem] = []
            for chunk in in_chunks(iter(sorted(set(row_ids)))):
                statement = (
                    "SELECT row_id, position, kind, severity, title, advice FROM problems JOIN problem_titles"  # noqa: S608 - only marks are put in
                    f" USING (kind) WHERE row_id IN ({marks(len(chunk))}) ORDER BY row_id, position, kind"
                )
                found.extend(
                    CellProblem(row_id, column, kind, RowState(severity), title, advice)
                    for row_id, column, kind, severity, title, advice in self._db.execute(statement, chunk)
                )
        return tuple(found)

    def problem_kinds(self) -> tuple[ProblemKind, ...]:
        """Kinds of problems, errors first, then by number of rows."""
        with store_errors(self._path), sound(self._path):
            found = self._db.execute(
                "SELECT kind, severity, title, count(DISTINCT row_id) AS number,"
                " count(DISTINCT iif(severity = 'warning' AND EXISTS (SELECT 1 FROM rows WHERE rows.id = row_id"
                " AND state = 'error'), row_id, NULL)) FROM problems"
                " JOIN problem_titles USING (kind) GROUP BY kind, severity"
                " ORDER BY severity = 'error' DESC, number DESC, kind"
            )
            return tuple(
                ProblemKind(kind, RowState(severity), title, number, wrong)
                for kind, severity, title, number, wrong in found
            )

    def row_ids_of_problem(self, kind: str) -> array[int]:
        """Rows that have a problem of this kind, in order of arrival."""
        with store_errors(self._path), sound(self._path):
            found = self._db.execute(
                "SELECT DISTINCT row_id FROM problems WHERE kind = ? ORDER BY row_id", (kind,)
            )
            return array("q", (row_id for (row_id,) in found))

    def distinct_texts(self, column: int, *, states: Sequence[RowState], without: str = "") -> int:
        """How many different texts a data column has in rows of these states, blank ones and case left out.

        Args:
            column: Index of the data column.
            states: Only rows in these states.
            without: Characters that make no difference.
        """
        with store_errors(self._path), sound(self._path):
            text = f"c{range(len(read_columns(self._db)))[column]}"
            for _ in without:
                text = f"replace({text}, ?, '')"
            statement = (
                f"SELECT count(DISTINCT nullif(trim(lower({text})), '')) FROM rows"  # noqa: S608 - our own names, values are bound
                f" WHERE state IN ({marks(len(states))})"
            )
            values = (*reversed(without), *(state.value for state in states))
            number: int = self._db.execute(statement, values).fetchone()[0]
            return number

    def attempts(self, row_id: int) -> tuple[Attempt, ...]:
        """Every time the row was sent, the first one first."""
        with store_errors(self._path), sound(self._path):
            found = self._db.execute(
                "SELECT row_id, call, state, reason, lead_id, at_s FROM attempts WHERE row_id = ? ORDER BY call",
                (row_id,),
            )
            return tuple(
                Attempt(row, call, RowState(state), reason, lead_id, at_s)
                for row, call, state, reason, lead_id, at_s in found
            )

    def rows_sent_again(self) -> int:
        """Rows that were carried by more than one call."""
        return self._number(
            "SELECT count(*) FROM (SELECT 1 FROM attempts GROUP BY row_id HAVING count(*) > 1)"
        )

    def _number(self, statement: str) -> int:
        with store_errors(self._path), sound(self._path):
            number: int = self._db.execute(statement).fetchone()[0]
            return number

    def _text(self, statement: str, key: str | int) -> str:
        with store_errors(self._path), sound(self._path):
            found = self._db.execute(statement, (key,)).fetchone()
            return str(found[0]) if found else ""
