"""Problem rows out to a workbook, and the corrections back onto their rows, however the workbook was sorted."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.rows import CHECK_STATES, Row, RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.fix_rows import changed_draft
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.recheck import DraftRows, FixOutcome
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import SheetStep, SheetTask
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.export import export_table
from lead_desktop.store.edit_log import Edit
from lead_desktop.store.rowstore import Cell, RowReader

KEY, ROW, PROBLEM = "Row key, keep as it is", "Row in the file", "What is wrong"
_KEY_DIGITS = 15
_WITH_PROBLEMS = tuple(state for state in CHECK_STATES if state is not RowState.READY)


@dataclass(frozen=True, slots=True)
class ExportProblemRows:
    """Write the rows with problems to a workbook that `BringBackRows` takes again.

    Attributes:
        job_id: A checked draft.
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
        return await asyncio.to_thread(self._write, workspace.index.job_path(self.job_id))

    def _write(self, rows_path: Path) -> int:
        with RowReader(rows_path) as reader:
            ids = reader.row_ids(states=_WITH_PROBLEMS)
            advice: dict[int, str] = {}
            for problem in reader.problems(ids):
                said = advice.get(problem.row_id, "")
                advice[problem.row_id] = f"{said} {problem.title}.".strip()
            heads = [
                Column("key", KEY),
                Column("row", ROW, ValueKind.NUMBER),
                *reader.columns(),
                Column("problem", PROBLEM),
            ]
            rows = (
                (f"{self.job_id}-{row.row_id}", row.line, *row.cells, advice.get(row.row_id, ""))
                for row in reader.iterate(ids)
            )
            return export_table(Path(self.path), heads, rows)


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
    """Put the corrections of a workbook onto their rows, as one step that can be undone.

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
        with tempfile.TemporaryDirectory() as folder:
            read = Path(folder) / "corrected.sqlite"
            preview = await run_sheet_task(SheetTask(SheetStep.PREVIEW, SheetSource(self.path)), _nobody)
            if preview.preview is None:
                raise AssertionError("a preview was asked for")
            source = SheetSource(self.path, "" if preview.preview.encoding else preview.preview.sheet, 1)
            await run_sheet_task(SheetTask(SheetStep.READ, source, rows_path=str(read)), _nobody)
            unmatched: list[int] = []

            def change(draft: DraftRows) -> FixOutcome:
                with RowReader(read) as corrected:
                    return self._change(draft, corrected, unmatched)

            outcome = await changed_draft(workspace, self.job_id, change)
        return BroughtBack(outcome, len(unmatched))

    def _change(self, draft: DraftRows, corrected: RowReader, unmatched: list[int]) -> FixOutcome:
        labels = [column.label for column in corrected.columns()]
        if KEY not in labels:
            raise _no_keys()
        places = {column.label: at for at, column in enumerate(draft.reader.columns())}
        pairs = [(at, places[label]) for at, label in enumerate(labels) if label in places]
        found: dict[int, Row] = {}
        for row in corrected.iterate():
            row_id = self._row_id(row.cells[labels.index(KEY)])
            if row_id in found or row_id not in draft.rows([row_id]):
                unmatched.append(row.line)
            else:
                found[row_id] = row
        edits = [edit for row_id, row in found.items() for edit in _edits(draft, row_id, row, pairs)]
        return draft.change("Corrections from a workbook", edits)

    def _row_id(self, cell: Cell) -> int:
        job_id, _, number = str(cell or "").strip().rpartition("-")
        return (
            int(number) if job_id == self.job_id and number.isdecimal() and len(number) <= _KEY_DIGITS else 0
        )


def _edits(draft: DraftRows, row_id: int, row: Row, pairs: list[tuple[int, int]]) -> Iterator[Edit]:
    before = draft.rows([row_id])[row_id].cells
    for at, place in pairs:
        if _text(before[place]) != _text(row.cells[at]):
            yield Edit(row_id, place, before[place], row.cells[at])


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def _nobody(_word: object) -> None:
    """It is quick enough not to be told of."""


def _no_keys() -> InputError:
    return InputError(
        "These rows cannot be matched",
        f"The workbook has no column “{KEY}”.",
        safe="Nothing was changed.",
        do="Take the workbook that was saved from this sheet, and keep that column.",
    )
