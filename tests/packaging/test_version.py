"""One version for every kind of package."""

import importlib
import re
from pathlib import Path

import pytest

import lead_desktop

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def version():
    return importlib.import_module("version")


@pytest.mark.parametrize(
    ("written", "linux", "windows"),
    [
        ("0.1.0", "0.1.0", "0.1.0.0"),
        ("0.1.0.dev0", "0.1.0~dev0", "0.1.0.0"),
        ("12.34.56rc7", "12.34.56~rc7", "12.34.56.0"),
    ],
)
def test_a_version_is_told_in_the_form_of_each_system(version, written, linux, windows):
    found = version.read_version(f'"""Text."""\n\n__version__ = "{written}"\n')
    assert (found.python, found.linux, found.windows) == (written, linux, windows)


@pytest.mark.parametrize(
    "text", ["", '__version__ = "1.2"', '__version__ = "1.2.3.post1"', '__version__ = ""']
)
def test_a_version_of_another_form_is_refused(version, text):
    with pytest.raises(ValueError, match="no version"):
        version.read_version(text)


def test_ours_is_the_one_the_app_tells(version):
    assert version.our_version().python == lead_desktop.__version__


@pytest.mark.parametrize(("tag", "ours"), [("v1.2.3", True), ("v1.2.4", False), ("1.2.3", False)])
def test_a_tag_must_name_the_version(version, tmp_path, tag, ours):
    (tmp_path / "lead_desktop").mkdir()
    (tmp_path / "lead_desktop" / "__init__.py").write_text('__version__ = "1.2.3"\n', "utf-8")
    assert version.tag_is_ours(tag, tmp_path) is ours


def test_no_paper_of_a_package_has_a_version_of_its_own():
    numbers = re.compile(r"\b\d+\.\d+\.\d+\b")
    for name in ("metainfo.xml", "lead-desktop.1", "lead-desktop.desktop"):
        assert not numbers.findall((ROOT / "packaging" / "linux" / name).read_text("utf-8")), name


def test_the_date_of_a_build_can_be_given(version, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert version.build_date_s() == 1_700_000_000


def test_sources_without_a_history_have_the_date_of_their_changelog(version, monkeypatch, tmp_path):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "CHANGELOG.md").write_text("", "utf-8")
    assert version.build_date_s(tmp_path) == int((tmp_path / "CHANGELOG.md").stat().st_mtime)


def test_a_machine_without_git_takes_that_date_too(version, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")
    assert version.build_date_s() == int((ROOT / "CHANGELOG.md").stat().st_mtime)
