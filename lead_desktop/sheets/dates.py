"""Dates in text: reading them in a given order, and telling which order a text proves. No time zone anywhere."""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum

from lead_desktop.core.mapping import Treatment

_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ]+(.+))?")
_NUMERIC = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?:,? +(.+))?")
_NAMED_DAY = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]+([A-Za-z]{3,9})\.?,?[-/. ]+([0-9]{4}|[0-9]{2})(?:,? +(.+))?"
)
_NAMED_MONTH = re.compile(r"([A-Za-z]{3,9})\.? +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})(?:,? +(.+))?")
_TIME = re.compile(
    r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)? ?([AaPp]\.?[Mm]\.?)?(?: ?(Z|[+-][0-9]{2}:?[0-9]{2}))?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NUMBERS = range(1, 13)
_DAY_NUMBERS = range(1, 32)
_HALF_DAY_HOURS = range(1, 13)
_TWO_DIGITS = range(100)
_CENTURY_SPLIT = 69  # two-digit years as POSIX reads them: 69-99 are 1969-1999


class DateOrder(StrEnum):
    """What one text says about the order of day and month."""

    ISO = "year first"
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    EITHER = "either"
    SAME = "the same either way"  # 05/05/2025 says nothing of its neighbours
    NONE = "no date"


class DateProblem(StrEnum):
    """Why a text is no date."""

    UNREADABLE = "unreadable"
    NOT_THERE = "does not exist"


def date_order(text: str) -> DateOrder:
    """The order a text proves: 25/04/2025 is day first, 04/25/2025 month first, 04/05/2025 either."""
    if _ISO.fullmatch(text):
        return DateOrder.ISO
    found = _NUMERIC.fullmatch(text)
    if not found:
        named = _NAMED_DAY.fullmatch(text) or _NAMED_MONTH.fullmatch(text)
        return DateOrder.ISO if named and _month(named) else DateOrder.NONE
    return _numeric_order(int(found[1]), int(found[3]))


def _numeric_order(first: int, second: int) -> DateOrder:
    if first == second and first in _MONTH_NUMBERS:
        return DateOrder.SAME
    day_first = first in _DAY_NUMBERS and second in _MONTH_NUMBERS
    month_first = first in _MONTH_NUMBERS and second in _DAY_NUMBERS
    if day_first and month_first:
        return DateOrder.EITHER
    if day_first:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if month_first else DateOrder.NONE


def read_date(text: str, treatment: Treatment) -> str | DateProblem:
    """The date as "YYYY-MM-DD", with " HH:MM:SS" when the text has a time of day; or why it is none.

    Year-first dates and named months are read whatever the treatment says; only numeric day and month
    depend on it. A zone other than UTC behind the time is refused rather than dropped.
    """
    if found := _ISO.fullmatch(text):
        return _joined(int(found[1]), int(found[2]), int(found[3]), found[4])
    if found := _NUMERIC.fullmatch(text):
        if treatment is Treatment.DATE_ISO:
            return DateProblem.UNREADABLE
        first, second = int(found[1]), int(found[3])
        month, day = (first, second) if treatment is Treatment.DATE_MDY else (second, first)
        return _joined(_year(found[4]), month, day, found[5])
    if (found := _NAMED_DAY.fullmatch(text)) and (month := _month(found)):
        return _joined(_year(found[3]), month, int(found[1]), found[4])
    if (found := _NAMED_MONTH.fullmatch(text)) and (month := _month(found)):
        return _joined(int(found[3]), month, int(found[2]), found[4])
    return DateProblem.UNREADABLE


def _month(found: re.Match[str]) -> int:
    """The month named in either of the first two groups, or 0."""
    for text in found.group(1, 2):
        if text[:3].lower() in _MONTHS:
            return _MONTHS.index(text[:3].lower()) + 1
    return 0


def _year(text: str) -> int:
    year = int(text)
    if year not in _TWO_DIGITS:
        return year
    return year + (1900 if year >= _CENTURY_SPLIT else 2000)


def _joined(year: int, month: int, day: int, time: str | None) -> str | DateProblem:
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return DateProblem.NOT_THERE
    if not time:
        return date.isoformat()
    found = _TIME.fullmatch(time.strip())
    if not found or found[5] not in {None, "Z", "+00:00", "+0000"}:
        return DateProblem.UNREADABLE
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        if hour not in _HALF_DAY_HOURS:
            return DateProblem.NOT_THERE
        hour = hour % 12 + (12 if found[4][0] in "pP" else 0)
    try:
        clock = dt.time(hour, minute, second)
    except ValueError:
        return DateProblem.NOT_THERE
    return date.isoformat() if clock == dt.time() else f"{date.isoformat()} {clock.isoformat()}"
