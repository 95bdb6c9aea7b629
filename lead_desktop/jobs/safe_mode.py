"""Safe mode of a connection: what may be created, and which rows need a person's yes first."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.connections import Connection, SafeMode
from lead_desktop.core.errors import ReadOnlyConnection, YesNeeded
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.trial import SENT, begin_trial, trial_rows
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import RowReader, RowWriter

ASKING = frozenset({SafeMode.ASK, SafeMode.TYPE_COUNT})
"""Modes in which a person says yes to the rows of an upload before they are sent."""
_CORRECTED = "corrected rows wait for a yes"  # fact of an upload
_UNASKED = "begun without a question"  # another: its connection asked for no yes then


@dataclass(frozen=True, slots=True)
class NeedsYes:
    """Rows of an upload that nobody has said yes to.

    Attributes:
        record: The upload.
        connection: Where its leads are created.
        rows: Rows that would be sent.
        retry: They failed, and would be sent again.
        trial: Rows sent before as a trial, or 0.
        corrected: Rows were corrected in a workbook since the last yes.
        unasked: Its connection asked for no yes when it began, and does now.
    """

    record: JobRecord
    connection: Connection
    rows: int
    retry: bool = False
    trial: int = 0
    corrected: bool = False
    unasked: bool = False


def require_writable(connection: Connection) -> None:
    """Say no before the first call.

    Raises:
        ReadOnlyConnection: Nothing can be created over this connection.
    """
    if connection.guard is SafeMode.READ_ONLY:
        raise ReadOnlyConnection(connection.name, connection.connection_id)


async def hold_while_read_only(context: JobContext, connection_id: str) -> None:
    """Pause a running upload with the reason for as long as its connection is read only.

    Raises:
        ReadOnlyConnection: It is, and nobody attends.
        UnknownName: The connection is gone.
    """
    while not context.control.ending:
        try:
            require_writable(context.workspace.known_connection(connection_id))
        except ReadOnlyConnection as error:
            await context.needs_person(error)
        else:
            return


def keep_corrected(writer: RowWriter) -> None:
    """Remember that rows were corrected after the last yes; in the caller's transaction."""
    writer.set_fact(_CORRECTED, "yes")


def keep_asked(writer: RowWriter, connection: Connection) -> None:
    """Remember whether the connection asks for a yes as the upload begins; in the caller's transaction."""
    writer.set_fact(_UNASKED, "" if connection.guard in ASKING else "yes")


def yes_needed(
    workspace: Workspace,
    record: JobRecord,
    *,
    retry: bool = False,
    limit: int | None = None,
    whole: bool = False,
) -> NeedsYes | None:
    """The rows of an upload that ended which need a yes before it goes on, or None.

    An upload that somebody said yes to goes on without another one, unless rows were added to it since: those after
    a trial, and those corrected in a workbook. One that began while its connection asked nothing (a sandbox that is
    production now) needs one for its rest. Rows that failed need one each time they are sent again.

    Args:
        workspace: Where it is.
        record: The job; only an upload sends anything.
        retry: Only its failed rows would be sent.
        limit: Most rows that would be sent; None for all.
        whole: A trial that was cut short would send all its rows, not the rest of the trial.

    Raises:
        UnknownName: The connection is gone.
        StoreError: Its file cannot be read.
    """
    if record.kind is not JobKind.UPLOAD:
        return None
    connection = workspace.known_connection(record.connection_id)
    if connection.guard not in ASKING:
        return None
    with RowReader(workspace.index.job_path(record.job_id)) as reader:
        trial, corrected = trial_rows(reader), bool(reader.fact(_CORRECTED))
        unasked = bool(reader.fact(_UNASKED))
        counts = dict(reader.counts())
    if retry:
        failed = counts.get(RowState.FAILED, 0)
        return NeedsYes(record, connection, failed, retry=True) if failed else None
    over = bool(trial) and (whole or sum(counts.get(state, 0) for state in SENT) >= trial)
    unsent = counts.get(RowState.NOT_SENT, 0) + counts.get(RowState.WAITING, 0)
    rows = unsent if limit is None else min(limit, unsent)
    if not rows or not (over or corrected or unasked):
        return None
    return NeedsYes(
        record, connection, rows, trial=trial if over else 0, corrected=corrected, unasked=unasked
    )


def require_yes(needed: NeedsYes) -> None:
    """The last door: no rows without a yes.

    Raises:
        YesNeeded: Always; the sentence names what nobody said yes to.
    """
    if needed.trial:
        raise YesNeeded(
            "The trial is over",
            f"A yes was given to {needed.trial:,} rows, not to the other {needed.rows:,}.",
            safe="Nothing was sent.",
            do="Say yes to them, then they are sent.",
        )
    what = "failed rows" if needed.retry else "corrected rows" if needed.corrected else "rest"
    raise YesNeeded(
        "Safe mode is on",
        f"Nobody has said yes to sending the {what} of “{needed.record.title}” to “{needed.connection.name}”.",
        safe="Nothing was sent.",
        do="Say yes to them, then they are sent.",
    )


def said_yes(workspace: Workspace, job_id: str, *, asked: bool) -> None:
    """All rows of the upload have a yes, or need none: it is no trial any more.

    Args:
        workspace: Where it is.
        job_id: Which one.
        asked: A person said yes; where none was needed, one is needed once the connection asks again.

    Raises:
        StoreError: It cannot be saved.
    """
    path = workspace.index.job_path(job_id)
    with RowReader(path) as reader:
        waited = bool(trial_rows(reader)) or bool(reader.fact(_CORRECTED))
        unasked = bool(reader.fact(_UNASKED))
    if waited or (asked and unasked):
        with RowWriter(path) as writer:
            writer.set_fact(_CORRECTED, "")
            writer.set_fact(_UNASKED, "" if asked else "yes")
        begin_trial(workspace, job_id, 0)
