"""Opening providers, and what can be asked of them without a network."""

import asyncio
import datetime as dt
import json
import logging
import shlex
import traceback

import httpx
import orjson
import pytest

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, RateLimit, Secret
from lead_desktop.core.errors import ApiError, InputError, KeysRefused, LeadDesktopError
from lead_desktop.core.filters import Filter, Operator, SearchPart, SearchQuery
from lead_desktop.core.leads import LeadDraft
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.providers.registry import (
    as_curl,
    capabilities,
    default_columns,
    first_request,
    open_provider,
    search_parts,
    throttle_of,
)

ACCESS, SECRET = "u$rcanary0access", "canary1secret"
KEYS = Keys(
    (
        (KeyName.ACCESS_KEY, Secret(ACCESS)),
        (KeyName.SECRET_KEY, Secret(SECRET)),
        (KeyName.API_KEY, Secret("canary2api")),
        (KeyName.TOKEN, Secret("canary3token")),
    )
)
WEEK = SearchQuery(first_day=dt.date(2025, 8, 25), last_day=dt.date(2025, 8, 31))


def connection(provider, url="https://crm.example", **details):
    return Connection("c1", "Acme", provider, url, **details)


def test_each_crm_can_do_what_its_api_has():
    facts = {
        known.provider: (known.fetch_kinds, known.search, known.create, known.rows_per_create)
        for known in map(capabilities, ProviderId)
    }
    assert facts == {
        ProviderId.LEADSQUARED: ((IdKind.LEAD_ID, IdKind.EMAIL, IdKind.PHONE), True, True, 50),
        ProviderId.JTC_DMS: ((IdKind.BULK_ID,), True, False, 0),
        ProviderId.OCTANIST: ((), True, False, 0),
    }
    assert "EmailAddress" in default_columns(ProviderId.LEADSQUARED)
    assert default_columns(ProviderId.OCTANIST) == ()


def test_parts_and_request_are_known_without_keys_or_network_even_before_the_sandbox_runs():
    dms = connection(ProviderId.JTC_DMS, url="", embedded=True)
    (part,) = search_parts(dms, WEEK)
    line = first_request(dms, WEEK, part).line(dms.url)
    assert line.startswith("GET /v1/leads/bulks?fromDate=2025-08-24T21:00:00.000Z")
    octanist = connection(ProviderId.OCTANIST, url="https://octanist.com/api", time_zone="Asia/Riyadh")
    query = SearchQuery(filters=(Filter("createdAt", Operator.GTE, ("2025-08-25",)),))
    (part,) = search_parts(octanist, query)
    assert first_request(octanist, query, part).line(octanist.url) == (
        "GET /api/leads?limit=100&page=1&createdAt[gte]=2025-08-24T21:00:00.000Z"
    )
    leadsquared = connection(ProviderId.LEADSQUARED, url="https://api.leadsquared.com")
    (part,) = search_parts(leadsquared, SearchQuery())
    assert first_request(leadsquared, SearchQuery(), part).line(leadsquared.url) == (
        "POST /v2/LeadManagement.svc/Leads.Get"
    )


def test_a_request_as_a_command_holds_names_of_variables_in_place_of_keys():
    leadsquared = connection(
        ProviderId.LEADSQUARED, url="https://api.leadsquared.com/", headers=("X-Dealer.Id",)
    )
    query = SearchQuery(filters=(Filter("FirstName", Operator.EQUALS, ("O'Neil",)),), fields=("Phone",))
    command = as_curl(leadsquared, first_request(leadsquared, query, search_parts(leadsquared, query)[0]))
    words = shlex.split(command)
    assert words[:4] == [
        "curl",
        "--request",
        "POST",
        "https://api.leadsquared.com/v2/LeadManagement.svc/Leads.Get",
    ]
    assert "x-LSQ-AccessKey: $ACCESS_KEY" in words
    assert "x-LSQ-SecretKey: $SECRET_KEY" in words
    assert "X-Dealer.Id: $HEADER_X_DEALER_ID" in words
    assert json.loads(words[-1])["Parameter"]["LookupValue"] == "O'Neil"
    octanist = connection(ProviderId.OCTANIST, url="https://octanist.com/api")
    assert as_curl(octanist, first_request(octanist, SearchQuery(), SearchPart(1))).endswith(
        '--header "X-API-KEY: $API_KEY"'
    )


