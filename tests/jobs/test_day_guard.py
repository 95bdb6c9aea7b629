"""An upload pauses by itself when this computer has made the day's calls, and goes on when a person says so."""

from dataclasses import dataclass, replace

import pytest

from lead_desktop.core.connections import Connection, ProviderId, RateLimit
from lead_desktop.core.errors import QuotaSpent
from lead_desktop.core.progress import Phase
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.day_guard import DayGuard
from lead_desktop.jobs.reopen import resumed
from lead_desktop.jobs.upload_leads import plan_upload
from lead_desktop.net.clock import Clock

FAST = RateLimit(200, 1.0)


def allow(desk, calls):
    connection = replace(desk.connections["leadsquared"], calls_a_day=calls)
    desk.workspace.book.save(connection)
    return connection


def counts(ended):
    return {state.value: number for state, number in ended.receipt.counts}


def test_an_upload_pauses_at_the_days_quota_and_a_person_may_go_on_anyway(desk, crm, draft, people):
    async def story(desk):
        connection = allow(desk, 24)
        job = draft(desk, people(1_500))
        plan = plan_upload(desk.workspace, job.job_id, connection)
        assert (plan.calls, plan.calls_left, plan.suffices) == (30, 24, False)
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.PAUSED)
        paused = desk.progress()[-1]
        assert paused.wait_reason.startswith(
            "The 24 calls a day of “leadsquared” were made from this computer"
        )
        assert "now to go on until the CRM refuses" in paused.wait_reason
        assert len(crm.calls("leadsquared")) == 24
        assert desk.workspace.index.get(job.job_id).state is JobState.PAUSED
        assert all(told.done_about_s is None for told in desk.progress())
        assert any(told.pauses_about_s for told in desk.progress())
        desk.runner.resume(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert (ended.state, counts(ended)) == (JobState.FINISHED, {"created": 1_500})
        assert len(crm.leads()) == 1_500

    desk(story, attended=True, rate=FAST)


def test_an_unattended_upload_ends_at_the_quota_and_goes_on_anyway_when_it_is_resumed(
    desk, crm, draft, people
):
    async def story(desk):
        allow(desk, 4)
        job = draft(desk, people(400))
        ended = await desk.run(job)
        assert isinstance(ended.error, QuotaSpent)
        assert sum(counts(ended).values()) == 400
        assert len(crm.calls("leadsquared")) == 4
        again = await desk.run(resumed(desk.workspace, job.job_id))
        assert (again.state, counts(again)) == (JobState.FINISHED, {"created": 400})
        assert len(crm.leads()) == 400

    desk(story, rate=FAST)


@dataclass
class Day:
    """As much of a workspace as the guard looks at."""

    now: float = 0.0
    made: int = 10

    @property
    def clock(self):
        return Clock(now_s=lambda: self.now)

    def calls_today(self, _connection):
        return self.made


def test_the_guard_speaks_once_a_day_and_again_on_the_next():
    day = Day(made=9)
    guard = DayGuard(day, Connection("c", "Acme", ProviderId.LEADSQUARED, "", calls_a_day=10))
    told = []
    for day.now, day.made in ((0, 10), (1, 11), (2, 12), (86_400, 1), (86_401, 11), (86_402, 12)):
        try:
            guard.check()
        except QuotaSpent:
            told.append(day.now)
    assert told == [1, 86_401]
    assert guard.calls_left is None


def test_nothing_is_left_from_the_moment_the_guard_speaks_until_a_person_goes_on():
    day = Day(made=9)
    guard = DayGuard(day, Connection("c", "Acme", ProviderId.LEADSQUARED, "", calls_a_day=10))
    assert guard.calls_left == 1
    day.made = 11
    with pytest.raises(QuotaSpent):
        guard.check()
    day.made = 10
    assert guard.calls_left == 0
    day.made = 11
    guard.check()
    assert guard.calls_left is None


def test_a_run_that_begins_when_nothing_is_left_is_let_through_today():
    day = Day(made=10)
    guard = DayGuard(day, Connection("c", "Acme", ProviderId.LEADSQUARED, "", calls_a_day=10))
    day.made = 50
    guard.check()
    assert guard.calls_left is None
    day.now, day.made = 86_400.0, 11
    with pytest.raises(QuotaSpent):
        guard.check()


def test_without_a_quota_the_guard_says_nothing():
    guard = DayGuard(Day(made=10**9), Connection("c", "Acme", ProviderId.LEADSQUARED, ""))
    guard.check()
    assert guard.calls_left is None
