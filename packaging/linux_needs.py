"""What the program needs of a Linux system, read from its files, and what packages bring it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from freeze import is_elf

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Package of Debian 12 and Ubuntu 22.04 and later, by the library's name."""
_GLIBC = {
    "libc.so.6",
    "libm.so.6",
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "libresolv.so.2",
    "libutil.so.1",
    "ld-linux-x86-64.so.2",
}
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Needs:
    """What a folder of programs needs.

    Attributes:
        libraries: Names of libraries that are not in it and do not belong to glibc, in order.
        glibc: Oldest glibc it runs with ("2.36").
    """

    libraries: tuple[str, ...]
    glibc: str

    @property
    def debian(self) -> tuple[str, ...]:
        """The relations of a .deb.

        Raises:
            KeyError: A library is not in the table above.
        """
        packages = sorted({DEBIAN_PACKAGES[name] for name in self.libraries})
        return (f"libc6 (>= {self.glibc})", *packages)

    @property
    def rpm(self) -> tuple[str, ...]:
        """The relations of an .rpm, by the names that every distribution provides."""
        return (f"libc.so.6(GLIBC_{self.glibc})(64bit)", *(f"{name}()(64bit)" for name in self.libraries))


def needs_of(folder: Path) -> Needs:
    """Read all programs and libraries of a folder."""
    files = [path for path in folder.rglob("*") if is_elf(path)]
    inside = {path.name for path in folder.rglob("*.so*")}
    told = [_dynamic_section(path) for path in files]
    return needs_from(told, inside)


def needs_from(told: Iterable[str], inside: set[str]) -> Needs:
    """The needs by what `objdump -p` tells of each file.

    Args:
        told: Its output, for each file.
        inside: Names of libraries that are there already.
    """
    libraries: set[str] = set()
    glibc = (2, 0)
    for text in told:
        libraries.update(_NEEDED.findall(text))
        glibc = max([glibc, *((int(major), int(minor)) for major, minor in _GLIBC_VERSION.findall(text))])
    return Needs(tuple(sorted(libraries - inside - _GLIBC)), f"{glibc[0]}.{glibc[1]}")


def _dynamic_section(path: Path) -> str:
    command = ["objdump", "--private-headers", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - of the system
