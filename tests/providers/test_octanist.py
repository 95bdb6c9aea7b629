"""Octanist: every filter, operator, sort key and field; pages until there are no more."""

import datetime as dt
import zoneinfo

import httpx
import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError, KeysRefused, NoAnswer, Outage, RequestRefused, UnknownName
from lead_desktop.core.filters import Filter, Operator, SearchPart, SearchQuery, SortKey
from lead_desktop.providers.base import CreatesLeads, FetchesByKey, Searches
from lead_desktop.providers.octanist.capabilities import CAPABILITIES
from lead_desktop.providers.octanist.errors import json_of
from lead_desktop.providers.octanist.pages import page_of
from lead_desktop.providers.octanist.query import page_request

KOLKATA = zoneinfo.ZoneInfo("Asia/Kolkata")
BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")


def target(query, zone=dt.UTC):
    return page_request(query, 1, zone).target().removeprefix("/leads?limit=100&page=1").removeprefix("&")


def condition(field, operator, *values):
    return SearchQuery(filters=(Filter(field, operator, values),))


def leads_of(pages):
    return [lead for page in pages for lead in page.leads]


def searching(query, all_pages):
    return lambda crm: all_pages(crm, query)


def test_octanist_searches_and_does_nothing_else(octanist):
    async def what(crm):
        return isinstance(crm, Searches), isinstance(crm, FetchesByKey), isinstance(crm, CreatesLeads)

    assert octanist(what) == (True, False, False)


def test_all_pages_of_a_hundred_are_read(octanist, all_pages, listener):
    pages = octanist(searching(SearchQuery(), all_pages))
    leads = leads_of(pages)
    assert len({lead.lead_id for lead in leads}) == len(leads) == pages[0].total == 2000
    assert [page.has_more for page in pages] == [True] * 19 + [False]
    assert len(listener.calls) == 20


@pytest.mark.parametrize(("limit", "calls"), [(1, 1), (100, 1), (150, 2), (0, 0)])
def test_no_more_is_read_than_wanted(octanist, all_pages, listener, limit, calls):
    pages = octanist(searching(SearchQuery(limit=limit), all_pages))
    assert len(leads_of(pages)) == limit
    assert len(listener.calls) == calls
    assert not any(page.has_more for page in pages[-1:])


@pytest.mark.parametrize("limit", [None, 250])
def test_the_bare_array_of_the_older_api_ends_with_a_short_page(crm, octanist, all_pages, limit):
    crm.modes(octanist_bare_array=True)
    pages = octanist(searching(SearchQuery(limit=limit), all_pages))
    assert len({lead.lead_id for lead in leads_of(pages)}) == (limit or 2000)
    assert {page.total for page in pages} == {None}


def test_a_server_that_does_not_know_pages_does_not_go_on_for_ever(octanist, all_pages):
    page = [{"id": str(number)} for number in range(100)]
    network = httpx.MockTransport(lambda _request: httpx.Response(200, json=page))
    assert len(leads_of(octanist(searching(SearchQuery(), all_pages), transport=network))) == 100


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"data": [{"id": 1}]}, (("1",), None, False)),
        ({"data": [{"id": 1}, {"id": 2}]}, (("1", "2"), None, True)),
        ({"data": [], "meta": {"pagination": {"hasMore": True, "total": 9}}}, ((), 9, False)),
        ({"data": [{"id": 1}], "meta": {"pagination": {"page": 1, "totalPages": 2}}}, (("1",), None, True)),
        ({"data": [{"name": "x"}], "meta": {}}, (("",), None, False)),
    ],
)
def test_pages_that_say_less_than_documented_are_read_too(value, expected):
    page = page_of(value, size=2)
    assert (tuple(lead.lead_id for lead in page.leads), page.total, page.has_more) == expected


@pytest.mark.parametrize("value", [{}, "text", {"data": None}, {"data": [7]}, [7], {"leads": []}])
def test_json_of_another_shape_is_no_answer(value):
    with pytest.raises(NoAnswer):
        page_of(value, size=2)


