"""Events leave in batches, on a clock of the test's own."""

import asyncio
import itertools

from lead_desktop.core.progress import JobEnded, JobProgress, QuotaUse
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.batching import EventBatcher
from lead_desktop.jobs.control import JobControl, Wish
from lead_desktop.jobs.tally import Tally
from lead_desktop.net.clock import Clock


class Time:
    """A clock that stands still until it is slept on."""

    def __init__(self):
        self.now = 1000.0

    async def sleep(self, seconds):
        self.now += seconds
        await asyncio.sleep(0)

    def clock(self):
        return Clock(monotonic_s=lambda: self.now, now_s=lambda: self.now, sleep=self.sleep)


def tally(time, touched=lambda: None, control=None):
    return Tally("1", JobKind.UPLOAD, control=control or JobControl(), clock=time.clock(), touched=touched)


def test_a_flood_of_changes_is_one_progress_each_50_ms():
    time, told = Time(), []

    async def story():
        batcher = EventBatcher(lambda batch: told.append((time.now, batch)), clock=time.clock())
        job = tally(time)
        running = asyncio.ensure_future(batcher.run())
        for row in range(1, 1001):
            job.move(RowState.WAITING, RowState.CREATED, (row,))
            batcher.touch(job)
            if row % 10 == 0:
                await asyncio.sleep(0)
        running.cancel()
        batcher.flush()

    asyncio.run(story())
    moments = [moment for moment, _ in told[:-1]]
    assert len(told) > 2
    assert all(later - earlier >= 0.049 for earlier, later in itertools.pairwise(moments))
    progresses = [event for _, batch in told for event in batch]
    assert all(isinstance(event, JobProgress) for event in progresses)
    changed = [row for event in progresses for row in event.changed]
    assert sorted(changed) == list(range(1, 1001))


def test_quota_use_is_told_four_times_a_second_at_most_and_the_newest_is_not_lost():
    time, told = Time(), []
    batcher = EventBatcher(told.extend, clock=time.clock())
    for used in range(1, 101):
        batcher.quota(QuotaUse("acme", used, 25, 5.0))
        batcher.flush()
        time.now += 0.01
    time.now += 0.25
    batcher.flush()
    assert len(told) <= 6
    assert told[-1].used == 100


def test_the_end_comes_after_the_last_progress():
    time, told = Time(), []
    batcher = EventBatcher(told.extend, clock=time.clock())
    ended = JobEnded("1", JobState.FINISHED, Receipt("1", JobKind.UPLOAD, 0, ()))
    batcher.ended(ended)
    batcher.touch(tally(time))
    batcher.flush()
    assert told[-1] is ended
    assert len(told) == 2


def test_the_end_is_foretold_from_the_rate_so_far():
    time = Time()
    job = tally(time)
    job.begin(((RowState.WAITING, 100), (RowState.SKIPPED, 7)), 107)
    assert job.progress().done_about_s is None
    time.now += 10
    job.move(RowState.WAITING, RowState.CREATED, range(1, 26))
    assert job.progress().done_about_s == time.now + 30
    job.wait(time.now + 60, "The CRM asked for a pause.")
    assert job.progress().done_about_s == time.now + 60 + 30


def test_a_pause_cuts_a_rest_short_and_a_stop_is_final():
    async def story():
        control = JobControl()
        resting = asyncio.ensure_future(control.rest(3600, asyncio.sleep))
        await asyncio.sleep(0)
        control.pause("Why")
        await resting
        waiting = asyncio.ensure_future(control.checkpoint())
        await asyncio.sleep(0)
        assert not waiting.done()
        assert control.reason == "Why"
        control.resume()
        assert await waiting
        control.stop()
        control.pause()
        control.resume()
        control.leave()
        assert control.wish is Wish.STOP
        assert not await control.checkpoint()

    asyncio.run(story())
