"""See that the system has what pip cannot bring: Qt's libraries, venv, certificates, a virtual screen, a keyring.

Run by `make` before anything is installed, so it needs only the standard library. When nothing is
missing it changes nothing and calls no package manager. When something is, root gets it by apt, and
anybody else is shown the line to run.

Package names are Debian 12's (Ubuntu has the same), found by starting Qt in a bare system until it
opened its window.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TextIO


class Kind(Enum):
    """How the presence of a thing is found out."""

    LIBRARY = "library"
    MODULE = "Python module"
    PROGRAM = "program"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing of the system that the app or its tests rely on.

    Attributes:
        package: Debian package that brings it.
        kind: How to look for it.
        name: Name of the library, module or program; or paths of which one must exist, with ':' between.
    """

    package: str
    kind: Kind
    name: str


CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt:"  # Debian, Ubuntu
    "/etc/ssl/cert.pem:"  # Alpine, Arch, Fedora, BSD
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem:"  # newer Fedora and Red Hat
    "/etc/pki/tls/cert.pem:"  # older Fedora and Red Hat
    "/etc/ssl/ca-bundle.pem"  # SUSE
)
"""Where systems keep the certificates they trust: the places in which truststore 0.10 looks."""

CHINESE_FONTS = (
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf:"  # 2 MB, Debian
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc:"  # Debian
    "/usr/share/fonts/google-noto-cjk:"  # Fedora
    "/usr/share/fonts/noto-cjk"  # Arch
)
"""Where systems keep a font for Chinese, Japanese and Korean; Qt falls back on it by itself."""

BASE = (
    Need(f"python3.{sys.version_info.minor}-venv", Kind.MODULE, "ensurepip"),
    Need("ca-certificates", Kind.FILE, CERTIFICATES),
    Need("libegl1", Kind.LIBRARY, "libEGL.so.1"),
    Need("libgl1", Kind.LIBRARY, "libGL.so.1"),
    Need("libxkbcommon0", Kind.LIBRARY, "libxkbcommon.so.0"),
    Need("libdbus-1-3", Kind.LIBRARY, "libdbus-1.so.3"),
    Need("libfontconfig1", Kind.LIBRARY, "libfontconfig.so.1"),
    Need("libglib2.0-0", Kind.LIBRARY, "libglib-2.0.so.0"),
    Need("libxcb-cursor0", Kind.LIBRARY, "libxcb-cursor.so.0"),
    Need("libxkbcommon-x11-0", Kind.LIBRARY, "libxkbcommon-x11.so.0"),
    Need("libxcb-icccm4", Kind.LIBRARY, "libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", Kind.LIBRARY, "libxcb-keysyms.so.1"),
    Need("libxcb-shape0", Kind.LIBRARY, "libxcb-shape.so.0"),
)

VIRTUAL_SCREEN = (
    Need("xvfb", Kind.PROGRAM, "Xvfb"),
    Need("xvfb", Kind.PROGRAM, "xvfb-run"),
    Need("xauth", Kind.PROGRAM, "xauth"),
    Need("fonts-droid-fallback", Kind.FILE, CHINESE_FONTS),
)
"""A machine without a screen may have no font at all; the app brings its own for all scripts but these."""

KEYRING = (
    Need("gnome-keyring", Kind.PROGRAM, "gnome-keyring-daemon"),
    Need("dbus-daemon", Kind.PROGRAM, "dbus-daemon"),
    Need(
        "dbus-x11",  # Debian's gnome-keyring wants a session bus; without this one it brings an init system along
        Kind.FILE,
        "/usr/bin/dbus-launch:"  # this package
        "/usr/lib/systemd/user/dbus.socket:"  # the bus of a desktop
        "/usr/bin/gnome-keyring-daemon",  # what wants it is there already
    ),
)
"""A real Secret Service, started by the tests on a bus of their own."""

_GI = "/usr/lib/python3/dist-packages/gi:/usr/share/licenses/python3-gobject-base:/usr/include/pygobject-3.0"
_TYPELIB = "girepository-1.0/Atspi-2.0.typelib"
_TYPELIB_DIRS = ("x86_64-linux-gnu/", "aarch64-linux-gnu/", "", "../lib64/")  # Debian, on ARM, Arch, Fedora
SCREEN_READER = (
    Need("at-spi2-core", Kind.FILE, "/usr/libexec/at-spi-bus-launcher:/usr/lib/at-spi-bus-launcher"),
    Need("python3-gi", Kind.FILE, _GI),  # Debian, Fedora, Arch
    Need("gir1.2-atspi-2.0", Kind.FILE, ":".join(f"/usr/lib/{place}{_TYPELIB}" for place in _TYPELIB_DIRS)),
)
"""The bus of screen readers, and the library they read apps with, for the system's own Python."""

MOVED_CLOCK = (
    Need(
        "libfaketime",
        Kind.FILE,
        "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1:"  # Debian
        "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1:"  # Debian on ARM
        "/usr/lib64/faketime/libfaketimeMT.so.1:"  # Fedora
        "/usr/lib/faketime/libfaketimeMT.so.1",  # Arch
    ),
)
"""Lets a soak test move the wall clock of one process."""

PACKAGING = (
    Need(  # Debian's Python has its library apart; PyInstaller takes it along
        f"libpython3.{sys.version_info.minor}",
        Kind.LIBRARY,
        f"libpython3.{sys.version_info.minor}.so.1.0",
    ),
    Need("binutils", Kind.PROGRAM, "objdump"),
    Need("patchelf", Kind.PROGRAM, "patchelf"),
    Need("xz-utils", Kind.PROGRAM, "xz"),
)
"""Makes the packages of Linux; the AppImage takes the library of `WAYLAND` along."""

