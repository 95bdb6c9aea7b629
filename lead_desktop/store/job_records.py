"""What the history knows of a job without opening its file."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.causes import Cause
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One job of the history.

    Attributes:
        job_id: Its id; names its file.
        kind: Fetch, search or upload.
        connection_id: Over which connection; the connection may be gone.
        connection_name: The connection's name when the job was made.
        title: What a person calls it ("leads.xlsx · Sheet1").
        state: Where it stands.
        parameters: What was asked, as JSON text without keys.
        rows_in: Rows of the job as far as known.
        counts: Pairs of row state and number of rows, without zeros.
        created_s: When it was made, seconds since the epoch.
        started_s: When it was first started, or None.
        finished_s: When it last ended, or None.
        calls: API calls made.
        waits: Times the CRM asked for a pause.
        seconds: Run time.
        total: Leads the CRM said there are (search), or None.
        possible_gaps: Rows may have moved between pages while reading (search).
        note: What ended the job early, as a sentence, or "".
        attempt: How often it was started; resuming a paused job does not count.
        cause: Why it paused by itself or ended early, or NONE.
    """

    job_id: str
    kind: JobKind
    connection_id: str
    connection_name: str
    title: str
    state: JobState
    parameters: str
    rows_in: int
    counts: tuple[tuple[RowState, int], ...]
    created_s: float
    started_s: float | None
    finished_s: float | None
    calls: int
    waits: int
    seconds: float
    total: int | None
    possible_gaps: bool
    note: str
    attempt: int
    cause: Cause = Cause.NONE

    def receipt(self) -> Receipt:
        """The job's receipt as far as it got."""
        return Receipt(
            self.job_id,
            self.kind,
            self.rows_in,
            self.counts,
            self.calls,
            self.waits,
            self.seconds,
            self.total,
            self.possible_gaps,
            self.note,
            self.cause,
        )
