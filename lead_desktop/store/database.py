"""SQLite files: opened privately, migrated, and with errors a person can read."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeAlias

from lead_desktop.core.errors import NewerProfile, StoreError
from lead_desktop.store.shape import has_shape, statements

Database: TypeAlias = sqlite3.Connection
"""An open database, for rooms that hand it on and do not know SQLite."""

SQLITE_VERSION = sqlite3.sqlite_version
BUSY_TIMEOUT_S = 10.0
_SAVED = "What was saved before is still there."
_SENTENCES = {  # SQLite's primary result codes: https://sqlite.org/rescode.html
    sqlite3.SQLITE_FULL: (
        "The disk is full",
        "There is no room left to save.",
        "Free some space, then try again.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The profile cannot be written",
        "The profile folder is read-only.",
        "Allow writing to it, or choose another folder with LEAD_DESKTOP_PROFILE.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "A file of the profile cannot be opened",
        "The file is missing or may not be opened.",
        "Check that the profile folder exists and belongs to you.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "A file of the profile is damaged",
        "The database cannot be read any more.",
        "Put back a copy of the file, or move it away to start anew.",
    ),
    sqlite3.SQLITE_BUSY: (
        "The profile is in use",
        "Another program kept the database locked for too long.",
        "Close the other program, then try again.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk reported an error",
        "The profile could not be read or written.",
        "Check the disk, then try again.",
    ),
}
_SAME_AS = {
    sqlite3.SQLITE_NOTADB: sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PROTOCOL: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_AUTH: sqlite3.SQLITE_READONLY,
}
_OF_ERRNO = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EACCES: sqlite3.SQLITE_READONLY,
    errno.EPERM: sqlite3.SQLITE_READONLY,
    errno.ENOENT: sqlite3.SQLITE_CANTOPEN,
    errno.ENOTDIR: sqlite3.SQLITE_CANTOPEN,
}


def _store_error(result: int, code: str, path: Path | None) -> StoreError | None:
    primary = result & 0xFF
    if primary == sqlite3.SQLITE_CANTOPEN and path is not None and path.exists():
        primary = sqlite3.SQLITE_READONLY  # the file is there; its folder takes no write-ahead log
    words = _SENTENCES.get(_SAME_AS.get(primary, primary))
    return _with_words(words, code, path) if words else None


def _with_words(words: tuple[str, str, str], code: str, path: Path | None) -> StoreError:
    title, message, do = words
    where = f" ({path})" if path else ""
    return StoreError(title, message.removesuffix(".") + where + ".", safe=_SAVED, do=do, code=code)


@contextmanager
def _sqlite_errors(path: Path | None) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        found = _store_error(getattr(error, "sqlite_errorcode", 0), name, path)
        if found is None:
            raise
        raise found from error


@contextmanager
def store_errors(path: Path | None = None) -> Iterator[None]:
    """Turn what SQLite and the file system say into a `StoreError`.

    Mistakes in our own SQL pass through unchanged: they are bugs.

    Args:
        path: File or folder to name in the sentence.

    Raises:
        StoreError: Full disk, read-only, damaged, busy, missing.
    """
    try:
        with _sqlite_errors(path):
            yield
    except OSError as error:
        number = error.errno or 0
        result = _OF_ERRNO.get(number, sqlite3.SQLITE_IOERR)
        raise _with_words(_SENTENCES[result], errno.errorcode.get(number, "OSError"), path) from error


@contextmanager
def sound(path: Path | None = None) -> Iterator[None]:
    """Turn values that nobody can have kept into a `StoreError`: an unknown state, a text where a number belongs.

    Raises:
        StoreError: The block met one.
    """
    try:
        yield
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        title, _, do = _SENTENCES[sqlite3.SQLITE_CORRUPT]
        words = title, "It holds values that Lead Desktop does not write.", do
        raise _with_words(words, type(error).__name__, path) from error


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; inside another transaction it is part of that one.

    Raises:
        StoreError: It could not be saved; nothing of it was.
    """
    if db.in_transaction:
        yield
        return
    with _sqlite_errors(None):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            _roll_back(db)
            raise


