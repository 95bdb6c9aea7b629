"""What each cause of a pause is called."""

from __future__ import annotations

from lead_desktop.core.causes import Cause

_TITLES = {
    Cause.NONE: "Paused",
    Cause.KEYS_REFUSED: "Paused, new keys are needed",
    Cause.QUOTA_SPENT: "Paused, no calls are left today",
    Cause.READ_ONLY: "Paused, the connection is read only",
}


def paused_title(cause: Cause) -> str:
    """The title over the reason of a pause."""
    return _TITLES.get(cause, "Paused, it needs you")
