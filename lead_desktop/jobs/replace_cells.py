"""Change many cells of one column of a checked sheet at once: find and replace, or set one value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lead_desktop.jobs.fix_rows import changed_draft, in_draft
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.recheck import DraftRows, FixOutcome
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.edit_log import Edit
from lead_desktop.store.rowstore import Cell

_SAMPLES = 3


@dataclass(frozen=True, slots=True)
class ColumnCells:
    """Cells of one column.

    Attributes:
        column: Index of the data column.
        label: What the person calls it.
        row_ids: In which rows; None for all.
        kind: Only in rows with a problem of this kind; "" for all of them.
    """

    column: int
    label: str
    row_ids: tuple[int, ...] | None = None
    kind: str = ""

    def texts(self, draft: DraftRows) -> Iterator[tuple[int, int, Cell]]:
        """Row id, line and cell of each."""
        row_ids = draft.reader.row_ids_of_problem(self.kind) if self.kind else self.row_ids
        return draft.texts(self.column, row_ids)


@dataclass(frozen=True, slots=True)
class Replacement:
    """What is put in the place of what.

    Attributes:
        find: Text to look for; "" with `whole_cell` finds blank cells, and nothing otherwise.
        put: Text that takes its place.
        match_case: Upper and lower case are not the same.
        whole_cell: The text is all that the cell says, but for spaces around it.
    """

    find: str
    put: str
    match_case: bool = False
    whole_cell: bool = False

    def texts(self, cells: Iterator[tuple[int, int, Cell]]) -> Iterator[tuple[int, int, Cell, str]]:
        """Row id, line, cell and new text of the cells that change."""
        pattern = re.compile(re.escape(self.find), 0 if self.match_case else re.IGNORECASE)
        for row_id, line, cell in cells:
            text = "" if cell is None else str(cell)
            if self.whole_cell:
                after = self.put if pattern.fullmatch(text.strip()) else text
            else:
                after = pattern.sub(lambda _found: self.put, text) if self.find else text
            if after != text:
                yield row_id, line, cell, after


@dataclass(frozen=True, slots=True)
class Matches:
    """What a replacement would do.

    Attributes:
        cells: Cells that would change.
        samples: Line, text before and text after of the first few.
    """

    cells: int
    samples: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True, slots=True)
class CountMatches:
    """Look what a replacement would do; changes nothing.

    Attributes:
        job_id: A checked draft.
        cells: Where it would be done.
        replacement: What would be done.
    """

    job_id: str
    cells: ColumnCells
    replacement: Replacement

    async def run(self, workspace: Workspace, _report: Report) -> Matches:
        """Count the cells.

        Raises:
            InputError: The upload was started.
            StoreError: They cannot be read.
        """
        return await in_draft(workspace, self.job_id, self._look)

    def _look(self, draft: DraftRows) -> Matches:
        found = list(_found(draft, self.cells, self.replacement))
        samples = tuple(
            (line, "" if cell is None else str(cell), text) for _, line, cell, text in found[:_SAMPLES]
        )
        return Matches(len(found), samples)


@dataclass(frozen=True, slots=True)
class ReplaceInColumn:
    """Replace a text in a column, as one step that can be undone.

    Attributes:
        job_id: A checked draft.
        cells: Where.
        replacement: What.
    """

    job_id: str
    cells: ColumnCells
    replacement: Replacement

    async def run(self, workspace: Workspace, _report: Report) -> FixOutcome:
        """Replace, and check again what it matters to.

        Raises:
            InputError: The upload was started.
            StoreError: It cannot be saved; nothing was changed.
        """

        def change(draft: DraftRows) -> FixOutcome:
            found = list(_found(draft, self.cells, self.replacement))
            cells = f"{len(found):,} {'cell' if len(found) == 1 else 'cells'}"
            edits = [Edit(row_id, self.cells.column, cell, text or None) for row_id, _, cell, text in found]
            return draft.change(f"Replace in {cells} of {self.cells.label}", edits)

        return await changed_draft(workspace, self.job_id, change)


@dataclass(frozen=True, slots=True)
class SetCells:
    """Give many cells of a column one value, as one step that can be undone.

    Attributes:
        job_id: A checked draft.
        cells: Which.
        text: The value; "" clears them.
    """

    job_id: str
    cells: ColumnCells
    text: str

    async def run(self, workspace: Workspace, _report: Report) -> FixOutcome:
        """Set them, and check again what it matters to.

        Raises:
            InputError: The upload was started.
            StoreError: It cannot be saved; nothing was changed.
        """

        def change(draft: DraftRows) -> FixOutcome:
            edits = [
                Edit(row_id, self.cells.column, cell, self.text or None)
                for row_id, _, cell in self.cells.texts(draft)
                if ("" if cell is None else str(cell)) != self.text
            ]
            return draft.change(_set_title(self.cells.label, self.text, len(edits)), edits)

        return await changed_draft(workspace, self.job_id, change)


def _set_title(label: str, text: str, rows: int) -> str:
    """What setting so many rows is called by undo."""
    words = f"{rows:,} {'row' if rows == 1 else 'rows'}"
    return f"Set {label} in {words}" if text else f"Clear {label} in {words}"


def _found(
    draft: DraftRows, cells: ColumnCells, replacement: Replacement
) -> Iterator[tuple[int, int, Cell, str]]:
    return replacement.texts(cells.texts(draft))
