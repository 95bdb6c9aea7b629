"""Create leads in bulk from the rows of a checked sheet."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from lead_desktop.core.call_limits import CallKind, least_seconds
from lead_desktop.core.connections import Connection, RateLimit
from lead_desktop.core.errors import InputError, StoreError
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.control import Wish
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.drafting import stored_drafter
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.map_columns import open_date_questions
from lead_desktop.jobs.read_sheet import stored_sheet_columns
from lead_desktop.jobs.safe_mode import hold_while_read_only, keep_asked, require_writable
from lead_desktop.jobs.upload_work import opened_upload
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.journal import Journal
from lead_desktop.store.rowstore import RowReader, RowWriter


@dataclass(frozen=True, slots=True)
class UploadLeads:
    """Send what waits; may be run again after a stop, a crash or a pause.

    Rows whose answer was lost are looked up, before anything is sent and again at the end. They are sent again only
    when it is proven that the CRM did not make their leads.

    Attributes:
        job_id: Checked sheet; see `prepare_upload`.
        connection_id: Where the leads are created.
        limit: Most rows to send in this run, which then stops ("try one row"); None for all.
        retry: Only the failed rows are sent, again; those that were never sent stay so, and the run then stops.
    """

    job_id: str
    connection_id: str
    limit: int | None = None
    retry: bool = False

    @property
    def kind(self) -> JobKind:
        """An upload."""
        return JobKind.UPLOAD

    async def run(self, context: JobContext) -> None:
        """Send the rows that wait, each call in the journal before it leaves.

        Raises:
            StoreError: The journal cannot be written; nothing was sent that is not in it.
            ApiError: Sending came to an end that waiting does not mend.
            ReadOnlyConnection: Nothing can be created over the connection, and nobody attends.
        """
        await hold_while_read_only(context, self.connection_id)
        control = context.control
        async with opened_upload(context, self.job_id, self.connection_id, retry=self.retry) as work:
            await work.look_up()
            while not control.ending:
                await work.send(self.limit)
                resolved = 0 if control.ending else await work.look_up()
                if self.limit is not None and not control.ending:
                    control.stop()
                elif not resolved:
                    break
            if context.tally.count(RowState.NOT_SENT) and not control.ending:
                control.stop()  # rows are left to send, so the upload is not finished

    def receipt(self, context: JobContext, note: str = "") -> Receipt:
        """What became of every row of the sheet."""
        return upload_receipt(self.job_id, context, note)


@dataclass(frozen=True, slots=True)
class LookUpRows:
    """Look up the rows of an upload whose answer was lost; sends nothing.

    Rows that are proven to be absent are left as not sent, for the next `UploadLeads`.

    Attributes:
        job_id: An upload that was run.
        connection_id: Where its leads were created.
    """

    job_id: str
    connection_id: str

    @property
    def kind(self) -> JobKind:
        """Part of an upload."""
        return JobKind.UPLOAD

    async def run(self, context: JobContext) -> None:
        """Look up until every row has a verdict.

        Raises:
            ApiError: The CRM cannot be asked.
            StoreError: A verdict could not be kept.
        """
        async with opened_upload(context, self.job_id, self.connection_id) as work:
            await work.look_up()
            if context.tally.count(RowState.WAITING) and not context.control.ending:
                context.control.stop()  # rows are left to send, so the upload is not finished

    def receipt(self, context: JobContext, note: str = "") -> Receipt:
        """What became of every row of the sheet."""
        found = upload_receipt(self.job_id, context, note)
        unsent = found.count(RowState.NOT_SENT)
        if note or not unsent:
            return found
        were = "row was" if unsent == 1 else "rows were"
        return replace(found, note=f"The look-up is over. {unsent:,} {were} not sent.")


def upload_receipt(job_id: str, context: JobContext, note: str) -> Receipt:
    """The receipt of an upload as its run knows it; of a run that failed before it began, as its file has it."""
    tally = context.tally
    rows, counts = tally.rows_in, tally.counts
    if not rows:
        rows, counts = _rows_kept(job_id, context)
    return Receipt(
        job_id,
        JobKind.UPLOAD,
        rows,
        counts,
        tally.calls,
        tally.waits,
        tally.seconds,
        note=note,
    )


def _rows_kept(job_id: str, context: JobContext) -> tuple[int, tuple[tuple[RowState, int], ...]]:
    """Rows and counts of an upload that no run has taken over: what waits was not sent."""
    workspace = context.workspace
    path = workspace.index.job_path(job_id)
    try:
        with RowReader(path) as reader, RowWriter(path) as writer:  # a reader does not make a missing file
            journal = Journal(writer, clock=workspace.clock.now_s)
            journal.abandon()
            if context.control.wish is not Wish.LEAVE:
                journal.close_unsent()
            return reader.count(), tuple(reader.counts())
    except StoreError:
        record = workspace.index.get(job_id)
        return record.rows_in, record.counts


@dataclass(frozen=True, slots=True)
class UploadPlan:
    """What an upload would do.

    Attributes:
        rows: Rows that would be sent.
        skipped: Rows with errors, which would not.
        calls: Calls it would take.
        seconds: About how long, at the limit that bulk calls meet: given, usual, or learnt.
        calls_today: Calls of the account made from this machine since midnight UTC; those of others are not seen.
        calls_a_day: Calls the CRM allows in a day, as the connection says, or None.
        rows_per_call: Rows that go out in one call.
        limit: The limit behind `seconds`.
    """

    rows: int
    skipped: int
    calls: int
    seconds: float
    calls_today: int = 0
    calls_a_day: int | None = None
    rows_per_call: int = 1
    limit: RateLimit = field(default_factory=RateLimit)

    @property
    def calls_left(self) -> int | None:
        """Calls of the day's quota that this machine has not made, or None."""
        return None if self.calls_a_day is None else max(0, self.calls_a_day - self.calls_today)

    @property
    def share_of_day(self) -> float | None:
        """Part of the day's quota that the upload takes, 1.0 for all of it, or None."""
        return None if self.calls_a_day is None else self.calls / self.calls_a_day

    @property
    def suffices(self) -> bool | None:
        """Whether what is left of the day's quota is enough, or None while that is not known."""
        return None if self.calls_left is None else self.calls <= self.calls_left

    @property
    def rows_today(self) -> int:
        """Rows that go out before the day's quota ends the sending, in about `seconds_today`."""
        return self.rows if self.calls_left is None else min(self.rows, self.calls_left * self.rows_per_call)

    @property
    def seconds_today(self) -> float:
        """About how long until all is sent, or the day's quota is used up."""
        calls = self.calls if self.calls_left is None else min(self.calls, self.calls_left)
        return least_seconds(calls, self.limit)


