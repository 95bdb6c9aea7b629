"""What a running job tells: frozen, in batches, at most every 50 ms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.causes import Cause
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.filters import SearchPart
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState


class Phase(StrEnum):
    """What a running job does at this moment."""

    STARTING = "starting"
    RUNNING = "running"
    WAITING_FOR_LIMIT = "waiting for the limit"
    OFFLINE = "offline"
    LOOKING_UP = "looking up"  # what became of rows whose answer was lost
    PAUSING = "pausing"
    PAUSED = "paused"
    STOPPING = "stopping"
    ENDED = "ended"


class PartState(StrEnum):
    """Where one part of a search stands."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PartProgress:
    """One date window (or the one part) of a search.

    Attributes:
        part: Which part.
        state: Where it stands.
        rows: Leads read from it so far.
        reason: Why it failed, as a sentence, or "".
    """

    part: SearchPart
    state: PartState
    rows: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class JobProgress:
    """State of a running job; each one replaces the one before.

    Attributes:
        job_id: Whose.
        kind: Fetch, search or upload.
        phase: What it does now.
        counts: Pairs of row state and number of rows, without zeros.
        rows_in: Rows of the job as far as known.
        last_row_id: Highest row id in the store; rows up to it can be read.
        changed: Row ids that changed since the last batch; empty when only new rows came.
        total: Leads the CRM says there are, or None.
        calls: Calls made so far.
        calls_planned: Calls expected in all, or None.
        calls_in_flight: Calls sent and not answered.
        rows_in_flight: Rows those calls carry.
        waits: Times the CRM asked for a pause.
        wait_until_s: When the job goes on, seconds since the epoch, or None.
        wait_reason: Why it waits, as a sentence, or "".
        cause: Why it paused by itself, or NONE.
        started_s: Start, seconds since the epoch.
        done_about_s: Expected end, seconds since the epoch, or None.
        pauses_about_s: When the day's quota will be used up before the end, seconds since the epoch, or None.
        parts: Parts of a search; empty otherwise.
        request: Request line of the newest call, without keys, or "".
        connection_id: Over which connection, or "".
    """

    job_id: str
    kind: JobKind
    phase: Phase
    counts: tuple[tuple[RowState, int], ...] = ()
    rows_in: int = 0
    last_row_id: int = 0
    changed: tuple[int, ...] = ()
    total: int | None = None
    calls: int = 0
    calls_planned: int | None = None
    calls_in_flight: int = 0
    rows_in_flight: int = 0
    waits: int = 0
    wait_until_s: float | None = None
    wait_reason: str = ""
    started_s: float = 0.0
    done_about_s: float | None = None
    parts: tuple[PartProgress, ...] = ()
    request: str = ""
    connection_id: str = ""
    cause: Cause = Cause.NONE
    pauses_about_s: float | None = None


@dataclass(frozen=True, slots=True)
class JobEnded:
    """The last word of a job.

    Attributes:
        job_id: Whose.
        state: How it ended.
        receipt: What became of every row.
        error: What ended it early, or None.
    """

    job_id: str
    state: JobState
    receipt: Receipt
    error: LeadDesktopError | None = None


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One answered (or lost) API call, for the quota meter and the status bar.

    Attributes:
        connection_id: Over which connection.
        started_s: When it left, seconds since the epoch.
        seconds: Until the answer or the loss.
        status: HTTP status, 0 when no answer came.
        throttled: The CRM asked for a pause.
    """

    connection_id: str
    started_s: float
    seconds: float
    status: int
    throttled: bool = False


@dataclass(frozen=True, slots=True)
class QuotaUse:
    """How much of the rate limit is in use.

    Attributes:
        connection_id: Of which connection.
        used: Calls within the current window.
        calls: Calls allowed per window.
        window_s: The window in seconds.
        wait_until_s: When the CRM lets calls through again, seconds since the epoch, or None.
        last_answer_s: When the last answer came, seconds since the epoch, or None.
        last_answer_ms: How long it took, in milliseconds, or None.
        calls_today: Calls of the account made from this machine since midnight UTC.
    """

    connection_id: str
    used: int
    calls: int
    window_s: float
    wait_until_s: float | None = None
    last_answer_s: float | None = None
    last_answer_ms: float | None = None
    calls_today: int = 0


@dataclass(frozen=True, slots=True)
class SheetProgress:
    """Reading or checking a sheet.

    Attributes:
        job_id: Draft the rows go to.
        step: "reading" or "checking".
        rows: Rows done so far.
        total: Rows expected, or None.
    """

    job_id: str
    step: str
    rows: int
    total: int | None = None
