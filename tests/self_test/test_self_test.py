"""The program tries itself: what a good run says, what it leaves behind, and that trouble is not called well."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys

import pytest

from lead_desktop.core.errors import InputError
from lead_desktop.self_test.report import SelfTestReport, StepFailed, StepOutcome
from lead_desktop.self_test.steps import outcome_of, try_keyring
from lead_desktop.self_test.window import run_self_test
from lead_desktop.store.keyrings import KeyringChoice
from lead_desktop.ui.app_icon import app_icon

STEPS = ["window", "practice CRMs", "xlsx in", "upload", "xlsx out", "fetch", "search", "keyring"]


class Keyring:
    """Keeps keys, with the fault it is given."""

    def __init__(self, *, forgets=False, keeps_for_ever=False):
        self.entries = {}
        self.forgets, self.keeps_for_ever = forgets, keeps_for_ever

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        if not self.forgets:
            self.entries[service, username] = password

    def delete_password(self, service, username):
        if not self.keeps_for_ever:
            del self.entries[service, username]


def outcome_with(keyring):
    choice = KeyringChoice(keyring, "a keyring", "" if keyring else "There is none.")
    return asyncio.run(outcome_of("keyring", lambda: try_keyring(lambda: choice)))


def test_a_good_run_passes_every_step_and_leaves_nothing_behind(tmp_path):
    home, temporary, report = tmp_path / "home", tmp_path / "temporary", tmp_path / "report.json"
    home.mkdir()
    temporary.mkdir()
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "LEAD_DESKTOP"))
    }
    environment |= {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    command = [sys.executable, "-m", "lead_desktop", "--self-test", str(report)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    told = json.loads(report.read_text("utf-8"))
    assert told["ok"] is True
    assert [step["name"] for step in told["steps"]] == STEPS
    assert all(step["ok"] for step in told["steps"])
    assert told["steps"][-1]["words"].startswith("none: ")
    assert told["frozen"] is False
    assert told["version"]
    assert list(temporary.iterdir()) == []
    assert not [path for path in home.rglob("*") if "lead-desktop" in path.name]


def test_a_window_that_cannot_be_made_is_written_down(qapp, tmp_path, monkeypatch):
    def refuse(*_arguments, **_options):
        raise InputError("No window", "It cannot be made.")

    monkeypatch.setattr("lead_desktop.self_test.window.build_window", refuse)
    report = tmp_path / "report.json"
    report.write_text('{"ok": true}')
    before = dict(os.environ)
    assert run_self_test(report) == 1
    told = json.loads(report.read_text("utf-8"))
    assert told["ok"] is False
    assert [(step["name"], step["ok"]) for step in told["steps"]] == [("window", False)]
    assert "It cannot be made." in told["steps"][0]["words"]
    assert dict(os.environ) == before


def test_a_keyring_that_works_is_named_and_left_empty():
    keyring = Keyring()
    outcome = outcome_with(keyring)
    assert (outcome.ok, outcome.words) == (True, "a keyring")
    assert keyring.entries == {}


def test_a_computer_without_a_keyring_is_said_and_is_no_failure():
    outcome = outcome_with(None)
    assert (outcome.ok, outcome.words) == (True, "none: There is none.")


@pytest.mark.parametrize("fault", ["forgets", "keeps_for_ever"])
def test_a_keyring_that_does_not_do_as_told_is_a_failure(fault):
    assert not outcome_with(Keyring(**{fault: True})).ok


@pytest.mark.parametrize("error", [StepFailed("2 rows instead of 3"), OSError("the disk is full")])
def test_a_failed_step_says_why(error):
    async def fail():
        raise error

    outcome = asyncio.run(outcome_of("upload", fail))
    assert not outcome.ok
    assert str(error) in outcome.words


def test_a_bug_in_a_step_is_raised():
    async def fail():
        raise KeyError("bug")

    with pytest.raises(KeyError):
        asyncio.run(outcome_of("upload", fail))


@pytest.mark.parametrize(("results", "ok"), [((), False), ((True,), True), ((True, False), False)])
def test_all_is_well_only_when_every_step_was_taken_and_went_well(results, ok):
    steps = tuple(StepOutcome("step", result, 0.1, "") for result in results)
    report = SelfTestReport("1", False, "3.11", "6.11", "Linux", "xcb", 0.5, 1.0, steps)
    assert report.ok is ok


def test_the_option_is_no_matter_for_people():
    shown = subprocess.run(
        [sys.executable, "-m", "lead_desktop", "--help"], capture_output=True, text=True, check=True
    ).stdout
    assert "self-test" not in shown


def test_the_icon_is_drawn_in_every_size(qapp):
    for size in (16, 48, 256):
        assert not app_icon().pixmap(size).isNull()
