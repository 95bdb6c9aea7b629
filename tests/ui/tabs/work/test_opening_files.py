"""Opening files from the window: the way out while it lasts."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from lead_desktop.ui.tabs.create.view_model import Step

POLISH = "First Name;Email\nWójcik;w@kaveri.example.com\nŻaneta;z@kaveri.example.com\n"


def child_pids() -> set[int]:
    """Sheet children of this process."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = stat.read_bytes()
            parent = (stat.parent / "status").read_text().partition("PPid:")[2].split()[0]
        except OSError:
            continue
        if b"sheet_child" in words and int(parent) == os.getpid():
            found.add(int(stat.parent.name))
    return found


def test_cancel_ends_the_reading_within_a_second_and_leaves_nothing(person, desk, sheet):
    person.drop(sheet(300_000))
    model = person.tab.model.sheet
    person.until(lambda: model.busy == "Reading" and model.done)
    assert child_pids()
    first = person.tab.file_step.first_rows
    assert first.isVisibleTo(person.tab)
    assert [label.text() for label in first.findChildren(QLabel)][1:9:6] == ["First Name", "Asha0"]
    person.press(person.tab.file_step.busy.cancel)
    person.qtbot.waitUntil(lambda: not child_pids(), timeout=1_000)
    assert not model.busy
    assert person.tab.file_step.drop.isVisibleTo(person.tab)
    person.until(lambda: not list(desk.jobs_dir.glob("*.sqlite*")))
    assert not person.board.messages
    person.drop(sheet(5))
    person.until(lambda: model.mapping is not None)
    assert model.rows == 5


def test_cancel_while_a_file_opens_ends_its_child(person, sheet):
    person.drop(sheet(10))
    person.until(lambda: person.tab.model.sheet.busy == "Opening")
    person.qtbot.mouseClick(person.tab.file_step.busy.cancel, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: not child_pids(), timeout=1_000)
    assert not person.tab.model.sheet.busy
    assert person.tab.model.sheet.job_id == ""


def choose(person, box, value):
    """Take a choice, and wait until the file is read again."""
    box.activated.emit(box.findData(value))
    assert person.tab.model.sheet.busy
    person.until(lambda: not person.tab.model.sheet.busy)


def test_a_text_file_is_read_again_at_once_in_another_encoding(person, tmp_path):
    path = tmp_path / "polish.csv"
    path.write_bytes(POLISH.encode("cp1250"))
    person.drop(path)
    person.reach(Step.MAP)
    bar, sheet = person.tab.map_step.source, person.tab.model.sheet
    assert (bar.encoding.currentText(), bar.delimiter.currentText()) == (
        "Windows-1250, Central European",
        "Semicolon",
    )
    assert bar.doubt.words == "Read as Windows-1250: “Żaneta”. Windows-1252 would read “¯aneta”"
    assert not bar.sheets.isVisibleTo(bar)
    choose(person, bar.encoding, "cp1252")
    assert sheet.columns[0].samples == ("Wójcik", "¯aneta")
    assert "Windows-1250 would read" in bar.doubt.words
    choose(person, bar.heading_row, 2)
    assert (sheet.source.encoding, sheet.source.heading_row) == ("cp1252", 2)
    person.press(bar.doubt.other)
    person.until(lambda: not sheet.busy and sheet.source.encoding == "cp1250")
    assert sheet.columns[0].heading == "Wójcik"


def test_a_chosen_delimiter_stays_and_the_mapping_with_it_while_headings_are_the_same(person, desk, tmp_path):
    path = tmp_path / "pipes.csv"
    path.write_text("First Name^Email\nZoë^z@kaveri.example.com\n", "utf-8")
    person.drop(path)
    person.reach(Step.MAP)
    bar, sheet = person.tab.map_step.source, person.tab.model.sheet
    assert not bar.doubt.isVisibleTo(bar)
    choose(person, bar.delimiter, "^")
    assert [column.heading for column in sheet.columns] == ["First Name", "Email"]
    sheet.matching.choose_field(0, "LastName")
    choose(person, bar.encoding, "cp1252")
    assert (sheet.source.delimiter, sheet.columns[0].samples) == ("^", ("ZoÃ«",))
    assert [column.field for column in sheet.mapping.columns] == ["LastName", "EmailAddress"]
    person.until(lambda: len(list(desk.jobs_dir.glob("*.sqlite"))) == 1)


