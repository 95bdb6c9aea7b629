"""Calls per window of the rate limit, gathered from what a job tells."""

from __future__ import annotations

import math

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.ui.widgets.calls_chart import CallsBar

_BARS = 24


class CallsHistory:
    """Bars of one run, from its start.

    Args:
        window_s: Width of a bar in seconds.
    """

    def __init__(self, window_s: float) -> None:
        self._window_s = window_s
        self._first = 0
        self._calls: dict[int, int] = {}
        self._waited: set[int] = set()
        self._last_calls: int | None = None

    def add(self, progress: JobProgress, now_s: float) -> None:
        """Take in one word of progress."""
        slot = math.floor(now_s / self._window_s)
        if self._last_calls is None:
            self._first = slot
            self._last_calls = (
                0 if progress.calls_planned is None else min(progress.calls, progress.calls_in_flight)
            )
        self._calls[slot] = self._calls.get(slot, 0) + max(0, progress.calls - self._last_calls)
        self._last_calls = progress.calls
        if progress.phase in {Phase.WAITING_FOR_LIMIT, Phase.OFFLINE}:
            self._waited.add(slot)

    @property
    def first_s(self) -> float:
        """Start of the first bar shown, seconds since the epoch."""
        return self._shown().start * self._window_s

    def bars(self) -> tuple[CallsBar, ...]:
        """The bars, the newest last."""
        return tuple(CallsBar(self._calls.get(slot, 0), slot in self._waited) for slot in self._shown())

    def _shown(self) -> range:
        last = max((self._first, *self._calls, *self._waited))
        return range(max(self._first, last - _BARS + 1), last + 1)
