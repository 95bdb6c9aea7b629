"""Tell a workbook of corrections from other spreadsheets, and which job it belongs to."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.errors import InputError, UnknownName
from lead_desktop.core.sheets import SheetPreview, SheetSource
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.row_keys import KEY, RowKey, job_token, read_key
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import SheetStep, SheetTask
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.text_search import may_hold
from lead_desktop.store.job_records import JobRecord


@dataclass(frozen=True, slots=True)
class FixesFile:
    """A workbook of corrections.

    Attributes:
        path: Absolute path.
        record: The draft or upload it was made from; None when that was deleted, or is of another computer.
    """

    path: str
    record: JobRecord | None


@dataclass(frozen=True, slots=True)
class RecogniseFixes:
    """Look whether a file is a workbook of corrections; a file without row keys is told in milliseconds.

    Attributes:
        path: Absolute path.
    """

    path: str

    async def run(self, workspace: Workspace, _report: Report) -> FixesFile | None:
        """Which job it belongs to, or None for any other file; also for one that cannot be read."""
        if not await asyncio.to_thread(may_hold, Path(self.path), KEY):
            return None
        try:
            word = await run_sheet_task(
                SheetTask(SheetStep.PREVIEW, SheetSource(self.path)), lambda _word: None
            )
        except InputError:
            return None  # whoever opens it says what is wrong with it
        if word.preview is None or not any(KEY in row for row in word.preview.rows):
            return None
        return FixesFile(self.path, _owner(workspace, _first_key(word.preview)))


def _first_key(preview: SheetPreview) -> RowKey | None:
    heading = next(at for at, row in enumerate(preview.rows) if KEY in row)
    place = preview.rows[heading].index(KEY)
    keys = (read_key(row[place]) for row in preview.rows[heading + 1 :])
    return next((key for key in keys if key is not None), None)


def _owner(workspace: Workspace, key: RowKey | None) -> JobRecord | None:
    if key is None:
        return None
    try:
        record = workspace.index.get(key.job_id)
    except UnknownName:
        return None
    return record if job_token(record) == key.token else None
