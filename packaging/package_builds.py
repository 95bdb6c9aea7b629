"""Build the package again, for comparison, and a later version: `python packaging/package_builds.py FOLDER`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from next_version import write_next_version

_BUILD = Path(__file__).with_name("build.py")


def main(folder: Path) -> int:
    """Write FOLDER/again and FOLDER/next."""
    write_next_version(folder / "sources")
    for name, options in (
        ("again", ["--make", "quick-deb"]),
        ("next", ["--make", "quick-deb", "--sources", str(folder / "sources")]),
    ):
        command = [
            sys.executable,
            str(_BUILD),
            "--out",
            str(folder / name),
            "--work",
            str(folder / f"work-{name}"),
        ]
        subprocess.run([*command, *options], check=True)  # noqa: S603 - our own script
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
