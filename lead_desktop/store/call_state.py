"""The file in which all windows and command lines of one person on one machine share their call budgets."""

from __future__ import annotations

import hashlib
import os
import sys
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from lead_desktop.core.connections import Connection, KeyName, Keys
from lead_desktop.core.errors import JobBusy, StoreError
from lead_desktop.store.call_budget_schema import CALL_BUDGET_MIGRATIONS
from lead_desktop.store.database import open_database, store_errors
from lead_desktop.store.locks import JobLock

DAY_S = 86_400.0
BUSY_TIMEOUT_MS = (
    100  # the loop stands still for so long at most; another process keeps the file for under 1 ms
)
_FORGET_S = 90 * DAY_S
_DIGEST_LENGTH = 32
_PRIVATE = 0o700


def state_dir(environ: Mapping[str, str] | None = None) -> Path:
    """The person's folder for what several profiles share; LEAD_DESKTOP_STATE names another one."""
    chosen = (os.environ if environ is None else environ).get("LEAD_DESKTOP_STATE", "").strip()
    if chosen:
        return Path(chosen).expanduser().absolute()
    return platformdirs.user_state_path("lead-desktop", appauthor=False)


def account_of(connection: Connection, keys: Keys) -> str:
    """What stands for an account in the file: a digest of host and key, from which neither can be read.

    Args:
        connection: Its address must be known.
        keys: Its keys; only the one that names the account is used.
    """
    names = (KeyName.ACCESS_KEY, KeyName.API_KEY, KeyName.TOKEN)
    key = next((secret.reveal() for name in names if (secret := keys.get(name))), "")
    host = urlsplit(connection.url.strip().lower()).netloc
    return hashlib.sha256(f"{host}\0{key}".encode()).hexdigest()[:_DIGEST_LENGTH]


class CallState:
    """The open file, and this process as one of its holders; belongs to the thread that opened it.

    Other processes see that a holder died by its lock file, which the system frees with the process.

    Args:
        folder: See `state_dir`; made when missing (0700).
        monotonic_s: Seconds that never jump and are the same for all processes (`time.monotonic`: "always
            system-wide" says its documentation).
        now_s: Seconds since the epoch.

    Attributes:
        db: The file.
        holder: Name of this process in it.

    Raises:
        StoreError: The file cannot be used, or a newer version wrote it.
    """

    def __init__(self, folder: Path, *, monotonic_s: Callable[[], float], now_s: Callable[[], float]) -> None:
        self.monotonic_s = monotonic_s
        self.now_s = now_s
        self._holders = folder / "holders"
        with store_errors(folder):
            folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
            self._holders.mkdir(mode=_PRIVATE, exist_ok=True)
        self.db = open_database(folder / "call-budget.sqlite", CALL_BUDGET_MIGRATIONS)
        try:
            with store_errors(folder):
                self.db.execute("PRAGMA synchronous = NORMAL")  # what a power cut takes is worth seconds
                self.db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            self.holder, self._lock = self._register()
            self._tidy()
        except BaseException:
            self.db.close()
            raise

    def close(self) -> None:
        """Leave the file; nothing of this process may be in flight any more."""
        try:
            with store_errors(self._holders):
                _remove(self._lock_path(self.holder), self._lock)
        finally:
            self.db.close()

    def bury(self, holders: set[str]) -> set[str]:
        """Those of the holders that have died; their lock files are removed."""
        dead = set()
        for holder in holders - {self.holder}:
            path = self._lock_path(holder)
            if path.exists():
                lock = JobLock(path)
                try:
                    lock.acquire()
                except JobBusy:
                    continue
                _remove(path, lock)
            dead.add(holder)
        return dead

    def remember(self, connection_id: str, account: str) -> None:
        """Keep which account a connection belongs to, for questions that are asked without keys."""
        with store_errors():
            self.db.execute(
                "INSERT OR REPLACE INTO accounts VALUES (?, ?, ?)", (connection_id, account, self.now_s())
            )

    def account(self, connection_id: str) -> str:
        """The account a connection was last used with, or ""."""
        with store_errors():
            found = self.db.execute(
                "SELECT account FROM accounts WHERE connection_id = ?", (connection_id,)
            ).fetchone()
        return found[0] if found else ""

    def _register(self) -> tuple[str, JobLock]:
        while True:
            holder = uuid.uuid4().hex
            lock = JobLock(self._lock_path(holder))
            try:
                lock.acquire()
            except JobBusy:
                continue  # taken for dead by another process between making and locking
            if self._lock_path(holder).exists():
                return holder, lock
            lock.release()

    def _tidy(self) -> None:
        """Bury the dead, and forget accounts nobody has used for months."""
        with store_errors(self._holders):
            self.bury({path.stem for path in self._holders.glob("*.lock")})
        before_s = self.now_s() - _FORGET_S
        with store_errors():
            self.db.execute("DELETE FROM accounts WHERE seen_s < ?", (before_s,))
            self.db.execute("DELETE FROM learnt WHERE learnt_s < ?", (before_s,))
            self.db.execute("DELETE FROM days WHERE day < ?", (int(before_s // DAY_S),))

    def _lock_path(self, holder: str) -> Path:
        return self._holders / f"{holder}.lock"


def is_busy(error: StoreError) -> bool:
    """Another process has the file just now."""
    return error.code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def _remove(path: Path, lock: JobLock) -> None:
    """Remove a lock file that we hold: Windows wants it closed before, others must not see it free before."""
    if sys.platform == "win32":
        lock.release()
        path.unlink(missing_ok=True)
    else:
        path.unlink(missing_ok=True)
        lock.release()
