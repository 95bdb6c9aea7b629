"""The journal of an upload: what is about to be sent is saved before it is sent, what came of it after."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence

from lead_desktop.core.rows import Row, RowState, RowUpdate
from lead_desktop.store.database import store_errors
from lead_desktop.store.row_sql import in_chunks, marks, read_columns, read_rows, storable
from lead_desktop.store.row_writer import RowWriter

LOST = "No answer came for this row. The lead may exist. Look it up before sending it again."
UNMENTIONED = "The CRM's answer does not mention this row. The lead may exist."
_NEVER_AFTER_A_CALL = frozenset({RowState.WAITING, RowState.SENDING, RowState.NOT_SENT})


class Journal:
    """States of rows while they are sent. Each method is one commit, on the disk when it returns.

        ready, warning ── queue_checked ──► waiting ── begin_call ──► sending ── end_call ──► created, duplicate,
        error ── queue_checked ──► skipped   ▲ ▲ │                       │                    failed, unknown
                                             │ │ └ close_unsent ► not sent                            │
                                             │ └── return_to_waiting ────┘  (nothing was sent)        │
                                             └──────────────────── send_again ────────────────────────┘

    A row that was sent and not answered becomes UNKNOWN. It waits again only by `send_again`, with the proof that its
    call made no lead; without one the database refuses it.

    Args:
        writer: The job's writer; same thread, same connection.
        clock: Seconds since the epoch.
    """

    def __init__(self, writer: RowWriter, *, clock: Callable[[], float] = time.time) -> None:
        self._writer = writer
        self._db: sqlite3.Connection = writer.db
        self._clock = clock

    def queue_checked(self) -> int:
        """READY and WARNING rows wait, ERROR rows are SKIPPED with their first error. Returns how many wait now."""
        with self._writer.transaction():
            self._db.execute(
                "UPDATE rows SET state = 'skipped', reason = coalesce((SELECT title FROM problems JOIN problem_titles"
                " USING (kind) WHERE row_id = rows.id AND severity = 'error' ORDER BY position, kind LIMIT 1), '')"
                " WHERE state = 'error'"
            )
            return self._move("state IN ('ready', 'warning')", RowState.WAITING)

    def waiting(self, limit: int, after_row_id: int = 0) -> tuple[Row, ...]:
        """The next rows to be sent, in order of arrival."""
        with store_errors():
            width = len(read_columns(self._db))
            rest = "WHERE state = 'waiting' AND id > ? ORDER BY id LIMIT ?"
            return tuple(read_rows(self._db, width, rest, (after_row_id, limit)))

    def begin_call(self, row_ids: Sequence[int], *, crm_ahead_s: float = 0.0) -> int:
        """Save that these rows are about to be sent, and return the number of the call.

        Args:
            row_ids: Rows that wait.
            crm_ahead_s: Seconds by which the CRM's clock is ahead of this computer's.

        Raises:
            ValueError: A row is not waiting, or none was given; nothing was changed.
            StoreError: It could not be saved; nothing must be sent.
        """
        if not row_ids:
            raise ValueError("a call carries at least one row")
        with self._writer.transaction():
            call: int = self._db.execute("SELECT coalesce(max(call), 0) + 1 FROM calls").fetchone()[0]
            self._db.execute(
                "INSERT INTO calls (call, begun_s, rows, crm_ahead_s) VALUES (?, ?, ?, ?)",
                (call, self._clock(), len(row_ids), crm_ahead_s),
            )
            begun = 0
            for chunk in in_chunks(iter(row_ids)):
                statement = (
                    "UPDATE rows SET state = 'sending', call = ?, lead_id = '', reason = '', at_s = NULL"  # noqa: S608 - only marks are put in
                    f" WHERE state = 'waiting' AND id IN ({marks(len(chunk))})"
                )
                begun += self._db.execute(statement, (call, *chunk)).rowcount
            if begun != len(row_ids):
                raise ValueError(f"{len(row_ids) - begun} of {len(row_ids)} rows are not waiting")
            self._db.executemany(
                "INSERT INTO attempts (row_id, call, state) VALUES (?, ?, 'sending')",
                [(row_id, call) for row_id in row_ids],
            )
        return call

    def end_call(
        self, call: int, updates: Sequence[RowUpdate], *, outcome: str, status: int = 0, note: str = ""
    ) -> None:
        """Save what became of the rows of a call; rows the answer does not mention become UNKNOWN.

        Args:
            call: As given by `begin_call`.
            updates: What became of its rows. Their `call` is not looked at.
            outcome: One or two words for the call ("answered", "no answer").
            status: HTTP status, 0 when no answer came.
            note: A sentence about the call, or "".

        Raises:
            ValueError: A row did not travel in this call, or would wait again; nothing was changed.
        """
        with self._writer.transaction():
            self._settle(call, updates)
            self._give_up("state = 'sending' AND call = ?", (call,), UNMENTIONED)
            self._close_call(call, outcome, status, note)

    def return_to_waiting(self, call: int, row_ids: Sequence[int], reason: str) -> None:
        """The rows wait again: only when it is certain that the CRM did nothing with the call.

        Raises:
            ValueError: A row is not being sent by this call; nothing was changed.
        """
        with self._writer.transaction():
            returned = self._db.executemany(
                "UPDATE rows SET state = 'waiting', call = 0, reason = ? WHERE id = ? AND call = ? AND state = 'sending'",
                [(reason, row_id, call) for row_id in row_ids],
            ).rowcount
            if returned != len(row_ids):
                raise ValueError(f"call {call} does not carry all of these rows")
            self._db.executemany(
                "UPDATE attempts SET state = 'waiting', reason = ?, at_s = ? WHERE row_id = ? AND call = ?",
                [(reason, self._clock(), row_id, call) for row_id in row_ids],
            )
            left = self._db.execute(
                "SELECT 1 FROM rows WHERE state = 'sending' AND call = ?", (call,)
            ).fetchone()
            if left is None:
                self._close_call(call, "not sent", 0, reason)

    def resolve_unknown(self, updates: Sequence[RowUpdate]) -> None:
        """Save what a look-up found out about UNKNOWN rows; `update.call` is not looked at.

        Raises:
            ValueError: A row is not unknown, or would wait again; nothing was changed.
        """
        with self._writer.transaction():
            for update in updates:
                self._settle(self._unknown_call(update.row_id), (update,))

    def send_again(self, row_id: int, evidence: str) -> None:
        """An UNKNOWN row waits again: it is proven that its call made no lead. The proof is kept with the attempt.

        Args:
            row_id: Which row.
            evidence: What proves it, as a sentence.

        Raises:
            ValueError: The row is not unknown; nothing was changed.
        """
        with self._writer.transaction():
            call, now_s = self._unknown_call(row_id), self._clock()
            proof = (storable(evidence), now_s, row_id, call)
            self._db.execute(
                "INSERT OR REPLACE INTO absences (evidence, at_s, row_id, call) VALUES (?, ?, ?, ?)", proof
            )
            self._db.execute(
                "UPDATE attempts SET state = 'waiting', reason = ?, at_s = ? WHERE row_id = ? AND call = ?",
                proof,
            )
            self._move(f"id = {row_id:d}", RowState.WAITING)

    def times_of(self, call: int) -> tuple[float, float]:
        """When a call began and when it ended or was given up, seconds since the epoch.

        Raises:
            ValueError: There is no such call, or it has not ended.
        """
        with store_errors():
            found = self._db.execute(
                "SELECT begun_s, ended_s FROM calls WHERE call = ? AND ended_s IS NOT NULL", (call,)
            ).fetchone()
        if found is None:
            raise ValueError(f"call {call} has not ended")
        begun_s, ended_s = found
        return begun_s, ended_s

    def crm_ahead_s(self, call: int) -> float:
        """Seconds by which the CRM's clock was ahead of this computer's when a call began."""
        with store_errors():
            found = self._db.execute("SELECT crm_ahead_s FROM calls WHERE call = ?", (call,)).fetchone()
        return found[0] if found else 0.0

    def abandon(self) -> int:
        """Rows still SENDING become UNKNOWN: nobody waits for their answer any more. Returns how many."""
        with self._writer.transaction():
            number = self._give_up("state = 'sending'", (), LOST)
            self._db.execute(
                "UPDATE calls SET outcome = 'no answer', ended_s = ? WHERE ended_s IS NULL", (self._clock(),)
            )
            return number

    def close_unsent(self) -> int:
        """WAITING rows become NOT_SENT: the job was stopped. Returns how many."""
        return self._move("state = 'waiting'", RowState.NOT_SENT)

    def reopen_unsent(self) -> int:
        """NOT_SENT rows wait again. Returns how many."""
        return self._move("state = 'not sent'", RowState.WAITING)

    def reopen_failed(self) -> int:
        """FAILED rows wait again, and they alone: rows that still waited are NOT_SENT. Returns how many.

        Their attempts are kept. Without a failed row nothing is changed.
        """
        with self._writer.transaction():
            if self._db.execute("SELECT 1 FROM rows WHERE state = 'failed' LIMIT 1").fetchone() is None:
                return 0
            self.close_unsent()
            return self._move("state = 'failed'", RowState.WAITING)

    def calls(self) -> int:
        """Calls begun so far."""
        with store_errors():
            number: int = self._db.execute("SELECT count(*) FROM calls").fetchone()[0]
            return number

    def _unknown_call(self, row_id: int) -> int:
        """The call that carried an unknown row."""
        found = self._db.execute(
            "SELECT call FROM rows WHERE id = ? AND state = 'unknown'", (row_id,)
        ).fetchone()
        if found is None:
            raise ValueError(f"row {row_id} is not unknown")
        call: int = found[0]
        return call

    def _move(self, condition: str, state: RowState) -> int:
        statement = f"UPDATE rows SET state = ?, reason = '', call = 0, at_s = NULL WHERE {condition}"  # noqa: S608 - our own condition
        with self._writer.transaction():
            return self._db.execute(statement, (state.value,)).rowcount

    def _settle(self, call: int, updates: Sequence[RowUpdate]) -> None:
        for update in updates:
            if update.state in _NEVER_AFTER_A_CALL:
                raise ValueError(f"row {update.row_id} was sent and cannot become {update.state}")
        told = [
            (
                update.state.value,
                storable(update.lead_id),
                storable(update.reason),
                update.at_s,
                update.row_id,
                call,
            )
            for update in updates
        ]
        changed = self._db.executemany(
            "UPDATE rows SET state = ?, lead_id = ?, reason = ?, at_s = ?"
            " WHERE id = ? AND call = ? AND state IN ('sending', 'unknown')",
            told,
        ).rowcount
        if changed != len(told):
            raise ValueError(f"{len(told) - changed} of {len(told)} rows do not travel in call {call}")
        self._db.executemany(
            "UPDATE attempts SET state = ?, lead_id = ?, reason = ?, at_s = ? WHERE row_id = ? AND call = ?",
            told,
        )

    def _give_up(self, condition: str, values: tuple[int, ...], reason: str) -> int:
        now_s = self._clock()
        self._db.execute(
            "UPDATE attempts SET state = 'unknown', reason = ?, at_s = ? WHERE (row_id, call) IN"  # noqa: S608 - our own condition
            f" (SELECT id, call FROM rows WHERE {condition})",
            (reason, now_s, *values),
        )
        statement = f"UPDATE rows SET state = 'unknown', reason = ?, at_s = ? WHERE {condition}"  # noqa: S608 - our own condition
        return self._db.execute(statement, (reason, now_s, *values)).rowcount

    def _close_call(self, call: int, outcome: str, status: int, note: str) -> None:
        self._db.execute(
            "UPDATE calls SET ended_s = ?, outcome = ?, status = ?, note = ? WHERE call = ?",
            (self._clock(), outcome, status, storable(note), call),
        )
