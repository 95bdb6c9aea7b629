"""Dates of any length as windows the DMS answers."""

from __future__ import annotations

import datetime as dt

from lead_desktop.core.errors import InputError
from lead_desktop.core.filters import SearchPart, SearchQuery
from lead_desktop.providers.filter_values import check_filter, check_sort
from lead_desktop.providers.jtc_dms.capabilities import CAPABILITIES, DAYS_PER_PART
from lead_desktop.providers.jtc_dms.errors import CRM

_MONTHS = (  # strftime would follow the locale
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
WINDOW = dt.timedelta(days=DAYS_PER_PART)


def date_windows(query: SearchQuery, zone: dt.tzinfo) -> tuple[SearchPart, ...]:
    """Windows of seven times 24 hours, oldest first, the last one shorter if need be.

    Each begins at the moment the one before ends, so that no lead falls between two, whichever end the DMS
    counts as inside; a lead on the border can come twice, with the same id.

    Args:
        query: A search with first and last day.
        zone: Time zone in which the days begin.

    Raises:
        InputError: No days, days in the wrong order, or something the DMS cannot do.
    """
    first, last = _days(query)
    start = dt.datetime.combine(first, dt.time(), zone).astimezone(dt.UTC)
    end = dt.datetime.combine(last + dt.timedelta(days=1), dt.time(), zone).astimezone(dt.UTC)
    parts: list[SearchPart] = []
    while start < end:
        stop = min(start + WINDOW, end)
        last_moment = stop - dt.timedelta(milliseconds=1)
        label = _label(start.astimezone(zone).date(), last_moment.astimezone(zone).date())
        parts.append(SearchPart(len(parts) + 1, label, start, stop))
        start = stop
    return tuple(parts)


def _days(query: SearchQuery) -> tuple[dt.date, dt.date]:
    """First and last day of a search that the DMS can do."""
    if query.text.strip():
        raise _wrong(f"{CRM} has no search for free text.", "Leave the text out, and filter the table.")
    check_sort(query.sort, CAPABILITIES.sorts, CRM)
    for condition in query.filters:
        check_filter(condition, CAPABILITIES.filters, CRM)
        if not _is_whole_number(condition.values[0]):
            raise _wrong(f"“{condition.field}” is a whole number.", "Give the number, not the name.")
    if query.lead_id and not _is_whole_number(query.lead_id):
        raise _wrong("A lead id of the DMS is a whole number.", "Correct the lead id.")
    if query.first_day is None or query.last_day is None:
        raise _wrong(f"{CRM} is searched by dates.", "Give the first and the last day.")
    if query.last_day < query.first_day:
        raise _wrong("The last day is before the first.", "Swap the two days.")
    if query.last_day >= dt.date.max - WINDOW or query.first_day <= dt.date.min + 2 * WINDOW:
        raise _wrong("These days are outside the calendar.", "Correct the days.")
    return query.first_day, query.last_day


def _is_whole_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _label(first: dt.date, last: dt.date) -> str:
    """Like "6 to 12 May 2025", "28 April to 4 May 2025" or "6 May 2025"."""
    ending = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return ending
    if first.year != last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} {first.year} to {ending}"
    month = "" if first.month == last.month else f" {_MONTHS[first.month - 1]}"
    return f"{first.day}{month} to {ending}"


def _wrong(message: str, do: str) -> InputError:
    return InputError("The search cannot be done", message, safe="Nothing was asked.", do=do)
