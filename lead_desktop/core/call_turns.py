"""Whose turn it is: when a call may leave so that no window of the account ever holds too many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lead_desktop.core.call_limits import CallKind, CallLimits
from lead_desktop.core.connections import RateLimit

TICK_S = 0.001  # clocks are read in ticks, and sums of fractions are rounded
LONGEST_CALL_S = 140.0  # by then a call has ended, also one whose process hangs
_LOOK_AGAIN_S = 0.05  # while every slot is in flight and nobody knows when one lands
_GRACE_S = 0.25  # a waiter that is later than this has lost its place


@dataclass(frozen=True, slots=True)
class CountedCall:
    """A call that may count against the limits.

    Attributes:
        kind: Plain or bulk.
        taken_s: When it was let go.
        counted_s: The latest moment at which the CRM can have counted it; None while it is in flight.
    """

    kind: CallKind
    taken_s: float
    counted_s: float | None = None

    def free_s(self, window_s: float, now_s: float) -> float:
        """The moment from which it no longer counts, at the earliest."""
        if self.counted_s is not None:
            return self.counted_s + window_s + TICK_S
        over_s = self.taken_s + window_s + TICK_S
        return (
            over_s + LONGEST_CALL_S
            if now_s > self.taken_s + LONGEST_CALL_S
            else max(over_s, now_s + _LOOK_AGAIN_S)
        )


@dataclass(frozen=True, slots=True)
class Waiter:
    """Somebody who asked before and was told to come back.

    Attributes:
        kind: What waits.
        since_s: When it asked first.
        back_s: When it comes back.
    """

    kind: CallKind
    since_s: float
    back_s: float

    def is_ahead(self, since_s: float, now_s: float) -> bool:
        """It wants a slot now, and has waited longer."""
        return self.since_s < since_s and self.back_s - TICK_S <= now_s <= self.back_s + _GRACE_S


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody who asks for a slot is told.

    Attributes:
        ticket: Number of the slot, never 0; 0 when there is none now.
        wait_s: Seconds until it is worth asking again; 0 with a ticket.
    """

    ticket: int = 0
    wait_s: float = 0.0


def turn_s(
    kind: CallKind,
    limits: CallLimits,
    *,
    calls: Sequence[CountedCall],
    ahead: Iterable[Waiter],
    now_s: float,
) -> float:
    """The moment at which a call may leave, or at which it is worth asking again; `now_s` or before: at once.

    Each call counts from the moment it leaves until a window after the latest moment at which the CRM can have
    counted it, so no window of the CRM can hold more calls than the limit, wherever on the road it counts.

    Args:
        kind: Of the call that wants to leave.
        limits: The account's.
        calls: All that may still count.
        ahead: Waiters whose turn comes first.
        now_s: The moment, on the clock of all times given.
    """
    first = list(ahead)
    moment_s = _room_s(limits.account, calls, len(first), now_s)
    if kind is CallKind.BULK and limits.bulk is not None:
        bulk = [call for call in calls if call.kind is CallKind.BULK]
        bulk_first = sum(waiter.kind is CallKind.BULK for waiter in first)
        moment_s = max(moment_s, _room_s(limits.bulk, bulk, bulk_first, now_s))
    return moment_s


def in_window(calls: Iterable[CountedCall], window_s: float, now_s: float) -> int:
    """Calls that may count now."""
    return sum(call.free_s(window_s, now_s) > now_s for call in calls)


def _room_s(limit: RateLimit, calls: Sequence[CountedCall], ahead: int, now_s: float) -> float:
    """When one slot more is free than the waiters ahead will take."""
    taken = sorted(free_s for call in calls if (free_s := call.free_s(limit.window_s, now_s)) > now_s)
    too_many = len(taken) + min(ahead, limit.calls - 1) + 1 - limit.calls
    return taken[too_many - 1] if too_many > 0 else now_s
