"""Entering one's own program again, as a frozen build does."""

import json
import subprocess
import sys

import pytest

from lead_desktop.jobs.children import CHILD_COMMAND, SANDBOX_CHILD, child_command, run_child


def test_a_frozen_build_enters_itself_again(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/lead-desktop/lead-desktop")
    command = child_command(SANDBOX_CHILD, "--port", "0")
    assert command == ("/usr/lib/lead-desktop/lead-desktop", CHILD_COMMAND, SANDBOX_CHILD, "--port", "0")


def test_the_command_line_becomes_the_child_it_is_asked_for():
    command = [sys.executable, "-m", "lead_desktop", CHILD_COMMAND, SANDBOX_CHILD, "--port", "0"]
    child = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(child.stdout)["leadsquared"]["url"].startswith("http://127.0.0.1:")


@pytest.mark.parametrize("arguments", [[], ["os"], ["lead_desktop.cli"]])
def test_nothing_else_can_be_entered_that_way(arguments):
    with pytest.raises(SystemExit, match="no such child"):
        run_child(arguments)
