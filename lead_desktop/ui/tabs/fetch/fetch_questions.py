"""What the Fetch screen asks the jobs room: make a job of pasted lines, read ids from a file."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.columns import Column
from lead_desktop.core.errors import InputError
from lead_desktop.core.pasted_ids import IdKind, PastedLine, parse_line
from lead_desktop.core.sheets import SheetColumn, SheetSource
from lead_desktop.jobs.fetch_leads import FetchLeads, prepare_fetch
from lead_desktop.jobs.lead_pages import remember_page
from lead_desktop.jobs.read_sheet import PreviewSheet, ReadSheet
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.api_thread import Report
from lead_desktop.ui.models.pasted_index import PastedText
from lead_desktop.ui.tabs.results.job_questions import ReadyJob
from lead_desktop.ui.translation import tr

_TEXT_SUFFIXES = frozenset({".txt", ".text", ".ids", ".lst"})
_MOST_BYTES = 64_000_000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class PrepareFetch:
    """Make a fetch of pasted lines.

    Attributes:
        connection_id: Where to look.
        lines: The lines, told apart or to be told apart.
        columns: Columns to fetch.
    """

    connection_id: str
    lines: tuple[PastedLine, ...] | PastedText
    columns: tuple[Column, ...]

    async def run(self, workspace: Workspace, _report: Report) -> ReadyJob:
        """The job, ready to be started.

        Raises:
            StoreError: It cannot be saved.
            UnknownName: The connection is gone.
        """
        connection = workspace.known_connection(self.connection_id)
        given = self.lines
        lines = await asyncio.to_thread(given.told) if isinstance(given, PastedText) else given
        remember_page(workspace, connection, lines)
        record = await prepare_fetch(workspace, connection, lines, self.columns)
        return ReadyJob(record, FetchLeads(record.job_id, self.connection_id))


@dataclass(frozen=True, slots=True)
class ReadIds:
    """Read ids from a text file, one a line, or from the likeliest column of a spreadsheet.

    Attributes:
        path: Absolute path of the file.
        connection_id: Where the ids will be looked up.
        kinds: What the CRM can look up.
    """

    path: str
    connection_id: str
    kinds: tuple[IdKind, ...]

    async def run(self, workspace: Workspace, report: Report) -> tuple[str, ...]:
        """The lines for the ID box.

        Raises:
            InputError: The file cannot be read.
            SheetError: The spreadsheet cannot be used.
        """
        if Path(self.path).suffix.lower() in _TEXT_SUFFIXES:
            return await asyncio.to_thread(read_lines, Path(self.path))
        preview = await PreviewSheet(self.path).run(workspace, report)
        source = SheetSource(
            self.path, preview.sheet, preview.heading_row, preview.encoding, preview.delimiter
        )
        draft = await ReadSheet(source, self.connection_id).run(workspace, report)
        job_id = draft.record.job_id
        try:
            place = likely_column(draft.columns, self.kinds)
            cells = await asyncio.to_thread(_column_cells, workspace.index.job_path(job_id), place)
        finally:
            workspace.index.delete(job_id)
        heading = draft.columns[place].heading if draft.columns else ""
        return (heading, *cells) if is_id(heading, self.kinds) else cells


def read_lines(path: Path) -> tuple[str, ...]:
    """The lines of a text file in UTF-8, UTF-16 or Windows-1252, without blank ones at the end.

    Raises:
        InputError: It is missing, too large, or cannot be opened.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise InputError(
                tr("The file is too large"),
                tr(
                    "{name} has more than {megabytes} MB.", name=path.name, megabytes=_MOST_BYTES // 1_000_000
                ),
                safe=tr("Nothing was changed."),
                do=tr("Split it into smaller files."),
            )
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            tr("The file cannot be read"),
            tr("{name} cannot be opened.", name=path.name),
            safe=tr("Nothing was changed."),
            do=tr("Check that it is there and that you may read it."),
            code=type(error).__name__,
        ) from error
    return tuple(_decoded(content).rstrip().splitlines())


def likely_column(columns: Sequence[SheetColumn], kinds: tuple[IdKind, ...]) -> int:
    """Place of the column whose samples look most like ids; the first one when none does."""
    hits = [sum(is_id(sample, kinds) for sample in (*one.samples, one.heading)) for one in columns]
    return hits.index(max(hits)) if hits else 0


def is_id(text: str, kinds: tuple[IdKind, ...]) -> bool:
    """The text can be looked up."""
    return bool(parse_line(1, text, kinds).value)


def _decoded(content: bytes) -> str:
    if content.startswith(_UTF_16):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _column_cells(path: Path, place: int) -> tuple[str, ...]:
    with RowReader(path) as reader:
        return tuple("" if row.cells[place] is None else str(row.cells[place]) for row in reader.iterate())
