"""The receipt of a job: rows in, and what became of each; it must add up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.causes import Cause
from lead_desktop.core.rows import RowState


class JobKind(StrEnum):
    """The jobs a person can start. The values are stored."""

    FETCH = "fetch"
    SEARCH = "search"
    UPLOAD = "upload"


class JobState(StrEnum):
    """Where a job stands. The values are stored."""

    DRAFT = "draft"  # an opened sheet that was never sent
    RUNNING = "running"
    PAUSED = "paused"
    INTERRUPTED = "interrupted"
    STOPPED = "stopped"  # by the person; unsent rows are "not sent"
    FINISHED = "finished"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Rows in = the sum of the states.

    Attributes:
        job_id: Whose receipt.
        kind: Fetch, search or upload.
        rows_in: Pasted lines, or sheet rows; for a search the rows read.
        counts: Pairs of state and number of rows, without zeros.
        calls: API calls made.
        waits: Times the CRM asked for a pause.
        seconds: Run time.
        total: Leads the CRM said there are (search), or None.
        possible_gaps: Rows may have moved between pages while reading (search).
        note: What ended the job early, as a sentence, or "".
        cause: The same as data, or NONE.
    """

    job_id: str
    kind: JobKind
    rows_in: int
    counts: tuple[tuple[RowState, int], ...]
    calls: int = 0
    waits: int = 0
    seconds: float = 0.0
    total: int | None = None
    possible_gaps: bool = False
    note: str = ""
    cause: Cause = Cause.NONE

    def count(self, *states: RowState) -> int:
        """Rows in any of the states."""
        return sum(number for state, number in self.counts if state in states)

    @property
    def difference(self) -> int:
        """Rows in minus rows accounted for; 0 when the receipt closes."""
        return self.rows_in - sum(number for _, number in self.counts)

    @property
    def closes(self) -> bool:
        """Every row is accounted for."""
        return self.difference == 0
