"""Any mix of lost answers, refusals, waits and crashes: the receipt closes, and no row is made twice."""

import asyncio
import datetime as dt
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.errors import NoAnswer, Outage, RequestRefused, Throttled, Unreachable
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import Lead
from lead_desktop.core.mapping import ColumnMapping, SheetMapping
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs import upload_work
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.drafting import keep_mapping
from lead_desktop.jobs.reopen import resumed
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.upload_leads import UploadLeads, prepare_upload
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.clock import Clock
from lead_desktop.providers.base import RowAnswer
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter

BEHAVIOURS = (
    "answer", "answer", "half answer", "lost, made", "lost, not made", "outage, made", "throttled", "refused",
    "unreachable", "crash before", "crash after",
)  # fmt: skip
LAG_S = 25.0  # look-ups see a lead so late; the settled delay is longer
SMALL = replace(capabilities_of(ProviderId.LEADSQUARED), rows_per_create=3, concurrent_calls=2)
FIELDS = (Field("FirstName", "First name"), Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True))
MAPPING = SheetMapping(tuple(ColumnMapping(at, field.label, field.name) for at, field in enumerate(FIELDS)))


class VirtualTime:
    """Time that passes when somebody sleeps."""

    def __init__(self):
        self.now_s = 1_800_000_000.0

    async def sleep(self, seconds):
        self.now_s += seconds
        await asyncio.sleep(0)

    def clock(self):
        return Clock(lambda: self.now_s, lambda: self.now_s, self.sleep, lambda: 0.5)


