"""What the tab asks the jobs room."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.connections import Connection
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.pasted_files import forget_pasted
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.retention import KEEP_DAYS
from lead_desktop.ui.api_thread import Report


@dataclass(frozen=True, slots=True)
class JobList:
    """Every job that was started, the newest first, the connections there are, and for how many days jobs stay."""

    records: tuple[JobRecord, ...]
    connections: tuple[Connection, ...]
    keep_days: int


@dataclass(frozen=True, slots=True)
class ListJobs:
    """Read the history; drafts belong to Bulk create."""

    async def run(self, workspace: Workspace, _report: Report) -> JobList:
        """The list."""
        started = tuple(job for job in workspace.index.all() if job.state is not JobState.DRAFT)
        return JobList(started, workspace.connections(), workspace.settings.value(KEEP_DAYS))


@dataclass(frozen=True, slots=True)
class DeleteJobs:
    """Delete jobs and their rows."""

    job_ids: tuple[str, ...]

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Delete them.

        Raises:
            UnknownName: One is gone already.
            JobBusy: One is running.
        """
        records = [workspace.index.get(job_id) for job_id in self.job_ids]
        for record in records:
            workspace.index.delete(record.job_id)
        forget_pasted(workspace, records)
