"""Install the set-up program of Windows and remove it, under Wine: `python packaging/windows_installer_test.py`.

The payload is a stand-in, because the program itself is frozen on Windows alone: its self-test is run there, by the
release workflow. Ends with `NOT_TRIED` where there is no Wine.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TextIO

from package_test import Refused, Tester
from render_icons import render_icons
from version import ROOT, Version, our_version
from windows_installer import compile_installer, compile_stand_in
from wine_windows import WineWindows, has_wine

NOT_TRIED = 77
"""Exit code for "not tried", as automake has it."""

_RUNS, _TOO_OLD = 3, 4
_LATER = Version("99.0.0", "99.0.0", "")
_START_S = 30
_PLACE = "AppData/Local/Programs/Lead Desktop"
_SHORTCUT = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Lead Desktop.lnk"
_PROGRAMS = ("lead-desktop.exe", "lead-desktop-window.exe")
_COMMON = (*_PROGRAMS, "licences/LGPL-3.txt")
_OWN = (f"{_PLACE}/my leads.csv", "AppData/Local/lead-desktop/lead-desktop.sqlite")
_SOFTWARE = r"HKEY_CURRENT_USER\Software"
_UNINSTALL = rf"{_SOFTWARE}\Microsoft\Windows\CurrentVersion\Uninstall\LeadDesktop"
_ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv")
_OF_EVERY_WINDOWS = (
    rf"{_SOFTWARE}\Classes\Applications",
    _UNINSTALL.rpartition("\\")[0],
)  # Wine begins without
_OWN_VALUES = (
    (rf"{_SOFTWARE}\Classes\.csv\OpenWithProgids", "Other.Program"),
    (rf"{_SOFTWARE}\Classes\.ods", "@"),
)


class InstallerTest:
    """The steps, each of which goes on from the one before.

    Args:
        work: Empty folder for what comes and goes.
    """

    def __init__(self, work: Path) -> None:
        """Nothing is made yet."""
        self._work = work
        self.windows: WineWindows | None = None
        self._files: set[str] = set()
        self._registry: dict[str, str] = {}

    def build(self) -> str:
        """This version, and a later one that has other parts."""
        render_icons(ROOT / "resources" / "icons" / "lead-desktop.svg", self._work / "icons")
        stand_in = compile_stand_in(self._work / "stand-in.exe").read_bytes()
        for name, version in (("old", our_version()), ("new", _LATER)):
            payload = self._work / name
            for part in (*_COMMON, f"_internal/{name}.dll"):
                (payload / part).parent.mkdir(parents=True, exist_ok=True)
                (payload / part).write_bytes(stand_in if part in _PROGRAMS else name.encode())
            icon = self._work / "icons" / "lead-desktop.ico"
            compile_installer(payload, icon, self._set_up(name), version, quick=True)
        return f"{our_version().python} and {_LATER.python}"

    def make_windows(self) -> None:
        """With a person who has chosen programs for two kinds of sheet."""
        self.windows = WineWindows.make(self._work / "home")
        for key, name in _OWN_VALUES:
            named = ("/ve",) if name == "@" else ("/v", name)
            self.windows.run("reg", "add", key, *named, "/d", "chosen", "/f")
        for key in _OF_EVERY_WINDOWS:
            self.windows.run("reg", "add", key, "/f")
        self._look()

    def refuse_old_windows(self) -> None:
        """Before Windows 10 nothing is installed."""
        self._must_end(_TOO_OLD, str(self._set_up("old")), "/S")
        self._must_be_as_before()
        self._windows.be_windows_10()
        self._look()

    def install(self) -> str:
        """All parts are there, the shortcut, and what the registry must say."""
        self._must_end(0, str(self._set_up("old")), "/S")
        self._windows.settle()
        installed = {f"{_PLACE}/{part}" for part in (*_COMMON, "_internal/old.dll", "uninstall.exe")}
        _same(self._windows.files() - self._files, installed | {_SHORTCUT})
        values = self._windows.registry()
        place = self._place
        opened = f'"{place}\\lead-desktop-window.exe" "%1"'
        wanted = {
            rf"{_SOFTWARE}\LeadDesktop\InstallDir": place,
            rf"{_SOFTWARE}\Classes\LeadDesktop.Spreadsheet\shell\open\command\@": opened,
            rf"{_UNINSTALL}\DisplayName": "Lead Desktop",
            rf"{_UNINSTALL}\DisplayVersion": our_version().python,
            rf"{_UNINSTALL}\QuietUninstallString": f'"{place}\\uninstall.exe" /S',
        }
        wanted |= {
            rf"{_SOFTWARE}\Classes\{ending}\OpenWithProgids\LeadDesktop.Spreadsheet": ""
            for ending in _ENDINGS
        }
        _same({key: values.get(key) for key in wanted}, wanted)
        return f"{len(installed)} files, the shortcut, {len(values) - len(self._registry)} values"

    def refuse_while_it_runs(self) -> str:
        """Neither the set-up program nor the uninstaller touches a program that runs."""
        self._add_own_files()
        self._look()
        # With "_?=", last and without quotes, it stays in its place, and its exit code can be seen.
        uninstall = [self._inside("uninstall.exe"), "/S", *f"_?={self._place}".split(" ")]
        for name in _PROGRAMS:
            running = self._windows.start(self._inside(name))
            try:
                self._wait_until_it_runs()
                self._must_end(_RUNS, str(self._set_up("new")), "/S")
                self._must_end(_RUNS, *uninstall)
                if running.poll() is not None:
                    raise Refused(f"{name} had ended by itself")
            finally:
                running.kill()
                running.wait()
            self._must_be_as_before()
        self._windows.settle()
        return f"code {_RUNS}"

    def install_later_version(self) -> None:
        """Over the one that is there: parts that are no more go, the person's files stay."""
        self._must_end(0, str(self._set_up("new")), "/S")
        self._windows.settle()
        old, new = f"{_PLACE}/_internal/old.dll", f"{_PLACE}/_internal/new.dll"
        _same(self._windows.files(), self._files - {old} | {new})
        values = self._windows.registry()
        _same(values[rf"{_UNINSTALL}\DisplayVersion"], _LATER.python)
        _same(set(values), set(self._registry))
        self._own_files_must_be_whole()

    def uninstall(self, before: tuple[set[str], dict[str, str]]) -> str:
        """The person's own files and choices are left, and nothing else.

        Args:
            before: Files and registry before anything was installed.
        """
        self._must_end(0, self._inside("uninstall.exe"), "/S")
        self._windows.settle()  # it goes on as a copy of itself
        files, registry = before
        _same(self._windows.files(), files | set(_OWN))
        _same(self._windows.registry(), registry)
        self._own_files_must_be_whole()
        return ", ".join(_OWN)

    @property
    def seen(self) -> tuple[set[str], dict[str, str]]:
        """Files and registry when they were last looked at."""
        return self._files, self._registry

    @property
    def _windows(self) -> WineWindows:
        if self.windows is None:
            raise Refused("there is no Windows")
        return self.windows

    @property
    def _place(self) -> str:
        return self._windows.name_inside(self._windows.person / _PLACE)

    def _inside(self, name: str) -> str:
        return f"{self._place}\\{name}"

    def _set_up(self, name: str) -> Path:
        return self._work / f"lead-desktop-{name}-setup.exe"

    def _look(self) -> None:
        self._files, self._registry = self._windows.files(), self._windows.registry()

    def _must_end(self, code: int, *command: str) -> None:
        _same(self._windows.run(*command), code)

    def _must_be_as_before(self) -> None:
        _same(self._windows.files(), self._files)
        _same(self._windows.registry(), self._registry)

    def _add_own_files(self) -> None:
        for name in _OWN:
            path = self._windows.person / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name, "utf-8")

    def _own_files_must_be_whole(self) -> None:
        for name in _OWN:
            _same((self._windows.person / name).read_text("utf-8"), name)

    def _wait_until_it_runs(self) -> None:
        sign = self._windows.person / "Temp" / "stand-in-runs"
        until = time.monotonic() + _START_S
        while not sign.exists():
            if time.monotonic() > until:
                raise Refused("the installed program does not start")
            time.sleep(0.05)
        sign.unlink()


