"""Rows whose answer was lost are looked up, against the sandbox: none is sent twice, none is lost."""

import time
from collections import Counter

import pytest

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.progress import Phase
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.reopen import looked_up, resumed
from lead_desktop.jobs.upload_leads import UploadLeads
from lead_desktop.net.clock import Clock
from lead_desktop.store.rowstore import RowReader

CREATE = "Bulk/Create"
FAST = RateLimit(1_000, 1.0)


def counts(ended):
    return {str(state): number for state, number in ended.receipt.counts}


def created_emails(crm):
    return Counter(lead["email"] for lead in crm.leads())


def create_calls(crm):
    return [call for call in crm.calls() if CREATE in call["path"]]


@pytest.mark.parametrize("kind", ["commit_then_drop", "truncate", "commit_then_empty", "commit_then_504"])
def test_rows_of_a_lost_answer_become_created_with_their_ids_and_are_never_sent_again(
    desk, crm, draft, people, kind
):
    crm.fault(kind, match=CREATE, times=1)

    async def story(desk):
        ended = await desk.run(draft(desk, people(60)))
        assert ended.state is JobState.FINISHED
        assert counts(ended) == {"created": 60}
        held = {lead["email"]: lead["id"] for lead in crm.leads()}
        rows = desk.rows(ended.job_id)
        assert {row.cells[1]: row.lead_id for row in rows} == held
        found = [row.reason for row in rows if row.reason]
        assert len(found) in {10, 50}
        assert found[0].startswith("Found by e-mail after the answer of call ")
        assert len(create_calls(crm)) == 2

    desk(story, rate=FAST)
    assert created_emails(crm) == Counter({email: 1 for _, email in people(60)})


def test_rows_that_the_crm_never_made_are_sent_again_with_the_proof_kept(desk, crm, draft, people):
    crm.fault("reset_before", match=CREATE, times=1)

    async def story(desk):
        ended = await desk.run(draft(desk, people(60)))
        assert counts(ended) == {"created": 60}
        assert len(create_calls(crm)) == 3
        with RowReader(desk.workspace.index.job_path(ended.job_id)) as reader:
            attempts = [reader.attempts(row.row_id) for row in reader.iterate()]
        again = [several for several in attempts if len(several) == 2]
        assert len(again) in {10, 50}
        assert [one.state for one in again[0]] == [RowState.WAITING, RowState.CREATED]
        assert "there is no such lead" in again[0][0].reason

    desk(story, rate=FAST)
    assert created_emails(crm) == Counter({email: 1 for _, email in people(60)})


def test_a_look_up_that_lags_does_not_send_a_row_again(desk, crm, draft, people):
    crm.modes(lookup_lag_s=0.5)
    crm.fault("commit_then_drop", match=CREATE, times=1)

    async def story(desk):
        ended = await desk.run(draft(desk, people(20)))
        assert counts(ended) == {"created": 20}
        assert len(create_calls(crm)) == 1

    desk(story, rate=FAST, look_up_after_s=(0.0, 0.2, 1.5))


def test_the_run_says_that_it_looks_up_and_when_it_goes_on(desk, crm, draft, people):
    crm.fault("reset_before", match=CREATE, times=1)

    async def story(desk):
        await desk.run(draft(desk, people(20)))
        looking = [event for event in desk.progress() if event.phase is Phase.LOOKING_UP]
        assert "Looking up 20 rows whose answer was lost." in {event.wait_reason for event in looking}
        assert any(event.wait_until_s for event in looking)

    desk(story, rate=FAST, look_up_after_s=(0.1, 0.3))


def test_a_row_without_a_key_stays_unknown_and_is_listed_with_the_reason(desk, crm, draft):
    crm.fault("commit_then_drop", match=CREATE, times=1)

    async def story(desk):
        ended = await desk.run(draft(desk, [("Asha",), ("Ravi", "ravi@newcomer.in")]))
        assert counts(ended) == {"created": 1, "unknown": 1}
        (unknown,) = [row for row in desk.rows(ended.job_id) if row.state is RowState.UNKNOWN]
        assert "cannot be looked up" in unknown.reason
        assert ended.receipt.closes
        again = await desk.run(resumed(desk.workspace, ended.job_id))
        assert counts(again) == {"created": 1, "unknown": 1}

    desk(story, rate=FAST)
    assert len(crm.leads()) == 2


