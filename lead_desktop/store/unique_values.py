"""Which rows of a sheet have which unique value: so that one edit finds the rows it matters to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from lead_desktop.store.row_sql import in_chunks, marks
from lead_desktop.store.rowstore import RowWriter

Pair = tuple[int, int]
_ROW_BITS = 32
_HALF = 1 << 31  # SQLite's numbers have a sign: marks are moved down by half of their range
_PAIRS_A_STATEMENT = 100  # nearly four times as fast as one by one


def pack(mark: int, row_id: int) -> int:
    """A mark (32 bits) and a row in one number of 64 bits with a sign; in the order of marks, then of rows."""
    return mark - _HALF << _ROW_BITS | row_id


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
        """Pairs in the form of `pack`. Sorted ones go in fastest."""
        with self._writer.transaction():
            for many in in_chunks(iter(packed), _PAIRS_A_STATEMENT * _PAIRS_A_STATEMENT):
                whole = len(many) - len(many) % _PAIRS_A_STATEMENT
                groups = zip(*[iter(many[:whole])] * _PAIRS_A_STATEMENT, strict=True)
                self._writer.db.executemany(_unpacking(_PAIRS_A_STATEMENT), groups)
                self._writer.db.executemany(_unpacking(1), zip(many[whole:], strict=True))

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


def marks_across(packed: Sequence[int], lasts: Sequence[int]) -> set[int]:
    """Marks of rows on both sides of a border.

    Args:
        packed: Pairs in the form of `pack`, sorted.
        lasts: Row ids, each the last before a border, in order.
    """
    low = (1 << _ROW_BITS) - 1
    return {
        (one >> _ROW_BITS) + _HALF
        for one, other in pairwise(packed)
        if one >> _ROW_BITS == other >> _ROW_BITS
        and bisect_left(lasts, one & low) < bisect_left(lasts, other & low)
    }


def _unpacking(pairs: int) -> str:
    """The statement that saves so many packed pairs."""
    each = f"((?{{0}} >> {_ROW_BITS}) + {_HALF}, ?{{0}} & {(1 << _ROW_BITS) - 1})"
    values = ", ".join(each.format(place) for place in range(1, pairs + 1))
    return f"INSERT OR IGNORE INTO unique_values (mark, row_id) VALUES {values}"  # noqa: S608 - only marks are put in
