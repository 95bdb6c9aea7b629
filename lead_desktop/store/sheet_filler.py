"""Fills the row store of a new draft with the rows of a sheet, as fast as can be."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeAlias

from lead_desktop.core.columns import Column
from lead_desktop.core.rows import RowState
from lead_desktop.store.database import store_errors
from lead_desktop.store.row_sql import cell_names, marks, storable
from lead_desktop.store.row_writer import RowWriter

PART = "-part"
"""Ending of a file that is being filled."""


FillingValues: TypeAlias = tuple[int | str | None, ...]
"""Row id, row number, and one text per column, None for a blank cell."""


def filling_values(rows: Iterable[tuple[int, Sequence[str]]], first_id: int) -> list[FillingValues]:
    """What the store holds of pairs of row number and one text per column, numbered from `first_id`."""
    return [
        (row_id, line, *[cell or None for cell in cells])
        for row_id, (line, cells) in enumerate(rows, start=first_id)
    ]


class SheetFiller:
    """Writes all rows of a sheet beside the draft's place, and puts them there when they are whole.

    A file of the draft's name is therefore never half full: not after a crash, and not after a power cut. Rows are
    READY. Without an orderly end nothing of it stays.

    Args:
        path: The job's file; must not be open anywhere.
        columns: The data columns.

    Attributes:
        writer: For facts beside the rows.

    Raises:
        StoreError: From every method: the disk is full, read-only or damaged.
        InputError: More columns than a table can hold.
    """

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        self._path, self._part = path, path.with_name(path.name + PART)
        self._remove()
        self.writer = RowWriter(self._part, durable=False)
        # a file that nobody reads before it is whole needs no log, which would write every page twice
        for pragma in ("journal_mode = MEMORY", "synchronous = OFF"):
            self.writer.db.execute(f"PRAGMA {pragma}")
        self.writer.set_columns(columns)
        names = ", ".join(("id", "line", "state", *cell_names(len(columns))))
        self._statement = (
            f"INSERT INTO rows ({names}) VALUES (?, ?, '{RowState.READY.value}', {marks(len(columns))})"  # noqa: S608 - our own names
        )
        self._last = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._finish()
        else:
            self.writer.close()
            self._remove()

    def append(self, rows: Sequence[tuple[int, Sequence[str]]]) -> None:
        """Append pairs of row number and one text per column; "" is a blank cell."""
        self.append_values(filling_values(rows, self._last + 1))

    def append_values(self, values: Sequence[FillingValues]) -> None:
        """Append what `filling_values` made of rows, the next id first."""
        try:
            with self.writer.transaction():
                self.writer.db.executemany(self._statement, values)
        except UnicodeEncodeError:  # half characters, which no reader of workbooks gives
            with self.writer.transaction():
                self.writer.db.executemany(self._statement, [tuple(map(storable, one)) for one in values])
        self._last += len(values)

    def _finish(self) -> None:
        with store_errors(self._part):
            self.writer.db.execute("PRAGMA journal_mode = WAL")
            self.writer.close()
            with self._part.open("rb+") as file:
                os.fsync(file.fileno())
            _remove_logs(
                self._path
            )  # SQLite would play the log of an older file of this name into the new one
            self._part.replace(self._path)

    def _remove(self) -> None:
        self._part.unlink(missing_ok=True)
        _remove_logs(self._part)


def _remove_logs(path: Path) -> None:
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