def test_a_lead_that_was_there_before_is_a_duplicate_of_its_row(desk, crm, draft, known):
    crm.fault("commit_then_drop", match=CREATE, times=1)

    async def story(desk):
        ended = await desk.run(draft(desk, [("Asha", known[-1].email)]))
        (row,) = desk.rows(ended.job_id)
        assert (row.state, row.lead_id) == (RowState.DUPLICATE, known[-1].lead_id)
        assert "was there before call 1" in row.reason

    desk(story, rate=FAST)
    assert crm.leads() == []


def test_a_lead_made_at_the_same_time_with_other_values_decides_nothing(desk, crm, draft):
    async def story(desk):
        await desk.run(draft(desk, [("Asha", "asha@newcomer.in")]))
        crm.fault("commit_then_drop", match=CREATE, times=1)
        ended = await desk.run(draft(desk, [("Someone else", "asha@newcomer.in")]))
        (row,) = desk.rows(ended.job_id)
        assert row.state is RowState.UNKNOWN
        assert "differs in First name" in row.reason

    desk(story, rate=FAST)
    assert len(crm.leads()) == 1


def test_rows_are_found_by_phone_however_the_crm_writes_it(desk, crm, draft):
    crm.modes(phone_keeps_country_code=True)
    crm.fault("commit_then_drop", match=CREATE, times=1)

    async def story(desk):
        ended = await desk.run(draft(desk, [("Asha", None, "+91-9822041873")]))
        assert counts(ended) == {"created": 1}
        assert desk.rows(ended.job_id)[0].reason.startswith("Found by phone")

    desk(story, rate=FAST)


def test_a_row_that_repeats_one_with_lost_answer_waits_until_that_one_is_found(desk, crm, draft):
    crm.fault("commit_then_drop", match=CREATE, times=1)

    async def story(desk):
        ended = await desk.run(draft(desk, [("A", "same@newcomer.in"), ("B", "same@newcomer.in")]))
        assert counts(ended) == {"created": 1, "duplicate": 1}
        assert [row.call for row in desk.rows(ended.job_id)] == [1, 2]

    desk(story, rate=FAST)
    assert len(crm.leads()) == 1


def test_a_row_that_repeats_one_that_stays_unknown_is_not_sent(desk, crm, draft):
    crm.faults(
        {"kind": "commit_then_drop", "match": CREATE, "times": 1},
        {"kind": "mx_500", "match": "GetByEmail", "times": -1},
    )

    async def story(desk):
        ended = await desk.run(draft(desk, [("A", "same@newcomer.in"), ("B", "same@newcomer.in")]))
        assert counts(ended) == {"unknown": 1, "not sent": 1}
        first, second = desk.rows(ended.job_id)
        assert first.reason.startswith("It could not be looked up")
        assert second.reason.startswith("Repeats row 2")
        crm.faults()
        again = await desk.run(resumed(desk.workspace, ended.job_id))
        assert counts(again) == {"created": 1, "duplicate": 1}

    desk(story, rate=FAST)
    assert len(crm.leads()) == 1


def test_rows_can_be_looked_up_alone_and_nothing_is_sent(desk, crm, draft, people):
    crm.faults(
        {"kind": "reset_before", "match": CREATE, "times": 1},
        {"kind": "mx_500", "match": "GetByEmail", "times": -1},
    )

    async def story(desk):
        ended = await desk.run(draft(desk, people(30)))
        assert counts(ended) == {"unknown": 30}
        crm.faults()
        sent = len(create_calls(crm))
        looked = await desk.run(looked_up(desk.workspace, ended.job_id))
        assert counts(looked) == {"not sent": 30}
        assert len(create_calls(crm)) == sent
        again = await desk.run(resumed(desk.workspace, ended.job_id))
        assert counts(again) == {"created": 30}

    desk(story, rate=FAST)


