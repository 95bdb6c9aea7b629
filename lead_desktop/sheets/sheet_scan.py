"""What a scan of a sheet's bytes notes beside the values that fast readers give."""

from __future__ import annotations

from dataclasses import dataclass, field

from lead_desktop.sheets import refusals
from lead_desktop.sheets.guard import LIMITS, GuardLimits

# Error values by their number in binary workbooks; source: Microsoft [MS-XLS] 2.5.10 Bes.
ERROR_TEXTS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}


@dataclass(frozen=True, slots=True)
class CellRange:
    """A rectangle of merged cells; rows and columns from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class SheetScan:
    """What was seen in one sheet.

    Attributes:
        special: Cell (row, column; both from 0) to its text: errors, formulas never calculated,
            numbers shown with leading zeros.
        last_row: Highest row number seen, from 1.
        merged: Merged cells of more than one cell.
    """

    special: dict[tuple[int, int], str] = field(default_factory=dict)
    last_row: int = 0
    merged: list[CellRange] = field(default_factory=list)

    def note_merged(self, top: int, left: int, bottom: int, right: int) -> None:
        """Keep a merged rectangle; one of a single cell changes nothing."""
        if bottom > top or right > left:
            self.merged.append(CellRange(top, left, bottom, right))


def check_extent(file_name: str, rows: int, columns: int, limits: GuardLimits = LIMITS) -> None:
    """Refuse a sheet whose rectangle no reader can hold.

    Raises:
        SheetError: It reaches beyond the limits.
    """
    if rows > limits.rows or columns > limits.columns or rows * columns > limits.cells:
        raise refusals.too_large(file_name, f"it has cells as far as row {rows:,} and column {columns:,}")
