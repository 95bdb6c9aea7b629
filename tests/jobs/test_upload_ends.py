"""However an upload ends, its receipt closes over the rows of the sheet, and it can go on."""

from dataclasses import replace

import pytest

from lead_desktop.core.call_limits import CallKind
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import QuotaSpent, UnknownName, Unreachable
from lead_desktop.core.progress import Phase
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.reopen import looked_up, resumed
from lead_desktop.jobs.upload_leads import plan_upload

CREATE = "Bulk/Create"
FAST = RateLimit(1_000, 1.0)
NOBODY_LISTENS = "http://127.0.0.1:9"


def counts(ended):
    return {str(state): number for state, number in ended.receipt.counts}


def test_an_upload_whose_connection_is_gone_counts_every_row_as_not_sent(desk, draft, people):
    async def story(desk):
        job = draft(desk, people(20), errors={3})
        desk.workspace.book.remove(job.connection_id)
        ended = await desk.run(job)
        assert isinstance(ended.error, UnknownName)
        assert counts(ended) == {"skipped": 1, "not sent": 19}
        assert ended.receipt.closes
        assert desk.workspace.index.receipt(job.job_id) == ended.receipt
        assert {row.state for row in desk.rows(job.job_id)} == {RowState.SKIPPED, RowState.NOT_SENT}

    desk(story)


def test_an_upload_whose_file_is_gone_keeps_the_counts_of_the_history(desk, draft, people):
    async def story(desk):
        job = draft(desk, people(20))
        desk.workspace.book.remove(job.connection_id)
        path = desk.workspace.index.job_path(job.job_id)
        path.unlink()
        ended = await desk.run(job)
        assert counts(ended) == {"waiting": 20}
        assert not path.exists()

    desk(story)


def test_an_upload_to_a_host_that_nobody_listens_at_sends_nothing_and_counts_every_row(
    desk, crm, draft, people
):
    async def story(desk):
        job = draft(desk, people(20))
        desk.workspace.book.save(replace(desk.connections["leadsquared"], url=NOBODY_LISTENS))
        ended = await desk.run(job)
        assert isinstance(ended.error, Unreachable)
        assert (ended.state, counts(ended)) == (JobState.FAILED, {"not sent": 20})
        assert crm.leads() == []

    desk(story, rate=FAST)


def test_quitting_while_nobody_listens_leaves_the_upload_paused(desk, draft, people):
    async def story(desk):
        job = draft(desk, people(20))
        desk.workspace.book.save(replace(desk.connections["leadsquared"], url=NOBODY_LISTENS))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.OFFLINE)
        await desk.runner.close()
        record = desk.workspace.index.get(job.job_id)
        assert (record.state, record.counts) == (JobState.PAUSED, ((RowState.WAITING, 20),))

    desk(story, attended=True)


def test_an_upload_that_a_person_stops_while_nobody_listens_is_stopped_not_failed(desk, draft, people):
    async def story(desk):
        job = draft(desk, people(20))
        desk.workspace.book.save(replace(desk.connections["leadsquared"], url=NOBODY_LISTENS))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.OFFLINE)
        desk.runner.stop(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert (ended.state, counts(ended)) == (JobState.STOPPED, {"not sent": 20})

    desk(story, attended=True)


def test_a_look_up_that_leaves_rows_to_send_does_not_finish_the_upload(desk, crm, draft, people):
    crm.fault("reset_before", match=CREATE, times=1)

    async def lose(desk):
        job = draft(desk, people(30))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.LOOKING_UP)
        desk.runner.stop(job.job_id)
        return await desk.runner.wait(job.job_id)

    async def find(desk):
        job_id = desk.workspace.index.all()[0].job_id
        ended = await desk.run(looked_up(desk.workspace, job_id))
        assert (ended.state, counts(ended)) == (JobState.STOPPED, {"not sent": 30})
        assert ended.receipt.note == "The look-up is over. 30 rows were not sent."
        assert crm.leads() == []
        again = await desk.run(resumed(desk.workspace, job_id))
        assert (again.state, counts(again)) == (JobState.FINISHED, {"created": 30})

    assert counts(desk(lose, rate=FAST, look_up_after_s=(600.0,))) == {"unknown": 30}
    desk(find, rate=FAST)


def test_a_spent_quota_pauses_an_attended_upload_which_goes_on_when_it_is_renewed(desk, crm, draft, people):
    crm.fault("quota_spent", match=CREATE, after=1, times=-1)

    async def story(desk):
        job = draft(desk, people(150))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.PAUSED)
        paused = desk.progress()[-1]
        assert "takes no more calls of this account today" in paused.wait_reason
        record = desk.workspace.index.get(job.job_id)
        assert (record.state, record.note) == (JobState.PAUSED, paused.wait_reason)
        sent = len(crm.leads())
        assert sent < 150
        crm.faults()
        desk.runner.resume(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert (ended.state, counts(ended)) == (JobState.FINISHED, {"created": 150})
        assert len(crm.leads()) == 150

    desk(story, attended=True, rate=FAST)


@pytest.mark.parametrize("kind", ["unauthorized", "quota_spent"])
def test_calls_that_were_refused_together_ask_the_person_once(desk, crm, draft, people, kind):
    crm.modes(latency_ms=[20, 300])
    crm.fault(kind, match=CREATE, times=-1)

    async def story(desk):
        job = draft(desk, people(400))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.PAUSED)
        assert len(crm.calls()) > 2
        crm.faults()
        desk.runner.resume(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert counts(ended) == {"created": 400}

    desk(story, attended=True, rate=FAST, within_s=10)


def test_a_spent_quota_keeps_its_sentence_when_the_app_is_closed_and_the_job_goes_on_afterwards(
    desk, crm, draft, people
):
    crm.fault("quota_spent", match=CREATE, times=-1)

    async def leave(desk):
        job = draft(desk, people(30))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.PAUSED)
        await desk.runner.close()
        record = desk.workspace.index.get(job.job_id)
        assert record.state is JobState.PAUSED
        assert "takes no more calls of this account today" in record.note

    async def go_on(desk):
        ended = await desk.run(resumed(desk.workspace, desk.workspace.index.all()[0].job_id))
        assert counts(ended) == {"created": 30}

    desk(leave, attended=True, rate=FAST)
    crm.faults()
    desk(go_on, rate=FAST)


def test_a_spent_quota_ends_an_unattended_upload_with_every_row_accounted_for(desk, crm, draft, people):
    crm.fault("quota_spent", match=CREATE, times=-1)

    async def story(desk):
        ended = await desk.run(draft(desk, people(30)))
        assert isinstance(ended.error, QuotaSpent)
        assert counts(ended) == {"not sent": 30}

    desk(story, rate=FAST)


def test_the_plan_goes_by_the_limit_that_bulk_calls_were_taught(desk, crm, draft, people):
    async def story(desk):
        connection = desk.connections["leadsquared"]
        first = draft(desk, people(60))
        before = plan_upload(desk.workspace, first.job_id, connection)
        assert (before.calls, before.seconds, before.calls_today) == (2, 0.0, 0)
        await desk.run(first)
        keys = await desk.workspace.credentials.keys(connection)
        throttle = desk.workspace._limits.throttle(connection, keys)
        throttle._budget.learn(CallKind.BULK, RateLimit(2, 10.0))
        job = draft(desk, people(300))
        plan = plan_upload(desk.workspace, job.job_id, connection)
        assert (plan.rows, plan.calls, plan.seconds) == (300, 6, 20.0)
        assert plan.calls_today >= 2

    desk(story)
