"""Octanist's calls.

Source: octanist.com/docs, "Get Leads", "Add Lead", "Check", "Errors".
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from lead_desktop.sandbox.answers import json_answer
from lead_desktop.sandbox.octanist_query import LeadQuery, QueryError
from lead_desktop.sandbox.seed import StoredLead
from lead_desktop.sandbox.seed_octanist import CLICK_IDS, iso_time
from lead_desktop.sandbox.state import Sandbox

_ONE_OF = ("name", "email", "phone", "custom")
_SETTABLE = frozenset(
    {*_ONE_OF, "note", "conversionName", "website", "path", "utm_source", "utm_medium", "utm_campaign"}
    | {
        "utm_term",
        "utm_content",
        "ad_storage",
        "ad_user_data",
        "analytics_storage",
        "ad_personalization",
        *CLICK_IDS,
    }
)


class OctanistApi:
    """The calls of the one account."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def mount(self, prefix: str) -> Mount:
        """The routes under a path."""
        return Mount(
            prefix,
            routes=[
                Route("/leads", self._guard(self._list), methods=["GET"]),
                Route("/leads", self._guard(self._add), methods=["POST"]),
                Route("/check", self._check, methods=["POST"]),
            ],
        )

    def _guard(
        self, endpoint: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def guarded(request: Request) -> Response:
            if not self._knows(request):
                return self._refusal(401, "UNAUTHORIZED", "Invalid or missing API key")
            return await endpoint(request)

        return guarded

    def _knows(self, request: Request) -> bool:
        given = request.headers.get("X-API-KEY", "")
        return secrets.compare_digest(given.encode(), self._sandbox.keys.api_key.encode())

    async def _check(self, request: Request) -> Response:
        if self._knows(request):
            return json_answer({"success": True})
        # This one call words its refusal in a shape of its own.
        return json_answer({"error": "Invalid or missing API key"}, 401)

    async def _list(self, request: Request) -> Response:
        modes = self._sandbox.modes
        try:
            query = LeadQuery.from_pairs(request.query_params.multi_items())
        except QueryError as error:
            return self._refusal(400, error.code, str(error))
        found = query.found(self._sandbox.world.octanist.leads())
        page = query.page_of(found)
        if modes.octanist_rows_moving:
            self._sandbox.world.octanist.move_rows(modes.octanist_rows_moving, self._sandbox.clock.now)
        if modes.octanist_bare_array:
            return json_answer(page)
        pages = -(-len(found) // query.limit)
        pagination = {
            "limit": query.limit,
            "page": query.page,
            "totalPages": pages,
            "total": len(found),
            "hasMore": query.page < pages,
        }
        return json_answer(
            {"success": True, "data": page, "meta": {"pagination": pagination, **self._meta()}}
        )

    async def _add(self, request: Request) -> Response:
        try:
            content = orjson.loads(await request.body())
        except orjson.JSONDecodeError:
            return self._refusal(400, "VALIDATION_ERROR", "The body is no JSON")
        if not isinstance(content, dict) or not any(content.get(name) for name in _ONE_OF):
            return self._refusal(400, "VALIDATION_ERROR", f"At least one of {', '.join(_ONE_OF)} is required")
        unknown = sorted(set(content) - _SETTABLE)
        if unknown:
            return self._refusal(400, "VALIDATION_ERROR", f"Cannot be set: {', '.join(unknown)}")
        lead_id = f"lead_{self._sandbox.chance.getrandbits(60):015x}"
        values = {name: _text(value) for name, value in content.items() if value is not None}
        world = self._sandbox.world
        lead = StoredLead(lead_id, len(world.octanist.created) + 1, self._sandbox.clock.now(), values)
        self._sandbox.create(world.octanist.name, (lead,))
        return json_answer(
            {"success": True, "data": {"id": lead_id, "message": "Lead added"}, "meta": self._meta()}
        )

    def _meta(self) -> dict[str, Any]:
        request_id = f"req_{self._sandbox.chance.getrandbits(48):012x}"
        return {"requestId": request_id, "timestamp": iso_time(self._sandbox.clock.now())}

    def _refusal(self, status: int, code: str, message: str) -> Response:
        error = {"code": code, "message": message, "details": {}}
        return json_answer({"success": False, "error": error, "meta": self._meta()}, status)


def _text(value: Any) -> str:
    """A value as Octanist keeps it: `custom` is JSON inside a string."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
