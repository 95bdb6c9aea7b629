"""The steps that need no window: a sheet in, an upload, a sheet out, a fetch, a search, the keyring."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.columns import Column
from lead_desktop.core.connections import Connection, Environment, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.errors import KeysRefused, LeadDesktopError
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import Filter, Operator, SearchQuery
from lead_desktop.core.pasted_ids import parse_lines
from lead_desktop.core.progress import SheetProgress
from lead_desktop.core.receipts import Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.describe import capabilities_of, default_columns
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.jobs.fetch_leads import FetchLeads, prepare_fetch
from lead_desktop.jobs.job import Job
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.read_sheet import PreviewSheet, ReadSheet
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.sandbox_process import BUILT_IN
from lead_desktop.jobs.search_leads import SearchLeads, prepare_search
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.jobs.upload_leads import UploadLeads, prepare_upload
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.self_test.report import StepFailed, StepOutcome
from lead_desktop.sheets.export import export_table
from lead_desktop.store.credentials import Credentials
from lead_desktop.store.keyrings import KeyringChooser, choose_keyring
from lead_desktop.store.rowstore import RowReader

ROWS = 20
_HEADINGS = ("First name", "Last name", "Email", "Phone")
_ACCOUNT = Connection(
    connection_id="self-test",
    name="Self-test",
    provider=ProviderId.OCTANIST,
    url="https://self-test.invalid",
    environment=Environment.SANDBOX,
    colour="teal",
)


@dataclass(frozen=True, slots=True)
class TryJobs:
    """A question for the API thread: every step in order, on the first practice CRM.

    Attributes:
        folder: For spreadsheets; temporary.
        keyring: Finds the system's keyring.
    """

    folder: Path
    keyring: KeyringChooser = choose_keyring

    async def run(self, workspace: Workspace, report: Callable[[object], None]) -> tuple[StepOutcome, ...]:
        """What came of each step; each is reported when it is done.

        A step that failed is an outcome. Those that build on it fail too, and say so.
        """
        walk = _Walk(workspace, self.folder)
        steps: tuple[tuple[str, Callable[[], Awaitable[str]]], ...] = (
            ("practice CRMs", walk.start),
            ("xlsx in", walk.read_sheet),
            ("upload", walk.upload),
            ("xlsx out", walk.write_sheet),
            ("fetch", walk.fetch),
            ("search", walk.search),
            ("keyring", lambda: try_keyring(self.keyring)),
        )
        outcomes: list[StepOutcome] = []
        for name, step in steps:
            outcomes.append(await outcome_of(name, step))
            report(outcomes[-1])
        return tuple(outcomes)


async def outcome_of(name: str, step: Callable[[], Awaitable[str]]) -> StepOutcome:
    """Take one step. What a person would be told is an outcome; a bug is raised."""
    began = time.perf_counter()
    try:
        ok, words = True, await step()
    except LeadDesktopError as error:
        ok, words = False, error.sentence()
    except (StepFailed, OSError) as error:
        ok, words = False, f"{type(error).__name__}: {error}"
    return StepOutcome(name, ok, round(time.perf_counter() - began, 3), words)


class _Walk:
    """The steps, and what one leaves for the next."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self._workspace = workspace
        self._folder = folder
        self._connection: Connection | None = None
        self._fields: tuple[Field, ...] = ()
        self._upload = ""
        self._lead_id = ""

    async def start(self) -> str:
        """The practice CRMs run, in a process of their own, and one of them tells its fields."""
        self._connection = await self._workspace.connection(BUILT_IN[0].connection_id)
        self._fields = await LoadFields(self._there.connection_id).run(self._workspace, _silent)
        return f"{self._there.name} tells {len(self._fields)} fields"

    async def read_sheet(self) -> str:
        """A workbook is read and checked, in a process of its own."""
        path = self._folder / "self-test-leads.xlsx"
        rows = (
            ("Self", f"Test {number}", f"self-test-{number}@example.com", f"+1 201 555 {number:04}")
            for number in range(1, ROWS + 1)
        )
        export_table(path, _HEADINGS, rows)
        preview = await PreviewSheet(str(path)).run(self._workspace, _silent)
        source = SheetSource(str(path), preview.sheet, preview.heading_row)
        draft = await ReadSheet(source, self._there.connection_id).run(self._workspace, _silent)
        job_id = draft.record.job_id
        mapping = await SuggestMapping(job_id, self._fields).run(self._workspace, _silent)
        verdict = await CheckSheet(job_id, mapping, self._fields).run(self._workspace, _silent)
        _must_be("rows by state", dict(verdict.counts), {RowState.READY: ROWS})
        self._upload = job_id
        return f"{ROWS} rows read and ready"

    async def upload(self) -> str:
        """All rows become leads."""
        prepare_upload(self._workspace, self._sheet, self._there)
        receipt = await self._finish(UploadLeads(self._sheet, self._there.connection_id))
        _must_be("rows by state", dict(receipt.counts), {RowState.CREATED: ROWS})
        with RowReader(self._workspace.index.job_path(self._sheet)) as reader:
            self._lead_id = next(reader.iterate(reader.row_ids())).lead_id
        return f"{ROWS} rows in, {ROWS} created, in {receipt.calls} calls"

    async def write_sheet(self) -> str:
        """The results go to a workbook, which is read again."""
        path = self._folder / "self-test-results.xlsx"
        await ExportRows(self._sheet, str(path)).run(self._workspace, _silent)
        preview = await PreviewSheet(str(path)).run(self._workspace, _silent)
        heading, *rows = preview.rows
        place = heading.index("State") if "State" in heading else -1
        _must_be("states in the workbook", [row[place] for row in rows], ["created"] * ROWS)
        return f"{ROWS} rows written and read back"

    async def fetch(self) -> str:
        """A new lead is found by its id and by its e-mail."""
        if not self._lead_id:
            raise StepFailed("there is no lead to look up")
        kinds = capabilities_of(self._there.provider).fetch_kinds
        lines = tuple(parse_lines((self._lead_id, "self-test-2@example.com"), kinds))
        columns = tuple(Column(name, name) for name in default_columns(self._there.provider))
        record = await prepare_fetch(self._workspace, self._there, lines, columns)
        receipt = await self._finish(FetchLeads(record.job_id, self._there.connection_id))
        _must_be("lines by state", dict(receipt.counts), {RowState.FOUND: 2})
        return "2 lines, 2 found"

    async def search(self) -> str:
        """A search gives exactly one of the new leads."""
        query = SearchQuery(
            filters=(Filter("EmailAddress", Operator.EQUALS, ("self-test-3@example.com",)),),
            fields=("FirstName", "EmailAddress"),
        )
        record = await prepare_search(self._workspace, self._there, query, self._fields)
        receipt = await self._finish(SearchLeads(record.job_id, self._there.connection_id, query))
        _must_be("leads", receipt.rows_in, 1)
        return "1 lead of this e-mail"

    @property
    def _there(self) -> Connection:
        if self._connection is None:
            raise StepFailed("the practice CRMs do not run")
        return self._connection

    @property
    def _sheet(self) -> str:
        if not self._upload:
            raise StepFailed("there is no checked sheet")
        return self._upload

    async def _finish(self, job: Job) -> Receipt:
        runner = JobRunner(self._workspace, lambda _events: None, attended=False)
        runner.start(job)
        try:
            ended = await runner.wait(job.job_id)
        finally:
            await runner.close()
        if ended.error is not None:
            raise ended.error
        return ended.receipt


async def try_keyring(choose: KeyringChooser) -> str:
    """A key goes into the system's keyring, is read by somebody else, and is removed again."""
    keys = Keys(((KeyName.API_KEY, Secret("self-test")),))
    place = await Credentials(choose, {}).save(_ACCOUNT, keys)
    if not place.persistent:
        return f"none: {place.reason}"
    try:
        _must_be(
            "the key is the one that was kept", await Credentials(choose, {}).keys(_ACCOUNT) == keys, True
        )
    finally:
        await Credentials(choose, {}).remove(_ACCOUNT)
    try:
        await Credentials(choose, {}).keys(_ACCOUNT)
    except KeysRefused:
        return place.place
    raise StepFailed("the key is still there after it was removed")


def _must_be(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise StepFailed(f"{what}: {found!r} instead of {wanted!r}")


def _silent(_progress: SheetProgress) -> None:
    """Nobody looks at the progress."""
