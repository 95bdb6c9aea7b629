"""Results of an upload into a copy of the workbook its rows came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.errors import InputError, SheetError
from lead_desktop.core.progress import SheetProgress
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.results import RowResult
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.records import from_json
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import FINGERPRINT, SheetStep, SheetTask, SheetWord
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.fingerprint import OWN_SUFFIXES, fingerprint
from lead_desktop.sheets.own_workbook import plan_copy, write_copy
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import RowReader


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """A copy that can be made.

    Attributes:
        path: Absolute path of the person's workbook.
        notes: What the person should know before it is written, as sentences.
    """

    path: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanOwnCopy:
    """Look whether results can go into a copy of the workbook; writes nothing.

    Attributes:
        job_id: An upload.
    """

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> OwnCopy:
        """What the copy would be like.

        Raises:
            InputError: No upload.
            SheetError: The workbook is gone or changed, or of another kind.
        """
        source = _source(workspace.index.get(self.job_id))
        rows_path = workspace.index.job_path(self.job_id)
        word = await run_sheet_task(SheetTask(SheetStep.COPY, source, str(rows_path)), lambda _word: None)
        return OwnCopy(source.path, word.notes)


@dataclass(frozen=True, slots=True)
class SaveIntoCopy:
    """Write the copy with results.

    Attributes:
        job_id: An upload.
        path: Absolute path of the copy; has the ending of the workbook, and is not the workbook.
    """

    job_id: str
    path: str

    async def run(self, workspace: Workspace, report: Report) -> int:
        """Number of rows that got a result.

        Raises:
            InputError: No upload.
            SheetError: The workbook is gone or changed, or of another kind; the place cannot be written.
        """
        source = _source(workspace.index.get(self.job_id))
        rows_path = workspace.index.job_path(self.job_id)
        task = SheetTask(SheetStep.COPY, source, str(rows_path), target_path=self.path)

        def tell(word: SheetWord) -> None:
            report(SheetProgress(self.job_id, "writing", word.rows, word.total))

        return (await run_sheet_task(task, tell)).rows


def own_workbook_of(record: JobRecord) -> str:
    """Path of the workbook a copy can be made of, "" when the rows came from something else."""
    if record.kind is not JobKind.UPLOAD or record.state is JobState.DRAFT:
        return ""
    try:
        path = from_json(SheetSource, record.parameters).path
    except ValueError:
        return ""
    return path if Path(path).suffix.lower() in OWN_SUFFIXES else ""


def copy_with_results(task: SheetTask, tell: Callable[[SheetWord], None]) -> SheetWord:
    """The sheet child's part: plan the copy, or write it.

    Raises:
        SheetError: The workbook is gone or changed, or of another kind; the place cannot be written.
    """
    source = task.source
    if source is None:
        raise ValueError("a copy of nothing")
    path = Path(source.path)
    with RowReader(Path(task.rows_path)) as reader:
        plan = plan_copy(path, source.sheet, source.heading_row)
        _refuse_changed(path, reader.fact(FINGERPRINT))
        if not task.target_path:
            return SheetWord(done=True, notes=plan.notes)
        total = reader.count()
        rows = write_copy(
            path,
            source.sheet,
            source.heading_row,
            _results(reader),
            Path(task.target_path),
            lambda done: tell(SheetWord(done, total)),
        )
    return SheetWord(rows, total, done=True)


def _results(reader: RowReader) -> Iterator[RowResult]:
    for row in reader.iterate(reader.row_ids(sort=(("line", False),))):
        yield RowResult(row.line, str(row.state), row.lead_id, row.reason, row.call, row.at_s)


def _source(record: JobRecord) -> SheetSource:
    if record.kind is not JobKind.UPLOAD:
        raise InputError(
            "No workbook to copy",
            f"“{record.title}” was not read from a workbook.",
            safe="Nothing was written.",
            do="Save plain results instead.",
        )
    return from_json(SheetSource, record.parameters)


def _refuse_changed(path: Path, kept: str | None) -> None:
    """The rows must be where they were: one row moved, and results would stand beside other people."""
    if kept and kept == fingerprint(path):
        return
    what = "was changed since its rows were read" if kept else "was read before copies could be made of it"
    raise SheetError(
        "Results cannot be put into a copy",
        f"“{path.name}” {what}, so its rows may stand elsewhere.",
        safe="No row is lost, and your workbook is as it was.",
        do="Save plain results instead: they hold your columns too.",
    )
