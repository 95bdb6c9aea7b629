"""How long a job is kept, and why some are kept longer, in words: pure."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.retention import DAY_S, Hold, ended_s, hold_of, kept_until_s
from lead_desktop.ui.tabs.jobs.job_lines import JobLine
from lead_desktop.ui.words import counted, day, moment, short_day

_REASONS = {
    Hold.PAUSED: ("is paused", "are paused"),
    Hold.INTERRUPTED: ("is interrupted", "are interrupted"),
    Hold.UNKNOWN_ROWS: ("has unknown rows", "have unknown rows"),
    Hold.UNSENT_ROWS: ("has rows that were never sent", "have rows that were never sent"),
    Hold.OPEN_RECEIPT: ("has a receipt that does not close", "have a receipt that does not close"),
}
_UNSENT = (RowState.NOT_SENT, RowState.WAITING, RowState.READY, RowState.WARNING)
UNTIL_SETTLED = "Until settled"


def kept_cell(line: JobLine, zone: dt.tzinfo | None) -> str:
    """Like "21 Dec", "21 Dec 2027", "Until settled"; "" when nothing goes by itself, or the job runs."""
    if not line.keep_days or line.state is JobState.RUNNING:
        return ""
    until_s = kept_until_s(line.record, line.keep_days)
    return UNTIL_SETTLED if until_s is None else _date(until_s, line.now_s, zone)


def kept_sentence(line: JobLine, zone: dt.tzinfo | None) -> str:
    """How long the job in use is kept, as a sentence."""
    if not line.keep_days:
        return "Kept until you delete it."
    hold, receipt = hold_of(line.record), line.receipt
    if hold is Hold.UNKNOWN_ROWS:
        unknown = receipt.count(RowState.UNKNOWN, RowState.SENDING)
        return f"Kept for as long as {counted(unknown, 'row')} {'is' if unknown == 1 else 'are'} unknown."
    if hold is Hold.UNSENT_ROWS:
        unsent = receipt.count(*_UNSENT)
        return f"Kept because {counted(unsent, 'row')} {'was' if unsent == 1 else 'were'} never sent."
    until_s = kept_until_s(line.record, line.keep_days)
    if until_s is None:
        return "Kept for as long as it is not over."
    if until_s <= line.now_s:
        return f"Older than {counted(line.keep_days, 'day')}: deleted at the next daily look."
    return f"Kept until {_date(until_s, line.now_s, zone)}, then its rows are deleted from this computer."


def held_note(lines: Sequence[JobLine]) -> str:
    """Jobs that are older than lead data is kept, and why they stay; "" when there are none."""
    held = Counter(
        hold
        for line in lines
        if line.keep_days
        and line.now_s - ended_s(line.record) > line.keep_days * DAY_S
        and (hold := hold_of(line.record)) in _REASONS
    )
    if not held:
        return ""
    days = counted(next(line.keep_days for line in lines), "day")
    together = held.total()
    reasons = ", ".join(
        f"{number:,} {_REASONS[hold][number > 1]}" if len(held) > 1 else _REASONS[hold][number > 1]
        for hold, number in held.items()
    )
    if len(held) == 1:
        return (
            f"{counted(together, 'job')} older than {days} {'stays' if together == 1 else 'stay'}, "
            f"because {'it' if together == 1 else 'they'} {reasons}."
        )
    return f"{counted(together, 'job')} older than {days} stay: {reasons}."


def _date(at_s: float, now_s: float, zone: dt.tzinfo | None) -> str:
    at = moment(at_s, zone).date()
    return short_day(at) if at.year == moment(now_s, zone).year else day(at)
