"""The one place that turns numbers, dates, durations and cell values into words."""

from __future__ import annotations

import datetime as dt
import json

from lead_desktop.core.columns import ValueKind

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MINUTE_S = 60
_HOUR_S = 3600
_ID_SHOWN = 17
_BOOLEANS = {"1": "Yes", "true": "Yes", "0": "No", "false": "No"}
CellValue = str | int | float | None


def number(value: int) -> str:
    """12480 as "12,480"."""
    return f"{value:,}"


def counted(value: int, one: str, many: str = "") -> str:
    """Like "1 row", "12,480 rows"; `many` for an irregular plural."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"


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
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def short_day(date: dt.date) -> str:
    """Like "9 Jun"."""
    return f"{date.day} {_MONTHS[date.month - 1]}"


def date_time(at: dt.datetime) -> str:
    """Like "9 Jun 2025, 11:04"."""
    return f"{day(at.date())}, {at:%H:%M}"


def when(at_s: float, now_s: float, zone: dt.tzinfo | None = None) -> str:
    """Like "Today 14:32", "Yesterday 17:40", "7 Jun 18:31", "7 Jun 2024"."""
    at, now = moment(at_s, zone), moment(now_s, zone)
    days = (now.date() - at.date()).days
    if days == 0:
        return f"Today {at:%H:%M}"
    if days == 1:
        return f"Yesterday {at:%H:%M}"
    return f"{short_day(at.date())} {at:%H:%M}" if at.year == now.year else day(at.date())


def duration(seconds: float) -> str:
    """Like "4 min 1 s", "1 h 12 min", "38 s"."""
    whole = max(0, round(seconds))
    if whole < _MINUTE_S:
        return f"{whole} s"
    if whole < _HOUR_S:
        minutes, rest = divmod(whole, _MINUTE_S)
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    hours, rest = divmod(whole, _HOUR_S)
    minutes = rest // _MINUTE_S
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def stopwatch(seconds: float) -> str:
    """Like "0:38", "13:21", "1:02:03"."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, _HOUR_S)
    minutes, secs = divmod(rest, _MINUTE_S)
    return f"{hours}:{minutes:02}:{secs:02}" if hours else f"{minutes}:{secs:02}"


def milliseconds(value_ms: float) -> str:
    """Like "142 ms", "2.4 s"."""
    return f"{value_ms:.0f} ms" if value_ms < 1000 else f"{value_ms / 1000:.1f} s"  # noqa: PLR2004 - ms in a s


def seconds_left(until_s: float, now_s: float) -> str:
    """Like "3 s"; never less than 1."""
    return duration(max(1, round(until_s - now_s)))


def done_about(at_s: float, now_s: float, zone: dt.tzinfo | None = None) -> str:
    """Like "done about 14:33", with "in 25 s" added under a minute."""
    left = at_s - now_s
    text = f"done about {clock_minutes(at_s, zone)}"
    return f"{text}, in {seconds_left(at_s, now_s)}" if 0 < left < _MINUTE_S else text


def next_look_up(at_s: float | None, now_s: float, zone: dt.tzinfo | None = None) -> str:
    """Like "looking again at 14:33:10, in 25 s"; "looking now" when none is waited for."""
    if at_s is None or at_s <= now_s:
        return "looking now"
    return f"looking again at {clock(at_s, zone)}, in {seconds_left(at_s, now_s)}"


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
        return _BOOLEANS.get(str(value).lower(), str(value))
    if isinstance(value, str):
        return _shown_text(value, kind, zone)
    if kind is ValueKind.NUMBER:
        return f"{value:,}"
    # A reader hands a phone stored as a number over as 919876543210.0.
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


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
