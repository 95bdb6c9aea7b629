"""Leads that were found, in a template workbook: to be corrected, and dropped into Bulk create."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import Lead
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.core.rows import Row
from lead_desktop.jobs.cells import Cell, lead_cells
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.template import refuse_other_endings
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.export import refuse_beyond_excel
from lead_desktop.sheets.template import template_fields, write_template
from lead_desktop.store.rowstore import RowReader


@dataclass(frozen=True, slots=True)
class FilledTemplate:
    """What was written.

    Attributes:
        leads: Number of leads.
        fields: The columns.
        left_out: Names of the columns asked for that no lead can be created with.
    """

    leads: int
    fields: tuple[Field, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FillTemplate:
    """Write leads of a fetch or a search into a template of their account.

    Attributes:
        job_id: The fetch or search.
        path: Absolute path ending in .xlsx.
        row_ids: Which rows, in this order; rows without a lead are left out.
        wanted: Schema names in the order of the columns; mandatory fields are always there.
    """

    job_id: str
    path: str
    row_ids: Sequence[int]
    wanted: tuple[str, ...]

    async def run(self, workspace: Workspace, report: Report) -> FilledTemplate:
        """Write it.

        Raises:
            ApiError: The account cannot be asked for its fields now.
            InputError: Another ending, no lead among the rows, or nothing to fill in.
            SheetError: The place cannot be written.
            StoreError: The rows cannot be read.
        """
        path = Path(self.path)
        refuse_other_endings(path)
        refuse_beyond_excel(path, len(self.row_ids))
        record = workspace.index.get(self.job_id)
        fields = await LoadFields(record.connection_id).run(workspace, report)
        whole = FULL_NAME.split("+")
        wanted = [part for name in self.wanted for part in (whole if name == FULL_NAME else [name])]
        chosen = template_fields(fields, wanted)
        names = {field.name for field in chosen}
        left_out = tuple(dict.fromkeys(name for name in wanted if name not in names))
        rows_path = workspace.index.job_path(self.job_id)
        leads = await asyncio.to_thread(self._write, rows_path, chosen)
        return FilledTemplate(leads, chosen, left_out)

    def _write(self, rows_path: Path, fields: tuple[Field, ...]) -> int:
        with RowReader(rows_path) as reader:
            leads = _leads(reader, self.row_ids, fields)
            first = next(leads, None)
            if first is None:
                raise InputError(
                    "No lead among these rows",
                    "None of them was found in the CRM, so there is nothing to fill a template with.",
                    safe="Nothing was written.",
                    do="Choose rows that were found.",
                )
            return write_template(Path(self.path), fields, chain((first,), leads))


Filled = tuple[str, Sequence[Cell]]


def _leads(reader: RowReader, row_ids: Sequence[int], fields: Sequence[Field]) -> Iterator[Filled]:
    """Id and values of each row that holds a lead: from its cells, and what is not shown from the lead as answered."""
    places = {column.key: place for place, column in enumerate(reader.columns())}
    hidden = [field.column() for field in fields if field.name not in places]
    for row in reader.iterate(row_ids):
        if not row.lead_id:
            continue
        answered = lead_cells(Lead(row.lead_id, _values(reader, row)), hidden) if hidden else ()
        rest = iter(answered)
        yield (
            row.lead_id,
            tuple(row.cells[places[field.name]] if field.name in places else next(rest) for field in fields),
        )


def _values(reader: RowReader, row: Row) -> Mapping[str, object]:
    found = json.loads(reader.raw(row.row_id) or "{}")
    return found if isinstance(found, dict) else {}
