"""Box and table share line numbers: scrolling one scrolls the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from lead_desktop.ui.widgets.id_box import IdBox
from lead_desktop.ui.widgets.row_table import RowTable


class Lockstep(QObject):
    """Keeps the first line on screen the same in both, while the table shows all lines in pasted order.

    Attributes:
        on: The table shows what is in the box.
    """

    def __init__(self, box: IdBox, table: RowTable) -> None:
        super().__init__(box)
        self._box, self._table = box, table
        self._moving = False
        self.on = False
        box.verticalScrollBar().valueChanged.connect(self._box_moved)
        table.verticalScrollBar().valueChanged.connect(self._table_moved)
        box.textChanged.connect(self._edited)

    @Slot()
    def _edited(self) -> None:
        self.on = False

    @Slot()
    def _box_moved(self) -> None:
        if self._begin():
            place = self._place_of_line(self._box.first_line())
            self._table.verticalScrollBar().setValue(
                place * self._table.verticalHeader().defaultSectionSize()
            )
            self._moving = False

    @Slot()
    def _table_moved(self) -> None:
        if self._begin():
            row = self._table.rows.record_at(max(0, self._table.rowAt(0)))
            if row is not None:
                self._box.show_line(row.line)
            self._moving = False

    def _begin(self) -> bool:
        """Nobody moves yet, and the two show the same lines."""
        if self._moving or not self.on or not self._table.rows.natural or not self._table.rows.rowCount():
            return False
        self._moving = True
        return True

    def _place_of_line(self, line: int) -> int:
        """Place of the first row with this line or a later one; blank lines have no row."""
        rows = self._table.rows
        low, high = 0, min(line, rows.rowCount())
        while low < high:
            middle = (low + high) // 2
            row = rows.record_at(middle)
            if row is not None and row.line < line:
                low = middle + 1
            else:
                high = middle
        return low
