"""Build what people install, for the system this is run on: `python packaging/build.py [--out DIR]`.

Linux gets a .deb, an .rpm and a .tar.xz, Windows a set-up program, macOS a disk image. `make package` calls it
with the packages of `requirements/package.txt`.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from pathlib import Path
from typing import TextIO

from freeze import PROGRAM, freeze
from version import ROOT, Version, build_date_s, our_version


def main(arguments: list[str], out: TextIO) -> int:
    """Build; 0 when all was made."""
    parser = argparse.ArgumentParser(prog="build.py", description="Build what people install.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the packages go")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="for what comes and goes")
    parser.add_argument("--sources", type=Path, default=ROOT, help="folder that holds another lead_desktop")
    parser.add_argument(
        "--make",
        choices=("all", "quick-deb", "program"),
        default="all",
        help="quick-deb: that alone and packed loosely, for tests; program: its folder, and no package",
    )
    parser.add_argument("--pack-only", action="store_true", help="take the program's folder that is there")
    given = parser.parse_args(arguments)
    began = time.monotonic()
    version, date_s = our_version(given.sources), build_date_s()
    work, target = given.work.absolute(), given.out.absolute()
    folder = target / PROGRAM
    if not given.pack_only:
        freeze(work, target, version, date_s, sources=given.sources.absolute())
        out.write(f"{folder}: {time.monotonic() - began:.0f} s\n")
    if given.make == "program":
        return 0
    out.writelines(
        f"{path}: {path.stat().st_size / 1e6:.1f} MB, {time.monotonic() - began:.0f} s\n"
        for path in _packages(folder, work, target, version, date_s, make=given.make)
    )
    return 0


def _packages(
    folder: Path, work: Path, target: Path, version: Version, date_s: int, *, make: str
) -> list[Path]:
    """The packages of this system."""
    if platform.system() == "Linux":
        from linux_packages import build_packages  # noqa: PLC0415 - its tools are there on Linux alone

        return build_packages(folder, work, target, version, date_s, make=make)
    if platform.system() == "Windows":
        from windows_installer import compile_installer  # noqa: PLC0415 - the same

        target_file = target / f"lead-desktop-{version.python}-windows-x86_64-setup.exe"
        return [compile_installer(folder, work / "icons" / "lead-desktop.ico", target_file, version)]
    from macos_image import build_image  # noqa: PLC0415 - the same

    return [build_image(target, work, version, platform.machine())]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], sys.stdout))
