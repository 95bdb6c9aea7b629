"""What can be known here of the installers for Windows and macOS, and of the workflow that builds them."""

import importlib
import plistlib
import re
import struct
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
SHEETS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv"}


def test_windows_offers_the_program_for_every_kind_of_sheet():
    script = (PACKAGING / "windows" / "lead-desktop.nsi").read_text("utf-8")
    assert set(re.findall(r'\$\{DO\} "(\.\w+)"', script)) == SHEETS


def test_windows_takes_back_every_key_that_it_writes():
    script = (PACKAGING / "windows" / "lead-desktop.nsi").read_text("utf-8")
    install, _, remove = script.partition('Section "Uninstall"')
    written = set(re.findall(r'Write\w+ HKCU "([^"]+)"', install))
    removed = set(re.findall(r'Delete\w+ HKCU "([^"]+)"', remove)) | set(
        re.findall(r'DeleteRegValue HKCU "([^"]+)"', install)
    )
    assert written
    assert not [
        key for key in written if not any(key == one or key.startswith(f"{one}\\") for one in removed)
    ]


def test_macos_opens_sheets_and_asks_for_no_more_than_it_needs():
    info = plistlib.loads((PACKAGING / "macos" / "info.plist").read_bytes())
    kinds = info["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    assert {"org.openxmlformats.spreadsheetml.sheet", "public.comma-separated-values-text"} <= set(kinds)
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert list(rights) == ["com.apple.security.cs.allow-unsigned-executable-memory"]


def test_every_action_of_the_workflow_is_pinned_by_its_hash():
    used = re.findall(r"uses: (\S+)", WORKFLOW)
    assert used
    assert not [one for one in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", one)]


def test_every_program_that_the_workflow_fetches_is_checked_by_its_hash():
    fetched = set(re.findall(r"\$RELEASES/\S+/([\w.-]+)\"", WORKFLOW))
    checked = set(re.findall(r"^ +[0-9a-f]{64}  (\S+)$", WORKFLOW, re.MULTILINE))
    assert fetched == checked == {"appimagetool-x86_64.AppImage", "runtime-x86_64"}
    assert WORKFLOW.count("curl") == WORKFLOW.count("sha256sum --check --strict") == 1


def test_every_system_ends_in_the_self_test_of_the_installed_program():
    tried = re.findall(r"--self-test self-test-(\w+)\.json", WORKFLOW)
    assert tried == ["linux", "appimage", "windows", "macos"]


def test_every_file_that_the_workflow_names_is_there():
    named = set(re.findall(r"(?<![\w/])(?:\./)?(packaging/[\w./-]+\.\w+)", WORKFLOW))
    assert len(named) >= 5
    assert not [name for name in named if not (ROOT / name).exists()]


@pytest.fixture(scope="module")
def icons(tmp_path_factory, qapp):
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        script = importlib.import_module("render_icons")
        folder = tmp_path_factory.mktemp("icons")
        script.render_icons(ROOT / "resources" / "icons" / "lead-desktop.svg", folder)
        yield folder


def test_the_icon_of_windows_holds_its_sizes_as_png(icons):
    content = (icons / "lead-desktop.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", content)
    assert (kind, count) == (1, 7)
    for place in range(count):
        wide, _, _, _, _, _, length, begin = struct.unpack_from("<BBBBHHII", content, 6 + 16 * place)
        picture = content[begin : begin + length]
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack_from(">I", picture, 16)[0] == (wide or 256)


def test_the_icon_of_macos_holds_its_sizes_as_png(icons):
    content = (icons / "lead-desktop.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4)[0] == len(content)
    begin, sizes = 8, []
    while begin < len(content):
        length = struct.unpack_from(">I", content, begin + 4)[0]
        assert content[begin + 8 : begin + 12] == b"\x89PNG"
        sizes.append(struct.unpack_from(">I", content, begin + 8 + 16)[0])
        begin += length
    assert sizes == [16, 32, 64, 128, 256, 512, 1024]