def test_a_row_without_headings_is_refused_and_the_sheet_stands_as_before(person, board, tmp_path):
    path = tmp_path / "gap.csv"
    path.write_text("First Name,Email\nZoë,z@kaveri.example.com\n,\n", "utf-8")
    person.drop(path)
    person.reach(Step.MAP)
    bar, sheet = person.tab.map_step.source, person.tab.model.sheet
    sheet.matching.choose_field(0, "LastName")
    choose(person, bar.heading_row, 3)
    assert board.messages[-1].title == "No headings there"
    assert person.tab.model.step is Step.MAP
    assert (bar.heading_row.currentData(), sheet.mapping.columns[0].field) == (1, "LastName")
    person.press(person.tab.map_step.check)
    person.reach(Step.CHECK)


def test_a_running_check_is_cancelled_within_a_second_and_nothing_is_lost(person, crm, sheet):
    person.drop(sheet(60_000))
    person.reach(Step.MAP)
    step, model = person.tab.map_step, person.tab.model.sheet
    model.matching.choose_field(5, "JobTitle")
    person.press(step.check)
    person.until(lambda: model.busy == "Checking" and model.done)
    assert step.cancel.isVisibleTo(step)
    person.press(step.cancel)
    person.qtbot.waitUntil(lambda: not child_pids(), timeout=1_000)
    assert (person.tab.model.step, model.busy, model.checked) == (Step.MAP, "", None)
    assert model.mapping.columns[5].field == "JobTitle"
    assert not step.cancel.isVisibleTo(step)
    person.press(step.check)
    person.reach(Step.CHECK)
    assert model.checked.plan.rows == 60_000


def test_back_and_continue_brings_the_same_draft_back(person, desk, sheet):
    person.drop(sheet(5))
    person.reach(Step.MAP)
    model = person.tab.model
    model.sheet.matching.choose_field(5, "JobTitle")
    person.press(person.tab.map_step.back)
    person.until(lambda: len(model.recent) == 1)
    line = person.tab.file_step.findChild(QWidget, "createRecent")
    person.press(line)
    person.reach(Step.MAP)
    assert model.sheet.mapping.columns[5].field == "JobTitle"
    person.press(person.tab.map_step.check)
    person.reach(Step.CHECK)
    assert len(list(desk.jobs_dir.glob("*.sqlite"))) == 1


def test_rows_copied_in_a_spreadsheet_are_cut_by_tabs_and_each_paste_is_a_file_of_its_own(person):
    sheet = person.tab.model.sheet
    for name in ("Asha, Ms", "Zoë"):
        text = f'First Name\tEmail\tNote\n{name}\ta@kaveri.example.com\t"two\nlines, here"\n'
        QGuiApplication.clipboard().setText(text)
        person.press(person.tab.file_step.paste)
        person.until(
            lambda name=name: sheet.columns and sheet.columns[0].samples == (name,) and not sheet.busy
        )
        assert (sheet.rows, sheet.columns[2].samples) == (1, ("two\nlines, here",))
        person.press(person.tab.map_step.back)
    assert sheet.file_name.startswith("Pasted ")
    labels = person.tab.file_step.findChildren
    person.until(lambda: "From the clipboard, 1 row" in [label.text() for label in labels(QLabel)])


def test_a_lost_quotation_mark_is_told_and_takes_in_no_rows(person, tmp_path):
    path = tmp_path / "pipes.csv"
    path.write_text('First Name,Email,Pipe\nAsha,a@k.example.com,"5\nTom,t@k.example.com,6"\n', "utf-8")
    person.drop(path)
    person.reach(Step.MAP)
    doubt = person.tab.map_step.source.doubt
    assert person.tab.model.sheet.rows == 2
    assert doubt.words.startswith("Quotation marks One is never closed.")
    assert not doubt.other.isVisibleTo(doubt)


def test_the_keyboard_stays_in_the_tab_while_a_file_is_read(person, sheet):
    person.tab.file_step.choose.setFocus()
    person.drop(sheet(3))
    person.until(person.tab.file_step.busy.isVisible)
    assert person.tab.file_step.busy.cancel.hasFocus()
    person.reach(Step.MAP)
    assert person.tab.map_step.table.hasFocus()
