"""The gate every call passes: the road, the log, the rate limit, the faults, and only then the CRM."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

import orjson
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from lead_desktop.sandbox.answers import PROXY_PAGE, fault_answer, throttled
from lead_desktop.sandbox.calls import Call
from lead_desktop.sandbox.connection import break_off, reset, until_gone
from lead_desktop.sandbox.faults import ANSWERED_KINDS, Fault
from lead_desktop.sandbox.rate import RateLimit
from lead_desktop.sandbox.state import Sandbox

_PREFIXES = (
    ("/leadsquared/", "leadsquared"),
    ("/leadsquared-plain/", "leadsquared_plain"),
    ("/octanist/", "octanist"),
    ("/jtc/", "jtc_dms"),
)
_BULK_CREATE = "/Lead/Bulk/Create"
_KEY_NAMES = frozenset({"accesskey", "secretkey"})


class Gate:
    """ASGI middleware in front of the CRMs; the control pages pass untouched."""

    def __init__(self, app: ASGIApp, sandbox: Sandbox) -> None:
        self._app = app
        self._sandbox = sandbox

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one call."""
        account = _account(scope)
        if account is None:
            await self._app(scope, receive, send)
            return
        sandbox = self._sandbox
        there_s, back_s = self._latency()
        body = await Request(scope, receive).body()
        await self._pause(there_s)
        arrived_s = sandbox.clock.monotonic()
        number = self._arrive(scope, account, body, arrived_s)
        allowed = sandbox.windows[account].arrive(arrived_s, bulk=scope["path"].endswith(_BULK_CREATE))
        fault = sandbox.faults.take(scope["method"], scope["path"]) if allowed is None else None
        status: int | None = None

        async def outward(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                await self._pause(back_s)
                status = message["status"]
            await send(message)

        try:
            if allowed is not None:
                answer = throttled(account, 429, allowed, self._limit(account).window_s)
                await answer(scope, receive, outward)
            elif fault is None:
                await self._app(scope, _replay(body, receive), outward)
            else:
                await self._suffer(fault, account, scope, body, receive, outward)
        finally:
            sandbox.calls.close(
                number, status=status, fault=fault.kind if fault else None, throttled=allowed is not None
            )

    def _arrive(self, scope: Scope, account: str, body: bytes, arrived_s: float) -> int:
        query = [
            pair for pair in parse_qsl(scope["query_string"].decode()) if pair[0].lower() not in _KEY_NAMES
        ]
        call = Call(
            number=0,
            account=account,
            method=scope["method"],
            path=scope["path"],
            query=urlencode(query),
            arrived_at=self._sandbox.clock.now(),
            arrived_s=arrived_s,
            rows=_rows(body),
        )
        return self._sandbox.calls.open(call).number

    async def _suffer(
        self, fault: Fault, account: str, scope: Scope, body: bytes, receive: Receive, send: Send
    ) -> None:
        if fault.kind in ANSWERED_KINDS:
            limit = self._limit(account)
            await fault_answer(fault, account, limit.calls, limit.window_s)(scope, receive, send)
        elif fault.kind == "reset_before":
            await reset(scope, receive)
        elif fault.kind == "hang":
            await self._hang(fault.delay_s, scope, receive)
        else:
            answer = await self._processed(scope, body, receive)
            await self._lose(fault, answer, scope, receive, send)

    async def _lose(self, fault: Fault, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
        """The CRM did its work; now its answer meets trouble."""
        if fault.kind == "commit_then_drop":
            await reset(scope, receive)
        elif fault.kind == "commit_then_hang":
            await self._hang(fault.delay_s, scope, receive)
        elif fault.kind == "commit_then_empty":
            await Response(b"")(scope, receive, send)
        elif fault.kind == "commit_then_504":
            page = PROXY_PAGE.format(title="504 Gateway Time-out")
            await HTMLResponse(page, status_code=504)(scope, receive, send)
        elif fault.kind == "truncate":
            head = {
                "type": "http.response.start",
                "status": answer.status_code,
                "headers": answer.raw_headers,
            }
            await send(head)
            half = bytes(answer.body)[: len(answer.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            await break_off(scope, receive)
        else:
            await self._sandbox.clock.sleep(fault.delay_s)
            await answer(scope, receive, send)

    async def _processed(self, scope: Scope, body: bytes, receive: Receive) -> Response:
        """Let the CRM answer, and keep the answer here."""
        kept = Response()
        content = bytearray()

        async def keep(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                kept.status_code = message["status"]
                kept.raw_headers = list(message["headers"])
            else:
                content.extend(message.get("body", b""))

        await self._app(scope, _replay(body, receive), keep)
        kept.body = bytes(content)
        return kept

    async def _hang(self, seconds: float, scope: Scope, receive: Receive) -> None:
        """Say nothing until the time is over or the client has gone, then close."""
        waits = {
            asyncio.ensure_future(self._sandbox.clock.sleep(seconds)),
            asyncio.ensure_future(until_gone(receive)),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        await break_off(scope, receive)

    def _latency(self) -> tuple[float, float]:
        """Seconds on the road to the CRM and back."""
        lowest, highest = self._sandbox.modes.latency_ms
        total_s = self._sandbox.chance.uniform(lowest, highest) / 1000
        there_s = total_s * self._sandbox.chance.random()
        return there_s, total_s - there_s

    async def _pause(self, seconds: float) -> None:
        if seconds > 0:
            await self._sandbox.clock.sleep(seconds)

    def _limit(self, account: str) -> RateLimit:
        return self._sandbox.windows[account].limit or RateLimit()


def _account(scope: Scope) -> str | None:
    if scope["type"] != "http":
        return None
    return next((name for prefix, name in _PREFIXES if scope["path"].startswith(prefix)), None)


def _replay(body: bytes, receive: Receive) -> Receive:
    """A receive that gives the body once, and then what the client does."""
    pending = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> MutableMapping[str, Any]:
        return pending.pop() if pending else await receive()

    return next_message


def _rows(body: bytes) -> int:
    """Leads or ids that a body carries."""
    try:
        content = orjson.loads(body)
    except orjson.JSONDecodeError:
        return 0
    if isinstance(content, dict):
        search = content.get("SearchParameters")
        content = search.get("LeadIds") if isinstance(search, dict) else None
    return len(content) if isinstance(content, list) else 0
