"""Install the .deb on a bare Debian and use it as a person would: `python packaging/package_test.py`, as root.

Builds the package anew (twice: both must be the same bytes) and a later version of it, then walks through the
steps in `STEPS`. A step that fails is told with what was seen, and the rest goes on where it can.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from installed_program import InstalledProgram
from package_papers import check_papers, same_bytes
from version import ROOT, build_date_s

WORK = ROOT / "build" / "package-test"
PICTURE = WORK / "window.png"
_SCREEN = "1600x1000x24"


class Refused(Exception):
    """A step did not see what it must; the message says what."""


@dataclass(slots=True)
class Tester:
    """Takes the steps one after the other, and keeps count."""

    out: TextIO
    began: float = field(default_factory=time.monotonic)
    failed: list[str] = field(default_factory=list)
    taken: int = 0

    def step(self, name: str, action: Callable[[], object]) -> None:
        """Take one step."""
        self.taken += 1
        began = time.monotonic()
        try:
            words = action()
        except (Refused, AssertionError, OSError, subprocess.SubprocessError, LookupError) as error:
            self.failed.append(name)
            words = f"FAILED: {error}"
        self.out.write(f"{time.monotonic() - began:6.1f} s  {name}: {words or 'ok'}\n")
        self.out.flush()

    def close(self) -> int:
        """Tell the count; the exit code."""
        seconds = time.monotonic() - self.began
        passed = self.taken - len(self.failed)
        self.out.write(
            f"The whole took {seconds / 60:.1f} minutes.\n{passed} passed, {len(self.failed)} failed\n"
        )
        return 1 if self.failed else 0


def main(out: TextIO) -> int:
    """Walk through it all; 0 when every step saw what it must."""
    if os.geteuid() != 0:
        out.write("A bare system is made and entered by root: run `sudo make package-test`.\n")
        return 1
    WORK.mkdir(parents=True, exist_ok=True)
    tester = Tester(out)
    os.environ["SOURCE_DATE_EPOCH"] = str(build_date_s())
    builds = Builds()
    tester.step("build", builds.first)
    later = builds.start_others()
    with virtual_screen() as display:
        program = InstalledProgram(WORK, display, PICTURE)
        tester.step("install with what it depends on alone", lambda: program.install_alone(builds.deb))
        tester.step("self-test as an ordinary user", program.try_itself_alone)
        tester.step("without libxcb-cursor0 the self-test fails", program.miss_a_library)
        tester.step("install beside a Secret Service", lambda: program.install_with_keyring(builds.deb))
        tester.step("self-test with the Secret Service", program.try_itself_with_keyring)
        tester.step("keep a key, find it after a restart", program.keep_a_key)
        tester.step("upload 1,000 rows from a workbook", program.upload)
        tester.step("stop an upload after 300 rows", program.stop_an_upload)
        tester.step("picture of the window", program.take_picture)
        tester.step("papers: menu, metainfo, lintian", lambda: check_papers(builds.deb))
        tester.step("build again, and a later version", lambda: builds.wait(later))
        tester.step("the second build is the same bytes", lambda: same_bytes(builds.deb, builds.again))
        tester.step(
            "upgrade: profile, key and stopped upload go on", lambda: program.upgrade(builds.next_deb)
        )
        tester.step("downgrade: refused, nothing touched", lambda: program.downgrade(builds.deb))
        tester.step("remove: only the profile is left", program.remove)
        program.clean_up()
    return tester.close()


class Builds:
    """The packages that are tried."""

    deb: Path
    again: Path
    next_deb: Path

    def first(self) -> str:
        """The package itself."""
        self.deb = self._build(WORK / "first", WORK / "work-first")
        size = self.deb.stat().st_size / 1e6
        command = ["dpkg-deb", "--field", str(self.deb), "Installed-Size"]
        installed = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - of the system
        return f"{self.deb.name}, {size:.1f} MB packed, {int(installed.stdout) / 1000:.0f} MB installed"

    def start_others(self) -> subprocess.Popen[bytes]:
        """Begin to build it again, and a later version, while the first one is tried."""
        script = Path(__file__).with_name("package_builds.py")
        with (WORK / "other-builds.log").open("wb") as log:
            return subprocess.Popen([sys.executable, str(script), str(WORK)], stdout=log, stderr=log)  # noqa: S603 - our own script

    def wait(self, others: subprocess.Popen[bytes]) -> str:
        """Wait for those."""
        if others.wait() != 0:
            raise Refused((WORK / "other-builds.log").read_text("utf-8")[-2000:])
        self.again = only_deb(WORK / "again")
        self.next_deb = only_deb(WORK / "next")
        return f"{self.again.name}, {self.next_deb.name}"

    def _build(self, target: Path, work: Path) -> Path:
        script = Path(__file__).with_name("build.py")
        command = [
            sys.executable,
            str(script),
            "--out",
            str(target),
            "--work",
            str(work),
            "--make",
            "quick-deb",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own script
        if done.returncode != 0:
            raise Refused(done.stderr[-2000:])
        return only_deb(target)


def only_deb(folder: Path) -> Path:
    """The one .deb of a folder.

    Raises:
        Refused: There is none, or there are several.
    """
    found = list(folder.glob("*.deb"))
    if len(found) != 1:
        raise Refused(f"{len(found)} packages in {folder}")
    return found[0]


@contextlib.contextmanager
def virtual_screen() -> Iterator[str]:
    """An X display of its own (":N"), ended afterwards."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)  # noqa: S603 - our own command
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{int(told.readline())}"
    finally:
        screen.terminate()
        screen.wait()


if __name__ == "__main__":
    sys.exit(main(sys.stdout))
