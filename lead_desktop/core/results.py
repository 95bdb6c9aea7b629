"""What became of a row, as it is written beside the person's own columns."""

from __future__ import annotations

from dataclasses import dataclass

RESULT_COLUMNS = ("State", "Lead id", "Reason", "Call", "Sent (UTC)")


@dataclass(frozen=True, slots=True)
class RowResult:
    """The result of one row of a sheet.

    Attributes:
        line: Row of the sheet, from 1.
        state: Where the row stands, as a word.
        lead_id: The CRM's id, or "".
        reason: Sentence fit to show, or "".
        call: Number of the API call that carried the row, 0 when none did.
        at_s: When the answer came, seconds since the epoch, or None.
    """

    line: int
    state: str
    lead_id: str = ""
    reason: str = ""
    call: int = 0
    at_s: float | None = None
