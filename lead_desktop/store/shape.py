"""Whether a database has the tables, indexes and triggers that our migrations make, and nothing else that acts."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import lru_cache

_PARTS = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
_OF_SQLITE = frozenset({"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})  # it makes them by itself
_DATA_COLUMNS = re.compile(r"(?:\s*,\s*c\d+)*\s*\)(\s*WITHOUT ROWID)?\s*$")

Shape = frozenset[tuple[str, str, str]]


def has_shape(db: sqlite3.Connection, migrations: tuple[str, ...]) -> bool:
    """Whether the file is made as ours are.

    A trigger, a view or another table in place of one of ours could change rows behind the back of the journal.
    """
    return _shape(db) == _made_by(migrations)


def statements(script: str) -> Iterator[str]:
    """The statements of a migration; a trigger holds several semicolons."""
    statement = ""
    for piece in script.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                yield statement
            statement = ""


@lru_cache(maxsize=16)
def _made_by(migrations: tuple[str, ...]) -> Shape:
    """The shape of a new file; made once, because files are opened often."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for script in migrations:
            for statement in statements(script):
                db.execute(statement)
        return _shape(db)


def _shape(db: sqlite3.Connection) -> Shape:
    """Type, name and SQL of all parts; data columns of rows are left out, as every job has others."""
    found = db.execute(_PARTS).fetchall()
    return frozenset(
        (kind, name, _DATA_COLUMNS.sub(")", sql) if name == "rows" else sql)
        for kind, name, sql in found
        if name not in _OF_SQLITE
    )
