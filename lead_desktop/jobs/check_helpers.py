"""Processes that help the sheet child to check many rows: one a processor, each with rows of its own."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from queue import SimpleQueue
from types import TracebackType
from typing import IO, Self

from lead_desktop.core.errors import SheetError
from lead_desktop.jobs.children import SHEET_CHILD, child_command, child_environment
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.sheet_task import SheetTask, SheetWord

_MOST_PARTS = 4
_ROWS_A_PART = 25_000  # fewer are checked sooner than a process has begun


def parts_for(rows: int) -> int:
    """In how many ranges so many rows are checked at the same time."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(_MOST_PARTS, cores, rows // _ROWS_A_PART))


class CheckHelpers:
    """One process for each task, begun at once. They end with this one, however it ends, and save nothing.

    Args:
        tasks: Parts of a check.
        command: Another program than our own child, for tests.

    Raises:
        OSError: A process cannot be started; none is left.
    """

    def __init__(self, tasks: Sequence[SheetTask], command: tuple[str, ...] = ()) -> None:
        self._told: SimpleQueue[SheetWord | None] = SimpleQueue()  # None of one that ended before it was done
        self._running = len(tasks)
        self._processes: list[subprocess.Popen[bytes]] = []
        self._listeners: list[threading.Thread] = []
        try:
            for task in tasks:
                self._start(task, command or child_command(SHEET_CHILD))
        except OSError:
            self._end()
            raise

    def _start(self, task: SheetTask, command: tuple[str, ...]) -> None:
        process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=child_environment(),
        )
        self._processes.append(process)
        if process.stdin is None or process.stdout is None:
            raise AssertionError("the helper was started with pipes")
        process.stdin.write(to_json(task).encode() + b"\n")
        process.stdin.flush()
        listener = threading.Thread(target=self._listen, args=(process.stdout,), daemon=True)
        self._listeners.append(listener)
        listener.start()

    def _listen(self, stream: IO[bytes]) -> None:
        with stream, suppress(ValueError):  # a word that cannot be read is the last one of a broken process
            for line in stream:
                word = from_json(SheetWord, line.decode())
                self._told.put(word)
                if word.done:
                    return
        self._told.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._end()

    def _end(self) -> None:
        for process in self._processes:
            process.kill()
            process.wait()
        for listener in self._listeners:
            listener.join()
        for process in self._processes:
            if process.stdin is not None:
                with suppress(BrokenPipeError):
                    process.stdin.close()

    def words(self, *, rest: bool) -> Iterator[SheetWord]:
        """What was told since the last time, without waiting; or the rest of it, until all of them are done.

        Raises:
            SheetError: One of them failed or died.
        """
        while self._running and (rest or not self._told.empty()):
            word = self._told.get()
            if word is None:
                raise _died()
            if word.error:
                title, message, safe, do, code = word.error
                raise SheetError(title, message, safe=safe, do=do, code=code)
            if word.done:
                self._running -= 1
            else:
                yield word


def _died() -> SheetError:
    return SheetError(
        "The rows could not be checked",
        "Checking them ended unexpectedly: there may be too little memory.",
        safe="Nothing was sent.",
        do="Close other programs, then check again.",
    )
