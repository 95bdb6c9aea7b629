"""LeadSquared's leads searched with many conditions, against the sandbox and by the plan alone."""

import asyncio
import datetime as dt
from zoneinfo import ZoneInfo

import orjson
import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError, UnknownName
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import Filter, Operator, SearchPart, SearchQuery, SortKey
from lead_desktop.providers.leadsquared.lead_search import first_request, pages_of
from lead_desktop.providers.leadsquared.search import Criterion, Sign
from lead_desktop.providers.leadsquared.search_plan import (
    check_query,
    checked_here,
    criterion_of,
    filter_fields,
    parts_of,
    split_of,
)

KOLKATA = ZoneInfo("Asia/Kolkata")
STAGE = Filter("ProspectStage", Operator.EQUALS, ("Prospect",), ValueKind.CHOICE)
SINCE = Filter("CreatedOn", Operator.GTE, ("2026-03-02",), ValueKind.DATETIME)
NAMED = Filter("FirstName", Operator.CONTAINS, ("an",), ValueKind.TEXT)
NO_PHONE = Filter("Phone", Operator.EMPTY, (), ValueKind.PHONE)
MAIL = Filter("EmailAddress", Operator.EQUALS, ("a@b.example",), ValueKind.EMAIL)


def query(*filters, **more):
    return SearchQuery(filters=filters, **more)


def test_the_condition_that_is_likeliest_narrow_goes_to_the_crm():
    assert split_of(query(STAGE, SINCE, NAMED, NO_PHONE)).by_crm == (SINCE,)
    assert split_of(query(STAGE, SINCE, MAIL)).by_crm == (MAIL,)
    assert split_of(query(NAMED, STAGE)).by_crm == (STAGE,)
    split = split_of(query(NO_PHONE, NAMED))
    assert (split.by_crm, split.here) == ((NAMED,), (NO_PHONE,))
    assert split_of(query(NO_PHONE)).by_crm == ()


def test_what_the_crm_was_asked_too_loosely_is_checked_here_as_well():
    assert checked_here(query(STAGE, NO_PHONE)) == (NO_PHONE,)
    assert checked_here(query(SINCE, STAGE)) == (SINCE, STAGE)
    assert checked_here(query(NAMED)) == (NAMED,)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (SINCE, Criterion("CreatedOn", Sign.GTE, "2026-03-01 18:30:00")),
        (
            Filter("CreatedOn", Operator.LT, ("2026-03-02",), ValueKind.DATETIME),
            Criterion("CreatedOn", Sign.LTE, "2026-03-01 18:30:01"),
        ),
        (
            Filter("mx_Born", Operator.EQUALS, ("1990-02-03",), ValueKind.DATE),
            Criterion("mx_Born", Sign.GTE, "1990-02-03 00:00:00"),
        ),
        (NAMED, Criterion("FirstName", Sign.LIKE, "%an%")),
        (Filter("Company", Operator.CONTAINS, ("[A]",)), Criterion("Company", Sign.LIKE, "%_A]%")),
        (STAGE, Criterion("ProspectStage", Sign.EQUALS, "Prospect")),
        (
            Filter("mx_Score", Operator.LT, ("7",), ValueKind.NUMBER),
            Criterion("mx_Score", Sign.LT, "7"),
        ),
        (
            Filter("DoNotCall", Operator.EQUALS, ("true",), ValueKind.BOOLEAN),
            Criterion("DoNotCall", Sign.EQUALS, "1"),
        ),
        (
            Filter("Score", Operator.EQUALS, ("50.0",), ValueKind.NUMBER),
            Criterion("Score", Sign.EQUALS, "50"),
        ),
        (
            Filter("Score", Operator.EQUALS, ("-0.50",), ValueKind.NUMBER),
            Criterion("Score", Sign.EQUALS, "-0.5"),
        ),
        (
            Filter("Score", Operator.GTE, ("5e2",), ValueKind.NUMBER),
            Criterion("Score", Sign.GTE, "500"),
        ),
        (NO_PHONE, Criterion("CreatedOn", Sign.GTE, "1970-01-01 00:00:00")),
    ],
)
def test_one_condition_becomes_the_criterion(condition, expected):
    assert criterion_of(query(condition), SearchPart(1), KOLKATA) == expected


def test_several_values_are_asked_for_one_after_another():
    asked = Filter("ProspectStage", Operator.IN, ("Prospect", "Customer", "Prospect"), ValueKind.CHOICE)
    parts = parts_of(query(asked))
    assert [(part.number, part.label) for part in parts] == [(1, "Prospect"), (2, "Customer")]
    values = [criterion_of(query(asked), part, dt.UTC).value for part in parts]
    assert values == ["Prospect", "Customer"]


@pytest.mark.parametrize(
    ("wrong", "kind", "words"),
    [
        (query(sort=(SortKey("FirstName"),)), UnknownName, "Sort the table"),
        (query(text="pump"), InputError, "conditions on fields"),
        (query(Filter("CreatedOn", Operator.GTE, ("soon",), ValueKind.DATETIME)), InputError, "no date"),
        (query(Filter("mx_Score", Operator.GTE, ("much",), ValueKind.NUMBER)), InputError, "a number"),
        (query(Filter("mx_Score", Operator.CONTAINS, ("1",), ValueKind.NUMBER)), InputError, "Use one of"),
        (query(Filter("FirstName", Operator.EQUALS, ())), InputError, "one value"),
    ],
)
def test_what_cannot_be_searched_is_said_before_anything_is_asked(wrong, kind, words):
    with pytest.raises(kind, match=words):
        check_query(wrong, dt.UTC)


