"""A trial: an upload sends its first rows, stops by itself, and the others wait for a person's yes."""

from __future__ import annotations

from lead_desktop.core.rows import RowState
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import RowReader, RowWriter

TRIAL_ROWS = 5
"""Rows the window proposes for a trial."""
SENT = (RowState.CREATED, RowState.DUPLICATE, RowState.FAILED, RowState.UNKNOWN, RowState.SENDING)
"""States of rows that were sent at least once."""
_TRIAL = "rows of the trial"  # fact of an upload


def begin_trial(workspace: Workspace, job_id: str, rows: int) -> None:
    """Remember that a person said yes to so many rows only; 0 for all."""
    with RowWriter(workspace.index.job_path(job_id)) as writer:
        writer.set_fact(_TRIAL, str(rows) if rows else "")


def trial_rows(reader: RowReader) -> int:
    """Rows of the trial that an upload still is, 0 when a person said yes to all of it."""
    return int(reader.fact(_TRIAL) or 0)


def rows_left_of_trial(workspace: Workspace, record: JobRecord) -> int:
    """Rows that a trial which was cut short has still to send; 0 when it is over, or none."""
    with RowReader(workspace.index.job_path(record.job_id)) as reader:
        rows, counts = trial_rows(reader), dict(reader.counts())
    return max(0, rows - sum(counts.get(state, 0) for state in SENT))
