"""Files that ship with the app."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")  # installed, and in a checkout
_GUIDES = (_PACKAGE / "_resources" / "guide", _PACKAGE.parent / "docs")


def resource(*parts: str) -> Path:
    """Path of a file under resources/; it may be missing from a broken installation."""
    return _first(_PLACES, parts)


def user_guide() -> Path:
    """Path of the user guide, its pictures beside it; it may be missing from a broken installation."""
    return _first(_GUIDES, ("user-guide.md",))


def _first(places: tuple[Path, ...], parts: tuple[str, ...]) -> Path:
    files = [place.joinpath(*parts) for place in places]
    return next((file for file in files if file.exists()), files[-1])
