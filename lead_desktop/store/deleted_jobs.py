"""What stays of a deleted job: its numbers. No title, no parameters, no note, because these can name people."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.database import sound, store_errors, transaction
from lead_desktop.store.job_records import JobRecord

KEPT_S = 366 * 86_400.0
"""Seconds for which the numbers of a deleted job are kept."""


class DeletionCause(StrEnum):
    """Who wanted a job gone. The values are stored."""

    PERSON = "person"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class DeletedJob:
    """The line that is left of a job.

    Attributes:
        job_id: Its id.
        kind: Fetch, search or upload.
        connection_name: The connection's name when the job was made.
        state: Where it stood.
        rows_in: Rows it had.
        counts: Pairs of row state and number of rows, without zeros.
        calls: API calls made.
        created_s: When it was made, seconds since the epoch.
        finished_s: When it last ended, or None.
        deleted_s: When it was deleted.
        cause: Who wanted that.
    """

    job_id: str
    kind: JobKind
    connection_name: str
    state: JobState
    rows_in: int
    counts: tuple[tuple[RowState, int], ...]
    calls: int
    created_s: float
    finished_s: float | None
    deleted_s: float
    cause: DeletionCause


class DeletedJobs:
    """Lines of deleted jobs; each goes a year after its job.

    Args:
        db: The main database.

    Raises:
        StoreError: From every method: the database cannot be read or written.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def add(self, job: JobRecord, deleted_s: float, cause: DeletionCause) -> None:
        """Keep the numbers of a job that goes, and let those of long ago go."""
        counts = json.dumps([(state.value, number) for state, number in job.counts])
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO deleted_jobs (job_id, kind, connection_name, state, rows_in, counts, calls,"
                " created_s, finished_s, deleted_s, cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    job.job_id,
                    job.kind.value,
                    job.connection_name,
                    job.state.value,
                    job.rows_in,
                    counts,
                    job.calls,
                    job.created_s,
                    job.finished_s,
                    deleted_s,
                    cause.value,
                ),
            )
            self._db.execute("DELETE FROM deleted_jobs WHERE deleted_s < ?", (deleted_s - KEPT_S,))

    def all(self) -> tuple[DeletedJob, ...]:
        """Every line, the one deleted last first."""
        with store_errors():
            found = self._db.execute(
                "SELECT job_id, kind, connection_name, state, rows_in, counts, calls, created_s, finished_s,"
                " deleted_s, cause FROM deleted_jobs ORDER BY number DESC"
            ).fetchall()
        with sound():
            return tuple(
                DeletedJob(
                    job_id,
                    JobKind(kind),
                    name,
                    JobState(state),
                    rows_in,
                    tuple((RowState(one), number) for one, number in json.loads(counts)),
                    calls,
                    created_s,
                    finished_s,
                    deleted_s,
                    DeletionCause(cause),
                )
                for job_id, kind, name, state, rows_in, counts, calls, created_s, finished_s, deleted_s, cause in found
            )
