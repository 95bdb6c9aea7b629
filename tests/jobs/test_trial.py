"""A trial sends the first rows only, and nothing but a person's yes sends the others."""

from dataclasses import replace

import pytest

from lead_desktop.core.connections import Environment
from lead_desktop.core.errors import InputError
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.reopen import resumed, retried
from lead_desktop.jobs.trial import begin_trial, trial_rows
from lead_desktop.store.rowstore import RowReader, RowWriter
from lead_desktop.ui.tabs.create.questions import QueueUpload


def standing(desk, job_id):
    with RowReader(desk.workspace.index.job_path(job_id)) as reader:
        return dict(reader.counts()), trial_rows(reader)


async def tried(desk, draft, pairs, rows, state=JobState.STOPPED):
    """Run the trial of an upload into production."""
    connection = replace(desk.connections["leadsquared"], environment=Environment.PRODUCTION)
    desk.workspace.book.save(connection)
    job = draft(desk, pairs)
    begin_trial(desk.workspace, job.job_id, rows)
    ended = await desk.run(replace(job, limit=rows))
    assert ended.state is state
    return job.job_id


def test_a_trial_stops_by_itself_and_the_others_need_a_yes_in_production(desk, draft, people, crm):
    async def story(desk):
        job_id = await tried(desk, draft, people(20), 5)
        assert standing(desk, job_id) == ({RowState.CREATED: 5, RowState.NOT_SENT: 15}, 5)
        with pytest.raises(InputError, match="not to the other 15"):
            resumed(desk.workspace, job_id, confirmed=False)
        assert standing(desk, job_id)[1] == 5
        ended = await desk.run(resumed(desk.workspace, job_id, confirmed=True))
        assert ended.state is JobState.FINISHED
        assert standing(desk, job_id) == ({RowState.CREATED: 20}, 0)
        assert len(crm.leads()) == 20

    desk(story)


def test_a_trial_that_was_cut_short_goes_on_as_a_trial(desk, draft, people):
    async def story(desk):
        job_id = await tried(desk, draft, people(20), 5)
        begin_trial(desk.workspace, job_id, 8)  # as if three of its rows had not been sent yet
        job = resumed(desk.workspace, job_id, confirmed=True)  # a yes that nobody needed
        assert job.limit == 3
        await desk.run(job)
        assert standing(desk, job_id)[0] == {RowState.CREATED: 8, RowState.NOT_SENT: 12}

    desk(story)


def test_a_retry_after_a_trial_sends_the_failed_rows_only(desk, draft, people, crm):
    async def story(desk):
        crm.fault("mx_412", match="Bulk/Create", times=-1)
        job_id = await tried(desk, draft, people(20), 3, JobState.FAILED)
        assert standing(desk, job_id)[0] == {RowState.FAILED: 3, RowState.NOT_SENT: 17}
        crm.faults()
        ended = await desk.run(retried(desk.workspace, job_id, confirmed=True))
        assert ended.state is JobState.STOPPED
        assert standing(desk, job_id) == ({RowState.CREATED: 3, RowState.NOT_SENT: 17}, 3)
        assert len(crm.leads()) == 3

    desk(story)


def test_a_trial_in_a_sandbox_asks_for_no_second_yes(desk, draft, people):
    async def story(desk):
        job = draft(desk, people(6))
        begin_trial(desk.workspace, job.job_id, 2)
        await desk.run(replace(job, limit=2))
        await desk.run(resumed(desk.workspace, job.job_id, confirmed=False))
        assert standing(desk, job.job_id) == ({RowState.CREATED: 6}, 0)

    desk(story)


def test_a_retry_leaves_rows_that_were_never_sent_also_where_they_stand_before_the_failed_ones(
    desk, draft, people, crm
):
    async def story(desk):
        crm.fault("mx_412", match="Bulk/Create", times=-1)
        job_id = await tried(desk, draft, people(9), 3, JobState.FAILED)
        crm.faults()
        states = {
            1: RowState.NOT_SENT,
            9: RowState.FAILED,
        }  # the first row was held back, the last one failed
        with RowWriter(desk.workspace.index.job_path(job_id)) as writer:
            writer.set_states(states.items())
        ended = await desk.run(retried(desk.workspace, job_id, confirmed=True))
        assert ended.state is JobState.STOPPED
        sent = {row.row_id for row in desk.rows(job_id) if row.state is RowState.CREATED}
        assert sent == {2, 3, 9}
        assert ended.receipt.closes

    desk(story)


@pytest.mark.parametrize("state", [JobState.PAUSED, JobState.INTERRUPTED])
def test_a_retry_of_an_upload_that_was_cut_short_leaves_the_rows_that_still_waited(
    desk, draft, people, crm, state
):
    async def story(desk):
        crm.fault("mx_412", match="Bulk/Create", times=-1)
        job_id = await tried(desk, draft, people(12), 3, JobState.FAILED)
        crm.faults()
        with RowWriter(
            desk.workspace.index.job_path(job_id)
        ) as writer:  # nobody settled them: the app was closed or killed
            writer.set_states((row_id, RowState.WAITING) for row_id in range(4, 13))
        desk.workspace.index.set_state(job_id, state)
        ended = await desk.run(retried(desk.workspace, job_id, confirmed=True))
        assert ended.state is JobState.STOPPED
        assert standing(desk, job_id) == ({RowState.CREATED: 3, RowState.NOT_SENT: 9}, 3)
        assert len(crm.leads()) == 3

    desk(story)


def test_an_upload_of_all_rows_is_no_trial_though_one_was_asked_for_and_never_began(desk, checked):
    async def story(desk):
        job_id = checked(desk, [("Asha", "asha@kaveri.in", "")])
        tried = await QueueUpload(job_id, 5).run(desk.workspace, lambda _progress: None)
        assert (tried.job.limit, standing(desk, job_id)[1]) == (5, 5)
        whole = await QueueUpload(job_id).run(desk.workspace, lambda _progress: None)
        assert (whole.job.limit, standing(desk, job_id)[1]) == (None, 0)

    desk(story)


def test_a_retry_that_did_not_come_to_begin_leaves_the_failed_rows_as_they_are(desk, draft, people, crm):
    async def story(desk):
        crm.fault("mx_412", match="Bulk/Create", times=-1)
        job_id = await tried(desk, draft, people(5), 3, JobState.FAILED)
        retried(desk.workspace, job_id, confirmed=True)
        assert standing(desk, job_id)[0] == {RowState.FAILED: 3, RowState.NOT_SENT: 2}

    desk(story)
