"""The rate limit, against a simulated CRM that counts every window as strictly as it can be counted."""

import asyncio
import random
from collections import Counter, deque
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.core.call_limits import CallKind
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import Throttled
from lead_desktop.net.throttle import Throttle


@dataclass
class StrictCrm:
    """Refuses a call that is one too many in any window; refused calls count too."""

    clock: object
    limit: RateLimit
    seed: int
    longest_s: float = 0.4
    work_s: float = 0.0
    stall_chance: float = 0.0
    refused: int = 0
    arrivals: deque = field(default_factory=deque)

    def __post_init__(self):
        self.delays = random.Random(self.seed)  # noqa: S311 - delays are no secret

    async def call(self):
        total_s = self.delays.uniform(0, self.longest_s)
        if self.delays.random() < self.stall_chance:
            total_s += self.delays.uniform(2, 8)
        there_s = total_s * self.delays.random()
        await asyncio.sleep(there_s)
        now = self.clock.monotonic_s()
        while self.arrivals and now - self.arrivals[0] >= self.limit.window_s:
            self.arrivals.popleft()
        self.arrivals.append(now)
        self.refused += len(self.arrivals) > self.limit.calls
        await asyncio.sleep(self.work_s + total_s - there_s)


async def send_all(throttle, crm, calls, at_once):
    left = iter(range(calls))

    async def worker():
        for _ in left:
            async with throttle.slot() as slot:
                slot.leaves()
                await crm.call()
                slot.answers()

    await asyncio.gather(*(worker() for _ in range(at_once)))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("stall_chance", "share_of_ideal"), [(0.0, 0.955), (0.01, 0.94)])
def test_jitter_and_stalls_cause_no_throttled_call_and_cost_some_five_per_cent(
    virtual, seed, stall_chance, share_of_ideal
):
    limit = RateLimit(25, 5.0)
    crm = StrictCrm(virtual.clock, limit, seed, stall_chance=stall_chance)
    throttle = Throttle(limit, clock=virtual.clock)
    virtual.run(send_all(throttle, crm, 1500, at_once=16))
    ideal_s = 1500 / 25 * 5
    assert crm.refused == 0
    assert ideal_s / crm.arrivals[-1] >= share_of_ideal


@settings(max_examples=60, deadline=None)
@given(
    calls=st.integers(1, 30),
    window_s=st.floats(0.1, 20),
    longest_s=st.floats(0, 30),
    at_once=st.integers(1, 40),
    seed=st.integers(0, 2**32),
)
def test_no_window_ever_holds_more_calls_than_the_limit(
    new_virtual, calls, window_s, longest_s, at_once, seed
):
    with new_virtual() as virtual:
        limit = RateLimit(calls, window_s)
        crm = StrictCrm(virtual.clock, limit, seed, longest_s=longest_s, stall_chance=0.05)
        virtual.run(send_all(Throttle(limit, clock=virtual.clock), crm, 120, at_once))
        assert crm.refused == 0


def test_calls_pass_in_the_order_they_came(virtual):
    throttle = Throttle(RateLimit(2, 1.0), clock=virtual.clock)
    passed = []

    async def call(number):
        async with throttle.slot():
            passed.append((number, virtual.clock.monotonic_s()))

    async def main():
        await asyncio.gather(*(call(number) for number in range(6)))

    virtual.run(main())
    assert [number for number, _ in passed] == list(range(6))
    assert [moment for _, moment in passed] == pytest.approx([0, 0, 1, 1, 2, 2], abs=0.1)


def test_a_slot_given_back_is_free_at_once(virtual):
    throttle = Throttle(RateLimit(1, 60.0), clock=virtual.clock)

    async def main():
        async with throttle.slot() as slot:
            slot.give_back()
        assert throttle.used == 0
        async with throttle.slot():
            pass

    virtual.run(main())
    assert virtual.clock.monotonic_s() == 0
    assert throttle.used == 1


def test_a_cancelled_wait_takes_no_slot(virtual):
    throttle = Throttle(RateLimit(1, 5.0), clock=virtual.clock)

    async def wait():
        async with throttle.slot():
            pass

    async def main():
        await wait()
        waiting = asyncio.ensure_future(wait())
        await asyncio.sleep(1)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await wait()
        return virtual.clock.monotonic_s()

    assert virtual.run(main()) == pytest.approx(5.0, abs=0.1)


def test_a_waiting_call_goes_when_the_one_in_flight_lands(virtual):
    """With all slots in flight there is no moment to sleep until: the landing wakes the next call."""
    throttle = Throttle(RateLimit(1, 5.0), clock=virtual.clock)

    async def call(seconds):
        async with throttle.slot():
            await asyncio.sleep(seconds)
            return virtual.clock.monotonic_s()

    async def main():
        return await asyncio.gather(call(3), call(1))

    assert virtual.run(main()) == pytest.approx([3.0, 9.0], abs=0.1)


def test_a_limit_is_learnt_unless_the_one_in_force_keeps_it_anyway(virtual):
    throttle = Throttle(RateLimit(25, 5.0), clock=virtual.clock)
    throttle.learn(50, 5.0)
    throttle.learn(0, 5.0)
    throttle.learn(10, 0.0)
    assert throttle.limit == RateLimit(25, 5.0)
    throttle.learn(10, 5.0)
    assert throttle.limit == RateLimit(10, 5.0)
    throttle.learn(25, 5.0)
    assert throttle.limit == RateLimit(10, 5.0)
    throttle.learn(4, 0.5)
    assert throttle.limit == RateLimit(4, 0.5)
    throttle.learn(100, 60.0)
    assert throttle.limit == RateLimit(100, 60.0)


