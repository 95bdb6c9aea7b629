"""How often a reading call is tried again, and after which pause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lead_desktop.core.errors import ApiError, NoAnswer, NotTrusted, Outage, ProxyRefused, Unreachable

PASSING_TROUBLE = (Outage, Unreachable, NoAnswer)
"""Errors after which a reading call is worth another try; a throttled call is not even counted."""


@dataclass(frozen=True, slots=True)
class RetryPlan:
    """Pauses that double, with jitter, up to a longest one.

    Attributes:
        attempts: Tries in all when the CRM fails or its answers get lost.
        offline_attempts: Tries in all while no connection can be made; with the pauses below some six minutes.
        first_s: Pause after the first failure, before jitter.
        longest_s: Longest pause, before jitter.
        jitter: Part of the pause that is left to chance, so that many clients do not return at once.
    """

    attempts: int = 5
    offline_attempts: int = 16
    first_s: float = 1.0
    longest_s: float = 30.0
    jitter: float = 0.25

    def tries(self, error: ApiError) -> int:
        """Tries in all for trouble of this sort; one where only a person can help."""
        if isinstance(error, (NotTrusted, ProxyRefused)):
            return 1
        return self.offline_attempts if isinstance(error, Unreachable) else self.attempts

    def pause_s(self, failures: int, random: Callable[[], float]) -> float:
        """Seconds to wait after so many failures in a row, from 1.

        Args:
            failures: Failures so far, without an answer between them.
            random: Gives a number from 0 up to 1.
        """
        exponent = min(failures - 1, 30)  # 2.0 ** 30 s is beyond any longest pause
        full_s = min(self.first_s * 2.0**exponent, self.longest_s)
        return full_s * (1 - self.jitter * random())
