"""Leads by id, e-mail and phone against the sandbox."""

import uuid

import httpx
import orjson
import pytest

from lead_desktop.core.errors import (
    InputError,
    KeysRefused,
    NoAnswer,
    Outage,
    QuotaSpent,
    RequestRefused,
)
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.net.clock import Clock
from lead_desktop.net.exchange import Bounds
from lead_desktop.providers.leadsquared.columns import SALES_BASICS

BY_IDS = "/Leads/Retrieve/ByIds"


@pytest.fixture
def held(leadsquared, drafts):
    """Answers of fifty newly created leads."""
    return leadsquared(lambda crm: crm.create_leads(drafts(50)))


def fetching(keys, columns=SALES_BASICS, kind=IdKind.LEAD_ID):
    return lambda crm: crm.fetch(kind, keys, columns)


def unheld(count):
    return [str(uuid.UUID(int=number)) for number in range(count)]


def test_ids_in_any_case_come_back_under_the_key_asked_for(leadsquared, held):
    keys = [answer.lead_id.upper() if answer.row % 2 else answer.lead_id for answer in held]
    found = leadsquared(fetching([*keys, *unheld(10)]))
    assert set(found) == set(keys)
    for key, answer in zip(keys, held, strict=True):
        (lead,) = found[key]
        assert lead.lead_id == answer.lead_id
        assert lead.values["FirstName"] == f"Name {answer.row}"
        assert lead.values["EmailAddress"] == f"row{answer.row}@drafts.example"


def test_a_thousand_ids_take_one_call_and_more_are_refused(leadsquared, held, crm, listener):
    keys = [*(answer.lead_id for answer in held), *unheld(950)]
    listener.calls.clear()
    assert len(leadsquared(fetching(keys))) == 50
    assert len(listener.calls) == 1
    with pytest.raises(InputError):
        leadsquared(fetching([*keys, str(uuid.UUID(int=5000))]))
    assert len(listener.calls) == 1


@pytest.mark.parametrize("absent", [True, False])
def test_ids_nobody_has_are_absent_also_when_the_answer_has_no_leads_key(crm, leadsquared, absent):
    crm.modes(leads_absent_when_empty=absent)
    assert leadsquared(fetching(unheld(3))) == {}
    assert leadsquared(fetching([])) == {}


def test_the_object_type_is_read_where_the_account_has_one(leadsquared, plain, drafts, listener):
    columns = ["FirstName", "LeadType"]
    for account, expected in ((leadsquared, "OT_0"), (plain, None)):
        (answer,) = account(lambda crm: crm.create_leads(drafts(1)))
        found = account(fetching([answer.lead_id], columns))
        assert found[answer.lead_id][0].values.get("LeadType") == expected


def test_an_account_without_object_types_is_never_asked_for_them(plain, drafts):
    """One unknown column may refuse the whole call."""
    (answer,) = plain(lambda crm: crm.create_leads(drafts(1)))
    asked = []

    async def watch(crm):
        transfer = crm._session._exchange.transfer

        async def spy(request, **details):
            asked.append(request)
            return await transfer(request, **details)

        crm._session._exchange.transfer = spy
        return await crm.fetch(IdKind.LEAD_ID, [answer.lead_id], ["LeadType", "FirstName"])

    plain(watch)
    columns = orjson.loads(asked[-1].body)["Columns"]["Include_CSV"]
    assert columns == "ProspectID, FirstName"


def test_without_a_look_at_the_metadata_the_object_type_is_left_out(crm, leadsquared, held):
    crm.fault("mx_500", match="LeadsMetaData", times=-1)
    found = leadsquared(fetching([held[0].lead_id], ["LeadType", "FirstName"]))
    assert "LeadType" not in found[held[0].lead_id][0].values


def test_columns_written_as_in_the_vendors_sample_are_there_under_those_names(leadsquared, held):
    found = leadsquared(
        fetching([held[0].lead_id], ["ProspectId", "ProspectAutoID", "mx_KYC.Status", "LeadType"])
    )
    values = found[held[0].lead_id][0].values
    assert values["ProspectId"] == held[0].lead_id
    assert values["ProspectAutoID"].isdecimal()


def test_leads_are_found_by_e_mail_in_any_case(leadsquared, held):
    found = leadsquared(fetching(["ROW7@drafts.example"], kind=IdKind.EMAIL))
    assert [lead.lead_id for lead in found["ROW7@drafts.example"]] == [held[5].lead_id]
    assert leadsquared(fetching(["nobody@drafts.example"], kind=IdKind.EMAIL)) == {}


