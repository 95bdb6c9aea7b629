"""What Debian's and the desktop's own checkers say of the package, and whether two builds are the same."""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
from pathlib import Path

CHECKS = (
    ("desktop-file-validate", "usr/share/applications/lead-desktop.desktop"),
    ("appstreamcli validate --no-net", "usr/share/metainfo/lead-desktop.metainfo.xml"),
)


def check_papers(deb: Path) -> str:
    """Ask each checker.

    Raises:
        AssertionError: One found an error or a warning; its words are the message.
    """
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "--extract", str(deb), folder], check=True)  # noqa: S603, S607 - of the system
        for program, path in CHECKS:
            _ask([*program.split(), str(Path(folder, path))])
    _ask(["lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0", str(deb)])
    return "no errors, no warnings"


def _ask(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - of the system
    if done.returncode != 0 or "warning" in done.stdout.lower():
        raise AssertionError(f"{command[0]} (rc {done.returncode}): {done.stdout}{done.stderr}")


def same_bytes(one: Path, other: Path) -> str:
    """The digest that both have.

    Raises:
        AssertionError: They differ.
    """
    digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (one, other)]
    if digests[0] != digests[1]:
        raise AssertionError(f"{one} and {other} differ; `diffoscope` would say where")
    return f"sha256 {digests[0][:16]}…"
