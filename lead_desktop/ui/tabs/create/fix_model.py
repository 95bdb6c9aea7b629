"""Edits, fixes and undo of a checked sheet, one after another, decided without a widget."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.fix_rows import CellText, EditCells, FixProblems, LookAtFixes, UndoFix
from lead_desktop.jobs.recheck import FixOutcome
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.create.questions import CheckedSheet, LookAtCheck
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.words import counted

if TYPE_CHECKING:
    from lead_desktop.ui.tabs.create.sheet_model import SheetModel


class FixModel(QObject):
    """What a person changes in the rows of a checked sheet.

    Attributes:
        undo: Title of the step that Ctrl+Z takes back, or "".
        said: What the last step did, as a sentence, or "".

    Signals:
        fixed: A FixOutcome; counts, plan and problems of the sheet are those after it.
        failed: A LeadDesktopError: nothing was changed.
        undo_known: What can be undone in a sheet that was opened is known.
    """

    fixed = Signal(object)
    failed = Signal(object)
    undo_known = Signal()

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__(sheet)
        self._asker = Asker(desk, self)
        self._sheet = sheet
        self._waiting: deque[tuple[str, object]] = deque()
        self._job_id = ""
        self.undo = self.said = ""

    @property
    def busy(self) -> bool:
        """A step is being made; nothing should be sent now."""
        return bool(self._waiting)

    def begin(self) -> None:
        """The check is done: what can be undone is asked for."""
        self._waiting.clear()
        self._asker.forget()
        self._job_id = self._sheet.job_id
        self.undo = self.said = ""
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

    def _looked(self, outcome: FixOutcome) -> None:
        if not self.busy:
            self.undo = outcome.undo
            self.undo_known.emit()

    def _add(self, question: object) -> None:
        self._waiting.append((self._job_id, question))
        if len(self._waiting) == 1:
            self._ask()

    def _ask(self) -> None:
        self._asker.ask(self._waiting[0][1], self._changed, self._refused)

    def _changed(self, outcome: FixOutcome) -> None:
        def looked(checked: CheckedSheet) -> None:
            self._show(outcome, checked)

        self._asker.ask(LookAtCheck(self._job_id), looked, self._refused)

    def _show(self, outcome: FixOutcome, checked: CheckedSheet) -> None:
        _, question = self._waiting.popleft()
        if self._job_id == self._sheet.job_id:
            self.undo = outcome.undo
            self.said = _sentence(question, outcome)
            self._sheet.counts, self._sheet.checked = outcome.counts, checked
            self.fixed.emit(outcome)
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
        return f"Undone: {outcome.title}."
    return f"{outcome.title}: {counted(outcome.rows, 'row')} changed."
