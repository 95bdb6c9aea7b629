"""A person's say in which column becomes which field, kept with the draft as it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import (
    FULL_NAME,
    ColumnMapping,
    Match,
    SheetMapping,
    StepKind,
    Treatment,
    ValueStep,
)
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.suggest import fields_of, remap_column
from lead_desktop.store.rowstore import RowReader, RowWriter

_CHOSEN_MAPPING = "chosen mapping"
_ORDERS = frozenset({Treatment.DATE_DMY, Treatment.DATE_MDY})


class Asked(StrEnum):
    """What the question about a column is about."""

    NOTHING = "nothing"
    FIELD = "field"
    DATE_ORDER = "date order"
    FACTOR = "factor"


def with_field(
    mapping: SheetMapping, place: int, column: SheetColumn, fields: Sequence[Field], name: str
) -> SheetMapping:
    """The mapping after a person chose a field for a column; a column or fixed value that had it gives it up.

    Args:
        mapping: Before.
        place: Which column, from 0.
        column: The same, with samples.
        fields: Fields of the account.
        name: Schema name, FULL_NAME, or "" to leave the column out.
    """
    before = mapping.columns[place]
    if name == FULL_NAME:
        chosen = replace(
            before, field=FULL_NAME, match=Match.CHOSEN, treatment=Treatment.SPLIT_NAME, question=""
        )
    else:
        chosen = remap_column(before, column, next((field for field in fields if field.name == name), None))
    wanted = fields_of(name)
    columns = [_without(other, wanted) for other in mapping.columns]
    columns[place] = chosen
    fixed = tuple(pair for pair in mapping.fixed if pair[0] not in wanted)
    return replace(mapping, columns=tuple(columns), fixed=fixed)


def with_treatment(mapping: SheetMapping, place: int, treatment: Treatment) -> SheetMapping:
    """The mapping after a person said how a column's values are read; its question is answered."""
    columns = list(mapping.columns)
    columns[place] = replace(columns[place], treatment=treatment, match=Match.CHOSEN, question="")
    return replace(mapping, columns=tuple(columns))


def with_steps(
    mapping: SheetMapping, place: int, treatment: Treatment, steps: Sequence[ValueStep]
) -> SheetMapping:
    """The mapping after a person said what is done to a column's values; its question is answered."""
    columns = list(with_treatment(mapping, place, treatment).columns)
    columns[place] = replace(columns[place], steps=tuple(steps))
    return replace(mapping, columns=tuple(columns))


def without_factor(mapping: SheetMapping, place: int) -> SheetMapping:
    """The mapping after a person said that the amounts of a column are right as they are."""
    column = mapping.columns[place]
    steps = [step for step in column.steps if step.kind is not StepKind.MULTIPLY]
    return with_steps(mapping, place, column.treatment, steps)


def with_fixed(mapping: SheetMapping, name: str, value: str) -> SheetMapping:
    """The mapping with one value for a field in every row, "" for none any more; no column fills it then."""
    others = [pair for pair in mapping.fixed if pair[0] != name]
    if not value:
        return replace(mapping, fixed=tuple(others))
    places = [place for place, (field, _) in enumerate(mapping.fixed) if field == name]
    others.insert(places[0] if places else len(others), (name, value))
    columns = tuple(_without(column, fields_of(name)) for column in mapping.columns)
    return replace(mapping, columns=columns, fixed=tuple(others))


def asked(column: ColumnMapping) -> Asked:
    """What a person has to decide about a column."""
    if not column.question:
        return Asked.NOTHING
    if column.step(StepKind.MULTIPLY):
        return Asked.FACTOR
    if column.treatment in _ORDERS and not column.question.startswith("Is this"):
        return Asked.DATE_ORDER
    return Asked.FIELD


def open_date_questions(mapping: SheetMapping) -> tuple[ColumnMapping, ...]:
    """Columns whose dates can be read with the day first or the month first, and nobody has said which."""
    return tuple(column for column in mapping.mapped() if asked(column) is Asked.DATE_ORDER)


def _without(column: ColumnMapping, names: frozenset[str]) -> ColumnMapping:
    if fields_of(column.field) & names:
        return ColumnMapping(column.column, column.heading, match=Match.NONE)
    return column


@dataclass(frozen=True, slots=True)
class KeepMapping:
    """Keep a mapping with its draft, so that a crash loses no choice.

    Attributes:
        job_id: The draft.
        mapping: As it stands on the screen.
    """

    job_id: str
    mapping: SheetMapping

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Write it.

        Raises:
            StoreError: It cannot be saved.
        """
        with RowWriter(workspace.index.job_path(self.job_id)) as writer:
            writer.set_fact(_CHOSEN_MAPPING, to_json(self.mapping))


def chosen_mapping(reader: RowReader) -> SheetMapping | None:
    """The mapping a person last saw for a draft, or None."""
    text = reader.fact(_CHOSEN_MAPPING)
    return from_json(SheetMapping, text) if text else None
