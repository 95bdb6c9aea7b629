"""The folder that becomes the AppImage; the image itself is made and tried by the release workflow."""

import importlib
import subprocess
from pathlib import Path

import pytest

CACHE = """2 libs found in cache `/etc/ld.so.cache'
\tlibxcb-cursor.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libxcb-cursor.so.0
\tlibxcb-cursor.so.0 (libc6) => /lib/i386-linux-gnu/libxcb-cursor.so.0
\tlibxkbcommon.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libxkbcommon.so.0
\tlibX11.so.6 (libc6,x86-64) => /lib/x86_64-linux-gnu/libX11.so.6
"""


@pytest.fixture
def script():
    return importlib.import_module("linux_appimage")


@pytest.fixture
def made(script, tmp_path):
    program = tmp_path / "dist" / "lead-desktop"
    (program / "_internal").mkdir(parents=True)
    begin = program / "lead-desktop"
    begin.write_text('#!/bin/sh\necho "$(basename "$0") $*"\n', "utf-8")
    begin.chmod(0o755)
    (program / "lead-desktop-window").symlink_to("lead-desktop")
    (tmp_path / "256.png").write_bytes(b"png")
    (tmp_path / "libxcb-cursor.so.0.0.0").write_bytes(b"library")
    taken = {"libxcb-cursor.so.0": tmp_path / "libxcb-cursor.so.0.0.0"}
    (tmp_path / "doc" / "libxcb-cursor0").mkdir(parents=True)
    (tmp_path / "doc" / "libxcb-cursor0" / "copyright").write_text("MIT", "utf-8")
    return script.make_folder(program, tmp_path, tmp_path / "App Dir", taken, tmp_path / "doc")


def test_what_a_desktop_may_lack_goes_along_and_the_rest_is_the_systems(script):
    taken = script.libraries_to_take(["libX11.so.6", "libxcb-cursor.so.0", "libxkbcommon.so.0"], CACHE)
    assert taken == {
        "libxcb-cursor.so.0": Path("/lib/x86_64-linux-gnu/libxcb-cursor.so.0"),
        "libxkbcommon.so.0": Path("/lib/x86_64-linux-gnu/libxkbcommon.so.0"),
    }


def test_a_system_that_lacks_one_is_refused(script):
    with pytest.raises(LookupError, match=r"no libxcb-icccm\.so\.4"):
        script.libraries_to_take(["libxcb-icccm.so.4"], CACHE)


def test_the_folder_has_what_appimagetool_wants(made):
    assert (made / "lead-desktop.desktop").read_text("utf-8").count("Icon=lead-desktop\n") == 1
    assert (made / "lead-desktop.png").read_bytes() == (made / ".DirIcon").read_bytes() == b"png"
    assert (made / "usr/lib/lead-desktop/_internal/libxcb-cursor.so.0").read_bytes() == b"library"


def test_a_library_that_goes_along_brings_its_licence(made):
    assert (made / "usr/share/doc/libxcb-cursor0/copyright").read_text("utf-8") == "MIT"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "lead-desktop-window "),
        (["lead-desktop.desktop"], "lead-desktop-window lead-desktop.desktop"),
        (["--self-test", "a b.json"], "lead-desktop --self-test a b.json"),
        (["fetch"], "lead-desktop fetch"),
    ],
)
def test_files_are_for_the_window_and_the_rest_is_a_command_line(made, arguments, said):
    done = subprocess.run(
        [str(made / "AppRun"), *arguments], cwd=made, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{said}\n"
