"""What every measurement needs: a sandbox of its own, a profile, and uploads that are ready to be sent."""

import asyncio
import subprocess
import sys
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.connections import Connection, Environment, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.drafting import keep_mapping
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sandbox.address import SandboxAddress
from lead_desktop.sandbox.control_client import SandboxControl
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import NewRow, RowWriter

CONNECTION_ID = "bench"
ROWS_PER_CALL = 50
_FIELDS = (
    Field("FirstName", "First name"),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("mx_City", "City"),
)
_MAPPING = SheetMapping(
    tuple(
        ColumnMapping(at, field.label, field.name, Match.SAME_NAME, Treatment.TRIM)
        for at, field in enumerate(_FIELDS)
    )
)
_HISTORY = (  # created rows travelled in calls of fifty, as the journal would have kept them
    f"UPDATE rows SET call = (id + {ROWS_PER_CALL - 1}) / {ROWS_PER_CALL}, at_s = 1.0 WHERE state = 'created'",  # noqa: S608 - our own number
    (
        "INSERT INTO calls (call, begun_s, ended_s, rows, outcome, status)"
        " SELECT call, 0.0, 1.0, count(*), 'answered', 200 FROM rows WHERE state = 'created' GROUP BY call"
    ),
    (
        "INSERT INTO attempts (row_id, call, state, lead_id, at_s)"
        " SELECT id, call, state, lead_id, at_s FROM rows WHERE state = 'created'"
    ),
)


@contextmanager
def practice_crm(*options):
    """A sandbox in a process of its own, for as long as it is needed."""
    command = [sys.executable, "-m", "lead_desktop.sandbox", *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        try:
            crm = SandboxControl(SandboxAddress.from_json(child.stdout.readline()))
            crm.state()  # counting all leads makes them, so that no call waits for that
            yield crm
        finally:
            child.kill()


@contextmanager
def empty_profile():
    """A folder for a profile, gone afterwards."""
    with TemporaryDirectory(prefix="bench-upload-") as folder:
        yield Path(folder)


@asynccontextmanager
async def opened(folder, crm, rate, *, clock=None):
    """The profile with its one connection, over which calls leave at this rate."""
    workspace = Workspace.open(
        Profile(folder / "profile"),
        clock=clock,
        environ={},
        keyring=lambda: KeyringChoice(None, SESSION_ONLY, ""),
        state=folder / "state",
    )
    try:
        there = crm.address.leadsquared
        workspace.book.save(
            Connection(
                CONNECTION_ID, "Bench", ProviderId.LEADSQUARED, there.url, Environment.SANDBOX, rate=rate
            )
        )
        keys = ((KeyName.ACCESS_KEY, there.access_key), (KeyName.SECRET_KEY, there.secret_key))
        workspace.credentials.remember_for_session(
            CONNECTION_ID, Keys(tuple((name, Secret(value)) for name, value in keys))
        )
        yield workspace
    finally:
        await workspace.close()


def write_upload(workspace, rows, states=((RowState.WAITING, 1.0),)):
    """A checked sheet of so many rows; each state takes its share of them, in this order. Its job id."""
    record = workspace.index.create(JobKind.UPLOAD, workspace.book.get(CONNECTION_ID), "bench.csv")
    with RowWriter(workspace.index.job_path(record.job_id), durable=False) as writer:
        writer.set_columns(
            [Column(letter, field.label) for letter, field in zip("ABC", _FIELDS, strict=True)]
        )
        keep_mapping(writer, _MAPPING, _FIELDS)
        first = 1
        for state, share in states:
            end = first + round(rows * share)
            writer.append(_row(number, state) for number in range(first, end))
            first = end
        for statement in _HISTORY:
            writer.db.execute(statement)
    return record.job_id


def _row(number, state):
    cells = (f"Asha {number}", f"asha{number}@newcomer.in", "Pune")
    lead_id = f"00000000-0000-4000-8000-{number:012d}" if state is RowState.CREATED else ""
    return NewRow(number + 1, state, cells, lead_id)


async def until(runner, job_id, reached):
    """Wait for an event, or for the end of the job; then stop it. Its last word."""
    done = asyncio.ensure_future(runner.wait(job_id))
    watch = asyncio.ensure_future(reached.wait())
    await asyncio.wait({done, watch}, return_when=asyncio.FIRST_COMPLETED)
    watch.cancel()
    runner.stop(job_id)
    return await done
