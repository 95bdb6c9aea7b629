"""The time zone an account thinks in."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.errors import InputError

RIYADH = dt.timezone(dt.timedelta(hours=3), "Asia/Riyadh")  # UTC+3 all year, since 1947
_FIXED: tuple[tuple[str, dt.tzinfo], ...] = (("", dt.UTC), ("UTC", dt.UTC), ("Asia/Riyadh", RIYADH))


def known_zone(name: str) -> str:
    """The IANA name if this computer knows it, else ""."""
    try:
        return name if name and ZoneInfo(name) else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""


def zone_of(connection: Connection) -> dt.tzinfo:
    """The connection's time zone; without one Riyadh for the JTC DMS, and UTC for the others.

    Raises:
        InputError: This computer does not know the zone.
    """
    name = connection.time_zone
    if not name and connection.provider is ProviderId.JTC_DMS:
        return RIYADH
    for known, zone in _FIXED:
        if name == known:
            return zone
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InputError(
            "The time zone is not known",
            f"This computer does not know the time zone “{name}”.",
            safe="Nothing was asked.",
            do="Choose another one in the connection, such as Asia/Kolkata.",
        ) from error
