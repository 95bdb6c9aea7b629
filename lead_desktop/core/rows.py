"""Row states, and what becomes of rows while a job works."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RowState(StrEnum):
    """Where a row stands. The values are stored and written to result files."""

    # fetching and searching
    WAITING = "waiting"
    FETCHING = "fetching"
    FOUND = "found"
    NOT_FOUND = "not found"
    DUPLICATE = "duplicate"
    NOT_AN_ID = "not an id"
    FAILED = "failed"
    # checking
    READY = "ready"
    WARNING = "warning"
    ERROR = "error"
    # sending
    SENDING = "sending"
    CREATED = "created"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"
    NOT_SENT = "not sent"


FETCH_STATES = (
    RowState.FOUND,
    RowState.NOT_FOUND,
    RowState.DUPLICATE,
    RowState.NOT_AN_ID,
    RowState.FAILED,
    RowState.FETCHING,
    RowState.WAITING,
)
CHECK_STATES = (RowState.ERROR, RowState.WARNING, RowState.READY)
UPLOAD_STATES = (
    RowState.WAITING,
    RowState.SENDING,
    RowState.CREATED,
    RowState.DUPLICATE,
    RowState.FAILED,
    RowState.UNKNOWN,
    RowState.SKIPPED,
    RowState.NOT_SENT,
)


@dataclass(frozen=True, slots=True)
class RowUpdate:
    """What became of one row.

    Attributes:
        row_id: Key of the row in its row store.
        state: Where the row stands now.
        lead_id: Id the CRM gave, if it made or found a lead.
        reason: Sentence fit to show, if the row needs a person.
        call: Number of the API call that carried the row, from 1; 0 when none did.
        at_s: When the answer came, seconds since the epoch; None when no call was made.
    """

    row_id: int
    state: RowState
    lead_id: str = ""
    reason: str = ""
    call: int = 0
    at_s: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a row store, as a table or an export reads it.

    Attributes:
        row_id: Key in the row store, from 1, in order of arrival.
        line: Number a person counts by: pasted line, sheet row, or order of arrival.
        state: Where the row stands.
        lead_id: The CRM's id, or "".
        reason: Sentence fit to show, or "".
        call: Number of the API call, 0 when none.
        at_s: When the answer came, seconds since the epoch, or None.
        cells: One value per data column of the store: text, number or None.
    """

    row_id: int
    line: int
    state: RowState
    lead_id: str
    reason: str
    call: int
    at_s: float | None
    cells: tuple[str | int | float | None, ...]


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One thing wrong in one cell (or in the row as a whole).

    Attributes:
        row_id: Key of the row in its row store.
        column: Index of the data column, or -1 for the row as a whole.
        kind: Short stable name that groups equal problems ("email-invalid").
        severity: RowState.ERROR (the row is not sent) or RowState.WARNING (it is sent).
        title: What is wrong, the same for every problem of this kind ("E-mail is not complete").
        advice: What is wrong here and what to do, as a sentence.
    """

    row_id: int
    column: int
    kind: str
    severity: RowState
    title: str
    advice: str
