"""Which rows of a sheet have which unique value: so that one edit finds the rows it matters to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lead_desktop.store.row_sql import in_chunks, marks
from lead_desktop.store.rowstore import RowWriter

Pair = tuple[int, int]
_ROW_BITS = 32


def pack(mark: int, row_id: int) -> int:
    """A mark (32 bits) and a row in one number of 64 bits."""
    return mark << _ROW_BITS | row_id


class UniqueValues:
    """Pairs of a mark (a number that equal values share) and a row, beside the rows of one job.

    Args:
        writer: Of the job; its transactions hold for this too.

    Raises:
        StoreError: From every method: the file cannot be read or written.
    """

    def __init__(self, writer: RowWriter) -> None:
        self._writer = writer

    def forget_all(self) -> None:
        """Before a check of all rows."""
        with self._writer.transaction():
            self._writer.db.execute("DELETE FROM unique_values")

    def add(self, pairs: Iterable[Pair]) -> None:
        """Rows have these values."""
        with self._writer.transaction():
            self._writer.db.executemany(
                "INSERT OR IGNORE INTO unique_values (mark, row_id) VALUES (?, ?)", pairs
            )

    def add_packed(self, packed: Iterable[int]) -> None:
        """Pairs as one number each: the mark, shifted by 32 bits, and the row. Sorted ones go in fastest."""
        low = (1 << _ROW_BITS) - 1
        self.add((one >> _ROW_BITS, one & low) for one in packed)

    def remove(self, pairs: Iterable[Pair]) -> None:
        """Rows do not have these values any more."""
        with self._writer.transaction():
            self._writer.db.executemany("DELETE FROM unique_values WHERE mark = ? AND row_id = ?", pairs)

    def rows_with(self, wanted: Sequence[int]) -> set[int]:
        """Rows that have one of these marks."""
        found: set[int] = set()
        with self._writer.transaction():
            for chunk in in_chunks(iter(wanted)):
                statement = f"SELECT row_id FROM unique_values WHERE mark IN ({marks(len(chunk))})"  # noqa: S608 - only marks are put in
                found.update(row_id for (row_id,) in self._writer.db.execute(statement, chunk))
        return found
