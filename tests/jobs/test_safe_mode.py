"""Safe mode is kept in the jobs room: no call that creates leaves while it says no, and no row without a yes."""

from dataclasses import replace

import pytest

from lead_desktop.core.causes import Cause
from lead_desktop.core.connections import Environment, SafeMode
from lead_desktop.core.errors import InputError, ReadOnlyConnection, YesNeeded
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.reopen import resumed, retried
from lead_desktop.jobs.safe_mode import keep_corrected, yes_needed
from lead_desktop.jobs.upload_leads import prepare_upload
from lead_desktop.store.rowstore import RowWriter
from lead_desktop.ui.tabs.create.questions import QueueUpload

CREATE = "Bulk/Create"


def guard(desk, mode, environment=Environment.SANDBOX):
    connection = replace(desk.connections["leadsquared"], safe_mode=mode, environment=environment)
    desk.workspace.book.save(connection)
    return connection


def creates(crm):
    return [call for call in crm.calls() if CREATE in call["path"]]


async def failed_upload(desk, job, crm):
    """An upload all of whose rows were refused."""
    crm.fault("mx_412", match=CREATE, times=-1)
    await desk.run(job)
    crm.faults()
    return job.job_id, len(creates(crm))


def test_a_read_only_connection_refuses_an_upload_and_a_trial(desk, checked, people, crm):
    async def story(desk):
        job_id = checked(desk, [("Asha", "asha@kaveri.in", "")])
        connection = guard(desk, SafeMode.READ_ONLY)
        for trial in (0, 5):
            with pytest.raises(ReadOnlyConnection, match="is read only"):
                await QueueUpload(job_id, trial).run(desk.workspace, lambda _progress: None)
        with pytest.raises(InputError, match="Nothing was sent"):
            prepare_upload(desk.workspace, job_id, connection)
        assert desk.states(job_id) == [RowState.READY]

    desk(story)
    assert creates(crm) == []


@pytest.mark.parametrize("state", [JobState.PAUSED, JobState.INTERRUPTED, JobState.STOPPED])
def test_a_read_only_connection_refuses_to_resume_and_the_upload_stays_as_it_was(
    desk, draft, people, crm, state
):
    async def story(desk):
        job = draft(desk, people(8))
        desk.workspace.index.set_state(job.job_id, state, "Closed in mid-run.")
        guard(desk, SafeMode.READ_ONLY)
        for limit in (None, 1):
            with pytest.raises(ReadOnlyConnection):
                resumed(desk.workspace, job.job_id, limit=limit, confirmed=True)
        record = desk.workspace.index.get(job.job_id)
        assert (record.state, record.note) == (state, "Closed in mid-run.")
        assert set(desk.states(job.job_id)) == {RowState.WAITING}

    desk(story)
    assert creates(crm) == []


def test_a_read_only_connection_refuses_a_retry(desk, draft, people, crm):
    async def story(desk):
        job_id, before = await failed_upload(desk, draft(desk, people(3)), crm)
        guard(desk, SafeMode.READ_ONLY)
        with pytest.raises(ReadOnlyConnection):
            retried(desk.workspace, job_id, confirmed=True)
        assert len(creates(crm)) == before
        assert set(desk.states(job_id)) == {RowState.FAILED}

    desk(story)


def test_an_upload_that_is_started_all_the_same_ends_before_its_first_call(desk, draft, people, crm):
    async def story(desk):
        job = draft(desk, people(8))
        guard(desk, SafeMode.READ_ONLY)
        ended = await desk.run(job)
        assert "is read only" in ended.receipt.note
        assert ended.receipt.closes
        assert ended.receipt.cause is Cause.READ_ONLY

    desk(story)
    assert creates(crm) == []


