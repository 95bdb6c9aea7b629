"""What the tab asks the jobs room beside the questions that stand there."""

from __future__ import annotations

import asyncio
from array import array
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.call_limits import CallKind
from lead_desktop.core.connections import PROVIDER_NAMES, Connection, RateLimit
from lead_desktop.core.errors import UnknownName
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetColumn, SheetSource
from lead_desktop.jobs.drafting import stored_fields, stored_mapping
from lead_desktop.jobs.fix_in_excel import worked_on
from lead_desktop.jobs.map_columns import chosen_mapping
from lead_desktop.jobs.read_sheet import Report, stored_sheet_columns
from lead_desktop.jobs.records import from_json
from lead_desktop.jobs.safe_mode import require_writable
from lead_desktop.jobs.trial import begin_trial, trial_rows
from lead_desktop.jobs.upload_leads import UploadLeads, UploadPlan, plan_upload, prepare_upload
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.row_records import ProblemKind
from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.tabs.results.job_questions import ReadyJob

_RECENT = 5
LEFT_STATES = (
    RowState.FAILED,
    RowState.UNKNOWN,
    RowState.DUPLICATE,
    RowState.SKIPPED,
    RowState.NOT_SENT,
    RowState.WAITING,
)


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file that was opened before, with its newest job."""

    source: SheetSource
    record: JobRecord


@dataclass(frozen=True, slots=True)
class ListRecentFiles:
    """The files opened last, each once, the newest first."""

    async def run(self, workspace: Workspace, _report: Report) -> tuple[RecentFile, ...]:
        """Read them from the history."""
        found: dict[str, RecentFile] = {}
        for record in workspace.index.all():
            source = _source_of(record)
            if source is not None and len(found) < _RECENT:
                found.setdefault(source.path, RecentFile(source, record))
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class OpenedUpload:
    """A draft or an upload of the history, as the tab shows it.

    Attributes:
        record: Its line in the history.
        source: The sheet it was read from.
        columns: Columns of that sheet.
        mapping: The mapping it was checked with, else the one last seen; None when there was none.
        fields: Fields of the account when it was checked.
        connection: Where its leads go; of one that is gone only id and name.
    """

    record: JobRecord
    source: SheetSource
    columns: tuple[SheetColumn, ...]
    mapping: SheetMapping | None
    fields: tuple[Field, ...]
    connection: Connection


@dataclass(frozen=True, slots=True)
class OpenUpload:
    """Look at a draft or an upload of the history."""

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> OpenedUpload:
        """Read what was kept.

        Raises:
            UnknownName: No such job.
            StoreError: Its file cannot be read.
        """
        record = workspace.index.get(self.job_id)
        with RowReader(workspace.index.job_path(self.job_id)) as reader:
            checked, fields = stored_mapping(reader), stored_fields(reader)
            mapping = chosen_mapping(reader) or checked if record.state is JobState.DRAFT else checked
            columns = stored_sheet_columns(reader)
        source = _source_of(record) or SheetSource(record.title)
        return OpenedUpload(record, source, columns, mapping, fields, _connection_of(workspace, record))


@dataclass(frozen=True, slots=True)
class CheckedSheet:
    """What the check step shows beside the rows.

    Attributes:
        plan: Rows, calls and time of the upload.
        limit: Rate limit the time is computed with.
        problems: Kinds of problems with their number of rows.
        problem_rows: Ids of all rows with a problem, in order.
    """

    plan: UploadPlan
    limit: RateLimit
    problems: tuple[ProblemKind, ...]
    problem_rows: array[int]


@dataclass(frozen=True, slots=True)
class LookAtCheck:
    """Plan and problems of a checked draft; sends nothing."""

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> CheckedSheet:
        """Read them."""
        connection = workspace.known_connection(workspace.index.get(self.job_id).connection_id)
        plan = plan_upload(workspace, self.job_id, connection)
        problems, rows = await asyncio.to_thread(_problems, workspace.index.job_path(self.job_id))
        return CheckedSheet(plan, workspace.rate(connection, CallKind.BULK), problems, rows)


@dataclass(frozen=True, slots=True)
class QueueUpload:
    """Queue the rows of a checked draft; the job that is answered sends them.

    Attributes:
        job_id: The draft.
        trial: Most rows to send before it stops; 0 for all.
    """

    job_id: str
    trial: int = 0

    async def run(self, workspace: Workspace, _report: Report) -> ReadyJob:
        """READY and WARNING rows wait, ERROR rows are skipped.

        Raises:
            ReadOnlyConnection: Nothing can be created over the connection.
        """
        connection = workspace.known_connection(workspace.index.get(self.job_id).connection_id)
        require_writable(connection)
        begin_trial(workspace, self.job_id, self.trial)  # also 0: a trial may have been asked for before
        record = prepare_upload(workspace, self.job_id, connection)
        return ReadyJob(record, UploadLeads(self.job_id, connection.connection_id, self.trial or None))


@dataclass(frozen=True, slots=True)
class LeftRows:
    """Rows of one state with one reason.

    Attributes:
        state: Their state.
        reason: Their reason, as a sentence, or "".
        rows: How many.
        calls: The calls that carried unknown rows; empty for other states.
    """

    state: RowState
    reason: str
    rows: int
    calls: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class UploadOutcome:
    """How an upload stands.

    Attributes:
        record: Its line in the history.
        left: Rows that were not created, by state and reason, the most frequent first.
        sent_again: Rows that more than one call carried.
        trial: Rows of the trial it still is; 0 when a person said yes to all of it.
    """

    record: JobRecord
    left: tuple[LeftRows, ...]
    sent_again: int
    trial: int = 0


@dataclass(frozen=True, slots=True)
class LookAtOutcome:
    """What became of an upload."""

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> UploadOutcome:
        """Read and group what is left."""
        path = workspace.index.job_path(self.job_id)
        left, sent_again = await asyncio.to_thread(_left_rows, path)
        with RowReader(path) as reader:
            trial = trial_rows(reader)
        return UploadOutcome(workspace.index.get(self.job_id), left, sent_again, trial)


@dataclass(frozen=True, slots=True)
class FindUploadLimit:
    """The limit that bulk calls of an account meet now."""

    connection_id: str

    async def run(self, workspace: Workspace, _report: Report) -> RateLimit:
        """Given, the CRM's usual one, or learnt.

        Raises:
            UnknownName: No such connection.
        """
        return workspace.rate(workspace.known_connection(self.connection_id), CallKind.BULK)


@dataclass(frozen=True, slots=True)
class DropDraft:
    """Delete a draft that is no longer wanted, with its rows; one that a person worked on stays in the history."""

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Delete it, if it was never sent, nothing was mended in it, and no workbook waits to come back."""
        if workspace.index.get(self.job_id).state is JobState.DRAFT:
            path = workspace.index.job_path(self.job_id)
            if not await asyncio.to_thread(worked_on, path):
                workspace.index.delete(self.job_id)


