"""Lead data that is older than the person wants to keep goes: at start-up, and once a day."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from lead_desktop.core.errors import JobBusy, StoreError, UnknownName
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.jobs.pasted_files import forget_pasted
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.deleted_jobs import DeletionCause
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.retention import (
    DAY_S,
    KEEP_DAYS,
    LONGEST_ABSENCE_S,
    NEWEST_S,
    TOLD_S,
    Swept,
    ended_s,
    hold_of,
)
from lead_desktop.store.rowstore import RowReader

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SweepOld:
    """Delete the jobs and drafts that are older than the person wants to keep them.

    Nothing goes before the person was told once, a day ahead, or while the clock is doubted: a clock that is
    wrong by years must not cost data that is days old.

    Attributes:
        spare: Ids of jobs that are on the screen.
        tell: The person reads the answer; without it nothing is counted as told.
        clock_is_right: The person said that the app was really not used for so long.
    """

    spare: frozenset[str] = frozenset()
    tell: bool = True
    clock_is_right: bool = False

    async def run(self, workspace: Workspace, _report: Callable[[object], None]) -> Swept:
        """Look, and delete what is due.

        Raises:
            StoreError: The profile cannot be read or written.
        """
        forget_pasted(workspace)
        settings, now_s = workspace.settings, workspace.clock.now_s()
        days = max(0, settings.value(KEEP_DAYS))
        newest_s = settings.value(NEWEST_S) or _last_job_s(workspace) or now_s
        absent_s = now_s - newest_s
        doubted = absent_s > LONGEST_ABSENCE_S and not self.clock_is_right
        due = old_jobs(workspace, days, now_s, self.spare) if days else ()
        if doubted and due:
            return Swept(days, due=len(due), absent_s=absent_s)
        if absent_s > 0 or absent_s < -LONGEST_ABSENCE_S:  # a clock that was put back far begins anew
            settings.choose(NEWEST_S, now_s)
        told_s = settings.value(TOLD_S)
        if not due or (not told_s and not self.tell):
            return Swept(days)
        if not told_s:
            told_s = now_s - DAY_S if self.clock_is_right else now_s  # who was asked has been told
            settings.choose(TOLD_S, told_s)
        if now_s < told_s + DAY_S:
            return Swept(days, due=len(due), goes_s=told_s + DAY_S)
        return _delete(workspace, days, due)


def old_jobs(
    workspace: Workspace, days: float, now_s: float, spare: Iterable[str] = ()
) -> tuple[JobRecord, ...]:
    """Jobs that are over and ended more than so many days ago, and drafts untouched for as long.

    An upload's rows are counted anew in its own file: what the history says may be older.

    Raises:
        StoreError: The profile cannot be read.
    """
    spared, before_s = set(spare), now_s - days * DAY_S
    found = []
    for record in workspace.index.all():
        path = workspace.index.job_path(record.job_id)
        if record.job_id in spared or hold_of(record) is not None:
            continue
        if record.state is JobState.DRAFT:
            old = _touched_s(record, path) < before_s
        else:
            old = ended_s(record) < before_s and _is_over(record, path)
        if old:
            found.append(record)
    return tuple(found)


def _is_over(record: JobRecord, path: Path) -> bool:
    if record.kind is not JobKind.UPLOAD or not path.exists():
        return True
    try:
        with RowReader(path) as reader:
            counts, rows = reader.counts(), reader.count()
    except StoreError:
        return False  # nobody knows what is in it: a person decides
    return hold_of(replace(record, counts=counts, rows_in=rows)) is None


def _touched_s(draft: JobRecord, path: Path) -> float:
    files = (path, path.with_name(f"{path.name}-wal"))
    return max(draft.created_s, *(file.stat().st_mtime for file in files if file.exists()), 0.0)


def _last_job_s(workspace: Workspace) -> float:
    """When the newest job did anything: all that a profile of an older version knows of time."""
    return max((ended_s(record) for record in workspace.index.all()), default=0.0)


def _delete(workspace: Workspace, days: int, due: tuple[JobRecord, ...]) -> Swept:
    deleted: list[str] = []
    drafts: list[str] = []
    for record in due:
        try:
            workspace.index.delete(record.job_id, DeletionCause.AGE)
        except (JobBusy, UnknownName):
            continue  # another window or command has it, or was first
        (drafts if record.state is JobState.DRAFT else deleted).append(record.job_id)
    forget_pasted(workspace, due)
    _LOG.info("deleted %d jobs and %d drafts older than %d days", len(deleted), len(drafts), days)
    return Swept(days, tuple(deleted), tuple(drafts))


@dataclass(frozen=True, slots=True)
class KeptData:
    """What of lead data is kept.

    Attributes:
        days: Days for which it is kept; 0 is always.
        jobs: Jobs of the history.
        drafts: Sheets that were opened and never sent.
        due: Those of them that are older, and not held.
    """

    days: int
    jobs: int
    drafts: int
    due: int


@dataclass(frozen=True, slots=True)
class LookAtKept:
    """How much is kept, and for how long."""

    async def run(self, workspace: Workspace, _report: Callable[[object], None]) -> KeptData:
        """Count it.

        Raises:
            StoreError: The profile cannot be read.
        """
        return _kept(workspace)


@dataclass(frozen=True, slots=True)
class KeepFor:
    """Keep lead data for another time from now on. What is older then goes a day later at the earliest.

    Attributes:
        days: 0 keeps everything until a person deletes it.
    """

    days: int

    async def run(self, workspace: Workspace, _report: Callable[[object], None]) -> KeptData:
        """Keep the choice; what is kept now.

        Raises:
            StoreError: The profile cannot be written.
        """
        workspace.settings.choose(KEEP_DAYS, self.days)
        workspace.settings.choose(
            TOLD_S, workspace.clock.now_s()
        )  # the person reads it where the choice is made
        return _kept(workspace)


def _kept(workspace: Workspace) -> KeptData:
    days = max(0, workspace.settings.value(KEEP_DAYS))
    states = [job.state for job in workspace.index.all()]
    drafts = states.count(JobState.DRAFT)
    due = old_jobs(workspace, days, workspace.clock.now_s()) if days else ()
    return KeptData(days, len(states) - drafts, drafts, len(due))
