"""Jobs run once, side by side, and end with a receipt whatever befalls them."""

import pytest

from lead_desktop.core.causes import Cause, cause_of
from lead_desktop.core.errors import JobBusy, Outage, RequestRefused, UnknownName
from lead_desktop.core.progress import JobEnded
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.circuit_breaker import CircuitBreaker
from lead_desktop.jobs.upload_leads import UploadLeads
from lead_desktop.jobs.upload_run import UploadRun


def test_a_job_is_not_started_twice(desk, crm, draft, people):
    async def story(desk):
        job = draft(desk, people(5))
        desk.runner.start(job)
        with pytest.raises(JobBusy):
            desk.runner.start(job)
        await desk.runner.wait(job.job_id)
        with desk.workspace.index.lock(job.job_id), pytest.raises(JobBusy):
            desk.runner.start(job)
        assert len(crm.leads()) == 5

    desk(story)


def test_an_unknown_job_is_refused_and_its_lock_is_free(desk):
    async def story(desk):
        with pytest.raises(UnknownName):
            desk.runner.start(UploadLeads("77", "id-leadsquared"))
        with desk.workspace.index.lock("77"):
            assert desk.runner.running() == ()

    desk(story)


def test_a_fault_of_the_app_ends_the_job_properly_and_reaches_the_crash_handler(
    desk, draft, people, monkeypatch
):
    async def fault(_run):
        raise ZeroDivisionError

    monkeypatch.setattr(UploadRun, "run", fault)

    async def story(desk):
        job = draft(desk, people(3))
        with pytest.raises(ZeroDivisionError):
            await desk.run(job)
        await desk.until(lambda: any(isinstance(event, JobEnded) for event in desk.events))
        record = desk.workspace.index.get(job.job_id)
        assert record.state is JobState.FAILED
        assert record.receipt().count(RowState.NOT_SENT) == 3
        assert desk.runner.running() == ()

    desk(story)


def test_numbers_of_jobs_are_claimed_against_other_processes(desk):
    async def story(desk):
        connection = desk.connections["octanist"]
        index = desk.workspace.index
        first = index.create(JobKind.SEARCH, connection, "one").job_id
        (desk.workspace.profile.jobs_dir / "2.lock").touch()
        assert (first, index.create(JobKind.SEARCH, connection, "two").job_id) == ("1", "3")

    desk(story)


def test_an_answer_between_refusals_closes_the_circuit_again():
    breaker = CircuitBreaker(3)
    refused = RequestRefused("No", "Because")
    assert breaker.failed(refused) is None
    assert breaker.failed(refused) is None
    breaker.answered()
    assert breaker.failed(refused) is None
    assert breaker.failed(RequestRefused("No", "Another reason")) is None
    assert breaker.failed(refused) is None
    assert breaker.failed(refused) is None
    end = breaker.failed(refused)
    assert "3 calls in a row" in end.message
    assert cause_of(end) is Cause.REFUSED_TOO_OFTEN


def test_a_run_that_gets_no_answer_again_and_again_ends_for_that_cause():
    breaker = CircuitBreaker(2)
    lost = Outage("Gone", "No answer in 30 s.")
    assert breaker.failed(lost) is None
    assert cause_of(breaker.failed(lost)) is Cause.LOST_TOO_OFTEN