def test_an_account_is_filtered_by_all_its_fields_but_whole_sets():
    fields = (
        Field("FirstName", "First name"),
        Field("ProspectStage", "Stage", ValueKind.CHOICE, options=("Prospect", "Customer")),
        Field("mx_KYC", "KYC", ValueKind.JSON),
        Field("mx_KYC.Status", "KYC: Status", group="mx_KYC"),
    )
    offered = filter_fields(fields)
    assert [field.name for field in offered] == ["FirstName", "ProspectStage", "mx_KYC.Status"]
    assert offered[1].options == ("Prospect", "Customer")
    assert Operator.CONTAINS in offered[0].operators
    assert Operator.CONTAINS not in offered[1].operators


def test_the_request_line_tells_the_criterion_that_travels_in_the_body():
    line = first_request(query(STAGE), SearchPart(1), dt.UTC).told("https://api.leadsquared.com")
    assert line.startswith(
        'POST /v2/LeadManagement.svc/Leads.Get {"Parameter":{"LookupName":"ProspectStage",'
        '"LookupValue":"Prospect","SqlOperator":"="}'
    )


def found_by(leadsquared, all_pages, asked, **connection):
    pages = leadsquared(lambda open_crm: all_pages(open_crm, asked), **connection)
    return [lead for page in pages for lead in page.leads]


def test_every_condition_holds_for_what_is_found_and_nothing_that_meets_them_is_missing(
    leadsquared, all_pages
):
    everyone = found_by(leadsquared, all_pages, query(fields=("FirstName", "ProspectStage", "Phone")))
    assert len(everyone) > 3_000
    stages = {lead.values["ProspectStage"] for lead in everyone}
    stage = min(stages)
    conditions = (
        Filter("ProspectStage", Operator.EQUALS, (stage,), ValueKind.CHOICE),
        Filter("FirstName", Operator.CONTAINS, ("A",)),
        Filter("Phone", Operator.EXISTS, (), ValueKind.PHONE),
    )
    found = found_by(leadsquared, all_pages, query(*conditions))
    expected = {
        lead.lead_id
        for lead in everyone
        if lead.values["ProspectStage"] == stage
        and "a" in (lead.values["FirstName"] or "").lower()
        and lead.values["Phone"]
    }
    assert 0 < len(expected) < len(everyone)
    assert sorted(lead.lead_id for lead in found) == sorted(expected)


def test_a_search_by_yes_or_no_alone_finds_what_it_finds_beside_another_condition(leadsquared, all_pages):
    for word in ("true", "false"):
        opted = Filter("mx_Opt_In", Operator.EQUALS, (word,), ValueKind.BOOLEAN)
        alone = found_by(leadsquared, all_pages, query(opted))
        beside = found_by(
            leadsquared,
            all_pages,
            query(opted, Filter("CreatedOn", Operator.GTE, ("1990-01-01",), ValueKind.DATETIME)),
        )
        assert alone
        assert sorted(lead.lead_id for lead in alone) == sorted(lead.lead_id for lead in beside)


def test_several_values_read_what_each_of_them_reads(leadsquared, all_pages, listener):
    everyone = found_by(leadsquared, all_pages, query(fields=("ProspectStage",)))
    stages = sorted({lead.values["ProspectStage"] for lead in everyone})[:2]
    found = found_by(
        leadsquared,
        all_pages,
        query(Filter("ProspectStage", Operator.IN, tuple(stages), ValueKind.CHOICE), fields=("FirstName",)),
    )
    assert {lead.lead_id for lead in found} == {
        lead.lead_id for lead in everyone if lead.values["ProspectStage"] in stages
    }


def test_a_limit_ends_the_search_and_the_oldest_can_come_first(leadsquared, all_pages):
    newest = found_by(leadsquared, all_pages, query(limit=5, fields=("CreatedOn",)))
    oldest = found_by(
        leadsquared, all_pages, query(limit=5, sort=(SortKey("CreatedOn"),), fields=("CreatedOn",))
    )
    assert [len(newest), len(oldest)] == [5, 5]
    assert max(lead.values["CreatedOn"] for lead in oldest) < min(lead.values["CreatedOn"] for lead in newest)


def test_a_day_is_searched_where_the_account_is(leadsquared, all_pages):
    everyone = found_by(leadsquared, all_pages, query(fields=("CreatedOn",)))
    moments = [lead.values["CreatedOn"] for lead in everyone]
    local = [
        dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC).astimezone(KOLKATA).date() for text in moments
    ]
    day = sorted(local)[len(local) // 2]
    asked = query(Filter("CreatedOn", Operator.EQUALS, (day.isoformat(),), ValueKind.DATETIME))
    found = found_by(leadsquared, all_pages, asked, time_zone="Asia/Kolkata")
    assert len(found) == local.count(day)


def test_the_fields_of_conditions_are_asked_for_with_the_wanted_ones():
    asked = []

    class Session:
        async def read(self, request, *, classify):
            asked.append(orjson.loads(request.body))
            return []

    async def read():
        pages = pages_of(
            Session(),
            query(NO_PHONE, fields=("FirstName+LastName",)),
            SearchPart(1),
            zone=dt.UTC,
            known=None,
            records_of=lambda _: (),
        )
        return [page async for page in pages]

    assert asyncio.run(read()) == []
    assert asked[0]["Columns"]["Include_CSV"] == "ProspectID, FirstName, LastName, Phone"
