"""Who is told of each call and each wait."""

from __future__ import annotations

from typing import Protocol

from lead_desktop.core.progress import CallRecord, QuotaUse


class CallObserver(Protocol):
    """Hears of every call in the thread that makes it; must return at once."""

    def called(self, record: CallRecord) -> None:
        """A call was answered or lost; calls that never left are not told."""

    def waiting(self, until_s: float | None, reason: str) -> None:
        """No call leaves before `until_s` (seconds since the epoch), because of `reason`, a sentence.

        `None` and an empty reason when calls go through again.
        """

    def quota(self, use: QuotaUse) -> None:
        """How much of the rate limit is in use now."""


class Unobserved:
    """A `CallObserver` for calls that nobody watches."""

    def called(self, record: CallRecord) -> None:
        """Forget the call."""

    def waiting(self, until_s: float | None, reason: str) -> None:
        """Forget the wait."""

    def quota(self, use: QuotaUse) -> None:
        """Forget the quota."""