def test_one_row_can_be_tried_and_the_rest_is_sent_afterwards(desk, crm, draft, people):
    async def story(desk):
        job = draft(desk, people(60))
        ended = await desk.run(UploadLeads(job.job_id, job.connection_id, limit=1))
        assert ended.state is JobState.STOPPED
        assert counts(ended) == {"created": 1, "not sent": 59}
        assert counts(await desk.run(resumed(desk.workspace, job.job_id))) == {"created": 60}

    desk(story, rate=FAST)


def test_a_stop_during_the_look_up_leaves_the_rows_unknown(desk, crm, draft, people):
    crm.fault("commit_then_drop", match=CREATE, times=1)

    async def story(desk):
        job = draft(desk, people(20))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.LOOKING_UP)
        desk.runner.stop(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert ended.state is JobState.STOPPED
        assert counts(ended) == {"unknown": 20}

    desk(story, rate=FAST, look_up_after_s=(600.0,))


@pytest.mark.parametrize("jump_s", [86_400.0, -86_400.0])
@pytest.mark.parametrize("kind", ["commit_then_drop", "reset_before"])
def test_a_clock_that_jumps_while_an_answer_is_lost_doubles_nothing(desk, crm, draft, people, jump_s, kind):
    crm.modes(lookup_lag_s=0.3)
    crm.fault(kind, match=CREATE, times=1)
    clock = Clock(now_s=lambda: time.time() + (jump_s if create_calls(crm) else 0.0))

    async def story(desk):
        assert counts(await desk.run(draft(desk, people(10)))) == {"created": 10}

    desk(story, rate=FAST, clock=clock, look_up_after_s=(0.0, 0.1, 0.8))
    assert created_emails(crm) == Counter({email: 1 for _, email in people(10)})


@pytest.mark.parametrize("wrong_s", [3 * 3600.0, -3 * 3600.0])
def test_a_computer_whose_clock_is_hours_wrong_still_knows_its_own_leads(desk, crm, draft, people, wrong_s):
    crm.fault("commit_then_drop", match=CREATE, times=1)

    async def story(desk):
        ended = await desk.run(draft(desk, people(60)))
        assert counts(ended) == {"created": 60}

    desk(story, rate=FAST, clock=Clock(now_s=lambda: time.time() + wrong_s))
    assert created_emails(crm) == Counter({email: 1 for _, email in people(60)})


@pytest.mark.parametrize("jump_s", [3600.0, -3600.0])
def test_a_clock_that_jumps_before_the_look_up_hides_no_lead_that_was_made(desk, crm, draft, people, jump_s):
    crm.fault("commit_then_drop", match=CREATE, times=1)

    def now_s():
        return time.time() + (jump_s if create_calls(crm) else 0.0)

    async def story(desk):
        ended = await desk.run(draft(desk, people(20)))
        assert counts(ended) == {"created": 20}

    desk(story, rate=FAST, clock=Clock(now_s=now_s))
    assert created_emails(crm) == Counter({email: 1 for _, email in people(20)})


@pytest.mark.parametrize("wrong_s", [3600.0, -3600.0])
def test_a_clock_that_is_put_right_before_the_look_up_hides_no_lead_either(desk, crm, draft, people, wrong_s):
    crm.fault("commit_then_drop", match=CREATE, times=1)

    def now_s():
        return time.time() + (0.0 if create_calls(crm) else wrong_s)

    async def story(desk):
        ended = await desk.run(draft(desk, people(20)))
        assert counts(ended) == {"created": 20}

    desk(story, rate=FAST, clock=Clock(now_s=now_s))
    assert created_emails(crm) == Counter({email: 1 for _, email in people(20)})


def test_a_lead_that_was_there_before_is_a_duplicate_whatever_the_clock_says(desk, crm, draft, people, known):
    crm.fault("commit_then_drop", match=CREATE, times=1)
    # The newest leads are made just before midnight: in the hour after it they are no older than the wrong clock.

    async def story(desk):
        ended = await desk.run(draft(desk, [*people(3), ("Twin", known[-1].email)]))
        assert counts(ended) == {"created": 3, "duplicate": 1}

    desk(story, rate=FAST, clock=Clock(now_s=lambda: time.time() - 3600.0))
