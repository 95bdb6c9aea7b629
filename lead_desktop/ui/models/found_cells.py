"""The cells of a table that contain a text, in the order on the screen; and the search for them off the GUI thread."""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.store.row_matches import CellTests, RowMatches, find_cells
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest
from lead_desktop.ui.models.filter_words import state_texts
from lead_desktop.ui.models.newest_worker import NewestWorker
from lead_desktop.ui.models.table_columns import Columns

_MOST_PARTS = 4
_PART_ROWS = 25_000  # what is read of one part in a single call of C holds up the window for a few ms at most


@dataclass(frozen=True, slots=True)
class FoundCells:
    """All matches of one search.

    Attributes:
        token: Which search it answers.
        text: What was looked for.
        sections: Sections of the columns that were looked through, in the order on screen.
        places: Places of the rows with a match, from the top.
        cells: For each of them a number whose bit n is set if the cell of `sections[n]` matches.
        before: For each of them how many cells match in the rows above it.
        total: How many cells match.
        error: Why there is no answer, or None.
    """

    token: int
    text: str
    sections: tuple[int, ...]
    places: Sequence[int] = ()
    cells: Sequence[int] = ()
    before: Sequence[int] = ()
    total: int = 0
    error: LeadDesktopError | None = None

    def holds(self, place: int, section: int) -> bool:
        """This cell matches."""
        return (
            bool(self._row(place) >> self.sections.index(section) & 1) if section in self.sections else False
        )

    def rank(self, place: int, section: int) -> int:
        """Which match this cell is, counted from 1; 0 for a cell that does not match."""
        if not self.holds(place, section):
            return 0
        up_to = (2 << self.sections.index(section)) - 1
        return self.before[bisect_left(self.places, place)] + (self._row(place) & up_to).bit_count()

    def step(self, place: int, section: int, by: int) -> tuple[int, int] | None:
        """The next match behind a cell (by 1) or before it (-1), going on at the other end; None without a match."""
        if not self.places:
            return None
        bit = self.sections.index(section) if section in self.sections else -1
        row = self._row(place)
        if by > 0:
            rest = row >> (bit + 1) << (bit + 1)
            at = bisect_left(self.places, place + 1) % len(self.places)
        else:
            rest = row & ((1 << max(bit, 0)) - 1)
            at = bisect_left(self.places, place) - 1
        if not rest:
            place, rest = self.places[at], self.cells[at]
        found = (rest & -rest).bit_length() - 1 if by > 0 else rest.bit_length() - 1
        return place, self.sections[found]

    def _row(self, place: int) -> int:
        at = bisect_left(self.places, place)
        return self.cells[at] if at < len(self.places) and self.places[at] == place else 0


def cell_tests(columns: Columns, sections: Sequence[int], text: str) -> CellTests:
    """What each of these cells must hold to show the text; the reason of a row without a lead counts where it stands."""
    tests: list[tuple[ColumnFilter, ...]] = []
    told = any(column.where in {"reason", "answer"} for column in columns)  # it has a column of its own
    for column in (columns[section] for section in sections):
        few: list[ColumnFilter] = []
        if column.where == "state":
            few.append(ColumnFilter("state", ColumnTest.ONE_OF, state_texts(text, ColumnTest.CONTAINS)))
        elif column.where is not None:
            few.append(ColumnFilter(column.where, ColumnTest.CONTAINS, (text,)))
        if column.spans and not told:
            told = True
            few.append(ColumnFilter("told", ColumnTest.CONTAINS, (text,)))
        tests.append(tuple(few))
    return tests


def found_in_order(
    found: RowMatches, order: array[int] | None, token: int, text: str, sections: tuple[int, ...]
) -> FoundCells:
    """The matches at their places; `order` is the row ids of the table from the top, None for all as they arrived."""
    cells: Sequence[int]
    if order is None:
        places, cells = array("q", (row_id - 1 for row_id in found.row_ids)), found.cells
    else:
        places, kept = array("q"), []
        at = array("q", bytes(8 * (1 + max(found.row_ids, default=0))))
        for number, row_id in enumerate(found.row_ids, start=1):
            at[row_id] = number
        most = len(at)
        for place, row_id in enumerate(order):
            if row_id < most and (number := at[row_id]):
                places.append(place)
                kept.append(found.cells[number - 1])
        cells = kept
    before, total = array("q"), 0
    for one in cells:
        before.append(total)
        total += one.bit_count()
    return FoundCells(token, text, sections, places, cells, before, total)


class CellFinder(NewestWorker):
    """Answers the newest search; older ones that were not begun are dropped.

    Signals:
        found: A FoundCells.
    """

    found = Signal(object)

    def find(
        self,
        path: Path,
        columns: Columns,
        sections: tuple[int, ...],
        text: str,
        order: array[int] | None,
        last_row_id: int,
    ) -> int:
        """Look through the rows up to this id; the answer carries the token returned here."""

        def work(token: int) -> None:
            try:
                matches = _found_together(path, cell_tests(columns, sections, text), last_row_id)
                answer = found_in_order(matches, order, token, text, sections)
            except LeadDesktopError as error:
                answer = FoundCells(token, text, sections, error=error)
            self.found.emit(answer)

        return self.start_newest(work)


def _found_together(path: Path, tests: CellTests, last_row_id: int) -> RowMatches:
    """Several threads look through a part each: SQLite leaves the interpreter alone meanwhile."""
    row_ids, cells = array("q"), list[int]()
    parts = range(1, last_row_id + 1, _PART_ROWS)
    with ThreadPoolExecutor(min(_MOST_PARTS, os.cpu_count() or 1)) as pool:
        for one in pool.map(lambda first: find_cells(path, tests, (first, first + _PART_ROWS - 1)), parts):
            row_ids.extend(one.row_ids)
            cells.extend(one.cells)
    return RowMatches(row_ids, cells)