def test_a_limit_learnt_in_mid_flight_is_kept_from_then_on(virtual):
    truth = RateLimit(5, 5.0)
    crm = StrictCrm(virtual.clock, truth, seed=3)
    throttle = Throttle(RateLimit(25, 5.0), clock=virtual.clock)

    async def main():
        await send_all(throttle, crm, 25, at_once=25)
        assert crm.refused > 0
        crm.refused = 0
        throttle.refused(Throttled(calls=truth.calls, window_s=truth.window_s))
        await send_all(throttle, crm, 60, at_once=25)

    virtual.run(main())
    assert crm.refused == 0


def test_a_longer_window_is_learnt_for_calls_already_made(virtual):
    throttle = Throttle(RateLimit(2, 1.0), clock=virtual.clock)

    async def call():
        async with throttle.slot():
            return virtual.clock.monotonic_s()

    async def main():
        await call()
        await call()
        throttle.learn(2, 60.0)
        return await call()

    assert virtual.run(main()) == pytest.approx(60.0, abs=0.1)


def test_a_refusal_holds_all_calls_as_long_as_told(virtual):
    throttle = Throttle(RateLimit(25, 5.0), clock=virtual.clock)

    async def main():
        assert throttle.refused(Throttled(retry_after_s=12.0)).seconds == pytest.approx(12.0)
        async with throttle.slot():
            return virtual.clock.monotonic_s()

    assert virtual.run(main()) == pytest.approx(12.0)
    assert throttle.held_for_s == 0


def test_refusals_that_go_on_are_met_with_more_patience_until_it_is_quiet(virtual):
    throttle = Throttle(RateLimit(25, 5.0), clock=virtual.clock)

    async def main():
        pauses = []
        for _ in range(6):
            pauses.append(throttle.refused(Throttled()).seconds)
            throttle.refused(Throttled())  # of a call in flight at the same time: no new offence
            await asyncio.sleep(throttle.held_for_s)
        await asyncio.sleep(11)
        pauses.append(throttle.refused(Throttled()).seconds)
        return pauses

    part = 1 - 0.25 * 0.5  # the virtual chance is a half
    assert virtual.run(main()) == pytest.approx([5, 10 * part, 20 * part, 40 * part, 60 * part, 60 * part, 5])


def test_a_told_pause_is_never_cut_short_by_a_grown_one(virtual):
    throttle = Throttle(RateLimit(25, 5.0), clock=virtual.clock)

    async def main():
        throttle.refused(Throttled())
        await asyncio.sleep(throttle.held_for_s)
        return throttle.refused(Throttled(retry_after_s=30.0)).seconds

    assert virtual.run(main()) == pytest.approx(30.0)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Throttled("Slower."), "Slower."),
        (Throttled("Slower.", retry_after_s=3.0), "Slower. The CRM said how long to wait."),
        (Throttled("10 in 5.", calls=10, window_s=5.0), "10 in 5. This limit is kept from now on."),
        (
            Throttled("25 in 5.", calls=25, window_s=5.0),
            "25 in 5. Lead Desktop keeps that limit, so others are using this account too.",
        ),
    ],
)
def test_a_pause_says_who_wanted_it(virtual, error, reason):
    throttle = Throttle(RateLimit(25, 5.0), clock=virtual.clock)
    assert throttle.refused(error).reason == reason
    assert throttle.refused(Throttled("Another of the same moment.")).reason == reason


def test_a_crm_that_takes_two_seconds_is_not_waited_for_twice(virtual):
    """Its calls were counted long before they are answered."""
    limit = RateLimit(25, 5.0)
    crm = StrictCrm(virtual.clock, limit, seed=1, work_s=2.0)
    virtual.run(send_all(Throttle(limit, clock=virtual.clock), crm, 1500, at_once=12))
    assert crm.refused == 0
    assert 1500 / 25 * 5 / crm.arrivals[-1] >= 0.88


def test_nothing_is_granted_to_a_crm_that_is_now_slow_and_now_quick(virtual):
    limit = RateLimit(25, 5.0)
    crm = StrictCrm(virtual.clock, limit, seed=1, work_s=1.0, longest_s=8.0)
    virtual.run(send_all(Throttle(limit, clock=virtual.clock), crm, 500, at_once=25))
    assert crm.refused == 0


def test_plain_calls_keep_their_pace_while_bulk_calls_have_a_lower_limit(virtual):
    crm = StrictCrm(virtual.clock, RateLimit(25, 5.0), seed=1)
    throttle = Throttle(RateLimit(25, 5.0), clock=virtual.clock)
    throttle.learn(5, 5.0, CallKind.BULK)
    done = Counter()

    async def worker(kind):
        while virtual.clock.monotonic_s() < 100:
            async with throttle.slot(kind):
                await crm.call()
            done[kind] += 1

    async def main():
        await asyncio.gather(*(worker(kind) for kind in CallKind for _ in range(10)))

    virtual.run(main())
    assert crm.refused == 0
    assert 0.95 < done[CallKind.BULK] / (5 * 105 / 5) <= 1.05
    assert done.total() / (25 * 105 / 5) > 0.95
