"""One run of an upload: several calls in flight, each in the journal before it leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from lead_desktop.core.connections import PROVIDER_NAMES, Connection
from lead_desktop.core.errors import (
    ApiError,
    InputError,
    LeadDesktopError,
    NoAnswer,
    Outage,
    ReadOnlyConnection,
    RequestRefused,
    StoreError,
    Throttled,
    Unreachable,
)
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.jobs.circuit_breaker import CircuitBreaker
from lead_desktop.jobs.control import Wish
from lead_desktop.jobs.crm_line import NEEDS_PERSON, CrmLine
from lead_desktop.jobs.day_guard import DayGuard
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.safe_mode import hold_while_read_only, require_writable
from lead_desktop.jobs.upload_queue import Batch, UploadQueue
from lead_desktop.providers.base import CreatesLeads, Provider, RowAnswer, TellsTime
from lead_desktop.store.journal import Journal

_UNMENTIONED = "The CRM did not say what became of this row."


class _NotNowError(Exception):
    """The limit lets a call go, but no call may begin now."""


@dataclass(eq=False, slots=True)
class _Call:
    """A batch on its way; `number` is 0 until the journal has it, `losses` were counted before it left."""

    batch: Batch
    provider: Provider
    number: int = 0
    losses: int = 0

    @property
    def row_ids(self) -> tuple[int, ...]:
        return tuple(row.row_id for row in self.batch)


class UploadRun:
    """Sends what waits in the journal, and keeps what became of it.

    Args:
        context: The running job.
        connection: Where the leads are created.
        line: The open line to it.
        journal: Where the rows wait.
        queue: Cuts them into batches.
        breaker: Ends a run that can only go wrong.
        day: Knows when the day's calls are used up.
    """

    def __init__(
        self,
        context: JobContext,
        connection: Connection,
        line: CrmLine,
        journal: Journal,
        queue: UploadQueue,
        breaker: CircuitBreaker,
        day: DayGuard,
    ) -> None:
        self._context = context
        self._control = context.control
        self._tally = context.tally
        self._connection = connection
        self._journal = journal
        self._queue = queue
        self._line = line
        self._breaker = breaker
        self._day = day
        self._calls: dict[asyncio.Task[None], _Call] = {}
        self._end: LeadDesktopError | None = None
        self._trouble: tuple[Provider, ApiError] | None = None
        self._failures = 0
        self._losses = 0

    async def run(self) -> None:
        """Until nothing waits, or a person wants an end; calls in flight always land.

        Raises:
            StoreError: The journal could not be written; nothing was sent after that.
            ApiError: Sending came to an end that waiting does not mend.
        """
        try:
            await self._send_all()
        finally:
            await self._land()
        if self._end is not None:
            raise self._end

    async def _send_all(self) -> None:
        while self._end is None:
            if self._trouble is not None:
                await self._see_to(*self._trouble)
            await hold_while_read_only(self._context, self._connection.connection_id)
            if not await self._control.checkpoint():
                return
            provider = await self._line.provider()
            # After a loss, one call tries the road.
            at_once = 1 if self._failures else provider.capabilities.concurrent_calls
            batch = self._queue.next_batch() if len(self._calls) < at_once else ()
            if batch:
                call = _Call(batch, provider)
                self._calls[asyncio.ensure_future(self._carry(call))] = call
            elif self._calls:
                await self._control.while_wished(self._one_done(), Wish.GO_ON)
            else:
                return

    async def _one_done(self) -> None:
        done, _ = await asyncio.wait(self._calls, return_when=asyncio.FIRST_COMPLETED)
        self._take(done)

    async def _land(self) -> None:
        """Calls that left are awaited; those still waiting for the limit are called off."""
        for task, call in self._calls.items():
            if not call.number:
                task.cancel()
        if self._calls:
            done, _ = await asyncio.wait(self._calls)
            self._take(done)

    def _take(self, done: Iterable[asyncio.Task[None]]) -> None:
        for task in done:
            del self._calls[task]
            if not task.cancelled():
                task.result()

    async def _see_to(self, provider: Provider, error: ApiError) -> None:
        """Wait for the network, or for a person, before anything else is sent."""
        self._trouble = None
        if isinstance(error, NEEDS_PERSON):
            await self._line.trouble(provider, error)
        else:
            await self._context.offline(error, self._failures)

    async def _carry(self, call: _Call) -> None:
        """Send one batch and keep its outcome."""
        source = _source(call.provider, self._connection)
        drafts = [row.draft for row in call.batch]
        try:
            answers = await source.create_leads(drafts, before_sending=lambda: self._begin(call))
        except (_NotNowError, ReadOnlyConnection):
            self._queue.put_back(call.batch)
        except StoreError as error:  # from the journal: nothing was sent
            self._queue.put_back(call.batch)
            self._end = self._end or error
        except asyncio.CancelledError:
            if not call.number:
                self._queue.put_back(call.batch)
            raise
        except LeadDesktopError as error:
            self._keep(partial(self._after, call, error))
        else:
            self._keep(partial(self._answered, call, answers))
        finally:
            if call.number:
                self._tally.call_ended(len(call.batch))

    async def _begin(self, call: _Call) -> None:
        """The limit lets the call go: the last moment to say no, and to write the journal."""
        if self._control.wish is not Wish.GO_ON or self._end is not None or self._trouble is not None:
            raise _NotNowError
        workspace = self._context.workspace
        require_writable(workspace.known_connection(self._connection.connection_id))
        self._day.check()
        ahead_s = call.provider.crm_ahead_s if isinstance(call.provider, TellsTime) else 0.0
        call.number = self._journal.begin_call(call.row_ids, crm_ahead_s=ahead_s)
        call.losses = self._losses
        self._tally.move(RowState.WAITING, RowState.SENDING, call.row_ids)
        self._tally.call_began(len(call.batch))

    def _keep(self, outcome: Callable[[], None]) -> None:
        """Write an outcome to the journal; when it cannot be written, nothing more is sent."""
        try:
            outcome()
        except StoreError as error:
            self._end = self._end or error

    def _answered(self, call: _Call, answers: Sequence[RowAnswer]) -> None:
        self._failures = 0
        self._breaker.answered()
        told = {answer.row: answer for answer in answers}
        silent = RowAnswer(0, RowState.UNKNOWN, reason=_UNMENTIONED)
        self._settle(call, [told.get(row.draft.row, silent) for row in call.batch], outcome="answered")

    def _after(self, call: _Call, error: LeadDesktopError) -> None:
        """The call was refused, lost, or never left."""
        if not call.number:
            self._not_sent(call, error)
        elif isinstance(error, NoAnswer | Outage):
            lost = RowAnswer(0, RowState.UNKNOWN, reason=error.sentence())
            self._settle(call, [lost] * len(call.batch), outcome="no answer")
            self._lost(call, error)
        elif isinstance(error, RequestRefused):
            self._refused(call, error)
        else:
            self._journal.return_to_waiting(call.number, call.row_ids, error.message)
            self._tally.move(RowState.SENDING, RowState.WAITING, call.row_ids)
            self._not_sent(call, error)

    def _lost(self, call: _Call, error: ApiError) -> None:
        """Calls lost while under way together are one loss: a network that goes takes all of them."""
        if call.losses == self._losses:
            self._losses += 1
            self._failures += 1
            self._end = self._end or self._breaker.failed(error)
        self._trouble = (call.provider, error)

    def _not_sent(self, call: _Call, error: LeadDesktopError) -> None:
        """It is certain that nothing was done: the same batch goes again when the trouble is over."""
        self._queue.put_back(call.batch)
        if isinstance(error, Throttled):
            return  # the throttle holds the next call back, and has said so
        if not isinstance(error, ApiError):
            self._end = self._end or error
        elif self._trouble is None:
            self._failures += isinstance(error, Unreachable)
            self._trouble = (call.provider, error)

    def _refused(self, call: _Call, error: RequestRefused) -> None:
        """No lead was made. One row alone is at fault, or one of several: then its halves are tried."""
        self._failures = 0
        if len(call.batch) == 1:
            self._settle(call, [RowAnswer(0, RowState.FAILED, reason=error.message)], outcome="refused")
        else:
            self._journal.return_to_waiting(call.number, call.row_ids, error.message)
            self._tally.move(RowState.SENDING, RowState.WAITING, call.row_ids)
            self._queue.halve(call.batch)
        self._end = self._end or self._breaker.failed(error)

    def _settle(self, call: _Call, answers: Sequence[RowAnswer], *, outcome: str) -> None:
        """Keep what became of each row of a call."""
        at_s = self._context.workspace.clock.now_s()
        updates = [
            RowUpdate(row.row_id, answer.state, answer.lead_id, answer.reason, call.number, at_s)
            for row, answer in zip(call.batch, answers, strict=True)
        ]
        self._journal.end_call(call.number, updates, outcome=outcome)
        for update in updates:
            self._tally.move(RowState.SENDING, update.state, (update.row_id,))
        pairs = zip(call.batch, answers, strict=True)
        self._queue.landed(call.batch, [row for row, answer in pairs if answer.state is RowState.UNKNOWN])


def _source(provider: Provider, connection: Connection) -> CreatesLeads:
    if isinstance(provider, CreatesLeads):
        return provider
    raise InputError(
        "No bulk create",
        f"{PROVIDER_NAMES[connection.provider]} has no call that creates leads in bulk.",
        safe="Nothing was sent.",
        do="Choose another connection.",
    )
