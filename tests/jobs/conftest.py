"""A profile, connections to the sandbox, and a runner, on a loop of the test's own."""

import asyncio
import os
import time
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.connections import Connection, Environment, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.pasted_ids import parse_lines
from lead_desktop.core.progress import JobEnded, JobProgress
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import CellProblem, Row, RowState
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.drafting import keep_mapping
from lead_desktop.jobs.fetch_leads import FetchLeads, prepare_fetch
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.upload_leads import UploadLeads, prepare_upload
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.clock import Clock
from lead_desktop.net.retry import RetryPlan
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter
from lead_desktop.store.settings import LOOK_UP_AFTER_S
from lead_desktop.tour.practice import known_leads

QUICK = RetryPlan(attempts=2, offline_attempts=3, first_s=0.01, longest_s=0.02)


@dataclass
class Desk:
    """What a test of jobs works with."""

    workspace: Workspace
    runner: JobRunner | None
    connections: dict[str, Connection]
    events: list[object] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, job) -> JobEnded:
        self.runner.start(job)
        return await self.runner.wait(job.job_id)

    async def fetch(self, texts, columns=(), name="leadsquared") -> JobEnded:
        connection = self.connections[name]
        lines = tuple(parse_lines(texts, capabilities_of(connection.provider).fetch_kinds))
        record = await prepare_fetch(self.workspace, connection, lines, columns)
        return await self.run(FetchLeads(record.job_id, connection.connection_id))

    async def until(self, condition) -> None:
        """Until something is so; looked at whenever the runner tells something."""
        while not condition():
            self.heard.clear()
            await self.heard.wait()

    def listen(self, batch) -> None:
        self.events += batch
        self.heard.set()

    def rows(self, job_id) -> tuple[Row, ...]:
        with RowReader(self.workspace.index.job_path(job_id)) as reader:
            return tuple(reader.iterate())

    def states(self, job_id) -> list[RowState]:
        return [row.state for row in self.rows(job_id)]

    def problems(self, job_id) -> tuple[CellProblem, ...]:
        with RowReader(self.workspace.index.job_path(job_id)) as reader:
            return reader.problems(reader.row_ids())

    def problem_cells(self, job_id, kind) -> list[tuple[int, int]]:
        return [(one.row_id, one.column) for one in self.problems(job_id) if one.kind == kind]

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

    def run(
        story, *, attended=False, clock=None, retry=QUICK, look_up_after_s=(0.0, 0.05), rate=None, within_s=30
    ) -> Any:
        async def tell() -> Any:
            workspace = Workspace.open(
                Profile(tmp_path / "profile"),
                clock=clock or Clock(),
                environ={},
                keyring=no_keyring,
                retry_plan=retry,
            )
            workspace.settings.choose(LOOK_UP_AFTER_S, list(look_up_after_s))
            made = Desk(workspace, None, _connections(workspace, crm.address, rate))
            made.runner = JobRunner(workspace, made.listen, attended=attended)
            try:
                return await story(made)
            finally:
                await made.runner.close()
                await workspace.close()

        return asyncio.run(_in_time(tell(), within_s))

    return run


async def _in_time(story: Coroutine[Any, Any, Any], within_s) -> Any:
    async with asyncio.timeout(within_s):
        return await story


def _connections(workspace, address, rate) -> dict[str, Connection]:
    lsq, octanist, jtc = address.leadsquared, address.octanist, address.jtc_dms
    lsq_keys = ((KeyName.ACCESS_KEY, lsq.access_key), (KeyName.SECRET_KEY, lsq.secret_key))
    wanted = (
        ("leadsquared", ProviderId.LEADSQUARED, lsq.url, lsq_keys),
        ("octanist", ProviderId.OCTANIST, octanist.url, ((KeyName.API_KEY, octanist.api_key),)),
        ("jtc", ProviderId.JTC_DMS, jtc.url, ((KeyName.TOKEN, jtc.token),)),
    )
    found = {}
    for name, provider, url, keys in wanted:
        connection = Connection(
            f"id-{name}", name, provider, url, Environment.SANDBOX, rate=rate, default_country="IN"
        )
        workspace.book.save(connection)
        workspace.credentials.remember_for_session(
            connection.connection_id, Keys(tuple((key, Secret(value)) for key, value in keys))
        )
        found[name] = workspace.book.get(connection.connection_id)
    return found


