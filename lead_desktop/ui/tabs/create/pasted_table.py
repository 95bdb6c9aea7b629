"""A table from the clipboard, kept as a file so that it is opened like any other."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from lead_desktop.jobs.pasted_files import PASTED_FOLDER
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.database import store_errors

_KEPT = 10


@dataclass(frozen=True, slots=True)
class KeepPastedTable:
    """Text from the clipboard as a file that can be opened; the newest few are kept.

    Attributes:
        text: What was copied; spreadsheet programs part cells by tabs.
        zone: Zone of the time in the file's name; None is the computer's own.
    """

    text: str
    zone: dt.tzinfo | None = None

    async def run(self, workspace: Workspace, _report: Report) -> str:
        """Path of the file.

        Raises:
            StoreError: It cannot be written.
        """
        at = dt.datetime.fromtimestamp(workspace.clock.now_s(), self.zone)
        folder = workspace.profile.temp_dir / PASTED_FOLDER
        with store_errors(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = _write_new(folder, f"Pasted {at:%H.%M.%S}", self.text)
            for old in sorted(folder.glob("*.tsv"), key=_changed_at)[:-_KEPT]:
                old.unlink(missing_ok=True)
        return str(path)


def _write_new(folder: Path, stem: str, text: str) -> Path:
    """A file of its own for each table, also for two in one second."""
    for number in count(1):
        path = folder / (f"{stem}.tsv" if number == 1 else f"{stem} ({number}).tsv")
        try:
            with open(path, "x", encoding="utf-8-sig", newline="", opener=_private) as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise AssertionError("numbers do not end")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _changed_at(path: Path) -> float:
    return path.stat().st_mtime


def own_folder(path: Path) -> str:
    """The folder where a person keeps the file, to save beside it; "" for a pasted table."""
    return "" if is_pasted(path) else str(path.parent)


def is_pasted(path: Path) -> bool:
    """The file was pasted: its folder means nothing to a person."""
    return path.parent.name == PASTED_FOLDER and path.name.startswith("Pasted ")
