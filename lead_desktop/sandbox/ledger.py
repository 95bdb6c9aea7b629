"""What clients created, on disk: written before the answer leaves, so that a killed sandbox forgets nothing."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from lead_desktop.sandbox.seed import StoredLead

_OWNER_ONLY = 0o600
_OWNER_FOLDER = 0o700
_FILE = "created.jsonl"
_LOCK = "ledger.lock"

if sys.platform == "win32":
    import msvcrt

    def _wait_for(lock: int) -> None:
        # Tries for ten seconds, then raises OSError.
        msvcrt.locking(lock, msvcrt.LK_LOCK, 1)

else:
    import fcntl

    def _wait_for(lock: int) -> None:
        fcntl.flock(lock, fcntl.LOCK_EX)


@dataclass(frozen=True, slots=True)
class Entry:
    """The leads of one call.

    Attributes:
        account: Name of the account.
        leads: The leads, in the order of the call.
    """

    account: str
    leads: tuple[StoredLead, ...]


class Ledger:
    """An append-only file of created leads; one line is one call, so a call is on disk whole or not at all."""

    def __init__(self, folder: Path) -> None:
        """Open the ledger of a data folder, which is made when it is missing.

        Waits while another sandbox has the folder: one whose parent was killed may still be answering its last call.

        Raises:
            OSError: The folder or the file cannot be written.
        """
        make_folder(folder)
        self._lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, _OWNER_ONLY)
        _wait_for(self._lock)
        self._path = folder / _FILE
        self._drop_torn_line()
        self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, _OWNER_ONLY)

    def entries(self) -> Iterator[Entry]:
        """All calls so far, oldest first."""
        with self._path.open(encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                yield Entry(record["account"], tuple(_lead_of(lead) for lead in record["leads"]))

    def append(self, entry: Entry) -> None:
        """Write one call; it is on disk when this returns.

        Raises:
            OSError: The disk is full or gone; nothing was acknowledged.
        """
        record = {"account": entry.account, "leads": [_record_of(lead) for lead in entry.leads]}
        os.write(self._file, json.dumps(record).encode() + b"\n")
        os.fsync(self._file)

    def clear(self) -> None:
        """Forget everything."""
        os.ftruncate(self._file, 0)

    def close(self) -> None:
        """Let go of the folder."""
        os.close(self._file)
        os.close(self._lock)

    def _drop_torn_line(self) -> None:
        """A call that was cut off in the middle of its write was never answered: it did not happen."""
        if not self._path.exists():
            return
        content = self._path.read_bytes()
        whole = content.rfind(b"\n") + 1
        if whole < len(content):
            os.truncate(self._path, whole)


def make_folder(folder: Path) -> None:
    """Make a data folder that only its owner can read."""
    folder.mkdir(mode=_OWNER_FOLDER, parents=True, exist_ok=True)


def read_or_write_once(path: Path, content: str) -> str:
    """The content of a file, after writing it when it is missing; readable by its owner alone."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    except FileExistsError:
        return path.read_text(encoding="utf-8")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(content)
    return content


def _record_of(lead: StoredLead) -> dict[str, Any]:
    return {
        "id": lead.lead_id,
        "number": lead.number,
        "at": lead.created_at.isoformat(),
        "values": lead.values,
    }


def _lead_of(record: dict[str, Any]) -> StoredLead:
    return StoredLead(record["id"], record["number"], datetime.fromisoformat(record["at"]), record["values"])
