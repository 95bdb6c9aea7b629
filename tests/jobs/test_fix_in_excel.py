"""Problem rows go to a workbook, are corrected and sorted there, and come back onto their rows."""

import pytest
from openpyxl import load_workbook

from lead_desktop.core.errors import InputError
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.fix_in_excel import KEY, BringBackRows, ExportProblemRows
from lead_desktop.jobs.fix_rows import UndoFix
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.read_sheet import ReadSheet
from lead_desktop.jobs.suggest_mapping import SuggestMapping


def silent(_progress):
    """Nobody looks."""


async def checked_draft(desk, path):
    """Ten people; those with an even number have no usable e-mail."""
    lines = [f"Asha{n},{'nadia@' if n % 2 == 0 else f'a{n}@newcomer.in'},000{n}" for n in range(10)]
    path.write_text("First Name,E-mail,City\n" + "\n".join(lines) + "\n", "utf-8")
    read = await ReadSheet(SheetSource(str(path)), "id-leadsquared").run(desk.workspace, silent)
    fields = await LoadFields("id-leadsquared").run(desk.workspace, silent)
    mapping = await SuggestMapping(read.record.job_id, fields).run(desk.workspace, silent)
    await CheckSheet(read.record.job_id, mapping, fields).run(desk.workspace, silent)
    return read.record.job_id


def corrected(path):
    """As a person does it: sort downwards, type addresses, lose one key, copy one row."""
    book = load_workbook(path)
    sheet = book.active
    head, *rows = [list(row) for row in sheet.values]
    at = head.index("E-mail")
    rows.reverse()
    for row in rows[:3]:
        row[at] = f"{row[head.index('First Name')]}@newcomer.in"
    rows[3][head.index(KEY)] = None
    rows.append(rows[0])
    sheet.delete_rows(2, len(rows) + 1)
    for row in rows:
        sheet.append(row)
    book.save(path)


def test_each_correction_of_a_sorted_workbook_lands_on_its_row_and_is_undone_in_one_step(desk, tmp_path):
    async def story(desk):
        job_id = await checked_draft(desk, tmp_path / "fair.csv")
        before = desk.rows(job_id)
        target = tmp_path / "problems.xlsx"
        assert await ExportProblemRows(job_id, str(target)).run(desk.workspace, silent) == 5
        corrected(target)
        back = await BringBackRows(job_id, str(target)).run(desk.workspace, silent)
        assert (back.outcome.rows, back.unmatched) == (3, 2)
        assert dict(back.outcome.counts) == {RowState.READY: 8, RowState.ERROR: 2}
        emails = {row.cells[0]: row.cells[1] for row in desk.rows(job_id)}
        assert {name: emails[name] for name in ("Asha0", "Asha4", "Asha6", "Asha8")} == {
            "Asha0": "nadia@", "Asha4": "Asha4@newcomer.in", "Asha6": "Asha6@newcomer.in",
            "Asha8": "Asha8@newcomer.in",
        }  # fmt: skip
        assert [row.cells[2] for row in desk.rows(job_id)] == [f"000{n}" for n in range(10)]
        await UndoFix(job_id).run(desk.workspace, silent)
        assert desk.rows(job_id) == before

    desk(story)


def test_a_workbook_without_row_keys_changes_nothing(desk, tmp_path):
    async def story(desk):
        job_id = await checked_draft(desk, tmp_path / "fair.csv")
        before = desk.rows(job_id)
        with pytest.raises(InputError, match="has no column"):
            await BringBackRows(job_id, str(tmp_path / "fair.csv")).run(desk.workspace, silent)
        assert desk.rows(job_id) == before

    desk(story)


def test_rows_are_not_written_as_a_kind_of_file_that_cannot_come_back(desk, tmp_path):
    async def story(desk):
        job_id = await checked_draft(desk, tmp_path / "fair.csv")
        target = tmp_path / "problems.jsonl"
        with pytest.raises(InputError, match="can be corrected and brought back"):
            await ExportProblemRows(job_id, str(target)).run(desk.workspace, silent)
        assert not target.exists()

    desk(story)


def test_what_is_wrong_names_the_column(desk, tmp_path):
    async def story(desk):
        job_id = await checked_draft(desk, tmp_path / "fair.csv")
        target = tmp_path / "problems.xlsx"
        await ExportProblemRows(job_id, str(target)).run(desk.workspace, silent)
        head, *rows = load_workbook(target).active.values
        assert {row[head.index("What is wrong")] for row in rows} == {"E-mail: E-mail is not complete."}

    desk(story)
