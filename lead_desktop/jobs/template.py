"""A workbook to be filled in, with the fields of an account."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.template import template_fields, write_template


@dataclass(frozen=True, slots=True)
class WriteTemplate:
    """Ask an account for its fields, and write a template with some of them.

    Attributes:
        connection_id: Which account.
        path: Absolute path ending in .xlsx.
        wanted: Schema names in the order of the columns; () for the common ones. Mandatory ones are always there.
    """

    connection_id: str
    path: str
    wanted: tuple[str, ...] = ()

    async def run(self, workspace: Workspace, report: Report) -> tuple[Field, ...]:
        """The fields that became columns.

        Raises:
            ApiError: The account cannot be asked now.
            InputError: Another ending, or there is nothing to fill in.
            SheetError: The place cannot be written.
        """
        path = Path(self.path)
        refuse_other_endings(path)
        fields = template_fields(await LoadFields(self.connection_id).run(workspace, report), self.wanted)
        await asyncio.to_thread(write_template, path, fields)
        return fields


def refuse_other_endings(path: Path) -> None:
    """A template has lists and formats, which a text file has not.

    Raises:
        InputError: It is to be no .xlsx.
    """
    if path.suffix.lower() != ".xlsx":
        raise InputError(
            "A template is a workbook",
            f"“{path.name}” does not end in .xlsx.",
            safe="Nothing was written.",
            do="Give the file that ending.",
        )


def default_template(fields: tuple[Field, ...]) -> tuple[str, ...]:
    """Names of the fields a template has when nobody chose.

    Raises:
        InputError: There is nothing to fill in.
    """
    return tuple(field.name for field in template_fields(fields))
