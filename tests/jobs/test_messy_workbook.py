"""A workbook as people send it: nothing of it is lost, shifted or sent blank without a word."""

import openpyxl

from lead_desktop.core.fields import Field
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.read_sheet import PreviewSheet, ReadSheet
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.store.rowstore import RowReader

FIELDS = (Field("FirstName", "First Name"), Field("EmailAddress", "Email"), Field("mx_City", "City"))


def silent(_progress):
    """Nobody looks."""


def write(path):
    """Cover, leads under two title lines, an old list that is hidden; blank rows with a border to row 4,012."""
    book = openpyxl.Workbook()
    book.active.title = "Cover"
    book.active["A1"] = "Spring fair, all stands"
    old = book.create_sheet("Old")
    old.append(["First Name", "Email"])
    old.append(["Nobody", "n@newcomer.in"])
    old.sheet_state = "hidden"
    leads = book.create_sheet("Leads")
    for row in (
        ["Leads of the spring fair"],
        ["as of 3 May"],
        ["First Name", "Email", "City", None, "City"],
        ["Asha", "asha@newcomer.in", "Pune", 7, "Camp"],
        ["Ravi", "ravi@newcomer.in", None, 8, "Baner"],
        [],
        ["Meera", "meera@newcomer.in", "#N/A", 9, "Aundh"],
    ):
        leads.append(row)
    leads["C7"].data_type = "e"
    leads.merge_cells("C4:C5")
    for row in range(8, 4_013):
        leads.cell(row, 1).border = openpyxl.styles.Border(top=openpyxl.styles.Side("thin"))
    book.save(path)


def test_titles_merges_errors_blank_rows_and_equal_headings_are_all_accounted_for(desk, tmp_path):
    path = tmp_path / "messy.xlsx"
    write(path)

    async def story(desk):
        preview = await PreviewSheet(str(path)).run(desk.workspace, silent)
        assert (preview.sheet, preview.heading_row) == ("Leads", 3)
        assert {info.name for info in preview.sheets if info.hidden} == {"Old"}
        source = SheetSource(str(path), preview.sheet, preview.heading_row)
        draft = await ReadSheet(source, "id-leadsquared").run(desk.workspace, silent)
        assert [column.key for column in draft.columns] == [
            "First Name",
            "Email",
            "City",
            "Column D",
            "City (2)",
        ]
        assert draft.record.rows_in == 3
        assert draft.blank_rows >= 1
        job_id = draft.record.job_id
        mapping = await SuggestMapping(job_id, FIELDS).run(desk.workspace, silent)
        assert [column.field for column in mapping.columns[:3]] == ["FirstName", "EmailAddress", "mx_City"]
        verdict = await CheckSheet(job_id, mapping, FIELDS).run(desk.workspace, silent)
        assert dict(verdict.counts) == {RowState.READY: 1, RowState.WARNING: 1, RowState.ERROR: 1}
        with RowReader(desk.workspace.index.job_path(job_id)) as reader:
            rows = list(reader.iterate())
            found = {problem.row_id: problem.column for problem in reader.problems(reader.row_ids())}
        assert [row.line for row in rows] == [4, 5, 7]
        assert found == {2: 2, 3: 2}

    desk(story)
