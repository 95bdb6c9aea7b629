"""What goes into the program, and what stays out."""

import importlib
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

QT = "PySide6/Qt/plugins"


@pytest.fixture
def parts():
    return importlib.import_module("kept_parts")


@pytest.mark.parametrize(
    "target",
    [
        f"{QT}/platforms/libqxcb.so",
        f"{QT}/platforms/libqoffscreen.so",
        f"{QT}/imageformats/libqsvg.so",
        f"{QT}/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/QtWidgets.abi3.so",
        "libicudata.so.73",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "libsqlite3.so.0",
    ],
)
def test_what_the_window_needs_is_kept(parts, target):
    assert parts.is_kept(target, "/build/venv/lib/" + target, linux=True)


@pytest.mark.parametrize(
    "target",
    [
        f"{QT}/platforms/libqvnc.so",
        f"{QT}/platformthemes/libqgtk3.so",
        f"{QT}/tls/libqopensslbackend.so",
        f"{QT}/imageformats/libqpdf.so",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libgtk-3.so.0",
        "PySide6/Qt/translations/qt_ja.qm",
    ],
)
def test_what_it_does_not_need_is_left_out(parts, target):
    assert not parts.is_kept(target, "/build/venv/lib/" + target, linux=True)


@pytest.mark.parametrize(
    "name", ["libX11-xcb.so.1", "libgio-2.0.so.0", "libxcb-cursor.so.0", "libstdc++.so.6", "libz.so.1"]
)
def test_the_desktop_of_a_linux_comes_from_the_system(parts, name):
    assert not parts.is_kept(name, f"/lib/x86_64-linux-gnu/{name}", linux=True)
    assert parts.is_kept(name, f"/lib/x86_64-linux-gnu/{name}", linux=False)
    assert parts.is_kept(name, f"/build/python/lib/{name}", linux=True)


def test_no_back_end_of_the_keyring_is_left_out(parts):
    backends = {entry.value.partition(":")[0] for entry in metadata.entry_points(group="keyring.backends")}
    assert backends
    kept_out = [
        one
        for one in backends
        for name in parts.LEFT_OUT_MODULES
        if one == name or one.startswith(f"{name}.")
    ]
    assert not kept_out


def test_the_guide_goes_along_with_its_pictures_and_no_others(parts):
    root = Path(__file__).resolve().parents[2]
    pictures = [Path(one) for one in parts.guide_pictures(root / "docs")]
    assert len(pictures) > 5
    assert sum(one.stat().st_size for one in pictures) < 2_000_000
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    shipped = {name for name in wheel["only-include"] if name.startswith("docs/")}
    assert shipped == {"docs/user-guide.md", *(one.relative_to(root).as_posix() for one in pictures)}
    assert wheel["sources"]["docs"] == "lead_desktop/_resources/guide"
