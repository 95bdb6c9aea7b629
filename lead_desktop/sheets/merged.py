"""Merged cells among the rows: only the first of them holds the value, so the others would be sent blank."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.sheets.header import column_letter
from lead_desktop.sheets.sheet_scan import CellRange

_KIND = "merged-cell"
_TITLE = "Part of merged cells"


class MergedCells:
    """Finds the blank cells that a merge covers; rows are asked for from the top down.

    Args:
        ranges: Merged cells of the sheet.
        columns: Indexes of the columns that are sent.
    """

    def __init__(self, ranges: Iterable[CellRange], columns: Iterable[int]) -> None:
        self._columns = frozenset(columns)
        self._waiting = sorted(ranges, key=lambda area: -area.top)
        self._open: list[CellRange] = []

    def __bool__(self) -> bool:
        """Merged cells are left below the rows that were asked for."""
        return bool(self._waiting or self._open)

    def problems(self, row_id: int, line: int, cells: Sequence[object]) -> tuple[CellProblem, ...]:
        """A warning for each blank cell of the row whose value stands in another cell.

        Args:
            row_id: Key of the row in its row store.
            line: Row number in the sheet, from 1; never less than the one before.
            cells: One per sheet column.
        """
        if not self._waiting and not self._open:
            return ()
        row = line - 1
        while self._waiting and self._waiting[-1].top <= row:
            self._open.append(self._waiting.pop())
        self._open = [area for area in self._open if area.bottom >= row]
        return tuple(
            CellProblem(row_id, column, _KIND, RowState.WARNING, _TITLE, _advice(area))
            for area in self._open
            for column in range(area.left, min(area.right + 1, len(cells)))
            if column in self._columns and not cells[column]
            if (row, column) != (area.top, area.left)
        )


def _advice(area: CellRange) -> str:
    first = f"{column_letter(area.left)}{area.top + 1}"
    return (
        f"This cell is merged with {first}, and only {first} holds the value. "
        "It is sent blank: type the value here if it is meant for this row too."
    )
