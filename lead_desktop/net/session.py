"""Calls to one API: throttled, observed, tried again where that is safe."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from lead_desktop.core.errors import ApiError, NoAnswer, Throttled, Unreachable
from lead_desktop.core.progress import CallRecord, QuotaUse
from lead_desktop.net.certificates import Certificate
from lead_desktop.net.clock import Clock
from lead_desktop.net.exchange import HttpExchange
from lead_desktop.net.messages import ApiAnswer, ApiRequest
from lead_desktop.net.observer import CallObserver, Unobserved
from lead_desktop.net.retry import PASSING_TROUBLE, RetryPlan
from lead_desktop.net.throttle import Throttle

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Sent:
    """When a call left."""

    started_s: float
    start_s: float


class ApiSession:
    """The calls of one connection.

    Args:
        exchange: The client bound to the host.
        connection_id: For the records the observer gets.
        throttle: The account's rate limit, shared by all its sessions.
        observer: Is told of calls and waits.
        clock: Time and chance.
        retry: How reading calls are tried again.
    """

    def __init__(
        self,
        exchange: HttpExchange,
        *,
        connection_id: str,
        throttle: Throttle,
        observer: CallObserver | None = None,
        clock: Clock | None = None,
        retry: RetryPlan | None = None,
    ) -> None:
        self._exchange = exchange
        self._connection_id = connection_id
        self._throttle = throttle
        self._observer = observer or Unobserved()
        self._clock = clock or Clock()
        self._retry = retry or RetryPlan()
        self._last_answer: tuple[float | None, float | None] = (None, None)
        self._told_to_wait = False
        self._host_ahead_s = 0.0

    @property
    def host_ahead_s(self) -> float:
        """Seconds by which the host's clock was ahead of ours at its last answer; 0 when it told no time."""
        return self._host_ahead_s

    @property
    def host(self) -> str:
        """Host all calls go to."""
        return self._exchange.host

    @property
    def base_url(self) -> str:
        """URL all paths are below."""
        return self._exchange.base_url

    async def certificate(self) -> Certificate | None:
        """The certificate of the host; None without TLS, or when it cannot be read."""
        return await self._exchange.certificate()

    async def close(self) -> None:
        """Close the connections."""
        await self._exchange.close()

    async def send(
        self,
        request: ApiRequest,
        *,
        classify: Callable[[ApiAnswer], T],
        before_sending: Callable[[], Awaitable[None]] | None = None,
    ) -> T:
        """Make one call as soon as the rate limit lets it go; never twice.

        Args:
            request: The call.
            classify: Makes a value of the answer, or raises the `ApiError` it means.
            before_sending: Awaited right before the call leaves; when it raises, nothing is sent.

        Returns:
            What `classify` made of the answer.

        Raises:
            Unreachable: It is certain that nothing was sent.
            NoAnswer: The call left, and no whole answer came.
            ApiError: Whatever `classify` raised.
        """
        async with self._throttle.slot(request.kind) as slot:
            if before_sending is not None:
                try:
                    await before_sending()
                except BaseException:
                    slot.give_back()
                    raise
            slot.leaves()
            sent = _Sent(self._clock.now_s(), self._clock.monotonic_s())
            self._tell_quota()
            try:
                answer = await self._exchange.transfer(request, answering=slot.answers)
            except Unreachable:
                slot.give_back()
                raise
            except NoAnswer:
                self._tell_call(sent, status=0)
                raise
            try:
                value = classify(answer)
            except Throttled as error:
                self._tell_call(sent, status=answer.status, throttled=True)
                self._obey(error, answer)
                raise
            except ApiError:
                slot.passed = True
                self._went_through(sent, answer)
                raise
            slot.passed = True
        self._went_through(sent, answer)
        return value

    async def read(self, request: ApiRequest, *, classify: Callable[[ApiAnswer], T]) -> T:
        """Make a reading call, again and again while waiting helps.

        A throttled call waits as told and is not counted; passing trouble is tried again as the plan says.

        Raises:
            ApiError: The last error, when waiting does not help.
        """
        failures = 0
        while True:
            try:
                return await self.send(request, classify=classify)
            except Throttled:
                continue  # the throttle holds the next call back
            except PASSING_TROUBLE as error:
                failures += 1
                if failures >= self._retry.tries(error):
                    raise
                pause_s = self._retry.pause_s(failures, self._clock.random)
                self._tell_wait(pause_s, error.message)
                await self._clock.sleep(pause_s)

    def _obey(self, error: Throttled, answer: ApiAnswer) -> None:
        """Learn the limit the CRM named, and hold all calls back as it asked."""
        if error.retry_after_s is None:
            error.retry_after_s = answer.retry_after_s(self._clock.now_s())
        pause = self._throttle.refused(error, answer.request.kind)
        self._tell_wait(pause.seconds, pause.reason)
        self._tell_quota()

    def _went_through(self, sent: _Sent, answer: ApiAnswer) -> None:
        date_s = answer.date_s()
        self._host_ahead_s = 0.0 if date_s is None else date_s - self._clock.now_s()
        self._tell_call(sent, status=answer.status)
        if self._told_to_wait and not self._throttle.held_for_s:
            self._told_to_wait = False
            self._observer.waiting(None, "")

    def _tell_call(self, sent: _Sent, *, status: int, throttled: bool = False) -> None:
        seconds = self._clock.monotonic_s() - sent.start_s
        if status:
            self._last_answer = (self._clock.now_s(), seconds * 1000)
        self._observer.called(CallRecord(self._connection_id, sent.started_s, seconds, status, throttled))
        self._tell_quota()

    def _tell_wait(self, seconds: float, reason: str) -> None:
        self._told_to_wait = True
        self._observer.waiting(self._clock.now_s() + seconds, reason)

    def _tell_quota(self) -> None:
        limit, held_s = self._throttle.limit, self._throttle.held_for_s
        last_answer_s, last_answer_ms = self._last_answer
        self._observer.quota(
            QuotaUse(
                connection_id=self._connection_id,
                used=self._throttle.used,
                calls=limit.calls,
                window_s=limit.window_s,
                wait_until_s=self._clock.now_s() + held_s if held_s else None,
                last_answer_s=last_answer_s,
                last_answer_ms=last_answer_ms,
                calls_today=self._throttle.calls_today,
            )
        )
