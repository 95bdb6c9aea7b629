"""Propose which column of a sheet is which field."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, SheetMapping
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.read_sheet import Report, stored_sheet_columns
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.suggest import doubted, suggest_mapping
from lead_desktop.store.rowstore import RowReader


@dataclass(frozen=True, slots=True)
class SuggestMapping:
    """Propose which column is which field: as last time, else by what was learned, by names and values.

    Attributes:
        job_id: A draft made by `ReadSheet`.
        fields: Fields of the account.
        others: There may be fields beyond these, because the account could not be asked.
    """

    job_id: str
    fields: tuple[Field, ...]
    others: bool = False

    async def run(self, workspace: Workspace, _report: Report) -> SheetMapping:
        """The proposal; nothing is kept of it.

        Raises:
            UnknownName: No such job.
            StoreError: The draft cannot be read.
        """
        record = workspace.index.get(self.job_id)
        connection = workspace.known_connection(record.connection_id)
        country = connection.default_country
        with RowReader(workspace.index.job_path(self.job_id)) as reader:
            columns = stored_sheet_columns(reader)
        headings = [column.heading for column in columns]
        saved = workspace.mappings.find(connection.provider, headings)
        if saved is not None and not missing_fields(saved, self.fields, others=self.others):
            return mapping_in_doubt(
                replace(saved, default_country=saved.default_country or country), columns, self.fields
            )
        learned = [
            known if known and self._possible(known.field) else None
            for known in workspace.mappings.learned(connection.provider, headings)
        ]
        placed = mapping_in_doubt(
            SheetMapping(tuple(known or ColumnMapping(-1, "") for known in learned)), columns, self.fields
        )
        return await asyncio.to_thread(
            suggest_mapping,
            columns,
            self.fields,
            default_country=country,
            placed=[column if column.column >= 0 else None for column in placed.columns],
        )

    def _possible(self, name: str) -> bool:
        return not name or not _missing([name], self.fields, others=self.others)


def missing_fields(
    mapping: SheetMapping, fields: Sequence[Field], *, others: bool = False
) -> tuple[str, ...]:
    """Names a mapping fills that leads of the account cannot be created with."""
    names = [*(column.field for column in mapping.mapped()), *(name for name, _ in mapping.fixed)]
    return _missing(names, fields, others=others)


def _missing(names: Sequence[str], fields: Sequence[Field], *, others: bool) -> tuple[str, ...]:
    known = {field.name: field.writable for field in fields}
    if known.get("FirstName") and known.get("LastName"):
        known[FULL_NAME] = True
    return tuple(name for name in names if not known.get(name, others))


def mapping_in_doubt(
    mapping: SheetMapping, columns: Sequence[SheetColumn], fields: Sequence[Field]
) -> SheetMapping:
    """A mapping of an earlier sheet, with a question where the values of this one speak against it."""
    known = {field.name: field for field in fields}
    return replace(
        mapping,
        columns=tuple(
            doubted(column, source, known.get(column.field))
            if column.field in known or column.field == FULL_NAME
            else column
            for column, source in zip(mapping.columns, columns, strict=True)
        ),
    )
