"""The control pages: how tests and trainers make trouble, and see what the CRMs really hold."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from lead_desktop.sandbox.answers import json_answer
from lead_desktop.sandbox.faults import Fault
from lead_desktop.sandbox.rate import RateLimit
from lead_desktop.sandbox.state import LIMITED_BY_DEFAULT, Sandbox


class ControlPages:
    """The pages under `/_control`, each guarded by the control token."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def mount(self, prefix: str) -> Mount:
        """The routes under a path."""
        return Mount(
            prefix,
            routes=[
                self._route("/reset", self._reset, "POST"),
                self._route("/faults", self._faults, "POST"),
                self._route("/modes", self._modes, "POST"),
                self._route("/rate", self._rate, "POST"),
                self._route("/rotate-keys", self._rotate_keys, "POST"),
                self._route("/state", self._state, "GET"),
                self._route("/calls", self._calls, "GET"),
                self._route("/leads", self._leads, "GET"),
            ],
        )

    def _route(self, path: str, page: Callable[[Request], Awaitable[Any]], method: str) -> Route:
        async def guarded(request: Request) -> Response:
            given = request.headers.get("X-Control-Token", "").encode()
            if not secrets.compare_digest(given, self._sandbox.keys.control_token.encode()):
                return json_answer({"error": "the control token is wrong"}, 403)
            try:
                return json_answer(await page(request))
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                return json_answer({"error": str(error)}, 400)

        return Route(path, guarded, methods=[method])

    async def _reset(self, _request: Request) -> dict[str, Any]:
        self._sandbox.reset()
        return {"reset": True}

    async def _faults(self, request: Request) -> dict[str, Any]:
        faults = [Fault.from_record(record) for record in (await _body(request))["faults"]]
        self._sandbox.script(faults)
        return {"faults": len(faults)}

    async def _modes(self, request: Request) -> dict[str, Any]:
        self._sandbox.modes = self._sandbox.modes.changed(await _body(request))
        return asdict(self._sandbox.modes)

    async def _rate(self, request: Request) -> dict[str, Any]:
        body = await _body(request)
        accounts = body.pop("accounts", LIMITED_BY_DEFAULT)
        enabled = body.pop("enabled", True)
        limit = RateLimit(**body) if enabled else None
        self._sandbox.limit(limit, accounts)
        return {"accounts": accounts, "limit": asdict(limit) if limit else None}

    async def _rotate_keys(self, request: Request) -> dict[str, Any]:
        return asdict(self._sandbox.rotate_keys().address(request.url.port or 0))

    async def _state(self, _request: Request) -> dict[str, Any]:
        sandbox = self._sandbox
        world = sandbox.world
        calls = Counter(call.account for call in sandbox.calls)
        throttled = Counter(call.account for call in sandbox.calls if call.throttled)
        held = {
            world.leadsquared.name: (len(world.leadsquared), len(world.leadsquared.created)),
            world.leadsquared_plain.name: (
                len(world.leadsquared_plain),
                len(world.leadsquared_plain.created),
            ),
            world.octanist.name: (len(world.octanist), len(world.octanist.created)),
            world.jtc_dms.name: (sum(len(bulk.leads) for bulk in world.jtc_dms.bulks.values()), 0),
        }
        accounts = {
            name: {"leads": leads, "created": created, "calls": calls[name], "throttled": throttled[name]}
            for name, (leads, created) in held.items()
        }
        limits = {
            name: asdict(window.limit) if window.limit else None for name, window in sandbox.windows.items()
        }
        return {"accounts": accounts, "limits": limits, "modes": asdict(sandbox.modes)}

    async def _calls(self, request: Request) -> dict[str, Any]:
        account = request.query_params.get("account")
        return {"calls": [asdict(call) for call in self._sandbox.calls if account in (None, call.account)]}

    async def _leads(self, request: Request) -> dict[str, Any]:
        name = request.query_params["account"]
        created: list[dict[str, Any]] = []
        for account in self._sandbox.leadsquared_accounts():
            if account.name == name:
                created = [
                    {
                        "id": lead.lead_id,
                        "email": lead.values.get("EmailAddress"),
                        "phone": lead.values.get("Phone"),
                        "created_at": lead.created_at,
                        "values": lead.values,
                    }
                    for lead in account.created
                ]
        if name == self._sandbox.world.octanist.name:
            created = [
                {
                    "id": lead["id"],
                    "email": lead["email"],
                    "phone": lead["phone"],
                    "created_at": lead["createdAt"],
                    "values": lead,
                }
                for lead in self._sandbox.world.octanist.created
            ]
        return {"leads": created}


async def _body(request: Request) -> dict[str, Any]:
    body = orjson.loads(await request.body())
    if not isinstance(body, dict):
        raise TypeError("the body must be an object")
    return body