@pytest.mark.parametrize("field", CAPABILITIES.filters, ids=lambda field: field.name)
def test_every_filter_and_operator_offered_is_accepted(octanist, field, all_pages):
    value = (
        field.options[0]
        if field.options
        else {ValueKind.NUMBER: "500", ValueKind.DATETIME: "2026-03-01T10:00:00Z"}.get(field.kind, "google")
    )

    async def each(crm):
        for operator in field.operators:
            values = () if operator in {Operator.EXISTS, Operator.EMPTY} else (value,)
            async for _ in crm.search_pages(condition(field.name, operator, *values), SearchPart(1)):
                break

    octanist(each)


def test_the_documented_filters_are_all_offered():
    assert [field.name for field in CAPABILITIES.filters] == [
        *("status", "source", "labelId", "value", "website", "createdAt", "updatedAt", "qualifiedAt"),
        *("utm_source", "utm_medium", "utm_campaign"),
        *("gclid", "dclid", "wbraid", "gbraid", "ga4cid", "ga4sid", "fbc", "fbp", "msclkid"),
        *("ttclid", "twclid", "rdt_cid", "sccid", "epik", "li_fat_id"),
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (condition("status", Operator.IN, "open", "won"), "status=open,won"),
        (condition("source", Operator.EQUALS, "gtm"), "source=gtm"),
        (condition("value", Operator.GTE, "10.5"), "value[gte]=10.5"),
        (condition("gclid", Operator.EXISTS), "gclid[exists]=true"),
        (condition("qualifiedAt", Operator.EMPTY), "qualifiedAt[exists]=false"),
        (condition("website", Operator.EQUALS, "a b&c"), "website=a%20b%26c"),
        (
            condition("updatedAt", Operator.GT, "2026-03-01T10:00:00+02:00"),
            "updatedAt[gt]=2026-03-01T08:00:00.000Z",
        ),
        (SearchQuery(text=" ann "), "search=ann"),
        (SearchQuery(fields=("name", "id", "name")), "fields=id,name"),
        (SearchQuery(sort=(SortKey("value", descending=True), SortKey("name"))), "sort=value:desc,name:asc"),
    ],
)
def test_a_query_is_written_as_the_page_says(query, expected):
    assert target(query) == expected


@pytest.mark.parametrize(
    ("operator", "expected"),
    [
        (Operator.GTE, "createdAt[gte]=2026-03-01T18:30:00.000Z"),
        (Operator.GT, "createdAt[gte]=2026-03-02T18:30:00.000Z"),
        (Operator.LT, "createdAt[lt]=2026-03-01T18:30:00.000Z"),
        (Operator.LTE, "createdAt[lt]=2026-03-02T18:30:00.000Z"),
        (
            Operator.EQUALS,
            "createdAt[gte]=2026-03-01T18:30:00.000Z&createdAt[lt]=2026-03-02T18:30:00.000Z",
        ),
    ],
)
def test_a_bare_day_means_the_whole_day_in_the_zone_of_the_account(operator, expected):
    assert target(condition("createdAt", operator, "2026-03-02"), KOLKATA) == expected


def test_the_day_on_which_clocks_change_has_its_own_length():
    assert target(condition("createdAt", Operator.EQUALS, "2026-03-29"), BERLIN) == (
        "createdAt[gte]=2026-03-28T23:00:00.000Z&createdAt[lt]=2026-03-29T22:00:00.000Z"
    )


@pytest.mark.parametrize(
    ("query", "error"),
    [
        (condition("nonsense", Operator.EQUALS, "1"), UnknownName),
        (condition("email", Operator.EQUALS, "a@b.example"), UnknownName),
        (condition("status", Operator.GTE, "open"), InputError),
        (condition("status", Operator.EQUALS, "closed"), InputError),
        (condition("status", Operator.EQUALS, "open", "won"), InputError),
        (condition("source", Operator.IN, "gtm", "api"), InputError),
        (condition("status", Operator.IN), InputError),
        (condition("value", Operator.GTE, "many"), InputError),
        (condition("value", Operator.GTE, "nan"), InputError),
        (condition("value", Operator.EQUALS, " "), InputError),
        (condition("createdAt", Operator.GTE, "yesterday"), InputError),
        (condition("gclid", Operator.EXISTS, "true"), InputError),
        (condition("utm_source", Operator.EXISTS), InputError),
        (SearchQuery(sort=(SortKey("phone"),)), UnknownName),
        (SearchQuery(fields=("name", "shoeSize")), UnknownName),
        (SearchQuery(first_day=dt.date(2026, 1, 1)), InputError),
        (SearchQuery(lead_id="7"), InputError),
    ],
)
def test_what_octanist_cannot_do_is_said_before_any_call(octanist, listener, query, error):
    async def parts(crm):
        return crm.search_parts(query)

    with pytest.raises(error) as caught:
        octanist(parts)
    assert all((caught.value.message, caught.value.safe, caught.value.do))
    assert listener.calls == []