def test_an_upload_pauses_when_its_connection_turns_read_only_and_goes_on_when_it_may(
    desk, draft, people, crm
):
    async def story(desk):
        crm.fault("slow", match=CREATE, times=-1, seconds=0.2)
        job = draft(desk, people(600))
        desk.runner.start(job)
        await desk.until(lambda: creates(crm))
        guard(desk, SafeMode.READ_ONLY)

        def held():
            record = desk.workspace.index.get(job.job_id)
            return record.state is JobState.PAUSED and record.cause is Cause.READ_ONLY

        await desk.until(held)
        assert "is read only" in desk.workspace.index.get(job.job_id).note
        sent = len(creates(crm))
        assert sent < 600 / 25
        desk.runner.resume(job.job_id)  # nobody gets around it
        await desk.until(held)
        assert len(creates(crm)) == sent
        guard(desk, SafeMode.OFF)
        crm.faults()
        desk.runner.resume(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert (ended.state, len(crm.leads())) == (JobState.FINISHED, 600)

    desk(story, attended=True)


@pytest.mark.parametrize("mode", [SafeMode.ASK, SafeMode.TYPE_COUNT])
def test_failed_rows_need_a_yes_each_time(desk, draft, people, crm, mode):
    async def story(desk):
        job_id, before = await failed_upload(desk, draft(desk, people(3)), crm)
        guard(desk, mode)
        needed = yes_needed(desk.workspace, desk.workspace.index.get(job_id), retry=True)
        assert (needed.rows, needed.retry, needed.connection.guard) == (3, True, mode)
        with pytest.raises(YesNeeded, match="failed rows"):
            retried(desk.workspace, job_id)
        assert len(creates(crm)) == before
        await desk.run(retried(desk.workspace, job_id, confirmed=True))
        assert len(crm.leads()) == 3

    desk(story)


def test_an_upload_with_a_yes_goes_on_without_another(desk, draft, people, crm):
    async def story(desk):
        guard(desk, SafeMode.TYPE_COUNT, Environment.PRODUCTION)
        job = draft(desk, people(6))
        await desk.run(replace(job, limit=2))
        assert yes_needed(desk.workspace, desk.workspace.index.get(job.job_id)) is None
        await desk.run(resumed(desk.workspace, job.job_id))
        assert len(crm.leads()) == 6

    desk(story)


def test_an_upload_begun_in_a_sandbox_needs_a_yes_where_that_is_production_now(desk, draft, people, crm):
    async def story(desk):
        job = draft(desk, people(6))
        await desk.run(replace(job, limit=2))
        guard(desk, None, Environment.PRODUCTION)
        record = desk.workspace.index.get(job.job_id)
        needed = yes_needed(desk.workspace, record)
        assert (needed.rows, needed.unasked, needed.trial) == (4, True, 0)
        for limit in (None, 1):
            with pytest.raises(YesNeeded, match="Nobody has said yes to sending the rest of"):
                resumed(desk.workspace, job.job_id, limit=limit)
        assert len(crm.leads()) == 2
        again = resumed(desk.workspace, job.job_id, confirmed=True)
        assert yes_needed(desk.workspace, record) is None
        await desk.run(again)
        assert len(crm.leads()) == 6

    desk(story)


def test_what_went_on_while_nothing_was_asked_is_asked_about_when_it_is_again(desk, draft, people):
    async def story(desk):
        guard(desk, SafeMode.ASK)
        job = draft(desk, people(6))
        await desk.run(replace(job, limit=2))
        record = desk.workspace.index.get(job.job_id)
        with RowWriter(desk.workspace.index.job_path(job.job_id)) as writer:
            keep_corrected(writer)
        guard(desk, SafeMode.OFF)
        resumed(desk.workspace, job.job_id)  # goes on without a question
        guard(desk, SafeMode.ASK)
        needed = yes_needed(desk.workspace, record)
        assert (needed.rows, needed.corrected, needed.unasked) == (4, False, True)

    desk(story)


def test_rows_that_were_corrected_need_a_yes_once(desk, draft, people, crm):
    async def story(desk):
        job = draft(desk, people(6))
        await desk.run(replace(job, limit=2))
        with RowWriter(desk.workspace.index.job_path(job.job_id)) as writer:
            keep_corrected(writer)
        guard(desk, SafeMode.ASK)
        record = desk.workspace.index.get(job.job_id)
        needed = yes_needed(desk.workspace, record)
        assert (needed.rows, needed.corrected) == (4, True)
        assert yes_needed(desk.workspace, record, limit=1).rows == 1
        with pytest.raises(YesNeeded, match="corrected rows"):
            resumed(desk.workspace, job.job_id)
        await desk.run(resumed(desk.workspace, job.job_id, limit=1, confirmed=True))
        assert yes_needed(desk.workspace, record).rows == 3  # the yes was for one row
        again = resumed(desk.workspace, job.job_id, confirmed=True)
        assert yes_needed(desk.workspace, record) is None
        await desk.run(again)
        assert len(crm.leads()) == 6

    desk(story)


def test_without_safe_mode_nothing_needs_a_yes_in_production_either(desk, draft, people, crm):
    async def story(desk):
        guard(desk, SafeMode.OFF, Environment.PRODUCTION)
        job_id, _ = await failed_upload(desk, draft(desk, people(3)), crm)
        await desk.run(retried(desk.workspace, job_id))
        assert len(crm.leads()) == 3

    desk(story)