def checkpoint(db: sqlite3.Connection) -> None:
    """Empty the write-ahead log, in which deleted values would stand on; one in use is emptied by the next call.

    Raises:
        StoreError: The disk is full or may not be written.
    """
    with _sqlite_errors(None):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _roll_back(db: sqlite3.Connection) -> None:
    if db.in_transaction:  # on a full disk SQLite has rolled back by itself
        db.execute("ROLLBACK")


def open_database(path: Path, migrations: Sequence[str], *, read_only: bool = False) -> sqlite3.Connection:
    """Open a database file, bring it up to date, and return the connection of the calling thread.

    A new file is readable by the person alone (0600; SQLite gives its -wal and -shm the same mode).
    Commits are on the disk when they return (write-ahead log, `synchronous=FULL`).

    Args:
        path: The file; made when missing, unless `read_only`.
        migrations: SQL scripts; script N brings version N-1 to N (`PRAGMA user_version`).
        read_only: Refuse to write. An older file is brought up to date first.

    Raises:
        NewerProfile: Written by a newer version; the file was not touched.
        StoreError: It cannot be opened, read or written.
    """
    path = path.absolute()
    with store_errors(path):
        version = _version_of(path)
        if version < 0:
            raise _another_shape(path)
        if version > len(migrations):
            raise NewerProfile(
                "This profile is from a newer version",
                f"{path.name} was written by a newer version of Lead Desktop.",
                safe="Nothing in it was changed.",
                do="Install the newer version, or choose another folder with LEAD_DESKTOP_PROFILE.",
                code=f"version {version}, known {len(migrations)}",
            )
        if not read_only or (path.exists() and version < len(migrations)):
            db = _open_for_writing(path, migrations)
            if not read_only:
                return db
            db.close()
        db = _connect(path, "ro")
        return _ours(db, path, migrations)


def _version_of(path: Path) -> int:
    if not path.exists() or path.stat().st_size == 0:
        return 0
    with closing(_connect(path, "ro")) as db:  # read-only: even closing it leaves the file as it is
        return _user_version(db)


def _user_version(db: sqlite3.Connection) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    return version


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    db = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None
    )
    try:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA cache_size = -32000")
        db.execute("PRAGMA trusted_schema = OFF")
        if mode == "ro":
            db.execute("PRAGMA query_only = ON")
    except BaseException:
        db.close()
        raise
    return db


def _open_for_writing(path: Path, migrations: Sequence[str]) -> sqlite3.Connection:
    try:  # only a file nobody can have open yet is opened here: closing one would drop SQLite's POSIX locks
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        path.chmod(0o600)
    db = _connect(path, "rw")
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone stops at the drive's cache
        _migrate(db, path, migrations)
    except BaseException:
        db.close()
        raise
    return _ours(db, path, migrations)


def _ours(db: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> sqlite3.Connection:
    """The connection, if its file is made as our migrations make it.

    Raises:
        StoreError: It has other tables or triggers.
    """
    try:
        _check_shape(db, path, migrations)
    except BaseException:
        db.close()
        raise
    return db


def _check_shape(db: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    if not has_shape(db, tuple(migrations)):
        raise _another_shape(path)


def _another_shape(path: Path) -> StoreError:
    title, _, do = _SENTENCES[sqlite3.SQLITE_CORRUPT]
    return _with_words((title, "It is not made as Lead Desktop makes it.", do), "shape", path)


def _migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    if _user_version(db) == len(migrations):
        return
    with transaction(db):
        version = _user_version(db)  # read again: another process may have been first
        _check_shape(db, path, migrations[:version])
        for number in range(version, len(migrations)):
            for statement in statements(migrations[number]):
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {number + 1}")
