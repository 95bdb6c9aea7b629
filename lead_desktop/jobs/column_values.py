"""What the values of one column are, and what would be sent for them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, SheetMapping, StepKind, ValueStep
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.numbers import ChoiceList
from lead_desktop.sheets.texts import tidy
from lead_desktop.sheets.treatment import ColumnRule, cell_of, column_rules, split_name
from lead_desktop.sheets.value_steps import ValueSteps
from lead_desktop.sheets.value_steps import problem_of_step as problem_of
from lead_desktop.store.rowstore import RowReader

SAMPLES = 3
_MOST_ROWS = 40
MOST_VALUES = 500
_LOOKED_AT = 2_000


@dataclass(frozen=True, slots=True)
class ColumnValues:
    """Values of a column.

    Attributes:
        rows: Cells of the first rows that differ in it, an empty one last; at most 40.
        values: Its most frequent values with their number of rows, at most 500.
    """

    rows: tuple[tuple[str, ...], ...] = ()
    values: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class LookAtColumn:
    """The values of one column of a draft.

    Attributes:
        job_id: The draft.
        column: Index of the sheet column.
        count: How often each value is there is wanted, too; a million different ones take seconds.
    """

    job_id: str
    column: int
    count: bool = True

    async def run(self, workspace: Workspace, _report: Report) -> ColumnValues:
        """Read them.

        Raises:
            StoreError: The draft cannot be read.
        """
        path = workspace.index.job_path(self.job_id)
        return await asyncio.to_thread(_look, path, self.column, count=self.count)


def _look(path: Path, column: int, *, count: bool) -> ColumnValues:
    with RowReader(path) as reader:
        seen: dict[str, tuple[str, ...]] = {}
        for row in islice(reader.iterate(), _LOOKED_AT):
            cells = tuple("" if cell is None else str(cell) for cell in row.cells)
            seen.setdefault(cells[column].strip(), cells)
            if len(seen) > _MOST_ROWS:
                break
        empty = seen.pop("", None)
        rows = [*list(seen.values())[: _MOST_ROWS - 1], *([empty] if empty else [])]
        return ColumnValues(tuple(rows), reader.frequent_values(column, MOST_VALUES) if count else ())


def problem_of_step(step: ValueStep) -> str:
    """Why a step cannot be done, as a sentence; "" when it can."""
    return problem_of(step)


@dataclass(frozen=True, slots=True)
class SentValue:
    """What becomes of one cell.

    Attributes:
        before: What the file says, joined columns with it.
        after: What would be sent; "" for nothing.
        problem: What is wrong with it, or "".
        refused: The row would not be sent.
        stepped: The steps of the column make a difference.
    """

    before: str
    after: str
    problem: str = ""
    refused: bool = False
    stepped: bool = False


def sent_values(
    mapping: SheetMapping, column: ColumnMapping, fields: Sequence[Field], rows: Sequence[Sequence[str]]
) -> tuple[SentValue, ...]:
    """What would be sent for a column, by the one reading that checks and sends.

    Args:
        mapping: The mapping it belongs to.
        column: The column, with the steps to try; without problems in them.
        fields: Fields of the account.
        rows: Cells of some rows.
    """
    rule = _rule(mapping, column, fields)
    plain = _rule(mapping, replace(column, steps=()), fields)
    found = []
    for cells in rows:
        text = cell_of(rule, cells)
        reading = rule.rule.read(text)
        stepped = reading != plain.rule.read(cell_of(plain, cells))
        problem = next(
            iter(sorted(reading.findings, key=lambda one: one.severity is not RowState.ERROR)), None
        )
        after = " · ".join(split_name(reading.text)) if column.field == FULL_NAME else reading.text
        found.append(SentValue(text, after, problem.title if problem else "", reading.refused, stepped))
    return tuple(found)


def telling(values: Sequence[SentValue]) -> tuple[SentValue, ...]:
    """Three of the values in their order: first what would be refused, has a problem, or is changed by steps."""

    def rank(place: int) -> tuple[bool, bool, bool, int]:
        one = values[place]
        return not one.refused, not one.problem, not one.stepped, place

    chosen = sorted(range(len(values)), key=rank)[:SAMPLES]
    return tuple(values[place] for place in sorted(chosen))


def _rule(mapping: SheetMapping, column: ColumnMapping, fields: Sequence[Field]) -> ColumnRule:
    (rule,) = column_rules(replace(mapping, columns=_alone(mapping, column), fixed=()), fields)
    return rule


def _alone(mapping: SheetMapping, column: ColumnMapping) -> tuple[ColumnMapping, ...]:
    """The mapping's columns with this one alone going to a field."""
    return tuple(
        column if one.column == column.column else ColumnMapping(one.column, one.heading)
        for one in mapping.columns
    )


@dataclass(frozen=True, slots=True)
class UnlistedValue:
    """A value of the sheet that is not in the list of its field.

    Attributes:
        value: As the sheet has it, after the steps before.
        rows: How many rows have it.
        likely: The value of the list that is most like it, or "".
        chosen: The value a person chose for it, or "".
    """

    value: str
    rows: int
    likely: str
    chosen: str = ""


def unlisted_values(
    column: ColumnMapping, field: Field, values: Sequence[tuple[str, int]]
) -> tuple[UnlistedValue, ...]:
    """Values that are in no list, the most frequent first, also those a person has matched already.

    Args:
        column: The column; steps after the matching of list values do not matter.
        field: Its field, with options.
        values: Values of the column with their number of rows.
    """
    choices = ChoiceList(field.options)
    matched = column.step(StepKind.VALUES)
    chosen = dict(_pairs(matched)) if matched else {}
    before = list(column.steps[: column.steps.index(matched)] if matched else column.steps)
    steps = ValueSteps([step for step in before if step.kind is not StepKind.DEFAULT])
    counts: dict[str, int] = {}
    spellings: dict[str, str] = {}
    for value, rows in values:
        text = steps.apply(tidy(value))[0]
        if text and not choices.find(text):
            text = spellings.setdefault(text.casefold(), text)
            counts[text] = counts.get(text, 0) + rows
    known = {value.casefold(): option for value, option in chosen.items()}
    return tuple(
        UnlistedValue(text, rows, choices.nearest(text), known.get(text.casefold(), ""))
        for text, rows in sorted(counts.items(), key=lambda pair: -pair[1])
    )


def _pairs(step: ValueStep) -> zip[tuple[str, str]]:
    return zip(step.arguments[::2], step.arguments[1::2], strict=True)


@dataclass(frozen=True, slots=True)
class CountUnlisted:
    """How many values of each list column are in no list, of its 500 most frequent.

    Attributes:
        job_id: The draft.
        mapping: Its mapping.
        fields: Fields of the account.
    """

    job_id: str
    mapping: SheetMapping
    fields: tuple[Field, ...]

    async def run(self, workspace: Workspace, _report: Report) -> tuple[tuple[int, int], ...]:
        """Pairs of column index and number of different values nobody has matched, without zeros."""
        return await asyncio.to_thread(self._count, workspace.index.job_path(self.job_id))

    def _count(self, path: Path) -> tuple[tuple[int, int], ...]:
        lists = {field.name: field for field in self.fields if field.options}
        found = []
        with RowReader(path) as reader:
            for column in self.mapping.mapped():
                if column.field not in lists or column.joined():
                    continue
                values = reader.frequent_values(column.column, MOST_VALUES)
                unlisted = unlisted_values(column, lists[column.field], values)
                if count := sum(not one.chosen for one in unlisted):
                    found.append((column.column, count))
        return tuple(found)
