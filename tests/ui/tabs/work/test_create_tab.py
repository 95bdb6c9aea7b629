"""Bulk create, driven from the drop to the results workbook against the sandbox."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from lead_desktop.core.receipts import JobState
from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.dialogs.safe_mode import SafeModeDialog
from lead_desktop.ui.tabs.create import CreateTab
from lead_desktop.ui.tabs.create.map_table import FIELD
from lead_desktop.ui.tabs.create.view_model import Step


def states_of(person):
    return {state.value: count for state, count in person.tab.model.outcome.record.counts}


def test_a_dropped_sheet_becomes_leads_and_every_row_is_accounted_for(person, crm, sheet):
    person.upload(sheet(120, broken=(5, 50)))
    assert states_of(person) == {"created": 118, "skipped": 2}
    assert len(crm.leads()) == 118
    card = person.tab.findChild(QWidget, "createReceipt")
    assert "Rows in: 120\nCreated: 118\nSkipped: 2\nEvery row is accounted for." in card.accessibleName()


def test_the_results_workbook_holds_the_sheets_rows_with_state_and_lead_id(
    person, crm, sheet, tmp_path, monkeypatch
):
    person.upload(sheet(60, broken=(7,)))
    target = tmp_path / "results.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), "Excel workbook (*.xlsx)"))
    person.press(person.tab.receipt.save)
    person.until(lambda: person.board.messages and target.exists())
    rows = list(load_workbook(target).active.values)
    assert rows[0] == (
        "First Name", "Last Name", "Email", "Mobile no.", "City", "Badge",
        "State", "Lead id", "Reason", "Call", "Sent at",
    )  # fmt: skip
    assert [row[0] for row in rows[1:]] == [f"Asha{n}" for n in range(60)]
    assert rows[8][6] == "skipped"
    ids = {lead["id"] for lead in crm.leads()}
    assert {row[7] for row in rows[1:] if row[6] == "created"} == ids


def test_nothing_is_sent_before_the_upload_button_is_pressed(person, crm, sheet):
    person.check(sheet(30))
    assert crm.leads() == []
    assert "30 rows in 1 call" in person.tab.check_step.bar.words


def test_a_field_is_chosen_in_an_editor_that_opens_on_a_click(person, sheet):
    person.drop(sheet(10))
    person.reach(Step.MAP)
    table = person.tab.map_step.table
    place = next(i for i, row in enumerate(table.map_model.records()) if row.heading == "Badge")
    index = table.map_model.index(place, FIELD)
    person.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    editor = table.indexWidget(index)
    assert isinstance(editor, QComboBox)
    editor.setCurrentIndex(editor.findData("JobTitle"))
    editor.activated.emit(editor.currentIndex())
    mapping = person.tab.model.sheet.mapping
    assert mapping.columns[5].field == "JobTitle"
    assert "6 of 6 columns mapped" in person.tab.map_step.bar.words


def test_another_sheet_and_another_heading_row_are_read_anew(person, tmp_path):
    book = Workbook()
    book.active.title = "Cover"
    book.active.append(["Spring fair", "Pune"])
    book.active.append(["Stand", "Hall 3"])
    leads = book.create_sheet("Leads")
    for row in (
        ["Exported in May"],
        ["First Name", "Email"],
        ["Asha", "a@b.example.com"],
        ["Zoë", "z@b.example.com"],
    ):
        leads.append(row)
    path = tmp_path / "book.xlsx"
    book.save(path)
    person.drop(path)
    model = person.tab.model
    person.until(lambda: model.sheet.mapping is not None and not model.sheet.busy)
    boxes = person.tab.map_step.source
    boxes.sheets.activated.emit(boxes.sheets.findData("Leads"))
    person.until(
        lambda: model.sheet.source.sheet == "Leads" and model.sheet.rows == 2 and not model.sheet.busy
    )
    assert [column.heading for column in model.sheet.columns] == ["First Name", "Email"]
    boxes.heading_row.activated.emit(boxes.heading_row.findData(3))
    person.until(lambda: model.sheet.rows == 1 and not model.sheet.busy)
    assert [column.heading for column in model.sheet.columns] == ["Asha", "a@b.example.com"]


def test_the_issues_lead_to_their_rows_and_the_cell_is_explained(person, sheet):
    person.check(sheet(40, broken=(3, 9)))
    step = person.tab.check_step
    assert step.issues.titles == ("E-mail is not complete",)
    step.issues.choose(person.tab.model.sheet.checked.problems[0].kind)
    person.until(lambda: step.table.rows.rowCount() == 2)
    person.press(step.next)
    assert step.table.current_record().line == 5
    assert "@" in step.explained.words


def test_production_asks_for_the_number_of_rows(person, desk, connections, crm, sheet):
    desk.use(connections["Acme India"])
    person.check(sheet(20))
    person.press(person.tab.check_step.upload)
    dialog = person.tab.findChild(SafeModeDialog)
    assert dialog.isVisible()
    for typed, allowed in (("", False), ("2", False), ("200", False), ("20", True)):
        dialog.number.setText(typed)
        assert dialog.go.isEnabled() is allowed
    assert crm.leads() == []
    person.press(dialog.go)
    person.reach(Step.RECEIPT)
    assert len(crm.leads()) == 20


def test_the_mapping_is_kept_as_it_is_made_and_a_draft_goes_on_where_it_was(person, desk, qtbot, sheet):
    person.drop(sheet(10))
    person.reach(Step.MAP)
    model = person.tab.model
    model.sheet.matching.choose_field(4, "")
    path = desk.jobs_dir / f"{model.sheet.job_id}.sqlite"

    def kept() -> bool:
        with RowReader(path) as reader:
            return '"column":4,"heading":"City","field":""' in reader.fact("chosen mapping")

    person.until(kept)
    again = CreateTab(desk)
    qtbot.addWidget(again)
    again.show()
    again.open_job(model.sheet.job_id)
    person.until(lambda: again.model.step is Step.MAP)
    assert again.model.sheet.mapping.columns[4].field == ""
    assert again.model.sheet.mapping.columns[2].field == "EmailAddress"


BAD_FILES = {
    "photo.xlsx": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "empty.csv": b"",
    "secret.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_cannot_be_read_is_said_and_the_tab_goes_on(person, tmp_path, sheet, name):
    path = tmp_path / name
    path.write_bytes(BAD_FILES[name])
    person.drop(path)
    person.until(lambda: bool(person.board.messages))
    message = person.board.messages[0]
    assert message.title
    assert message.safe.startswith("Nothing was")
    assert message.do
    assert person.tab.model.step is Step.FILE
    assert not person.tab.model.sheet.busy
    person.check(sheet(5))


def test_a_sheet_without_a_usable_column_cannot_be_checked(person, tmp_path):
    path = tmp_path / "colours.csv"
    path.write_text("Qwx,Zzk\nred,4711\nblue,4712\n")
    person.drop(path)
    person.reach(Step.MAP)
    assert "0 of 2 columns mapped" in person.tab.map_step.bar.words
    assert not person.tab.map_step.check.isEnabled()


def test_an_account_that_cannot_be_asked_for_its_fields_lets_schema_names_be_typed(person, crm, sheet):
    crm.fault("unauthorized", match="LeadsMetaData", times=-1)
    person.drop(sheet(5))
    person.reach(Step.MAP)
    step, model = person.tab.map_step, person.tab.model.sheet
    assert step.without_fields.isVisible()
    fields = [column.field for column in model.mapping.columns]
    assert fields == ["FirstName", "LastName", "EmailAddress", "Phone", "", ""]
    row = next(i for i, one in enumerate(step.table.map_model.records()) if one.heading == "City")
    index = step.table.map_model.index(row, FIELD)
    for typed, field in (("no field!", ""), ("mx_City", "mx_City")):
        step.table.edit(index)
        editor = step.table.indexWidget(index)
        editor.setEditText(typed)
        step.table.map_delegate.setModelData(editor, step.table.map_model, index)
        step.table.map_delegate.closeEditor.emit(editor)
        assert model.mapping.columns[4].field == field
    crm.faults()
    person.press(step.without_fields.again)
    person.until(lambda: not model.matching.typed and not model.busy)
    assert not step.without_fields.isVisible()
    assert model.mapping.columns[4].field == "mx_City"
    assert model.rows == 5


def test_once_the_fields_are_known_they_are_proposed_if_nobody_chose_others(person, crm, tmp_path):
    path = tmp_path / "budgets.csv"
    path.write_text("First Name,Email,Budget\nAsha,asha@newcomer.in,5\n", "utf-8")
    crm.fault("unauthorized", match="LeadsMetaData", times=-1)
    person.drop(path)
    person.reach(Step.MAP)
    model = person.tab.model.sheet
    assert model.mapping.columns[2].field == ""
    crm.faults()
    person.press(person.tab.map_step.without_fields.again)
    person.until(lambda: model.mapping is not None and model.mapping.columns[2].field == "mx_Budget")


def test_what_was_typed_and_does_not_exist_is_left_out_once_the_fields_are_known(person, crm, sheet):
    crm.fault("unauthorized", match="LeadsMetaData", times=-1)
    person.drop(sheet(5))
    person.reach(Step.MAP)
    model = person.tab.model.sheet
    model.matching.choose_field(4, "mx_Nowhere")
    crm.faults()
    person.press(person.tab.map_step.without_fields.again)
    person.until(lambda: bool(person.board.messages))
    assert "mx_Nowhere" in person.board.messages[-1].message
    assert model.mapping.columns[4].field == ""


def test_a_crm_without_bulk_create_says_so_and_opens_nothing(person, desk, connections, sheet):
    desk.use(connections["Web forms"])
    assert not person.tab.file_step.choose.isEnabled()
    person.drop(sheet(5))
    person.until(lambda: person.board.messages)
    assert person.board.messages[0].title == "No bulk create"
    assert person.tab.model.sheet.source is None


def test_a_sheet_in_hand_follows_to_another_account(person, desk, connections, sheet):
    person.drop(sheet(8))
    person.reach(Step.MAP)
    desk.use(connections["Acme India"])
    model = person.tab.model
    person.until(lambda: model.step is Step.MAP and model.connection.name == "Acme India")
    assert model.sheet.rows == 8


def test_files_opened_before_are_listed_with_what_became_of_them(person, sheet):
    person.upload(sheet(10, name="may.csv"))
    person.press(person.tab.receipt.new)
    person.reach(Step.FILE)
    person.until(lambda: [Path(file.source.path).name for file in person.tab.model.recent] == ["may.csv"])
    person.until(lambda: person.tab.model.recent[0].record.state is JobState.FINISHED)


def test_a_table_from_the_clipboard_is_opened_like_a_file(person, qapp):
    qapp.clipboard().setText("First Name\tEmail\nAsha\ta@b.example.com\n")
    person.press(person.tab.file_step.paste)
    person.reach(Step.MAP)
    assert person.tab.model.sheet.rows == 1
    assert len(person.tab.model.sheet.mapping.mapped()) == 2


def test_the_keyboard_goes_along_with_the_steps(person, sheet):
    tab = person.tab
    person.check(sheet(30))
    assert tab.window().focusWidget() is tab.check_step.table
    tab.check_step.upload.setFocus()
    person.press(tab.check_step.upload)
    person.reach(Step.RECEIPT)
    assert tab.window().focusWidget() is tab.receipt.save


def test_the_chart_shows_the_limit_that_was_learnt_on_the_way(person, crm, sheet):
    crm.rate(3, 3.0)
    person.check(sheet(200))
    person.press(person.tab.check_step.upload)
    panel = person.tab.upload_step.panel
    person.until(lambda: panel._chart_title.text() == "Calls per 5 s")
    person.until(lambda: panel._chart._limit == 3)
    assert panel._chart_title.text() == "Calls per 3 s"
    person.until(lambda: person.tab.model.step is Step.RECEIPT)
    assert states_of(person) == {"created": 200}


def test_in_a_small_window_the_rail_is_a_line_that_leads_back_too(person, sheet):
    tab = person.tab
    person.check(sheet(30))
    tab.resize(980, 560)
    assert tab.line.isVisible()
    assert not tab.rail.isVisible()
    person.press(tab.line._steps[1])
    person.reach(Step.MAP)
    assert tab.line._steps[1].accessibleName().startswith("Step 2, Map, current")
