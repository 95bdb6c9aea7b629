"""When a job says it will be done: never as if a limit just learnt were not there."""

import math
from dataclasses import dataclass

import pytest

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.progress import Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.control import JobControl
from lead_desktop.jobs.tally import Tally
from lead_desktop.net.clock import Clock


@dataclass
class Time:
    now: float = 1_000_000.0

    def clock(self):
        return Clock(monotonic_s=lambda: self.now, now_s=lambda: self.now)


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def control():
    return JobControl()


@pytest.fixture
def job(time, control):
    """An upload of 1,000 calls with 50 rows each."""
    tally = Tally("1", JobKind.UPLOAD, control=control, clock=time.clock(), touched=lambda: None)
    tally.begin(((RowState.WAITING, 50_000),), 50_000)
    return tally


def answer(job, calls):
    first = 50_000 - job.count(RowState.WAITING)
    job.move(RowState.WAITING, RowState.CREATED, range(first, first + 50 * calls))


def at(limit):
    return lambda rows: math.ceil(rows / 50) * limit.window_s / limit.calls


def test_the_first_burst_does_not_promise_an_early_end(time, job):
    job.least_s = at(RateLimit(25, 5.0))
    time.now += 1
    answer(job, 25)
    assert job.progress().done_about_s == time.now + 975 / 5  # by the burst alone it would be 39 s


def test_a_limit_learnt_in_mid_run_moves_the_end_at_once(time, job):
    job.least_s = at(RateLimit(25, 5.0))
    time.now += 20
    answer(job, 100)
    assert job.progress().done_about_s == time.now + 180
    job.least_s = at(RateLimit(4, 8.0))
    job.wait(time.now + 8, "The limit is kept from now on.")
    assert job.progress().done_about_s == time.now + 8 + 900 * 2


def test_a_slow_crm_is_believed_more_than_the_limit(time, job):
    job.least_s = at(RateLimit(25, 5.0))
    time.now += 100
    answer(job, 100)
    assert job.progress().done_about_s == time.now + 900


def test_hours_of_a_pause_are_no_pace(time, job, control):
    time.now += 100
    answer(job, 100)
    control.pause()
    paused = job.progress()
    assert (paused.phase, paused.done_about_s) == (Phase.PAUSED, None)
    time.now += 7_200
    job.progress()
    time.now += 3_600
    control.resume()
    assert job.progress().done_about_s == time.now + 900


def test_an_hour_without_a_network_is_no_pace_either(time, job):
    time.now += 100
    answer(job, 100)
    job.wait(time.now + 3_600, "No connection.", phase=Phase.OFFLINE)
    assert job.progress().phase is Phase.OFFLINE
    time.now += 3_600
    job.wait_over()
    assert job.progress().done_about_s == time.now + 900


def test_the_pause_is_foretold_instead_of_the_end_when_the_day_has_too_few_calls_left(time, job):
    job.least_s = at(RateLimit(25, 5.0))
    job.rows_today = lambda: 5_000
    time.now += 20
    answer(job, 100)
    told = job.progress()
    assert (told.done_about_s, told.pauses_about_s) == (None, time.now + 20)
    job.rows_today = lambda: 45_000
    told = job.progress()
    assert (told.done_about_s, told.pauses_about_s) == (time.now + 180, None)
