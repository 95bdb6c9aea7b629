"""The icon of the app."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from lead_desktop.ui.resources import resource


def app_icon() -> QIcon:
    """The icon in all sizes; an empty one where the file is missing."""
    return QIcon(str(resource("icons", "lead-desktop.svg")))
