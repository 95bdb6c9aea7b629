"""Whether a profile was ever used."""

from __future__ import annotations

import sqlite3

from lead_desktop.store.database import store_errors
from lead_desktop.store.settings import LAST_CONNECTION, Settings


def is_unused(db: sqlite3.Connection) -> bool:
    """No connection was made or chosen, and there is no job.

    Raises:
        StoreError: The database cannot be read.
    """
    with store_errors():
        (made,) = db.execute(
            "SELECT EXISTS (SELECT 1 FROM connections) OR EXISTS (SELECT 1 FROM jobs)"
        ).fetchone()
    return not made and not Settings(db).value(LAST_CONNECTION)
