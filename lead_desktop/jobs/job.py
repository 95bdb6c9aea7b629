"""What a job is, and what it can reach while it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lead_desktop.core.causes import cause_of
from lead_desktop.core.errors import ApiError, LeadDesktopError
from lead_desktop.core.progress import CallRecord, Phase, QuotaUse, SheetProgress
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.jobs.batching import EventBatcher
from lead_desktop.jobs.control import JobControl
from lead_desktop.jobs.tally import Tally
from lead_desktop.providers.base import Provider

if TYPE_CHECKING:
    from lead_desktop.jobs.workspace import Workspace


class Job(Protocol):
    """Work with a name: a frozen record with one `run`."""

    @property
    def job_id(self) -> str:
        """Which job of the index."""

    @property
    def kind(self) -> JobKind:
        """Fetch, search or upload."""

    async def run(self, context: JobContext) -> None:
        """Work until done, or until `context.control` wants an end. May be run again: it goes on.

        Raises:
            LeadDesktopError: The run ends early; what is done stays done.
        """

    def receipt(self, context: JobContext, note: str = "") -> Receipt:
        """What became of every row so far, from the store; also after a run that ended early."""


@dataclass(frozen=True, slots=True)
class JobContext:
    """What a running job can reach. It is also the observer of the job's API calls.

    Attributes:
        workspace: Everything that is shared by jobs.
        control: Pause, resume, stop.
        tally: Counts of this run.
        batcher: The way out for events.
        attended: Somebody can answer: a job that needs a person pauses. Otherwise it ends.
    """

    workspace: Workspace
    control: JobControl
    tally: Tally
    batcher: EventBatcher
    attended: bool

    async def provider(self, connection_id: str) -> Provider:
        """The CRM of a connection, with this job as the observer of its calls."""
        return await self.workspace.provider(connection_id, self)

    async def needs_person(self, error: LeadDesktopError) -> None:
        """Pause with the error's sentence until somebody resumes or stops.

        Raises:
            LeadDesktopError: The error itself, when nobody attends.
        """
        if not self.attended:
            raise error
        sentence, cause = error.sentence(), cause_of(error)
        self.control.pause(sentence, cause)
        self.workspace.index.set_state(self.tally.job_id, JobState.PAUSED, sentence, cause)
        await self.control.checkpoint()

    async def offline(self, error: ApiError, failures: int) -> None:
        """Wait visibly after so many failures in a row, from 1, before the next try.

        Raises:
            ApiError: The error itself, when nobody attends and the patience is used up.
        """
        plan = self.workspace.retry_plan
        if not self.attended and failures >= plan.tries(error):
            raise error
        clock = self.workspace.clock
        pause_s = plan.pause_s(failures, clock.random)
        self.tally.wait(clock.now_s() + pause_s, error.sentence(), phase=Phase.OFFLINE)
        await self.control.rest(pause_s, clock.sleep)
        self.tally.wait_over()

    def called(self, record: CallRecord) -> None:
        """Count one API call."""
        self.tally.calls += 1
        self.tally.waits += record.throttled
        self.tally.touch()

    def waiting(self, until_s: float | None, reason: str) -> None:
        """Show a wait until `until_s`, seconds since the epoch; None when it is over."""
        if until_s is None:
            self.tally.wait_over()
        else:
            self.tally.wait(until_s, reason)

    def quota(self, use: QuotaUse) -> None:
        """Hand on the use of the rate limit."""
        self.batcher.quota(use)

    def sheet(self, progress: SheetProgress) -> None:
        """Hand on the progress of a sheet."""
        self.batcher.sheet(progress)
