"""The set-up program of Windows, compiled by NSIS; on other systems from a stand-in for the program, as a check."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from render_icons import render_icons
from version import ROOT, Version, our_version

_SCRIPT = Path(__file__).resolve().parent / "windows" / "lead-desktop.nsi"
_PROGRAMS = ("lead-desktop.exe", "lead-desktop-window.exe")


def compile_installer(
    folder: Path, icon: Path, target: Path, version: Version, *, quick: bool = False
) -> Path:
    """Compile it; a warning is an error.

    Args:
        folder: The program.
        icon: The .ico of the set-up program.
        target: The .exe to write.
        version: Of the program.
        quick: Packed fast, for a check.

    Raises:
        RuntimeError: There is no makensis, or it found something.
    """
    defines = {
        "VERSION": version.python,
        "NUMBERS": version.windows,
        "SRC": folder,
        "ICON": icon,
    }
    return _compile(_SCRIPT, target, defines | ({"QUICK": "1"} if quick else {}))


def compile_stand_in(target: Path) -> Path:
    """Compile a Windows program that runs for a minute, which it says by the file "stand-in-runs" in its TEMP.

    Raises:
        RuntimeError: There is no makensis, or it found something.
    """
    return _compile(_SCRIPT.with_name("stand-in.nsi"), target, {})


def _compile(script: Path, target: Path, defines: Mapping[str, object]) -> Path:
    compiler = shutil.which("makensis") or str(Path("C:/Program Files (x86)/NSIS/makensis.exe"))
    mark = "/" if sys.platform == "win32" else "-"
    command = [compiler, f"{mark}WX", f"{mark}V2", f"{mark}DOUT={target}"]
    command += [f"{mark}D{name}={value}" for name, value in defines.items()]
    done = subprocess.run([*command, str(script)], capture_output=True, text=True, check=False)  # noqa: S603 - our own
    if done.returncode != 0 or not target.exists():
        raise RuntimeError(f"makensis: {done.stdout}{done.stderr}")
    return target


def check_script() -> int:
    """Compile the script around a stand-in and see that a Windows program came of it; its size in bytes."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        payload = work / "lead-desktop"
        for path in (*_PROGRAMS, "_internal/python311.dll", "licences/LGPL-3.txt"):
            (payload / path).parent.mkdir(parents=True, exist_ok=True)
            (payload / path).write_bytes(b"MZ stand-in")
        render_icons(ROOT / "resources" / "icons" / "lead-desktop.svg", work / "icons")
        icon = work / "icons" / "lead-desktop.ico"
        made = compile_installer(
            payload, icon, work / "lead-desktop-stand-in.exe", our_version(), quick=True
        ).read_bytes()
        if not made.startswith(b"MZ"):
            raise RuntimeError("what makensis wrote is no Windows program")
        return len(made)


if __name__ == "__main__":
    sys.stdout.write(f"The set-up program compiles: {check_script():,} bytes around a stand-in.\n")
