"""Files that ship with the app."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")  # installed, and in a checkout


def resource(*parts: str) -> Path:
    """Path of a file under resources/; it may be missing from a broken installation."""
    files = [place.joinpath(*parts) for place in _PLACES]
    return next((file for file in files if file.exists()), files[-1])
