"""The rate limit as a CRM enforces it: any window, counted at arrival, refused calls included."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RateLimit:
    """How many calls an account may make.

    Source: LeadSquared developer centre, "Rate limits" (bulk calls have their own, lower limit).

    Attributes:
        calls: Calls allowed in any window.
        window_s: Length of the window, in seconds.
        bulk_calls: Bulk creates allowed in any window; None when they share the general limit.
    """

    calls: int = 25
    window_s: float = 5.0
    bulk_calls: int | None = None

    def __post_init__(self) -> None:
        """Refuse a limit that could never let a call through."""
        if self.calls < 1 or self.window_s <= 0 or (self.bulk_calls is not None and self.bulk_calls < 1):
            raise ValueError("calls, window_s and bulk_calls must be positive")


@dataclass(slots=True)
class SlidingWindow:
    """Arrivals of one account in the latest window.

    Attributes:
        limit: The limit in force, or None for no limit.
    """

    limit: RateLimit | None
    _calls: deque[float] = field(default_factory=deque)
    _bulk_calls: deque[float] = field(default_factory=deque)

    def arrive(self, at_s: float, *, bulk: bool) -> int | None:
        """Count one call.

        Args:
            at_s: When the call arrived, on the monotonic clock.
            bulk: Whether the call is a bulk create.

        Returns:
            None when the call may pass, else the number of calls that the limit allows.
        """
        if self.limit is None:
            return None
        refused = None
        if _overruns(self._calls, at_s, self.limit.window_s, self.limit.calls):
            refused = self.limit.calls
        bulk_calls = self.limit.bulk_calls if bulk else None
        if bulk_calls is not None and _overruns(self._bulk_calls, at_s, self.limit.window_s, bulk_calls):
            refused = bulk_calls
        return refused

    def clear(self) -> None:
        """Forget all arrivals."""
        self._calls.clear()
        self._bulk_calls.clear()


def _overruns(arrivals: deque[float], at_s: float, window_s: float, allowed: int) -> bool:
    while arrivals and arrivals[0] <= at_s - window_s:
        arrivals.popleft()
    arrivals.append(at_s)
    return len(arrivals) > allowed
