"""Why a job holds or ended early, as data: words are for people, and may be in any language."""

from __future__ import annotations

from enum import StrEnum

from lead_desktop.core.errors import (
    KeysRefused,
    LeadDesktopError,
    LostTooOften,
    NoAnswer,
    Outage,
    QuotaSpent,
    ReadOnlyConnection,
    RefusedTooOften,
    Unreachable,
)


class Cause(StrEnum):
    """What a job that paused by itself or ended early suffers from. The values are stored."""

    NONE = ""  # the person wished it, or it came to its end
    KEYS_REFUSED = "keys refused"
    QUOTA_SPENT = "quota spent"
    READ_ONLY = "read only"
    REFUSED_TOO_OFTEN = "refused too often"
    LOST_TOO_OFTEN = "lost too often"
    OFFLINE = "offline"
    OTHER = "other"

    @property
    def stopped_itself(self) -> bool:
        """An upload that could only go wrong ended itself: one row finds out whether the cause is gone."""
        return self in {Cause.REFUSED_TOO_OFTEN, Cause.LOST_TOO_OFTEN}


_OF_ERRORS: tuple[tuple[type[LeadDesktopError], Cause], ...] = (  # the first that fits
    (KeysRefused, Cause.KEYS_REFUSED),
    (QuotaSpent, Cause.QUOTA_SPENT),
    (ReadOnlyConnection, Cause.READ_ONLY),
    (RefusedTooOften, Cause.REFUSED_TOO_OFTEN),
    (LostTooOften, Cause.LOST_TOO_OFTEN),
    (Unreachable, Cause.OFFLINE),
    (NoAnswer, Cause.OFFLINE),
    (Outage, Cause.OFFLINE),
)


def cause_of(error: LeadDesktopError | None) -> Cause:
    """The cause that an error stands for; NONE without one."""
    if error is None:
        return Cause.NONE
    return next((cause for kind, cause in _OF_ERRORS if isinstance(error, kind)), Cause.OTHER)
