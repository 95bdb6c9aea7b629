"""Many rows whose answer was lost: one list of new leads settles what it can, and only that."""

import asyncio
import time
from collections import Counter

import pytest

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.rows import RowState
from lead_desktop.net.clock import Clock
from lead_desktop.store.rowstore import RowReader

CREATE = "Bulk/Create"
LIST = {"match": "/Leads.Get", "method": "POST"}
FAST = RateLimit(1_000, 1.0)
REFUSED = {"kind": "mx_500", "times": -1, **LIST}


def counts(ended):
    return {str(state): number for state, number in ended.receipt.counts}


def calls(crm):
    """Number of calls by the last part of their path."""
    return Counter(call["path"].rpartition("/")[2] for call in crm.calls())


def look_ups(crm):
    made = calls(crm)
    return made["Leads.Get"] + made["Leads.GetByEmailaddress"] + made["RetrieveLeadByPhoneNumber"]


def created_emails(crm):
    return Counter(lead["email"] for lead in crm.leads())


def phones(number, first=0):
    return [(f"Asha {at}", None, f"+91-98220{at:05}") for at in range(first, first + number)]


def lose_ten(crm):
    """Lose the answers of ten calls, no five of them in a row for the same reason: that would stop the upload."""
    kinds = {"commit_then_drop": 4, "commit_then_empty": 4, "commit_then_504": 2}
    crm.faults(*({"kind": kind, "match": CREATE, "times": times} for kind, times in kinds.items()))


def lose_one(crm, kind, *others):
    crm.faults({"kind": kind, "match": CREATE}, *others)


def test_five_hundred_lost_rows_cost_a_tenth_of_the_calls_and_less(desk, crm, draft, people):
    lose_ten(crm)

    async def story(desk):
        ended = await desk.run(draft(desk, people(500)))
        assert counts(ended) == {"created": 500}
        held = {lead["email"]: lead["id"] for lead in crm.leads()}
        rows = desk.rows(ended.job_id)
        assert {row.cells[1]: row.lead_id for row in rows} == held
        assert {row.reason.partition(" after")[0] for row in rows} == {"Found by e-mail"}

    desk(story, rate=FAST)
    assert 0 < look_ups(crm) * 10 < 500
    assert created_emails(crm) == Counter({email: 1 for _, email in people(500)})


def test_rows_with_phones_alone_are_found_in_the_list_however_the_crm_writes_them(desk, crm, draft):
    crm.modes(phone_keeps_country_code=True)
    lose_ten(crm)

    async def story(desk):
        ended = await desk.run(draft(desk, phones(30)))
        assert counts(ended) == {"created": 30}
        assert {row.reason.partition(" after")[0] for row in desk.rows(ended.job_id)} == {"Found by phone"}

    desk(story, rate=FAST)
    assert calls(crm)["RetrieveLeadByPhoneNumber"] == 0


def test_a_list_that_lags_settles_its_rows_in_a_later_round(desk, crm, draft, people):
    crm.modes(lookup_lag_s=0.5)
    lose_ten(crm)

    async def story(desk):
        assert counts(await desk.run(draft(desk, people(40)))) == {"created": 40}

    desk(story, rate=FAST, look_up_after_s=(0.0, 0.2, 1.5))
    assert (calls(crm)["Create"], calls(crm)["Leads.GetByEmailaddress"]) == (1, 0)


def test_rows_missing_from_the_list_are_proven_absent_one_by_one_on_every_key(desk, crm, draft):
    lose_one(crm, "reset_before")
    rows = [(name, f"asha{at}@newcomer.in", phone) for at, (name, _, phone) in enumerate(phones(20))]

    async def story(desk):
        ended = await desk.run(draft(desk, rows))
        assert counts(ended) == {"created": 20}
        with RowReader(desk.workspace.index.job_path(ended.job_id)) as reader:
            first = [reader.attempts(row.row_id)[0] for row in reader.iterate()]
        assert {one.state for one in first} == {RowState.WAITING}
        assert all("Looked up by e-mail and phone" in one.reason for one in first)

    desk(story, rate=FAST)
    made = calls(crm)
    assert made["Leads.GetByEmailaddress"] == 20
    assert made["RetrieveLeadByPhoneNumber"] >= 20
    assert created_emails(crm) == Counter({email: 1 for _, email, _ in rows})


