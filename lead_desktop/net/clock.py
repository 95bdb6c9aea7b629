"""Time and chance, as one record that is passed in."""

from __future__ import annotations

import asyncio
import random as chance
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clock:
    """What a session needs to know of time and chance.

    Attributes:
        monotonic_s: Seconds that never jump; limits and durations are counted with it.
        now_s: Seconds since the epoch; only for what people see.
        sleep: Waits for so many seconds.
        random: A number from 0 up to 1, for jitter.
    """

    monotonic_s: Callable[[], float] = time.monotonic
    now_s: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    random: Callable[[], float] = chance.random
