"""The rate limit of one account, kept so that the CRM never has to refuse a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from lead_desktop.core.call_limits import CallKind, CallLimits
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import Throttled
from lead_desktop.net.answer_times import AnswerTimes
from lead_desktop.net.budget import CallBudget, ProcessBudget
from lead_desktop.net.clock import Clock

_LONGEST_PAUSE_S = 60.0
_JITTER = 0.25  # part of a grown pause that is left to chance, so that several users do not return at once
_QUIET_WINDOWS = 2  # so long without a refusal, and the next one is a first one


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause after the CRM refused a call for its rate.

    Attributes:
        seconds: Until calls leave again.
        reason: Why, as a sentence.
    """

    seconds: float
    reason: str


class Slot:
    """One of the calls that the limit allows."""

    def __init__(self, clock: Clock) -> None:
        self._monotonic_s = clock.monotonic_s
        self._left_s = clock.monotonic_s()
        self.answered_s: float | None = None
        self.passed = False
        self.charged = True

    def give_back(self) -> None:
        """The call did not leave: the slot is free again at once."""
        self.charged = False

    def leaves(self) -> None:
        """The call leaves now."""
        self._left_s = self._monotonic_s()

    def answers(self) -> None:
        """The answer begins to arrive: the CRM has counted the call."""
        self.answered_s = self._monotonic_s()

    @property
    def seconds(self) -> float | None:
        """From leaving to the beginning of the answer; None without an answer."""
        return None if self.answered_s is None else self.answered_s - self._left_s


class Throttle:
    """Lets calls leave as the account's budget allows: each kind of call in the order in which it came.

    A slot is free again a window after its answer began to arrive, less what is granted for a CRM that is
    always slow (`AnswerTimes`); so a CRM that counts calls anywhere on the road can never count too many.
    One throttle serves all sessions of an account in this process; time and sleep are passed in.

    Args:
        budget: The calls of the account, shared or not; or its limit, for a budget of this throttle alone.
        clock: Time and chance.
    """

    def __init__(self, budget: CallBudget | RateLimit, *, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        if isinstance(budget, RateLimit):
            budget = ProcessBudget(
                CallLimits(budget), monotonic_s=self._clock.monotonic_s, now_s=self._clock.now_s
            )
        self._budget: CallBudget = budget
        self._turns = {kind: asyncio.Lock() for kind in CallKind}
        self._times = {kind: AnswerTimes() for kind in CallKind}
        self._refused_in_a_row = 0
        self._refused_until_s = float("-inf")
        self._reason = ""

    @property
    def limit(self) -> RateLimit:
        """The account's limit in force: the one given, or one learnt since."""
        return self._budget.limits().account

    @property
    def limits(self) -> CallLimits:
        """All limits in force."""
        return self._budget.limits()

    @property
    def used(self) -> int:
        """Calls that count against the account's limit, in flight ones included."""
        return self._budget.used()

    @property
    def held_for_s(self) -> float:
        """Seconds until the pause ends that the CRM asked for; 0 when there is none."""
        return self._budget.held_for_s()

    @property
    def calls_today(self) -> int:
        """Calls of the account since midnight UTC."""
        return self._budget.calls_today()

    @asynccontextmanager
    async def slot(self, kind: CallKind = CallKind.PLAIN) -> AsyncIterator[Slot]:
        """Wait for a slot, and occupy it until the answer is there."""
        ticket = await self._take(kind)
        slot = Slot(self._clock)
        try:
            yield slot
        finally:
            if slot.charged:
                self._settle(ticket, slot, kind)
            else:
                self._budget.give_back(ticket)

    def learn(self, calls: int, window_s: float, kind: CallKind = CallKind.PLAIN) -> bool:
        """The CRM refused a call and named a limit; see `CallLimits.learnt`.

        Returns:
            Whether the limits in force are others now.
        """
        return self._budget.learn(kind, RateLimit(calls, window_s))

    def refused(self, error: Throttled, kind: CallKind = CallKind.PLAIN) -> Pause:
        """The CRM refused a call for its rate: learn what it names, and pause all calls of the account.

        The pause is as long as told, else a window; it doubles, with jitter, while refusals go on although the
        limit is kept, and is a first one again after some quiet.

        Args:
            error: What the CRM said; its `retry_after_s` as in the answer.
            kind: Of the refused call.
        """
        limits, told_s = self._budget.limits(), error.retry_after_s
        learnt = kept = False
        if error.calls is not None and error.window_s is not None:
            kept = limits.keep(kind, RateLimit(error.calls, error.window_s))
            learnt = self.learn(error.calls, error.window_s, kind)
            limits = self._budget.limits()
        window_s = limits.of(kind).window_s
        now = self._clock.monotonic_s()
        if learnt:
            self._refused_in_a_row = 0
        if learnt or now >= self._refused_until_s:  # calls in flight together count as one refusal
            self._reason = _reason(error, learnt=learnt, kept=kept)
            if now - self._refused_until_s > _QUIET_WINDOWS * window_s:
                self._refused_in_a_row = 0
            self._refused_in_a_row += 1
        pause_s = window_s if told_s is None else told_s
        if self._refused_in_a_row > 1:
            grown_s = min(window_s * 2 ** (self._refused_in_a_row - 1), _LONGEST_PAUSE_S)
            pause_s = max(pause_s, grown_s * (1 - _JITTER * self._clock.random()))
        self._budget.hold(pause_s)
        self._refused_until_s = max(self._refused_until_s, now + pause_s)
        return Pause(self.held_for_s, self._reason)

    async def _take(self, kind: CallKind) -> int:
        async with self._turns[kind]:
            while not (turn := self._budget.take(kind)).ticket:
                await self._clock.sleep(turn.wait_s)
            return turn.ticket

    def _settle(self, ticket: int, slot: Slot, kind: CallKind) -> None:
        ago_s = 0.0
        if slot.answered_s is not None and slot.seconds is not None:
            ago_s = self._clock.monotonic_s() - slot.answered_s
            ago_s += self._times[kind].granted_s(slot.seconds)
        self._budget.settle(ticket, counted_s_ago=ago_s, passed=slot.passed)


def _reason(error: Throttled, *, learnt: bool, kept: bool) -> str:
    """Who is to blame for the pause, after what the CRM said."""
    if learnt:
        return f"{error.message} This limit is kept from now on."
    if kept:
        return f"{error.message} Lead Desktop keeps that limit, so others are using this account too."
    if error.retry_after_s is not None:
        return f"{error.message} The CRM said how long to wait."
    return error.message
