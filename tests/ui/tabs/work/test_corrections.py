"""A workbook of corrections that is dropped on the tab goes to the rows it was taken from."""

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from lead_desktop.core.rows import RowState
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.jobs.questions import DeleteJobs

EMAIL = "Email"


def rewrite(path, change):
    """As in Excel: `change` gets headings and rows; they come back sorted downwards by their keys."""
    book = load_workbook(path)
    sheet = book.active
    head, *rows = [list(row) for row in sheet.values]
    change(head, rows)
    sheet.delete_rows(1, sheet.max_row)
    for row in (head, *sorted(rows, key=lambda row: str(row[0]), reverse=True)):
        sheet.append(row)
    book.save(path)


@pytest.fixture
def target(tmp_path, monkeypatch):
    path = tmp_path / "to correct.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), "Excel workbook (*.xlsx)"))
    return path


def mend(head, rows):
    for row in rows:
        row[head.index(EMAIL)] = f"{row[head.index('First Name')]}@newcomer.in"


def said(person):
    return " ".join(f"{one.title}. {one.sentence()}" for one in person.board.messages)


def counts(person):
    return {str(state): count for state, count in person.tab.model.sheet.counts}


def test_corrections_of_the_draft_on_screen_land_on_its_rows(person, sheet, target):
    person.check(sheet(20, broken=(3, 9)))
    person.press(person.tab.check_step.issues.save)
    person.until(target.exists)
    person.until(lambda: "2 rows saved" in said(person))
    rewrite(target, mend)
    person.drop(target)
    person.until(lambda: counts(person) == {"ready": 20})
    assert "Corrections from the workbook. 2 rows changed." in said(person)
    assert person.tab.model.step is Step.CHECK
    assert person.tab.model.sheet.file_name == "fair.csv"
    assert person.tab.model.sheet.fixes.undo == "Corrections from a workbook"


def test_a_draft_that_was_left_for_another_file_is_opened_again_with_its_corrections(person, sheet, target):
    person.check(sheet(20, broken=(3, 9)))
    job_id = person.tab.model.sheet.job_id
    person.press(person.tab.check_step.issues.save)
    person.until(lambda: "2 rows saved" in said(person))
    rewrite(target, mend)
    person.check(sheet(5, name="other.csv"))
    person.drop(target)
    person.until(lambda: person.tab.model.sheet.job_id == job_id and counts(person) == {"ready": 20})
    person.reach(Step.CHECK)
    assert "Corrections for fair.csv. 2 rows changed." in said(person)


def test_corrections_of_an_upload_are_sent_once_and_the_receipt_closes(person, sheet, target, crm):
    crm.modes(poison_text="Asha7")
    person.upload(sheet(20, broken=(3, 9)))
    receipt = person.tab.receipt
    assert receipt.head.fix.text() == "Fix 3 rows in Excel"
    assert [one.state for one in receipt.left.lines] == [RowState.FAILED, RowState.SKIPPED]
    person.press(receipt.head.fix)
    person.until(lambda: "3 rows saved" in said(person))

    def change(head, rows):
        mend(head, rows)
        for row in rows:
            row[head.index("First Name")] = row[head.index("First Name")].replace("Asha", "Mira")

    rewrite(target, change)
    person.drop(target)
    person.until(lambda: "3 rows can be sent now." in said(person))
    person.until(lambda: person.tab.model.step is Step.RECEIPT and not receipt.resume.isHidden())
    assert "Corrections for fair.csv" in said(person)
    assert receipt.resume.text() == "Send the 3 rows left"
    assert receipt.head.fix.isHidden()
    assert [one.reason for one in receipt.left.lines] == ["Corrected in a workbook, not sent yet"]
    assert receipt._title.text().startswith("Corrected at ")
    assert receipt.main is receipt.resume
    assert len(crm.leads()) == 17
    person.press(receipt.resume)
    person.until(lambda: len(crm.leads()) == 20)
    person.until(lambda: person.tab.model.step is Step.RECEIPT and receipt.head.isHidden())
    emails = [lead["email"] for lead in crm.leads()]
    assert sorted(set(emails)) == sorted(emails)
    assert {f"asha{n}@newcomer.in" for n in (3, 7, 9)} <= set(emails)


def test_a_workbook_of_a_deleted_draft_opens_as_a_sheet_and_says_so(person, sheet, target, desk):
    person.check(sheet(20, broken=(3, 9)))
    job_id = person.tab.model.sheet.job_id
    person.press(person.tab.check_step.issues.save)
    person.until(lambda: "2 rows saved" in said(person))
    person.tab.model.new_upload()
    desk.api.ask(DeleteJobs((job_id,)))
    person.until(lambda: not (desk.jobs_dir / f"{job_id}.sqlite").exists())
    person.drop(target)
    person.reach(Step.MAP)
    assert "is not in this history any more" in said(person)
    assert person.tab.model.sheet.file_name == target.name
