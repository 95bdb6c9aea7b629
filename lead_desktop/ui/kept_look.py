"""What the window has to know before it is built: how it looked the last time."""

from __future__ import annotations

import os
from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.store.database import open_database
from lead_desktop.store.first_start import is_unused
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import (
    LANGUAGE,
    REDUCE_MOTION,
    SCALE_PERCENT,
    THEME,
    WINDOW_GEOMETRY,
    Settings,
)
from lead_desktop.ui.languages import meant_language, speak
from lead_desktop.ui.theme import Scheme

SCALES = (100, 110, 125, 150, 175, 200)
LEAST_SIZE = (960, 600)  # of the window, in logical pixels
QT_SCALE = "QT_SCALE_FACTOR"
LANGUAGE_WISH = "LEAD_DESKTOP_LANGUAGE"
"""Environment variable that goes before what the person chose: "de"."""


@dataclass(frozen=True, slots=True)
class KeptLook:
    """How the window looked the last time.

    Attributes:
        scheme: Its colours.
        scale_percent: Size of its text and controls, one of SCALES.
        reduce_motion: The person wants less motion here, whatever the system says.
        language: Code of its language; "" for the system's.
        geometry: Its place and size (base64), "" for the default.
        first_start: The profile has no connection and no job, and none was ever chosen.
    """

    scheme: Scheme = Scheme.SYSTEM
    scale_percent: int = 100
    reduce_motion: bool = False
    language: str = ""
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
            scale_percent=chosen_scale(settings.value(SCALE_PERCENT)),
            reduce_motion=settings.value(REDUCE_MOTION),
            language=settings.value(LANGUAGE),
            geometry=settings.value(WINDOW_GEOMETRY),
            first_start=is_unused(db),
        )
    finally:
        db.close()


def chosen_scale(percent: int) -> int:
    """The size that is meant; 100 for a number nobody offered."""
    return percent if percent in SCALES else 100


def use_kept_scale(profile: Profile) -> None:
    """Draw the window at the size the person chose; before there is a QApplication. The environment's own wish wins."""
    try:
        percent = kept_look(profile).scale_percent
    except LeadDesktopError:
        return  # a profile that cannot be read is told of when the window is built
    if percent != 100:  # noqa: PLR2004 - as it comes
        os.environ.setdefault(QT_SCALE, f"{percent / 100:g}")


def use_kept_language(app: QApplication, profile: Profile) -> None:
    """Speak the language the person chose, else the system's; before the first window is made."""
    try:
        kept = kept_look(profile).language
    except LeadDesktopError:
        kept = ""  # a profile that cannot be read is told of in the system's language
    speak(app, meant_language(os.environ.get(LANGUAGE_WISH, kept), QLocale.system().uiLanguages()))