FIELDS = (
    Field("FirstName", "First name"),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True),
)
MAPPING = SheetMapping(
    tuple(
        ColumnMapping(at, field.label, field.name, Match.SAME_NAME, Treatment.TRIM)
        for at, field in enumerate(FIELDS)
    )
)


@pytest.fixture
def draft():
    """Make a checked draft of (first name, e-mail) pairs: `draft(desk, pairs)` gives its job, ready to be sent."""

    def make(desk, pairs, *, errors=()) -> UploadLeads:
        connection = desk.connections["leadsquared"]
        record = desk.workspace.index.create(JobKind.UPLOAD, connection, "leads.csv")
        with RowWriter(desk.workspace.index.job_path(record.job_id)) as writer:
            writer.set_columns(
                [Column(letter, field.label) for letter, field in zip("ABC", FIELDS, strict=True)]
            )
            writer.append(
                NewRow(line, RowState.ERROR if line in errors else RowState.READY, pair)
                for line, pair in enumerate(pairs, start=2)
            )
            keep_mapping(writer, MAPPING, FIELDS)
        prepare_upload(desk.workspace, record.job_id, connection)
        return UploadLeads(record.job_id, connection.connection_id)

    return make


@pytest.fixture
def checked():
    """Make a checked draft of (first name, e-mail, phone) rows: `checked(desk, rows)` gives its job id."""

    def make(desk, rows, *, states=None, fields=FIELDS) -> str:
        treatments = (Treatment.TRIM, Treatment.EMAIL, Treatment.PHONE)
        columns = tuple(
            replace(column, treatment=one) for column, one in zip(MAPPING.columns, treatments, strict=True)
        )
        record = desk.workspace.index.create(JobKind.UPLOAD, desk.connections["leadsquared"], "leads.csv")
        with RowWriter(desk.workspace.index.job_path(record.job_id)) as writer:
            writer.set_columns([Column(letter, letter) for letter in "ABC"])
            writer.append(
                NewRow(at + 2, (states or {}).get(at, RowState.READY), tuple(cell or None for cell in cells))
                for at, cells in enumerate(rows)
            )
            keep_mapping(writer, SheetMapping(columns, default_country="IN"), fields)
        return record.job_id

    return make


@pytest.fixture
def known(crm):
    """Leads of the CRM that have an Indian phone."""
    return [lead for lead in known_leads(crm.address) if lead.phone.startswith("+91-")]


@pytest.fixture
def people():
    """Pairs of a first name and an e-mail nobody has yet."""
    return lambda number: [(f"Asha {at}", f"asha{at}@newcomer.in") for at in range(1, number + 1)]


@pytest.fixture
def sheet_children():
    """Ids of this process's children that read or check sheets, and of theirs."""

    def below(pid) -> list[int]:
        found = []
        for listed in Path(f"/proc/{pid}/task").glob("*/children"):
            with suppress(OSError):  # a process may end while it is looked at
                for child in map(int, listed.read_text().split()):
                    if b"sheet_child" in Path(f"/proc/{child}/cmdline").read_bytes():
                        found += [child, *below(child)]
        return found

    return lambda: below(os.getpid())


@pytest.fixture
def newcomers():
    """Rows of a first name, an e-mail and a phone nobody has yet."""
    return lambda number: [(f"Asha {at}", f"asha{at}@newcomer.in", f"98220{at:05}") for at in range(number)]


@dataclass
class QuickTime:
    """Real time, in which sleeps and windows pass fifty times faster."""

    factor: float = 50.0

    def clock(self) -> Clock:
        return Clock(
            monotonic_s=lambda: time.monotonic() * self.factor,
            sleep=lambda seconds: asyncio.sleep(seconds / self.factor),
        )


@pytest.fixture
def quick_windows():
    """A clock in which a window of five seconds is a tenth of one."""
    return QuickTime().clock()
