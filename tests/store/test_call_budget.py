"""The shared budget with a clock of the test's own; real processes are in tests/jobs/test_account_limits.py."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.core.call_limits import CallKind, CallLimits
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import StoreError
from lead_desktop.store.call_budget import SharedBudget
from lead_desktop.store.call_state import CallState

GIVEN = RateLimit(3, 5.0)
DAY_S = 86_400.0
PLAIN, BULK = CallKind.PLAIN, CallKind.BULK


@dataclass
class Time:
    monotonic_s: float = 1000.0
    now_s: float = 1_750_000_000.0

    def pass_(self, seconds):
        self.monotonic_s += seconds
        self.now_s += seconds


@pytest.fixture
def clock():
    return Time()


@pytest.fixture
def holder(tmp_path, clock):
    """A process as the file sees one: `holder()` gives its open file; closed after the test."""
    opened = []

    def open_one():
        opened.append(
            CallState(tmp_path / "state", monotonic_s=lambda: clock.monotonic_s, now_s=lambda: clock.now_s)
        )
        return opened[-1]

    yield open_one
    for state in opened:
        state.close()


@pytest.fixture
def two(holder):
    """The budgets of two processes for one account."""
    return tuple(SharedBudget(holder(), "account", GIVEN) for _ in range(2))


def test_two_processes_have_one_limit(two, clock):
    first, second = two
    tickets = [first.take(PLAIN).ticket, second.take(PLAIN).ticket, first.take(PLAIN).ticket]
    assert all(tickets)
    assert not second.take(PLAIN).ticket
    assert (first.used(), second.used()) == (3, 3)
    first.settle(tickets[0], counted_s_ago=0.0, passed=True)
    clock.pass_(4.99)
    assert not second.take(PLAIN).ticket
    clock.pass_(0.02)
    assert second.take(PLAIN).ticket
    assert second.calls_today() == 4


def test_another_account_is_not_touched(holder):
    state = holder()
    one, other = (SharedBudget(state, name, RateLimit(1, 5.0)) for name in ("one", "other"))
    assert one.take(PLAIN).ticket
    assert other.take(PLAIN).ticket
    one.hold(60.0)
    assert other.held_for_s() == 0


def test_whoever_waited_longer_comes_first(two, clock):
    first, second = two
    ticket, *_ = (first.take(PLAIN).ticket for _ in range(3))
    first.settle(ticket, counted_s_ago=0.0, passed=True)
    clock.pass_(4.5)
    assert second.take(PLAIN).wait_s == pytest.approx(0.501)
    clock.pass_(0.1)
    assert first.take(PLAIN).wait_s == pytest.approx(0.401)
    clock.pass_(0.402)
    assert not first.take(PLAIN).ticket
    assert second.take(PLAIN).ticket


def test_who_never_comes_back_loses_his_place(two, clock):
    first, second = two
    ticket, *_ = (first.take(PLAIN).ticket for _ in range(3))
    first.settle(ticket, counted_s_ago=0.0, passed=True)
    clock.pass_(4.5)
    second.take(PLAIN)
    first.take(PLAIN)
    clock.pass_(1.0)
    assert first.take(PLAIN).ticket


def test_a_slot_given_back_is_free_for_others_and_not_counted(two):
    first, second = two
    tickets = [first.take(PLAIN).ticket for _ in range(3)]
    first.give_back(tickets[0])
    assert second.take(PLAIN).ticket
    assert first.calls_today() == 3


def test_a_hold_is_for_all_and_the_longest_counts(two, clock):
    first, second = two
    first.hold(20.0)
    second.hold(5.0)
    assert second.held_for_s() == pytest.approx(20.0)
    assert second.take(PLAIN).wait_s == pytest.approx(20.0)
    clock.pass_(20.01)
    assert second.take(PLAIN).ticket


def test_a_clock_that_began_anew_frees_everything(two, clock):
    """After a start of the machine nothing of before can count: it took longer than any window."""
    first, second = two
    for _ in range(3):
        first.take(PLAIN)
    first.hold(60.0)
    clock.monotonic_s = 20.0
    assert second.held_for_s() == 0
    assert second.take(PLAIN).ticket


@pytest.mark.parametrize("jump_s", [-DAY_S, -3600.0, 3600.0, DAY_S])
def test_a_wall_clock_that_jumps_neither_frees_nor_blocks_a_slot(two, clock, jump_s):
    first, second = two
    for _ in range(3):
        first.settle(first.take(PLAIN).ticket, counted_s_ago=0.0, passed=True)
    clock.now_s += jump_s
    assert not second.take(PLAIN).ticket
    clock.pass_(5.01)
    assert second.take(PLAIN).ticket


def test_the_clock_is_read_when_the_file_is_ours(tmp_path):
    """Read before, a call of another process would seem to lie in the future."""
    read_inside = []

    def monotonic_s():
        if budget is not None:
            read_inside.append(state.db.in_transaction)
        return 1000.0

    budget = None
    state = CallState(tmp_path, monotonic_s=monotonic_s, now_s=lambda: 0.0)
    budget = SharedBudget(state, "account", GIVEN)
    budget.take(PLAIN)
    assert read_inside
    assert all(read_inside)
    state.close()


def test_calls_of_a_killed_process_count_a_window_from_when_it_is_missed(tmp_path, holder, clock):
    budget = SharedBudget(holder(), "account", GIVEN)
    child = (
        "import sys, pathlib; from lead_desktop.store.call_state import CallState;"
        "from lead_desktop.store.call_budget import SharedBudget; from lead_desktop.core.call_limits import CallKind;"
        "from lead_desktop.core.connections import RateLimit; at = lambda: 1000.0;"
        "state = CallState(pathlib.Path(sys.argv[1]), monotonic_s=at, now_s=at);"
        "budget = SharedBudget(state, 'account', RateLimit(3, 5.0));"
        "[budget.take(CallKind.PLAIN) for _ in range(3)]; print('taken', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", child, str(tmp_path / "state")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "taken\n"
        clock.pass_(20)
        assert not budget.take(PLAIN).ticket
        process.kill()
    clock.pass_(2)
    assert not budget.take(PLAIN).ticket
    clock.pass_(4.99)
    assert not budget.take(PLAIN).ticket
    clock.pass_(0.02)
    assert budget.take(PLAIN).ticket
    assert len(list((tmp_path / "state" / "holders").iterdir())) == 1


def test_a_call_whose_process_hangs_does_not_count_for_ever(two, clock):
    first, second = two
    for _ in range(3):
        first.take(PLAIN)
    clock.pass_(100)
    assert not second.take(PLAIN).ticket
    clock.pass_(60)
    assert second.take(PLAIN).ticket


def test_a_learnt_limit_holds_for_all_processes_until_a_day_has_passed(two, clock):
    first, second = two
    assert first.learn(PLAIN, RateLimit(2, 5.0))
    assert second.limits() == CallLimits(RateLimit(2, 5.0))
    assert not second.learn(PLAIN, RateLimit(2, 5.0))
    clock.pass_(DAY_S - 10)
    assert second.limits().account == RateLimit(2, 5.0)
    clock.pass_(20)
    assert second.limits().account == GIVEN


def test_a_limit_the_person_edits_is_tried_at_once(holder):
    state = holder()
    SharedBudget(state, "account", GIVEN).learn(BULK, RateLimit(1, 5.0))
    assert SharedBudget(state, "account", GIVEN).limits().bulk == RateLimit(1, 5.0)
    assert SharedBudget(state, "account", RateLimit(4, 5.0)).limits() == CallLimits(RateLimit(4, 5.0))


def test_a_limit_learnt_by_a_clock_far_in_the_future_is_forgotten(two, clock):
    first, second = two
    first.learn(PLAIN, RateLimit(1, 5.0))
    clock.now_s -= 7 * DAY_S
    assert second.limits().account == GIVEN


def test_days_are_counted_apart(two, clock):
    first, second = two
    first.take(PLAIN)
    assert second.calls_today() == 1
    clock.pass_(DAY_S)
    assert second.calls_today() == 0


def test_a_file_another_process_holds_too_long_is_waited_for_then_refused(tmp_path, two, clock):
    first, _ = two
    ticket = first.take(PLAIN).ticket
    with closing(sqlite3.connect(tmp_path / "state" / "call-budget.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert first.take(PLAIN).wait_s == pytest.approx(0.05)
        first.settle(ticket, counted_s_ago=0.0, passed=True)
        clock.pass_(11)
        with pytest.raises(StoreError):
            first.take(PLAIN)
        other.execute("ROLLBACK")
    assert first.take(PLAIN).ticket
    assert (
        first.used() == 1
    )  # the end of the first call was kept until it could be written, and its window is over


@settings(max_examples=30, deadline=None)
@given(
    steps=st.lists(st.tuples(st.integers(0, 1), st.sampled_from(CallKind), st.floats(0, 2)), max_size=60),
    bulk=st.integers(1, 3),
)
def test_no_window_holds_more_calls_than_any_limit(tmp_path_factory, steps, bulk):
    """Two processes ask as they like; calls count anywhere between leaving and their answer 0.3 s later."""
    clock = Time()
    folder = Path(tmp_path_factory.mktemp("budget"))
    states = [
        CallState(folder, monotonic_s=lambda: clock.monotonic_s, now_s=lambda: clock.now_s) for _ in range(2)
    ]
    budgets = [SharedBudget(state, "account", GIVEN) for state in states]
    budgets[0].learn(BULK, RateLimit(bulk, 5.0))
    left: list[tuple[float, CallKind]] = []
    for who, kind, pause_s in steps:
        if ticket := budgets[who].take(kind).ticket:
            left.append((clock.monotonic_s, kind))
            clock.pass_(0.3)
            budgets[who].settle(ticket, counted_s_ago=0.0, passed=True)
        clock.pass_(pause_s)
    for state in states:
        state.close()
    for start_s, _ in left:  # the first counted at its answer, the others when they left
        window = [kind for at_s, kind in left if start_s <= at_s < start_s + 0.3 + 5.0]
        assert len(window) <= GIVEN.calls
        assert window.count(BULK) <= min(bulk, GIVEN.calls)
