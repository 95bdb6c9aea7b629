"""The open file of an upload, and the two things done with it: sending what waits, looking up what was lost."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress

from lead_desktop.core.call_limits import CallKind
from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import StoreError
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.jobs.account_guard import AccountGuard
from lead_desktop.jobs.circuit_breaker import CircuitBreaker
from lead_desktop.jobs.control import Wish
from lead_desktop.jobs.crm_line import CrmLine
from lead_desktop.jobs.day_guard import DayGuard
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.drafting import stored_drafter
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.reconcile import Reconciliation, look_up_plan
from lead_desktop.jobs.upload_queue import OutgoingRow, UploadQueue
from lead_desktop.jobs.upload_run import UploadRun
from lead_desktop.store.journal import Journal
from lead_desktop.store.rowstore import RowReader, RowWriter


class UploadWork:
    """One run over the rows of an upload; see `opened_upload`."""

    def __init__(
        self, context: JobContext, connection: Connection, writer: RowWriter, reader: RowReader
    ) -> None:
        workspace = context.workspace
        self._context = context
        self._connection = connection
        self._writer = writer
        self._reader = reader
        self._journal = Journal(writer, clock=workspace.clock.now_s)
        self._drafter = stored_drafter(reader)
        guard = AccountGuard(context, connection.connection_id, writer, reader)
        self._line = CrmLine(context, connection.connection_id, admit=guard.check)
        self._lost = Reconciliation(
            context, self._line, self._journal, reader, self._drafter, look_up_plan(workspace.settings)
        )
        self._breaker = CircuitBreaker()
        self._day = DayGuard(workspace, connection)
        self._blocked: list[tuple[OutgoingRow, int]] = []

    def begin(self, *, retry: bool) -> None:
        """Take over where the last run ended: what was on its way then is unknown, and what is to be sent waits."""
        tally, reader = self._context.tally, self._reader
        self._journal.abandon()
        if retry:
            self._journal.reopen_failed()
        else:
            self._journal.reopen_unsent()
        tally.begin(reader.counts(), reader.count())
        tally.least_s, tally.rows_today = self._least_s, self._rows_today
        tally.last_row_id = reader.last_row_id()
        tally.calls_planned = tally.calls + math.ceil(tally.count(RowState.WAITING) / self._rows_per_call)

    async def look_up(self) -> int:
        """Look up the rows whose answer was lost; returns how many are not unknown any more.

        Raises:
            ApiError: The CRM cannot be asked.
        """
        return await self._lost.run()

    async def send(self, limit: int | None = None) -> None:
        """Send what waits, or so many rows of it.

        Raises:
            StoreError: The journal cannot be written; nothing was sent that is not in it.
            ApiError: Sending came to an end that waiting does not mend.
        """
        size = self._rows_per_call
        queue = UploadQueue(
            self._journal, self._drafter.outgoing, size=size, doubtful=self._doubtful(), limit=limit
        )
        self._blocked = queue.blocked
        await UploadRun(
            self._context, self._connection, self._line, self._journal, queue, self._breaker, self._day
        ).run()

    async def end(self) -> None:
        """Leave no row between two states, unless the job is only paused."""
        await self._line.close()
        tally = self._context.tally
        leaving = self._context.control.wish is Wish.LEAVE
        with suppress(StoreError):  # a full disk has ended the run already; the next start settles the rows
            self._journal.abandon()
            if not leaving:
                self._journal.close_unsent()
                self._writer.update([_blocked(row, unknown_row) for row, unknown_row in self._blocked])
        tally.move_all(RowState.SENDING, RowState.UNKNOWN)
        if not leaving:
            tally.move_all(RowState.WAITING, RowState.NOT_SENT)

    @property
    def _rows_per_call(self) -> int:
        return max(capabilities_of(self._connection.provider).rows_per_create, 1)

    def _least_s(self, rows: int) -> float:
        """Seconds that so many rows take at least at the limit in force."""
        limit = self._context.workspace.rate(self._connection, CallKind.BULK)
        return math.ceil(rows / self._rows_per_call) * limit.window_s / limit.calls

    def _rows_today(self) -> int | None:
        """Rows that go out before the guard of the day's quota speaks: waiting ones, and those on their way."""
        calls, tally = self._day.calls_left, self._context.tally
        return None if calls is None else calls * self._rows_per_call + tally.count(RowState.SENDING)

    def _doubtful(self) -> Iterator[tuple[str, int]]:
        """Unique values of rows whose outcome is unknown, with their lines."""
        for row in self._reader.iterate(self._reader.row_ids(states=(RowState.UNKNOWN,))):
            for key in self._drafter.outgoing(row).keys:
                yield key, row.line


@asynccontextmanager
async def opened_upload(
    context: JobContext, job_id: str, connection_id: str, *, retry: bool = False
) -> AsyncIterator[UploadWork]:
    """The file of an upload, taken over at the start and left in good order at the end.

    Args:
        context: Of the run.
        job_id: The upload.
        connection_id: Where its leads are created.
        retry: The failed rows wait to be sent again, instead of those that were never sent.

    Raises:
        InputError: The sheet was not checked.
        StoreError: The file cannot be used.
    """
    workspace = context.workspace
    connection = await workspace.connection(connection_id)
    path = workspace.index.job_path(job_id)
    with RowWriter(path) as writer, RowReader(path) as reader:
        work = UploadWork(context, connection, writer, reader)
        work.begin(retry=retry)
        try:
            yield work
        finally:
            await work.end()


def _blocked(row: OutgoingRow, unknown_row: int) -> RowUpdate:
    reason = (
        f"Repeats row {unknown_row:,}, whose outcome is unknown. Sent now, it could make the same lead twice."
    )
    return RowUpdate(row.row_id, RowState.NOT_SENT, reason=reason)
