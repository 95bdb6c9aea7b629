"""The one place where two threads meet: the window's and the one that talks to the CRMs."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from lead_desktop.core.errors import InputError, LeadDesktopError
from lead_desktop.ui.translation import tr

Report = Callable[[object], None]
Listener = Callable[[tuple[object, ...]], None]
_CLOSE_MS = 20_000
_CANCEL_MS = 5_000


class Engine(Protocol):
    """What runs on the loop; every call comes from the API thread.

    Each method may raise a `LeadDesktopError`.
    """

    async def start_job(self, job: object) -> None:
        """Start a job; its events go to the listener."""

    async def pause(self, job_id: str) -> None:
        """Pause it: calls in flight land."""

    async def resume(self, job_id: str) -> None:
        """Go on after a pause."""

    async def stop(self, job_id: str) -> None:
        """Stop it: calls in flight land, then comes the receipt."""

    async def answer(self, question: object, report: Report) -> object:
        """Run one question."""

    async def close(self) -> None:
        """Pause what runs and end every child."""


EngineFactory = Callable[[Listener], Awaitable[Engine]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a question, or of an order that was refused.

    Attributes:
        token: As `ask` (or `start_job` and the like) gave it.
        value: The answer, or None.
        error: Why there is none, or None.
    """

    token: int
    value: object = None
    error: LeadDesktopError | None = None


@dataclass(frozen=True, slots=True)
class Interim:
    """A word on the way to an answer.

    Attributes:
        token: As `ask` gave it.
        value: What the question reported.
    """

    token: int
    value: object


Order = Callable[[Engine], Coroutine[Any, Any, object]]


class ApiThread(QThread):
    """Owns the asyncio loop; takes orders from the window and hands back frozen batches.

    Signals:
        events: Tuple of events (JobProgress, JobEnded, QuotaUse, SheetProgress), at most every 50 ms.
        answered: An Answer, one for each token.
        interim: An Interim.
        broken: The LeadDesktopError that kept the engine from starting.
    """

    events = Signal(object)
    answered = Signal(object)
    interim = Signal(object)
    broken = Signal(object)

    def __init__(self, factory: EngineFactory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._factory = factory
        self._lock = threading.Lock()
        self._waiting: list[tuple[int, Order]] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._inbox: asyncio.Queue[tuple[int, Order] | None] | None = None
        self._main_task: asyncio.Task[None] | None = None
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._closing = False
        self._last_token = 0

    def start_job(self, job: object) -> int:
        """Start a job; a refusal comes as an Answer with this token."""
        return self._send(lambda engine: engine.start_job(job))

    def pause(self, job_id: str) -> int:
        """Pause a job."""
        return self._send(lambda engine: engine.pause(job_id))

    def resume(self, job_id: str) -> int:
        """Go on with a paused job."""
        return self._send(lambda engine: engine.resume(job_id))

    def stop(self, job_id: str) -> int:
        """Stop a job."""
        return self._send(lambda engine: engine.stop(job_id))

    def ask(self, question: object) -> int:
        """Ask a question of the jobs room; its Answer carries the token returned here."""
        token = self._last_token + 1

        def order(engine: Engine) -> Coroutine[Any, Any, object]:
            return engine.answer(question, lambda value: self.interim.emit(Interim(token, value)))

        return self._send(order)

    def cancel(self, token: int) -> int:
        """Give up a question or order that is still being worked on; its Answer says that it was cancelled."""
        return self._send(lambda _engine: self._give_up(token))

    def close(self) -> None:
        """End the loop and wait for the thread; calls in flight land first."""
        with self._lock:
            self._closing = True
            if self._loop and self._inbox:
                self._loop.call_soon_threadsafe(self._inbox.put_nowait, None)
        if self.isRunning() and not self.wait(_CLOSE_MS):
            with self._lock:
                if self._loop and self._main_task:
                    self._loop.call_soon_threadsafe(self._main_task.cancel)
            self.wait(_CANCEL_MS)

    def run(self) -> None:
        """The thread's body; Qt calls it."""
        try:
            asyncio.run(self._main())
        except asyncio.CancelledError:
            return
        finally:
            with self._lock:
                self._loop = None

    def _send(self, order: Order) -> int:
        with self._lock:
            self._last_token += 1
            if self._loop and self._inbox:
                self._loop.call_soon_threadsafe(self._inbox.put_nowait, (self._last_token, order))
            else:
                self._waiting.append((self._last_token, order))
            return self._last_token

    async def _main(self) -> None:
        inbox: asyncio.Queue[tuple[int, Order] | None] = asyncio.Queue()
        try:
            engine = await self._factory(self.events.emit)
        except LeadDesktopError as error:
            self.broken.emit(error)
            return
        with self._lock:
            for order in self._waiting:
                inbox.put_nowait(order)
            self._waiting.clear()
            if self._closing:
                inbox.put_nowait(None)
            self._loop, self._inbox = asyncio.get_running_loop(), inbox
            self._main_task = asyncio.current_task()
        tasks = self._tasks
        try:
            while (item := await inbox.get()) is not None:
                task = asyncio.create_task(self._carry_out(engine, *item))
                tasks[item[0]] = task
                task.add_done_callback(partial(_forget, tasks, item[0]))
        finally:
            left = tuple(tasks.values())
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            await engine.close()

    async def _give_up(self, token: int) -> None:
        if task := self._tasks.get(token):
            task.cancel()

    async def _carry_out(self, engine: Engine, token: int, order: Order) -> None:
        try:
            value = await order(engine)
        except LeadDesktopError as error:
            self.answered.emit(Answer(token, error=error))
        except asyncio.CancelledError:
            if not self._closing:
                stopped = InputError(tr("Cancelled"), tr("It was cancelled before it was done."))
                self.answered.emit(Answer(token, error=stopped))
            raise
        except Exception as error:
            bug = LeadDesktopError(
                tr("Something in the app broke"),
                tr("The app met a case it does not know."),
                safe=tr("Every answered row is saved."),
                do=tr("Try it again; the details are in the crash log."),
                code=type(error).__name__,
            )
            self.answered.emit(Answer(token, error=bug))
            sys.excepthook(type(error), error, error.__traceback__)
            raise
        else:
            self.answered.emit(Answer(token, value))


def _forget(tasks: dict[int, asyncio.Task[None]], token: int, _done: asyncio.Task[None]) -> None:
    tasks.pop(token, None)