def _same(seen: object, wanted: object) -> None:
    """Tell what differs."""
    if seen == wanted:
        return
    if isinstance(seen, dict) and isinstance(wanted, dict):
        seen, wanted = set(seen.items()), set(wanted.items())
    if isinstance(seen, set) and isinstance(wanted, set):
        raise Refused(f"too much: {sorted(seen - wanted)}; missing: {sorted(wanted - seen)}")
    raise Refused(f"{seen!r} instead of {wanted!r}")


def main(out: TextIO) -> int:
    """Walk through it all; 0 when every step saw what it must, `NOT_TRIED` without Wine."""
    if not has_wine():
        out.write(
            "NOT TRIED: there is no Wine here, so the set-up program of Windows was not installed. On Debian:\n"
            "  apt-get install --no-install-recommends wine wine64\n"
        )
        return NOT_TRIED
    tester = Tester(out)
    with tempfile.TemporaryDirectory(prefix="lead-desktop-wine-") as name:
        test = InstallerTest(Path(name))
        try:
            tester.step("compile two versions around a stand-in", test.build)
            tester.step("make a Windows", test.make_windows)
            tester.step("Windows 7: refused, nothing changed", test.refuse_old_windows)
            before = test.seen
            tester.step("install: files, shortcut, registry", test.install)
            tester.step("while it runs: refused, nothing changed", test.refuse_while_it_runs)
            tester.step("a later version over it: no old part, own files stay", test.install_later_version)
            tester.step("remove: the person's own files and choices are left", lambda: test.uninstall(before))
        finally:
            if test.windows is not None:
                test.windows.shut_down()
    return tester.close()


if __name__ == "__main__":
    sys.exit(main(sys.stdout))
