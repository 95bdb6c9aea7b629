"""A job of the history, ready to go on: resume what waits, or retry what failed."""

from __future__ import annotations

from dataclasses import replace

from lead_desktop.core.errors import InputError
from lead_desktop.core.filters import SearchQuery
from lead_desktop.core.progress import PartState
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.fetch_leads import FetchLeads
from lead_desktop.jobs.job import Job
from lead_desktop.jobs.records import from_json
from lead_desktop.jobs.safe_mode import require_writable, require_yes, said_yes, yes_needed
from lead_desktop.jobs.search_leads import SearchLeads, stored_parts
from lead_desktop.jobs.trial import rows_left_of_trial
from lead_desktop.jobs.upload_leads import LookUpRows, UploadLeads
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import RowReader, RowWriter


def resumed(
    workspace: Workspace,
    job_id: str,
    *,
    limit: int | None = None,
    confirmed: bool = False,
    whole: bool = False,
) -> Job:
    """The job, to be started again with `JobRunner.start`; it goes on where it ended.

    Args:
        workspace: Where it is.
        job_id: Which one.
        limit: Most rows of an upload to send before it stops again ("try one row"); None for all.
        confirmed: A person said yes to the rows that `yes_needed` names.
        whole: A trial that was cut short sends all its rows, not the rest of the trial.

    Raises:
        UnknownName: No such job, or its connection is gone.
        InputError: It was never started, or has no rows to send.
        ReadOnlyConnection: Nothing can be created over its connection.
        YesNeeded: Rows were added to what a person said yes to.
    """
    record = workspace.index.get(job_id)
    job = _startable(record)
    if isinstance(job, UploadLeads):
        require_writable(workspace.known_connection(record.connection_id))
        needed = yes_needed(workspace, record, limit=limit, whole=whole)
        if needed is not None and not confirmed:
            require_yes(needed)
        if limit is not None:
            return replace(job, limit=limit)
        left = 0 if whole or needed is not None else rows_left_of_trial(workspace, record)
        if not left:
            said_yes(workspace, job_id, asked=needed is not None)
        return replace(job, limit=left or None)
    if limit is None:
        return job
    raise InputError("Not an upload", f"“{record.title}” sends no rows.", safe="Nothing was read.")


def _startable(record: JobRecord) -> Job:
    if record.kind is JobKind.UPLOAD and record.state is JobState.DRAFT:
        raise InputError(
            "The upload was never started",
            f"“{record.title}” is a draft.",
            safe="Nothing was sent.",
            do="Check it, then upload it.",
        )
    return _job(record)


def retried(workspace: Workspace, job_id: str, *, confirmed: bool = False) -> Job:
    """The job, to be started again for its failed rows or parts only.

    Rows of an upload that were never sent are left unsent, also where a crash or a pause left them waiting.

    Args:
        workspace: Where it is.
        job_id: Which one.
        confirmed: A person said yes to the rows that `yes_needed` names.

    Raises:
        UnknownName: No such job, or its connection is gone.
        InputError: It was never started, or nothing of it failed.
        ReadOnlyConnection: Nothing can be created over its connection.
        YesNeeded: Safe mode asks before failed rows are sent again.
        JobBusy: It is running.
    """
    record = workspace.index.get(job_id)
    job = _startable(record)
    if isinstance(job, UploadLeads):
        require_writable(workspace.known_connection(record.connection_id))
        needed = yes_needed(workspace, record, retry=True)
        if needed is not None and not confirmed:
            require_yes(needed)
    with workspace.index.lock(job_id):
        failed = _failed(workspace, record)
    if not failed:
        raise InputError(
            "Nothing to retry", f"Nothing of “{record.title}” has failed.", safe="Nothing was sent."
        )
    return replace(job, retry=True) if isinstance(job, UploadLeads) else job


def looked_up(workspace: Workspace, job_id: str) -> LookUpRows:
    """The job that looks up the rows of an upload whose answer was lost, to be started with `JobRunner.start`.

    Raises:
        UnknownName: No such job.
        InputError: It is no upload, or no answer of it was lost.
    """
    record = workspace.index.get(job_id)
    if record.kind is not JobKind.UPLOAD or not record.receipt().count(RowState.UNKNOWN, RowState.SENDING):
        raise InputError(
            "Nothing to look up",
            f"No answer to a row of “{record.title}” was lost.",
            safe="Nothing was sent.",
        )
    return LookUpRows(record.job_id, record.connection_id)


def _job(record: JobRecord) -> Job:
    match record.kind:
        case JobKind.FETCH:
            return FetchLeads(record.job_id, record.connection_id)
        case JobKind.SEARCH:
            query = from_json(SearchQuery, record.parameters)
            return SearchLeads(record.job_id, record.connection_id, query)
        case JobKind.UPLOAD:
            return UploadLeads(record.job_id, record.connection_id)


def _failed(workspace: Workspace, record: JobRecord) -> int:
    """How much failed; lines of a fetch wait again, rows of an upload do so when the job runs."""
    path = workspace.index.job_path(record.job_id)
    with RowReader(path) as reader:
        if record.kind is JobKind.SEARCH:  # a part that failed is read again by any new run
            return sum(one.state is PartState.FAILED for one in stored_parts(reader))
        failed = reader.row_ids(states=(RowState.FAILED,))
    if record.kind is JobKind.FETCH:
        with RowWriter(path) as writer:
            writer.set_states((row_id, RowState.WAITING) for row_id in failed)
    return len(failed)
