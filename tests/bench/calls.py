"""What one call of fifty rows costs on our side, and whether a long upload makes it dearer."""

import asyncio
import os
import resource
import time
from dataclasses import dataclass
from pathlib import Path

from stage import CONNECTION_ID, ROWS_PER_CALL, empty_profile, opened, practice_crm, until, write_upload

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.progress import JobProgress
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.upload_leads import UploadLeads

MOST_CALLS = 10_000
MOST_SECONDS = 110.0
STRETCH = 1_000
NO_LIMIT = RateLimit(100_000, 1.0)


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


def measure_calls():
    """Upload without a rate limit until enough calls are made or the time is over; a mark per thousand calls."""
    with practice_crm("--no-rate-limit") as crm, empty_profile() as folder:
        return asyncio.run(_upload(folder, crm))


async def _upload(folder, crm):
    marks = []
    enough = asyncio.Event()

    def listen(batch):
        for event in batch:
            if isinstance(event, JobProgress) and event.calls >= len(marks) * STRETCH and event.calls:
                marks.append(_mark(event.calls))
                if event.calls >= MOST_CALLS or marks[-1].wall_s - marks[0].wall_s > MOST_SECONDS:
                    enough.set()

    async with opened(folder, crm, NO_LIMIT) as workspace:
        job_id = write_upload(workspace, (MOST_CALLS + STRETCH) * ROWS_PER_CALL)
        runner = JobRunner(workspace, listen, attended=False)
        runner.start(UploadLeads(job_id, CONNECTION_ID))
        await until(runner, job_id, enough)
        await runner.close()
    return tuple(marks)


def _mark(calls):
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    in_use = pages * os.sysconf("SC_PAGE_SIZE")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024  # Linux counts in KiB
    return Mark(calls, time.process_time(), time.monotonic(), in_use, peak)
