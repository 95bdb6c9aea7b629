"""The one version of the program, in the form that each kind of package wants, and the date of a build.

`python packaging/version.py TAG` fails when a tag is not the version: so no release gets another name than its program.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_FORM = re.compile(r"(?P<release>\d+\.\d+\.\d+)(?:\.?(?P<kind>dev|a|b|rc)(?P<number>\d+))?")


@dataclass(frozen=True, slots=True)
class Version:
    """A version as `lead_desktop/__init__.py` has it.

    Attributes:
        python: By PEP 440: "0.1.0", "0.2.0rc1", "0.2.0.dev0".
        release: Its three numbers.
        pre: "rc1", "dev0", or "".
    """

    python: str
    release: str
    pre: str

    @property
    def linux(self) -> str:
        """For .deb and .rpm, whose ~ sorts before the release."""
        return f"{self.release}~{self.pre}" if self.pre else self.release

    @property
    def windows(self) -> str:
        """Four numbers, which a Windows file must have."""
        return f"{self.release}.0"


def read_version(text: str) -> Version:
    """The version in the text of a module.

    Raises:
        ValueError: There is none, or it has another form.
    """
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    parts = _FORM.fullmatch(found[1]) if found else None
    if found is None or parts is None:
        raise ValueError("lead_desktop/__init__.py has no version like 1.2.3, 1.2.3rc1 or 1.2.3.dev0")
    return Version(found[1], parts["release"], f"{parts['kind'] or ''}{parts['number'] or ''}")


def our_version(root: Path = ROOT) -> Version:
    """The version of a checkout."""
    return read_version((root / "lead_desktop" / "__init__.py").read_text("utf-8"))


def tag_is_ours(tag: str, root: Path = ROOT) -> bool:
    """Whether a tag names the version of a checkout: "v0.1.0" for 0.1.0."""
    return tag == f"v{our_version(root).python}"


def build_date_s(root: Path = ROOT) -> int:
    """Seconds since the epoch that stand for the time of the build: SOURCE_DATE_EPOCH, else the last commit.

    The same sources thus give the same bytes: https://reproducible-builds.org/docs/source-date-epoch/
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH", "").strip():
        return int(given)
    if git := shutil.which("git"):
        command = [git, "-C", str(root), "log", "-1", "--format=%ct"]
        asked = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
        if asked.returncode == 0 and asked.stdout.strip():
            return int(asked.stdout)
    return int((root / "CHANGELOG.md").stat().st_mtime)


if __name__ == "__main__":
    if not tag_is_ours(sys.argv[1]):
        sys.exit(
            f"The tag {sys.argv[1]} is not v{our_version().python}, the version in lead_desktop/__init__.py."
        )
