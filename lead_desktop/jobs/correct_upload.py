"""Corrections of a workbook onto the failed and skipped rows of an upload that ended."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.errors import InputError
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import CellProblem, Row, RowState, RowUpdate
from lead_desktop.jobs.corrections import match_rows, read_corrections
from lead_desktop.jobs.drafting import stored_drafter
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.safe_mode import keep_corrected
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.checks import RowChecker, row_state
from lead_desktop.store.edit_log import Edit, EditLog
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import RowReader, RowWriter

READY_AGAIN = "Corrected in a workbook, not sent yet"
VALUE_GIVEN = "A value was given, not sent yet"
CORRECTED = frozenset({READY_AGAIN, VALUE_GIVEN})
"""Reasons of rows that were corrected after the upload, and wait for a person's yes."""
_TITLE = "Corrections from a workbook"
CLOSED = frozenset({JobState.FINISHED, JobState.STOPPED})
"""States of an upload that is over, and is stopped again when rows of it wait anew."""
_SETTLED = frozenset({*CLOSED, JobState.FAILED})
_BROKEN_OFF = "Corrections from a workbook were being kept when the app ended."
_OPEN = frozenset({RowState.FAILED, RowState.SKIPPED, RowState.NOT_SENT})


@dataclass(frozen=True, slots=True)
class CorrectedUpload:
    """What a corrected workbook did to an upload.

    Attributes:
        record: The upload as it stands now.
        ready: Rows that were corrected and can be sent.
        wrong: Rows that were corrected and still have errors.
        closed: Rows with other texts in the workbook that were created, or may have been: left as they were sent.
        unmatched: Rows of the workbook without a key of this upload, or with one that came before.
    """

    record: JobRecord
    ready: int
    wrong: int
    closed: int
    unmatched: int


@dataclass(frozen=True, slots=True)
class CorrectUpload:
    """Put the corrections of a workbook onto failed, skipped and unsent rows, and check those again. Sends nothing.

    A row that is right now is left as *not sent*: the next `UploadLeads` sends it, and its earlier attempts are kept.
    One that is still wrong is *skipped*. A row that was created, is a duplicate or may exist is never touched.

    Attributes:
        job_id: An upload that ended.
        path: Absolute path of the workbook.
    """

    job_id: str
    path: str

    async def run(self, workspace: Workspace, _report: Report) -> CorrectedUpload:
        """Read the workbook in the sheet child, and change what differs.

        Raises:
            InputError: The job is no upload that ended, or the file has no row keys.
            JobBusy: It is running.
            SheetError: The file cannot be read.
            StoreError: The corrections cannot be saved; nothing was changed.
        """
        index = workspace.index
        async with read_corrections(self.path) as read:
            with index.lock(self.job_id):
                record = index.get(self.job_id)
                require_ended(record)
                path = index.job_path(self.job_id)
                found = await asyncio.to_thread(_found, path, read, record)
                if not found.edits:
                    return CorrectedUpload(record, 0, 0, found.closed, found.unmatched)
                with unsettled(index, record):
                    ready = await asyncio.to_thread(_correct, path, found)
                    with RowReader(path) as reader:
                        counts, rows = reader.counts(), reader.count()
                    index.save_counts(self.job_id, counts, rows, record.calls, record.waits, record.seconds)
                if ready and record.state in CLOSED:
                    index.set_state(self.job_id, JobState.STOPPED, ready_note(ready))
        wrong = len(found.rows) - ready
        return CorrectedUpload(index.get(self.job_id), ready, wrong, found.closed, found.unmatched)


@contextmanager
def unsettled(index: JobIndex, record: JobRecord) -> Iterator[None]:
    """An upload whose rows and counts change in two files: killed between them, the next start counts its rows."""
    if record.state in _SETTLED:
        index.set_state(record.job_id, JobState.PAUSED, _BROKEN_OFF)
    try:
        yield
    finally:
        index.set_state(record.job_id, record.state, record.note, record.cause)


@dataclass(frozen=True, slots=True)
class _Found:
    """Rows that can be corrected as they will be, and what changes them."""

    rows: tuple[Row, ...]
    edits: tuple[Edit, ...]
    closed: int
    unmatched: int


def _found(path: Path, read: Path, record: JobRecord) -> _Found:
    with RowReader(path) as reader, RowReader(read) as corrected:
        columns = {column.label: at for at, column in enumerate(reader.columns())}
        rows: dict[int, Row] = {}

        def rows_of(row_ids: list[int]) -> dict[int, Row]:
            rows.update((row.row_id, row) for row in reader.rows(row_ids))
            return {row_id: rows[row_id] for row_id in row_ids if row_id in rows}

        matched = match_rows(corrected, record, rows_of, columns)
    changed = {row_id: edits for row_id, edits in matched.edits.items() if edits}
    open_ids = sorted(row_id for row_id in changed if rows[row_id].state in _OPEN)
    return _Found(
        tuple(_edited(rows[row_id], changed[row_id]) for row_id in open_ids),
        tuple(edit for row_id in open_ids for edit in changed[row_id]),
        len(changed) - len(open_ids),
        matched.unmatched,
    )


def _correct(path: Path, found: _Found) -> int:
    """Keep the corrections; returns how many rows can be sent."""
    with RowReader(path) as reader, RowWriter(path) as writer:
        drafter = stored_drafter(reader)
        problems, updates = checked_again(RowChecker(drafter.mapping, drafter.fields), found.rows)
        with writer.transaction():
            log = EditLog(writer)
            log.write(found.edits)
            log.keep(_TITLE, found.edits)
            writer.replace_problems(problems, [row.row_id for row in found.rows])
            writer.update(updates)
            keep_corrected(writer)
    return sum(update.state is RowState.NOT_SENT for update in updates)


def checked_again(
    checker: RowChecker, rows: Sequence[Row], reason: str = READY_AGAIN
) -> tuple[list[CellProblem], list[RowUpdate]]:
    """Problems of corrected rows, and what becomes of them: not sent for this reason, or skipped for their own."""
    problems: list[CellProblem] = []
    updates: list[RowUpdate] = []
    for row in rows:
        found = checker.check(row.row_id, row.cells, line=row.line)
        problems += found
        if row_state(found) is RowState.ERROR:
            first = next(problem for problem in found if problem.severity is RowState.ERROR)
            updates.append(RowUpdate(row.row_id, RowState.SKIPPED, reason=first.title))
        else:
            updates.append(RowUpdate(row.row_id, RowState.NOT_SENT, reason=reason))
    return problems, updates


def _edited(row: Row, edits: Sequence[Edit]) -> Row:
    cells = list(row.cells)
    for edit in edits:
        cells[edit.column] = edit.after
    return Row(row.row_id, row.line, row.state, row.lead_id, row.reason, row.call, row.at_s, tuple(cells))


def ready_note(ready: int) -> str:
    """What the history says of an upload that was corrected."""
    return f"{ready:,} {'row was' if ready == 1 else 'rows were'} corrected and {'is' if ready == 1 else 'are'} not sent yet."


def require_ended(record: JobRecord) -> None:
    """Corrections are for an upload that was sent.

    Raises:
        InputError: It is another job, or a draft.
    """
    if record.kind is not JobKind.UPLOAD or record.state is JobState.DRAFT:
        raise InputError("Not an upload", f"“{record.title}” was not sent yet.", safe="Nothing was changed.")
