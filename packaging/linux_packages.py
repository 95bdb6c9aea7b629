"""The packages of Linux: .deb and .rpm by nfpm, and a .tar.xz that runs from any folder."""

from __future__ import annotations

import email.utils
import gzip
import json
import os
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from freeze import PROGRAM, WINDOW
from linux_needs import Needs, needs_of
from version import ROOT, Version

_LINUX = Path(__file__).resolve().parent / "linux"
_MAINTAINER = "Lead Desktop maintainers <maintainers@lead-desktop.invalid>"
_SUMMARY = "look up, search and bulk-create CRM leads"
_DESCRIPTION = """\
A desktop app for sales operations, for CRMs whose API is slow and throttled.
Every row is accounted for, nothing is sent twice, nothing is lost. It speaks
LeadSquared, Octanist and JTC DMS, and has practice CRMs built in."""
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def build_packages(
    folder: Path, work: Path, target: Path, version: Version, date_s: int, *, make: str
) -> list[Path]:
    """Write the packages.

    Args:
        folder: The program, as `freeze` made it.
        work: For what comes and goes; holds the icons.
        target: Folder the packages go to.
        version: Of the program.
        date_s: Time of all files, in seconds since the epoch.
        make: "all", or "quick-deb" for that alone, packed fast: for tests.

    Returns:
        The packages.

    Raises:
        subprocess.CalledProcessError: A tool failed.
        KeyError: The program needs a library whose package is not known.
    """
    needs = needs_of(folder)
    stage = work / "linux"
    _write_texts(stage, version, date_s)
    config = stage / "nfpm.json"  # JSON is YAML too
    config.write_text(
        json.dumps(nfpm_config(folder, work, version, date_s, needs, quick=make == "quick-deb"), indent=1),
        "utf-8",
    )
    deb = target / f"{PROGRAM}_{version.linux}-1_amd64.deb"
    if make != "all":
        return [_nfpm(config, "deb", deb, date_s)]
    rpm = target / f"{PROGRAM}-{version.linux}-1.x86_64.rpm"
    with ThreadPoolExecutor(2) as both:  # a minute each, on one processor
        packing = [
            both.submit(_nfpm, config, kind, path, date_s) for kind, path in (("deb", deb), ("rpm", rpm))
        ]
        made = [one.result() for one in packing]
    tarball = target / f"{PROGRAM}-{version.python}-linux-x86_64.tar.xz"
    return [*made, _tarball(folder, stage, tarball, date_s)]


def nfpm_config(
    folder: Path, work: Path, version: Version, date_s: int, needs: Needs, *, quick: bool
) -> dict[str, object]:
    """What nfpm is to pack; its form: https://nfpm.goreleaser.com/docs/configuration/."""
    libraries, stage = "/usr/lib/lead-desktop", work / "linux"
    contents: list[dict[str, object]] = [
        {"src": f"{folder}/", "dst": libraries, "type": "tree"},
        {"src": f"../lib/lead-desktop/{PROGRAM}", "dst": f"/usr/bin/{PROGRAM}", "type": "symlink"},
        {"src": f"../lib/lead-desktop/{PROGRAM}", "dst": f"/usr/bin/{WINDOW}", "type": "symlink"},
        _file(_LINUX / "lead-desktop.desktop", "/usr/share/applications/lead-desktop.desktop"),
        _file(stage / "metainfo.xml", "/usr/share/metainfo/lead-desktop.metainfo.xml"),
        _file(
            ROOT / "resources" / "icons" / "lead-desktop.svg",
            "/usr/share/icons/hicolor/scalable/apps/lead-desktop.svg",
        ),
        *(
            _file(
                work / "icons" / f"{size}.png",
                f"/usr/share/icons/hicolor/{size}x{size}/apps/lead-desktop.png",
            )
            for size in _ICON_SIZES
        ),
        _file(stage / "lead-desktop.1.gz", "/usr/share/man/man1/lead-desktop.1.gz"),
        _file(stage / "lead-desktop.1.gz", "/usr/share/man/man1/lead-desktop-window.1.gz"),
        _file(_LINUX / "copyright", "/usr/share/doc/lead-desktop/copyright"),
        _file(stage / "changelog.gz", "/usr/share/doc/lead-desktop/changelog.gz"),
        _file(stage / "changelog.Debian.gz", "/usr/share/doc/lead-desktop/changelog.Debian.gz", "deb"),
        _file(_LINUX / "lintian-overrides", "/usr/share/lintian/overrides/lead-desktop", "deb"),
    ]
    return {
        "name": PROGRAM,
        "arch": "amd64",
        "platform": "linux",
        "version": version.linux,
        "version_schema": "none",
        "release": "1",
        "section": "utils",
        "priority": "optional",
        "maintainer": _MAINTAINER,
        "vendor": "Lead Desktop maintainers",
        "description": f"{_SUMMARY}\n{_DESCRIPTION}",
        "license": "MIT",
        "mtime": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(date_s)),
        "contents": contents,
        "deb": {"compression": "gzip" if quick else "xz"},
        "rpm": {"compression": "xz", "summary": _SUMMARY, "buildhost": "localhost"},
        "overrides": {
            "deb": {
                "depends": [*needs.debian, "ca-certificates"],
                "recommends": ["gnome-keyring | kwalletmanager | keepassxc", "xdg-desktop-portal"],
            },
            "rpm": {
                "depends": [*needs.rpm, "ca-certificates"],
                "recommends": ["gnome-keyring", "xdg-desktop-portal"],
            },
        },
    }


