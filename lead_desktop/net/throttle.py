"""The rate limit of one account, kept so that the CRM never has to refuse a call."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from lead_desktop.core.connections import RateLimit
from lead_desktop.net.clock import Clock

_TICK_S = 0.001  # clocks are read in ticks, and sums of fractions are rounded


class Slot:
    """One of the calls that the limit allows."""

    def __init__(self) -> None:
        self.charged = True

    def give_back(self) -> None:
        """The call did not leave: the slot is free again at once."""
        self.charged = False


class Throttle:
    """At most `calls` calls in any window of `window_s` seconds, wherever between send and answer the CRM counts.

    There are `calls` slots; each is free again `window_s` seconds after its answer arrived. A CRM that counts
    a call no later than it answers can thus never count too many. Calls pass in the order they came.
    One throttle serves all sessions of an account; time and sleep are passed in.
    """

    def __init__(self, limit: RateLimit, *, clock: Clock | None = None) -> None:
        self._limit = limit
        self._clock = clock or Clock()
        self._free_at: list[float] = [float("-inf")] * limit.calls
        self._in_flight = 0
        self._held_until = float("-inf")
        self._refused_in_a_row = 0
        self._turn = asyncio.Lock()
        self._returned = asyncio.Event()

    @property
    def limit(self) -> RateLimit:
        """The limit in force: the one given, or one learnt since."""
        return self._limit

    @property
    def used(self) -> int:
        """Slots that are in flight or not free yet."""
        now = self._clock.monotonic_s()
        return self._in_flight + sum(free_at > now for free_at in self._free_at)

    @property
    def held_for_s(self) -> float:
        """Seconds until the pause ends that the CRM asked for; 0 when there is none."""
        return max(0.0, self._held_until - self._clock.monotonic_s())

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[Slot]:
        """Wait for a slot, and occupy it until the answer is there."""
        await self._take()
        slot = Slot()
        try:
            yield slot
        finally:
            answered = self._clock.monotonic_s()
            self._put_back(answered + self._limit.window_s + _TICK_S if slot.charged else float("-inf"))

    def learn(self, calls: int, window_s: float) -> None:
        """Adopt a limit the CRM named, unless the one in force keeps it anyway.

        Then the refusal came from other users of the account, and calling faster would not help them.

        Args:
            calls: Calls allowed, at least 1.
            window_s: In so many seconds.
        """
        kept_anyway = self._limit.calls <= calls and self._limit.window_s >= window_s
        if calls < 1 or window_s <= 0 or kept_anyway:
            return
        now = self._clock.monotonic_s()
        longer_s = window_s - self._limit.window_s  # calls already made count in the new window too
        self._free_at = [free_at + longer_s for free_at in self._free_at]
        missing = calls - len(self._free_at) - self._in_flight
        for _ in range(missing):
            heapq.heappush(self._free_at, now)
        self._limit = RateLimit(calls, window_s)
        self._drop_surplus()

    def hold_until(self, seconds: float) -> None:
        """Let no call pass before this moment.

        Args:
            seconds: A moment of the clock's `monotonic_s`.
        """
        self._held_until = max(self._held_until, seconds)

    def refused(self, retry_after_s: float | None) -> float:
        """The CRM refused a call for its rate: pause as told, or for a window, longer when it goes on.

        Args:
            retry_after_s: Seconds the CRM asked for, or None.

        Returns:
            Seconds until calls pass again.
        """
        now = self._clock.monotonic_s()
        if now >= self._held_until:  # calls that were in flight together count as one refusal
            self._refused_in_a_row += 1
        patience = min(self._refused_in_a_row, 4)
        told_s = self._limit.window_s if retry_after_s is None else retry_after_s
        self.hold_until(now + max(told_s, self._limit.window_s * (patience - 1)))
        return self.held_for_s

    def accepted(self) -> None:
        """The CRM took a call: the next refusal is a first one."""
        self._refused_in_a_row = 0

    async def _take(self) -> None:
        async with self._turn:
            while (wait_s := self._wait_s()) > 0:
                if wait_s == float("inf"):
                    self._returned.clear()
                    await self._returned.wait()
                else:
                    await self._clock.sleep(wait_s)
            heapq.heappop(self._free_at)
            self._in_flight += 1

    def _wait_s(self) -> float:
        if not self._free_at:
            return float("inf")
        return max(self._free_at[0], self._held_until) - self._clock.monotonic_s()

    def _put_back(self, free_at: float) -> None:
        self._in_flight -= 1
        heapq.heappush(self._free_at, free_at)
        self._drop_surplus()
        self._returned.set()

    def _drop_surplus(self) -> None:
        """Keep the slots that are free last: they stand for the newest calls."""
        while self._free_at and len(self._free_at) + self._in_flight > self._limit.calls:
            heapq.heappop(self._free_at)
