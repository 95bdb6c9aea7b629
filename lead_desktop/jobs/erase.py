"""Delete all lead data, or everything the app keeps, on the person's word."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from lead_desktop.core.errors import JobBusy
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.kept_keys import forget_connection
from lead_desktop.jobs.workspace import Workspace

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What there is to delete.

    Attributes:
        jobs: Jobs of the history.
        drafts: Sheets that were opened and never sent.
        open_jobs: Jobs that are not over.
        connections: The person's own connections.
        job_ids: Ids of the jobs and drafts.
    """

    jobs: int
    drafts: int
    open_jobs: int
    connections: int
    job_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """What was deleted.

    Attributes:
        jobs: Jobs of the history.
        drafts: Sheets that were opened and never sent.
    """

    jobs: int
    drafts: int


@dataclass(frozen=True, slots=True)
class CountHoldings:
    """How much there is to delete."""

    async def run(self, workspace: Workspace, _report: Callable[[object], None]) -> Holdings:
        """Count it.

        Raises:
            JobBusy: A job runs, or another window or command works in this profile: nothing may be deleted now.
            StoreError: The profile cannot be read.
        """
        refuse_while_at_work(workspace)
        return holdings(workspace)


def holdings(workspace: Workspace) -> Holdings:
    """How much there is to delete.

    Raises:
        StoreError: The profile cannot be read.
    """
    jobs = workspace.index.all()
    states = [job.state for job in jobs]
    drafts = states.count(JobState.DRAFT)
    unfinished = sum(state in {JobState.PAUSED, JobState.INTERRUPTED} for state in states)
    ids = tuple(job.job_id for job in jobs)
    return Holdings(len(states) - drafts, drafts, unfinished, len(workspace.book.all()), ids)


@dataclass(frozen=True, slots=True)
class EraseLeadData:
    """Delete all jobs and drafts with their rows, the practice world and temporary files.

    Connections, keys and settings stay, and of each job its numbers.

    Attributes:
        learned: Also mappings, learned headings and saved searches.
    """

    learned: bool = False

    async def run(self, workspace: Workspace, _report: Callable[[object], None]) -> Erased:
        """Delete it.

        Raises:
            JobBusy: A job runs, or another window or command works in this profile; nothing was deleted.
            StoreError: Something cannot be deleted.
        """
        refuse_while_at_work(workspace)
        return await _erase(workspace, learned=self.learned)


@dataclass(frozen=True, slots=True)
class EraseEverything:
    """Delete all lead data, and connections, their keys in the keyring, settings, history and logs."""

    async def run(self, workspace: Workspace, _report: Callable[[object], None]) -> Erased:
        """Delete it. Keys go first: what cannot be reached in the keyring keeps everything as it is.

        Raises:
            JobBusy: A job runs, or another window or command works in this profile; nothing was deleted.
            KeyringProblem: The keys could not be removed; lead data stays.
            StoreError: Something cannot be deleted.
        """
        refuse_while_at_work(workspace)
        for connection in workspace.book.all():
            await forget_connection(workspace, connection)
        erased = await _erase(workspace, learned=True)
        workspace.eraser.forget_everything()
        workspace.eraser.shrink()
        workspace.eraser.empty_logs()
        return erased


def refuse_while_at_work(workspace: Workspace) -> None:
    """Make sure that nothing of what would be deleted is being worked on.

    Raises:
        JobBusy: A job runs or is held, here or in another process; nothing was deleted.
    """
    titles = []
    for job in workspace.index.all():
        try:
            with workspace.index.lock(job.job_id):
                continue
        except JobBusy:
            titles.append(job.title)
    if titles:
        first = f"“{titles[0]}” is running or paused in a window or command."
        others = len(titles) - 1
        raise JobBusy(
            "A job is at work",
            first if not others else f"{first} {others} more {'is' if others == 1 else 'are'} too.",
            safe="Nothing was deleted.",
            do="Stop it, then delete.",
        )
    workspace.sandbox.refuse_if_shared()


async def _erase(workspace: Workspace, *, learned: bool) -> Erased:
    """All lead data; nobody works with it now."""
    index, eraser = workspace.index, workspace.eraser
    states = []
    for job in index.all():
        index.delete(job.job_id)
        states.append(job.state)
    eraser.empty_jobs()
    await workspace.sandbox.forget_world()
    eraser.empty_temp()
    if learned:
        eraser.forget_learned()
    eraser.shrink()
    drafts = states.count(JobState.DRAFT)
    _LOG.info("deleted all lead data: %d jobs, %d drafts", len(states) - drafts, drafts)
    return Erased(len(states) - drafts, drafts)
