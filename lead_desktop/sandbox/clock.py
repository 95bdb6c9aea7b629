"""Time as the sandbox sees it: passed in, so that tests can own it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """The three ways in which the sandbox meets time.

    Attributes:
        now: Present moment, aware, UTC.
        monotonic: Seconds that never go back; what rate limits are counted in.
        sleep: Waits for so many seconds.
    """

    now: Callable[[], datetime]
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]


def system_clock() -> Clock:
    """The clock of the machine."""
    return Clock(now=lambda: datetime.now(UTC), monotonic=time.monotonic, sleep=asyncio.sleep)
