"""How much of the allowed rate an upload uses, against a CRM that counts strictly at the end of a bad road."""

import asyncio
from dataclasses import dataclass
from statistics import mean

from stage import CONNECTION_ID, ROWS_PER_CALL, empty_profile, opened, practice_crm, write_upload

from lead_desktop.core.connections import RateLimit
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.upload_leads import UploadLeads

LIMIT = RateLimit(25, 5.0)
ROAD_MS = (0, 400)
CALLS = 13 * LIMIT.calls  # sixty seconds at best


@dataclass(frozen=True, slots=True)
class RateFound:
    """What the CRM's own log says.

    Attributes:
        calls: Calls that arrived, questions about the account included.
        seconds: From the first arrival to the last.
        share: The window of the limit, as part of the mean time from a call to the one a whole limit later.
        throttled: Calls the CRM refused for their rate.
        created: Leads it made.
    """

    calls: int
    seconds: float
    share: float
    throttled: int
    created: int


def measure_rate():
    """Upload for a minute, and read the log of the CRM."""
    options = ("--rate-calls", str(LIMIT.calls), "--rate-window-s", str(LIMIT.window_s))
    with practice_crm(*options) as crm, empty_profile() as folder:
        crm.modes(latency_ms=ROAD_MS)
        asyncio.run(_upload(folder, crm))
        calls = crm.calls("leadsquared")
        created = len(crm.leads())
    arrivals = sorted(call["arrived_s"] for call in calls)
    gaps = [late - early for early, late in zip(arrivals, arrivals[LIMIT.calls :], strict=False)]
    return RateFound(
        len(calls),
        arrivals[-1] - arrivals[0],
        LIMIT.window_s / mean(gaps),
        sum(call["throttled"] for call in calls),
        created,
    )


async def _upload(folder, crm):
    async with opened(folder, crm, LIMIT) as workspace:
        job_id = write_upload(workspace, CALLS * ROWS_PER_CALL)
        runner = JobRunner(workspace, lambda _batch: None, attended=False)
        runner.start(UploadLeads(job_id, CONNECTION_ID))
        await runner.wait(job_id)
        await runner.close()