@pytest.mark.parametrize("others", [(), (REFUSED,)], ids=["listed", "one by one"])
def test_leads_of_a_colleague_keep_their_rows_unknown_with_the_same_words(desk, crm, draft, people, others):
    async def story(desk):
        await desk.run(draft(desk, people(15)))
        lose_one(crm, "commit_then_drop", *others)
        ended = await desk.run(draft(desk, [("Someone else", email) for _, email in people(15)]))
        rows = desk.rows(ended.job_id)
        assert counts(ended) == {"unknown": 15}
        assert all("differs in First name; it may be somebody else's" in row.reason for row in rows)

    desk(story, rate=FAST)
    assert len(crm.leads()) == 15


@pytest.mark.parametrize("others", [(), (REFUSED,)], ids=["listed", "one by one"])
def test_rows_that_match_two_leads_stay_unknown_with_the_same_words(desk, crm, draft, people, others):
    async def story(desk):
        await desk.run(draft(desk, [*people(12), *phones(12)]))
        lose_one(crm, "commit_then_drop", *others)
        both = [
            (name, email, phone) for (name, email), (_, _, phone) in zip(people(12), phones(12), strict=True)
        ]
        ended = await desk.run(draft(desk, both))
        assert counts(ended) == {"unknown": 12}
        assert all(row.reason.startswith("2 leads have") for row in desk.rows(ended.job_id))

    desk(story, rate=FAST)
    assert len(crm.leads()) == 24


@pytest.mark.parametrize("others", [(), (REFUSED,)], ids=["listed", "one by one"])
def test_leads_that_were_there_before_make_their_rows_duplicates(desk, crm, draft, known, others):
    pairs = [("Asha", lead.email) for lead in known[:15]]

    async def story(desk):
        lose_one(crm, "commit_then_drop", *others)
        ended = await desk.run(draft(desk, pairs))
        assert counts(ended) == {"duplicate": 15}
        assert all("was there before call 1" in row.reason for row in desk.rows(ended.job_id))

    desk(story, rate=FAST)
    assert crm.leads() == []


@pytest.mark.parametrize(
    "kind", ["mx_500", "mx_412", "html_500", "unauthorized", "quota_spent", "empty_body"]
)
def test_a_list_that_cannot_be_read_leaves_the_rows_to_single_look_ups(desk, crm, draft, people, kind):
    lose_one(crm, "commit_then_drop", {"kind": kind, "times": -1, **LIST})

    async def story(desk):
        assert counts(await desk.run(draft(desk, people(20)))) == {"created": 20}

    desk(story, rate=FAST)
    assert calls(crm)["Leads.GetByEmailaddress"] == 20
    assert created_emails(crm) == Counter({email: 1 for _, email in people(20)})


def test_a_list_that_is_always_throttled_is_given_up(desk, crm, draft, people):
    lose_one(crm, "commit_then_drop", {"kind": "throttle_429", "times": -1, **LIST})
    clock = Clock(
        monotonic_s=lambda: time.monotonic() * 50, sleep=lambda seconds: asyncio.sleep(seconds / 50)
    )

    async def story(desk):
        assert counts(await desk.run(draft(desk, people(20)))) == {"created": 20}

    desk(story, rate=FAST, clock=clock)
    assert calls(crm)["Leads.GetByEmailaddress"] == 20


@pytest.mark.parametrize("kind", ["throttle_403", "throttle_200", "reset_before", "truncate"])
def test_a_list_that_fails_once_is_read_again(desk, crm, draft, people, kind, quick_windows):
    lose_one(crm, "commit_then_drop", {"kind": kind, "times": 1, **LIST})

    async def story(desk):
        assert counts(await desk.run(draft(desk, people(20)))) == {"created": 20}

    desk(story, rate=FAST, clock=quick_windows)
    assert calls(crm)["Leads.GetByEmailaddress"] == 0


def test_a_few_lost_rows_are_asked_for_one_by_one(desk, crm, draft, people):
    lose_ten(crm)

    async def story(desk):
        assert counts(await desk.run(draft(desk, people(10)))) == {"created": 10}

    desk(story, rate=FAST)
    assert (calls(crm)["Leads.Get"], calls(crm)["Leads.GetByEmailaddress"]) == (0, 10)


def test_rows_without_a_key_among_many_stay_unknown_and_say_why(desk, crm, draft, people):
    lose_ten(crm)

    async def story(desk):
        ended = await desk.run(draft(desk, [*people(20), ("Asha",)]))
        assert counts(ended) == {"created": 20, "unknown": 1}
        assert "cannot be looked up" in desk.rows(ended.job_id)[-1].reason

    desk(story, rate=FAST)
