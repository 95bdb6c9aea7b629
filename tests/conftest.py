"""The sandbox for all rooms: one child process for each test worker, reset before each test that asks for it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desktop.sandbox.address import SandboxAddress
from lead_desktop.sandbox.control_client import SandboxControl

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read by Qt when its first application is made


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxAddress]:
    """A sandbox without a rate limit, for as long as the tests run."""
    command = [sys.executable, "-m", "lead_desktop.sandbox", "--no-rate-limit", "--seed", "1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        address = SandboxAddress.from_json(child.stdout.readline())
        # Counting all leads makes them, so that no test waits for that.
        SandboxControl(address).state()
        yield address
        child.stdin.close()
        try:
            child.wait(timeout=5)
        finally:
            child.kill()


@pytest.fixture(autouse=True)
def own_call_budget(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test, and no child of one, shares calls or learnt limits with another test or with the person's app."""
    state = f"{tmp_path}-state"
    monkeypatch.setenv("XDG_STATE_HOME", state)
    monkeypatch.setenv("LEAD_DESKTOP_STATE", state)


@pytest.fixture
def crm(sandbox: SandboxAddress) -> SandboxControl:
    """The sandbox as new: no trouble, nothing created; its client makes trouble and tells what the CRMs hold."""
    control = SandboxControl(sandbox)
    control.reset()
    return control
