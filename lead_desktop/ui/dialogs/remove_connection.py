"""The question before a connection is removed: what goes, and what stays."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.ui.api_thread import Report
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label

_WIDTH_PX = 520
_OPEN = frozenset({JobState.RUNNING, JobState.PAUSED, JobState.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class JobsOfConnection:
    """How many jobs are bound to a connection.

    Attributes:
        jobs: All of them.
        unfinished: Those that could still go on.
    """

    jobs: int
    unfinished: int


@dataclass(frozen=True, slots=True)
class CountJobs:
    """Which jobs a connection has."""

    connection_id: str

    async def run(self, workspace: Workspace, _report: Report) -> JobsOfConnection:
        """Count them."""
        own = [job for job in workspace.index.all() if job.connection_id == self.connection_id]
        return JobsOfConnection(len(own), sum(job.state in _OPEN for job in own))


class RemoveQuestion(DialogFrame):
    """Says what goes and what stays.

    Signals:
        confirmed: The connection is to be removed.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget, desk: WindowDesk, connection: Connection) -> None:
        super().__init__(parent, desk.theme, tr("Remove “{name}”?", name=connection.name), width=_WIDTH_PX)
        self.setObjectName("removeConnection")
        self.words = Label(desk.theme, what_goes(None), tone="text2", wrap=True)
        self.body.addWidget(self.words)
        self.keep = self.add_button(tr("Keep it"), self.reject)
        self.remove = self.add_button(tr("Remove connection"), self._remove, kind=ButtonKind.FILLED)
        self.keep.setFocus()
        asker = Asker(desk, self)
        asker.ask(CountJobs(connection.connection_id), self._counted, self._not_counted)

    def _counted(self, jobs: JobsOfConnection) -> None:
        self.words.setText(what_goes(jobs))
        self.fit()

    def _not_counted(self, _error: LeadDesktopError) -> None:
        """The sentence without numbers is true all the same."""

    def _remove(self) -> None:
        self.accept()
        self.confirmed.emit()


def what_goes(jobs: JobsOfConnection | None) -> str:
    """What is removed, and what is not touched; None while the jobs are not counted."""
    words = [tr("The connection and its keys are removed from this computer.")]
    if jobs is None:
        words.append(tr("Its jobs stay in Jobs."))
    elif jobs.jobs:
        words.append(
            tr_n(
                "Its {n} job stays in Jobs, with all rows.",
                "Its {n} jobs stay in Jobs, with all rows.",
                jobs.jobs,
            )
        )
        if jobs.unfinished == jobs.jobs == 1:
            words.append(tr("It is not finished, and cannot go on without the connection."))
        elif jobs.unfinished:
            words.append(
                tr_n(
                    "{n} of them is not finished, and cannot go on without the connection.",
                    "{n} of them are not finished, and cannot go on without the connection.",
                    jobs.unfinished,
                )
            )
    words.append(tr("Leads in the CRM stay."))
    return " ".join(words)
