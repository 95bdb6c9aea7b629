"""How long a job is kept, and why some are kept longer, in words: pure."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.retention import DAY_S, Hold, ended_s, hold_of, kept_until_s
from lead_desktop.ui.tabs.jobs.hold_words import HOLDS, held_alone, held_part
from lead_desktop.ui.tabs.jobs.job_lines import JobLine
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.words import counted, day, listed, moment, short_day

_UNSENT = (RowState.NOT_SENT, RowState.WAITING, RowState.READY, RowState.WARNING)
UNTIL_SETTLED = mark("Until settled")


def kept_cell(line: JobLine, zone: dt.tzinfo | None) -> str:
    """Like "21 Dec", "21 Dec 2027", "Until settled"; "" when nothing goes by itself, or the job runs."""
    if not line.keep_days or line.state is JobState.RUNNING:
        return ""
    until_s = kept_until_s(line.record, line.keep_days)
    return tr(UNTIL_SETTLED) if until_s is None else _date(until_s, line.now_s, zone)


def kept_sentence(line: JobLine, zone: dt.tzinfo | None) -> str:
    """How long the job in use is kept, as a sentence."""
    if not line.keep_days:
        return tr("Kept until you delete it.")
    hold, receipt = hold_of(line.record), line.receipt
    if hold is Hold.UNKNOWN_ROWS:
        return tr_n(
            "Kept for as long as {n} row is unknown.",
            "Kept for as long as {n} rows are unknown.",
            receipt.count(RowState.UNKNOWN, RowState.SENDING),
        )
    if hold is Hold.UNSENT_ROWS:
        return tr_n(
            "Kept because {n} row was never sent.",
            "Kept because {n} rows were never sent.",
            receipt.count(*_UNSENT),
        )
    until_s = kept_until_s(line.record, line.keep_days)
    if until_s is None:
        return tr("Kept for as long as it is not over.")
    if until_s <= line.now_s:
        days = counted(line.keep_days, "day")
        return tr("Older than {days}: deleted at the next daily look.", days=days)
    date = _date(until_s, line.now_s, zone)
    return tr("Kept until {date}, then its rows are deleted from this computer.", date=date)


def held_note(lines: Sequence[JobLine]) -> str:
    """Jobs that are older than lead data is kept, and why they stay; "" when there are none."""
    held = Counter(
        hold
        for line in lines
        if line.keep_days
        and line.now_s - ended_s(line.record) > line.keep_days * DAY_S
        and (hold := hold_of(line.record)) in HOLDS
    )
    if not held:
        return ""
    days = counted(next(line.keep_days for line in lines), "day")
    if len(held) == 1:
        ((hold, jobs),) = held.items()
        return held_alone(hold, jobs, days)
    return tr_n(
        "{n} job older than {days} stays: {reasons}.",
        "{n} jobs older than {days} stay: {reasons}.",
        held.total(),
        days=days,
        reasons=listed(held_part(hold, jobs) for hold, jobs in held.items()),
    )


def _date(at_s: float, now_s: float, zone: dt.tzinfo | None) -> str:
    at = moment(at_s, zone).date()
    return short_day(at) if at.year == moment(now_s, zone).year else day(at)
