"""What a person types for the optional parts of a connection, read strictly."""

from __future__ import annotations

import math
import zoneinfo

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import InputError

MOST_CALLS, LONGEST_WINDOW_S = 1_000, 3_600.0
_COUNTRY_LETTERS = 2
_PLACES = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)


def read_rate(text: str) -> RateLimit | None:
    """The own rate limit that was typed as calls and seconds, such as "10/5"; None for nothing.

    Raises:
        InputError: A part is missing, or no number a throttle can keep.
    """
    calls_text, _, window_text = text.partition("/")
    calls_text, window_text = calls_text.strip(), window_text.strip()
    if not calls_text and not window_text:
        return None
    if not (calls_text.isascii() and calls_text.isdecimal() and 1 <= int(calls_text[:9]) <= MOST_CALLS):
        raise _no_rate(text, f"Give a whole number of calls from 1 to {MOST_CALLS:,}.")
    try:
        window_s = float(window_text.replace(",", "."))
    except ValueError:
        window_s = math.nan
    if not 0 < window_s <= LONGEST_WINDOW_S:
        raise _no_rate(text, f"Give the seconds, more than 0 and at most {LONGEST_WINDOW_S:,.0f}.")
    return RateLimit(int(calls_text), window_s)


def _no_rate(text: str, how: str) -> InputError:
    shown = " in ".join(part.strip() or "…" for part in (text if "/" in text else f"{text}/").split("/"))
    return InputError(
        "Not a rate limit",
        f"“{shown} s” is not a rate limit.",
        do=f"{how} Leave both empty for the usual limit of the CRM.",
    )


def write_rate(rate: RateLimit | None) -> tuple[str, str]:
    """Calls and seconds as they are typed; empty for no limit of its own."""
    return ("", "") if rate is None else (str(rate.calls), f"{rate.window_s:g}")


def read_country(text: str) -> str:
    """The two letters of a country for phones without code, in capitals; "" for nothing.

    Raises:
        InputError: These are not two letters.
    """
    letters = text.strip().upper()
    if not letters or (len(letters) == _COUNTRY_LETTERS and letters.isascii() and letters.isalpha()):
        return letters
    raise InputError(
        "Not a country",
        f"“{text.strip()}” is not a country.",
        do="Choose one from the list, or give its two letters, such as IN.",
    )


def read_time_zone(text: str) -> str:
    """The name of a time zone, spelled as the IANA list does; "" for nothing.

    Raises:
        InputError: The list of this computer has no such zone.
    """
    wanted = text.strip()
    if not wanted:
        return ""
    folded = wanted.casefold().replace(" ", "_")
    found = next((name for name in zoneinfo.available_timezones() if name.casefold() == folded), "")
    if not found:
        raise InputError(
            "Not a time zone",
            f"“{wanted}” is not a time zone.",
            do="Choose one from the list, such as Asia/Kolkata.",
        )
    return found


def listed_time_zones() -> tuple[str, ...]:
    """The zones a person chooses from, by name: UTC, and those named after places."""
    names = (name for name in zoneinfo.available_timezones() if name.startswith(_PLACES) or name == "UTC")
    return tuple(sorted(names))
