"""What the person set, one line per setting."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from lead_desktop.store.database import store_errors, transaction

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting the app knows.

    Attributes:
        key: Name in the database.
        default: Value when the person set none.
        kind: Type a stored value must have to be used.
        label: Name shown to people.
    """

    key: str
    default: T
    kind: type[T]
    label: str


THEME = Setting("theme", "system", str, "Theme: system, light or dark")
SCALE_PERCENT = Setting("scale_percent", 100, int, "Size of text and controls in percent")
REDUCE_MOTION = Setting("reduce_motion", default=False, kind=bool, label="Reduce motion")
LANGUAGE = Setting("language", "", str, "Language of the window (empty: the system's)")
LAST_CONNECTION = Setting("last_connection", "", str, "Connection chosen last (id)")
LAST_FOLDER = Setting("last_folder", "", str, "Folder a file was opened from last")
EXPORT_FOLDER = Setting("export_folder", "", str, "Folder results were exported to last")
WINDOW_GEOMETRY = Setting("window_geometry", "", str, "Place and size of the window (base64)")
LOOK_UP_AFTER_S = Setting(
    "look_up_after_s",
    [10.0, 30.0, 90.0],
    list,
    "Seconds after which rows whose answer was lost are looked up",
)
NOTIFY = Setting("notify", True, bool, "Tell me when a job ends")
KNOWN_SETTINGS: tuple[Setting[Any], ...] = (
    THEME,
    SCALE_PERCENT,
    REDUCE_MOTION,
    LANGUAGE,
    LAST_CONNECTION,
    LAST_FOLDER,
    EXPORT_FOLDER,
    WINDOW_GEOMETRY,
    LOOK_UP_AFTER_S,
    NOTIFY,
)


def table_layout(name: str) -> Setting[dict[str, Any]]:
    """How a person arranged the columns of a table ("check", "search/<connection id>")."""
    return Setting(f"table_layout/{name}", {}, dict, f"Columns of the table {name}")


class Settings:
    """Values by key, kept as JSON.

    Args:
        db: The main database.

    Raises:
        StoreError: From every method: the database cannot be read or written.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def get(self, key: str, default: Any = None) -> Any:
        """The JSON value of a key, or the default."""
        with store_errors():
            found = self._db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        try:
            return json.loads(found[0]) if found else default
        except (ValueError, TypeError, RecursionError):
            return default  # a setting that was damaged must not keep the app from starting

    def set(self, key: str, value: Any) -> None:
        """Keep a JSON value (text, number, bool, None, list, object) under a key."""
        text = json.dumps(value)
        with transaction(self._db):
            self._db.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, text))

    def value(self, setting: Setting[T]) -> T:
        """The value of a known setting; its default when none, or one of another type, is kept."""
        found = self.get(setting.key, setting.default)
        return found if type(found) is setting.kind else setting.default

    def choose(self, setting: Setting[T], value: T) -> None:
        """Keep the value of a known setting."""
        self.set(setting.key, value)
