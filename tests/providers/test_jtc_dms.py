"""JTC DMS: bulks by id, and dates of any length in windows of seven days."""

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.connections import Keys, Secret
from lead_desktop.core.errors import InputError, KeysRefused, NoAnswer, Outage, RequestRefused, Throttled
from lead_desktop.core.filters import Filter, Operator, SearchQuery, SortKey
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.providers.base import CreatesLeads, FetchesByKey, Searches
from lead_desktop.providers.jtc_dms.envelope import envelope_of
from lead_desktop.providers.jtc_dms.errors import json_of, json_or_absent
from lead_desktop.providers.jtc_dms.windows import date_windows
from lead_desktop.providers.time_zones import RIYADH

FIRST_BULK_ID = 4001  # of the seeded bulks
WEEK = dt.timedelta(days=7)


def days(first, last, **details):
    return SearchQuery(first_day=first, last_day=last, **details)


def last_days(count, ending=3, **details):
    """So many days, the last of them some days ago."""
    last = dt.datetime.now(RIYADH).date() - dt.timedelta(days=ending)
    return days(last - dt.timedelta(days=count - 1), last, **details)


def leads_of(pages):
    return [lead for page in pages for lead in page.leads]


def searching(query, all_pages):
    return lambda crm: all_pages(crm, query)


def fetching(bulk_id):
    return lambda crm: crm.fetch(IdKind.BULK_ID, [bulk_id], [])


@pytest.fixture
def a_bulk(jtc):
    """Id of a bulk that has leads, and those leads."""

    async def first(crm):
        for number in range(FIRST_BULK_ID, FIRST_BULK_ID + 120):
            found = await crm.fetch(IdKind.BULK_ID, [str(number)], [])
            if found:
                return str(number), found[str(number)]
        return None

    return jtc(first)


def test_the_dms_fetches_bulks_and_searches_and_does_not_create(jtc):
    async def what(crm):
        return isinstance(crm, FetchesByKey), isinstance(crm, Searches), isinstance(crm, CreatesLeads)

    assert jtc(what) == (True, True, False)


def test_a_bulk_comes_with_its_facts_on_each_lead(a_bulk):
    bulk_id, leads = a_bulk
    assert len({lead.lead_id for lead in leads}) == len(leads) > 0
    for lead in leads:
        assert lead.values["bulk.id"] == bulk_id
        assert lead.values["bulk.totalRecords"] == len(leads)
        assert {
            "bulk.createdDate",
            "bulk.createdBy",
            "bulk.isProcessed",
            "bulk.errorRecords",
        } <= lead.values.keys()
        assert isinstance(lead.values["vehicles"], list)
        assert lead.lead_id == str(lead.values["leadExternalId"])


@pytest.mark.parametrize("answer", ["404", "empty"])
def test_an_unknown_bulk_is_absent_whichever_way_the_dms_says_so(crm, jtc, answer):
    crm.modes(jtc_unknown_bulk=answer)
    assert jtc(fetching("987654321")) == {}


def test_a_dms_that_wants_dates_with_a_bulk_id_is_quoted(crm, jtc):
    crm.modes(jtc_id_needs_dates=True)
    with pytest.raises(RequestRefused) as caught:
        jtc(fetching("1"))
    assert "fromDate and toDate are mandatory" in caught.value.message


@pytest.mark.parametrize("shape", ["null", "strings", "objects"])
def test_error_lists_are_kept_as_they_came(crm, jtc, all_pages, shape):
    crm.modes(jtc_error_list=shape)
    failed = [lead for lead in leads_of(jtc(searching(last_days(28), all_pages))) if lead.values["isError"]]
    assert failed
    kinds = {type(entry) for lead in failed for entry in lead.values["errorList"] or ()}
    assert kinds == {"null": set(), "strings": {str}, "objects": {dict}}[shape]


@pytest.mark.parametrize("token_checked", [True, False])
def test_the_token_is_optional(crm, jtc, all_pages, token_checked):
    crm.modes(jtc_checks_token=token_checked)
    assert leads_of(jtc(searching(last_days(7), all_pages)))
    if token_checked:
        with pytest.raises(KeysRefused):
            jtc(searching(last_days(7), all_pages), keys=Keys())
    else:
        assert leads_of(jtc(searching(last_days(7), all_pages), keys=Keys()))


