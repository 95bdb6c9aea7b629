"""Edits, fixes, undo and redo of a checked sheet, one after another, decided without a widget."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.fix_in_excel import BringBackRows, BroughtBack, ExportProblemRows
from lead_desktop.jobs.fix_rows import (
    CellText,
    EditCells,
    FixProblems,
    LeaveOutRows,
    LookAtFixes,
    RedoFix,
    UndoFix,
)
from lead_desktop.jobs.recheck import FixOutcome
from lead_desktop.jobs.replace_cells import ColumnCells, CountMatches, ReplaceInColumn, Replacement, SetCells
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.create.correction_words import changed
from lead_desktop.ui.tabs.create.correction_words import saved as saved_words
from lead_desktop.ui.tabs.create.questions import CheckedSheet, LookAtCheck
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import told, tr, tr_n

if TYPE_CHECKING:
    from lead_desktop.ui.tabs.create.sheet_model import SheetModel


class FixModel(QObject):
    """What a person changes in the rows of a checked sheet.

    Attributes:
        undo: Title of the step that Ctrl+Z takes back, or "".
        redo: Title of the step that Ctrl+Shift+Z does again, or "".
        said: What the last step did, as a sentence, or "".
        undone: The last step took another one back.

    Signals:
        fixed: A FixOutcome; counts, plan and problems of the sheet are those after it.
        failed: A LeadDesktopError: nothing was changed.
        told: A Message about rows that went to a workbook or came back.
        undo_known: What can be undone and redone in a sheet that was opened is known.
        matched: A Matches: what a replacement would do.
    """

    fixed = Signal(object)
    failed = Signal(object)
    undo_known = Signal()
    told = Signal(object)
    matched = Signal(object)

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__(sheet)
        self._asker = Asker(desk, self)
        self._sheet = sheet
        self._waiting: deque[tuple[str, object]] = deque()
        self._job_id = ""
        self.undo = self.redo = self.said = ""
        self.undone = False

    @property
    def busy(self) -> bool:
        """A step is being made; nothing should be sent now."""
        return bool(self._waiting)

    def begin(self) -> None:
        """The check is done: what can be undone is asked for."""
        self._waiting.clear()
        self._asker.forget()
        self._job_id = self._sheet.job_id
        self.undo = self.redo = self.said = ""
        self._asker.ask(LookAtFixes(self._job_id), self._looked, self.failed.emit)

    def edit(self, row_id: int, column: int, text: str, title: str) -> None:
        """Type a text into a cell."""
        self._add(EditCells(self._job_id, (CellText(row_id, column, text),), title))

    def fix(self, kind: str) -> None:
        """Fix all problems of a kind."""
        self._add(FixProblems(self._job_id, kind))

    def undo_last(self) -> None:
        """Take back the newest step."""
        self._add(UndoFix(self._job_id))

    def redo_last(self) -> None:
        """Do again what was undone last."""
        self._add(RedoFix(self._job_id))

    def leave_out(self, row_ids: tuple[int, ...]) -> None:
        """Keep these rows in the file, and do not send them."""
        self._add(LeaveOutRows(self._job_id, row_ids))

    def replace(self, cells: ColumnCells, replacement: Replacement) -> None:
        """Replace a text in a column."""
        self._add(ReplaceInColumn(self._job_id, cells, replacement))

    def set_cells(self, cells: ColumnCells, text: str) -> None:
        """Give cells of a column one value."""
        self._add(SetCells(self._job_id, cells, text))

    def count(self, cells: ColumnCells, replacement: Replacement) -> None:
        """Ask what a replacement would do; answered by `matched`."""
        self._asker.ask(CountMatches(self._job_id, cells, replacement), self.matched.emit, self.failed.emit)

    def _looked(self, outcome: FixOutcome) -> None:
        if not self.busy:
            self.undo, self.redo = outcome.undo, outcome.redo
            self.undo_known.emit()

    def save_problems(self, path: str) -> None:
        """Write the rows with problems to a workbook."""

        def saved(rows: int) -> None:
            self.told.emit(saved_words(rows))

        self._asker.ask(ExportProblemRows(self._job_id, path), saved, self.failed.emit)

    def bring_back(self, path: str) -> None:
        """Put the corrections of such a workbook onto their rows."""
        self._add(BringBackRows(self._job_id, path))

    def _add(self, question: object) -> None:
        self._waiting.append((self._job_id, question))
        if len(self._waiting) == 1:
            self._ask()

    def _ask(self) -> None:
        self._asker.ask(self._waiting[0][1], self._changed, self._refused)

    def _changed(self, answer: FixOutcome | BroughtBack) -> None:
        outcome = answer.outcome if isinstance(answer, BroughtBack) else answer

        def looked(checked: CheckedSheet) -> None:
            self._show(outcome, checked, answer.unmatched if isinstance(answer, BroughtBack) else None)

        self._asker.ask(LookAtCheck(self._job_id), looked, self._refused)

    def _show(self, outcome: FixOutcome, checked: CheckedSheet, unmatched: int | None) -> None:
        _, question = self._waiting.popleft()
        if self._job_id == self._sheet.job_id:
            self.undo, self.redo = outcome.undo, outcome.redo
            self.said, self.undone = _sentence(question, outcome), isinstance(question, UndoFix)
            self._sheet.counts, self._sheet.checked = outcome.counts, checked
            self.fixed.emit(outcome)
            if unmatched is not None:
                self.told.emit(
                    Message(
                        MessageKind.DONE,
                        tr("Corrections from the workbook"),
                        changed(outcome.rows, unmatched),
                    )
                )
            self._sheet.changed.emit()
        self._go_on()

    def _refused(self, error: LeadDesktopError) -> None:
        self._waiting.popleft()
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._ask()


def _sentence(question: object, outcome: FixOutcome) -> str:
    if not outcome.title:
        return ""
    if isinstance(question, UndoFix):
        return tr("Undone: {step}.", step=told(outcome.title))
    if isinstance(question, RedoFix):
        return tr("Done again: {step}.", step=told(outcome.title))
    step = told(outcome.title)
    if f"{outcome.rows:,} row" in outcome.title:  # titles are English, in all languages
        return tr("{step}.", step=step)
    return tr_n("{step}: {n} row changed.", "{step}: {n} rows changed.", outcome.rows, step=step)
