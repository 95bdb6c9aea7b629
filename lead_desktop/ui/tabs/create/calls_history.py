"""Calls per window of the rate limit, gathered from what a job tells."""

from __future__ import annotations

import math
from collections import Counter

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
        self._first_s: float | None = None
        self._calls: Counter[int] = Counter()  # by second
        self._waited: set[int] = set()  # seconds
        self._last_calls: int | None = None
        self._bars: Counter[int] = Counter()  # by window
        self._waits: set[int] = set()  # windows

    def use_window(self, window_s: float) -> None:
        """Another limit is in force: all bars become as wide as its window."""
        if window_s == self._window_s:
            return
        self._window_s = window_s
        self._bars = Counter()
        for second, calls in self._calls.items():
            self._bars[self._slot(second)] += calls
        self._waits = {self._slot(second) for second in self._waited}

    def add(self, progress: JobProgress, now_s: float) -> None:
        """Take in one word of progress."""
        if self._first_s is None or self._last_calls is None:
            self._first_s = now_s
            self._last_calls = (
                0 if progress.calls_planned is None else min(progress.calls, progress.calls_in_flight)
            )
        new = max(0, progress.calls - self._last_calls)
        self._last_calls = progress.calls
        self._calls[math.floor(now_s)] += new
        self._bars[self._slot(now_s)] += new
        if progress.phase in {Phase.WAITING_FOR_LIMIT, Phase.OFFLINE}:
            self._waited.add(math.floor(now_s))
            self._waits.add(self._slot(now_s))

    @property
    def begun(self) -> bool:
        """A word of progress came."""
        return self._first_s is not None

    @property
    def first_s(self) -> float:
        """Start of the first bar shown, seconds since the epoch."""
        return self._shown().start * self._window_s

    def bars(self) -> tuple[CallsBar, ...]:
        """The bars, the newest last."""
        return tuple(CallsBar(self._bars[slot], slot in self._waits) for slot in self._shown())

    def _slot(self, at_s: float) -> int:
        return math.floor(at_s / self._window_s)

    def _shown(self) -> range:
        first = self._slot(self._first_s or 0)
        last = max((first, *self._bars))
        return range(max(first, last - _BARS + 1), last + 1)
