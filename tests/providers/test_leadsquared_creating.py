"""Bulk create against the sandbox: each row gets its own answer, or is unknown."""

import orjson
import pytest

from lead_desktop.core.errors import (
    InputError,
    KeysRefused,
    NoAnswer,
    Outage,
    QuotaSpent,
    RequestRefused,
    Throttled,
    Unreachable,
)
from lead_desktop.core.leads import LeadDraft
from lead_desktop.core.rows import RowState
from lead_desktop.net.exchange import Bounds
from lead_desktop.providers.base import CreatesLeads, FetchesByKey, Searches
from lead_desktop.providers.leadsquared.wire import lead_attributes

BULK = "/Lead/Bulk/Create"


def states(answers):
    return [answer.state for answer in answers]


def creating(drafts):
    return lambda crm: crm.create_leads(drafts)


def test_leadsquared_fetches_creates_and_searches(leadsquared):
    async def what(crm):
        return isinstance(crm, FetchesByKey), isinstance(crm, CreatesLeads), isinstance(crm, Searches)

    assert leadsquared(what) == (True, True, True)


def test_fifty_leads_are_created_under_their_own_rows(crm, leadsquared, drafts):
    answers = leadsquared(creating(drafts(50)))
    assert states(answers) == [RowState.CREATED] * 50
    assert [answer.row for answer in answers] == list(range(2, 52))
    held = {lead["id"]: lead["email"] for lead in crm.leads()}
    assert {answer.lead_id: f"row{answer.row}@drafts.example" for answer in answers} == held


def test_more_than_fifty_leads_are_refused_before_any_call(leadsquared, drafts, listener):
    with pytest.raises(InputError):
        leadsquared(creating(drafts(51)))
    assert listener.calls == []


def test_no_leads_need_no_call(leadsquared, listener):
    assert leadsquared(creating([])) == ()
    assert listener.calls == []


def test_a_custom_field_set_travels_as_an_empty_value_with_fields(crm, leadsquared):
    draft = LeadDraft(
        2,
        (
            ("LastName", "King"),
            ("mx_KYC.Status", "Pending"),
            ("mx_City", "New York"),
            ("mx_KYC.mx_CustomObject_1", "XYZ12345.png"),
        ),
    )
    assert lead_attributes(draft) == [
        {"Attribute": "LastName", "Value": "King"},
        {
            "Attribute": "mx_KYC",
            "Value": "",
            "Fields": [
                {"Attribute": "Status", "Value": "Pending"},
                {"Attribute": "mx_CustomObject_1", "Value": "XYZ12345.png"},
            ],
        },
        {"Attribute": "mx_City", "Value": "New York"},
    ]
    assert states(leadsquared(creating([draft]))) == [RowState.CREATED]
    assert orjson.loads(crm.leads()[0]["values"]["mx_KYC"]) == {
        "Status": "Pending",
        "mx_CustomObject_1": "XYZ12345.png",
    }


@pytest.mark.parametrize(
    "shape", ["error_message", "exception_type", "no_reason", "lead_id_empty", "lead_id_absent"]
)
def test_a_refused_row_fails_alone_with_a_reason_whatever_its_shape(crm, leadsquared, drafts, shape):
    crm.modes(failed_row=shape)
    rows = drafts(3)
    rows[1] = LeadDraft(rows[1].row, (("mx_City", "Nowhere"),))
    answers = leadsquared(creating(rows))
    assert states(answers) == [RowState.CREATED, RowState.FAILED, RowState.CREATED]
    assert answers[1].reason
    assert answers[1].lead_id == ""


@pytest.mark.parametrize("told", [True, False])
def test_a_lead_that_exists_is_a_duplicate_with_its_id_if_told(crm, leadsquared, drafts, told):
    crm.modes(duplicate_returns_id=told)
    first = leadsquared(creating(drafts(1)))[0]
    again = leadsquared(creating(drafts(1)))[0]
    assert again.state is RowState.DUPLICATE
    assert again.lead_id == (first.lead_id if told else "")
    assert len(crm.leads()) == 1


