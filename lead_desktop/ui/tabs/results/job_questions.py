"""What a screen asks the jobs room of a job in the history."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.connections import Connection
from lead_desktop.jobs.job import Job
from lead_desktop.jobs.reopen import looked_up, resumed, retried
from lead_desktop.jobs.safe_mode import NeedsYes, yes_needed
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.api_thread import Report


@dataclass(frozen=True, slots=True)
class ReadyJob:
    """A job that can be started.

    Attributes:
        record: What the history says of it.
        job: What to start.
    """

    record: JobRecord
    job: Job


@dataclass(frozen=True, slots=True)
class FindJob:
    """What the history says of a job."""

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> JobRecord:
        """Look it up.

        Raises:
            UnknownName: It is gone.
        """
        return workspace.index.get(self.job_id)


@dataclass(frozen=True, slots=True)
class FindConnection:
    """A connection as it is kept."""

    connection_id: str

    async def run(self, workspace: Workspace, _report: Report) -> Connection:
        """Look it up.

        Raises:
            UnknownName: It is gone.
        """
        return workspace.known_connection(self.connection_id)


@dataclass(frozen=True, slots=True)
class ResumeJob:
    """A job of an earlier session, to go on where it ended.

    Attributes:
        job_id: Which one.
        limit: Most rows of an upload to send before it stops again; None for all.
        confirmed: A person said yes to the rows.
        whole: A trial that was cut short sends all its rows, not the rest of the trial.
    """

    job_id: str
    limit: int | None = None
    confirmed: bool = False
    whole: bool = False

    async def run(self, workspace: Workspace, _report: Report) -> ReadyJob | NeedsYes:
        """The job, ready to be started, or the rows that safe mode asks about first.

        Raises:
            UnknownName: It is gone.
            InputError: It was never started, or its connection is read only.
        """
        record = workspace.index.get(self.job_id)
        needed = yes_needed(workspace, record, limit=self.limit, whole=self.whole)
        if needed is not None and not self.confirmed:
            return needed
        job = resumed(workspace, self.job_id, limit=self.limit, confirmed=self.confirmed, whole=self.whole)
        return ReadyJob(workspace.index.get(self.job_id), job)


@dataclass(frozen=True, slots=True)
class LookUpLost:
    """An upload, to look up its rows whose answer was lost; it sends nothing."""

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> ReadyJob:
        """The job, ready to be started.

        Raises:
            UnknownName: It is gone.
            InputError: No answer of it was lost.
        """
        job = looked_up(workspace, self.job_id)
        return ReadyJob(workspace.index.get(self.job_id), job)


@dataclass(frozen=True, slots=True)
class RetryJob:
    """A job, to be done again for what failed of it.

    Attributes:
        job_id: Which one.
        confirmed: A person said yes to the rows.
    """

    job_id: str
    confirmed: bool = False

    async def run(self, workspace: Workspace, _report: Report) -> ReadyJob | NeedsYes:
        """The job, ready to be started, or the rows that safe mode asks about first.

        Raises:
            UnknownName: It is gone.
            InputError: Nothing of it failed, or its connection is read only.
            JobBusy: It is running.
        """
        needed = yes_needed(workspace, workspace.index.get(self.job_id), retry=True)
        if needed is not None and not self.confirmed:
            return needed
        job = retried(workspace, self.job_id, confirmed=self.confirmed)
        return ReadyJob(workspace.index.get(self.job_id), job)
