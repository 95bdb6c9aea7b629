"""Creating leads in bulk, against the sandbox: what the receipt says is what the CRM holds."""

from collections import Counter
from dataclasses import replace

import pytest

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import NoAnswer, RequestRefused, StoreError
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.reopen import resumed, retried
from lead_desktop.store.journal import Journal

CREATE = "Bulk/Create"
FAST = RateLimit(1_000, 1.0)


def counts(ended):
    return {str(state): number for state, number in ended.receipt.counts}


def created_emails(crm):
    return Counter(lead["email"] for lead in crm.leads())


def test_every_row_is_created_once_and_has_its_own_id(desk, crm, draft, people):
    crm.modes(shuffled_rows=True)

    async def story(desk):
        ended = await desk.run(draft(desk, people(130), errors={5, 131}))
        assert ended.state is JobState.FINISHED
        assert counts(ended) == {"created": 128, "skipped": 2}
        assert ended.receipt.closes
        assert ended.receipt.calls == 3
        held = {lead["email"]: lead["id"] for lead in crm.leads()}
        created = [row for row in desk.rows(ended.job_id) if row.state is RowState.CREATED]
        assert {row.cells[1]: row.lead_id for row in created} == held

    desk(story)


def test_rows_with_the_same_unique_value_never_travel_in_one_call(desk, crm, draft):
    pairs = [("First", "same@newcomer.in"), ("Second", "SAME@newcomer.in"), ("Other", "other@newcomer.in")]

    async def story(desk):
        ended = await desk.run(draft(desk, pairs))
        assert counts(ended) == {"created": 2, "duplicate": 1}
        assert [row.call for row in desk.rows(ended.job_id)] == [1, 2, 1]

    desk(story)


@pytest.mark.parametrize("kind", ["throttle_429_retry_after", "throttle_403", "throttle_200", "throttle_429"])
def test_a_throttled_call_is_a_wait_and_never_a_failed_row(desk, crm, draft, people, kind, quick_windows):
    crm.fault(kind, match=CREATE, times=1, seconds=5)

    async def story(desk):
        ended = await desk.run(draft(desk, people(60)))
        assert counts(ended) == {"created": 60}
        assert ended.receipt.waits == 1
        assert any(event.phase is Phase.WAITING_FOR_LIMIT and event.wait_reason for event in desk.progress())

    desk(story, clock=quick_windows)


def test_one_poison_row_fails_alone(desk, crm, draft, people):
    crm.modes(poison_text="Asha 17 ")
    pairs = [(name + " ", email) if name == "Asha 17" else (name, email) for name, email in people(50)]
    pairs[16] = ("Asha 17 poison", pairs[16][1])

    async def story(desk):
        ended = await desk.run(draft(desk, pairs))
        assert counts(ended) == {"created": 49, "failed": 1}
        (failed,) = [row for row in desk.rows(ended.job_id) if row.state is RowState.FAILED]
        assert failed.line == 18
        assert failed.reason
        assert ended.receipt.calls > 2
        assert len(crm.leads()) == 49
        crm.modes(poison_text="")
        again = await desk.run(retried(desk.workspace, ended.job_id))
        assert counts(again) == {"created": 50}

    desk(story)


def test_five_calls_refused_for_the_same_reason_stop_the_run(desk, crm, draft, people):
    crm.fault("mx_412", match=CREATE, times=-1)

    async def story(desk):
        ended = await desk.run(draft(desk, people(1500)))
        assert ended.state is JobState.FAILED
        assert isinstance(ended.error, RequestRefused)
        assert "5 calls in a row" in ended.error.message
        assert counts(ended) == {"not sent": 1500}
        assert len([call for call in crm.calls() if CREATE in call["path"]]) <= 20  # 30 batches wait
        crm.faults()
        again = await desk.run(resumed(desk.workspace, ended.job_id))
        assert counts(again) == {"created": 1500}

    desk(story, rate=FAST)


def test_a_captive_portal_stops_the_run_and_nothing_is_called_created(desk, crm, draft, people):
    crm.fault("captive_portal", match=CREATE, times=-1)

    async def story(desk):
        ended = await desk.run(draft(desk, people(1000)))
        assert isinstance(ended.error, NoAnswer)
        assert set(counts(ended)) == {"unknown", "not sent"}
        assert ended.receipt.closes
        assert crm.leads() == []

    desk(story)


