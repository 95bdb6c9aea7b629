"""Searches that were saved under a name."""

from __future__ import annotations

import sqlite3

from lead_desktop.core.connections import ProviderId
from lead_desktop.store.database import store_errors, transaction


class SearchBook:
    """Saved searches per provider, as JSON text by name; names are the same in any case.

    Args:
        db: The main database.

    Raises:
        StoreError: From every method: the database cannot be read or written.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def save(self, provider: ProviderId, name: str, query: str) -> None:
        """Keep a search under a name, in place of the one that had it."""
        shown = " ".join(name.split())
        with transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO saved_searches (provider, folded_name, name, query) VALUES (?, ?, ?, ?)",
                (provider.value, shown.casefold(), shown, query),
            )

    def all(self, provider: ProviderId) -> tuple[tuple[str, str], ...]:
        """Pairs of name and JSON text, in alphabetical order."""
        with store_errors():
            found = self._db.execute(
                "SELECT name, query FROM saved_searches WHERE provider = ? ORDER BY folded_name",
                (provider.value,),
            )
            return tuple(found)

    def remove(self, provider: ProviderId, name: str) -> None:
        """Forget the search with this name, if there is one."""
        with transaction(self._db):
            self._db.execute(
                "DELETE FROM saved_searches WHERE provider = ? AND folded_name = ?",
                (provider.value, " ".join(name.split()).casefold()),
            )
