"""The tables, as migrations: script N brings version N-1 to N. Released scripts are never edited."""

from __future__ import annotations

MAIN_MIGRATIONS = (
    """
    CREATE TABLE connections (
        connection_id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        folded_name TEXT NOT NULL UNIQUE,
        provider TEXT NOT NULL,
        url TEXT NOT NULL,
        environment TEXT NOT NULL,
        colour TEXT NOT NULL,
        rate_calls INTEGER,
        rate_window_s REAL,
        default_country TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        headers TEXT NOT NULL,
        embedded INTEGER NOT NULL
    );
    CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE mappings (
        provider TEXT NOT NULL,
        heading_set TEXT NOT NULL,
        headings TEXT NOT NULL,
        mapping TEXT NOT NULL,
        PRIMARY KEY (provider, heading_set)
    ) WITHOUT ROWID;
    CREATE TABLE named_mappings (
        provider TEXT NOT NULL,
        name TEXT NOT NULL,
        headings TEXT NOT NULL,
        mapping TEXT NOT NULL,
        PRIMARY KEY (provider, name)
    ) WITHOUT ROWID;
    CREATE TABLE learned_headings (
        provider TEXT NOT NULL,
        heading TEXT NOT NULL,
        field TEXT NOT NULL,
        treatment TEXT NOT NULL,
        PRIMARY KEY (provider, heading)
    ) WITHOUT ROWID;
    CREATE TABLE jobs (
        number INTEGER PRIMARY KEY,
        job_id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        connection_id TEXT NOT NULL,
        connection_name TEXT NOT NULL,
        title TEXT NOT NULL,
        state TEXT NOT NULL,
        parameters TEXT NOT NULL,
        rows_in INTEGER NOT NULL DEFAULT 0,
        counts TEXT NOT NULL DEFAULT '[]',
        created_s REAL NOT NULL,
        started_s REAL,
        finished_s REAL,
        calls INTEGER NOT NULL DEFAULT 0,
        waits INTEGER NOT NULL DEFAULT 0,
        seconds REAL NOT NULL DEFAULT 0,
        total INTEGER,
        possible_gaps INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        attempt INTEGER NOT NULL DEFAULT 0
    );
    """,
    """
    ALTER TABLE jobs ADD COLUMN cause TEXT NOT NULL DEFAULT '';
    -- Until now the cause stood only in the English note.
    UPDATE jobs SET cause = CASE
        WHEN note LIKE '%Nothing was read or changed.%' THEN 'keys refused'
        WHEN note LIKE '%calls in a row were refused for the same reason:%' THEN 'refused too often'
        WHEN note LIKE '%calls in a row got no usable answer:%' THEN 'lost too often'
        ELSE ''
    END WHERE state IN ('paused', 'failed');
    """,
    """
    ALTER TABLE connections ADD COLUMN calls_a_day INTEGER;
    """,
    """
    CREATE TABLE saved_searches (
        provider TEXT NOT NULL,
        folded_name TEXT NOT NULL,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        PRIMARY KEY (provider, folded_name)
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE connections ADD COLUMN proxy TEXT NOT NULL DEFAULT '';
    ALTER TABLE connections ADD COLUMN safe_mode TEXT NOT NULL DEFAULT '';
    """,
    """
    CREATE TABLE deleted_jobs (
        number INTEGER PRIMARY KEY,
        job_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        connection_name TEXT NOT NULL,
        state TEXT NOT NULL,
        rows_in INTEGER NOT NULL,
        counts TEXT NOT NULL,
        calls INTEGER NOT NULL,
        created_s REAL NOT NULL,
        finished_s REAL,
        deleted_s REAL NOT NULL,
        cause TEXT NOT NULL
    );
    """,
    """
    PRAGMA secure_delete = ON; -- what was here is overwritten, not only let go
    -- Values of headers are keys from now on: they are asked for again and kept in the keyring.
    UPDATE connections SET headers =
        (SELECT json_group_array(json_extract(value, '$[0]')) FROM json_each(connections.headers));
    CREATE TABLE key_entries (
        connection_id TEXT NOT NULL,
        entry TEXT NOT NULL,
        PRIMARY KEY (connection_id, entry)
    ) WITHOUT ROWID;
    """,
)

