"""The one place that turns numbers, dates, durations and cell values into words."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale

from lead_desktop.core.columns import ValueKind
from lead_desktop.ui.numerals import decimal, is_english
from lead_desktop.ui.numerals import number as number  # noqa: PLC0414 - every screen has its words from here
from lead_desktop.ui.translation import mark, tr, tr_n

_MINUTE_S = 60
_HOUR_S = 3600
_ID_SHOWN = 17
_YES, _NO = mark("Yes"), mark("No")
_BOOLEANS = {"1": _YES, "true": _YES, "0": _NO, "false": _NO}
_STOPS = ".।"  # full stops: Hindi has its own
_STOP = re.compile(f"[{_STOPS}] ")
CellValue = str | int | float | None


def counted(value: int, one: str, many: str = "") -> str:
    """Like "1 row", "12,480 rows"; `many` for an irregular plural."""
    return tr_n(f"{{n}} {one}", f"{{n}} {many or one + 's'}", value)


def listed(parts: Iterable[str]) -> str:
    """Like "249 calls, 2 pauses, nothing sent twice"."""
    return tr(", ", "between the parts of a list").join(parts)


def without_stop(sentence: str) -> str:
    """A sentence as a title."""
    return sentence.rstrip(_STOPS)


def first_sentence(text: str) -> str:
    """The first sentence of a text as a title."""
    return without_stop(_STOP.split(text, maxsplit=1)[0])


def moment(at_s: float, zone: dt.tzinfo | None = None) -> dt.datetime:
    """Seconds since the epoch in a zone; None is the computer's own."""
    return dt.datetime.fromtimestamp(at_s, tz=dt.UTC).astimezone(zone)


def clock(at_s: float, zone: dt.tzinfo | None = None) -> str:
    """Like "14:32:07"."""
    return moment(at_s, zone).strftime("%H:%M:%S")


def clock_minutes(at_s: float, zone: dt.tzinfo | None = None) -> str:
    """Like "14:32"."""
    return moment(at_s, zone).strftime("%H:%M")


def day(date: dt.date) -> str:
    """Like "9 Jun 2025"."""
    return tr("{day} {month} {year}", day=str(date.day), month=_month(date), year=str(date.year))


def short_day(date: dt.date) -> str:
    """Like "9 Jun"."""
    return tr("{day} {month}", day=str(date.day), month=_month(date))


def _month(date: dt.date) -> str:
    """Like "Jun"."""
    return date_locale().monthName(date.month, QLocale.FormatType.ShortFormat)


def date_locale() -> QLocale:
    """Names the months in the language of the window; British English would write "Sept"."""
    return QLocale("en") if is_english() else QLocale()


def date_time(at: dt.datetime) -> str:
    """Like "9 Jun 2025, 11:04"."""
    return tr("{day}, {time}", day=day(at.date()), time=f"{at:%H:%M}")


def when(at_s: float, now_s: float, zone: dt.tzinfo | None = None) -> str:
    """Like "Today 14:32", "Yesterday 17:40", "7 Jun 18:31", "7 Jun 2024"."""
    at, now = moment(at_s, zone), moment(now_s, zone)
    days = (now.date() - at.date()).days
    if days == 0:
        return tr("Today {time}", time=f"{at:%H:%M}")
    if days == 1:
        return tr("Yesterday {time}", time=f"{at:%H:%M}")
    if at.year != now.year:
        return day(at.date())
    return tr("{day} {time}", day=short_day(at.date()), time=f"{at:%H:%M}")


def duration(seconds: float) -> str:
    """Like "4 min 1 s", "1 h 12 min", "38 s"."""
    whole = max(0, round(seconds))
    if whole < _MINUTE_S:
        return tr("{seconds} s", seconds=whole)
    if whole < _HOUR_S:
        minutes, rest = divmod(whole, _MINUTE_S)
        if not rest:
            return tr("{minutes} min", minutes=minutes)
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    hours, rest = divmod(whole, _HOUR_S)
    minutes = rest // _MINUTE_S
    return (
        tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
        if minutes
        else tr("{hours} h", hours=hours)
    )