@pytest.mark.parametrize("phone", ["+919900000007", "919900000007", "9900000007"])
def test_leads_are_found_by_the_digits_of_a_phone(leadsquared, held, phone):
    found = leadsquared(fetching([phone], kind=IdKind.PHONE))
    assert [lead.lead_id for lead in found[phone]] == [held[5].lead_id]


def test_e_mails_and_phones_go_one_a_call(leadsquared):
    async def limits(crm):
        return [crm.keys_per_call(kind) for kind in (IdKind.LEAD_ID, IdKind.EMAIL, IdKind.PHONE)]

    assert leadsquared(limits) == [1000, 1, 1]
    with pytest.raises(InputError):
        leadsquared(fetching(["a@b.example", "c@d.example"], kind=IdKind.EMAIL))
    with pytest.raises(InputError):
        leadsquared(fetching(["7"], kind=IdKind.BULK_ID))


@pytest.mark.parametrize(
    "kind",
    [
        "throttle_429",
        "throttle_429_retry_after",
        "throttle_403",
        "throttle_200",
        "html_500",
        "outage_503",
        "reset_before",
        "captive_portal",
        "redirect",
        "empty_body",
        "truncate",
        "commit_then_drop",
        "commit_then_504",
        "hang",
    ],
)
def test_passing_trouble_is_read_through(crm, leadsquared, held, kind, listener):
    crm.fault(kind, match=BY_IDS, times=2)
    keys = [answer.lead_id for answer in held]
    assert len(leadsquared(fetching(keys), bounds=Bounds(quiet_s=0.2))) == 50
    assert listener.waits[-1] == (None, "")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("mx_500", RequestRefused),
        ("mx_412", RequestRefused),
        ("unauthorized", KeysRefused),
        ("quota_spent", QuotaSpent),
        ("outage_503", Outage),
        ("captive_portal", NoAnswer),
    ],
)
def test_trouble_that_stays_ends_in_a_sentence(crm, leadsquared, kind, expected):
    crm.fault(kind, match=BY_IDS, times=-1)
    with pytest.raises(expected) as caught:
        leadsquared(fetching(unheld(1)))
    assert all((caught.value.title, caught.value.message, caught.value.safe, caught.value.do))


def test_the_limit_is_learnt_from_the_refusal_and_then_kept(crm, leadsquared, listener):
    crm.rate(4, 0.5)

    async def many(provider):
        for _ in range(12):
            await provider.fetch(IdKind.LEAD_ID, unheld(1), ["FirstName"])

    leadsquared(many, clock=Clock())
    assert sum(call.throttled for call in listener.calls) <= 2
    assert (listener.quotas[-1].calls, listener.quotas[-1].window_s) == (4, 0.5)


def test_revoked_keys_are_said_to_be_refused(crm, leadsquared):
    crm.rotate_keys()
    with pytest.raises(KeysRefused):
        leadsquared(fetching(unheld(1)))


def record(lead_id):
    return {"ProspectID": lead_id, "FirstName": "x"}


def test_pages_are_read_until_the_record_count_is_reached_and_a_lead_counts_once(leadsquared):
    ids = unheld(5)
    answers = [
        {"RecordCount": 4, "Leads": [record(ids[0]), record(ids[1])]},
        {"RecordCount": 4, "Leads": [record(ids[1]), record(ids[2].upper())]},
    ]
    asked = []

    def answer(request):
        asked.append(orjson.loads(request.content)["Paging"]["PageIndex"])
        return httpx.Response(200, json=answers[len(asked) - 1])

    found = leadsquared(fetching(ids, ["FirstName"]), transport=httpx.MockTransport(answer))
    assert set(found) == set(ids[:3])
    assert all(len(leads) == 1 for leads in found.values())
    assert asked == [1, 2]


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {"Leads": "none"},
        {"Message": "hm"},
        {"RecordCount": 1, "Leads": [{"FirstName": "x"}]},
        {"Leads": [7]},
    ],
)
def test_an_answer_that_cannot_be_joined_to_ids_is_no_answer(leadsquared, answer):
    network = httpx.MockTransport(lambda _request: httpx.Response(200, json=answer))
    with pytest.raises(NoAnswer):
        leadsquared(fetching(unheld(1)), transport=network)
