"""A few telling values of each column, gathered while the rows stream by."""

from __future__ import annotations

from collections.abc import Sequence

from lead_desktop.sheets.dates import DateOrder, date_order

_FIRST = 5
_PROBE_ROWS = 2_000


class SampleCollector:
    """The first different values of each column; for dates also one that settles day or month.

    A column of dates is followed to its end as long as every day is 12 or less, so "day or month first?"
    is asked only when the whole file leaves it open.
    """

    def __init__(self, columns: int) -> None:
        self._found: list[list[str]] = [[] for _ in range(columns)]
        self._unfinished = set(range(columns))
        self._open_dates: set[int] = set()
        self._rows = 0

    @property
    def wants_more(self) -> bool:
        """Another row could tell more."""
        return bool(self._unfinished or self._open_dates)

    def look_at(self, cells: Sequence[str]) -> None:
        """Take what is new from one row."""
        self._rows += 1
        for index in sorted(self._unfinished):
            text = cells[index].strip()
            found = self._found[index]
            if text and text not in found:
                found.append(text)
                if len(found) == _FIRST:
                    self._finish(index)
        for index in sorted(self._open_dates):
            if date_order(cells[index].strip()) in {DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST}:
                self._found[index].append(cells[index].strip())
                self._open_dates.discard(index)
        if self._rows == _PROBE_ROWS:
            for index in sorted(self._unfinished):
                self._finish(index)

    def samples(self) -> tuple[tuple[str, ...], ...]:
        """Samples per column, in file order."""
        return tuple(tuple(found) for found in self._found)

    def _finish(self, index: int) -> None:
        self._unfinished.discard(index)
        orders = {date_order(text) for text in self._found[index]}
        proven = orders & {DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST}
        if not proven and orders & {DateOrder.EITHER, DateOrder.SAME}:
            self._open_dates.add(index)
