"""From problem to problem among the rows that are shown, with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.ui.widgets.row_table import RowTable

Problems = Callable[[int], Iterable[CellProblem]]


class ProblemWalk:
    """F8 and F2 on a table of checked rows.

    Args:
        table: The rows.
        problems: The problems of a row.
    """

    def __init__(self, table: RowTable, problems: Problems) -> None:
        self._table, self._problems = table, problems
        self._rows: frozenset[int] = frozenset()
        self._kind = ""

    def set_kind(self, kind: str) -> None:
        """Walk the problems of this kind only; "" for all."""
        self._kind = kind

    def set_rows(self, row_ids: Iterable[int]) -> None:
        """Rows that have problems now."""
        self._rows = frozenset(row_ids)

    def go(self, by: int) -> bool:
        """To the next bad cell (by 1) or the one before (by -1), around the ends; False when there is none."""
        table = self._table
        current, places = table.currentIndex(), table.rows.rowCount()
        if current.isValid():
            cells = self._sections(table.rows.row_id_at(current.row()))
            ahead = [at for at in cells if (at - current.column()) * by > 0]
            if ahead and (current.column() in cells or current.column() < min(cells)):
                return self._show(current.row(), min(ahead) if by > 0 else max(ahead))
        start = current.row() if current.isValid() else (-1 if by > 0 else 0)
        for step in range(1, places + 1):
            place = (start + by * step) % places
            row_id = table.rows.row_id_at(place)
            if row_id in self._rows:
                cells = self._sections(row_id) or [0]
                return self._show(place, cells[0] if by > 0 else cells[-1])
        return False

    def edit(self) -> None:
        """Open the editor of the cell under the cursor; where none can be, of the row's first bad cell."""
        table = self._table
        current = table.currentIndex()
        if not current.isValid() or table.state() is QAbstractItemView.State.EditingState:
            return
        columns = table.rows.columns
        if not columns[current.column()].editable:
            able = [at for at, column in enumerate(columns) if column.editable]
            bad = self._sections(table.rows.row_id_at(current.row()))
            section = next(iter([at for at in bad if at in able] or able), -1)
            if section < 0:
                return
            self._show(current.row(), section)
        table.edit(table.currentIndex())

    def _sections(self, row_id: int) -> list[int]:
        """Columns of the table with a problem of the row: of errors if there are any, else of warnings."""
        if row_id not in self._rows:
            return []
        found = [one for one in self._problems(row_id) if self._kind in {"", one.kind}]
        errors = [problem for problem in found if problem.severity is RowState.ERROR]
        bad = {problem.column for problem in errors or found}
        return [at for at, column in enumerate(self._table.rows.columns) if column.data in bad - {-1}]

    def _show(self, place: int, section: int) -> bool:
        table = self._table
        index = table.rows.index(place, section)
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().setCurrentIndex(index, rows)
        sideways = table.horizontalScrollBar()
        aside = sideways.value()
        table.scrollTo(index, table.ScrollHint.PositionAtCenter)
        sideways.setValue(aside)  # number and state of the row stay in sight where they can
        table.scrollTo(index)
        return True