def _file(source: Path, target: str, packager: str = "") -> dict[str, object]:
    entry: dict[str, object] = {"src": str(source), "dst": target, "file_info": {"mode": 0o644}}
    return entry | ({"packager": packager} if packager else {})


def _write_texts(stage: Path, version: Version, date_s: int) -> None:
    """The man page, the changelog and the metainfo of this version."""
    stage.mkdir(parents=True, exist_ok=True)
    day = time.strftime("%Y-%m-%d", time.gmtime(date_s))
    man = (
        (_LINUX / "lead-desktop.1")
        .read_text("utf-8")
        .replace("@DATE@", day)
        .replace("@VERSION@", version.python)
    )
    _gzip(man.encode(), stage / "lead-desktop.1.gz")
    _gzip((ROOT / "CHANGELOG.md").read_bytes(), stage / "changelog.gz")
    debian = (
        f"lead-desktop ({version.linux}-1) stable; urgency=medium\n\n  * Version {version.python}; see changelog.gz.\n\n"
        f" -- {_MAINTAINER}  {email.utils.formatdate(date_s)}\n"
    )
    _gzip(debian.encode(), stage / "changelog.Debian.gz")
    info = (
        (_LINUX / "metainfo.xml")
        .read_text("utf-8")
        .replace("@DATE@", day)
        .replace("@VERSION@", version.linux)
    )
    (stage / "metainfo.xml").write_text(info, "utf-8")


def _gzip(content: bytes, path: Path) -> None:
    path.write_bytes(gzip.compress(content, 9, mtime=0))


def _nfpm(config: Path, kind: str, target: Path, date_s: int) -> Path:
    target.unlink(missing_ok=True)
    command = [str(Path(sys.executable).with_name("nfpm")), "package"]
    command += ["--config", str(config), "--packager", kind, "--target", str(target)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(date_s)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603 - our own command
    return target


def _tarball(folder: Path, stage: Path, target: Path, date_s: int) -> Path:
    """The program with its icon and menu entry; it belongs to nobody, and its files have one date."""
    top = target.name.removesuffix(".tar.xz")
    share = stage / "share"
    shutil.rmtree(share, ignore_errors=True)
    share.mkdir(parents=True)
    for source in (
        _LINUX / "lead-desktop.desktop",
        ROOT / "resources" / "icons" / "lead-desktop.svg",
        stage / "lead-desktop.1.gz",
    ):
        shutil.copyfile(source, share / source.name)

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = date_s
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    plainly = target.with_suffix("")
    with tarfile.open(plainly, "w", format=tarfile.PAX_FORMAT) as archive:
        for base, name in ((folder, top), (share, f"{top}/share")):
            _add_sorted(archive, base, name, plain)
    # Two threads by name, because what comes out depends on whether there are several.
    subprocess.run(["xz", "-6", "--threads=2", "--force", str(plainly)], check=True)  # noqa: S603, S607 - of the system
    return target


def _add_sorted(
    archive: tarfile.TarFile, base: Path, name: str, plain: Callable[[tarfile.TarInfo], tarfile.TarInfo]
) -> None:
    archive.add(base, name, recursive=False, filter=plain)
    for path in sorted(base.rglob("*")):
        archive.add(path, f"{name}/{path.relative_to(base).as_posix()}", recursive=False, filter=plain)
