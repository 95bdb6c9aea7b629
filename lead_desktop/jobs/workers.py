"""The same work several times at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


async def side_by_side(number: int, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run the work so many times at once, until all have ended.

    The first failure cuts the others and comes out, so the work must be harmless to cut: reading is.
    """
    tasks = [asyncio.ensure_future(work()) for _ in range(number)]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled():
            task.result()