def stopwatch(seconds: float) -> str:
    """Like "0:38", "13:21", "1:02:03"."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, _HOUR_S)
    minutes, secs = divmod(rest, _MINUTE_S)
    return f"{hours}:{minutes:02}:{secs:02}" if hours else f"{minutes}:{secs:02}"


def milliseconds(value_ms: float) -> str:
    """Like "142 ms", "2.4 s"."""
    if value_ms < 1000:  # noqa: PLR2004 - ms in a s
        return tr("{milliseconds} ms", milliseconds=round(value_ms))
    return tr("{seconds} s", seconds=decimal(value_ms / 1000, 1))


def seconds_left(until_s: float, now_s: float) -> str:
    """Like "3 s"; never less than 1."""
    return duration(max(1, round(until_s - now_s)))


def done_about(at_s: float, now_s: float, zone: dt.tzinfo | None = None) -> str:
    """Like "done about 14:33", with "in 25 s" added under a minute."""
    left = at_s - now_s
    time = clock_minutes(at_s, zone)
    if 0 < left < _MINUTE_S:
        return tr("done about {time}, in {seconds}", time=time, seconds=seconds_left(at_s, now_s))
    return tr("done about {time}", time=time)


def next_look_up(at_s: float | None, now_s: float, zone: dt.tzinfo | None = None) -> str:
    """Like "looking again at 14:33:10, in 25 s"; "looking now" when none is waited for."""
    if at_s is None or at_s <= now_s:
        return tr("looking now")
    left = seconds_left(at_s, now_s)
    return tr("looking again at {time}, in {seconds}", time=clock(at_s, zone), seconds=left)


def elided_id(text: str) -> str:
    """An id with its middle left out: "a4c123b1…7149d439"."""
    return text if len(text) <= _ID_SHOWN else f"{text[:8]}…{text[-8:]}"


def masked(key: str) -> str:
    """A key as dots and its last four signs."""
    return "•" * max(0, len(key) - 4) + key[-4:] if len(key) > 8 else "•" * len(key)  # noqa: PLR2004 - a short key hides whole


def cell_text(value: CellValue, kind: ValueKind, zone: dt.tzinfo | None = None) -> str:
    """What a table cell shows; a value that is not of its kind is shown as it is."""
    if value is None or value == "":
        return ""
    if kind is ValueKind.BOOLEAN:
        known = _BOOLEANS.get(str(value).lower())
        return tr(known) if known else str(value)
    if isinstance(value, str):
        return _shown_text(value, kind, zone)
    if kind is ValueKind.NUMBER:
        return number(value) if isinstance(value, int) else decimal(value)
    # A reader hands a phone stored as a number over as 919876543210.0.
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def plain_text(value: CellValue, kind: ValueKind, zone: dt.tzinfo | None = None) -> str:
    """A cell for another program, the same in every language: "12443.5", "2025-06-09 11:04", "Yes"."""
    text = "" if value is None else str(value)
    try:
        if kind is ValueKind.DATE:
            return dt.date.fromisoformat(text[:10]).isoformat()
        if kind is ValueKind.DATETIME:
            at = dt.datetime.fromisoformat(text)
            return f"{(at if at.tzinfo else at.replace(tzinfo=dt.UTC)).astimezone(zone):%Y-%m-%d %H:%M}"
    except ValueError:
        return text
    if kind is ValueKind.BOOLEAN:
        return _BOOLEANS.get(text.lower(), text)
    return text if kind is ValueKind.NUMBER else cell_text(value, kind, zone)


def _shown_text(text: str, kind: ValueKind, zone: dt.tzinfo | None) -> str:
    if kind is ValueKind.DATE:
        return _shown_date(text)
    if kind is ValueKind.DATETIME:
        return _shown_instant(text, zone)
    return _shown_json(text) if kind is ValueKind.JSON else text


def _shown_date(text: str) -> str:
    try:
        return day(dt.date.fromisoformat(text[:10]))
    except ValueError:
        return text


def _shown_instant(text: str, zone: dt.tzinfo | None) -> str:
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    if at.tzinfo is None:
        at = at.replace(tzinfo=dt.UTC)
    return date_time(at.astimezone(zone))


def _shown_json(text: str) -> str:
    try:
        value = json.loads(text)
    except ValueError:
        return text
    if isinstance(value, dict):
        return f"{{{len(value)}}}"
    return f"[{len(value)}]" if isinstance(value, list) else str(value)
