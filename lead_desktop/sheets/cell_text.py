"""Cells as text, the same whichever reader they came through."""

from __future__ import annotations

import datetime as dt
import re

# Excel keeps 15 significant digits; a whole number beyond them has lost its last ones
# (support.microsoft.com, "Excel specifications and limits", read November 2026).
_EXACT_BELOW = 1e15
_HALF_SECOND_US = 500_000
_TO_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def cell_text(value: object) -> str:
    """A cell's value as the text a person means.

    Text stays as it is. Whole numbers become their digits; one that Excel has rounded (16 digits and
    more) is written in scientific notation, so that the checker sees the loss. Dates become
    "YYYY-MM-DD", or "YYYY-MM-DD HH:MM:SS" when they carry a time of day; booleans TRUE or FALSE.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return number_text(value)
    return _time_text(value)


def number_text(value: float) -> str:
    """A number as plain digits with a point, rounded as Excel rounds."""
    if value != value or value in {float("inf"), float("-inf")}:  # noqa: PLR0124 - only NaN differs from itself
        return "#NUM!"
    if value == int(value):
        if abs(value) < _EXACT_BELOW:
            return str(int(value))
        return f"{value:.14E}"
    text = f"{value:.15g}"
    if "e" not in text:
        return text
    digits, _, exponent = text.partition("e")
    places = len(digits.partition(".")[2]) - int(exponent)
    return f"{value:.{max(0, places)}f}"


def _time_text(value: object) -> str:
    match value:
        case dt.datetime():
            exact = _to_second(value)
            midnight = exact.time() == dt.time()
            return f"{exact:%Y-%m-%d}" if midnight else f"{exact:%Y-%m-%d %H:%M:%S}"
        case dt.date():
            return value.isoformat()
        case dt.time():
            moved = _to_second(dt.datetime.combine(dt.date(2000, 1, 1), value))
            return f"{moved:%H:%M:%S}"
        case dt.timedelta():
            seconds = round(value.total_seconds())
            sign = "-" if seconds < 0 else ""
            minutes, second = divmod(abs(seconds), 60)
            return f"{sign}{minutes // 60:02}:{minutes % 60:02}:{second:02}"
    return str(value)


def _to_second(value: dt.datetime) -> dt.datetime:
    """Times of day are binary fractions in workbooks: 10:11:12 may be stored as 10:11:11.999."""
    if value.microsecond >= _HALF_SECOND_US and value < dt.datetime.max.replace(microsecond=0):  # noqa: DTZ901 - sheet times have no zone
        value += dt.timedelta(seconds=1)
    return value.replace(microsecond=0)


def escape(text: str) -> str:
    """Text as a workbook part can hold it; `unescape` gives it back."""
    if text.isspace():  # XML readers drop a text of spaces alone
        return "".join(f"_x{ord(character):04X}_" for character in text)
    return _TO_ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unescape(text: str) -> str:
    """Text of a workbook part with "_x0007_" turned into the character it stands for.

    Source: ECMA-376 part 1, 22.4.2.4 bstr.
    """
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
