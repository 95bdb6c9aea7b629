"""What each cause of a pause is called."""

from __future__ import annotations

from lead_desktop.core.causes import Cause
from lead_desktop.ui.translation import mark, tr

_TITLES = {
    Cause.NONE: mark("Paused"),
    Cause.KEYS_REFUSED: mark("Paused, new keys are needed"),
    Cause.QUOTA_SPENT: mark("Paused, no calls are left today"),
    Cause.READ_ONLY: mark("Paused, the connection is read only"),
}


def paused_title(cause: Cause) -> str:
    """The title over the reason of a pause."""
    return tr(_TITLES[cause]) if cause in _TITLES else tr("Paused, it needs you")
