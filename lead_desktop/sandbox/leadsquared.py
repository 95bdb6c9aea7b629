"""LeadSquared's reading calls.

Source: LeadSquared developer centre, "Get Leads in Bulk by Ids", "Search Leads by Criteria", "Get Metadata",
"Authenticate a User", "Get a Lead by Email Address", "Retrieve Lead by Phone Number", "Get a Lead by Id".
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from lead_desktop.sandbox.answers import json_answer, mx_bad_request, mx_error
from lead_desktop.sandbox.leadsquared_create import BulkCreate
from lead_desktop.sandbox.leadsquared_metadata import describe
from lead_desktop.sandbox.leadsquared_search import Search, SearchError
from lead_desktop.sandbox.phones import store_phone
from lead_desktop.sandbox.seed import StoredLead
from lead_desktop.sandbox.state import Sandbox
from lead_desktop.sandbox.world import LeadSquaredAccount

MOST_IDS = 10_000
LARGEST_PAGE = 1_000
_Endpoint = Callable[[Request], Awaitable[Response]]


class LeadSquaredApi:
    """The calls of one account."""

    def __init__(self, sandbox: Sandbox, account: LeadSquaredAccount) -> None:
        self._sandbox = sandbox
        self._account = account
        self._create = BulkCreate(sandbox, account)

    def mount(self, prefix: str) -> Mount:
        """The account's routes under a path."""
        service = "/v2/LeadManagement.svc"
        return Mount(
            prefix,
            routes=[
                self._route("/v2/Authentication.svc/UserByAccessKey.Get", self._user, "GET"),
                self._route(f"{service}/Leads/Retrieve/ByIds", self._by_ids, "POST"),
                self._route(f"{service}/Lead/Bulk/Create", self._create.answer, "POST"),
                self._route(f"{service}/LeadsMetaData.Get", self._metadata, "GET"),
                self._route(f"{service}/Leads.GetByEmailaddress", self._by_email, "GET"),
                self._route(f"{service}/RetrieveLeadByPhoneNumber", self._by_phone, "GET"),
                self._route(f"{service}/Leads.GetById", self._by_id, "GET"),
                self._route(f"{service}/Leads.Get", self._search, "POST"),
            ],
        )

    def _route(self, path: str, endpoint: _Endpoint, method: str) -> Route:
        async def guarded(request: Request) -> Response:
            if not self._knows(request):
                return mx_error(401, "MXInvalidAccessDetailsException", "Invalid Access Details provided.")
            right_host = self._sandbox.modes.right_host
            if right_host and endpoint != self._user:
                message = f"Invalid Access Details provided. Use the API host {right_host}"
                return mx_error(401, "MXInvalidAccessDetailsException", message)
            return await endpoint(request)

        return Route(path, guarded, methods=[method])

    def _knows(self, request: Request) -> bool:
        keys = self._sandbox.keys
        plain = self._account is self._sandbox.world.leadsquared_plain
        expected = (
            (keys.plain_access_key, keys.plain_secret_key) if plain else (keys.access_key, keys.secret_key)
        )
        given = (
            request.headers.get("x-LSQ-AccessKey") or request.query_params.get("accessKey", ""),
            request.headers.get("x-LSQ-SecretKey") or request.query_params.get("secretKey", ""),
        )
        return all(
            secrets.compare_digest(one.encode(), two.encode())
            for one, two in zip(given, expected, strict=True)
        )

    async def _user(self, request: Request) -> Response:
        host = f"127.0.0.1:{request.url.port}"
        path = request.url.path.partition("/v2/")[0]
        return json_answer(
            {
                "Id": "1a50c565-8525-11ea-a93b-0aa4c559f4ca",
                "Name": "Yasmin Haddad",
                "PassPhrase": "yasmin.haddad@sales.example",
                "Role": "Administrator",
                "EmailAddress": None,
                "TimeZone": "Asia/Kolkata",
                "Type": "ApplicationUser",
                "OrgDisplayName": f"Sandbox {self._account.name}",
                "OrgId": f"3b1041a3-8374-11e7-8758-{self._account.name.encode().hex()[-12:]}",
                "OrgShortCode": "22824" if self._account.object_types else "22825",
                "DefaultCountryCode": "91",
                "City": "Bengaluru",
                "Country": "India",
                "LSQCommonServiceURLs": {
                    "api": self._sandbox.modes.right_host or f"{host}{path}",
                    "app": host,
                },
            }
        )

    async def _metadata(self, request: Request) -> Response:
        wanted = request.query_params.get("schemaName")
        options = request.query_params.get("excludeOptionSets") != "1"
        unique = self._sandbox.modes.unique_fields
        mandatory = self._sandbox.modes.mandatory_fields
        return json_answer(
            [
                describe(entry, unique=unique, mandatory=mandatory, options=options)
                for entry in self._account.fields.values()
                if wanted in (None, entry.schema)
            ]
        )

    async def _by_ids(self, request: Request) -> Response:
        try:
            body = orjson.loads(await request.body())
            lead_ids = body["SearchParameters"]["LeadIds"]
            columns = [name.strip() for name in body["Columns"]["Include_CSV"].split(",") if name.strip()]
            index, size = _paging(body)
            wanted = {lead_id.lower() for lead_id in lead_ids}
        except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError, ValueError):
            return mx_bad_request("LeadIds and Include_CSV are mandatory; the body must be as specified")
        if not isinstance(lead_ids, list) or not lead_ids or not columns:
            return mx_bad_request("LeadIds and Include_CSV are mandatory", "MXMandatoryFieldMissingException")
        if len(lead_ids) > MOST_IDS:
            return mx_bad_request(f"At most {MOST_IDS} leads can be retrieved")
        visible = self._sandbox.visible_before()
        found = [lead for lead in map(self._account.by_id, wanted) if lead and lead.created_at <= visible]
        found.sort(key=lambda lead: lead.number)
        page = found[(index - 1) * size : index * size]
        # Matching is to the letter: `ProspectId` is asked for in the vendor's own sample, and not answered.
        known = [name for name in columns if name in self._account.fields]
        leads = [{name: lead.values.get(name) for name in known} for lead in page]
        modes = self._sandbox.modes
        answer: dict[str, Any] = {"RecordCount": len(found) if modes.record_count == "total" else len(page)}
        if leads or not modes.leads_absent_when_empty:
            answer["Leads"] = leads
        return json_answer(answer)

    async def _by_email(self, request: Request) -> Response:
        lead = self._account.by_value("EmailAddress", request.query_params.get("emailaddress", ""))
        return self._full([lead])

    async def _by_phone(self, request: Request) -> Response:
        typed = request.query_params.get("phone", "")
        # An unescaped `+` in a query arrives as a space.
        typed = f"+{typed[1:]}" if typed.startswith(" ") else typed
        return self._full([self._account.by_value("Phone", typed) if store_phone(typed) else None])

    async def _by_id(self, request: Request) -> Response:
        return self._full([self._account.by_id(request.query_params.get("id", ""))])

    async def _search(self, request: Request) -> Response:
        try:
            search = Search.from_body(await request.body(), self._account.fields)
            page = search.page(self._account.leads(self._sandbox.visible_before()))
        except SearchError as error:
            return mx_error(error.status, error.kind, str(error))
        names = search.columns or list(self._account.fields)
        return json_answer([{name: lead.values.get(name) for name in names} for lead in page])

    def _full(self, leads: Iterable[StoredLead | None]) -> Response:
        """The visible ones among some leads, with every field."""
        visible = self._sandbox.visible_before()
        return json_answer(
            [
                {name: lead.values.get(name) for name in self._account.fields}
                for lead in leads
                if lead and lead.created_at <= visible
            ]
        )


def _paging(body: dict[str, Any]) -> tuple[int, int]:
    """Page number from 1 and page size, which is cut to the largest page without a word."""
    paging = body.get("Paging") or {}
    index, size = int(paging.get("PageIndex", 1)), int(paging.get("PageSize", LARGEST_PAGE))
    if index < 1 or size < 1:
        raise ValueError("PageIndex and PageSize count from 1")
    return index, min(size, LARGEST_PAGE)
