"""Results go into a copy of the workbook an upload was read from, as long as its rows stand where they stood."""

import pytest
from openpyxl import Workbook, load_workbook

from lead_desktop.core.errors import InputError, SheetError
from lead_desktop.core.receipts import JobState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.own_workbook import OwnCopy, PlanOwnCopy, SaveIntoCopy, own_workbook_of
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.read_sheet import ReadSheet
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.jobs.upload_leads import UploadLeads, prepare_upload

PEOPLE = 12


def silent(_progress):
    """Nobody looks."""


def fair(path):
    """Twelve people below a title; row 6 is blank, and the last one has no usable e-mail."""
    book = Workbook()
    sheet = book.active
    sheet["A1"] = "Spring fair"
    sheet.append(["First Name", "E-mail", "Phone", "Twice"])
    for number in range(PEOPLE):
        if number == 3:
            sheet.append([])
        email = f"own{number}@kaveri.in" if number < PEOPLE - 1 else "own@"
        sheet.append([f"Asha{number}", email, f"+91 98220 4{number:04}", f"=2*{number}"])
    book.save(path)


async def uploaded(desk, path):
    """The workbook, read, checked and sent."""
    source = SheetSource(
        str(path), "Sheet" if path.suffix == ".xlsx" else "", 2 if path.suffix == ".xlsx" else 1
    )
    read = await ReadSheet(source, "id-leadsquared").run(desk.workspace, silent)
    fields = await LoadFields("id-leadsquared").run(desk.workspace, silent)
    mapping = await SuggestMapping(read.record.job_id, fields).run(desk.workspace, silent)
    await CheckSheet(read.record.job_id, mapping, fields).run(desk.workspace, silent)
    connection = desk.connections["leadsquared"]
    prepare_upload(desk.workspace, read.record.job_id, connection)
    ended = await desk.run(UploadLeads(read.record.job_id, connection.connection_id))
    assert ended.state is JobState.FINISHED
    return read.record.job_id


def test_each_result_stands_on_the_row_it_came_from(desk, tmp_path):
    async def story(desk):
        path, target = tmp_path / "fair.xlsx", tmp_path / "fair with results.xlsx"
        fair(path)
        before = path.read_bytes()
        job_id = await uploaded(desk, path)
        assert own_workbook_of(desk.workspace.index.get(job_id)) == str(path)
        assert await PlanOwnCopy(job_id).run(desk.workspace, silent) == OwnCopy(str(path), ())
        assert await SaveIntoCopy(job_id, str(target)).run(desk.workspace, silent) == PEOPLE
        assert path.read_bytes() == before
        sheet = load_workbook(target)["Sheet"]
        stored = {row.line: row for row in desk.rows(job_id)}
        assert sheet["E2"].value == "State"
        assert sheet["E6"].value is None
        for line, row in stored.items():
            assert sheet.cell(line, 1).value == row.cells[0]
            assert (sheet.cell(line, 5).value, sheet.cell(line, 6).value or "") == (
                str(row.state),
                row.lead_id,
            )
        assert sheet["D5"].value == "=2*2"
        assert [sheet.cell(line, 5).value for line in (3, 14, 15)] == ["created", "created", "skipped"]

    desk(story)


def test_a_workbook_that_was_changed_or_moved_since_is_a_sentence(desk, tmp_path):
    async def story(desk):
        path, target = tmp_path / "fair.xlsx", tmp_path / "copy.xlsx"
        fair(path)
        job_id = await uploaded(desk, path)
        kept = path.read_bytes()
        book = load_workbook(path)
        book.active.insert_rows(4)
        book.save(path)
        with pytest.raises(SheetError, match="was changed since"):
            await PlanOwnCopy(job_id).run(desk.workspace, silent)
        with pytest.raises(SheetError, match="was changed since"):
            await SaveIntoCopy(job_id, str(target)).run(desk.workspace, silent)
        path.unlink()
        with pytest.raises(SheetError, match="not there"):
            await PlanOwnCopy(job_id).run(desk.workspace, silent)
        path.write_bytes(kept)  # the same bytes at another time are the same workbook
        assert await SaveIntoCopy(job_id, str(target)).run(desk.workspace, silent) == PEOPLE
        with pytest.raises(SheetError, match="came from"):
            await SaveIntoCopy(job_id, str(path)).run(desk.workspace, silent)

    desk(story)


def test_other_files_and_other_jobs_have_no_copy(desk, tmp_path):
    async def story(desk):
        table = tmp_path / "fair.csv"
        table.write_text("First Name,E-mail\nAsha,asha-own@kaveri.in\n", "utf-8")
        job_id = await uploaded(desk, table)
        assert not own_workbook_of(desk.workspace.index.get(job_id))
        with pytest.raises(SheetError, match=r"no \.xlsx"):
            await PlanOwnCopy(job_id).run(desk.workspace, silent)
        fetched = await desk.fetch(["no-such-lead"])
        assert not own_workbook_of(desk.workspace.index.get(fetched.job_id))
        with pytest.raises(InputError, match="not read from a workbook"):
            await PlanOwnCopy(fetched.job_id).run(desk.workspace, silent)

    desk(story)