def test_shuffled_missing_misnumbered_and_idless_answers_never_shift_an_id(crm, leadsquared, drafts):
    crm.modes(shuffled_rows=True, missing_rows=[3, 7], misnumbered_rows=[5], rows_without_id=[9])
    answers = leadsquared(creating(drafts(20)))
    unknown = [place for place, answer in enumerate(answers, 1) if answer.state is RowState.UNKNOWN]
    assert unknown == [3, 5, 7, 9]
    assert all(answer.reason for answer in answers if answer.state is RowState.UNKNOWN)
    held = {lead["id"]: lead["email"] for lead in crm.leads()}
    for answer in answers:
        if answer.state is RowState.CREATED:
            assert held[answer.lead_id] == f"row{answer.row}@drafts.example"


@pytest.mark.parametrize(
    "kind",
    ["commit_then_drop", "commit_then_empty", "commit_then_504", "truncate", "commit_then_hang"],
)
def test_an_answer_lost_after_the_leads_were_made_leaves_them_in_doubt(crm, leadsquared, drafts, kind):
    crm.fault(kind, match=BULK)
    with pytest.raises((NoAnswer, Outage)) as caught:
        leadsquared(creating(drafts(5)), bounds=Bounds(quiet_s=0.3))
    assert "may have been created" in caught.value.sentence()
    assert len(crm.leads()) == 5
    assert len(crm.calls()) == 1


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("reset_before", NoAnswer),
        ("hang", NoAnswer),
        ("captive_portal", NoAnswer),
        ("redirect", NoAnswer),
        ("empty_body", NoAnswer),
        ("html_500", Outage),
        ("outage_503", Outage),
        ("mx_500", RequestRefused),
        ("mx_412", RequestRefused),
        ("unauthorized", KeysRefused),
        ("quota_spent", QuotaSpent),
        ("throttle_429", Throttled),
        ("throttle_429_retry_after", Throttled),
        ("throttle_403", Throttled),
        ("throttle_200", Throttled),
    ],
)
def test_trouble_with_a_write_is_named_and_never_met_with_a_second_call(
    crm, leadsquared, drafts, kind, expected
):
    crm.fault(kind, match=BULK, times=-1)
    with pytest.raises(expected) as caught:
        leadsquared(creating(drafts(2)), bounds=Bounds(quiet_s=0.3))
    error = caught.value
    assert type(error) is expected
    assert all((error.title, error.message, error.safe))
    assert len(crm.calls()) == 1
    assert crm.leads() == []


def test_a_throttled_write_names_the_true_limit(crm, leadsquared, drafts):
    crm.rate(1, 7.0)

    async def twice(provider):
        await provider.create_leads(drafts(1))
        await provider.create_leads(drafts(2)[1:])

    with pytest.raises(Throttled) as caught:
        leadsquared(twice)
    assert (caught.value.calls, caught.value.window_s) == (1, 7.0)
    assert len(crm.leads()) == 1


def test_one_poison_row_refuses_the_whole_call_and_no_lead_is_made(crm, leadsquared, drafts):
    crm.modes(poison_text="poison")
    with pytest.raises(RequestRefused) as caught:
        leadsquared(creating([*drafts(3), LeadDraft(9, (("LastName", "poison"),))]))
    assert caught.value.kind == "MXInvalidInputException"
    assert crm.leads() == []


@pytest.mark.parametrize("mode", ["400", "412", "500"])
def test_an_unknown_attribute_is_final_and_named(crm, leadsquared, drafts, mode):
    crm.modes(unknown_attribute=mode)
    with pytest.raises(RequestRefused) as caught:
        leadsquared(creating(drafts(2, mx_Nowhere="x")))
    assert "mx_Nowhere" in caught.value.message


def test_nothing_is_sent_when_the_journal_cannot_be_written(crm, leadsquared, drafts):
    async def full():
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        leadsquared(lambda provider: provider.create_leads(drafts(1), before_sending=full))
    assert crm.calls() == []


def test_an_account_nobody_listens_for_has_been_sent_nothing(leadsquared, drafts):
    with pytest.raises(Unreachable) as caught:
        leadsquared(creating(drafts(1)), url="http://127.0.0.1:9")
    assert caught.value.safe == "Nothing was sent."
