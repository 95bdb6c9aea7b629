"""Blocking calls that may never return, one after the other, awaited with a time limit."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class DaemonCalls:
    """Runs blocking functions in one daemon thread, in order; the thread ends when there is no more to do.

    A keyring may wait for its password dialog without end. An executor's thread would then keep the
    process from ending; a daemon thread does not.
    """

    def __init__(self) -> None:
        self._waiting: deque[tuple[Future[Any], Callable[[], Any]]] = deque()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    async def run(self, function: Callable[[], T], time_limit_s: float) -> T:
        """What the function returns.

        Raises:
            TimeoutError: It took too long. A function that has begun goes on; one that has not is dropped.
        """
        future: Future[T] = Future()
        with self._lock:
            self._waiting.append((future, function))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="keyring", daemon=True)
                self._thread.start()
        return await asyncio.wait_for(asyncio.wrap_future(future), time_limit_s)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                future, function = self._waiting.popleft()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(function())
            except BaseException as error:  # noqa: BLE001 - it is raised again where it is awaited
                future.set_exception(error)
