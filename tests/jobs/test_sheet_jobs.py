"""Reading and checking sheets in the child process."""

import asyncio
import os
import sys
import time

import openpyxl
import pytest

from lead_desktop.core.errors import SheetError, UnknownName
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import Match
from lead_desktop.core.progress import SheetProgress
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.drafting import stored_mapping
from lead_desktop.jobs.questions import LoadFields, PlanUpload
from lead_desktop.jobs.read_sheet import PreviewSheet, ReadSheet
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import SheetStep, SheetTask
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.jobs.upload_leads import UploadLeads, prepare_upload
from lead_desktop.store.rowstore import RowReader

SHEET = """Spring fair
First Name,E-mail,Phone No
Asha,asha@newcomer.in,+91 98220 41873
Ravi,not-an-email,

Meera,meera@newcomer.in,9822041874
"""


def silent(_progress):
    """Nobody looks."""


def test_a_sheet_goes_from_file_to_created_leads(desk, crm, tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text(SHEET, "utf-8")

    async def story(desk):
        connection, told = desk.connections["leadsquared"], []
        preview = await PreviewSheet(str(path)).run(desk.workspace, silent)
        assert preview.heading_row == 2
        source = SheetSource(str(path), preview.sheet, preview.heading_row)
        draft = await ReadSheet(source, connection.connection_id).run(desk.workspace, told.append)
        assert (draft.record.rows_in, draft.blank_rows) == (3, 1)
        job_id = draft.record.job_id
        fields = await LoadFields(connection.connection_id).run(desk.workspace, silent)
        mapping = await SuggestMapping(job_id, fields).run(desk.workspace, silent)
        assert [column.field for column in mapping.columns] == ["FirstName", "EmailAddress", "Phone"]
        verdict = await CheckSheet(job_id, mapping, fields).run(desk.workspace, told.append)
        assert dict(verdict.counts)[RowState.ERROR] == 1
        with RowReader(desk.workspace.index.job_path(job_id)) as reader:
            assert {problem.row_id for problem in reader.problems([2])} == {2}
        plan = await PlanUpload(job_id).run(desk.workspace, silent)
        assert (plan.rows, plan.skipped, plan.calls) == (2, 1, 1)
        assert all(isinstance(progress, SheetProgress) for progress in told)
        prepare_upload(desk.workspace, job_id, connection)
        ended = await desk.run(UploadLeads(job_id, connection.connection_id))
        assert dict(ended.receipt.counts) == {RowState.CREATED: 2, RowState.SKIPPED: 1}
        assert [row.line for row in desk.rows(job_id)] == [3, 4, 6]
        assert {lead["phone"] for lead in crm.leads()} == {"+91-9822041873", "+91-9822041874"}
        second = await ReadSheet(source, connection.connection_id).run(desk.workspace, silent)
        again = await SuggestMapping(second.record.job_id, fields).run(desk.workspace, silent)
        assert {column.match for column in again.columns} == {Match.SAVED}

    desk(story)


def test_a_file_that_is_no_sheet_is_a_sentence_and_leaves_no_draft(desk, tmp_path):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 and then nothing of use")

    async def story(desk):
        with pytest.raises(SheetError) as caught:
            await ReadSheet(SheetSource(str(path)), "id-leadsquared").run(desk.workspace, silent)
        assert caught.value.message
        assert caught.value.do
        assert desk.workspace.index.all() == ()

    desk(story)


def test_blank_cells_under_a_merge_and_error_cells_are_problems_that_name_the_cell(desk, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["First Name", "City"], ["Asha", "Pune"], ["Ravi", None], ["Meera", "#N/A"], ["Zoë", None]):
        sheet.append(row)
    sheet["B4"].data_type = "e"
    sheet.merge_cells("B2:B3")
    book.save(tmp_path / "merged.xlsx")

    async def story(desk):
        source = SheetSource(str(tmp_path / "merged.xlsx"), "Sheet")
        draft = await ReadSheet(source, "id-leadsquared").run(desk.workspace, silent)
        job_id = draft.record.job_id
        fields = await LoadFields("id-leadsquared").run(desk.workspace, silent)
        mapping = await SuggestMapping(job_id, fields).run(desk.workspace, silent)
        verdict = await CheckSheet(job_id, mapping, fields).run(desk.workspace, silent)
        assert dict(verdict.counts) == {RowState.READY: 2, RowState.WARNING: 1, RowState.ERROR: 1}
        with RowReader(desk.workspace.index.job_path(job_id)) as reader:
            found = {(it.row_id, it.column): it for it in reader.problems([1, 2, 3, 4])}
        assert found.keys() == {(2, 1), (3, 1)}
        assert "merged with B2" in found[2, 1].advice
        assert found[3, 1].title == "Error value from the spreadsheet"

    desk(story)


def test_a_cancelled_reading_leaves_no_draft_and_no_child(desk, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("First Name,City\n" + "Asha,Pune\n" * 400_000, "utf-8")

    async def story(desk):
        begun = asyncio.Event()
        source = SheetSource(str(path))
        work = ReadSheet(source, "id-leadsquared").run(desk.workspace, lambda _progress: begun.set())
        reading = asyncio.ensure_future(work)
        await begun.wait()
        started = time.perf_counter()
        reading.cancel()
        await asyncio.wait({reading})
        assert time.perf_counter() - started < 1
        assert reading.cancelled()
        assert desk.workspace.index.all() == ()
        assert not list(desk.workspace.index.job_path("x").parent.glob("*.sqlite*"))

    desk(story)


def test_a_cancelled_check_leaves_an_unchecked_draft_and_no_child(desk, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("First Name,City\n" + "Asha,Pune\n" * 60_000, "utf-8")
    fields = (Field("FirstName", "First Name"),)

    async def story(desk):
        draft = await ReadSheet(SheetSource(str(path)), "id-leadsquared").run(desk.workspace, silent)
        job_id = draft.record.job_id
        mapping = await SuggestMapping(job_id, fields).run(desk.workspace, silent)
        await CheckSheet(job_id, mapping, fields).run(desk.workspace, silent)
        begun = asyncio.Event()
        check = CheckSheet(job_id, mapping, fields).run(desk.workspace, lambda _progress: begun.set())
        checking = asyncio.ensure_future(check)
        await begun.wait()
        started = time.perf_counter()
        checking.cancel()
        await asyncio.wait({checking})
        assert time.perf_counter() - started < 1
        with RowReader(desk.workspace.index.job_path(job_id)) as reader:
            assert stored_mapping(reader) is None
            assert reader.count() == 60_000
        verdict = await CheckSheet(job_id, mapping, fields).run(desk.workspace, silent)
        assert dict(verdict.counts) == {RowState.READY: 60_000}

    desk(story)


def test_an_unknown_sheet_stays_an_unknown_name(desk, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["First Name"])
    book.active.append(["Asha"])
    book.save(tmp_path / "book.xlsx")

    async def story(desk):
        with pytest.raises(UnknownName):
            await PreviewSheet(str(tmp_path / "book.xlsx"), "Nowhere").run(desk.workspace, silent)

    desk(story)


@pytest.mark.parametrize(
    "program",
    [
        "import os; os._exit(3)",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        "input(); print('{\"rows\":5}')",
    ],
)
def test_a_child_that_dies_ends_as_a_sentence(program):
    task = SheetTask(SheetStep.PREVIEW, SheetSource("/nowhere.csv"))
    with pytest.raises(SheetError, match="ended unexpectedly"):
        asyncio.run(run_sheet_task(task, silent, command=(sys.executable, "-c", program)))


def test_a_cancelled_reading_kills_its_child(tmp_path):
    mark = tmp_path / "pid"
    program = f"import os, pathlib, time; input(); pathlib.Path({str(mark)!r}).write_text(str(os.getpid())); print('{{\"rows\":1}}', flush=True); time.sleep(600)"
    task = SheetTask(SheetStep.PREVIEW, SheetSource("/nowhere.csv"))

    async def story():
        started = asyncio.Event()
        reading = asyncio.ensure_future(
            run_sheet_task(task, lambda _word: started.set(), command=(sys.executable, "-c", program))
        )
        await started.wait()
        reading.cancel()
        await asyncio.wait({reading})
        assert reading.cancelled()

    asyncio.run(story())
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)