JOB_MIGRATIONS = (
    """
    CREATE TABLE columns (
        position INTEGER PRIMARY KEY,
        key TEXT NOT NULL,
        label TEXT NOT NULL,
        kind TEXT NOT NULL
    );
    CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE rows (
        id INTEGER PRIMARY KEY,
        line INTEGER NOT NULL,
        state TEXT NOT NULL,
        call INTEGER NOT NULL DEFAULT 0,
        at_s REAL,
        lead_id TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        key TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX rows_by_state ON rows (state);
    CREATE TRIGGER nothing_is_sent_twice BEFORE UPDATE OF state ON rows
    WHEN OLD.state IN ('created', 'unknown')
        AND NEW.state IN ('waiting', 'sending', 'ready', 'warning', 'error', 'not sent')
    BEGIN
        SELECT RAISE(ABORT, 'a row that was sent cannot become unsent');
    END;
    CREATE TABLE raw_leads (row_id INTEGER PRIMARY KEY, raw TEXT NOT NULL);
    CREATE TABLE problem_titles (kind TEXT PRIMARY KEY, title TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE problems (
        row_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        severity TEXT NOT NULL,
        advice TEXT NOT NULL,
        PRIMARY KEY (row_id, position, kind)
    ) WITHOUT ROWID;
    CREATE INDEX problems_by_kind ON problems (kind, severity, row_id);
    CREATE TABLE calls (
        call INTEGER PRIMARY KEY,
        begun_s REAL NOT NULL,
        ended_s REAL,
        rows INTEGER NOT NULL,
        outcome TEXT NOT NULL DEFAULT '',
        status INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT ''
    );
    CREATE TABLE attempts (
        row_id INTEGER NOT NULL,
        call INTEGER NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        lead_id TEXT NOT NULL DEFAULT '',
        at_s REAL,
        PRIMARY KEY (row_id, call)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE absences (
        row_id INTEGER NOT NULL,
        call INTEGER NOT NULL,
        at_s REAL NOT NULL,
        evidence TEXT NOT NULL,
        PRIMARY KEY (row_id, call)
    ) WITHOUT ROWID;
    DROP TRIGGER nothing_is_sent_twice;
    CREATE TRIGGER nothing_is_sent_twice BEFORE UPDATE OF state ON rows
    WHEN NEW.state IN ('waiting', 'sending', 'ready', 'warning', 'error', 'not sent')
        AND (OLD.state = 'created' OR (OLD.state = 'unknown' AND NOT (
            NEW.state = 'waiting'
            AND EXISTS (SELECT 1 FROM absences WHERE row_id = OLD.id AND absences.call = OLD.call))))
    BEGIN
        SELECT RAISE(ABORT, 'a row that was sent cannot become unsent');
    END;
    """,
    """
    CREATE TABLE edit_steps (step INTEGER PRIMARY KEY, title TEXT NOT NULL, rows INTEGER NOT NULL);
    CREATE TABLE edits (
        step INTEGER NOT NULL,
        row_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        before,
        after,
        PRIMARY KEY (step, row_id, position)
    ) WITHOUT ROWID;
    CREATE TABLE unique_values (
        mark INTEGER NOT NULL,
        row_id INTEGER NOT NULL,
        PRIMARY KEY (mark, row_id)
    ) WITHOUT ROWID;
    """,
    """
    DROP TRIGGER nothing_is_sent_twice;
    CREATE TRIGGER nothing_is_sent_twice BEFORE UPDATE OF state ON rows
    WHEN OLD.state IN ('created', 'unknown') -- asked first: a million unsent rows move in half the time
        AND NEW.state IN ('waiting', 'sending', 'ready', 'warning', 'error', 'not sent')
        AND NOT (OLD.state = 'unknown' AND NEW.state = 'waiting'
            AND EXISTS (SELECT 1 FROM absences WHERE row_id = OLD.id AND absences.call = OLD.call))
    BEGIN
        SELECT RAISE(ABORT, 'a row that was sent cannot become unsent');
    END;
    """,
    """
    ALTER TABLE edit_steps ADD COLUMN undone INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE set_aside (
        step INTEGER NOT NULL,
        row_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        severity TEXT NOT NULL,
        advice TEXT NOT NULL,
        PRIMARY KEY (step, row_id, position, kind)
    ) WITHOUT ROWID;
    """,
    """
    DROP TRIGGER nothing_is_sent_twice;
    CREATE TRIGGER nothing_is_sent_twice BEFORE UPDATE OF state ON rows
    WHEN OLD.state IN ('created', 'unknown', 'sending') -- asked first: a million unsent rows move in half the time
        AND NEW.state IN ('waiting', 'sending', 'ready', 'warning', 'error', 'not sent')
        AND NOT (OLD.state = 'unknown' AND NEW.state = 'waiting'
            AND EXISTS (SELECT 1 FROM absences WHERE row_id = OLD.id AND absences.call = OLD.call))
        AND NOT (OLD.state = 'sending' AND NEW.state IN ('waiting', 'sending', 'not sent')) -- a call that did nothing
    BEGIN
        SELECT RAISE(ABORT, 'a row that was sent cannot become unsent');
    END;
    """,
    """
    ALTER TABLE calls ADD COLUMN crm_ahead_s REAL NOT NULL DEFAULT 0;
    """,
)
