"""The calls one account has left: the agreement, and the keeper for one process alone."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import Protocol, TypeVar

from lead_desktop.core.call_limits import CallKind, CallLimits
from lead_desktop.core.call_turns import CountedCall, Turn, Waiter, in_window, turn_s
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import StoreError

T = TypeVar("T")
_log = logging.getLogger(__name__)
_KEPT_S = 60.0  # a longer window, learnt later, counts the calls of this time too


class CallBudget(Protocol):
    """Keeps the limits of one account; each method returns at once.

    Moments are seconds of a monotonic clock; what may be shared by processes is handed in as durations.
    """

    def limits(self) -> CallLimits:
        """The limits in force."""

    def take(self, kind: CallKind) -> Turn:
        """A slot, or when to ask again: one caller at a time for each kind, who so keeps his place."""

    def settle(self, ticket: int, *, counted_s_ago: float, passed: bool) -> None:
        """The call has ended: the CRM counted it so many seconds ago at the latest, and did not refuse it."""

    def give_back(self, ticket: int) -> None:
        """The call did not leave: its slot is free at once."""

    def hold(self, seconds: float) -> None:
        """Let no call leave for so long."""

    def held_for_s(self) -> float:
        """Seconds until calls may leave again; 0 when nothing holds them."""

    def used(self) -> int:
        """Calls that count against the account's limit now."""

    def learn(self, kind: CallKind, named: RateLimit) -> bool:
        """The CRM refused a call of this kind and named a limit; see `CallLimits.learnt`.

        Returns:
            Whether the limits in force are others now.
        """

    def calls_today(self) -> int:
        """Calls of this account since midnight UTC, as far as this budget saw them."""


@dataclass(slots=True)
class _Kept:
    call: CountedCall
    passed: bool = False


class ProcessBudget:
    """A budget in memory: right as long as nobody else on this machine uses the account.

    Args:
        limits: In force until the CRM teaches others.
        monotonic_s: Seconds that never jump.
        now_s: Seconds since the epoch, for the day's count.
    """

    def __init__(
        self, limits: CallLimits, *, monotonic_s: Callable[[], float], now_s: Callable[[], float]
    ) -> None:
        self._limits = limits
        self._monotonic_s = monotonic_s
        self._now_s = now_s
        self._calls: dict[int, _Kept] = {}
        self._waiting: dict[CallKind, Waiter] = {}
        self._tickets = count(-1, -1)  # below zero: never one of a shared budget
        self._held_until_s = float("-inf")
        self._day = (0, 0)

    def limits(self) -> CallLimits:
        """The limits in force."""
        return self._limits

    def take(self, kind: CallKind) -> Turn:
        """See `CallBudget`."""
        now = self._monotonic_s()
        self._forget(now)
        mine = self._waiting.get(kind) or Waiter(kind, now, now)
        moment = turn_s(
            kind,
            self._limits,
            calls=[kept.call for kept in self._calls.values()],
            ahead=[other for other in self._waiting.values() if other.is_ahead(mine.since_s, now)],
            now_s=now,
        )
        moment = max(moment, self._held_until_s)
        if moment > now:
            self._waiting[kind] = replace(mine, back_s=moment)
            return Turn(wait_s=moment - now)
        self._waiting.pop(kind, None)
        ticket = next(self._tickets)
        self._calls[ticket] = _Kept(CountedCall(kind, now))
        self._day = (self._today(), self.calls_today() + 1)
        return Turn(ticket)

    def settle(self, ticket: int, *, counted_s_ago: float, passed: bool) -> None:
        """See `CallBudget`."""
        if kept := self._calls.get(ticket):
            counted_s = self._monotonic_s() - counted_s_ago
            self._calls[ticket] = _Kept(replace(kept.call, counted_s=counted_s), passed)

    def give_back(self, ticket: int) -> None:
        """See `CallBudget`."""
        if self._calls.pop(ticket, None):
            self._day = (self._today(), max(0, self.calls_today() - 1))

    def hold(self, seconds: float) -> None:
        """See `CallBudget`."""
        self._held_until_s = max(self._held_until_s, self._monotonic_s() + seconds)

    def held_for_s(self) -> float:
        """See `CallBudget`."""
        return max(0.0, self._held_until_s - self._monotonic_s())

    def used(self) -> int:
        """See `CallBudget`."""
        calls = (kept.call for kept in self._calls.values())
        return in_window(calls, self._limits.account.window_s, self._monotonic_s())

    def learn(self, kind: CallKind, named: RateLimit) -> bool:
        """See `CallBudget`."""
        now = self._monotonic_s()
        before = self._limits
        passed = sum(
            kept.passed and kept.call.taken_s >= now - named.window_s for kept in self._calls.values()
        )
        counted = in_window((kept.call for kept in self._calls.values()), named.window_s, now)
        self._limits = before.learnt(kind, named, counted=counted, passed=passed)
        return self._limits != before

    def calls_today(self) -> int:
        """See `CallBudget`."""
        day, calls = self._day
        return calls if day == self._today() else 0

    def _today(self) -> int:
        return int(self._now_s() // 86_400)

    def _forget(self, now: float) -> None:
        window_s = max(
            self._limits.account.window_s, (self._limits.bulk or self._limits.account).window_s, _KEPT_S
        )
        for ticket in [
            ticket for ticket, kept in self._calls.items() if kept.call.free_s(window_s, now) <= now
        ]:
            del self._calls[ticket]


class BackedBudget:
    """A budget that goes on in memory when the shared one cannot be read or written.

    Args:
        shared: The budget shared by the processes of this machine.
        alone: Takes over; it lets nothing leave for one window, as it knows no earlier call.
    """

    def __init__(self, shared: CallBudget, alone: CallBudget) -> None:
        self._budget = shared
        self._alone = alone

    def limits(self) -> CallLimits:
        """See `CallBudget`."""
        return self._ask(lambda budget: budget.limits())

    def take(self, kind: CallKind) -> Turn:
        """See `CallBudget`."""
        return self._ask(lambda budget: budget.take(kind))

    def settle(self, ticket: int, *, counted_s_ago: float, passed: bool) -> None:
        """See `CallBudget`."""
        self._ask(lambda budget: budget.settle(ticket, counted_s_ago=counted_s_ago, passed=passed))

    def give_back(self, ticket: int) -> None:
        """See `CallBudget`."""
        self._ask(lambda budget: budget.give_back(ticket))

    def hold(self, seconds: float) -> None:
        """See `CallBudget`."""
        self._ask(lambda budget: budget.hold(seconds))

    def held_for_s(self) -> float:
        """See `CallBudget`."""
        return self._ask(lambda budget: budget.held_for_s())

    def used(self) -> int:
        """See `CallBudget`."""
        return self._ask(lambda budget: budget.used())

    def learn(self, kind: CallKind, named: RateLimit) -> bool:
        """See `CallBudget`."""
        return self._ask(lambda budget: budget.learn(kind, named))

    def calls_today(self) -> int:
        """See `CallBudget`."""
        return self._ask(lambda budget: budget.calls_today())

    def _ask(self, question: Callable[[CallBudget], T]) -> T:
        try:
            return question(self._budget)
        except StoreError as error:
            if self._budget is self._alone:
                raise
            _log.warning("The rate limit is no longer shared with other windows: %s", error.sentence())
            self._budget = self._alone
            self._alone.hold(self._alone.limits().account.window_s)
            return question(self._alone)
