"""Temporary files of a process inside the profile, which is private, and gone with the process."""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lead_desktop.core.errors import JobBusy
from lead_desktop.store.database import store_errors
from lead_desktop.store.locks import JobLock
from lead_desktop.store.profile import Profile

WORK = "work-"
"""How names of these folders begin."""
_NAMES = ("TMPDIR", "TMP", "TEMP")  # read by Python, Rust and the system, also in our children
_PRIVATE = 0o700


@contextmanager
def work_folder(profile: Profile) -> Iterator[Path]:
    """Let this process and its children write temporary files into a folder of the profile while the block runs.

    Folders that processes left behind when they died are removed first.

    Args:
        profile: Its folders exist.

    Raises:
        StoreError: The profile cannot be written.
    """
    remove_leftovers(profile)
    folder = profile.temp_dir / f"{WORK}{uuid.uuid4().hex[:12]}"
    lock = JobLock(_lock_of(folder))
    before = {name: os.environ.get(name) for name in _NAMES}, tempfile.tempdir
    lock.acquire()
    try:
        with store_errors(folder):
            folder.mkdir(mode=_PRIVATE)
        os.environ.update(dict.fromkeys(_NAMES, str(folder)))
        tempfile.tempdir = str(folder)
        yield folder
    finally:
        tempfile.tempdir = before[1]
        _put_back(before[0])
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()
        _lock_of(folder).unlink(missing_ok=True)


def remove_leftovers(profile: Profile) -> None:
    """Remove the folders of processes that are gone; what cannot be removed is left for the next start."""
    for folder in profile.temp_dir.glob(f"{WORK}*"):
        if folder.suffix == ".lock":
            continue
        try:
            with JobLock(_lock_of(folder)):
                shutil.rmtree(folder, ignore_errors=True)
        except JobBusy:
            continue
        _lock_of(folder).unlink(missing_ok=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_suffix(".lock")


def _put_back(before: dict[str, str | None]) -> None:
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
