"""What one call costs on our side, and whether a long upload makes it dearer.

The limit of a production account would make twenty thousand calls last longer than an hour. So the clock of the
measured process runs faster: the limit stays in force, and whatever happens by time (the limit's memory of the
last minute, saved counts, events) happens as often per call as it does in production.
"""

import asyncio
import os
import resource
import time
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

from stage import CONNECTION_ID, empty_profile, opened, practice_crm, until, write_upload

from lead_desktop.core.connections import ProviderId, RateLimit
from lead_desktop.core.progress import JobProgress
from lead_desktop.jobs import upload_work
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.upload_leads import UploadLeads
from lead_desktop.net.clock import Clock

LIMIT = RateLimit(25, 5.0)
FASTER = 40


@dataclass(frozen=True, slots=True)
class Series:
    """Calls to be made.

    Attributes:
        rows: Rows in each.
        calls: How many.
        stretch: A mark after each so many.
        most_s: The series ends early after so long.
    """

    rows: int
    calls: int
    stretch: int
    most_s: float


COST = Series(50, 2_000, 500, 40.0)
LONG = Series(5, 20_000, 1_000, 170.0)


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the process stands after so many calls.

    Attributes:
        calls: Calls made.
        cpu_s: Processor time of our process, all threads, without the sandbox's.
        wall_s: Monotonic time.
        memory_bytes: Memory in use (resident set).
        peak_bytes: Most memory that was ever in use, the making of the sheet included.
    """

    calls: int
    cpu_s: float
    wall_s: float
    memory_bytes: int
    peak_bytes: int


def measure_calls(series):
    """Upload until the calls are made or the time is over; a mark after the first call and after each stretch."""
    fewer = replace(capabilities_of(ProviderId.LEADSQUARED), rows_per_create=series.rows)
    with (
        practice_crm("--no-rate-limit") as crm,
        empty_profile() as folder,
        patch.object(upload_work, "capabilities_of", lambda _provider: fewer),
    ):
        return asyncio.run(_upload(folder, crm, series))


async def _upload(folder, crm, series):
    marks = []
    enough = asyncio.Event()

    def listen(batch):
        for event in batch:
            if isinstance(event, JobProgress) and event.calls >= len(marks) * series.stretch and event.calls:
                marks.append(_mark(event.calls))
                if event.calls >= series.calls or marks[-1].wall_s - marks[0].wall_s > series.most_s:
                    enough.set()

    async with opened(folder, crm, LIMIT, clock=_fast_clock()) as workspace:
        job_id = write_upload(workspace, (series.calls + series.stretch) * series.rows)
        runner = JobRunner(workspace, listen, attended=False)
        runner.start(UploadLeads(job_id, CONNECTION_ID))
        await until(runner, job_id, enough)
        await runner.close()
    return tuple(marks)


def _fast_clock():
    async def sleep(seconds):
        await asyncio.sleep(seconds / FASTER)

    return Clock(monotonic_s=lambda: FASTER * time.monotonic(), sleep=sleep)


def _mark(calls):
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    in_use = pages * os.sysconf("SC_PAGE_SIZE")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024  # Linux counts in KiB
    return Mark(calls, time.process_time(), time.monotonic(), in_use, peak)
