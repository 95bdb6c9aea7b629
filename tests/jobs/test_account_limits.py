"""One account, several processes: they share its limit, over real HTTP and a CRM that counts every window."""

import logging
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from lead_desktop.core.call_limits import CallKind
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import Throttled
from lead_desktop.core.leads import LeadDraft
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.jobs.account_limits import AccountLimits
from lead_desktop.net.clock import Clock
from lead_desktop.net.observer import Unobserved

CHILD = Path(__file__).with_name("calling_child.py")


@pytest.fixture
def caller(tmp_path, crm):
    """Start a process that calls the sandbox: `caller(name, calls, window_s, seconds)`."""

    @contextmanager
    def start(name, calls, window_s, seconds):
        account = crm.address.leadsquared
        details = (
            tmp_path / name,
            account.url,
            account.access_key,
            account.secret_key,
            calls,
            window_s,
            seconds,
        )
        command = [sys.executable, str(CHILD), *map(str, details)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
            try:
                assert child.stdout.readline() == "ready\n"
                yield child
            finally:
                child.kill()

    return start


def go(*children):
    for child in children:
        child.stdin.write("\n")
        child.stdin.flush()


def answered_of(child):
    output, _ = child.communicate(timeout=30)
    return int(output)


def shared_out(caller, crm):
    """Two processes call for eight seconds: the share of the account's rate they reached, and how even it was."""
    crm.rate(20, 1.0)
    crm.modes(latency_ms=[0, 80])
    with caller("first", 20, 1.0, 8) as first, caller("second", 20, 1.0, 8) as second:
        go(first, second)
        shares = answered_of(first), answered_of(second)
    calls = [call for call in crm.calls("leadsquared") if "GetByEmail" in call["path"]]
    took_s = calls[-1]["arrived_s"] - calls[0]["arrived_s"]
    assert sum(call["throttled"] for call in calls) == 0
    assert len(calls) == sum(shares)
    return (len(calls) - 20) / 20 / took_s, min(shares) / max(shares)


def test_two_processes_use_the_rate_of_their_account_together_without_a_refusal(caller, crm):
    reached, evenness = shared_out(caller, crm)
    assert reached >= 0.6  # half, if each waited for the other; a busy machine costs some
    assert evenness > 0.5


@pytest.mark.slow  # for a machine with nothing else to do
def test_two_processes_reach_the_rate_of_their_account_together_and_fairly(caller, crm):
    reached, evenness = shared_out(caller, crm)
    assert reached >= 0.85  # 1.0 s + 0.04 s for each slot
    assert evenness > 0.7  # the first burst may be all of one process


def test_what_a_killed_process_had_in_flight_counts_until_its_window_is_over(caller, crm):
    crm.rate(6, 1.0)
    crm.modes(latency_ms=[300, 300])
    with ExitStack() as both:
        killed = both.enter_context(caller("killed", 6, 1.0, 30))
        other = both.enter_context(caller("other", 6, 1.0, 5))
        go(killed)
        while len(crm.calls("leadsquared")) < 4:
            pass
        killed.kill()
        go(other)
        answered = answered_of(other)
    assert not any(call["throttled"] for call in crm.calls("leadsquared"))
    assert answered >= 6 * 5 / 1.3 * 0.6


def test_reads_keep_their_pace_when_the_crm_limits_bulk_calls(desk, crm):
    crm.rate(10, 1.0, bulk_calls=2)

    async def story(desk):
        connection = replace(desk.connections["leadsquared"], rate=RateLimit(10, 1.0))
        keys = await desk.workspace.credentials.keys(connection)
        provider = desk.workspace.provider_with(connection, keys, Unobserved())
        throttled = 0
        for number in range(7):
            draft = LeadDraft(1, (("FirstName", "Asha"), ("EmailAddress", f"a{number}@newcomer.in")))
            try:
                await provider.create_leads([draft])
            except Throttled:
                throttled += 1
            await provider.fetch(IdKind.EMAIL, ["nobody@nowhere.example"], ())
        rates = [desk.workspace.rate(connection, kind) for kind in CallKind]
        await provider.close()
        return throttled, rates, desk.workspace.calls_today(connection)

    throttled, rates, today = desk(story)
    assert throttled == 1
    assert rates == [RateLimit(10, 1.0), RateLimit(2, 1.0)]
    assert sum(call["throttled"] for call in crm.calls("leadsquared")) == 1
    assert today == len(crm.calls("leadsquared")) == 14


def test_a_learnt_limit_is_known_to_the_next_process_and_to_another_profile(tmp_path, desk):
    async def story(desk):
        connection = desk.connections["leadsquared"]
        keys = await desk.workspace.credentials.keys(connection)
        first = AccountLimits(tmp_path / "shared", Clock())
        first.throttle(connection, keys).learn(7, 5.0)
        first.close()
        second = AccountLimits(tmp_path / "shared", Clock())
        asked_without_keys = second.limits(connection).account
        other = replace(connection, connection_id="of another profile")
        asked_with_keys = second.throttle(other, keys).limits.account
        second.close()
        return asked_without_keys, asked_with_keys

    assert desk(story) == (RateLimit(7, 5.0), RateLimit(7, 5.0))


def test_the_use_of_an_account_is_known_before_its_first_call_in_this_process(tmp_path, desk):
    async def story(desk):
        connection = desk.connections["leadsquared"]
        keys = await desk.workspace.credentials.keys(connection)
        first = AccountLimits(tmp_path / "shared", Clock())
        never_used = first.use(connection)
        throttle = first.throttle(connection, keys)
        throttle.learn(7, 5.0)
        async with throttle.slot():
            pass
        first.close()
        second = AccountLimits(tmp_path / "shared", Clock())
        known = second.use(connection)
        second.close()
        return never_used, known

    never_used, known = desk(story)
    assert (never_used.used, never_used.calls, never_used.calls_today) == (0, 25, 0)
    assert (known.used, known.calls, known.window_s, known.calls_today) == (1, 7, 5.0, 1)


def test_a_folder_that_cannot_be_used_is_said_once_and_calls_go_on(tmp_path, desk, caplog):
    folder = tmp_path / "not a folder"
    folder.write_text("in the way")

    async def story(desk):
        connection = desk.connections["leadsquared"]
        keys = await desk.workspace.credentials.keys(connection)
        limits = AccountLimits(folder, Clock())
        with caplog.at_level(logging.INFO):
            throttle = limits.throttle(connection, keys)
        async with throttle.slot():
            used = throttle.used
        limits.close()
        return used, limits.calls_today(connection)

    assert desk(story) == (1, 1)
    said = [record.message for record in caplog.records if "not shared" in record.message]
    assert len(said) == 1
