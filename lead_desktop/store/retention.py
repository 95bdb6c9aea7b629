"""How long lead data stays: which jobs are over, since when, and what holds the others. Decides; deletes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.settings import Setting

DAY_S = 86_400.0
KEEP_DAYS = Setting("keep_lead_data_days", 30, int, "Days for which lead data of jobs is kept (0: always)")
TOLD_S = Setting("retention_told_s", 0.0, float, "When it was first said that old jobs are deleted")
NEWEST_S = Setting("newest_time_seen_s", 0.0, float, "Newest time at which the app ran")
KEEP_CHOICES = (7, 30, 90, 365, 0)
"""Days to choose from; 0 keeps everything until a person deletes it."""
LONGEST_ABSENCE_S = 45 * DAY_S
"""Seconds without a start after which the clock is doubted, and old jobs go only when a person says so."""
_NOT_SENT = (RowState.NOT_SENT, RowState.WAITING, RowState.READY, RowState.WARNING)


class Hold(StrEnum):
    """Why a job is not over, and so never goes by itself."""

    RUNNING = "running"
    PAUSED = "paused"
    INTERRUPTED = "interrupted"
    UNKNOWN_ROWS = "unknown rows"
    UNSENT_ROWS = "unsent rows"
    OPEN_RECEIPT = "open receipt"


_UNDER_WAY = {
    JobState.RUNNING: Hold.RUNNING,
    JobState.PAUSED: Hold.PAUSED,
    JobState.INTERRUPTED: Hold.INTERRUPTED,
}


@dataclass(frozen=True, slots=True)
class Swept:
    """What a look for old lead data found and did.

    Attributes:
        days: Days for which lead data is kept; 0 is always.
        deleted: Ids of jobs that were deleted, without drafts.
        drafts: Ids of drafts that were deleted.
        due: Jobs and drafts that are older and were left, because the person has not been told yet
            or the clock is doubted.
        goes_s: When those go, seconds since the epoch; None when nothing was left for later.
        absent_s: Seconds the app seems not to have run, when that is why nothing was deleted; else None.
    """

    days: int
    deleted: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    due: int = 0
    goes_s: float | None = None
    absent_s: float | None = None

    @property
    def gone(self) -> tuple[str, ...]:
        """Ids of all that was deleted."""
        return (*self.deleted, *self.drafts)


def hold_of(record: JobRecord) -> Hold | None:
    """Why a job must stay, or None when it is over (or a draft)."""
    if record.state in _UNDER_WAY:
        return _UNDER_WAY[record.state]
    if record.kind is not JobKind.UPLOAD or record.state is JobState.DRAFT:
        return None
    receipt = record.receipt()
    if receipt.count(RowState.UNKNOWN, RowState.SENDING):
        return Hold.UNKNOWN_ROWS
    if receipt.count(*_NOT_SENT):
        return Hold.UNSENT_ROWS
    return None if receipt.closes else Hold.OPEN_RECEIPT


def ended_s(record: JobRecord) -> float:
    """When a job ended, or was last known to do anything; seconds since the epoch."""
    moments = (record.created_s, record.started_s, record.finished_s)
    return max(moment for moment in moments if moment is not None)


def kept_until_s(record: JobRecord, days: int) -> float | None:
    """When a job goes by itself, seconds since the epoch; None: never, as things stand."""
    if not days or hold_of(record) is not None:
        return None
    return ended_s(record) + days * DAY_S
