"""Everything a profile holds, deleted so that no byte of it can be read in the profile's files again."""

from __future__ import annotations

import os
import shutil
import sqlite3

from lead_desktop.core.errors import StoreError
from lead_desktop.store.database import checkpoint, store_errors, transaction
from lead_desktop.store.profile import Profile
from lead_desktop.store.work_folder import WORK, remove_leftovers

_LEARNED = ("mappings", "named_mappings", "learned_headings", "saved_searches")
_PICTURES = "pictures"  # of the style sheet; in use while the window is open


class Eraser:
    """Deletes what is kept beside the jobs, and frees its space.

    Args:
        profile: Where everything lies.
        db: The main database.

    Raises:
        StoreError: From every method: something cannot be deleted.
    """

    def __init__(self, profile: Profile, db: sqlite3.Connection) -> None:
        self._profile = profile
        self._db = db

    def forget_learned(self) -> None:
        """Mappings, learned headings and saved searches."""
        self._empty(_LEARNED)

    def forget_everything(self) -> None:
        """All that the main database holds: settings, connections, the history, what was learned."""
        with store_errors():
            found = self._db.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            ).fetchall()
        self._empty([name for (name,) in found])

    def empty_jobs(self) -> None:
        """Files in the jobs' folder that belong to no job any more."""
        with store_errors(self._profile.jobs_dir):
            for path in self._profile.jobs_dir.iterdir():
                path.unlink(missing_ok=True)

    def empty_temp(self) -> None:
        """Temporary files; a table pasted from the clipboard is one."""
        remove_leftovers(self._profile)
        folder = self._profile.temp_dir
        with store_errors(folder):
            for path in folder.iterdir():
                if path.is_dir() and path.name != _PICTURES and not path.name.startswith(WORK):
                    shutil.rmtree(path)
                elif path.is_file() and path.suffix != ".lock":
                    path.unlink(missing_ok=True)

    def empty_logs(self) -> None:
        """Logs and crash reports. Those being written stay as empty files."""
        with store_errors(self._profile.logs_dir):
            for path in self._profile.logs_dir.iterdir():
                if path.suffix == ".log":
                    os.truncate(path, 0)  # it may be open here or in another window
                else:
                    path.unlink(missing_ok=True)

    def shrink(self) -> None:
        """Give the room of what was deleted back to the disk."""
        checkpoint(self._db)
        try:
            with store_errors():
                self._db.execute("VACUUM")
        except StoreError as error:
            if not error.code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                raise
            return  # what was deleted is blotted out already; its room is used again
        checkpoint(self._db)

    def _empty(self, tables: list[str] | tuple[str, ...]) -> None:
        with transaction(self._db):
            for name in tables:
                self._db.execute(f'DELETE FROM "{name}"')  # noqa: S608 - names of our own tables
