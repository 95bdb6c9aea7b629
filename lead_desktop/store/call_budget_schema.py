"""The tables of the call budget, as migrations; see `store.schema`."""

from __future__ import annotations

CALL_BUDGET_MIGRATIONS = (
    """
    CREATE TABLE calls (
        ticket INTEGER PRIMARY KEY AUTOINCREMENT,
        account TEXT NOT NULL,
        holder TEXT NOT NULL,
        kind TEXT NOT NULL,
        taken_s REAL NOT NULL,
        counted_s REAL,
        passed INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX calls_by_account ON calls (account, counted_s);
    CREATE TABLE waiters (
        account TEXT NOT NULL,
        holder TEXT NOT NULL,
        kind TEXT NOT NULL,
        since_s REAL NOT NULL,
        back_s REAL NOT NULL,
        PRIMARY KEY (account, holder, kind)
    ) WITHOUT ROWID;
    CREATE TABLE holds (account TEXT PRIMARY KEY, set_s REAL NOT NULL, until_s REAL NOT NULL) WITHOUT ROWID;
    CREATE TABLE learnt (
        account TEXT NOT NULL,
        given_calls INTEGER NOT NULL,
        given_window_s REAL NOT NULL,
        calls INTEGER NOT NULL,
        window_s REAL NOT NULL,
        bulk_calls INTEGER,
        bulk_window_s REAL,
        learnt_s REAL NOT NULL,
        PRIMARY KEY (account, given_calls, given_window_s)
    ) WITHOUT ROWID;
    CREATE TABLE days (
        account TEXT NOT NULL,
        day INTEGER NOT NULL,
        calls INTEGER NOT NULL,
        PRIMARY KEY (account, day)
    ) WITHOUT ROWID;
    CREATE TABLE accounts (connection_id TEXT PRIMARY KEY, account TEXT NOT NULL, seen_s REAL NOT NULL) WITHOUT ROWID;
    """,
)
