"""Mend a checked sheet: type into cells, fix all problems of a kind, undo."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.recheck import DraftRows, FixOutcome, upload_started
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.fixes import Fix, FixAction, fix_for, fixed_text
from lead_desktop.store.edit_log import WHOLE_ROW, Edit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell is to say.

    Attributes:
        row_id: Key of the row.
        column: Index of the data column.
        text: The text; "" clears the cell.
    """

    row_id: int
    column: int
    text: str


def fix_label(kind: str, count: int) -> str:
    """What the button of a kind of problems says; "" when only a person can mend it."""
    fix = fix_for(kind, count)
    return fix.label if fix else ""


def edit_title(line: int, label: str) -> str:
    """What undo calls the edit of a cell, by its row and the label of its field."""
    return f"Edit of row {line:,}, {label}"


@dataclass(frozen=True, slots=True)
class EditCells:
    """Type texts into cells, as one step.

    Attributes:
        job_id: A checked draft.
        cells: The texts.
        title: What undo calls the step.
    """

    job_id: str
    cells: tuple[CellText, ...]
    title: str

    async def run(self, workspace: Workspace, _report: Report) -> FixOutcome:
        """Write them and check again what they matter to.

        Raises:
            InputError: The upload was started.
            StoreError: They cannot be saved; nothing was changed.
        """
        return await changed_draft(workspace, self.job_id, self._change)

    def _change(self, draft: DraftRows) -> FixOutcome:
        rows = draft.rows([cell.row_id for cell in self.cells])
        edits = [
            Edit(cell.row_id, cell.column, rows[cell.row_id].cells[cell.column], cell.text or None)
            for cell in self.cells
        ]
        return draft.change(self.title, edits)


@dataclass(frozen=True, slots=True)
class FixProblems:
    """Fix all problems of one kind, as one step. No value is invented.

    Attributes:
        job_id: A checked draft.
        kind: Kind of the problems.
    """

    job_id: str
    kind: str

    async def run(self, workspace: Workspace, _report: Report) -> FixOutcome:
        """Fix them and check again what they matter to.

        Raises:
            InputError: The upload was started.
            StoreError: The fix cannot be saved; nothing was changed.
        """
        return await changed_draft(workspace, self.job_id, self._change)

    def _change(self, draft: DraftRows) -> FixOutcome:
        row_ids = draft.reader.row_ids_of_problem(self.kind)
        fix = fix_for(self.kind, len(row_ids))
        if fix is None:
            return draft.look()
        rows = draft.rows(row_ids)
        found = [problem for problem in draft.reader.problems(row_ids) if problem.kind == self.kind]
        if fix.action is FixAction.LEAVE_OUT:
            return draft.change(fix.label, [_left_out(one.row_id, one.advice) for one in found])
        cells = [
            (one.row_id, one.column, rows[one.row_id].cells[one.column]) for one in found if one.column >= 0
        ]
        return draft.change(
            fix.label, [Edit(row_id, column, text, _fixed(fix, text)) for row_id, column, text in cells]
        )


def _left_out(row_id: int, advice: str) -> Edit:
    return Edit(row_id, WHOLE_ROW, None, f"{advice.partition('. ')[0]}; this one was left out.")


def _fixed(fix: Fix, text: object) -> str | None:
    return fixed_text(fix, "" if text is None else str(text)) or None


@dataclass(frozen=True, slots=True)
class LeaveOutRows:
    """Keep rows in the file and do not send them, as one step.

    Attributes:
        job_id: A checked draft.
        row_ids: Which rows.
    """

    job_id: str
    row_ids: tuple[int, ...]

    async def run(self, workspace: Workspace, _report: Report) -> FixOutcome:
        """Leave them out, and check again what they matter to.

        Raises:
            InputError: The upload was started.
            StoreError: It cannot be saved; nothing was changed.
        """
        return await changed_draft(workspace, self.job_id, self._change)

    def _change(self, draft: DraftRows) -> FixOutcome:
        rows = [row for row in draft.rows(self.row_ids).values() if row.state is not RowState.SKIPPED]
        edits = [Edit(row.row_id, WHOLE_ROW, None, "Left out by hand.") for row in rows]
        return draft.change(f"Leave out {len(rows):,} {'row' if len(rows) == 1 else 'rows'}", edits)


@dataclass(frozen=True, slots=True)
class UndoFix:
    """Take back the newest step of edits; again for the one before.

    Attributes:
        job_id: A checked draft.
    """

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> FixOutcome:
        """Put back what stood there; the title is "" when there was nothing to undo.

        Raises:
            InputError: The upload was started.
            StoreError: It cannot be saved; nothing was changed.
        """
        return await changed_draft(workspace, self.job_id, DraftRows.undo)


@dataclass(frozen=True, slots=True)
class RedoFix:
    """Do again the step that was undone last, until a new step is made.

    Attributes:
        job_id: A checked draft.
    """

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> FixOutcome:
        """Make the same edits again; the title is "" when there was nothing to redo.

        Raises:
            InputError: The upload was started.
            StoreError: It cannot be saved; nothing was changed.
        """
        return await changed_draft(workspace, self.job_id, DraftRows.redo)


@dataclass(frozen=True, slots=True)
class LookAtFixes:
    """How a checked draft stands, and what can be undone and redone in it; changes nothing.

    Attributes:
        job_id: A checked draft.
    """

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> FixOutcome:
        """Read it.

        Raises:
            InputError: The upload was started.
            StoreError: It cannot be read.
        """
        return await changed_draft(workspace, self.job_id, DraftRows.look)


async def in_draft(workspace: Workspace, job_id: str, work: Callable[[DraftRows], T]) -> T:
    """Do something with the rows of a checked draft, in a thread of its own.

    Raises:
        InputError: The upload was started.
        StoreError: The rows cannot be read or saved; nothing was changed.
    """
    path, is_draft = workspace.index.job_path(job_id), workspace.index.get(job_id).state is JobState.DRAFT

    def worked() -> T:
        with DraftRows(path) as draft:
            if not is_draft:
                raise upload_started()
            draft.require_unqueued()
            return work(draft)

    return await asyncio.to_thread(worked)


async def changed_draft(
    workspace: Workspace, job_id: str, change: Callable[[DraftRows], FixOutcome]
) -> FixOutcome:
    """Change a checked draft, and count its rows anew.

    Raises:
        InputError: The upload was started.
        StoreError: It cannot be saved; nothing was changed.
    """
    outcome = await in_draft(workspace, job_id, change)
    total = Counter(dict(outcome.counts)).total()
    workspace.index.save_counts(job_id, outcome.counts, total, 0, 0, 0.0)
    return outcome
