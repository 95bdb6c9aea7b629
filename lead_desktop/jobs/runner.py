"""Runs jobs side by side, each once, and tells what they do in batches."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from lead_desktop.core.causes import cause_of
from lead_desktop.core.errors import ApiError, JobBusy, LeadDesktopError, StoreError
from lead_desktop.core.progress import JobEnded, QuotaUse
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.batching import Event, EventBatcher
from lead_desktop.jobs.control import JobControl, Wish
from lead_desktop.jobs.job import Job, JobContext
from lead_desktop.jobs.tally import Tally
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.observer import Unobserved

_LOG = logging.getLogger(__name__)
SAVE_INTERVAL_S = 2.0
_FAULT = ("A fault in Lead Desktop", "The job ended on a fault of the app itself.")
_FAULT_SAFE = "What is done is kept; the job can be resumed."


@dataclass(slots=True)
class _Run:
    job: Job
    control: JobControl
    tally: Tally
    task: asyncio.Task[JobEnded]
    saved_s: float


class _QuotaWatch(Unobserved):
    """Hands on how the rate limit is used by calls of no job."""

    def __init__(self, tell: Callable[[QuotaUse], None]) -> None:
        self._tell = tell

    def quota(self, use: QuotaUse) -> None:
        self._tell(use)


class JobRunner:
    """Owner of the running jobs; lives on one asyncio loop.

    Args:
        workspace: What jobs share.
        listener: Gets events in batches, at most every 50 ms, on the loop's thread.
        attended: Somebody can answer questions; see `JobContext.attended`.
    """

    def __init__(
        self, workspace: Workspace, listener: Callable[[tuple[Event, ...]], None], *, attended: bool = True
    ) -> None:
        self._workspace = workspace
        self._listener = listener
        self._attended = attended
        self._batcher = EventBatcher(listener, clock=workspace.clock)
        self._batching: asyncio.Task[None] | None = None
        self._runs: dict[str, _Run] = {}
        workspace.watcher = _QuotaWatch(self._tell_quota)

    def start(self, job: Job) -> None:
        """Begin or go on with a job.

        Raises:
            JobBusy: It runs already, here or in another process.
            StoreError: The store cannot be written.
        """
        if job.job_id in self._runs:
            raise JobBusy("The job runs already", "This job is running.", safe="Nothing was started twice.")
        workspace = self._workspace
        lock = workspace.index.lock(job.job_id)
        lock.acquire()
        try:
            control = JobControl(lambda: self._touch(job.job_id))
            tally = Tally(
                job.job_id,
                job.kind,
                control=control,
                clock=workspace.clock,
                touched=lambda: self._touch(job.job_id),
            )
            record = workspace.index.get(job.job_id)
            tally.connection_id = record.connection_id
            tally.calls, tally.waits, tally.seconds_before = record.calls, record.waits, record.seconds
            workspace.index.set_state(job.job_id, JobState.RUNNING)
        except BaseException:
            lock.release()
            raise
        context = JobContext(workspace, control, tally, self._batcher, self._attended)
        task = asyncio.ensure_future(self._run(job, context))
        task.add_done_callback(lambda _done: lock.release())
        self._runs[job.job_id] = _Run(job, control, tally, task, workspace.clock.monotonic_s())
        self._begin_batching()
        _LOG.info("started %s %s", job.kind, job.job_id)  # a search holds what is searched for: not for a log

    def pause(self, job_id: str) -> None:
        """Begin no new call of the job; it is still paused after a restart."""
        run = self._runs.get(job_id)
        if run is not None and run.control.wish is Wish.GO_ON:  # one that paused by itself keeps its reason
            run.control.pause()
            self._workspace.index.set_state(job_id, JobState.PAUSED)

    def resume(self, job_id: str) -> None:
        """Go on with a job paused in this process; others are started again with `start`."""
        if run := self._runs.get(job_id):
            self._workspace.index.set_state(job_id, JobState.RUNNING)
            run.control.resume()

    def stop(self, job_id: str) -> None:
        """End the job: calls in flight land, nothing new is begun."""
        if run := self._runs.get(job_id):
            run.control.stop()

    def running(self) -> tuple[str, ...]:
        """Ids of the jobs that have not ended, paused ones included."""
        return tuple(self._runs)

    async def wait(self, job_id: str) -> JobEnded:
        """The last word of a running job.

        Raises:
            KeyError: No such job is running.
        """
        return await asyncio.shield(self._runs[job_id].task)

    async def close(self) -> None:
        """Let calls in flight land, leave all jobs paused, deliver the last events."""
        runs = tuple(self._runs.values())
        for run in runs:
            run.control.leave()
        if runs:
            await asyncio.wait({run.task for run in runs})
        if self._batching is not None:
            self._batching.cancel()
            await asyncio.wait({self._batching})
        self._batcher.flush()

    def _tell_quota(self, use: QuotaUse) -> None:
        self._begin_batching()
        self._batcher.quota(use)

    def _begin_batching(self) -> None:
        if self._batching is None:
            self._batching = asyncio.ensure_future(self._batcher.run())

    def _touch(self, job_id: str) -> None:
        run = self._runs.get(job_id)
        if run is None:
            return
        self._batcher.touch(run.tally)
        now = self._workspace.clock.monotonic_s()
        due = run.control.wish is Wish.PAUSE or now - run.saved_s >= SAVE_INTERVAL_S
        if run.tally.rows_in and due:  # not before it knows its rows; a paused job is saved as it stands
            run.saved_s = now
            self._save_counts(run.tally)

    def _save_counts(self, tally: Tally) -> None:
        self._workspace.index.save_counts(
            tally.job_id, tally.counts, tally.rows_in, tally.calls, tally.waits, tally.seconds
        )

    async def _run(self, job: Job, context: JobContext) -> JobEnded:
        error: LeadDesktopError | None = None
        try:
            await job.run(context)
        except LeadDesktopError as caught:
            error = caught
            _LOG.info("%s ended early: %s", job.job_id, caught.title)
        except BaseException:  # a bug travels on to the crash handler, after the job was closed properly
            self._close(job, context, LeadDesktopError(*_FAULT, safe=_FAULT_SAFE))
            raise
        return self._close(job, context, error)

    def _close(self, job: Job, context: JobContext, error: LeadDesktopError | None) -> JobEnded:
        state = _final_state(context.control.wish, error)
        context.tally.end()
        control = context.control
        receipt = job.receipt(context, error.sentence() if error else control.reason)
        receipt = replace(receipt, cause=cause_of(error) if error else control.cause)
        try:
            self._workspace.index.save_receipt(receipt, state)
        except StoreError as full:
            error = error or full
        self._batcher.touch(context.tally)
        ended = JobEnded(job.job_id, state, receipt, error)
        self._batcher.ended(ended)
        self._runs.pop(job.job_id, None)
        return ended


def _final_state(wish: Wish, error: LeadDesktopError | None) -> JobState:
    wished = {Wish.STOP: JobState.STOPPED, Wish.LEAVE: JobState.PAUSED}.get(wish)
    if error is not None and not (wished and isinstance(error, ApiError)):
        return JobState.FAILED  # but a CRM out of reach does not change that a person ended the run
    return wished or JobState.FINISHED
