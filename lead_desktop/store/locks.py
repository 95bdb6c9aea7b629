"""One process per job: a lock that goes when its process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from lead_desktop.core.errors import JobBusy
from lead_desktop.store.database import store_errors


class JobLock:
    """An exclusive lock on a file; the operating system releases it when the process ends, however it ends.

    Args:
        path: Lock file; made when missing (0600), left behind when released.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """This object holds the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock without waiting.

        Raises:
            JobBusy: Somebody holds it, in this process or another.
            StoreError: The lock file cannot be made.
        """
        if self._descriptor is not None:
            raise _busy()
        with store_errors(self._path):
            descriptor = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError) as error:
            os.close(descriptor)
            raise _busy() from error
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)  # closing the file releases its lock
            self._descriptor = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.release()


def _busy() -> JobBusy:
    return JobBusy(
        "The job is already running",
        "Another window or command runs this job.",
        safe="It was not started a second time.",
        do="Wait until it ends, or stop it there.",
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
