"""The history of jobs: one line each in the main database, one file each for their rows."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from lead_desktop.core.causes import Cause
from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import JobBusy, StoreError, UnknownName
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.store.database import checkpoint, sound, store_errors, transaction
from lead_desktop.store.deleted_jobs import DeletedJobs, DeletionCause
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.journal import Journal
from lead_desktop.store.locks import JobLock
from lead_desktop.store.profile import Profile
from lead_desktop.store.row_reader import RowReader
from lead_desktop.store.row_writer import RowWriter

_COLUMNS = (
    "job_id, kind, connection_id, connection_name, title, state, parameters, rows_in, counts, created_s, started_s,"
    " finished_s, calls, waits, seconds, total, possible_gaps, note, attempt, cause"
)
_ENDED = frozenset({JobState.FINISHED, JobState.STOPPED, JobState.FAILED})
_UNSETTLED = frozenset({JobState.RUNNING, JobState.PAUSED, JobState.INTERRUPTED})
_JOB_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
_LAST_S = 253_370_000_000.0  # late in the year 9998: later times cannot be shown
_INTERRUPTED = "The app ended while the job ran. Nothing is lost; resume it when you like."


class JobIndex:
    """All jobs of a profile.

    Args:
        profile: Where job files lie.
        db: The main database.
        clock: Seconds since the epoch.
        new_id: A new job id: letters, digits and hyphens.

    Attributes:
        deleted: What is still known of jobs that were deleted.

    Raises:
        StoreError: From every method: the profile cannot be read or written.
    """

    def __init__(
        self,
        profile: Profile,
        db: sqlite3.Connection,
        *,
        clock: Callable[[], float],
        new_id: Callable[[], str],
    ) -> None:
        self._profile = profile
        self._db = db
        self._clock = clock
        self._new_id = new_id
        self.deleted = DeletedJobs(db)
        with store_errors():
            db.execute("PRAGMA secure_delete = ON")  # not every build of SQLite blots out what it deletes

    def create(self, kind: JobKind, connection: Connection, title: str, parameters: str = "{}") -> JobRecord:
        """A new draft. Its file is made by the first `RowWriter(job_path(job_id))`."""
        job_id = self._new_id()
        self.job_path(job_id)
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO jobs (job_id, kind, connection_id, connection_name, title, state, parameters, created_s)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    job_id,
                    kind.value,
                    connection.connection_id,
                    connection.name,
                    title,
                    JobState.DRAFT.value,
                    parameters,
                    self._clock(),
                ),
            )
        return self.get(job_id)

    def get(self, job_id: str) -> JobRecord:
        """The job with this id.

        Raises:
            UnknownName: There is none.
        """
        found = self._select("WHERE job_id = ?", job_id)
        if not found:
            raise _unknown(job_id)
        return found[0]

    def all(self) -> tuple[JobRecord, ...]:
        """Every job, the newest first."""
        return self._select("")

    def find(self, text: str) -> tuple[JobRecord, ...]:
        """Jobs with this text in title, connection, note or id, in any case; the newest first."""
        wanted = text.strip().casefold()
        return tuple(
            job
            for job in self.all()
            if wanted in f"{job.title}\n{job.connection_name}\n{job.note}\n{job.job_id}".casefold()
        )

    def set_state(self, job_id: str, state: JobState, note: str = "", cause: Cause = Cause.NONE) -> None:
        """Say where the job stands and why; keeps the times and the number of attempts."""
        job = self.get(job_id)
        now_s = self._clock()
        started_s, finished_s, attempt = job.started_s, job.finished_s, job.attempt
        if state is JobState.RUNNING:
            started_s = now_s if started_s is None else started_s
            finished_s = None
            attempt += job.state is not JobState.PAUSED and job.state is not JobState.RUNNING
        elif state in _ENDED:
            finished_s = now_s
        self._update(
            job_id,
            state=state.value,
            note=note,
            cause=cause.value,
            started_s=started_s,
            finished_s=finished_s,
            attempt=attempt,
        )

    def set_parameters(self, job_id: str, parameters: str, *, title: str | None = None) -> None:
        """Replace what was asked (JSON text without keys), and the title if one is given."""
        self._update(job_id, parameters=parameters, **({} if title is None else {"title": title}))

    def save_counts(
        self,
        job_id: str,
        counts: Sequence[tuple[RowState, int]],
        rows_in: int,
        calls: int,
        waits: int,
        seconds: float,
    ) -> None:
        """Keep how far a job got."""
        self._update(
            job_id, counts=_counts_json(counts), rows_in=rows_in, calls=calls, waits=waits, seconds=seconds
        )

    def save_receipt(self, receipt: Receipt, state: JobState) -> None:
        """Keep how a job ended."""
        with transaction(self._db):
            self.set_state(receipt.job_id, state, receipt.note, receipt.cause)
            self._update(
                receipt.job_id,
                counts=_counts_json(receipt.counts),
                rows_in=receipt.rows_in,
                calls=receipt.calls,
                waits=receipt.waits,
                seconds=receipt.seconds,
                total=receipt.total,
                possible_gaps=receipt.possible_gaps,
            )

    def receipt(self, job_id: str) -> Receipt:
        """The receipt of a job, as far as it got.

        Raises:
            UnknownName: There is no such job.
        """
        return self.get(job_id).receipt()

    def recover(self) -> tuple[str, ...]:
        """At start-up: settle jobs whose process died, and return the ids of those that were running.

        Rows being sent become UNKNOWN, rows being fetched wait again. A running job becomes INTERRUPTED, a
        paused one stays paused. Nothing starts by itself. Jobs another process runs are left alone. A job whose
        file cannot be read is interrupted too, and its note says why.
        """
        interrupted = []
        for job in self.all():
            if job.state not in _UNSETTLED:
                continue
            try:
                with self.lock(job.job_id):
                    self._settle(job)
            except JobBusy:
                continue
            if job.state is JobState.RUNNING:
                interrupted.append(job.job_id)
        return tuple(interrupted)

    def delete(self, job_id: str, cause: DeletionCause = DeletionCause.PERSON) -> None:
        """Delete the job and its file; the space is free at once. Its numbers stay, unless it was a draft.

        Raises:
            UnknownName: There is no such job.
            JobBusy: It is running.
        """
        job = self.get(job_id)
        path = self.job_path(job_id)
        with self.lock(job_id), store_errors(path):
            for one in path.parent.glob(f"{path.name}*"):  # its logs too, and those of a reading cut short
                one.unlink(missing_ok=True)
            with transaction(self._db):
                self._db.execute("DELETE FROM jobs WHERE job_id = ?", (job_id,))
                if job.state is not JobState.DRAFT:
                    self.deleted.add(job, self._clock(), cause)
            checkpoint(self._db)
        with store_errors(path):
            self._lock_path(job_id).unlink(missing_ok=True)

    def job_path(self, job_id: str) -> Path:
        """The file of a job's rows.

        Raises:
            UnknownName: The id could not be one of ours.
        """
        if not _JOB_ID.fullmatch(job_id):
            raise _unknown(job_id)
        return self._profile.jobs_dir / f"{job_id}.sqlite"

    def lock(self, job_id: str) -> JobLock:
        """The job's lock, not yet taken."""
        return JobLock(self._lock_path(job_id))

    def _lock_path(self, job_id: str) -> Path:
        return self.job_path(job_id).with_suffix(".lock")

    def _settle(self, job: JobRecord) -> None:
        state = JobState.INTERRUPTED if job.state is JobState.RUNNING else job.state
        note = _INTERRUPTED if job.state is JobState.RUNNING else job.note
        path = self.job_path(job.job_id)
        try:
            RowReader(path).close()  # a missing file is an error here; the writer would make an empty one
            with RowWriter(path) as writer:
                journal = Journal(writer, clock=self._clock)
                journal.abandon()
                writer.return_fetching()
                calls = max(job.calls, journal.calls())
            with RowReader(path) as reader:
                counts, rows = reader.counts(), reader.count()
        except (
            StoreError
        ) as error:  # one damaged job must not keep the app from starting; it is tried again next time
            self.set_state(job.job_id, state, error.sentence(), job.cause)
            return
        with transaction(self._db):
            self.save_counts(job.job_id, counts, rows, calls, job.waits, job.seconds)
            self.set_state(job.job_id, state, note, job.cause)

    def _select(self, rest: str, *values: str) -> tuple[JobRecord, ...]:
        statement = f"SELECT {_COLUMNS} FROM jobs {rest} ORDER BY number DESC"  # noqa: S608 - our own names
        with store_errors(), sound():
            return tuple(_record(found) for found in self._db.execute(statement, values))

    def _update(self, job_id: str, **values: str | float | None) -> None:
        names = ", ".join(f"{name} = :{name}" for name in values)
        with transaction(self._db):
            changed = self._db.execute(
                f"UPDATE jobs SET {names} WHERE job_id = :job_id",  # noqa: S608 - our own names
                {**values, "job_id": job_id},
            ).rowcount
        if not changed:
            raise _unknown(job_id)


def _unknown(job_id: str) -> UnknownName:
    return UnknownName("No such job", f"There is no job “{job_id}”.", do="Look for it in the list of jobs.")


def _counts_json(counts: Sequence[tuple[RowState, int]]) -> str:
    return json.dumps([(state.value, number) for state, number in counts if number])


def _record(found: tuple[Any, ...]) -> JobRecord:
    values = dict(zip(_COLUMNS.replace(" ", "").split(","), found, strict=True))
    values["kind"] = JobKind(values["kind"])
    values["state"] = JobState(values["state"])
    values["counts"] = tuple((RowState(state), number) for state, number in json.loads(values["counts"]))
    values["cause"] = Cause(values["cause"])
    values["possible_gaps"] = bool(values["possible_gaps"])
    for moment in (values["created_s"], values["started_s"], values["finished_s"]):
        if moment is not None and not 0 <= moment < _LAST_S:
            raise ValueError("no time")
    return JobRecord(**values)
