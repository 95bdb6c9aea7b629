"""A trial: an upload sends its first rows, stops by itself, and the others wait for a person's yes."""

from __future__ import annotations

from lead_desktop.core.connections import Environment
from lead_desktop.core.errors import InputError
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import RowReader, RowWriter

TRIAL_ROWS = 5
"""Rows the window proposes for a trial."""
_TRIAL = "rows of the trial"  # fact of an upload
_SENT = (RowState.CREATED, RowState.DUPLICATE, RowState.FAILED, RowState.UNKNOWN, RowState.SENDING)


def begin_trial(workspace: Workspace, job_id: str, rows: int) -> None:
    """Remember that a person said yes to so many rows only; 0 for all."""
    with RowWriter(workspace.index.job_path(job_id)) as writer:
        writer.set_fact(_TRIAL, str(rows))


def trial_rows(reader: RowReader) -> int:
    """Rows of the trial that an upload still is, 0 when a person said yes to all of it."""
    return int(reader.fact(_TRIAL) or 0)


def rows_after_trial(workspace: Workspace, record: JobRecord, *, confirmed: bool) -> int | None:
    """Most rows an upload may send when it goes on; None for all.

    Args:
        workspace: Where it is.
        record: The upload.
        confirmed: A person said yes to all rows; from now on it is no trial any more.

    Raises:
        InputError: The trial is over, and nobody said yes to the other rows in production.
        UnknownName: The connection is gone.
    """
    path = workspace.index.job_path(record.job_id)
    with RowReader(path) as reader:
        rows = trial_rows(reader)
        counts = dict(reader.counts())
    if not rows:
        return None
    sent = sum(counts.get(state, 0) for state in _SENT)
    if sent < rows and not confirmed:
        return rows - sent
    connection = workspace.known_connection(record.connection_id)
    if not confirmed and connection.environment is Environment.PRODUCTION:
        others = counts.get(RowState.NOT_SENT, 0) + counts.get(RowState.WAITING, 0)
        raise InputError(
            "The trial is over",
            f"A yes was given to {rows:,} rows, not to the other {others:,}.",
            safe="Nothing was sent.",
            do="Show the rows, go back to the receipt, and upload the others there.",
        )
    with RowWriter(path) as writer:
        writer.set_fact(_TRIAL, "")
    return None
