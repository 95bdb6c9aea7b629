"""What a look-up proves, and what it does not."""

import datetime as dt

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import Lead, LeadDraft
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.evidence import (
    LostRow,
    created_s,
    differences,
    judge_absent,
    judge_found,
    look_up_keys,
)

FIELDS = (
    Field("FirstName", "First name"),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True),
    Field("mx_Age", "Age", ValueKind.NUMBER),
    Field("mx_Born", "Born", ValueKind.DATE),
    Field("mx_Called", "Called", ValueKind.DATETIME),
    Field("mx_Agrees", "Agrees", ValueKind.BOOLEAN),
)
SENT = {"FirstName": "Asha", "EmailAddress": "asha@newcomer.in", "Phone": "+91-9822041873"}
BEGUN_S = dt.datetime(2026, 11, 21, 10, 0, tzinfo=dt.UTC).timestamp()
LOST_S = BEGUN_S + 30


def row(**values):
    draft = LeadDraft(2, tuple((values or SENT).items()))
    return LostRow(1, draft, look_up_keys(draft, FIELDS), 88, BEGUN_S, LOST_S)


def lead(lead_id="L-1", made_after_s=5.0, **changes):
    made = dt.datetime.fromtimestamp(BEGUN_S + made_after_s, dt.UTC).strftime("%Y-%m-%d %H:%M:%S.000")
    return Lead(lead_id, {"ProspectID": lead_id, "CreatedOn": made, **SENT, **changes})


def judge(*leads, lost=None, kind=IdKind.EMAIL):
    return judge_found(lost or row(), {kind: leads}, FIELDS, clock_difference_s=120)


def test_the_one_lead_made_during_the_call_with_what_was_sent_is_ours():
    verdict = judge(lead())
    assert (verdict.state, verdict.lead_id) == (RowState.CREATED, "L-1")
    assert verdict.reason == "Found by e-mail after the answer of call 88 was lost."


@pytest.mark.parametrize(
    ("made_after_s", "state"),
    [
        (-121, RowState.DUPLICATE),
        (-119, RowState.CREATED),
        (30 + 119, RowState.CREATED),
        (30 + 121, RowState.UNKNOWN),
    ],
)
def test_clocks_may_differ_by_so_much(made_after_s, state):
    assert judge(lead(made_after_s=made_after_s)).state is state


def test_a_clock_that_jumped_back_during_the_call_widens_its_time():
    draft = LeadDraft(2, tuple(SENT.items()))
    jumped = LostRow(1, draft, look_up_keys(draft, FIELDS), 88, BEGUN_S, BEGUN_S - 3_600)
    assert judge(lead(made_after_s=-1_800), lost=jumped).state is RowState.CREATED


def test_a_difference_in_what_was_sent_is_named_and_proves_nothing():
    verdict = judge(lead(FirstName="Ravi"))
    assert verdict.state is RowState.UNKNOWN
    assert "differs in First name" in verdict.reason


@pytest.mark.parametrize("made_after_s", [5.0, -9_000.0])
def test_of_several_leads_none_is_ours(made_after_s):
    verdict = judge(lead("L-1"), lead("L-2", made_after_s))
    assert (verdict.state, verdict.lead_id) == (RowState.UNKNOWN, "")
    assert verdict.reason.startswith("2 leads")


def test_the_same_lead_found_twice_is_one_lead():
    found = {IdKind.EMAIL: (lead(),), IdKind.PHONE: (lead(),)}
    assert judge_found(row(), found, FIELDS, clock_difference_s=120).state is RowState.CREATED


def test_leads_that_were_all_there_before_make_the_row_a_duplicate():
    verdict = judge(lead("L-1", -9_000), lead("L-2", -8_000))
    assert (verdict.state, verdict.lead_id) == (RowState.DUPLICATE, "L-1")


@pytest.mark.parametrize("changes", [{"CreatedOn": None}, {"CreatedOn": "yesterday"}, {"lead_id": ""}])
def test_a_lead_without_date_or_id_proves_nothing(changes):
    assert judge(lead(**changes)).state is RowState.UNKNOWN


def test_absence_on_every_key_allows_another_try_and_says_why():
    verdict = judge_absent(row(), 90.4)
    assert verdict.state is RowState.WAITING
    assert verdict.reason == (
        "The answer of call 88 was lost. Looked up by e-mail and phone 90 s later: there is no such lead."
    )


def test_a_row_without_a_key_can_never_be_called_absent():
    assert judge_absent(row(FirstName="Asha"), 1e9).state is RowState.UNKNOWN


def test_a_key_that_is_not_unique_in_the_account_is_none():
    fields = (Field("EmailAddress", "E-mail", ValueKind.EMAIL), *FIELDS[2:])
    keys = look_up_keys(LeadDraft(2, tuple(SENT.items())), fields)
    assert [key.kind for key in keys] == [IdKind.PHONE]
    assert keys[0].spellings == ("+919822041873", "+91-9822041873", "9822041873")


@pytest.mark.parametrize(
    ("name", "sent", "held"),
    [
        ("FirstName", " Asha  Rao", "Asha Rao"),
        ("EmailAddress", "asha@newcomer.in", "Asha@Newcomer.IN"),
        ("Phone", "+91-9822041873", "+91-919822041873"),
        ("Phone", "9822041873", "+91-9822041873"),
        ("mx_Age", "41", "41.00"),
        ("mx_Born", "1985-02-03", "1985-02-03 00:00:00.000"),
        ("mx_Called", "2026-02-12T10:37:52Z", "2026-02-12 10:37:52.000"),
        ("mx_Agrees", "yes", "1"),
    ],
)
def test_values_that_mean_the_same_do_not_differ(name, sent, held):
    assert differences(LeadDraft(2, ((name, sent),)), Lead("L", {name: held}), FIELDS) == ()


@pytest.mark.parametrize(
    ("name", "sent", "held"),
    [
        ("FirstName", "Asha", None),
        ("Phone", "+91-9822041873", "+91-9822041874"),
        ("mx_Age", "41", "42"),
        ("mx_Age", "41", ""),
        ("mx_Born", "1985-02-03", "1985-03-02 00:00:00.000"),
        ("mx_Agrees", "yes", "0"),
    ],
)
def test_values_that_differ_are_seen(name, sent, held):
    assert differences(LeadDraft(2, ((name, sent),)), Lead("L", {name: held}), FIELDS)


def test_a_field_the_crm_did_not_answer_is_not_compared():
    assert differences(LeadDraft(2, (("FirstName", "Asha"),)), Lead("L", {}), FIELDS) == ()


def test_the_day_of_a_lead_is_read_as_utc():
    assert created_s(Lead("L", {"CreatedOn": "2026-11-21 10:00:00.000"})) == BEGUN_S
    assert created_s(Lead("L", {"CreatedOn": "2026-11-21T13:00:00+03:00"})) == BEGUN_S
