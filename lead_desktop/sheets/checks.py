"""Every row checked before anything is sent: each problem names its cell, what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
_REMEMBERED = 100_000  # texts of a column; more are judged again rather than kept


class RowChecker:
    """Checks rows one after another and remembers unique values, so that the second of two equals is found.

    A clean row of twelve columns takes some 10 µs. One checker serves one pass over one sheet, in one thread.

    Attributes:
        rules: Rules of the mapped columns.
        first_lines: By unique field, the line of each value that was seen.
        mandatory_names: Fields no lead can be without.
        needs_one: A lead needs one of IDENTIFYING.
        marks: Marks of the unique values of the row checked last: 32-bit numbers. Equal values have equal marks;
            equal marks of different values are rare, and cost whoever looks for equals a second look.
    """

    def __init__(self, mapping: SheetMapping, fields: Sequence[Field], *, default_country: str = "") -> None:
        self.rules = column_rules(mapping, fields, default_country=default_country)
        self._columns = {name: rule.column for rule in self.rules for name in rule.names}
        self._mandatory = tuple(field for field in fields if field.mandatory and field.writable)
        self.mandatory_names = tuple(field.name for field in self._mandatory)
        self._lengths = {field.name: field for field in fields if field.max_length is not None}
        self.needs_one = bool({field.name for field in fields} & set(IDENTIFYING))
        self.first_lines: dict[str, dict[str, int]] = {
            rule.rule.field.name: {} for rule in self.rules if rule.rule.field and rule.rule.field.unique
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

    @property
    def marking_columns(self) -> frozenset[int]:
        """Sheet columns whose cells the marks of a row depend on."""
        unique = [rule for rule in self.rules if rule.names[0] in self.first_lines]
        return frozenset(place for rule in unique for place in (rule.column, *rule.joined))

    def marks_of(self, cells: Sequence[Cell]) -> frozenset[int]:
        """Marks of the unique values of a row, which is not checked and not remembered."""
        found = set()
        for rule in self.rules:
            if rule.names[0] not in self.first_lines:
                continue
            text = cell_of(rule, cells)
            if text or rule.rule.fills:
                key = rule.rule.read(text).key
                if key:
                    found.add(mark_of(rule.names[0], key))
        return frozenset(found)

    def _findings(self, cells: Sequence[Cell], line: int) -> list[tuple[int, Finding]]:
        self.marks = []
        found: list[tuple[int, Finding]] = []
        filled: set[str] = set()
        for rule in self.rules:
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
            if reading is not None and reading.key and rule.names[0] in self.first_lines:
                self.marks.append(mark_of(rule.names[0], reading.key))
                first = self.first_lines[rule.names[0]].setdefault(reading.key, line)
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

    def splits_plainly(self, rule: ColumnRule, text: str) -> bool:
        """The text gives a value for each name of the rule, and none is too long."""
        filled: set[str] = set()
        return not list(self._split(rule, text, filled)) and len(filled) == len(rule.names)

    def _absent(self, filled: set[str]) -> Iterator[tuple[int, Finding]]:
        if self.needs_one and filled.isdisjoint(IDENTIFYING):
            yield _WHOLE_ROW, say.NOBODY
        for field in self._mandatory:
            if field.name not in filled:
                yield self._columns.get(field.name, _WHOLE_ROW), say.missing(field)


class BatchChecker:
    """Checks many rows at once, with the very results of `RowChecker.check` row by row, in half of the time or less.

    A column at a time, each different text is judged once, so that values that repeat cost nearly nothing. Only rows
    with a text that is not plainly right are then checked one by one.

    Args:
        checker: Of the pass over the sheet; it is told of all unique values, in the order of the sheet.

    Attributes:
        marks: Pairs of a mark and a row id for the unique values of the rows checked last.
    """

    def __init__(self, checker: RowChecker) -> None:
        self._checker = checker
        self._plain: dict[int, set[Cell]] = {place: set() for place in range(len(checker.rules))}
        names = [name for rule in checker.rules for name in rule.names]
        self._one_by_one = len(set(names)) < len(names)
        self.marks: list[tuple[int, int]] = []

    def check(
        self, row_ids: Sequence[int], lines: Sequence[int], columns: Sequence[Sequence[Cell]]
    ) -> dict[int, tuple[CellProblem, ...]]:
        """The problems by place in the batch, from 0; rows without any are absent.

        Args:
            row_ids: Keys of the rows in their row store.
            lines: Row numbers in the sheet.
            columns: The cells by sheet column, one per row.
        """
        self.marks = []
        doubtful: set[int] = set()
        blank: dict[str, set[int]] = {}  # by field, the places where it has no value
        if self._one_by_one:
            return self._check_each(range(len(row_ids)), row_ids, lines, columns, marking=True)
        for place, rule in enumerate(self._checker.rules):
            texts = self._texts(rule, columns, len(row_ids))
            if rule.names[0] in self._checker.first_lines:
                self._look_at_unique(rule, texts, row_ids, lines, doubtful)
            else:
                self._look_at(place, rule, texts, doubtful)
            for name in rule.names:
                blank[name] = set() if all(texts) else {at for at, text in enumerate(texts) if not text}
        doubtful |= self._without(blank, len(row_ids))
        return self._check_each(sorted(doubtful), row_ids, lines, columns)

    @staticmethod
    def _texts(rule: ColumnRule, columns: Sequence[Sequence[Cell]], rows: int) -> Sequence[Cell]:
        """What the rule reads, row by row."""
        if rule.column < 0:
            return [rule.fixed] * rows
        if rule.joined or rule.column >= len(columns):
            cells = zip(*columns, strict=True) if columns else [()] * rows
            return [cell_of(rule, row) for row in cells]
        return columns[rule.column]

    def _check_each(
        self,
        places: Iterable[int],
        row_ids: Sequence[int],
        lines: Sequence[int],
        columns: Sequence[Sequence[Cell]],
        *,
        marking: bool = False,
    ) -> dict[int, tuple[CellProblem, ...]]:
        found = {}
        for at in places:
            cells = [column[at] for column in columns]
            if problems := self._checker.check(row_ids[at], cells, line=lines[at]):
                found[at] = problems
            if marking:
                self.marks += [(mark, row_ids[at]) for mark in self._checker.marks]
        return found

    def _look_at(self, place: int, rule: ColumnRule, texts: Sequence[Cell], doubtful: set[int]) -> None:
        plain, values = self._plain[place], rule.rule
        fresh = set(texts) - plain
        if not values.fills:
            fresh -= {None, ""}
        odd = {text for text in fresh if not self._is_plain(rule, text)}
        if len(plain) > _REMEMBERED:
            plain.clear()
        plain |= fresh - odd
        if odd:
            doubtful.update(at for at, text in enumerate(texts) if text in odd)

    def _is_plain(self, rule: ColumnRule, text: Cell) -> bool:
        """The text is sent, and nothing is wrong with it."""
        values = rule.rule
        if not isinstance(text, str):
            return False
        if not (values.is_clean(text) and len(text) <= values.clean_length):
            reading = values.read(text)
            if reading.findings or not reading.text:
                return False
            text = reading.text
        return len(rule.names) == 1 or self._checker.splits_plainly(rule, text)

    def _look_at_unique(
        self,
        rule: ColumnRule,
        texts: Sequence[Cell],
        row_ids: Sequence[int],
        lines: Sequence[int],
        doubtful: set[int],
    ) -> None:
        values, name = rule.rule, rule.names[0]
        glance, first_lines = values.key_at_a_glance, self._checker.first_lines[name]
        keys = [glance(text) if text and isinstance(text, str) else "" for text in texts]
        if not all(keys):
            self._read_keys(rule, texts, keys, doubtful)
            places = [at for at, key in enumerate(keys) if key]
            keys = [keys[at] for at in places]
            lines, row_ids = [lines[at] for at in places], [row_ids[at] for at in places]
        else:
            places = []
        seed = mark_of(name, "")
        marks = [crc32(key.encode("utf-8", "surrogatepass"), seed) for key in keys]
        self.marks += zip(marks, row_ids, strict=True)
        if len(set(keys)) == len(keys) and first_lines.keys().isdisjoint(keys):
            first_lines.update(zip(keys, lines, strict=True))
            return
        for at, (key, line) in enumerate(zip(keys, lines, strict=True)):
            if first_lines.setdefault(key, line) != line:
                doubtful.add(places[at] if places else at)

    @staticmethod
    def _read_keys(rule: ColumnRule, texts: Sequence[Cell], keys: list[str], doubtful: set[int]) -> None:
        """Put in the keys that no glance gave."""
        values = rule.rule
        for at, (cell, known) in enumerate(zip(texts, keys, strict=True)):
            if known or not (cell or values.fills):
                continue
            reading = values.read(cell if isinstance(cell, str) else "" if cell is None else str(cell))
            keys[at] = reading.key if reading.text else ""
            if reading.findings or not reading.text:
                doubtful.add(at)

    def _without(self, blank: dict[str, set[int]], rows: int) -> set[int]:
        """Places of rows that lack a field they need."""
        everywhere = set(range(rows))
        found: set[int] = set()
        for name in self._checker.mandatory_names:
            found |= blank.get(name, everywhere)
        if self._checker.needs_one:
            nobody = everywhere
            for name in IDENTIFYING:
                nobody = nobody & blank.get(name, everywhere)
            found |= nobody
        return found


def mark_of(name: str, key: str) -> int:
    """The mark of a unique value: of a field's schema name, and the normalised form of the value."""
    return crc32(f"{name}\0{key}".encode("utf-8", "surrogatepass"))


def row_state(problems: Sequence[CellProblem]) -> RowState:
    """Where a row stands after the check: ERROR rows are not sent, WARNING and READY rows are."""
    if any(problem.severity is RowState.ERROR for problem in problems):
        return RowState.ERROR
    return RowState.WARNING if problems else RowState.READY
