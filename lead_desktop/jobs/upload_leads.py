"""Create leads in bulk from the rows of a checked sheet."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import InputError, StoreError
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.jobs.control import Wish
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.drafting import Drafter, stored_drafter
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.upload_queue import OutgoingRow, UploadQueue
from lead_desktop.jobs.upload_run import UploadRun
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.journal import Journal
from lead_desktop.store.rowstore import RowReader, RowWriter


@dataclass(frozen=True, slots=True)
class UploadLeads:
    """Send what waits; may be run again after a stop, a crash or a pause.

    Rows whose outcome is unknown are never sent again.

    Attributes:
        job_id: Checked sheet; see `prepare_upload`.
        connection_id: Where the leads are created.
    """

    job_id: str
    connection_id: str

    @property
    def kind(self) -> JobKind:
        """An upload."""
        return JobKind.UPLOAD

    async def run(self, context: JobContext) -> None:
        """Send the rows that wait, each call in the journal before it leaves.

        Raises:
            StoreError: The journal cannot be written; nothing was sent that is not in it.
            ApiError: Sending came to an end that waiting does not mend.
        """
        workspace, tally = context.workspace, context.tally
        path = workspace.index.job_path(self.job_id)
        connection = await workspace.connection(self.connection_id)
        with RowWriter(path) as writer, RowReader(path) as reader:
            journal = Journal(writer, clock=workspace.clock.now_s)
            journal.abandon()
            journal.reopen_unsent()
            tally.begin(reader.counts(), reader.count())
            tally.last_row_id = reader.last_row_id()
            drafter = stored_drafter(reader)
            size = capabilities_of(connection.provider).rows_per_create
            tally.calls_planned = tally.calls + math.ceil(tally.count(RowState.WAITING) / max(size, 1))
            doubtful = _doubtful(reader, drafter)
            queue = UploadQueue(journal, drafter.outgoing, size=size, doubtful=doubtful)
            try:
                await UploadRun(context, connection, journal, queue).run()
            finally:
                self._close(context, journal, writer, queue)

    def _close(self, context: JobContext, journal: Journal, writer: RowWriter, queue: UploadQueue) -> None:
        """Leave no row between two states, unless the job is only paused."""
        tally = context.tally
        with suppress(StoreError):  # a full disk has ended the run already; the next start settles the rows
            journal.abandon()
            if context.control.wish is not Wish.LEAVE:
                journal.close_unsent()
                writer.update([_blocked(row, unknown_row) for row, unknown_row in queue.blocked])
        tally.move_all(RowState.SENDING, RowState.UNKNOWN)
        if context.control.wish is not Wish.LEAVE:
            tally.move_all(RowState.WAITING, RowState.NOT_SENT)

    def receipt(self, context: JobContext, note: str = "") -> Receipt:
        """What became of every row of the sheet."""
        tally = context.tally
        return Receipt(
            self.job_id,
            self.kind,
            tally.rows_in,
            tally.counts,
            tally.calls,
            tally.waits,
            tally.seconds,
            note=note,
        )


@dataclass(frozen=True, slots=True)
class UploadPlan:
    """What an upload would do.

    Attributes:
        rows: Rows that would be sent.
        skipped: Rows with errors, which would not.
        calls: Calls it would take.
        seconds: About how long, at the rate limit in force.
    """

    rows: int
    skipped: int
    calls: int
    seconds: float


def plan_upload(workspace: Workspace, job_id: str, connection: Connection) -> UploadPlan:
    """What sending a checked sheet would take; sends nothing."""
    with RowReader(workspace.index.job_path(job_id)) as reader:
        counts = dict(reader.counts())
    to_send = (RowState.READY, RowState.WARNING, RowState.WAITING, RowState.NOT_SENT)
    rows = sum(counts.get(state, 0) for state in to_send)
    calls = math.ceil(rows / max(capabilities_of(connection.provider).rows_per_create, 1))
    limit = workspace.rate(connection)
    full_windows = max(0, math.ceil(calls / limit.calls) - 1)
    skipped = counts.get(RowState.ERROR, 0) + counts.get(RowState.SKIPPED, 0)
    return UploadPlan(rows, skipped, calls, full_windows * limit.window_s)


def prepare_upload(workspace: Workspace, job_id: str, connection: Connection) -> JobRecord:
    """Queue the rows of a checked sheet: READY and WARNING wait, ERROR is skipped. Run it with `UploadLeads`.

    Raises:
        InputError: The CRM cannot create leads, or the sheet was not checked.
        StoreError: It cannot be saved.
    """
    record = workspace.index.get(job_id)
    if not capabilities_of(connection.provider).create:
        raise InputError(
            "No bulk create",
            f"“{connection.name}” cannot create leads in bulk.",
            safe="Nothing was sent.",
            do="Choose another connection.",
        )
    if record.connection_id != connection.connection_id:
        raise InputError(
            "Another connection",
            f"This sheet was checked for “{record.connection_name}”, not for “{connection.name}”.",
            safe="Nothing was sent.",
            do="Check it for the connection it is sent to.",
        )
    path = workspace.index.job_path(job_id)
    with RowWriter(path) as writer, RowReader(path) as reader:
        stored_drafter(reader)
        Journal(writer, clock=workspace.clock.now_s).queue_checked()
        counts, rows = reader.counts(), reader.count()
    workspace.index.save_counts(job_id, counts, rows, record.calls, record.waits, record.seconds)
    return workspace.index.get(job_id)


def reopen_failed(workspace: Workspace, job_id: str) -> int:
    """Failed rows of an upload wait again; their attempts are kept. Returns how many."""
    with RowWriter(workspace.index.job_path(job_id)) as writer:
        return Journal(writer, clock=workspace.clock.now_s).reopen_failed()


def _doubtful(reader: RowReader, drafter: Drafter) -> Iterator[tuple[str, int]]:
    for row in reader.iterate(reader.row_ids(states=(RowState.UNKNOWN,))):
        for key in drafter.outgoing(row).keys:
            yield key, row.line


def _blocked(row: OutgoingRow, unknown_row: int) -> RowUpdate:
    reason = (
        f"Repeats row {unknown_row:,}, whose outcome is unknown. Sent now, it could make the same lead twice."
    )
    return RowUpdate(row.row_id, RowState.NOT_SENT, reason=reason)
