"""The project's own papers: the lock, the Makefile, and what must not stand in any file."""

import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("app", "dev", "package")
NOT_OURS = {"__pycache__", "build", "dist", "tour", "htmlcov"}
OUR_HIDDEN = {".ci", ".github", ".gitignore", ".editorconfig"}
# Put together here, so that this file does not name them either.
HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("deb", "debian", "org"),
        ("security", "debian", "org"),
        ("registry", "npmjs", "org"),
    )
]


def normal(requirement: str) -> str:
    """Name of a requirement in the form of PEP 503."""
    return re.sub(r"[-_.]+", "-", re.match(r"[A-Za-z0-9._-]+", requirement)[0]).lower()


def group(name: str) -> Iterator[str]:
    """Names of a dependency group, with the groups it includes."""
    for entry in PROJECT["dependency-groups"][name]:
        if isinstance(entry, str):
            yield normal(entry)
        else:
            yield from group(entry["include-group"])


def pins(name: str) -> dict[str, str]:
    """Package name to pinned version, of one lock file."""
    text = (ROOT / "packaging" / "requirements" / f"{name}.txt").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, flags=re.MULTILINE))


def text_files() -> Iterator[tuple[str, str]]:
    """Path and text of every file of ours; git is not asked, since it need not be installed."""
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if name not in NOT_OURS and (name[0] != "." or name in OUR_HIDDEN)]
        for name in names:
            if name[0] == "." and name not in OUR_HIDDEN:
                continue
            path = Path(folder, name)
            try:
                yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
            except UnicodeDecodeError:
                continue


def test_the_lock_covers_every_dependency():
    dependencies = {normal(requirement) for requirement in PROJECT["project"]["dependencies"]}
    assert dependencies | set(group("build")) <= pins("app").keys(), "run `make lock`"
    assert dependencies | set(group("dev")) <= pins("dev").keys(), "run `make lock`"
    assert dependencies | set(group("package")) <= pins("package").keys(), "run `make lock`"


@pytest.mark.parametrize("name", ["dev", "package"])
def test_tests_and_installers_have_the_versions_that_the_app_runs_with(name):
    assert pins("app").items() <= pins(name).items()


@pytest.mark.parametrize("name", LOCKS)
def test_the_locked_qt_is_one_that_does_not_abort(name):
    version = tuple(int(part) for part in pins(name)["pyside6-essentials"].split(".")[:2])
    assert (6, 8) <= version < (6, 12)


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_carries_its_hashes(name):
    text = (ROOT / "packaging" / "requirements" / f"{name}.txt").read_text("utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(name)) > 10
    assert not [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry]


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_leaves_the_choice_of_index_to_the_machine(name):
    text = (ROOT / "packaging" / "requirements" / f"{name}.txt").read_text("utf-8")
    assert "://" not in text
    assert not re.search(
        r"^-|--(index-url|extra-index-url|find-links|trusted-host)", text, flags=re.MULTILINE
    )


def test_no_file_names_a_registry_host():
    found = [f"{path}: {host}" for path, text in text_files() for host in HOSTS if host in text]
    assert not found


def test_make_help_lists_every_target():
    # Under `make test` the outer make would pass its own flags on.
    environment = {
        key: value for key, value in os.environ.items() if key not in {"MAKEFLAGS", "MFLAGS", "MAKELEVEL"}
    }
    shown = subprocess.run(
        ["make", "-C", ROOT], capture_output=True, text=True, check=True, env=environment
    ).stdout
    listed = set(re.findall(r"^make (\S+) +\S", shown, flags=re.MULTILINE))
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    assert listed == targets >= {"help", "run", "test", "lint", "format", "lock", "clean"}


def test_the_check_of_a_change_can_be_started_as_it_is():
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
