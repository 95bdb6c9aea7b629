"""Whether the person asked the system for less motion. Qt 6.11 does not tell, so the system is asked itself.

Windows: SystemParametersInfo, SPI_GETCLIENTAREAANIMATION ("Animation effects" of the accessibility settings).
macOS: `reduceMotion` of com.apple.universalaccess. Linux: `gtk-enable-animations` of GTK's settings.ini, which
desktops write for programs that are not theirs, and KDE's AnimationDurationFactor. GNOME keeps it in its own
database alone: there the app's own setting does it.
"""

from __future__ import annotations

import configparser
import ctypes
import plistlib
import sys
from pathlib import Path
from xml.parsers.expat import ExpatError

_GET_CLIENT_AREA_ANIMATION = 0x1042  # winuser.h
_GTK_FOLDERS = ("gtk-4.0", "gtk-3.0")


def wants_less_motion(home: Path, platform: str = sys.platform) -> bool:
    """The system's setting; False where it cannot be read.

    Args:
        home: The person's home folder.
        platform: As `sys.platform`.
    """
    if platform == "win32":
        return _windows_is_still()
    if platform == "darwin":
        return _mac_is_still(home / "Library" / "Preferences" / "com.apple.universalaccess.plist")
    config = home / ".config"
    if _ini(config / "kdeglobals", "KDE", "AnimationDurationFactor") in {"0", "0.0"}:
        return True
    kept = (
        _ini(config / folder / "settings.ini", "Settings", "gtk-enable-animations") for folder in _GTK_FOLDERS
    )
    return any(value in {"0", "false"} for value in kept)


def _windows_is_still() -> bool:
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - mypy knows it on Windows alone
    animated = ctypes.c_int(1)
    told = user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
    return bool(told) and not animated.value


def _mac_is_still(path: Path) -> bool:
    try:
        kept = plistlib.loads(path.read_bytes())
    except (OSError, ValueError, ExpatError):
        return False
    return isinstance(kept, dict) and bool(kept.get("reduceMotion"))


def _ini(path: Path, section: str, key: str) -> str:
    file = configparser.RawConfigParser(strict=False)
    try:
        file.read(path, "utf-8")
    except (OSError, ValueError, configparser.Error):
        return ""
    return file.get(section, key, fallback="").strip().casefold()
