"""The papers of the Linux packages."""

import configparser
import importlib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

LINUX = Path(__file__).resolve().parent.parent.parent / "packaging" / "linux"


@pytest.fixture
def config():
    packages = importlib.import_module("linux_packages")
    version = importlib.import_module("version").Version("0.2.0rc1", "0.2.0", "rc1")
    needs = importlib.import_module("linux_needs").Needs(("libxcb-cursor.so.0",), "2.34")
    return packages.nfpm_config(Path("/program"), Path("/work"), version, 1_700_000_000, needs, quick=False)


def desktop_entry():
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read_string((LINUX / "lead-desktop.desktop").read_text("utf-8"))
    return parser["Desktop Entry"]


def test_the_package_has_the_version_the_date_and_the_needs(config):
    assert config["version"] == "0.2.0~rc1"
    assert config["mtime"] == "2023-11-14T22:13:20Z"
    assert "libxcb-cursor0" in config["overrides"]["deb"]["depends"]
    assert "libxcb-cursor.so.0()(64bit)" in config["overrides"]["rpm"]["depends"]


def test_what_the_menu_starts_is_what_the_package_installs(config):
    targets = {entry["dst"] for entry in config["contents"]}
    program = desktop_entry()["TryExec"]
    assert f"/usr/bin/{program}" in targets
    assert desktop_entry()["Exec"] == f"{program} %F"
    assert f"/usr/share/icons/hicolor/scalable/apps/{desktop_entry()['Icon']}.svg" in targets


def test_spreadsheets_can_be_dropped_on_the_icon():
    kinds = set(filter(None, desktop_entry()["MimeType"].split(";")))
    assert kinds >= {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel",
        "application/vnd.oasis.opendocument.spreadsheet",
        "text/csv",
        "text/tab-separated-values",
    }
    tree = ET.parse(LINUX / "metainfo.xml")  # noqa: S314 - our own file
    assert {found.text for found in tree.iter("mediatype")} <= kinds


def test_the_files_of_the_papers_are_there(config):
    named = {Path(entry["src"]) for entry in config["contents"] if "file_info" in entry}
    kept = {path for path in named if LINUX in path.parents}
    assert len(kept) >= 3
    assert not [path for path in kept if not path.exists()]
