"""The button that puts lines of a finished fetch back into the box."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from lead_desktop.core.rows import RowState
from lead_desktop.jobs.lines_again import PastedAgain
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.fetch.view_model import FetchModel
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.mirroring import open_menu

_STATES = (RowState.FAILED, RowState.NOT_FOUND, RowState.NOT_AN_ID)


class BackButton(Button):
    """Offers the lines without a lead, all of them or of one state."""

    def __init__(self, desk: WindowDesk, model: FetchModel) -> None:
        super().__init__(desk.theme, tr("Back to the box"), icon="arrow-u-up-left")
        self.setToolTip(tr("Put lines without a lead back into the box, to correct or fetch them again"))
        self._desk, self._model = desk, model
        self._asker = Asker(desk, self)
        self.clicked.connect(self._open)
        model.job.changed.connect(self._show)
        self._show()

    def choices(self) -> tuple[tuple[str, tuple[RowState, ...]], ...]:
        """Words and states of what is offered."""
        receipt = self._model.job.receipt
        found = [(state, receipt.count(state)) for state in _STATES] if receipt else []
        there = [one for one in found if one[1]]
        each = tuple((_line_words(state, lines), (state,)) for state, lines in there)
        if len(there) < 2:  # noqa: PLR2004 - one state needs no word for all
            return each
        total = sum(lines for _, lines in there)
        words = tr_n("All {n} line without a lead", "All {n} lines without a lead", total)
        return ((words, tuple(state for state, _ in there)), *each)

    @Slot()
    def _show(self) -> None:
        job = self._model.job
        self.setVisible(job.record is not None and not job.busy and bool(self.choices()))

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Lines to put back"))
        for words, states in self.choices():
            action = QAction(words, menu)
            action.triggered.connect(partial(self._put_back, states))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.rect().topRight() if self.isRightToLeft() else self.rect().topLeft()
        open_menu(menu, self.mapToGlobal(corner) - QPoint(0, menu.sizeHint().height()))

    def _put_back(self, states: tuple[RowState, ...]) -> None:
        record = self._model.job.record
        if record is not None:
            question = PastedAgain(record.job_id, states)
            self._asker.ask(question, self._desk.lines_wanted.emit, self._desk.show_error)


def _line_words(state: RowState, lines: int) -> str:
    match state:
        case RowState.FAILED:
            return tr_n("{n} line that failed", "{n} lines that failed", lines)
        case RowState.NOT_FOUND:
            return tr_n("{n} line not found", "{n} lines not found", lines)
        case _:
            return tr_n("{n} line without an id", "{n} lines without an id", lines)
