"""A profile, connections to the sandbox, and a runner, on a loop of the test's own."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

import pytest

from lead_desktop.core.connections import Connection, Environment, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.pasted_ids import parse_lines
from lead_desktop.core.progress import JobEnded, JobProgress
from lead_desktop.core.rows import Row
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.fetch_leads import FetchLeads, prepare_fetch
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.clock import Clock
from lead_desktop.net.retry import RetryPlan
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import RowReader

QUICK = RetryPlan(attempts=2, offline_attempts=3, first_s=0.01, longest_s=0.02)


@dataclass
class Desk:
    """What a test of jobs works with."""

    workspace: Workspace
    runner: JobRunner
    connections: dict[str, Connection]
    events: list[object] = field(default_factory=list)

    async def run(self, job) -> JobEnded:
        self.runner.start(job)
        return await self.runner.wait(job.job_id)

    async def fetch(self, texts, columns=(), name="leadsquared") -> JobEnded:
        connection = self.connections[name]
        lines = tuple(parse_lines(texts, capabilities_of(connection.provider).fetch_kinds))
        record = await prepare_fetch(self.workspace, connection, lines, columns)
        return await self.run(FetchLeads(record.job_id, connection.connection_id))

    def rows(self, job_id) -> tuple[Row, ...]:
        with RowReader(self.workspace.index.job_path(job_id)) as reader:
            return tuple(reader.iterate())

    def columns(self, job_id) -> list[str]:
        with RowReader(self.workspace.index.job_path(job_id)) as reader:
            return [column.key for column in reader.columns()]

    def progress(self) -> list[JobProgress]:
        return [event for event in self.events if isinstance(event, JobProgress)]


@pytest.fixture
def no_keyring():
    return lambda: KeyringChoice(None, SESSION_ONLY, "No keyring in tests.")


@pytest.fixture
def desk(tmp_path, crm, no_keyring):
    """Run a test's coroutine with a desk: `desk(coroutine function)`."""

    def run(story, *, attended=False, clock=None, retry=QUICK) -> Any:
        async def tell() -> Any:
            workspace = Workspace.open(
                Profile(tmp_path / "profile"), clock=clock or Clock(), environ={}, keyring=no_keyring, retry_plan=retry
            )
            events: list[object] = []
            runner = JobRunner(workspace, events.extend, attended=attended)
            made = Desk(workspace, runner, _connections(workspace, crm.address), events)
            try:
                return await story(made)
            finally:
                await runner.close()
                await workspace.close()

        return asyncio.run(_in_time(tell()))

    return run


async def _in_time(story: Coroutine[Any, Any, Any]) -> Any:
    async with asyncio.timeout(30):
        return await story


def _connections(workspace, address) -> dict[str, Connection]:
    lsq, octanist, jtc = address.leadsquared, address.octanist, address.jtc_dms
    lsq_keys = ((KeyName.ACCESS_KEY, lsq.access_key), (KeyName.SECRET_KEY, lsq.secret_key))
    wanted = (
        ("leadsquared", ProviderId.LEADSQUARED, lsq.url, lsq_keys),
        ("octanist", ProviderId.OCTANIST, octanist.url, ((KeyName.API_KEY, octanist.api_key),)),
        ("jtc", ProviderId.JTC_DMS, jtc.url, ((KeyName.TOKEN, jtc.token),)),
    )
    found = {}
    for name, provider, url, keys in wanted:
        connection = Connection(f"id-{name}", name, provider, url, Environment.SANDBOX, default_country="IN")
        workspace.book.save(connection)
        workspace.credentials.remember_for_session(
            connection.connection_id, Keys(tuple((key, Secret(value)) for key, value in keys))
        )
        found[name] = workspace.book.get(connection.connection_id)
    return found
