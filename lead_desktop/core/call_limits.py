"""What a CRM account allows in calls, and what a refused call teaches about it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from lead_desktop.core.connections import RateLimit


class CallKind(StrEnum):
    """Kinds of calls that a CRM may limit differently."""

    PLAIN = "plain"
    BULK = "bulk"


@dataclass(frozen=True, slots=True)
class CallLimits:
    """The limits of one account.

    Attributes:
        account: For all calls together, bulk calls included.
        bulk: For bulk calls alone, or None when they have no limit of their own.
    """

    account: RateLimit
    bulk: RateLimit | None = None

    def of(self, kind: CallKind) -> RateLimit:
        """The limit that calls of one kind meet first."""
        if kind is CallKind.BULK and self.bulk is not None and not keeps(self.account, self.bulk):
            return self.bulk
        return self.account

    def keep(self, kind: CallKind, named: RateLimit) -> bool:
        """Calls of this kind keep the named limit anyway."""
        return keeps(self.account, named) or (
            kind is CallKind.BULK and self.bulk is not None and keeps(self.bulk, named)
        )

    def learnt(self, kind: CallKind, named: RateLimit, *, counted: int, passed: int) -> CallLimits:
        """The limits after the CRM refused a call and named a limit.

        A limit that is kept anyway teaches nothing: others use the account. A plain call teaches the account's
        limit. A bulk call does not say which of its two limits it met, so it teaches the smaller claim, the
        bulk limit. Only when bulk calls keep the named limit already, and all calls together do not, is it
        taken for the account's; and not even then if more calls than it allows passed in its window.

        Args:
            kind: Of the refused call.
            named: The limit in the CRM's message.
            counted: Our calls of any kind that may count in the named window.
            passed: Those of them that surely arrived in it and were let through.
        """
        if named.calls < 1 or named.window_s <= 0 or keeps(self.account, named):
            return self
        if kind is CallKind.PLAIN:
            return replace(self, account=named)
        if self.bulk is None or not keeps(self.bulk, named):
            return replace(self, bulk=named)
        if counted > named.calls >= passed:
            return replace(self, account=named)
        return self


def keeps(limit: RateLimit, other: RateLimit) -> bool:
    """Whoever keeps `limit` keeps `other` too."""
    return limit.calls * math.ceil(other.window_s / limit.window_s) <= other.calls


def least_seconds(calls: int, limit: RateLimit) -> float:
    """Seconds that so many calls take at least from a free window on; the calls of one window cost none."""
    return max(0, math.ceil(calls / limit.calls) - 1) * limit.window_s
