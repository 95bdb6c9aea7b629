"""What goes into a row store and comes out of it, beside `core.rows`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from lead_desktop.core.rows import RowState

Cell: TypeAlias = str | int | float | None
Cells: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class NewRow:
    """One row to be appended.

    Attributes:
        line: Number a person counts by.
        state: Where the row stands.
        cells: One value per data column; missing ones at the end are empty.
        lead_id: The CRM's id, or "".
        reason: Sentence fit to show, or "".
        raw: The lead as JSON text, or "".
        key: What is looked up for this row, or "".
    """

    line: int
    state: RowState
    cells: Cells = ()
    lead_id: str = ""
    reason: str = ""
    raw: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class FilledRow:
    """A lead that was found for a row, to be put on its line.

    Attributes:
        row_id: Key of the row.
        cells: One value per data column.
        lead_id: The CRM's id.
        raw: The lead as JSON text, or "".
        state: Where the row stands now.
        reason: Sentence fit to show, or "".
        call: Number of the API call, 0 when none.
        at_s: When the answer came, seconds since the epoch, or None.
    """

    row_id: int
    cells: Cells
    lead_id: str
    raw: str
    state: RowState
    reason: str = ""
    call: int = 0
    at_s: float | None = None


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """All problems of one kind.

    Attributes:
        kind: Short stable name ("email-invalid").
        severity: RowState.ERROR or RowState.WARNING.
        title: What is wrong, for all of them.
        count: Rows that have it.
        with_errors: How many of them are not sent: they have an error, too (of a warning).
    """

    kind: str
    severity: RowState
    title: str
    count: int
    with_errors: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One time a row was sent.

    Attributes:
        row_id: Key of the row.
        call: Number of the call that carried it.
        state: What became of it that time; WAITING when it was certain that nothing was sent.
        reason: Sentence fit to show, or "".
        lead_id: The CRM's id, or "".
        at_s: When the answer came, seconds since the epoch, or None.
    """

    row_id: int
    call: int
    state: RowState
    reason: str
    lead_id: str
    at_s: float | None
