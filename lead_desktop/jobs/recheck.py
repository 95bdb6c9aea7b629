"""Change rows of a checked sheet, and check again only those the change matters to."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from lead_desktop.core.errors import InputError
from lead_desktop.core.rows import CHECK_STATES, CellProblem, Row, RowState, RowUpdate
from lead_desktop.jobs.drafting import merged_cells, stored_fields, stored_mapping
from lead_desktop.sheets.checks import RowChecker, row_state
from lead_desktop.sheets.findings import FOUND_ELSEWHERE
from lead_desktop.sheets.merged import MergedCells
from lead_desktop.store.edit_log import WHOLE_ROW, Edit, EditLog, EditStep
from lead_desktop.store.rowstore import Cell, RowReader, RowWriter
from lead_desktop.store.unique_values import UniqueValues

_WITH_PROBLEMS = (RowState.ERROR, RowState.WARNING)
_CHANGEABLE = frozenset({*CHECK_STATES, RowState.SKIPPED})


@dataclass(frozen=True, slots=True)
class FixOutcome:
    """How a checked sheet stands after a change.

    Attributes:
        title: What was done, as its button said it; "" when nothing was to be done.
        rows: Rows that were changed.
        rechecked: Rows that were checked again: those changed, and those that share a unique value with them.
        counts: Rows per state, of the whole sheet.
        problem_rows: Ids of all rows with a problem, in order.
        undo: Title of the step that undo takes back next, or "".
        redo: Title of the step that redo does again next, or "".
    """

    title: str
    rows: int
    rechecked: tuple[int, ...]
    counts: tuple[tuple[RowState, int], ...]
    problem_rows: array[int]
    undo: str
    redo: str = ""


def upload_started() -> InputError:
    """The refusal to change rows that are being sent."""
    return InputError(
        "The upload was started", "Its rows cannot be changed any more.", safe="Nothing was changed."
    )


class DraftRows:
    """The rows of a checked draft, open for one change. Belongs to the thread that made it.

    Args:
        path: The job's file.
        kept_kinds: Kinds of problems that no look at the sheet finds. They stay while the text of their cell is the
            same; the step that changes it sets them aside, and its undo brings them back.

    Raises:
        StoreError: From every method: the file cannot be read or written; nothing was changed.
    """

    def __init__(self, path: Path, kept_kinds: frozenset[str] = FOUND_ELSEWHERE) -> None:
        self._kept_kinds = kept_kinds
        self.reader = RowReader(path)
        self._writer = RowWriter(path)
        self._values, self._log = UniqueValues(self._writer), EditLog(self._writer)
        self._mapping, self._fields = stored_mapping(self.reader), stored_fields(self.reader)
        self._known: dict[int, Row] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.reader.close()
        self._writer.close()

    def rows(self, row_ids: Sequence[int]) -> dict[int, Row]:
        """Rows by id, as they were when this was opened."""
        missing = [row_id for row_id in row_ids if row_id not in self._known]
        self._known.update((row.row_id, row) for row in self.reader.rows(missing))
        return {row_id: self._known[row_id] for row_id in row_ids if row_id in self._known}

    def require_unqueued(self) -> None:
        """Nothing, as long as no row waits to be sent, or was sent.

        Raises:
            InputError: The upload was started.
        """
        if any(state not in _CHANGEABLE for state, _ in self.reader.counts()):
            raise upload_started()

    def change(self, title: str, edits: Sequence[Edit]) -> FixOutcome:
        """Make these edits as one step that can be undone.

        Raises:
            InputError: The upload was started, perhaps since this was opened.
        """
        real = [edit for edit in edits if (edit.before or None) != (edit.after or None)]
        if not real:
            return self._outcome("", 0, ())
        with self._writer.transaction():
            self.require_unqueued()  # from here on nobody queues the rows
            rechecked = self._make(self._log.keep(title, real), real)
        return self._outcome(title, len({edit.row_id for edit in real}), rechecked)

    def undo(self) -> FixOutcome:
        """Take the newest step back."""
        return self._again(self._log.last(), undone=True)

    def redo(self) -> FixOutcome:
        """Do the step again that was undone last; there is none after a new step."""
        return self._again(self._log.next(), undone=False)

    def _again(self, step: EditStep | None, *, undone: bool) -> FixOutcome:
        if step is None:
            return self._outcome("", 0, ())
        edits = self._log.edits(step.step)
        with self._writer.transaction():
            self.require_unqueued()
            rechecked = self._make(step.step, [edit.turned() for edit in edits] if undone else edits)
            self._log.mark(step.step, undone=undone)
        return self._outcome(step.title, step.rows, rechecked)

    def look(self) -> FixOutcome:
        """How the sheet stands; nothing is changed."""
        return self._outcome("", 0, ())

    def texts(self, column: int, row_ids: Iterable[int] | None = None) -> Iterator[tuple[int, int, Cell]]:
        """Row id, line and cell of one column, in order of arrival; of all rows when no ids are given."""
        return self._log.texts(column, row_ids)

    def _make(self, step: int, edits: Sequence[Edit]) -> tuple[int, ...]:
        """Apply a step, forwards or backwards; returns the rows that were checked again."""
        restored = self._log.taken_back(step)
        affected, beside = self._apply(edits)
        changed = {(edit.row_id, edit.column) for edit in edits}
        kept, dropped = self._found_elsewhere(affected, changed, restored)
        self._log.set_aside(step, dropped)
        self._check_again(affected, beside, kept)
        return tuple(sorted(affected))

    def _apply(self, edits: Sequence[Edit]) -> tuple[dict[int, Row], dict[int, Row]]:
        """Write the edits. Rows to be checked again as they are now, and rows that share a value with them."""
        before = self.rows(sorted({edit.row_id for edit in edits}))
        after = dict(before)
        for edit in edits:
            after[edit.row_id] = _edited(after[edit.row_id], edit)
        checker = self._checker()
        new = {row_id: _marks(checker, row) for row_id, row in after.items()}
        marking = checker.marking_columns | {WHOLE_ROW}
        remarked = {edit.row_id for edit in edits if edit.column in marking}
        old = {**new, **{row_id: _marks(checker, before[row_id]) for row_id in remarked}}
        moved = set().union(*(old[row_id] ^ new[row_id] for row_id in before))
        sharing = self.rows(sorted(self._values.rows_with(sorted(moved)) - after.keys()))
        affected = {**sharing, **after}
        marks = set().union(*new.values(), *(_marks(checker, row) for row in sharing.values()))
        beside = self.rows(sorted(self._values.rows_with(sorted(marks)) - affected.keys()))
        self._log.write(edits)
        self._values.remove((mark, row_id) for row_id in before for mark in old[row_id] - new[row_id])
        self._values.add((mark, row_id) for row_id in before for mark in new[row_id] - old[row_id])
        return affected, beside

    def _found_elsewhere(
        self, rows: dict[int, Row], changed: set[tuple[int, int]], restored: Sequence[CellProblem]
    ) -> tuple[dict[int, list[CellProblem]], list[CellProblem]]:
        """Problems that checking cannot find: those that stay, by row, and those that the change takes away."""
        kept: dict[int, list[CellProblem]] = {}
        dropped: list[CellProblem] = []
        back = frozenset(restored)
        for problem in (*self.reader.problems(sorted(rows)), *restored):
            if problem.kind.partition(":")[0] not in self._kept_kinds:
                continue
            moved = (problem.row_id, problem.column) in changed and problem not in back
            if moved or rows[problem.row_id].state is RowState.SKIPPED:
                dropped.append(problem)
            else:
                kept.setdefault(problem.row_id, []).append(problem)
        return kept, dropped

    def _check_again(
        self, affected: dict[int, Row], beside: dict[int, Row], kept: dict[int, list[CellProblem]]
    ) -> None:
        """In the order of the sheet, so that the first of equals is the same as in a check of all rows."""
        checker, merged = self._checker(), self._merged()
        problems: list[CellProblem] = []
        updates: list[RowUpdate] = []
        for row_id, row in sorted({**beside, **affected}.items()):
            left_out = row.state is RowState.SKIPPED
            found = () if left_out else checker.check(row_id, row.cells, line=row.line)
            if row_id in affected:
                if not left_out:
                    found += (*merged.problems(row_id, row.line, row.cells), *kept.get(row_id, ()))
                problems += found
                state = RowState.SKIPPED if left_out else row_state(found)
                updates.append(RowUpdate(row_id, state, reason=row.reason))
        self._writer.replace_problems(problems, affected)
        self._writer.update(updates)

    def _checker(self) -> RowChecker:
        if self._mapping is None:
            raise AssertionError("a draft is changed after its check only")
        return RowChecker(self._mapping, self._fields)

    def _merged(self) -> MergedCells:
        if self._mapping is None:
            raise AssertionError("a draft is changed after its check only")
        return merged_cells(self.reader, self._mapping)

    def _outcome(self, title: str, rows: int, rechecked: tuple[int, ...]) -> FixOutcome:
        problem_rows = self.reader.row_ids(states=_WITH_PROBLEMS)
        undo, redo = self._log.last(), self._log.next()
        return FixOutcome(
            title,
            rows,
            rechecked,
            self.reader.counts(),
            problem_rows,
            undo.title if undo else "",
            redo.title if redo else "",
        )


def _edited(row: Row, edit: Edit) -> Row:
    """The row after an edit; what is left out is skipped, what is taken in again waits for its check."""
    if edit.column == WHOLE_ROW:
        reason = str(edit.after or "")
        return _with(row, row.cells, RowState.SKIPPED if reason else RowState.READY, reason)
    cells = list(row.cells)
    cells[edit.column] = edit.after
    return _with(row, tuple(cells), row.state, row.reason)


def _with(row: Row, cells: tuple[Cell, ...], state: RowState, reason: str) -> Row:
    return Row(row.row_id, row.line, state, row.lead_id, reason, row.call, row.at_s, cells)


def _marks(checker: RowChecker, row: Row) -> frozenset[int]:
    return frozenset() if row.state is RowState.SKIPPED else checker.marks_of(row.cells)
