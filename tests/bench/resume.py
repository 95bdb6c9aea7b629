"""How long a job of a million rows takes from its start to its first call."""

import asyncio
import time
from dataclasses import dataclass

from stage import empty_profile, opened, practice_crm, until, write_upload

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.reopen import resumed
from lead_desktop.jobs.runner import JobRunner

ROWS = 1_000_000
RATE = RateLimit(25, 5.0)
STORIES = {
    "killed": (JobState.RUNNING, RowState.WAITING),
    "paused": (JobState.PAUSED, RowState.WAITING),
    "stopped": (JobState.STOPPED, RowState.NOT_SENT),
}


@dataclass(frozen=True, slots=True)
class ResumeFound:
    """One resumed job.

    Attributes:
        story: How its last run ended.
        opening_s: Opening the profile, which settles what a dead process left.
        asking_s: From the start of the job to its first call, which asks whose keys these are.
        sending_s: From the start of the job to the first call that carries rows.
    """

    story: str
    opening_s: float
    asking_s: float
    sending_s: float


def measure_resume(story):
    """Make a job of which half the rows are created, and resume it."""
    with practice_crm("--no-rate-limit") as crm, empty_profile() as folder:
        return asyncio.run(_resume(folder, crm, story))


async def _resume(folder, crm, story):
    job_state, row_state = STORIES[story]
    async with opened(folder, crm, RATE) as workspace:
        job_id = write_upload(workspace, ROWS, ((RowState.CREATED, 0.5), (row_state, 0.5)))
        workspace.index.set_state(job_id, job_state)
    crm.reset()
    opening_s = time.monotonic()
    async with opened(folder, crm, RATE) as workspace:
        begun_s = time.monotonic()
        sent = asyncio.Event()
        runner = JobRunner(workspace, lambda _batch: _notice(crm, sent), attended=False)
        runner.start(resumed(workspace, job_id))
        await until(runner, job_id, sent)
        await runner.close()
    calls = crm.calls("leadsquared")
    asked_s = min(call["arrived_s"] for call in calls)
    sent_s = min(call["arrived_s"] for call in calls if "Bulk/Create" in call["path"])
    return ResumeFound(story, begun_s - opening_s, asked_s - begun_s, sent_s - begun_s)


def _notice(crm, sent):
    if any("Bulk/Create" in call["path"] for call in crm.calls("leadsquared")):
        sent.set()
