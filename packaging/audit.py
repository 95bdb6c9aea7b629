"""Checks what is installed, without a network: versions against the lock, files against their hashes, licences.

`python packaging/audit.py` exits with 1 and a line for each finding. Known holes in packages are published on the
network alone: `make audit` asks for those.
"""

from __future__ import annotations

import hashlib
import re
import sys
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping
from importlib import metadata
from pathlib import Path
from typing import TextIO

from lead_desktop.jobs.shipped_packages import licence_of

LOCK = Path(__file__).resolve().parent / "requirements" / "dev.txt"
INSTALLERS = frozenset({"pip", "setuptools", "wheel", "lead-desktop"})  # come with Python, or are ours
ALLOWED = frozenset(
    {
        "MIT",
        "MIT-0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "Apache-2.0",
        "ISC",
        "Unlicense",
        "PSF-2.0",
        "MPL-2.0",
        "OFL-1.1",
        "LGPL-3.0-only",
    }
)
_OTHER_NAMES = {  # older metadata give names in words
    "MIT License": "MIT",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
}
_PIN = re.compile(r"^([a-z0-9.-]+)==(\S+)( ;.*)?( \\)?$", re.MULTILINE)


def pins_of(lock: str) -> tuple[dict[str, str], set[str]]:
    """Versions by name in a lock, and the names that only some systems need."""
    found = {name: version for name, version, _, _ in _PIN.findall(lock)}
    return found, {name for name, _, marker, _ in _PIN.findall(lock) if marker}


def against_lock(installed: Mapping[str, str], lock: str) -> Iterator[str]:
    """What is installed and not locked, at another version, or missing."""
    pins, not_everywhere = pins_of(lock)
    for name, version in sorted(installed.items()):
        if name not in pins and name not in INSTALLERS:
            yield f"{name} {version} is installed, and not in the lock"
        elif name in pins and _plain(pins[name]) != _plain(version):
            yield f"{name} is {version}, and {pins[name]} in the lock"
    for name in sorted(pins.keys() - installed.keys() - not_everywhere):
        yield f"{name} is in the lock, and not installed"


def _plain(version: str) -> str:
    """2.012 and 2.12 are one version (PEP 440, "Integer Normalization")."""
    return re.sub(r"\b0+(?=\d)", "", version)


def may_be_used(licence: str) -> bool:
    """Whether an expression of SPDX is met by licences that are allowed."""
    parts = re.sub(r"[()]", "", _OTHER_NAMES.get(licence, licence)).split(" AND ")
    return all(any(_OTHER_NAMES.get(one, one) in ALLOWED for one in part.split(" OR ")) for part in parts)


def against_licences(licences: Mapping[str, str]) -> Iterator[str]:
    """Packages whose licence is not on the list."""
    for name, licence in sorted(licences.items()):
        if not may_be_used(licence):
            yield f"{name} has the licence {licence or '(none named)'}, which is not on the list"


def changed_files(package: metadata.Distribution) -> Iterator[str]:
    """Files that are not what the package brought (its RECORD)."""
    for file in package.files or ():
        compiled = "__pycache__" in file.parts  # Python makes these anew
        if compiled or file.hash is None or file.hash.mode != "sha256":
            continue
        path = Path(str(file.locate()))
        if not path.is_file():
            yield f"{file} is missing"
            continue
        with path.open("rb") as content:
            digest = hashlib.file_digest(content, "sha256").digest()
        if urlsafe_b64encode(digest).rstrip(b"=").decode() != file.hash.value:
            yield f"{file} is not the file that was installed"


def audit(packages: Iterable[metadata.Distribution], lock: str) -> list[str]:
    """All findings, as sentences without a full stop."""
    known = {re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower(): one for one in packages}
    found = list(against_lock({name: one.version for name, one in known.items()}, lock))
    found += against_licences({name: licence_of(one.metadata) for name, one in known.items()})
    for name, one in known.items():
        if name not in INSTALLERS:
            found += changed_files(one)
    return found


def main(out: TextIO) -> int:
    """Print the findings; 1 when there are any."""
    found = audit(metadata.distributions(), LOCK.read_text("utf-8"))
    out.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.stdout))
