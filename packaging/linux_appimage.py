"""The AppImage: the program's folder as one file that runs without being installed.

    python packaging/linux_appimage.py --tool appimagetool-x86_64.AppImage --runtime runtime-x86_64

Both are releases of AppImage's own, which `release.yml` fetches and checks. The program's folder must be there already.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from freeze import PROGRAM, WINDOW
from linux_needs import DEBIAN_PACKAGES, needs_of
from version import ROOT, build_date_s, our_version

_LINUX = Path(__file__).resolve().parent / "linux"
_TAKEN_ALONG = re.compile(
    r"libxcb-(?:cursor|icccm|image|keysyms|render-util|util|xkb)\.so\.\d+"
    r"|libxkbcommon(?:-x11)?\.so\.0|libwayland-cursor\.so\.0"
)
"""What desktops may lack; the rest is on AppImage's list of what every desktop has, and must be its own."""
_PAPERS = Path("/usr/share/doc")
_CACHED = re.compile(r"^\s+(\S+) \(libc6,x86-64[^)]*\) => (\S+)$", re.MULTILINE)


def libraries_to_take(needed: Iterable[str], cache: str) -> dict[str, Path]:
    """The libraries that go along, by name, with their places.

    Args:
        needed: Names of what the program needs of the system.
        cache: Output of `ldconfig -p`.

    Raises:
        LookupError: This system lacks one.
    """
    places: dict[str, Path] = {}
    for name, place in _CACHED.findall(cache):
        places.setdefault(name, Path(place))
    wanted = [name for name in needed if _TAKEN_ALONG.fullmatch(name)]
    if missing := [name for name in wanted if name not in places]:
        raise LookupError(f"this system has no {', '.join(missing)}")
    return {name: places[name] for name in wanted}


def make_folder(
    folder: Path, icons: Path, target: Path, libraries: Mapping[str, Path], papers: Path = _PAPERS
) -> Path:
    """Lay out the folder that becomes the AppImage.

    Its form: https://docs.appimage.org/reference/appdir.html

    Args:
        folder: The program, as `freeze` made it.
        icons: Folder of the icons.
        target: The folder to make; what is there is removed.
        libraries: What goes along.
        papers: Where the system keeps the licences of its packages.
    """
    shutil.rmtree(target, ignore_errors=True)
    program = target / "usr" / "lib" / PROGRAM
    shutil.copytree(folder, program, symlinks=True)
    if not (program / WINDOW).exists():
        (program / WINDOW).symlink_to(PROGRAM)
    for name, place in libraries.items():
        shutil.copyfile(place, program / "_internal" / name)
        paper = Path(DEBIAN_PACKAGES[name]) / "copyright"
        (target / "usr" / "share" / "doc" / paper.parent).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(papers / paper, target / "usr" / "share" / "doc" / paper)
    shutil.copy(_LINUX / "AppRun", target / "AppRun")
    shutil.copyfile(_LINUX / f"{PROGRAM}.desktop", target / f"{PROGRAM}.desktop")
    shutil.copyfile(icons / "256.png", target / f"{PROGRAM}.png")
    shutil.copyfile(icons / "256.png", target / ".DirIcon")
    return target


def main(arguments: list[str]) -> int:
    """Build it from `dist/lead-desktop`; 0 when it was made."""
    parser = argparse.ArgumentParser(prog="linux_appimage.py", description="Build the AppImage.")
    parser.add_argument("--tool", type=Path, required=True, help="AppImage's appimagetool")
    parser.add_argument(
        "--runtime", type=Path, required=True, help="AppImage's runtime, which becomes its head"
    )
    given = parser.parse_args(arguments)
    folder, work = ROOT / "dist" / PROGRAM, ROOT / "build"
    cache = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    libraries = libraries_to_take(needs_of(folder).libraries, cache)
    made = make_folder(folder, work / "icons", work / "AppDir", libraries)
    target = ROOT / "dist" / f"{PROGRAM}-{our_version().python}-linux-x86_64.AppImage"
    command = [str(given.tool.absolute()), "--no-appstream", "--runtime-file", str(given.runtime.absolute())]
    environment = os.environ | {
        "APPIMAGE_EXTRACT_AND_RUN": "1",  # the tool is an AppImage too, and builders have no FUSE
        "ARCH": "x86_64",
        "SOURCE_DATE_EPOCH": str(build_date_s()),
    }
    subprocess.run([*command, str(made), str(target)], env=environment, check=True)  # noqa: S603 - checked by its hash
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
