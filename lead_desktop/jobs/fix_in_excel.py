"""Rows that need a person out to a workbook, and the corrections back onto their rows."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import CHECK_STATES, RowState
from lead_desktop.jobs.corrections import match_rows, read_corrections
from lead_desktop.jobs.fix_rows import changed_draft
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.recheck import DraftRows, FixOutcome
from lead_desktop.jobs.row_keys import KEY, RowKey, job_token
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.export import export_table
from lead_desktop.store.edit_log import EditLog
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import Cell, RowReader, RowWriter

ROW, PROBLEM = "Row in the file", "What is wrong"
TAKEN_OUT = "rows are in a workbook"
"""Fact of a draft whose rows a person took to a workbook, to bring them back."""
_ENDINGS = frozenset({".xlsx", ".csv"})
_OF_DRAFT = tuple(state for state in CHECK_STATES if state is not RowState.READY)
_OF_UPLOAD = (RowState.FAILED, RowState.SKIPPED)


@dataclass(frozen=True, slots=True)
class ExportProblemRows:
    """Write rows with problems to a workbook that `BringBackRows` or `CorrectUpload` takes again.

    Of a checked draft these are the rows with errors and warnings, of an upload the failed and skipped ones.

    Attributes:
        job_id: A checked draft, or an upload that ended.
        path: Absolute path ending in .xlsx or .csv.
    """

    job_id: str
    path: str

    async def run(self, workspace: Workspace, _report: Report) -> int:
        """Number of rows written.

        Raises:
            InputError: Another ending.
            SheetError: The place cannot be written.
            StoreError: The rows cannot be read.
        """
        if Path(self.path).suffix.lower() not in _ENDINGS:
            raise InputError(
                "Another kind of file",
                "Only .xlsx and .csv can be corrected and brought back.",
                safe="Nothing was written.",
                do="Choose a name that ends in .xlsx.",
            )
        record = workspace.index.get(self.job_id)
        return await asyncio.to_thread(self._write, workspace.index.job_path(self.job_id), record)

    def _write(self, rows_path: Path, record: JobRecord) -> int:
        states = _OF_DRAFT if record.state is JobState.DRAFT else _OF_UPLOAD
        with RowReader(rows_path) as reader:
            heads = [
                Column("key", KEY),
                Column("row", ROW, ValueKind.NUMBER),
                *reader.columns(),
                Column("problem", PROBLEM),
            ]
            rows = export_table(Path(self.path), heads, _lines(reader, record, states))
        if record.state is JobState.DRAFT:
            with RowWriter(rows_path) as writer:
                writer.set_fact(TAKEN_OUT, "yes")
        return rows


def _lines(reader: RowReader, record: JobRecord, states: tuple[RowState, ...]) -> Iterator[tuple[Cell, ...]]:
    """Key, row number, cells, and what is wrong: the CRM's reason, else what the check found."""
    ids, token = reader.row_ids(states=states), job_token(record)
    headings = [column.label for column in reader.columns()]
    advice: dict[int, str] = {}
    for problem in reader.problems(ids):
        said = advice.get(problem.row_id, "")
        place = f"{headings[problem.column]}: " if 0 <= problem.column < len(headings) else ""
        advice[problem.row_id] = f"{said} {place}{problem.title}.".strip()
    for row in reader.iterate(ids):
        key = str(RowKey(record.job_id, token, row.row_id))
        wrong = row.reason if row.state is RowState.FAILED else advice.get(row.row_id, row.reason)
        yield (key, row.line, *row.cells, wrong)


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What a corrected workbook did.

    Attributes:
        outcome: How the sheet stands now; its rows are those that were changed.
        unmatched: Rows of the workbook without a key of this sheet, or with one that came before.
    """

    outcome: FixOutcome
    unmatched: int


@dataclass(frozen=True, slots=True)
class BringBackRows:
    """Put the corrections of a workbook onto the rows of a draft, as one step that can be undone.

    Attributes:
        job_id: The checked draft the workbook was made from.
        path: Absolute path of the workbook.
    """

    job_id: str
    path: str

    async def run(self, workspace: Workspace, _report: Report) -> BroughtBack:
        """Read it in the sheet child, and change what differs.

        Raises:
            InputError: The upload was started, or the file has no row keys.
            SheetError: The file cannot be read.
            StoreError: The corrections cannot be saved; nothing was changed.
        """
        record = workspace.index.get(self.job_id)
        unmatched: list[int] = []

        def change(draft: DraftRows) -> FixOutcome:
            columns = {column.label: at for at, column in enumerate(draft.reader.columns())}
            with RowReader(read) as corrected:
                matched = match_rows(corrected, record, draft.rows, columns)
            unmatched.append(matched.unmatched)
            edits = [edit for of_row in matched.edits.values() for edit in of_row]
            return draft.change("Corrections from a workbook", edits)

        async with read_corrections(self.path) as read:
            outcome = await changed_draft(workspace, self.job_id, change)
        return BroughtBack(outcome, sum(unmatched))


def worked_on(path: Path) -> bool:
    """A draft in which something was mended, or whose rows are in a workbook that may come back.

    Args:
        path: The draft's file.

    Raises:
        StoreError: It cannot be read.
    """
    with RowWriter(path) as writer, RowReader(path) as reader:
        return bool(reader.fact(TAKEN_OUT)) or EditLog(writer).last() is not None
