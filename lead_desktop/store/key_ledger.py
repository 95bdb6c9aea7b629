"""Which keyring entries were ever made for a connection, so that all of them can be removed. Names only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from lead_desktop.store.database import store_errors, transaction


class KeyLedger:
    """Names of keyring entries by connection; a keyring cannot be asked what it holds.

    Args:
        db: The main database.

    Raises:
        StoreError: From every method: the database cannot be read or written.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def entries(self, connection_id: str) -> tuple[str, ...]:
        """The entries that may be in the keyring."""
        with store_errors():
            found = self._db.execute(
                "SELECT entry FROM key_entries WHERE connection_id = ? ORDER BY entry", (connection_id,)
            )
            return tuple(entry for (entry,) in found)

    def add(self, connection_id: str, entries: Iterable[str]) -> None:
        """Note entries; to be called before they are made."""
        with transaction(self._db):
            self._db.executemany(
                "INSERT OR IGNORE INTO key_entries VALUES (?, ?)",
                [(connection_id, entry) for entry in entries],
            )

    def remove(self, connection_id: str, entries: Iterable[str]) -> None:
        """Forget entries; to be called after they are gone from the keyring."""
        with transaction(self._db):
            self._db.executemany(
                "DELETE FROM key_entries WHERE connection_id = ? AND entry = ?",
                [(connection_id, entry) for entry in entries],
            )