class FakeCrm:
    """A CRM that behaves as told, refuses a second lead with one e-mail, and would make a row sent twice twice."""

    capabilities = SMALL

    def __init__(self, time, behaviours, path):
        self.time, self.behaviours, self.path = time, list(behaviours), path
        self.leads = []
        self.made = Counter()
        self.dead = False
        self.ids = count(1)

    async def close(self):
        """Nothing is open."""

    async def create_leads(self, drafts, *, before_sending):
        behaviour = self.behaviours.pop(0) if self.behaviours else "answer"
        await asyncio.sleep(0)
        if self.dead or behaviour == "unreachable":
            raise Unreachable("Offline")
        await before_sending()
        await asyncio.sleep(0)
        if self.dead:
            raise NoAnswer("Lost")
        if behaviour == "crash before":
            self.crash()
        if behaviour == "lost, not made":
            raise NoAnswer("Lost")
        if behaviour == "throttled":
            raise Throttled
        if behaviour == "refused":
            raise RequestRefused("Refused")
        answers = tuple(self.make(draft) for draft in drafts)
        if behaviour == "crash after":
            self.crash()
        if behaviour == "lost, made":
            raise NoAnswer("Lost")
        if behaviour == "outage, made":
            raise Outage("Outage")
        return answers[: len(answers) // 2] if behaviour == "half answer" else answers

    def make(self, draft):
        email = draft.get("EmailAddress")
        if email and any(lead.values["EmailAddress"] == email for _, lead in self.leads):
            return RowAnswer(draft.row, RowState.DUPLICATE, reason="Duplicate")
        self.made[draft.row] += 1
        lead_id = f"L-{next(self.ids)}"
        made = dt.datetime.fromtimestamp(self.time.now_s, dt.UTC).strftime("%Y-%m-%d %H:%M:%S.000")
        values = {"FirstName": draft.get("FirstName"), "EmailAddress": email, "CreatedOn": made}
        self.leads.append((self.time.now_s, Lead(lead_id, values)))
        return RowAnswer(draft.row, RowState.CREATED, lead_id)

    def keys_per_call(self, _kind):
        return 1

    async def fetch(self, kind, keys, _columns):
        assert kind is IdKind.EMAIL
        await asyncio.sleep(0)
        if self.dead:
            raise Unreachable("Offline")
        seen = [lead for made_s, lead in self.leads if made_s + LAG_S <= self.time.now_s]
        found = tuple(lead for lead in seen if lead.values["EmailAddress"] == keys[0])
        return {keys[0]: found} if found else {}

    def crash(self):
        """The process dies here: its files stay as they are now, and nothing more leaves it."""
        self.dead = True
        for suffix in ("", "-wal"):
            shutil.copy(f"{self.path}{suffix}", f"{self.path}{suffix}.then")
        raise NoAnswer("Lost")

    def restore(self):
        for suffix in ("", "-wal"):
            shutil.move(f"{self.path}{suffix}.then", f"{self.path}{suffix}")
        Path(f"{self.path}-shm").unlink(missing_ok=True)
        self.dead = False


class Practice:
    """One upload of a few rows, run and resumed until it ends."""

    def __init__(self, folder, behaviours, emails):
        self.time = VirtualTime()
        self.workspace = Workspace.open(
            Profile(folder),
            clock=self.time.clock(),
            environ={},
            keyring=lambda: KeyringChoice(None, SESSION_ONLY, "No keyring in tests."),
        )
        connection = Connection("id", "Fake", ProviderId.LEADSQUARED, "https://crm.example")
        self.workspace.book.save(connection)
        record = self.workspace.index.create(JobKind.UPLOAD, connection, "leads.csv")
        self.path = self.workspace.index.job_path(record.job_id)
        with RowWriter(self.path) as writer:
            writer.set_columns([Column("A", "First name"), Column("B", "E-mail")])
            writer.append(
                NewRow(
                    line, RowState.READY, (f"Row {line}", None if email is None else f"p{email}@newcomer.in")
                )
                for line, email in enumerate(emails, start=2)
            )
            keep_mapping(writer, MAPPING, FIELDS)
        prepare_upload(self.workspace, record.job_id, connection)
        self.job = UploadLeads(record.job_id, "id")
        self.crm = FakeCrm(self.time, behaviours, self.path)

    async def provider(self, _connection_id, _observer):
        return self.crm

    async def run(self, rounds):
        self.workspace.provider = self.provider
        job = self.job
        for _ in range(rounds):
            runner = JobRunner(self.workspace, lambda _batch: None, attended=False)
            runner.start(job)
            ended = await runner.wait(job.job_id)
            await runner.close()
            crashed = self.crm.dead
            if crashed:
                self.crm.restore()
                self.workspace.index.set_state(job.job_id, JobState.RUNNING)
                assert self.workspace.index.recover() == (job.job_id,)
                assert self.workspace.index.get(job.job_id).state is JobState.INTERRUPTED
            self.check(self.workspace.index.get(job.job_id).receipt())
            job = resumed(self.workspace, job.job_id)
            if ended.error is None and not crashed:
                return
        raise AssertionError("it never ended")

    def check(self, receipt):
        assert receipt.closes
        assert max(self.crm.made.values(), default=0) <= 1, self.crm.made
        for row in self.rows():
            if row.state is RowState.CREATED:
                assert self.crm.made[row.line] == 1
                (held,) = [lead for _, lead in self.crm.leads if lead.lead_id == row.lead_id]
                assert held.values["FirstName"] == row.cells[0]
            elif row.state in {RowState.NOT_SENT, RowState.WAITING, RowState.FAILED, RowState.DUPLICATE}:
                assert self.crm.made[row.line] == 0

    def rows(self):
        with RowReader(self.path) as reader:
            return tuple(reader.iterate())


@given(
    behaviours=st.lists(st.sampled_from(BEHAVIOURS), max_size=12),
    emails=st.lists(st.none() | st.integers(1, 9), min_size=1, max_size=12),
)
@settings(max_examples=60, deadline=None)
def test_whatever_happens_the_receipt_closes_and_no_row_is_made_twice(behaviours, emails):
    async def story(folder):
        practice = Practice(Path(folder) / "profile", behaviours, emails)
        try:
            await practice.run(rounds=len(behaviours) + 2)
        finally:
            await practice.workspace.close()
        left = {row.state for row in practice.rows()}
        assert left <= {
            RowState.CREATED, RowState.DUPLICATE, RowState.FAILED, RowState.UNKNOWN, RowState.NOT_SENT
        }  # fmt: skip
        doubtful = {row.cells[1] for row in practice.rows() if row.state is RowState.UNKNOWN}
        unsent = {row.cells[1] for row in practice.rows() if row.state is RowState.NOT_SENT}
        assert unsent <= doubtful - {None}

    usual = upload_work.capabilities_of
    upload_work.capabilities_of = lambda _provider: SMALL
    try:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(story(folder))
    finally:
        upload_work.capabilities_of = usual
