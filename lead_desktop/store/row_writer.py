"""The writing side of a row store: one job file, one writer, one thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from lead_desktop.core.columns import Column
from lead_desktop.core.errors import InputError
from lead_desktop.core.rows import CellProblem, RowState, RowUpdate
from lead_desktop.store.database import open_database, store_errors, transaction
from lead_desktop.store.row_records import Cell, Cells, FilledRow, NewRow
from lead_desktop.store.row_sql import MOST_COLUMNS, cell_names, in_chunks, marks, read_columns, storable
from lead_desktop.store.schema import JOB_MIGRATIONS

_BULK_CHECKPOINT_PAGES = 16_384
_CACHE_KIB = 4_096  # rows are written in the order of their ids: a larger cache only grows
_APPEND_CHUNK = 2_000


class RowWriter:
    """Writes the rows of one job. Each method is one transaction: all of it is saved, or none.

    Belongs to the thread that made it; there is one writer per job at a time (see `JobLock`).

    Args:
        path: The job's file; made when missing.
        durable: False while a draft is filled from a file that can be read again: a power cut may then
            take the last batches (never damage the file), and appending is several times faster.

    Attributes:
        db: The connection; the journal shares it.

    Raises:
        StoreError: From every method: the disk is full, read-only or damaged; nothing was changed.
    """

    def __init__(self, path: Path, *, durable: bool = True) -> None:
        self.db = open_database(path, JOB_MIGRATIONS)
        self._columns = len(read_columns(self.db))
        if durable:
            self.db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        else:
            self.db.execute("PRAGMA synchronous = NORMAL")
            self.db.execute(f"PRAGMA wal_autocheckpoint = {_BULK_CHECKPOINT_PAGES}")

    def close(self) -> None:
        """Close the file. Nothing is lost when this is never called."""
        with store_errors():
            self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Several calls as one: `with writer.transaction(): …`."""
        return transaction(self.db)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Name the data columns. Once there are rows, columns can only be added at the end.

        Raises:
            InputError: More columns than a table can hold.
            ValueError: Rows are there, and their columns would change meaning.
        """
        if len(columns) > MOST_COLUMNS:
            raise InputError(
                "Too many columns",
                f"There are {len(columns):,} columns; a table holds {MOST_COLUMNS:,}.",
                safe="Nothing was changed.",
                do="Remove columns that are not needed.",
            )
        with self.transaction():
            known = [column.key for column in read_columns(self.db)]
            has_rows = self.db.execute("SELECT 1 FROM rows LIMIT 1").fetchone() is not None
            if has_rows and known != [column.key for column in columns[: len(known)]]:
                raise ValueError("columns of existing rows cannot be renamed, moved or removed")
            there = {found[1] for found in self.db.execute("PRAGMA table_info(rows)")}
            for name in cell_names(len(columns)):
                if name not in there:
                    self.db.execute(f"ALTER TABLE rows ADD COLUMN {name}")
            self.db.execute("DELETE FROM columns")
            self.db.executemany(
                "INSERT INTO columns (position, key, label, kind) VALUES (?, ?, ?, ?)",
                [
                    (number, column.key, column.label, column.kind.value)
                    for number, column in enumerate(columns)
                ],
            )
        self._columns = len(columns)

    def append(self, rows: Iterable[NewRow]) -> int:
        """Append rows and return the highest row id of the table (0 when it is empty)."""
        names = ", ".join(("id", "line", "state", "lead_id", "reason", "key", *cell_names(self._columns)))
        statement = f"INSERT INTO rows ({names}) VALUES ({marks(6 + self._columns)})"  # noqa: S608 - our own names
        with self.transaction():
            last: int = self.db.execute("SELECT coalesce(max(id), 0) FROM rows").fetchone()[0]
            for chunk in in_chunks(iter(rows), _APPEND_CHUNK):
                values = [
                    (
                        row_id,
                        row.line,
                        row.state.value,
                        storable(row.lead_id),
                        storable(row.reason),
                        storable(row.key),
                        *self._fit(row.cells),
                    )
                    for row_id, row in enumerate(chunk, start=last + 1)
                ]
                self.db.executemany(statement, values)
                raws = [
                    (row_id, storable(row.raw)) for row_id, row in enumerate(chunk, start=last + 1) if row.raw
                ]
                self.db.executemany("INSERT INTO raw_leads (row_id, raw) VALUES (?, ?)", raws)
                last += len(chunk)
        return last

    def update(self, updates: Sequence[RowUpdate]) -> None:
        """Write what became of rows; cells stay as they are."""
        with self.transaction():
            self.db.executemany(
                "UPDATE rows SET state = ?, lead_id = ?, reason = ?, call = ?, at_s = ? WHERE id = ?",
                [
                    (
                        update.state.value,
                        storable(update.lead_id),
                        storable(update.reason),
                        update.call,
                        update.at_s,
                        update.row_id,
                    )
                    for update in updates
                ],
            )

    def fill(
        self,
        row_id: int,
        cells: Cells,
        lead_id: str,
        raw: str,
        state: RowState,
        reason: str = "",
        call: int = 0,
        at_s: float | None = None,
    ) -> None:
        """Put a found lead on its row."""
        self.fill_many((FilledRow(row_id, cells, lead_id, raw, state, reason, call, at_s),))

    def fill_many(self, rows: Iterable[FilledRow]) -> None:
        """Put found leads on their rows."""
        with self.transaction():
            for row in rows:
                update = RowUpdate(row.row_id, row.state, row.lead_id, row.reason, row.call, row.at_s)
                self.update((update,))
                self.set_cells(row.row_id, row.cells)
                if row.raw:
                    self.db.execute(
                        "INSERT OR REPLACE INTO raw_leads (row_id, raw) VALUES (?, ?)",
                        (row.row_id, storable(row.raw)),
                    )

    def set_cells(self, row_id: int, cells: Cells) -> None:
        """Replace all cells of a row."""
        if not self._columns:
            return
        names = ", ".join(f"{name} = ?" for name in cell_names(self._columns))
        with self.transaction():
            self.db.execute(
                f"UPDATE rows SET {names} WHERE id = ?",  # noqa: S608 - our own names
                (*self._fit(cells), row_id),
            )

    def set_states(self, pairs: Iterable[tuple[int, RowState]]) -> None:
        """Set the state of rows, and nothing else of them; of two pairs for one row the later one holds."""
        with self.transaction():
            for chunk in in_chunks(iter(pairs), _APPEND_CHUNK):
                latest = dict(chunk)
                for state in dict.fromkeys(latest.values()):
                    row_ids = [row_id for row_id, wanted in latest.items() if wanted is state]
                    self.db.execute(
                        f"UPDATE rows SET state = ? WHERE state <> ? AND id IN ({marks(len(row_ids))})",  # noqa: S608 - only marks are put in
                        (state.value, state.value, *row_ids),
                    )

    def return_fetching(self) -> int:
        """FETCHING rows wait again: reading twice does no harm. Returns how many."""
        with self.transaction():
            return self.db.execute("UPDATE rows SET state = 'waiting' WHERE state = 'fetching'").rowcount

    def replace_problems(self, problems: Iterable[CellProblem], row_ids: Iterable[int] | None = None) -> None:
        """Forget the problems of the rows (None: of all rows) and write these."""
        with self.transaction():
            if row_ids is None:
                self.db.execute("DELETE FROM problems")
            else:
                self.db.executemany(
                    "DELETE FROM problems WHERE row_id = ?", ((row_id,) for row_id in row_ids)
                )
            titles: dict[str, str] = {}
            for chunk in in_chunks(iter(problems), _APPEND_CHUNK):
                titles.update((problem.kind, problem.title) for problem in chunk)
                self.db.executemany(
                    "INSERT OR REPLACE INTO problems (row_id, position, kind, severity, advice) VALUES (?, ?, ?, ?, ?)",
                    [(p.row_id, p.column, p.kind, p.severity.value, storable(p.advice)) for p in chunk],
                )
            self.db.executemany(
                "INSERT OR REPLACE INTO problem_titles (kind, title) VALUES (?, ?)", titles.items()
            )

    def set_fact(self, key: str, value: str) -> None:
        """Keep a text beside the rows (how far a search has read, for example)."""
        with self.transaction():
            self.db.execute("INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)", (key, storable(value)))

    def _fit(self, cells: Cells) -> list[Cell]:
        if len(cells) > self._columns:
            raise ValueError(f"{len(cells)} cells for {self._columns} columns")
        fitted = [storable(cell) for cell in cells]
        fitted.extend([None] * (self._columns - len(cells)))
        return fitted