BARE_SYSTEM = (
    Need("mmdebstrap", Kind.PROGRAM, "mmdebstrap"),
    Need("desktop-file-utils", Kind.PROGRAM, "desktop-file-validate"),
    Need("appstream", Kind.PROGRAM, "appstreamcli"),
    Need("lintian", Kind.PROGRAM, "lintian"),
)
"""Tries the packages of Linux on a system that has nothing else."""

WINDOWS_INSTALLER = (Need("nsis", Kind.PROGRAM, "makensis"),)
"""Compiles the set-up program of Windows."""

WAYLAND = (Need("libwayland-cursor0", Kind.LIBRARY, "libwayland-cursor.so.0"),)

Runner = Callable[[Sequence[str]], int]
"""Runs a command line and returns its exit code."""


def is_present(need: Need) -> bool:
    """Say whether the system has it, by trying it the way its user would."""
    if need.kind is Kind.LIBRARY:
        try:
            ctypes.CDLL(need.name)
        except OSError:
            return False
        return True
    if need.kind is Kind.MODULE:
        importlib.invalidate_caches()
        return importlib.util.find_spec(need.name) is not None
    if need.kind is Kind.PROGRAM:
        return shutil.which(need.name) is not None
    return any(Path(path).exists() for path in need.name.split(":"))


def needs_for(purpose: str, *, x11: bool, wayland: bool) -> tuple[Need, ...]:
    """List what is relied on; a virtual screen is for tests and for machines without a screen.

    Args:
        purpose: `run`, `test` or `soak`; `package`, `package-test` or `windows-installer`.
        x11: Whether there is an X display.
        wayland: Whether there is a Wayland display.
    """
    packaging = {
        "package": BASE + PACKAGING + WAYLAND,
        "package-test": BASE + PACKAGING + VIRTUAL_SCREEN + BARE_SYSTEM,
        "windows-installer": BASE + WINDOWS_INSTALLER,
    }
    if purpose in packaging:
        return packaging[purpose]
    has_screen = x11 or wayland
    needs: tuple[Need, ...] = BASE
    if purpose != "run" or not has_screen:
        needs += VIRTUAL_SCREEN
    if purpose != "run":
        needs += KEYRING + SCREEN_READER
    if purpose == "soak":
        needs += MOVED_CLOCK
    return needs + WAYLAND if wayland else needs


def missing_packages(needs: Sequence[Need], present: Callable[[Need], bool]) -> tuple[str, ...]:
    """Name the packages of all needs that are not met, each once, in order."""
    return tuple(dict.fromkeys(need.package for need in needs if not present(need)))


def install_command(packages: Sequence[str]) -> tuple[str, ...]:
    """Build the apt line that installs the packages and nothing that is only recommended."""
    return ("apt-get", "install", "--yes", "--no-install-recommends", *packages)


def by_hand(packages: Sequence[str], *, has_apt: bool) -> str:
    """Say what a person without root rights, or without apt, should do."""
    if has_apt:
        line = f"sudo apt-get update && sudo {shlex.join(install_command(packages))}"
        return f"Some system packages are missing. Run this once, then make again:\n\n  {line}\n\n"
    return (
        "Some system libraries are missing. Install what your system calls these Debian packages, "
        f"then make again:\n\n  {' '.join(packages)}\n\n"
    )


def provide(
    needs: Sequence[Need],
    *,
    present: Callable[[Need], bool],
    run: Runner,
    can_install: bool,
    has_apt: bool,
    out: TextIO,
) -> int:
    """Make sure that every need is met.

    Args:
        needs: What has to be there.
        present: Tells whether one need is met.
        run: Runs a command line, returns its exit code.
        can_install: Whether this user may install packages.
        has_apt: Whether the system has apt.
        out: Where to tell the person.

    Returns:
        0 when all is there, 1 when something is still missing.
    """
    packages = missing_packages(needs, present)
    if packages and can_install and has_apt:
        out.write(f"Installing system packages (once): {' '.join(packages)}\n")
        out.flush()
        # A failed update is no reason to stop: the lists may be good enough, and the install tells.
        run(("apt-get", "update", "--quiet"))
        run(("apt-get", "-o", "DPkg::Lock::Timeout=300", *install_command(packages)[1:]))
        packages = missing_packages(needs, present)
    if not packages:
        return 0
    out.write(by_hand(packages, has_apt=has_apt))
    return 1


def run_quietly(command: Sequence[str]) -> int:
    """Run apt without questions; show its output only when it fails.

    The words of a failing apt go to standard error.
    """
    result = subprocess.run(  # noqa: S603 - the command is built above from constants
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if result.returncode != 0:
        sys.stderr.write(result.stdout)
    return result.returncode


def main(purpose: str) -> int:
    """Provide for `run`, `test`, `soak` or a purpose of packaging on this machine; only Linux needs anything beyond pip."""
    if sys.platform != "linux":
        return 0
    return provide(
        needs_for(
            purpose, x11=bool(os.environ.get("DISPLAY")), wayland=bool(os.environ.get("WAYLAND_DISPLAY"))
        ),
        present=is_present,
        run=run_quietly,
        can_install=os.geteuid() == 0,
        has_apt=shutil.which("apt-get") is not None,
        out=sys.stderr,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
