"""A person's say in which column becomes which field, kept with the draft as it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.suggest import remap_column
from lead_desktop.store.rowstore import RowReader, RowWriter

_CHOSEN_MAPPING = "chosen mapping"
_NAME_PARTS = frozenset({"FirstName", "LastName"})


def with_field(
    mapping: SheetMapping, place: int, column: SheetColumn, fields: Sequence[Field], name: str
) -> SheetMapping:
    """The mapping after a person chose a field for a column; the column that had the field is left out.

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
    wanted = _NAME_PARTS if name == FULL_NAME else {name} - {""}
    columns = [_without(other, wanted) for other in mapping.columns]
    columns[place] = chosen
    return replace(mapping, columns=tuple(columns))


def with_treatment(mapping: SheetMapping, place: int, treatment: Treatment) -> SheetMapping:
    """The mapping after a person said how a column's values are read; its question is answered."""
    columns = list(mapping.columns)
    columns[place] = replace(columns[place], treatment=treatment, match=Match.CHOSEN, question="")
    return replace(mapping, columns=tuple(columns))


def open_date_questions(mapping: SheetMapping) -> tuple[ColumnMapping, ...]:
    """Columns whose dates can be read with the day first or the month first, and nobody has said which."""
    orders = {Treatment.DATE_DMY, Treatment.DATE_MDY}
    return tuple(column for column in mapping.mapped() if column.question and column.treatment in orders)


def _without(column: ColumnMapping, names: set[str] | frozenset[str]) -> ColumnMapping:
    takes = _NAME_PARTS if column.field == FULL_NAME else {column.field}
    if column.field and takes & names:
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
