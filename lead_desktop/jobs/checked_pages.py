"""Some rows of a sheet, checked a page at a time by whichever process has them."""

from __future__ import annotations

import json
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.jobs.drafting import merged_cells
from lead_desktop.jobs.sheet_task import RowRange, SheetTask, SheetWord, Tell
from lead_desktop.sheets.checks import BatchChecker, RowChecker, row_state
from lead_desktop.store.row_reader import SheetRow
from lead_desktop.store.rowstore import RowReader
from lead_desktop.store.unique_values import pack

_BATCH_ROWS = 5_000
_MARKS_A_WORD = 250_000


@dataclass(frozen=True, slots=True)
class CheckedPage:
    """What was found in some rows.

    Attributes:
        rows: How many they are.
        problems: Of their cells.
        states: Pairs of row id and state of rows that stand elsewhere now.
    """

    rows: int
    problems: tuple[CellProblem, ...]
    states: tuple[tuple[int, RowState], ...]

    def text(self, packed: array[int]) -> str:
        """One line of text that carries this page, and marks of unique values, to another process."""
        problems = [(p.row_id, p.column, p.kind, p.severity, p.title, p.advice) for p in self.problems]
        return json.dumps((self.rows, problems, self.states, b64encode(packed).decode("ascii")))

    @classmethod
    def from_text(cls, text: str, packed: array[int]) -> Self:
        """The page that `text` gave; its marks are added to `packed`."""
        rows, problems, states, marks = json.loads(text)
        packed.frombytes(b64decode(marks))
        return cls(
            rows,
            tuple(
                CellProblem(row_id, column, kind, RowState(severity), title, advice)
                for row_id, column, kind, severity, title, advice in problems
            ),
            tuple((row_id, RowState(state)) for row_id, state in states),
        )


def checked_pages(
    reader: RowReader, mapping: SheetMapping, fields: tuple[Field, ...], rows: RowRange, packed: array[int]
) -> Iterator[CheckedPage]:
    """Check these rows as if there were no others, and save nothing.

    Args:
        reader: Of the draft's file.
        mapping: Which column is which field.
        fields: Fields of the account.
        rows: Which ones.
        packed: Marks of their unique values are added to it.

    Raises:
        StoreError: The file cannot be read.
    """
    checker, merged = BatchChecker(RowChecker(mapping, fields)), merged_cells(reader, mapping)
    ready, skipped = RowState.READY.value, RowState.SKIPPED.value
    for page in reader.pages(_BATCH_ROWS, (rows.first, rows.last)):
        wanted = [row for row in page if row[2] != skipped]  # a person left those out
        found = _found(wanted, checker) if wanted else {}
        packed.extend(pack(mark, row_id) for mark, row_id in (checker.marks if wanted else ()))
        if merged:
            for at, row in enumerate(wanted):
                if more := merged.problems(row[0], row[1], row[3:]):
                    found[at] = found.get(at, ()) + more
        states = tuple(
            (row[0], row_state(found.get(at, ())))
            for at, row in enumerate(wanted)
            if at in found or row[2] != ready
        )
        yield CheckedPage(len(page), tuple(one for at in sorted(found) for one in found[at]), states)


def _found(rows: list[SheetRow], checker: BatchChecker) -> dict[int, tuple[CellProblem, ...]]:
    row_ids, lines, _states, *columns = zip(*rows, strict=True)
    return checker.check(row_ids, lines, columns)


def check_part(task: SheetTask, tell: Tell) -> SheetWord:
    """Check the rows of a range for the process that saves what is found.

    Args:
        task: A part of a check.
        tell: Gets a page with each word; marks of unique values, sorted, come in the last ones.

    Raises:
        StoreError: The file cannot be read.
    """
    if task.mapping is None or task.rows is None:
        raise ValueError("a part of a check without its rows")
    packed, none = array("q"), array("q")
    with RowReader(Path(task.rows_path)) as reader:
        for page in checked_pages(reader, task.mapping, task.fields, task.rows, packed):
            tell(SheetWord(page=page.text(none)))
    marks = array("q", sorted(packed))
    nothing = CheckedPage(0, (), ())
    for first in range(0, len(marks), _MARKS_A_WORD):
        tell(SheetWord(page=nothing.text(marks[first : first + _MARKS_A_WORD])))
    return SheetWord(done=True)
