"""Make the program: one folder that runs without Python, on the system this is run on."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from catalogues import build as build_catalogues
from catalogues import merged
from render_icons import render_icons
from version import ROOT, Version
from word_finder import words_of

PROGRAM = "lead-desktop"
WINDOW = "lead-desktop-window"
BUNDLE = "Lead Desktop.app"
"""What macOS has of it."""
_LICENCE_NAMES = re.compile(r"(?:LICEN[CS]E|COPYING|NOTICE|OFL)(?:[-.]\w+)*(?<!\.py)", re.IGNORECASE)
_LOCK = Path(__file__).resolve().parent / "requirements" / "app.txt"
_OURS = Path(__file__).resolve().parent / "licences"


def freeze(work: Path, target: Path, version: Version, date_s: int, *, sources: Path = ROOT) -> Path:
    """Run PyInstaller and tidy up behind it.

    Args:
        work: For what comes and goes.
        target: Folder that gets the program's folder.
        version: Of the sources.
        date_s: Time of all files, in seconds since the epoch.
        sources: Folder that holds the package.

    Returns:
        The program's folder.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed; its words are on standard error.
        RuntimeError: The program names folders of the machine it was built on.
    """
    work.mkdir(parents=True, exist_ok=True)
    render_icons(ROOT / "resources" / "icons" / f"{PROGRAM}.svg", work / "icons")
    words = merged(words_of(sources / "lead_desktop"))
    build_catalogues(words, ROOT / "resources" / "translations", work / "translations")
    if sys.platform == "win32":
        (work / "windows-version.txt").write_text(windows_version(version), "utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += [
        "--distpath",
        str(target),
        "--workpath",
        str(work),
        str(ROOT / "packaging" / f"{PROGRAM}.spec"),
    ]
    environment = os.environ | {
        "LEAD_DESKTOP_SOURCES": str(sources),
        "LEAD_DESKTOP_WORK": str(work),
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(date_s),
    }
    subprocess.run(command, check=True, env=environment, cwd=work)  # noqa: S603 - our own command
    folder = target / PROGRAM
    if sys.platform.startswith("linux"):
        (folder / WINDOW).symlink_to(PROGRAM)
        remove_foreign_paths(folder)
    bundle = target / BUNDLE / "Contents" / "Resources"
    collect_licences((bundle if bundle.exists() else folder) / "licences")
    set_modes(folder, date_s)
    return folder


def remove_foreign_paths(folder: Path) -> None:
    """Take library paths of the build machine out of the libraries: a foreign library could be loaded from there.

    Raises:
        RuntimeError: Some are left.
    """
    libraries = [path for path in folder.rglob("*") if is_elf(path)]
    for path in libraries:
        found = _rpath(path)
        if found and "$ORIGIN" not in found:
            subprocess.run(["patchelf", "--remove-rpath", str(path)], check=True)  # noqa: S603, S607 - of the system
    left = [path.name for path in libraries if (found := _rpath(path)) and not found.startswith("$ORIGIN")]
    if left:
        raise RuntimeError(f"these still look for libraries outside the program: {', '.join(left)}")


def is_elf(path: Path) -> bool:
    """A program or library of Linux, and no link to one."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _rpath(path: Path) -> str:
    command = ["patchelf", "--print-rpath", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603 - of the system


def collect_licences(folder: Path) -> None:
    """Our licence, those of Qt, and those of PyInstaller's loader and of every package the app is locked to."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "Lead-Desktop.txt")
    for path in sorted(_OURS.iterdir()):
        shutil.copyfile(path, folder / path.name)
    locked = re.findall(r"^([a-z0-9.-]+)==", _LOCK.read_text("utf-8"), re.MULTILINE)
    for name in (*locked, "pyinstaller"):
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        texts = {
            Path(str(distribution.locate_file(file))).read_text("utf-8", errors="replace")
            for file in distribution.files or ()
            if _LICENCE_NAMES.fullmatch(file.name)
        }
        if texts:
            (folder / f"{name}.txt").write_text("\n\n".join(sorted(texts)), "utf-8")


def set_modes(folder: Path, date_s: int) -> None:
    """Programs may be run, everything may be read, and all has one date."""
    for path in [folder, *sorted(folder.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent == folder and path.stem in {PROGRAM, WINDOW})
            path.chmod(0o755 if runs else 0o644)
        if os.utime in os.supports_follow_symlinks:
            os.utime(path, (date_s, date_s), follow_symlinks=False)
        elif not path.is_symlink():
            os.utime(path, (date_s, date_s))


def windows_version(version: Version) -> str:
    """What the properties of the programs say; the form is PyInstaller's `--version-file`."""
    numbers = tuple(int(part) for part in version.windows.split("."))
    words = {
        "CompanyName": "Lead Desktop maintainers",
        "FileDescription": "Lead Desktop",
        "FileVersion": version.python,
        "LegalCopyright": "© Lead Desktop maintainers, MIT licence",
        "OriginalFilename": "lead-desktop.exe",
        "ProductName": "Lead Desktop",
        "ProductVersion": version.python,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{strings}])]), "
        f"VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
