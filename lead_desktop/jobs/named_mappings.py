"""Mappings a person saved under a name: list, save, use, rename, delete, and take to a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from lead_desktop.core.connections import ProviderId
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, SheetMapping
from lead_desktop.jobs.read_sheet import Report, stored_sheet_columns
from lead_desktop.jobs.suggest_mapping import mapping_in_doubt, missing_fields
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.suggest import fields_of
from lead_desktop.sheets.value_steps import problem_of_step
from lead_desktop.store.mapping_file import read_mapping_file, write_mapping_file
from lead_desktop.store.rowstore import RowReader

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class ListMappings:
    """Names of the saved mappings for a CRM."""

    provider: ProviderId

    async def run(self, workspace: Workspace, _report: Report) -> tuple[str, ...]:
        """In alphabetical order."""
        return workspace.mappings.names(self.provider)


@dataclass(frozen=True, slots=True)
class SaveMapping:
    """Keep a mapping under its name, in place of the one that had it.

    Attributes:
        provider: Which CRM.
        mapping: What to keep; its headings are those of the sheet.
    """

    provider: ProviderId
    mapping: SheetMapping

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Write it.

        Raises:
            InputError: The name cannot be used.
            StoreError: It cannot be saved.
        """
        name = checked_name(self.mapping.name)
        headings = [column.heading for column in self.mapping.columns]
        workspace.mappings.save_named(self.provider, headings, replace(self.mapping, name=name))


@dataclass(frozen=True, slots=True)
class LaidMapping:
    """A saved mapping on a sheet.

    Attributes:
        mapping: What it is on this sheet.
        missing: Fields it fills that the account does not have; their columns are left out.
    """

    mapping: SheetMapping
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UseMapping:
    """Lay a saved mapping on a sheet, column by column of the same heading.

    Attributes:
        job_id: A draft made by `ReadSheet`.
        name: Name it was saved under.
        fields: Fields of the account.
        others: There may be fields beyond these, because the account could not be asked.
    """

    job_id: str
    name: str
    fields: tuple[Field, ...]
    others: bool = False

    async def run(self, workspace: Workspace, _report: Report) -> LaidMapping:
        """The mapping; nothing is kept of it.

        Raises:
            UnknownName: No such mapping or job.
            InputError: A newer version saved it.
            StoreError: The draft cannot be read.
        """
        connection = workspace.known_connection(workspace.index.get(self.job_id).connection_id)
        with RowReader(workspace.index.job_path(self.job_id)) as reader:
            columns = stored_sheet_columns(reader)
        headings = [column.heading for column in columns]
        saved = workspace.mappings.named(connection.provider, self.name, headings)
        saved = replace(saved, default_country=saved.default_country or connection.default_country)
        laid = with_known_fields(saved, self.fields, others=self.others)
        return replace(laid, mapping=mapping_in_doubt(laid.mapping, columns, self.fields))


def with_known_fields(
    mapping: SheetMapping, fields: tuple[Field, ...], *, others: bool = False
) -> LaidMapping:
    """The mapping without fields that leads of the account cannot be created with; each field is filled once."""
    missing = missing_fields(mapping, fields, others=others)
    taken: set[str] = set()
    columns = []
    for column in mapping.columns:
        needs = fields_of(column.field)
        if column.field in missing or needs & taken:
            columns.append(ColumnMapping(column.column, column.heading))
        else:
            columns.append(column)
            taken |= needs
    fixed = tuple(pair for pair in mapping.fixed if pair[0] not in missing and pair[0] not in taken)
    return LaidMapping(replace(mapping, columns=tuple(columns), fixed=fixed), missing)


@dataclass(frozen=True, slots=True)
class RenameMapping:
    """Give a saved mapping another name."""

    provider: ProviderId
    name: str
    new: str

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Rename it.

        Raises:
            UnknownName: No such mapping.
            InputError: The new name is taken or cannot be used.
        """
        workspace.mappings.rename_named(self.provider, self.name, checked_name(self.new))


@dataclass(frozen=True, slots=True)
class DeleteMapping:
    """Forget a saved mapping; uploads made with it keep theirs."""

    provider: ProviderId
    name: str

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Delete it; that there is none is no error."""
        workspace.mappings.delete_named(self.provider, self.name)


@dataclass(frozen=True, slots=True)
class ExportMapping:
    """Write a saved mapping to a file."""

    provider: ProviderId
    name: str
    path: str

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Write it.

        Raises:
            UnknownName: No such mapping.
            InputError: The file cannot be written.
        """
        headings = workspace.mappings.named_headings(self.provider, self.name)
        mapping = workspace.mappings.named(self.provider, self.name, headings)
        write_mapping_file(Path(self.path), self.provider, headings, mapping)


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """Read a mapping from a file and keep it under its name, with a number behind it when that is taken."""

    provider: ProviderId
    path: str

    async def run(self, workspace: Workspace, _report: Report) -> str:
        """The name it is kept under.

        Raises:
            InputError: The file is no mapping, is broken, newer, or for another CRM.
            StoreError: It cannot be saved.
        """
        headings, mapping = read_mapping_file(Path(self.path), self.provider)
        for column in mapping.columns:
            if problem := next(filter(None, map(problem_of_step, column.steps)), ""):
                raise InputError(
                    "The mapping cannot be used",
                    f"What is done to the values of “{column.heading}” is not complete. {problem}",
                    safe="Nothing was changed.",
                    do="Export the mapping again where it was made.",
                )
        names = set(workspace.mappings.names(self.provider))
        own = checked_name(mapping.name[:_LONGEST_NAME])
        name = next(
            one for number in count(1) if (one := own if number == 1 else f"{own} ({number})") not in names
        )
        workspace.mappings.save_named(self.provider, headings, replace(mapping, name=name))
        return name


def checked_name(name: str) -> str:
    """The name without spaces around it.

    Raises:
        InputError: It is empty or too long.
    """
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST_NAME:
        raise InputError(
            "The name cannot be used",
            f"A mapping needs a name of 1 to {_LONGEST_NAME} characters.",
            safe="Nothing was changed.",
            do="Type another name.",
        )
    return name
