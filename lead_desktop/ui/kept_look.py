"""What the window has to know before it is built: how it looked the last time."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.store.database import open_database
from lead_desktop.store.first_start import is_unused
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import THEME, WINDOW_GEOMETRY, Settings
from lead_desktop.ui.theme import Scheme


@dataclass(frozen=True, slots=True)
class KeptLook:
    """How the window looked the last time.

    Attributes:
        scheme: Its colours.
        geometry: Its place and size (base64), "" for the default.
        first_start: The profile has no connection and no job, and none was ever chosen.
    """

    scheme: Scheme = Scheme.SYSTEM
    geometry: str = ""
    first_start: bool = True


def kept_look(profile: Profile) -> KeptLook:
    """Read it from the profile, which may be new.

    Raises:
        StoreError: The database cannot be read.
    """
    if not profile.database.exists():
        return KeptLook()
    db = open_database(profile.database, MAIN_MIGRATIONS, read_only=True)
    try:
        settings = Settings(db)
        kept = settings.value(THEME)
        return KeptLook(
            scheme=Scheme(kept) if kept in set(Scheme) else Scheme.SYSTEM,
            geometry=settings.value(WINDOW_GEOMETRY),
            first_start=is_unused(db),
        )
    finally:
        db.close()