@pytest.mark.parametrize("name", ["Nowhere/Land", "../../etc/passwd", "Asia"])
def test_a_time_zone_nobody_knows_is_said(name):
    with pytest.raises(InputError) as caught:
        search_parts(connection(ProviderId.JTC_DMS, time_zone=name), WEEK)
    assert name in caught.value.message


@pytest.mark.parametrize("provider", [ProviderId.LEADSQUARED, ProviderId.OCTANIST])
def test_a_missing_key_is_said_before_any_call(provider):
    with pytest.raises(KeysRefused):
        open_provider(connection(provider), Keys())


def test_a_header_without_a_value_is_said_before_any_call():
    jtc = connection(ProviderId.JTC_DMS, headers=("X-Dealer",))
    with pytest.raises(KeysRefused, match="no value for its header X-Dealer"):
        open_provider(jtc, Keys(headers=(("X-Other", Secret("7")),)))


def test_the_limit_is_the_connections_own_or_the_crms():
    own = RateLimit(10, 5.0)
    assert throttle_of(connection(ProviderId.LEADSQUARED, rate=own)).limit == own
    assert throttle_of(connection(ProviderId.LEADSQUARED)).limit == RateLimit(25, 5.0)


@pytest.mark.parametrize(
    ("provider", "expected"),
    [
        (ProviderId.LEADSQUARED, {"x-lsq-accesskey": ACCESS, "x-lsq-secretkey": SECRET}),
        (ProviderId.OCTANIST, {"x-api-key": "canary2api"}),
        (ProviderId.JTC_DMS, {"authorization": "Bearer canary3token"}),
    ],
)
def test_keys_travel_in_their_headers_and_nowhere_else(run, provider, expected):
    seen = []

    def answer(request):
        seen.append(request)
        return httpx.Response(200, json=[])

    run(provider, answer, lambda crm: crm.test_connection())
    assert seen
    for request in seen:
        assert {name: value for name, value in request.headers.items() if "canary" in value} == expected
        assert b"canary" not in request.content
        assert "canary" not in str(request.url)


@pytest.fixture
def run(hurried_clock):
    """Use a provider whose network is a function; iterators are read to their end."""

    def with_network(provider, answer, use):
        async def main():
            crm = open_provider(
                connection(provider), KEYS, clock=hurried_clock, transport=httpx.MockTransport(answer)
            )
            try:
                used = use(crm)
                return [one async for one in used] if hasattr(used, "__aiter__") else await used
            finally:
                await crm.close()

        return asyncio.run(main())

    return with_network


ECHOES = [
    httpx.Response(status, content=body)
    for status in (200, 302, 400, 401, 403, 404, 412, 429, 500, 503)
    for body in (
        b"",
        f"<html>{ACCESS} {SECRET}</html>".encode(),
        f"{ACCESS} exceeded the limit of 5 in 5 second(s) canary2api".encode(),
        orjson.dumps({"Status": "Error", "ExceptionType": "MXOther", "ExceptionMessage": f"Not {ACCESS}"}),
        orjson.dumps({"success": False, "error": {"code": "OTHER", "message": "not canary2api"}}),
        orjson.dumps({"message": "not canary3token"}),
    )
]


@pytest.mark.parametrize("answer", ECHOES, ids=lambda answer: f"{answer.status_code} {answer.content[:12]}")
def test_no_key_is_in_any_error_traceback_or_log_record(run, caplog, answer):
    caplog.set_level(logging.DEBUG)
    draft = LeadDraft(2, (("LastName", "x"),))
    written = []
    for provider, use in (
        (ProviderId.LEADSQUARED, lambda crm: crm.create_leads([draft])),
        (ProviderId.OCTANIST, lambda crm: crm.test_connection()),
        (ProviderId.JTC_DMS, lambda crm: crm.test_connection()),
    ):
        try:
            used = run(provider, lambda _request: answer, use)
            written.append(repr(used))
        except ApiError as error:
            written += [error.sentence(), repr(error), "".join(traceback.format_exception(error))]
    written += [record.getMessage() for record in caplog.records]
    assert len(written) > 3
    assert "canary" not in "".join(written)


def test_errors_of_opening_hold_no_key():
    for url in ("http://crm.example", "https://u:p@crm.example", "nonsense"):
        with pytest.raises(LeadDesktopError) as caught:
            open_provider(connection(ProviderId.LEADSQUARED, url=url), KEYS)
        assert "canary" not in caught.value.sentence()
