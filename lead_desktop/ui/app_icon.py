"""The icon of the app."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")  # installed, and in a checkout


def app_icon() -> QIcon:
    """The icon in all sizes; an empty one where the file is missing."""
    files = (place / "icons" / "lead-desktop.svg" for place in _PLACES)
    return QIcon(str(next((file for file in files if file.exists()), "")))