def plan_upload(workspace: Workspace, job_id: str, connection: Connection) -> UploadPlan:
    """What sending a checked sheet would take; sends nothing."""
    with RowReader(workspace.index.job_path(job_id)) as reader:
        counts = dict(reader.counts())
    to_send = (RowState.READY, RowState.WARNING, RowState.WAITING, RowState.NOT_SENT)
    rows = sum(counts.get(state, 0) for state in to_send)
    rows_per_call = max(capabilities_of(connection.provider).rows_per_create, 1)
    calls = math.ceil(rows / rows_per_call)
    limit = workspace.rate(connection, CallKind.BULK)
    return UploadPlan(
        rows,
        skipped=counts.get(RowState.ERROR, 0) + counts.get(RowState.SKIPPED, 0),
        calls=calls,
        seconds=least_seconds(calls, limit),
        calls_today=workspace.calls_today(connection),
        calls_a_day=connection.calls_a_day,
        rows_per_call=rows_per_call,
        limit=limit,
    )


def require_bulk_create(connection: Connection) -> None:
    """Say so early when leads cannot be created over a connection.

    Raises:
        InputError: The CRM has no call that creates leads in bulk.
    """
    if not capabilities_of(connection.provider).create:
        raise InputError(
            "No bulk create",
            f"“{connection.name}” cannot create leads in bulk.",
            safe="Nothing was sent.",
            do="Choose another connection.",
        )


def prepare_upload(workspace: Workspace, job_id: str, connection: Connection) -> JobRecord:
    """Queue the rows of a checked sheet: READY and WARNING wait, ERROR is skipped. Run it with `UploadLeads`.

    The mapping is remembered for sheets like this one, unless a question about it is still open.

    Raises:
        InputError: The CRM cannot create leads, or the sheet was not checked.
        ReadOnlyConnection: Nothing can be created over the connection.
        StoreError: It cannot be saved.
    """
    record = workspace.index.get(job_id)
    require_bulk_create(connection)
    require_writable(connection)
    if record.connection_id != connection.connection_id:
        raise InputError(
            "Another connection",
            f"This sheet was checked for “{record.connection_name}”, not for “{connection.name}”.",
            safe="Nothing was sent.",
            do="Check it for the connection it is sent to.",
        )
    path = workspace.index.job_path(job_id)
    with RowWriter(path) as writer, RowReader(path) as reader:
        mapping = stored_drafter(reader).mapping
        headings = [column.heading for column in stored_sheet_columns(reader)]
        Journal(writer, clock=workspace.clock.now_s).queue_checked()
        keep_asked(writer, workspace.known_connection(connection.connection_id))
        counts, rows = reader.counts(), reader.count()
    if headings and not open_date_questions(mapping):
        workspace.mappings.remember(connection.provider, headings, mapping)
    workspace.index.save_counts(job_id, counts, rows, record.calls, record.waits, record.seconds)
    return workspace.index.get(job_id)
