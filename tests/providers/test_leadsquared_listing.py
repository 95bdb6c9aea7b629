"""Leads of LeadSquared made since a moment, against the sandbox and against scripted pages."""

import asyncio
import datetime as dt
import time

import orjson
import pytest

from lead_desktop.core.errors import KeysRefused, NoAnswer, Outage, RequestRefused
from lead_desktop.providers.base import ListsCreatedSince
from lead_desktop.providers.leadsquared.search import created_since, search_pages

LIST = {"match": "/Leads.Get", "method": "POST", "times": -1}
COLUMNS = ("CreatedOn", "EmailAddress", "FirstName", "mx_KYC.Status")


def listing(since_s, columns=COLUMNS):
    async def tell(crm):
        return [page async for page in crm.created_since(since_s, columns)]

    return tell


class Pages:
    """A session that answers one page after another, and remembers what was asked."""

    def __init__(self, *pages):
        self.pages, self.asked = list(pages), []

    async def read(self, request, *, classify):
        self.asked.append(orjson.loads(request.body))
        return [{"ProspectID": lead_id} for lead_id in self.pages.pop(0)]


def read(session):
    async def tell():
        found = search_pages(
            session, created_since(0.0), asked=("ProspectID",), columns=(), records_of=lambda _: ()
        )
        return [[lead.lead_id for lead in page] async for page in found]

    return asyncio.run(tell())


def test_leads_made_since_a_moment_are_listed_with_the_columns_asked_for(crm, leadsquared, drafts):
    begun_s = time.time() - 5
    made = leadsquared(lambda open_crm: open_crm.create_leads(drafts(50)))
    pages = leadsquared(listing(begun_s))
    leads = {lead.lead_id: lead for page in pages for lead in page}
    assert set(leads) == {answer.lead_id for answer in made}
    by_row = {answer.row: leads[answer.lead_id].values for answer in made}
    assert {row: values["EmailAddress"] for row, values in by_row.items()} == {
        row: f"row{row}@drafts.example" for row in by_row
    }
    assert all(values["CreatedOn"] for values in by_row.values())
    assert leadsquared(listing(time.time() + 60)) == []


def test_thousands_of_leads_take_a_call_a_thousand(leadsquared, listener):
    pages = leadsquared(listing(0.0))
    ids = [lead.lead_id for page in pages for lead in page]
    assert len(ids) == len(set(ids)) > 3_000
    assert len(listener.calls) <= len(ids) // 1_000 + 2
    assert max(map(len, pages)) == 1_000


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("mx_500", RequestRefused),
        ("mx_412", RequestRefused),
        ("html_500", Outage),
        ("empty_body", NoAnswer),
        ("unauthorized", KeysRefused),
    ],
)
def test_a_refused_or_broken_list_says_what_it_is(crm, leadsquared, kind, error):
    crm.fault(kind, **LIST)
    with pytest.raises(error):
        leadsquared(listing(0.0))


def test_a_throttled_list_waits_and_goes_on(crm, leadsquared, drafts):
    leadsquared(lambda open_crm: open_crm.create_leads(drafts(3)))
    crm.fault("throttle_200", **{**LIST, "times": 1})
    assert len(leadsquared(listing(time.time() - 60))[0]) >= 3


def test_the_provider_says_that_it_lists(leadsquared, octanist):
    async def lists(crm):
        return isinstance(crm, ListsCreatedSince)

    assert (leadsquared(lists), octanist(lists)) == (True, False)


def test_a_moment_is_told_in_utc_to_the_second_and_the_newest_leads_come_first():
    session = Pages([])
    assert read(session) == []
    moment_s = dt.datetime(2026, 2, 12, 10, 37, 52, 900_000, tzinfo=dt.UTC).timestamp()
    assert created_since(moment_s).value == "2026-02-12 10:37:52"
    assert session.asked == [
        {
            "Parameter": {
                "LookupName": "CreatedOn",
                "LookupValue": "1970-01-01 00:00:00",
                "SqlOperator": ">=",
            },
            "Columns": {"Include_CSV": "ProspectID"},
            "Sorting": {"ColumnName": "ProspectAutoId", "Direction": "1"},
            "Paging": {"PageIndex": 1, "PageSize": 1000},
        }
    ]


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ((["c", "b"], ["a"]), [["c", "b"], ["a"]]),
        ((["c", "b"], ["b", "a"], []), [["c", "b"], ["a"]]),
        ((["b", "a"], []), [["b", "a"]]),
        ((["b", "a"], ["b", "a"], ["b", "a"]), [["b", "a"]]),
        ((["d", "c"], ["d", "c"], ["b", "a"], []), [["d", "c"], ["b", "a"]]),
        ((["f", "e"], ["d", "c"], ["e", "d"], ["c", "b"], ["a"]), [["f", "e"], ["d", "c"], ["b"], ["a"]]),
    ],
    ids=[
        "a shorter page is the last",
        "rows moved",
        "a page as long as asked",
        "the page number is ignored",
        "rows moved by a page",
        "rows moved by more than a page",
    ],
)
def test_each_lead_comes_once_however_rows_move_and_pages_are_cut(pages, expected):
    session = Pages(*pages)
    assert read(session) == expected
    assert session.pages == []
