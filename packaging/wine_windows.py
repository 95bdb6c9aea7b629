"""A Windows of its own by Wine, without a screen: programs run in it, its files and registry can be read."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_SECTION = re.compile(r"\[(.+)\]")
_VALUE = re.compile(r'(@|"(?:[^"\\]|\\.)*")=(.*)')
_WINES_OWN = "HKEY_CURRENT_USER\\Software\\Wine\\"
_TIMEOUT_S = 120


def has_wine() -> bool:
    """Whether this machine has Wine."""
    return shutil.which("wine") is not None and shutil.which("wineserver") is not None


def read_registry(text: str) -> dict[str, str]:
    r"""The values of an exported registry: its path ("HKEY_CURRENT_USER\Software\X\Name"), and what is written there.

    A key without values is there too, with "" and a backslash at its end. The form of the text:
    https://support.microsoft.com/en-us/topic/how-to-add-modify-or-delete-registry-subkeys-and-values-by-using-a-reg-file
    """
    values: dict[str, str] = {}
    key = ""
    for line in re.sub(r"\\\r?\n\s*", "", text).splitlines():
        if section := _SECTION.fullmatch(line):
            key = section[1]
            values[f"{key}\\"] = ""
        elif found := _VALUE.fullmatch(line):
            name = "" if found[1] == "@" else _plain(found[1])
            values.pop(f"{key}\\", None)
            values[f"{key}\\{name or '@'}"] = _plain(found[2])
    return values


def _plain(written: str) -> str:
    """A text without its quotes; a number stays as it is."""
    if not written.startswith('"'):
        return written
    return re.sub(r"\\(.)", r"\1", written[1:-1])


@dataclass(frozen=True, slots=True)
class WineWindows:
    """One such Windows, with one person.

    Attributes:
        home: Folder that holds it all.
    """

    home: Path

    @classmethod
    def make(cls, home: Path) -> WineWindows:
        """Make it, 64-bit, in a new folder; it says that it is Windows 7 until `be_windows_10`."""
        home.mkdir(parents=True)
        windows = cls(home)
        windows.run("wineboot", "--init")
        windows.settle()
        return windows

    def be_windows_10(self) -> None:
        """Say from now on that it is Windows 10."""
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        self.settle()

    def run(self, *command: str) -> int:
        """Run a program and wait for it; its exit code."""
        return subprocess.run(  # noqa: S603 - our own command
            self._command(command),
            env=self._environment(),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_TIMEOUT_S,
            check=False,
        ).returncode

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Begin a program."""
        return subprocess.Popen(  # noqa: S603 - our own command
            self._command(command),
            env=self._environment(),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def settle(self) -> None:
        """Wait until every program of it has ended, and all is written."""
        self._server("-w")

    def shut_down(self) -> None:
        """End every program of it."""
        self._server("-k")

    @property
    def person(self) -> Path:
        """The person's folder, seen from outside."""
        (found,) = (path for path in (self._drive / "users").iterdir() if path.name != "Public")
        return found

    def name_inside(self, path: Path) -> str:
        r"""What a path is called inside: "C:\users\..."."""
        return "C:\\" + str(path.relative_to(self._drive)).replace("/", "\\")

    def files(self) -> set[str]:
        """Names of all the person's files, below the person's folder; without those for a while."""
        found = (path.relative_to(self.person) for path in self.person.rglob("*") if path.is_file())
        return {path.as_posix() for path in found if path.parts[0] != "Temp"}

    def registry(self) -> dict[str, str]:
        """The person's part of the registry, as `read_registry` gives it; without what Wine keeps for itself."""
        exported = self._drive / "registry.reg"
        if self.run("reg", "export", r"HKCU\Software", self.name_inside(exported), "/y") != 0:
            raise OSError("Wine did not export its registry")
        values = read_registry(exported.read_text("utf-16"))
        return {path: value for path, value in values.items() if not path.startswith(_WINES_OWN)}

    @property
    def _drive(self) -> Path:
        return self.home / "wine" / "drive_c"

    def _server(self, what: str) -> None:
        command = [shutil.which("wineserver") or "wineserver", what]
        subprocess.run(command, env=self._environment(), timeout=_TIMEOUT_S, check=False)  # noqa: S603 - our own

    @staticmethod
    def _command(command: tuple[str, ...]) -> list[str]:
        return [shutil.which("wine") or "wine", *command]

    def _environment(self) -> Mapping[str, str]:
        ours = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        return ours | {
            "HOME": str(self.home),
            "WINEPREFIX": str(self.home / "wine"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Neither .NET nor a browser is fetched, and no menu of the system outside is written.
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
        }
