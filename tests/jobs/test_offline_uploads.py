"""The network goes away in mid-run, and comes back: the upload goes on by itself, and nothing is doubled."""

import asyncio
from collections import Counter
from contextlib import asynccontextmanager
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.progress import Phase
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.circuit_breaker import CALLS_IN_A_ROW
from lead_desktop.net.retry import RetryPlan
from lead_desktop.providers.leadsquared.capabilities import CAPABILITIES

AWAY_S = 90.0
PATIENT = RetryPlan()


class Road:
    """The road to the sandbox, which can be closed: then nobody listens, as with no network."""

    def __init__(self, port):
        self.port = port
        self.server = None
        self.own_port = 0
        self.travellers = set()

    async def open(self):
        self.server = await asyncio.start_server(self._carry, "127.0.0.1", self.own_port)
        self.own_port = self.server.sockets[0].getsockname()[1]

    async def close(self):
        self.server.close()
        for writer in self.travellers:
            writer.transport.abort()
        await self.server.wait_closed()

    async def _carry(self, reader, writer):
        there_reader, there = await asyncio.open_connection("127.0.0.1", self.port)
        self.travellers |= {writer, there}
        await asyncio.gather(pour(reader, there), pour(there_reader, writer))
        self.travellers -= {writer, there}


async def pour(reader, writer):
    try:
        while content := await reader.read(65_536):
            writer.write(content)
            await writer.drain()
    except ConnectionError:
        pass
    writer.transport.abort()


@asynccontextmanager
async def road_to(desk):
    connection = desk.connections["leadsquared"]
    parts = urlsplit(connection.url)
    road = Road(parts.port)
    await road.open()
    moved = replace(connection, url=parts._replace(netloc=f"127.0.0.1:{road.own_port}").geturl())
    desk.workspace.book.save(moved)
    try:
        yield road
    finally:
        await road.close()


@pytest.mark.parametrize("real_time", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_ninety_seconds_without_network_are_waited_out(
    desk, crm, draft, people, quick_windows, record_property, real_time
):
    crm.modes(latency_ms=[20, 40])

    async def story(desk):
        async with road_to(desk) as road:
            job = draft(desk, people(6_000))
            desk.runner.start(job)
            await desk.until(lambda: desk.progress() and desk.progress()[-1].calls >= 1)
            await road.close()
            await desk.until(lambda: desk.progress()[-1].phase is Phase.OFFLINE)
            assert desk.progress()[-1].wait_until_s is not None
            sent = len(crm.leads())
            await desk.workspace.clock.sleep(AWAY_S)
            assert len(crm.leads()) == sent < 6_000
            assert desk.runner.running() == (job.job_id,)
            await road.open()
            ended = await desk.runner.wait(job.job_id)
        assert ended.state is JobState.FINISHED
        assert {str(state): number for state, number in ended.receipt.counts} == {"created": 6_000}

    clock = None if real_time else quick_windows
    desk(story, attended=True, clock=clock, retry=PATIENT, rate=RateLimit(1_000, 1.0), within_s=240)
    record_property("rows, in the CRM", (6_000, len(crm.leads())))
    assert Counter(lead["email"] for lead in crm.leads()) == {email: 1 for _, email in people(6_000)}


def test_calls_lost_together_are_one_loss_and_do_not_stop_the_run(desk, crm, draft, people):
    together = CAPABILITIES.concurrent_calls
    assert together > CALLS_IN_A_ROW
    crm.modes(latency_ms=[600, 600])
    crm.fault("commit_then_drop", match="Bulk/Create", times=together)

    async def story(desk):
        job = draft(desk, people(1_000))
        desk.runner.start(job)
        await desk.until(lambda: any(progress.phase is Phase.OFFLINE for progress in desk.progress()))
        crm.modes(latency_ms=[0, 0])  # each lost row is looked up
        ended = await desk.runner.wait(job.job_id)
        assert ended.state is JobState.FINISHED
        assert {str(state): number for state, number in ended.receipt.counts} == {"created": 1_000}

    desk(story, attended=True, retry=RetryPlan(first_s=0.5), rate=RateLimit(1_000, 1.0))
    assert Counter(lead["email"] for lead in crm.leads()) == {email: 1 for _, email in people(1_000)}
