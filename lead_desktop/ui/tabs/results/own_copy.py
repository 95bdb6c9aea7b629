"""Results into a copy of the person's own workbook: look, say what is to be known, ask where to, write."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.jobs.own_workbook import OwnCopy, PlanOwnCopy, SaveIntoCopy
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.export_path import ask_copy_path
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import told, tr, tr_n
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label

_WIDTH_PX = 520


class OwnCopySaver:
    """Saves copies, one at a time.

    Args:
        desk: Where it is asked and told.
        over: The widget that dialogs stand over.
    """

    def __init__(self, desk: WindowDesk, over: QWidget) -> None:
        self._desk, self._over = desk, over
        self._asker = Asker(desk, over)

    def save(self, job_id: str) -> None:
        """Begin with a look at the workbook; nothing is written before the person chose a name."""
        self._asker.ask(PlanOwnCopy(job_id), lambda copy: self._planned(job_id, copy), self._desk.show_error)

    def _planned(self, job_id: str, copy: OwnCopy) -> None:
        if not copy.notes:
            self._ask_where(job_id, copy)
            return
        question = CopyNotes(self._over, self._desk.theme, copy)
        question.confirmed.connect(lambda: self._ask_where(job_id, copy))
        question.finished.connect(question.deleteLater)
        question.open()

    def _ask_where(self, job_id: str, copy: OwnCopy) -> None:
        path = ask_copy_path(self._over, copy.path)
        if not path:
            return
        name = Path(path).name
        self._asker.ask(
            SaveIntoCopy(job_id, path),
            lambda rows: self._desk.show(
                Message(
                    MessageKind.DONE,
                    tr_n("{n} result saved", "{n} results saved", rows),
                    tr(
                        "They stand beside your own columns in {name}. Your workbook is as it was.", name=name
                    ),
                )
            ),
            self._desk.show_error,
        )


class CopyNotes(DialogFrame):
    """What the person should know before the copy is written.

    Signals:
        confirmed: The copy is wanted all the same.
    """

    confirmed = Signal()

    def __init__(self, over: QWidget, theme: Theme, copy: OwnCopy) -> None:
        title = tr("Save into a copy of {name}?", name=Path(copy.path).name)
        super().__init__(over, theme, title, width=_WIDTH_PX)
        self.setObjectName("copyNotes")
        for note in copy.notes:
            self.body.addWidget(Label(theme, told(note), tone="text2", wrap=True))
        self.add_button(tr("Cancel"), self.reject)
        self.add_button(tr("Choose a name"), self._go, kind=ButtonKind.FILLED)

    def _go(self) -> None:
        self.accept()
        self.confirmed.emit()