def test_a_token_can_come_as_an_extra_header(crm, jtc, all_pages):
    keys = Keys(headers=(("authorization", Secret(f"Bearer {crm.address.jtc_dms.token}")),))
    assert leads_of(jtc(searching(last_days(7), all_pages), keys=keys, headers=("Authorization",)))


def test_ninety_days_are_thirteen_windows_that_meet_without_a_gap():
    parts = date_windows(days(dt.date(2025, 4, 1), dt.date(2025, 6, 29)), RIYADH)
    assert len(parts) == 13
    assert parts[0].from_utc == dt.datetime(2025, 3, 31, 21, tzinfo=dt.UTC)
    assert parts[-1].to_utc == dt.datetime(2025, 6, 29, 21, tzinfo=dt.UTC)
    assert [part.number for part in parts] == list(range(1, 14))
    assert [part.label for part in parts[:5]] == [
        "1 to 7 April 2025",
        "8 to 14 April 2025",
        "15 to 21 April 2025",
        "22 to 28 April 2025",
        "29 April to 5 May 2025",
    ]


@given(
    st.dates(dt.date(1990, 1, 1), dt.date(2060, 1, 1)),
    st.integers(0, 800),
    st.sampled_from([RIYADH, dt.UTC, dt.timezone(dt.timedelta(hours=-9, minutes=-30))]),
)
def test_windows_cover_every_moment_of_the_days_once_and_none_is_over_seven_days(first, more, zone):
    last = first + dt.timedelta(days=more)
    parts = date_windows(days(first, last), zone)
    assert parts[0].from_utc == dt.datetime.combine(first, dt.time(), zone)
    assert parts[-1].to_utc == dt.datetime.combine(last, dt.time(), zone) + dt.timedelta(days=1)
    assert all(before.to_utc == after.from_utc for before, after in itertools.pairwise(parts))
    assert all(part.to_utc - part.from_utc == WEEK for part in parts[:-1])
    assert dt.timedelta(0) < parts[-1].to_utc - parts[-1].from_utc <= WEEK


@pytest.mark.parametrize(
    "query",
    [
        SearchQuery(),
        SearchQuery(first_day=dt.date(2026, 1, 1)),
        days(dt.date(2026, 1, 2), dt.date(2026, 1, 1)),
        days(dt.date(2026, 1, 1), dt.date(2026, 1, 2), text="ann"),
        days(dt.date(2026, 1, 1), dt.date(2026, 1, 2), lead_id="x7"),
        days(dt.date(2026, 1, 1), dt.date(2026, 1, 2), sort=(SortKey("leadDate"),)),
        days(
            dt.date(2026, 1, 1), dt.date(2026, 1, 2), filters=(Filter("source", Operator.EQUALS, ("1.5",)),)
        ),
        days(dt.date(2026, 1, 1), dt.date(2026, 1, 2), filters=(Filter("branch", Operator.EQUALS, ("1",)),)),
        days(dt.date(2026, 1, 1), dt.date.max),
        days(dt.date.min, dt.date(2026, 1, 1)),
    ],
)
def test_what_the_dms_cannot_do_is_said_before_any_call(query):
    with pytest.raises(InputError) as caught:
        date_windows(query, RIYADH)
    assert all((caught.value.message, caught.value.do))


@pytest.mark.parametrize("mode", ["exact", "at_most"])
@pytest.mark.parametrize("count", [1, 6, 7, 8, 30])
def test_any_number_of_days_has_exactly_its_leads_however_the_dms_reads_seven_days(
    crm, jtc, all_pages, mode, count
):
    crm.modes(jtc_date_range="at_most")
    query = last_days(count)
    day_by_day = [
        lead.lead_id
        for number in range(count)
        for lead in leads_of(
            jtc(searching(days(*[query.first_day + dt.timedelta(days=number)] * 2), all_pages))
        )
    ]
    crm.modes(jtc_date_range=mode)
    leads = leads_of(jtc(searching(query, all_pages)))
    assert sorted(lead.lead_id for lead in leads) == sorted(day_by_day)
    assert len(set(day_by_day)) == len(day_by_day)


