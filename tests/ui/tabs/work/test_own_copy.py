"""Results into a copy of one's own workbook, from the receipt and from the history."""

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, Reference
from PySide6.QtWidgets import QFileDialog

from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.jobs import JobsTab
from lead_desktop.ui.tabs.results.export_path import ask_copy_path
from lead_desktop.ui.tabs.results.own_copy import CopyNotes


@pytest.fixture
def workbook(tmp_path):
    def make(*, chart=False):
        path = tmp_path / "fair.xlsx"
        book = Workbook()
        sheet = book.active
        sheet.append(["First Name", "Email", "Budget", "Twice"])
        for number in range(6):
            sheet.append([f"Asha{number}", f"own{number}@kaveri.in", number, f"=2*C{number + 2}"])
        if chart:
            bars = BarChart()
            bars.add_data(Reference(sheet, min_col=3, min_row=1, max_row=7))
            sheet.add_chart(bars, "F2")
        book.save(path)
        return path

    return make


@pytest.fixture
def answer(monkeypatch):
    """Answers the file dialog, and keeps what it proposed."""
    asked = []

    def give(path):
        def chosen(_parent, _title, proposed, _kinds):
            asked.append(proposed)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
        return asked

    return give


def test_the_receipt_saves_into_a_copy(person, workbook, answer, tmp_path):
    path, copy = workbook(), tmp_path / "copy.xlsx"
    asked = answer(copy)
    person.upload(path)
    receipt = person.tab.receipt
    assert receipt.own.isVisible()
    assert receipt.own.accessibleName() == "Save into a copy of fair.xlsx"
    person.press(receipt.own)
    person.until(lambda: person.board.messages)
    assert person.board.messages[0].title == "6 results saved"
    assert asked == [str(tmp_path / "fair with results.xlsx")]
    sheet = load_workbook(copy).active
    assert (sheet["D3"].value, sheet["E3"].value) == ("=2*C3", "created")


def test_a_chart_in_the_way_is_told_before_a_name_is_asked_for(person, workbook, answer, tmp_path):
    copy = tmp_path / "copy.xlsx"
    asked = answer(copy)
    person.upload(workbook(chart=True))
    person.press(person.tab.receipt.own)
    person.until(lambda: person.tab.findChildren(CopyNotes))
    question = person.tab.findChildren(CopyNotes)[0]
    person.until(question.isVisible)
    assert not asked
    question.reject()
    assert not copy.exists()
    person.press(person.tab.receipt.own)
    person.until(lambda: any(one.isVisible() for one in person.tab.findChildren(CopyNotes)))
    next(one for one in person.tab.findChildren(CopyNotes) if one.isVisible())._go()
    person.until(copy.exists)


def test_a_table_that_is_no_workbook_has_no_copy(person, sheet):
    person.upload(sheet(3))
    assert person.tab.receipt.save.isVisible()
    assert not person.tab.receipt.own.isVisible()


def test_the_history_saves_into_a_copy_while_the_workbook_is_as_it_was(
    qtbot, desk, person, workbook, answer, tmp_path
):
    path, copy = workbook(), tmp_path / "copy.xlsx"
    answer(copy)
    person.upload(path)
    tab = JobsTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    person.until(lambda: tab.model.line is not None and tab.panel.own.isVisible())
    assert tab.panel.own.text() == "Save into a copy of fair.xlsx"
    tab.panel.own.click()
    person.until(lambda: bool(person.board.messages))
    assert load_workbook(copy).active["E1"].value == "State"
    person.board.messages.clear()
    path.write_bytes(path.read_bytes() + b" ")
    tab.panel.own.click()
    person.until(lambda: bool(person.board.messages))
    assert "was changed since" in person.board.messages[0].message
    assert person.tab.model.step is Step.RECEIPT


def test_the_copy_gets_the_ending_of_the_workbook(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    assert ask_copy_path(None, str(tmp_path / "fair.xlsm")).endswith("mine.xlsm")
