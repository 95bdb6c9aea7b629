"""Days within an English text of another room, such as "6 to 12 May 2025", in the language of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from lead_desktop.ui.translation import tr
from lead_desktop.ui.words import date_locale

_ENGLISH = QLocale("en")
_MONTHS = {_ENGLISH.monthName(month): month for month in range(1, 13)}
_MONTH = "|".join(_MONTHS)
_DAYS = re.compile(
    rf"(?:\b(?P<first>\d{{1,2}})(?: (?P<first_month>{_MONTH}))?(?: (?P<first_year>\d{{4}}))? to )?"
    rf"\b(?P<day>\d{{1,2}}) (?P<month>{_MONTH}) (?P<year>\d{{4}})\b"
)


def told_days(text: str) -> str:
    """The text with its days as the language writes them; all else stays as it is."""
    return _DAYS.sub(_said, text)


def _said(found: re.Match[str]) -> str:
    last = _day(found["day"], found["month"], found["year"])
    if not found["first"]:
        return last
    first = _day(found["first"], found["first_month"] or "", found["first_year"] or "")
    return tr("{first} to {last}", "days", first=first, last=last)


def _day(day: str, month: str, year: str) -> str:
    """Like "6", "28 April", "6 May 2025"."""
    if not month:
        return day
    name = date_locale().monthName(_MONTHS[month])
    if not year:
        return tr("{day} {month}", day=day, month=name)
    return tr("{day} {month} {year}", day=day, month=name, year=year)