def test_a_lead_and_numbers_narrow_the_search(crm, jtc, all_pages):
    every = leads_of(jtc(searching(last_days(28), all_pages)))
    made = next(lead for lead in every if lead.values["leadId"])
    found = leads_of(jtc(searching(last_days(28, lead_id=str(made.values["leadId"])), all_pages)))
    assert [lead.lead_id for lead in found] == [made.lead_id]
    by_source = leads_of(
        jtc(searching(last_days(28, filters=(Filter("source", Operator.EQUALS, ("1",)),)), all_pages))
    )
    assert 0 < len(by_source) < len(every)
    assert len({lead.values["source"] for lead in by_source}) == 1


def test_the_request_shown_has_riyadhs_midnights_in_utc(jtc):
    query = days(
        dt.date(2025, 8, 25),
        dt.date(2025, 8, 31),
        lead_id="574",
        filters=(Filter("subSource", Operator.EQUALS, ("3",)),),
    )

    async def line(crm):
        return crm.request_line(query, crm.search_parts(query)[0])

    assert jtc(line) == (
        "GET /jtc/gs/v1/leads/bulks?leadId=574"
        "&fromDate=2025-08-24T21:00:00.000Z&toDate=2025-08-31T21:00:00.000Z&subSource=3"
    )
    assert "fromDate=2025-08-25T00:00:00.000Z" in jtc(line, time_zone="UTC")


def test_one_window_that_fails_is_read_again_alone(crm, jtc):
    query = last_days(14)

    async def both(client):
        first, second = client.search_parts(query)
        crm.fault("outage_503", times=-1)
        with pytest.raises(Outage):
            [page async for page in client.search_pages(query, second)]
        crm.faults()
        good = [page async for page in client.search_pages(query, first)]
        again = [page async for page in client.search_pages(query, second)]
        return good, again

    good, again = jtc(both)
    assert leads_of(good)
    assert leads_of(again)


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (401, b"{}", KeysRefused),
        (401, b"", KeysRefused),
        (403, b'{"message":"no"}', KeysRefused),
        (429, b"{}", Throttled),
        (400, b'{"errorMessage":"Date range should be 7 days"}', RequestRefused),
        (400, b"{}", RequestRefused),
        (404, b"<html>", RequestRefused),
        (500, b'{"message":"boom"}', Outage),
        (200, b"", NoAnswer),
        (200, b"<html>", NoAnswer),
    ],
)
def test_every_answer_has_its_meaning(answered, status, body, expected):
    for classify in (json_of, json_or_absent):
        with pytest.raises(expected):
            classify(answered(status, body))


def test_only_a_404_that_is_no_web_page_means_that_there_is_no_such_bulk(answered):
    assert json_or_absent(answered(404, b'{"message":"Bulk not found"}')) is None
    assert json_or_absent(answered(404, b"")) is None
    with pytest.raises(RequestRefused):
        json_of(answered(404, b'{"message":"Bulk not found"}'))


@pytest.mark.parametrize("value", ["text", 7, [7], {"data": []}, {"leads": "x"}, {"leads": [7]}])
def test_json_of_another_shape_is_no_answer(value):
    with pytest.raises(NoAnswer):
        envelope_of(value)


def test_envelopes_of_every_known_shape_are_read():
    assert envelope_of({}).leads == ()
    assert envelope_of({"leads": None, "totalRecords": 0}).leads == ()
    two = envelope_of([{"leads": [{"leadExternalId": 1}], "createdBy": 4}, {"leads": [{"leadId": 9}]}])
    assert [lead.lead_id for lead in two.leads] == ["1", "DMS 9"]
    assert two.leads[0].values["bulk.createdBy"] == 4
    assert envelope_of({"leads": [{"leadId": 0}]}).leads[0].lead_id == ""


def test_the_connection_test_reads_a_week(jtc, steps_of):
    assert [step.ok for step in jtc(steps_of)] == [True, True]
    steps = jtc(steps_of, keys=Keys())
    assert [step.ok for step in steps] == [True, False]
    assert isinstance(steps[1].error, KeysRefused)
