"""The sources as a later version would have them, to try an upgrade and a downgrade: one more migration of each file."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from version import ROOT, our_version

_MIGRATIONS = """
MAIN_MIGRATIONS = (*MAIN_MIGRATIONS, "CREATE TABLE of_next_version (one INTEGER);")
JOB_MIGRATIONS = (*JOB_MIGRATIONS, "CREATE TABLE of_next_version (one INTEGER);")
"""


def write_next_version(folder: Path) -> str:
    """Copy the package into a folder, one version further.

    Args:
        folder: Where `lead_desktop` goes; what is there is removed.

    Returns:
        The new version.
    """
    shutil.rmtree(folder, ignore_errors=True)
    package = folder / "lead_desktop"
    shutil.copytree(ROOT / "lead_desktop", package, ignore=shutil.ignore_patterns("__pycache__"))
    major, minor, patch = our_version().release.split(".")
    later = f"{major}.{minor}.{int(patch) + 1}"
    init = package / "__init__.py"
    init.write_text(
        re.sub(r'(?m)^__version__ = ".*"$', f'__version__ = "{later}"', init.read_text("utf-8")), "utf-8"
    )
    schema = package / "store" / "schema.py"
    schema.write_text(schema.read_text("utf-8") + _MIGRATIONS, "utf-8")
    return later
