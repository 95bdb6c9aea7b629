"""A hundred thousand ids fetched from the practice CRM without a limit: how much of the time is ours."""

import asyncio
import time
import uuid
from dataclasses import dataclass

import httpx
from stage import CONNECTION_ID, empty_profile, opened, practice_crm

from lead_desktop.core.columns import Column
from lead_desktop.core.connections import ProviderId, RateLimit
from lead_desktop.core.pasted_ids import parse_lines
from lead_desktop.jobs.describe import capabilities_of, default_columns
from lead_desktop.jobs.fetch_leads import FetchLeads, prepare_fetch
from lead_desktop.jobs.runner import JobRunner

LEADS = 100_000
_PAGE = 1_000
_UNLIMITED = RateLimit(100_000, 1.0)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One fetch.

    Attributes:
        seconds: From the pasted text to the receipt.
        waiting_s: Of it, time in which our process did nothing.
        own_share: The rest, as part of all.
        found: Lines that had a lead.
        calls: Calls made.
    """

    seconds: float
    waiting_s: float
    own_share: float
    found: int
    calls: int


def measure_fetch():
    """Fetch all leads of the practice CRM, and as many other ids as are missing."""
    with practice_crm("--no-rate-limit") as crm, empty_profile() as folder:
        known = _known_ids(crm.address)
        others = (str(uuid.UUID(int=number)) for number in range(LEADS - len(known)))
        return asyncio.run(_fetch(folder, crm, "\n".join([*known, *others])))


def _known_ids(address):
    """Ids of all leads the practice CRM begins with."""
    headers = {
        "x-LSQ-AccessKey": address.leadsquared.access_key,
        "x-LSQ-SecretKey": address.leadsquared.secret_key,
    }
    ids = []
    with httpx.Client(trust_env=False, headers=headers) as client:
        while True:
            body = {
                "Parameter": {"LookupName": "ProspectAutoId", "LookupValue": "0", "SqlOperator": ">"},
                "Columns": {"Include_CSV": "ProspectID"},
                "Sorting": {"ColumnName": "ProspectAutoId", "Direction": "1"},
                "Paging": {"PageIndex": 1 + len(ids) // _PAGE, "PageSize": _PAGE},
            }
            page = client.post(address.leadsquared.url + "/v2/LeadManagement.svc/Leads.Get", json=body).json()
            ids.extend(lead["ProspectID"] for lead in page)
            if len(page) < _PAGE:
                return ids


async def _fetch(folder, crm, text):
    async with opened(folder, crm, _UNLIMITED) as workspace:
        connection = workspace.known_connection(CONNECTION_ID)
        columns = tuple(Column(name, name) for name in default_columns(connection.provider))
        begun, cpu = time.perf_counter(), time.process_time()
        lines = tuple(parse_lines(text.split("\n"), capabilities_of(ProviderId.LEADSQUARED).fetch_kinds))
        record = await prepare_fetch(workspace, connection, lines, columns)
        runner = JobRunner(workspace, lambda _batch: None, attended=False)
        runner.start(FetchLeads(record.job_id, CONNECTION_ID))
        ended = await runner.wait(record.job_id)
        seconds, cpu_s = time.perf_counter() - begun, time.process_time() - cpu
        await runner.close()
    counts = dict(ended.receipt.counts)
    found = sum(number for state, number in counts.items() if state.value == "found")
    return Fetched(seconds, seconds - cpu_s, cpu_s / seconds, found, ended.receipt.calls)
