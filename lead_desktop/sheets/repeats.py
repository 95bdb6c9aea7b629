"""Unique values that an earlier row has, and nothing else: for rows whose check knew only some of the rows."""

from __future__ import annotations

from collections.abc import Container, Sequence

from lead_desktop.core.rows import CellProblem
from lead_desktop.sheets import findings as say
from lead_desktop.sheets.checks import RowChecker, mark_of
from lead_desktop.sheets.treatment import Cell, cell_of


class Repeats:
    """Finds what `RowChecker.check` says of values that come twice.

    Args:
        checker: A new one, for its rules; it remembers the first line of each value.
        marks: Of the values to look at. Every row that has one of them is asked for, in the order of the sheet.
    """

    def __init__(self, checker: RowChecker, marks: Container[int]) -> None:
        self._rules = [rule for rule in checker.rules if rule.rule.field and rule.rule.field.unique]
        self._first_lines, self._marks = checker.first_lines, marks

    def problems(self, row_id: int, line: int, cells: Sequence[Cell]) -> tuple[CellProblem, ...]:
        """A problem for each value of the row that an earlier row has.

        Args:
            row_id: Key of the row in its row store.
            line: Row number in the sheet.
            cells: One per sheet column.
        """
        found = []
        for rule in self._rules:
            values, name = rule.rule, rule.names[0]
            text = cell_of(rule, cells)
            if values.field is None or not (text or values.fills):
                continue
            key = (values.key_at_a_glance(text) if text else "") or values.read(text).key
            if not key or mark_of(name, key) not in self._marks:
                continue
            first = self._first_lines[name].setdefault(key, line)
            if first != line:
                one = say.twice(values.field, first)
                found.append(CellProblem(row_id, rule.column, one.kind, one.severity, one.title, one.advice))
        return tuple(found)
