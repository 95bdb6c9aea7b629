"""The last line of a fetch or a search: a sum that adds up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.ui.words import clock_minutes, counted, duration, number

_FETCHED = (
    (RowState.FOUND, "found", "found"),
    (RowState.NOT_FOUND, "not found", "not found"),
    (RowState.DUPLICATE, "duplicate", "duplicates"),
    (RowState.NOT_AN_ID, "not an ID", "not an ID"),
    (RowState.FAILED, "failed", "failed"),
    (RowState.WAITING, "not fetched", "not fetched"),
)
_HEADS = {
    JobState.FINISHED: ("check-circle", "ok", "Done"),
    JobState.STOPPED: ("prohibit", "text2", "Stopped"),
    JobState.FAILED: ("x-circle", "bad", "Ended early"),
    JobState.PAUSED: ("pause-circle", "text2", "Paused"),
    JobState.INTERRUPTED: ("link-break", "warn", "Interrupted"),
    JobState.DRAFT: ("circle-dashed", "text3", "Not started"),
    JobState.RUNNING: ("circle-dashed", "text3", "Running"),
}


@dataclass(frozen=True, slots=True)
class DoneLine:
    """What the strip says when nothing runs.

    Attributes:
        icon: Phosphor name.
        tone: Token of its colour.
        title: "Done at 14:32".
        words: The sum.
        brief: The sum in few words, for a narrow window.
        hint: "took 4 min 1 s".
    """

    icon: str
    tone: str
    title: str
    words: str
    brief: str
    hint: str

    def choices(self) -> Iterator[tuple[str, str, bool]]:
        """Words, hint, and whether there is a second Export button: all of it, then what less room needs."""
        yield self.words, self.hint, True
        yield self.words, "", True
        yield self.brief, "", True
        yield self.brief, "", False
        yield "", "", False


def done_line(
    receipt: Receipt, state: JobState, ended_s: float | None, zone: dt.tzinfo | None = None
) -> DoneLine:
    """The line of a job that ended."""
    icon, tone, head = _HEADS[state]
    if not receipt.closes:
        icon, tone = "warning-octagon", "bad"
    elif tone == "ok" and (receipt.possible_gaps or receipt.note):
        icon, tone = "warning", "warn"
    title = head if ended_s is None else f"{head} at {clock_minutes(ended_s, zone)}"
    took = f"took {duration(max(1.0, receipt.seconds))}"
    if receipt.kind is JobKind.SEARCH:
        words = search_sum(receipt)
        return DoneLine(icon, tone, title, words, f"{words.partition('.')[0]}.", took)
    return DoneLine(icon, tone, title, fetch_sum(receipt), _accounted(receipt), took)


def fetch_sum(receipt: Receipt) -> str:
    """Like "1,196 found, 8 not found. 1,204 lines in, 1,204 accounted for."."""
    parts = [
        f"{number(count)} {one if count == 1 else many}"
        for state, one, many in _FETCHED
        if (count := receipt.count(state))
    ]
    return f"{', '.join(parts) or 'Nothing to fetch'}. {_accounted(receipt)}"


def _accounted(receipt: Receipt) -> str:
    known = receipt.rows_in - receipt.difference
    missing = "" if receipt.closes else f": {number(abs(receipt.difference))} missing"
    return f"{counted(receipt.rows_in, 'line')} in, {number(known)} accounted for{missing}."


def search_sum(receipt: Receipt) -> str:
    """Like "1,250 leads read. Leads moved while they were read: some may be missing."."""
    read = receipt.rows_in
    words = f"{counted(read, 'lead')} read"
    if receipt.total is not None and receipt.total != read:
        words += f" of {number(receipt.total)}"
    words += "."
    if receipt.possible_gaps:
        words += " Leads moved while they were read: some may be missing."
    note, _, more = receipt.note.partition(". ")  # the reasons stand beside the windows
    return f"{words} {note}{'.' if more else ''}".rstrip()
