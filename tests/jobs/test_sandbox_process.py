"""The practice CRMs of a profile are one process, whoever uses them."""

import asyncio
import json
import os
import sys

import pytest

from lead_desktop.core.errors import Unreachable
from lead_desktop.jobs.sandbox_process import BUILT_IN, SandboxProcess
from lead_desktop.net.clock import Clock
from lead_desktop.store.locks import JobLock
from lead_desktop.store.profile import Profile

LEADSQUARED = BUILT_IN[0]


@pytest.fixture
def profile(tmp_path):
    made = Profile(tmp_path / "profile")
    made.create()
    return made


def told(profile):
    return json.loads((profile.sandbox_dir / "address.json").read_text("utf-8"))


async def command(profile, *arguments):
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "lead_desktop",
        "--profile",
        str(profile.root),
        *arguments,
        env={**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    _, errors = await asyncio.wait_for(child.communicate(), 30)
    return child.returncode, errors.decode()


def test_another_process_joins_the_running_sandbox_and_leaves_it_running(profile):
    async def story():
        owner = SandboxProcess(profile, clock=Clock())
        try:
            first = await owner.account(LEADSQUARED)
            before = told(profile)
            code, errors = await command(profile, "connections", "test", LEADSQUARED.name)
            assert code == 0, errors
            assert told(profile) == before
            assert await owner.account(LEADSQUARED) == first
            code, errors = await command(profile, "connections", "test", LEADSQUARED.name)
            assert code == 0, errors
        finally:
            await owner.close()
        assert not (profile.sandbox_dir / "address.json").exists()

    asyncio.run(story())


def test_an_owner_that_never_says_where_it_listens_is_given_up(profile):
    passed = [0.0]

    async def sleep(seconds):
        passed[0] += seconds

    async def story():
        joined = SandboxProcess(profile, clock=Clock(monotonic_s=lambda: passed[0], sleep=sleep))
        with pytest.raises(Unreachable, match="has not said where it listens"):
            await joined.account(LEADSQUARED)

    with JobLock(profile.sandbox_dir / "owner.lock"):
        asyncio.run(story())