def _connection_of(workspace: Workspace, record: JobRecord) -> Connection:
    try:
        return workspace.known_connection(record.connection_id)
    except UnknownName:
        return Connection(record.connection_id, record.connection_name, next(iter(PROVIDER_NAMES)), "")


def _source_of(record: JobRecord) -> SheetSource | None:
    if record.kind is not JobKind.UPLOAD:
        return None
    try:
        return from_json(SheetSource, record.parameters)
    except ValueError:
        return None


def _problems(path: Path) -> tuple[tuple[ProblemKind, ...], array[int]]:
    with RowReader(path) as reader:
        return reader.problem_kinds(), reader.row_ids(states=(RowState.ERROR, RowState.WARNING))


def _left_rows(path: Path) -> tuple[tuple[LeftRows, ...], int]:
    with RowReader(path) as reader:
        ids = reader.row_ids(states=LEFT_STATES)
        found: Counter[tuple[RowState, str]] = Counter()
        calls: dict[str, set[int]] = {}
        for row in reader.iterate(ids):
            found[row.state, row.reason] += 1
            if row.state is RowState.UNKNOWN:
                calls.setdefault(row.reason, set()).add(row.call)
        sent_again = reader.rows_sent_again()
    ranked = sorted(found.items(), key=lambda item: (LEFT_STATES.index(item[0][0]), -item[1]))
    left = tuple(
        LeftRows(state, reason, rows, tuple(sorted(calls[reason])) if state is RowState.UNKNOWN else ())
        for (state, reason), rows in ranked
    )
    return left, sent_again