def test_rows_the_answer_leaves_out_are_looked_up_and_get_the_right_ids(desk, crm, draft, people):
    crm.modes(missing_rows=[2], misnumbered_rows=[4], rows_without_id=[6], shuffled_rows=True)

    async def story(desk):
        ended = await desk.run(draft(desk, people(10)))
        looked_up = [row.line for row in desk.rows(ended.job_id) if row.reason.startswith("Found by e-mail")]
        assert looked_up == [3, 5, 7]
        assert counts(ended) == {"created": 10}
        held = {lead["email"]: lead["id"] for lead in crm.leads()}
        assert all(held[row.cells[1]] == row.lead_id for row in desk.rows(ended.job_id) if row.lead_id)

    desk(story)


def test_stop_lets_calls_in_flight_land_and_the_receipt_closes(desk, crm, draft, people):
    crm.modes(latency_ms=[80, 120])

    async def story(desk):
        job = draft(desk, people(1500))
        desk.runner.start(job)
        await desk.until(lambda: any(isinstance(e, JobProgress) and e.calls >= 2 for e in desk.events))
        desk.runner.stop(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert ended.state is JobState.STOPPED
        assert ended.receipt.count(RowState.NOT_SENT) > 0
        assert ended.receipt.count(RowState.UNKNOWN) == 0
        assert ended.receipt.count(RowState.CREATED) == len(crm.leads())
        assert ended.receipt.closes
        crm.modes(latency_ms=[0, 0])
        again = await desk.run(resumed(desk.workspace, job.job_id))
        assert counts(again) == {"created": 1500}
        assert max(created_emails(crm).values()) == 1

    desk(story, rate=FAST)


def test_a_paused_upload_is_still_paused_after_a_restart_and_nothing_starts_by_itself(
    desk, crm, draft, people
):
    crm.modes(latency_ms=[300, 310])
    kept = []

    async def pause(desk):
        job = draft(desk, people(1500))
        kept.append(job)
        desk.runner.start(job)
        await desk.until(lambda: any(isinstance(e, JobProgress) and e.calls >= 1 for e in desk.events))
        desk.runner.pause(job.job_id)
        await desk.until(lambda: desk.progress()[-1].phase is Phase.PAUSED)
        record = desk.workspace.index.get(job.job_id)
        assert record.state is JobState.PAUSED
        assert (record.counts, record.calls) == (desk.progress()[-1].counts, desk.progress()[-1].calls)
        assert record.seconds > 0

    async def later(desk):
        (job,) = kept
        assert desk.workspace.index.get(job.job_id).state is JobState.PAUSED
        before = len(crm.calls())
        assert not desk.runner.running()
        ended = await desk.run(resumed(desk.workspace, job.job_id))
        assert len(crm.calls()) > before
        assert counts(ended) == {"created": 1500}

    desk(pause, rate=FAST)
    desk(later, rate=FAST)
    assert max(created_emails(crm).values()) == 1


def test_a_call_that_waits_for_the_limit_does_not_leave_during_a_pause(
    desk, crm, draft, people, quick_windows
):
    async def story(desk):
        slow = replace(desk.connections["leadsquared"], rate=RateLimit(1, 5.0))
        desk.workspace.book.save(slow)
        job = draft(desk, people(200))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].calls >= 1)
        desk.runner.pause(job.job_id)
        await desk.until(lambda: desk.progress()[-1].phase is Phase.PAUSED)
        created = len(crm.leads())
        await desk.workspace.clock.sleep(3 * slow.rate.window_s)
        assert len(crm.leads()) == created < 200
        desk.runner.resume(job.job_id)
        assert counts(await desk.runner.wait(job.job_id)) == {"created": 200}

    desk(story, clock=quick_windows)


def test_resume_after_pause_goes_on_in_the_same_run(desk, crm, draft, people):
    async def story(desk):
        job = draft(desk, people(200))
        desk.runner.start(job)
        desk.runner.pause(job.job_id)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.PAUSED)
        assert crm.leads() == []
        desk.runner.resume(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert counts(ended) == {"created": 200}

    desk(story)


def test_a_journal_that_cannot_be_written_stops_sending_before_the_next_call(
    desk, crm, draft, people, monkeypatch
):
    begin = Journal.begin_call

    def fill_up(journal, row_ids, **more):
        if journal.calls() >= 2:
            raise StoreError("The disk is full", "There is no room left to save.")
        return begin(journal, row_ids, **more)

    monkeypatch.setattr(Journal, "begin_call", fill_up)

    async def story(desk):
        ended = await desk.run(draft(desk, people(500)))
        assert isinstance(ended.error, StoreError)
        assert counts(ended) == {"created": 100, "not sent": 400}
        assert len(crm.leads()) == 100

    desk(story)
