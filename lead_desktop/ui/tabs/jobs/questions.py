"""What the tab asks the jobs room."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.connections import Connection
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.api_thread import Report


@dataclass(frozen=True, slots=True)
class JobList:
    """Every job that was started, the newest first, and the connections there are."""

    records: tuple[JobRecord, ...]
    connections: tuple[Connection, ...]


@dataclass(frozen=True, slots=True)
class ListJobs:
    """Read the history; drafts belong to Bulk create."""

    async def run(self, workspace: Workspace, _report: Report) -> JobList:
        """The list."""
        started = tuple(job for job in workspace.index.all() if job.state is not JobState.DRAFT)
        return JobList(started, workspace.connections())


@dataclass(frozen=True, slots=True)
class DeleteJob:
    """Delete a job and its rows."""

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Delete it.

        Raises:
            UnknownName: It is gone.
            JobBusy: It is running.
        """
        workspace.index.delete(self.job_id)
