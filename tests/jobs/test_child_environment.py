"""What children know: no key, and not where one could come from."""

import ast
import asyncio
import os
import sys
from pathlib import Path

import pytest

from lead_desktop.core.errors import SheetError
from lead_desktop.jobs import children
from lead_desktop.jobs.children import child_environment
from lead_desktop.jobs.sandbox_process import BUILT_IN, SandboxProcess
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import SheetStep, SheetTask
from lead_desktop.net.clock import Clock
from lead_desktop.store.profile import Profile

ROOT = Path(children.__file__).parents[1]
CANARY = "canary-of-the-environment"
KEYS = (
    "LEAD_DESKTOP_ACCESS_KEY",
    "LEAD_DESKTOP_TOKEN",
    "LEAD_DESKTOP_HEADER_X_DEALER",
    "lead_desktop_api_key",
)


def test_our_own_variables_and_proxies_stay_here_and_the_others_go_along():
    given = dict.fromkeys((*KEYS, "HTTPS_PROXY", "all_proxy"), CANARY) | {"PATH": "/bin", "LANG": "C.UTF-8"}
    assert child_environment(given) == {"PATH": "/bin", "LANG": "C.UTF-8"}


def environment_of(argument):
    """What the one process that was started with this argument knows."""
    found = [
        (one / "environ").read_bytes()
        for one in Path("/proc").glob("[0-9]*")
        if argument.encode() in commands_of(one)
    ]
    assert len(found) == 1
    return found[0]


def commands_of(process):
    try:
        return (process / "cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


def test_the_practice_crms_get_no_key_of_the_environment(tmp_path, monkeypatch):
    for name in KEYS:
        monkeypatch.setenv(name, CANARY)
    profile = Profile(tmp_path)
    profile.create()

    async def look():
        sandbox = SandboxProcess(profile, clock=Clock())
        try:
            await sandbox.account(BUILT_IN[0])
            return environment_of(str(profile.sandbox_dir))
        finally:
            await sandbox.close()

    known = asyncio.run(look())
    assert b"PATH=" in known
    assert CANARY.encode() not in known


def test_the_child_that_opens_files_gets_no_key_of_the_environment(tmp_path, monkeypatch):
    for name in KEYS:
        monkeypatch.setenv(name, CANARY)
    told = tmp_path / "told"
    script = f"import os; open({str(told)!r}, 'w').write(repr(dict(os.environ)))"
    with pytest.raises(SheetError):  # it says nothing of the sheet
        asyncio.run(
            run_sheet_task(
                SheetTask(SheetStep.PREVIEW), lambda _word: None, command=(sys.executable, "-c", script)
            )
        )
    assert "PATH" in told.read_text("utf-8")
    assert CANARY not in told.read_text("utf-8")
    assert CANARY in repr(dict(os.environ))


def test_no_process_is_started_with_the_environment_as_it_is():
    started, named = 0, 0
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {
                "asyncio.create_subprocess_exec",
                "subprocess.Popen",
                "subprocess.run",
            }:
                started += 1
                named += any(word.arg == "env" for word in node.keywords)
    assert started == named == 5
