"""Where the app keeps its files."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from lead_desktop.core.errors import StoreError
from lead_desktop.store.database import store_errors

_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder that holds everything that must survive.

    Attributes:
        root: The folder itself, absolute.
    """

    root: Path

    @classmethod
    def default(cls, environ: Mapping[str, str] | None = None) -> Profile:
        """The person's own profile; LEAD_DESKTOP_PROFILE names another folder."""
        chosen = (os.environ if environ is None else environ).get("LEAD_DESKTOP_PROFILE", "").strip()
        if chosen:
            return cls(Path(chosen).expanduser().absolute())
        return cls(platformdirs.user_data_path("lead-desktop", appauthor=False))

    @property
    def database(self) -> Path:
        """Connections, job index, settings, saved mappings."""
        return self.root / "lead-desktop.sqlite"

    @property
    def jobs_dir(self) -> Path:
        """One database and one lock file per job."""
        return self.root / "jobs"

    @property
    def logs_dir(self) -> Path:
        """Redacted logs and crash reports."""
        return self.root / "logs"

    @property
    def sandbox_dir(self) -> Path:
        """The world of the embedded sandbox."""
        return self.root / "sandbox"

    @property
    def temp_dir(self) -> Path:
        """Files that may be deleted at any start."""
        return self.root / "temp"

    def create(self) -> None:
        """Make the folders that are missing, readable by the person alone (0700).

        Raises:
            StoreError: The disk is full or may not be written, or others could put files of theirs in place of ours.
        """
        with store_errors(self.root):
            is_ours = not self.root.exists() or self.database.exists()
            self.root.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
            if is_ours:  # a folder that held other things before keeps its mode
                self.root.chmod(_PRIVATE)
            if _others_may_change(self.root):
                raise _open_to_others(self.root)
            for folder in (self.jobs_dir, self.logs_dir, self.sandbox_dir, self.temp_dir):
                if folder.is_symlink():
                    raise _leads_away(folder)
                folder.mkdir(mode=_PRIVATE, exist_ok=True)
                folder.chmod(_PRIVATE)


def _others_may_change(folder: Path) -> bool:
    """Whether another user owns the folder, or all may write into it; Windows knows no such modes."""
    if sys.platform == "win32":
        return False
    known, me = folder.stat(), os.geteuid()
    return bool(known.st_mode & stat.S_IWOTH) or me not in {known.st_uid, 0}


def _open_to_others(root: Path) -> StoreError:
    return StoreError(
        "Others can change the profile folder",
        f"Another user owns “{root}”, or everybody may write into it.",
        safe="Nothing was read or changed.",
        do="Choose a folder of your own with LEAD_DESKTOP_PROFILE, or close this one to others.",
    )


def _leads_away(folder: Path) -> StoreError:
    """Files are deleted in the folders of a profile: they must not be those of somebody else."""
    return StoreError(
        "A folder of the profile leads elsewhere",
        f"“{folder.name}” in the profile is a link to another folder ({folder}).",
        safe="Nothing was changed.",
        do="Put a folder in its place. The profile as a whole may lie elsewhere: name it with LEAD_DESKTOP_PROFILE.",
    )
