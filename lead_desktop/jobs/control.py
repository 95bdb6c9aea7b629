"""Pause, resume and stop, as a running job meets them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import TypeVar

from lead_desktop.core.causes import Cause

T = TypeVar("T")


class Wish(Enum):
    """What a person wants of a running job."""

    GO_ON = "go on"
    PAUSE = "pause"
    LEAVE = "leave"  # let calls in flight land, keep the rest waiting, end paused
    STOP = "stop"  # let calls in flight land, then end


class JobControl:
    """Handed to a job; calls in flight are never cut, new ones are not begun.

    Attributes:
        wish: What is wanted now.
        reason: Why the job paused by itself, as a sentence, or "".
        cause: The same as data, or NONE.
    """

    def __init__(self, on_change: Callable[[], None] = lambda: None) -> None:
        self.wish = Wish.GO_ON
        self.reason = ""
        self.cause = Cause.NONE
        self._waiters: set[asyncio.Future[None]] = set()
        self._on_change = on_change

    def pause(self, reason: str = "", cause: Cause = Cause.NONE) -> None:
        """Begin no new call until resumed."""
        if self.wish is Wish.GO_ON:
            self._turn(Wish.PAUSE, reason, cause)

    def resume(self) -> None:
        """Go on after a pause; a stop is final."""
        if self.wish is Wish.PAUSE:
            self._turn(Wish.GO_ON)

    def leave(self) -> None:
        """End the run as paused: what is waiting waits for the next start."""
        if self.wish is not Wish.STOP:
            self._turn(Wish.LEAVE, self.reason, self.cause)

    def stop(self) -> None:
        """End the run; what is waiting will not be sent."""
        self._turn(Wish.STOP)

    @property
    def ending(self) -> bool:
        """No new call may begin in this run."""
        return self.wish in {Wish.LEAVE, Wish.STOP}

    async def checkpoint(self) -> bool:
        """Wait while paused; True to go on, False to end. Called before each call."""
        await self.until_not(Wish.PAUSE)
        return self.wish is Wish.GO_ON

    async def until_not(self, wish: Wish) -> None:
        """Until something else is wanted."""
        while self.wish is wish:
            waiter = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
            try:
                await waiter
            finally:
                self._waiters.discard(waiter)

    async def rest(self, seconds: float, sleep: Callable[[float], Awaitable[None]]) -> None:
        """Sleep, but wake at once when a person wants something else."""
        await self.while_wished(sleep(seconds), Wish.GO_ON)

    async def while_wished(self, harmless: Awaitable[T], *wishes: Wish) -> T | None:
        """Await something that may be cut; cut, with None, as soon as none of the wishes holds.

        Raises:
            Whatever the awaited raises.
        """
        work = asyncio.ensure_future(harmless)
        watch = asyncio.ensure_future(self._until_none_of(wishes))
        try:
            await asyncio.wait({work, watch}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            watch.cancel()
            if not work.done():
                work.cancel()
            await asyncio.wait({work, watch})
            if not work.cancelled():
                work.exception()  # seen, also where this itself was cancelled and nobody asks for the result
        return None if work.cancelled() else work.result()

    async def _until_none_of(self, wishes: tuple[Wish, ...]) -> None:
        while self.wish in wishes:
            await self.until_not(self.wish)

    def _turn(self, wish: Wish, reason: str = "", cause: Cause = Cause.NONE) -> None:
        self.wish, self.reason, self.cause = wish, reason, cause
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._on_change()
