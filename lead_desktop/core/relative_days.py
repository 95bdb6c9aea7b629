"""Days told from today: "today", "today-30", "month start". Saved searches keep them, so that they stay true."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.filters import Filter

RELATIVE_DAYS = (
    ("today", "Today"),
    ("today-1", "Yesterday"),
    ("today-7", "7 days ago"),
    ("today-30", "30 days ago"),
    ("today-90", "90 days ago"),
    ("month start", "Month start"),
    ("quarter start", "Quarter start"),
    ("year start", "Year start"),
)
"""The words on the wire of a saved search and on the command line, and what a person reads."""
_DATES = frozenset({ValueKind.DATE, ValueKind.DATETIME})
_QUARTER_MONTHS = 3
_TODAY = re.compile(r"today(?:\s*-\s*(\d{1,5}))?")


def relative_day(text: str, today: dt.date) -> dt.date | None:
    """The day these words mean today; None when they are no such words."""
    words = " ".join(text.split()).casefold()
    if found := _TODAY.fullmatch(words):
        return today - dt.timedelta(days=int(found[1] or 0))
    match words:
        case "month start":
            return today.replace(day=1)
        case "quarter start":
            return today.replace(month=(today.month - 1) // _QUARTER_MONTHS * _QUARTER_MONTHS + 1, day=1)
        case "year start":
            return today.replace(month=1, day=1)
    return None


def with_days(filters: Iterable[Filter], today: dt.date) -> tuple[Filter, ...]:
    """The filters with calendar days in place of such words, where the field is a date."""
    return tuple(
        replace(one, values=tuple(_day(value, today) for value in one.values)) if one.kind in _DATES else one
        for one in filters
    )


def _day(value: str, today: dt.date) -> str:
    day = relative_day(value, today)
    return day.isoformat() if day else value
