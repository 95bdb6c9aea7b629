"""The check of all rows of a sheet, as the sheet child does it: many rows in ranges, by several processes."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import islice, pairwise
from pathlib import Path
from typing import Protocol

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.check_helpers import CheckHelpers, parts_for
from lead_desktop.jobs.checked_pages import CheckedPage, checked_pages
from lead_desktop.jobs.sheet_task import RowRange, SheetStep, SheetTask, SheetWord, Tell
from lead_desktop.sheets.checks import RowChecker, row_state
from lead_desktop.sheets.repeats import Repeats
from lead_desktop.store.rowstore import RowReader, RowWriter
from lead_desktop.store.unique_values import UniqueValues, marks_across

_MENDED_AT_ONCE = 5_000
_HEAD_START = 15  # hundredths of a range: a helper has to start first, and sorts its marks last


class Helpers(Protocol):
    """Others that check rows at the same time: `CheckHelpers`."""

    def words(self, *, rest: bool) -> Iterator[SheetWord]:
        """Pages that were told since the last time, or the rest of them."""


StartHelpers = Callable[[Sequence[SheetTask]], AbstractContextManager[Helpers]]


def check_rows(
    mapping: SheetMapping,
    fields: tuple[Field, ...],
    rows_path: Path,
    tell: Tell,
    *,
    parts: int = 0,
    start: StartHelpers = CheckHelpers,
) -> SheetWord:
    """Check every row of a draft's file, and write problems, states and unique values there.

    Args:
        mapping: Which column is which field.
        fields: Fields of the account.
        rows_path: The draft's file.
        tell: Gets the progress.
        parts: Ranges that are checked at the same time; 0 for as many as pay.
        start: Starts the helpers, one for each range but the first.

    Raises:
        StoreError: The file cannot be read or written.
        SheetError: A helper failed or died.
    """
    with RowReader(rows_path) as reader, RowWriter(rows_path, durable=False) as writer:
        total, last = reader.count(), reader.last_row_id()
        with writer.transaction():
            writer.replace_problems(())
            UniqueValues(writer).forget_all()
        own, *others = _ranges(last, parts or parts_for(total))
        borders = [one.first - 1 for one in others]
        tasks = [
            SheetTask(
                SheetStep.CHECK_PART, rows_path=str(rows_path), mapping=mapping, fields=fields, rows=one
            )
            for one in others
        ]
        try:
            helpers = start(tasks)
        except OSError:  # the machine has no room for more processes
            own, borders = RowRange(1, last, 1), []
            helpers = start(())
        check = _Check(writer, tell, total)
        with helpers as at_work:
            for page in checked_pages(reader, mapping, fields, own, check.packed):
                check.save(page)
                check.save_all(at_work.words(rest=False))
            check.save_all(at_work.words(rest=True))
        packed = sorted(check.packed)
        UniqueValues(writer).add_packed(packed)
        if borders and (marks := marks_across(packed, borders)):
            _mend_borders(RowChecker(mapping, fields), marks, reader, writer)
    return SheetWord(check.done, total, done=True)


class _Check:
    """Saves what is found, page by page, and tells how far it is."""

    def __init__(self, writer: RowWriter, tell: Tell, total: int) -> None:
        self._writer, self._tell, self._total = writer, tell, total
        self.packed, self.done = array("q"), 0

    def save(self, page: CheckedPage) -> None:
        with self._writer.transaction():
            self._writer.replace_problems(page.problems, ())
            self._writer.set_states(page.states)
        self.done += page.rows
        if page.rows:
            self._tell(SheetWord(self.done, self._total))

    def save_all(self, words: Iterator[SheetWord]) -> None:
        for word in words:
            self.save(CheckedPage.from_text(word.page, self.packed))


def _ranges(last: int, parts: int) -> list[RowRange]:
    """Row ids from 1 to the last in so many ranges; the first is longer, as helpers begin later."""
    whole = 100 * parts + _HEAD_START
    ends = [0, *(last * (100 * part + _HEAD_START) // whole for part in range(1, parts + 1))]
    return [RowRange(first + 1, end, parts) for first, end in pairwise(ends)]


def _mend_borders(checker: RowChecker, marks: set[int], reader: RowReader, writer: RowWriter) -> None:
    """Say of each value that comes in several ranges which row of the whole sheet has it first.

    Within its range each row was checked well. What is missing, or names a later row than the first, are problems of
    equal values; nothing that was found is wrong as such.
    """
    repeats = Repeats(checker, marks)
    sharing = reader.iterate(sorted(UniqueValues(writer).rows_with(sorted(marks))))
    while rows := list(islice(sharing, _MENDED_AT_ONCE)):
        found = [(row, repeats.problems(row.row_id, row.line, row.cells)) for row in rows]
        with writer.transaction():
            writer.replace_problems((one for _, problems in found for one in problems), ())
            writer.set_states(
                (row.row_id, row_state(problems))
                for row, problems in found
                if problems and row.state is not RowState.ERROR
            )
