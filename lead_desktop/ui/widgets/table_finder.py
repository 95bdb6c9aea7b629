"""Finding a text in a table without hiding a row: the matches are marked, and walked with F3."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from lead_desktop.ui.models.found_cells import CellFinder, FoundCells
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.words import counted, number

if TYPE_CHECKING:
    from lead_desktop.ui.widgets.row_table import RowTable

_AGAIN_MS = 400


def find_step(event: QKeyEvent) -> int:
    """1 for a key by itself (the next match), -1 with Shift (the one before), 0 with other keys held."""
    steps = {Qt.KeyboardModifier.NoModifier: 1, Qt.KeyboardModifier.ShiftModifier: -1}
    return steps.get(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, 0)


class TableFinder(QObject):
    """Looks through the columns on screen of all rows that are shown, and keeps what it found up to date.

    Attributes:
        text: What is looked for; "" for nothing.

    Signals:
        changed: There is another count, or the current cell is another match.
        wanted: F3 was pressed in the table: 1 for the next match, -1 for the one before.
    """

    changed = Signal()
    wanted = Signal(int)

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table
        self.text = ""
        self._found: FoundCells | None = None
        self._token = self._steps = 0
        self._cells = CellFinder(self)
        self._cells.found.connect(self._take)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AGAIN_MS)
        self._later.timeout.connect(self._look)
        for signal in (table.shown_changed, table.opened_rows, table.layout_changed, table.rows.dataChanged):
            signal.connect(self._look_later)
        table.rows.modelReset.connect(self._lose)
        table.selectionModel().currentChanged.connect(self.changed)

    @property
    def words(self) -> str:
        """Like "3 of 17 matches"; "" while nothing is looked for."""
        found = self._found
        if not self.text:
            return ""
        if found is None or found.text != self.text:
            return tr("Looking…")
        if not found.total:
            return tr("No match")
        if not (rank := self._rank(found)):
            return counted(found.total, "match", "matches")
        return tr_n("{rank} of {n} match", "{rank} of {n} matches", found.total, rank=rank)

    @property
    def brief_words(self) -> str:
        """Like "3 of 17", for a narrow place."""
        found = self._found
        if found is None or found.text != self.text or found.total <= 1:
            return self.words
        rank = self._rank(found)
        return tr("{rank} of {total}", rank=rank, total=found.total) if rank else number(found.total)

    def find(self, text: str) -> None:
        """Look for this text, and go to its first match from the current cell on; "" ends it."""
        self.text, self._steps = text, 0
        if text:
            self._steps = 0 if self._is_match() else 1
            self._look()
        else:
            self.close()
            self._show(None)

    def step(self, by: int) -> None:
        """Go to the next match (1) or the one before (-1); at the end it goes on at the other end."""
        if self._found is None or self._found.text != self.text:
            self._steps = by
            return
        index = self._table.currentIndex()
        place, section = (index.row(), index.column()) if index.isValid() else (0, -1)
        target = self._found.step(place, section, by)
        if target is not None:
            cell = self._table.rows.index(*target)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._table.selectionModel().setCurrentIndex(cell, flags)
            self._table.scrollTo(cell)
        self.changed.emit()

    def prefer(self, by: int) -> None:
        """Go this way once the search that runs has its answer."""
        self._steps = by

    def close(self) -> None:
        """Let the file go."""
        self._later.stop()
        self._cells.close()
        self._token = 0

    def _rank(self, found: FoundCells) -> int:
        """Which match the current cell is, from 1; 0 for none."""
        index = self._table.currentIndex()
        return found.rank(index.row(), index.column()) if index.isValid() else 0

    def _is_match(self) -> bool:
        """The current cell shows the text: typing on does not leave it."""
        index = self._table.currentIndex()
        return index.isValid() and self.text.casefold() in str(index.data() or "").casefold()

    @Slot()
    def _look_later(self) -> None:
        if self.text and not self._later.isActive():
            self._later.start()

    @Slot()
    def _look(self) -> None:
        table = self._table
        path: Path | None = table.path
        if not self.text or path is None:
            return
        sections = tuple(table.shown_sections())
        rows = table.rows
        self._token = self._cells.find(path, rows.columns, sections, self.text, rows.order, table.last_row_id)
        self.changed.emit()

    @Slot(object)
    def _take(self, found: FoundCells) -> None:
        if found.token != self._token:
            return
        if found.error is not None:
            self._table.failed.emit(found.error)
        self._show(found)
        steps, self._steps = self._steps, 0
        if steps:
            self.step(steps)

    @Slot()
    def _lose(self) -> None:
        """Rows stand elsewhere now: the marks would lie."""
        self._show(None)
        self._look_later()

    def _show(self, found: FoundCells | None) -> None:
        self._found = found
        self._table.mark_found(found)
        self.changed.emit()
