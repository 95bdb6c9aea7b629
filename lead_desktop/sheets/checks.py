"""Every row checked before anything is sent: each problem names its cell, what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from zlib import crc32

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.sheets import findings as say
from lead_desktop.sheets.findings import Finding
from lead_desktop.sheets.treatment import Cell, ColumnRule, cell_of, column_rules, split_name

# LeadSquared refuses a lead without any of these (its page "Create Leads in Bulk", read November 2026).
IDENTIFYING = ("FirstName", "LastName", "EmailAddress", "Phone")
_WHOLE_ROW = -1


class RowChecker:
    """Checks rows one after another and remembers unique values, so that the second of two equals is found.

    A clean row of twelve columns takes some 10 µs. One checker serves one pass over one sheet, in one thread.

    Attributes:
        marks: Marks of the unique values of the row checked last: 32-bit numbers. Equal values have equal marks;
            equal marks of different values are rare, and cost whoever looks for equals a second look.
    """

    def __init__(self, mapping: SheetMapping, fields: Sequence[Field], *, default_country: str = "") -> None:
        self._rules = column_rules(mapping, fields, default_country=default_country)
        self._columns = {name: rule.column for rule in self._rules for name in rule.names}
        self._mandatory = tuple(field for field in fields if field.mandatory and field.writable)
        self._lengths = {field.name: field for field in fields if field.max_length is not None}
        self._needs_one = bool({field.name for field in fields} & set(IDENTIFYING))
        self._first_lines: dict[str, dict[str, int]] = {
            rule.rule.field.name: {} for rule in self._rules if rule.rule.field and rule.rule.field.unique
        }
        self._needed = {field.name for field in self._mandatory} | set(IDENTIFYING)
        self.marks: list[int] = []

    def check(self, row_id: int, cells: Sequence[Cell], *, line: int = 0) -> tuple[CellProblem, ...]:
        """The problems of one row; none is the usual case.

        Args:
            row_id: Key of the row in its row store.
            cells: One per sheet column.
            line: Row number in the sheet, named when a later row repeats a value; 0 for `row_id`.
        """
        found = self._findings(cells, line or row_id)
        return tuple(
            CellProblem(row_id, column, finding.kind, finding.severity, finding.title, finding.advice)
            for column, finding in found
        )

    def marks_of(self, cells: Sequence[Cell]) -> frozenset[int]:
        """Marks of the unique values of a row, which is not checked and not remembered."""
        found = set()
        for rule in self._rules:
            if rule.names[0] not in self._first_lines:
                continue
            text = cell_of(rule, cells)
            if text or rule.rule.fills:
                key = rule.rule.read(text).key
                if key:
                    found.add(_mark(rule.names[0], key))
        return frozenset(found)

    def _findings(self, cells: Sequence[Cell], line: int) -> list[tuple[int, Finding]]:
        self.marks = []
        found: list[tuple[int, Finding]] = []
        filled: set[str] = set()
        for rule in self._rules:
            values = rule.rule
            text = cell_of(rule, cells)
            if not text and not values.fills:
                continue
            if values.is_clean(text) and len(text) <= values.clean_length:
                reading = None
            else:
                reading = values.read(text)
                if not reading.text:
                    continue
                if reading.findings:
                    found.extend((rule.column, finding) for finding in reading.findings)
            if len(rule.names) > 1:
                found.extend(self._split(rule, reading.text if reading else text, filled))
                continue
            filled.add(rule.names[0])
            if reading is not None and reading.key and rule.names[0] in self._first_lines:
                self.marks.append(_mark(rule.names[0], reading.key))
                first = self._first_lines[rule.names[0]].setdefault(reading.key, line)
                if first != line and values.field is not None:
                    found.append((rule.column, say.twice(values.field, first)))
        if not self._needed <= filled:
            found.extend(self._absent(filled))
        return found

    def _split(self, rule: ColumnRule, text: str, filled: set[str]) -> Iterator[tuple[int, Finding]]:
        for name, part in zip(rule.names, split_name(text), strict=True):
            if not part:
                continue
            filled.add(name)
            field = self._lengths.get(name)
            if field is not None and field.max_length is not None and len(part) > field.max_length:
                yield rule.column, say.too_long(field, len(part))

    def _absent(self, filled: set[str]) -> Iterator[tuple[int, Finding]]:
        if self._needs_one and filled.isdisjoint(IDENTIFYING):
            yield _WHOLE_ROW, say.NOBODY
        for field in self._mandatory:
            if field.name not in filled:
                yield self._columns.get(field.name, _WHOLE_ROW), say.missing(field)


def _mark(name: str, key: str) -> int:
    return crc32(f"{name}\0{key}".encode("utf-8", "surrogatepass"))


def row_state(problems: Sequence[CellProblem]) -> RowState:
    """Where a row stands after the check: ERROR rows are not sent, WARNING and READY rows are."""
    if any(problem.severity is RowState.ERROR for problem in problems):
        return RowState.ERROR
    return RowState.WARNING if problems else RowState.READY