def test_the_request_shown_is_the_request_sent(crm, octanist, all_pages):
    query = SearchQuery(
        text="a", filters=(Filter("status", Operator.IN, ("won", "lost")),), fields=("name",), limit=3
    )

    async def both(client):
        await all_pages(client, query)
        return client.request_line(query, SearchPart(1))

    line = octanist(both)
    assert line == ("GET /octanist/api/leads?limit=3&page=1&search=a&fields=id,name&status=won,lost")
    assert crm.calls("octanist")[0]["path"] == "/octanist/api/leads"


def test_leads_come_filtered_sorted_and_with_the_chosen_fields(octanist, all_pages):
    query = SearchQuery(
        filters=(Filter("status", Operator.EQUALS, ("won",)), Filter("value", Operator.GTE, ("1000",))),
        sort=(SortKey("value", descending=True),),
        fields=("value", "status"),
    )
    leads = leads_of(octanist(searching(query, all_pages)))
    values = [lead.values["value"] for lead in leads]
    assert len(values) > 20
    assert values == sorted(values, reverse=True)
    assert values[-1] >= 1000
    assert {tuple(lead.values) for lead in leads} == {("id", "value", "status")}


def test_leads_with_and_without_a_click_id_are_all_leads(octanist, all_pages):
    there = leads_of(octanist(searching(condition("gclid", Operator.EXISTS), all_pages)))
    not_there = leads_of(octanist(searching(condition("gclid", Operator.EMPTY), all_pages)))
    assert there
    assert len(there) + len(not_there) == 2000


@pytest.mark.parametrize("kind", ["throttle_429", "outage_503", "captive_portal", "truncate", "reset_before"])
def test_passing_trouble_is_read_through(crm, octanist, all_pages, kind):
    crm.fault(kind, after=3, times=2)
    assert len(leads_of(octanist(searching(SearchQuery(), all_pages)))) == 2000


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("unauthorized", KeysRefused), ("mx_500", Outage), ("mx_412", RequestRefused), ("redirect", NoAnswer)],
)
def test_trouble_that_stays_is_named(crm, octanist, all_pages, kind, expected):
    crm.fault(kind, times=-1)
    with pytest.raises(expected):
        octanist(searching(SearchQuery(), all_pages))


def test_a_refused_filter_comes_with_octanists_own_words(answered):
    body = b'{"success":false,"error":{"code":"INVALID_FILTER","message":"Unknown filter x","details":{}}}'
    with pytest.raises(RequestRefused) as caught:
        json_of(answered(400, body))
    assert (caught.value.kind, caught.value.message) == ("INVALID_FILTER", "Octanist says: Unknown filter x")


def test_fields_are_the_lead_object_with_the_id_first(octanist, all_pages):
    fields = octanist(lambda crm: crm.lead_fields())
    (lead,) = leads_of(octanist(searching(SearchQuery(limit=1), all_pages)))
    assert fields[0].name == "id"
    assert sorted(field.name for field in fields) == sorted(lead.values)
    assert fields == CAPABILITIES.search_fields
    assert not any(field.writable for field in fields)


def test_the_connection_test_tries_the_key_and_reads_a_lead(octanist, steps_of, crm):
    assert [step.ok for step in octanist(steps_of)] == [True, True, True]
    crm.rotate_keys()
    steps = octanist(steps_of)
    assert [step.ok for step in steps] == [True, False, None]
    assert isinstance(steps[1].error, KeysRefused)
