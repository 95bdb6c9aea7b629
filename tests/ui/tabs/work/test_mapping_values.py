"""What is done to the values of a column, fixed values and saved mappings, driven as a person does."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from lead_desktop.core.mapping import StepKind, ValueStep
from lead_desktop.ui.dialogs.column_steps import ColumnStepsDialog
from lead_desktop.ui.dialogs.fixed_value import FixedValueDialog
from lead_desktop.ui.dialogs.name_dialog import NameDialog
from lead_desktop.ui.tabs.create.map_table import TREATMENT
from lead_desktop.ui.tabs.create.view_model import Step

SHEET = """Given name,Family name,Email,Lead source,Budget (lakh),Opt in,Badge
asha,RAO,asha@newcomer.in,trade fare,18.5,interested,B1
shane,O'NEIL,shane@newcomer.in,Referral,2,later,B2
ronald,MCDONALD,ronald@newcomer.in,trade fare,,yes,B3
"""
TITLE = ValueStep(StepKind.TITLE)


@pytest.fixture
def mapped(person, tmp_path):
    """The map step of a sheet with the usual dirt."""
    path = tmp_path / "fair.csv"
    path.write_text(SHEET, "utf-8")
    person.drop(path)
    person.reach(Step.MAP)
    return person.tab.map_step


def row_of(step, heading):
    rows = step.table.map_model.records()
    return next(place for place, row in enumerate(rows) if heading in {row.heading, row.label})


def open_values(person, step, heading) -> ColumnStepsDialog:
    """Open by the keyboard: Alt+Enter on the line."""
    step.table.setCurrentIndex(step.table.map_model.index(row_of(step, heading), 1))
    person.qtbot.keyClick(step.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    dialog = step.findChildren(ColumnStepsDialog)[-1]
    person.until(lambda: dialog.isVisible() and dialog.looked)
    return dialog


def use(person, dialog):
    person.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def treatment_of(step, heading):
    return step.table.map_model.records()[row_of(step, heading)].treatment


def test_steps_are_added_with_a_live_sample_and_reach_the_crm(person, crm, mapped):
    dialog = open_values(person, mapped, "Family name")
    dialog.add(StepKind.TITLE)
    assert "MCDONALD becomes McDonald." in dialog.sample.accessibleName()
    use(person, dialog)
    assert treatment_of(mapped, "Family name") == "Title case"
    dialog = open_values(person, mapped, "Opt in")
    dialog.add(StepKind.YES_NO)
    assert not dialog.use.isEnabled()
    words = {edit.accessibleName(): edit for edit in dialog.findChildren(QLineEdit)}
    assert words["Words for yes"].hasFocus()
    words["Words for yes"].setText("interested")
    words["Words for no"].setText("later")
    assert "interested becomes 1. later becomes 0." in dialog.sample.accessibleName()
    use(person, dialog)
    dialog = open_values(person, mapped, "Lead source")
    assert "trade fare becomes Trade Fair." in dialog.sample.accessibleName()
    use(person, dialog)
    assert treatment_of(mapped, "Lead source") == "1 value matched"
    person.press(mapped.check)
    person.reach(Step.CHECK)
    person.press(person.tab.check_step.upload)
    person.reach(Step.RECEIPT)
    sent = {lead["email"]: lead["values"] for lead in crm.leads()}
    assert {values["LastName"] for values in sent.values()} == {"Rao", "O'Neil", "McDonald"}
    assert [sent[f"{who}@newcomer.in"]["mx_Opt_In"] for who in ("asha", "shane", "ronald")] == ["1", "0", "1"]
    assert sent["asha@newcomer.in"]["mx_Budget"] == "1850000"
    assert sent["asha@newcomer.in"]["Source"] == "Trade Fair"


def test_list_values_are_proposed_and_stay_open_until_a_person_confirms(person, mapped):
    person.until(lambda: treatment_of(mapped, "Lead source") == "Match list values, 1 unknown")
    dialog = open_values(person, mapped, "Lead source")
    dialog.reject()
    assert treatment_of(mapped, "Lead source") == "Match list values, 1 unknown"
    dialog = open_values(person, mapped, "Lead source")
    box = next(box for box in dialog.findChildren(QComboBox) if box.findData("Walk-in") >= 0)
    assert box.currentData() == "Trade Fair"
    box.setCurrentIndex(0)
    use(person, dialog)
    assert person.tab.model.sheet.mapping.columns[3].steps == ()


def test_a_factor_is_confirmed_or_refused_under_the_table(person, mapped):
    model = person.tab.model.sheet
    row = mapped.table.map_model.records()[row_of(mapped, "Budget (lakh)")]
    assert (row.match, row.treatment) == ("Unsure", "Multiply by 100,000")
    model.matching.refuse_factor(row.place)
    assert model.mapping.columns[row.place].steps == ()
    assert treatment_of(mapped, "Budget (lakh)") == "Trim"


def test_a_step_is_taken_away_and_a_click_opens_the_dialog(person, mapped):
    model = person.tab.model.sheet
    model.matching.choose_steps(1, model.mapping.columns[1].treatment, (TITLE,))
    index = mapped.table.map_model.index(row_of(mapped, "Family name"), TREATMENT)
    spot = mapped.table.visualRect(index).center()
    person.qtbot.mouseClick(mapped.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    dialog = mapped.findChildren(ColumnStepsDialog)[-1]
    assert dialog.steps() == (TITLE,)
    dialog.remove_all()
    assert "RAO becomes RAO." in dialog.sample.accessibleName()
    use(person, dialog)
    assert model.mapping.columns[1].steps == ()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_all_columns_of_the_table_are_seen_beside_the_rail_of_a_smaller_window(person, mapped, direction):
    person.tab.setLayoutDirection(direction)
    person.tab.resize(1200, 760)
    person.until(lambda: mapped.table.horizontalScrollBar().maximum() == 0)
    last = mapped.table.visualRect(mapped.table.map_model.index(0, TREATMENT))
    assert mapped.table.viewport().rect().contains(last)


def test_a_fixed_value_is_added_changed_and_removed(person, mapped):
    model = person.tab.model.sheet
    person.press(mapped.mappings.fixed)
    dialog = mapped.findChildren(FixedValueDialog)[-1]
    names = [dialog.field.itemData(place) for place in range(dialog.field.count())]
    assert not {"", "EmailAddress", "LastName", "ProspectID"} & set(names)
    assert not dialog.use.isEnabled()
    dialog.field.setCurrentIndex(dialog.field.findData("mx_Date_of_Birth"))
    dialog.text.setText("no date")
    assert not dialog.use.isEnabled()
    dialog.field.setCurrentIndex(dialog.field.findData("SourceCampaign"))
    dialog.text.setText("Spring fair")
    person.press(dialog.use)
    assert model.mapping.fixed == (("SourceCampaign", "Spring fair"),)
    mapped.table.setCurrentIndex(mapped.table.map_model.index(row_of(mapped, "Source Campaign"), 1))
    person.qtbot.keyClick(mapped.table, Qt.Key.Key_Return)
    dialog = mapped.findChildren(FixedValueDialog)[-1]
    assert dialog.text.text() == "Spring fair"
    person.press(dialog.remove)
    assert model.mapping.fixed == ()


def save(person, step, name):
    person.tab.save()
    dialog = step.findChildren(NameDialog)[-1]
    dialog.field.setText(name)
    person.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    person.until(lambda: step.mappings.saved.current == name)


def test_a_mapping_is_saved_used_renamed_exported_imported_and_deleted(person, mapped, tmp_path, monkeypatch):
    model, saved = person.tab.model.sheet, mapped.mappings.saved
    model.matching.choose_steps(1, model.mapping.columns[1].treatment, (TITLE,))
    save(person, mapped, "Spring fair")
    assert mapped.mappings.names.currentText() == "Spring fair"
    model.matching.choose_field(1, "")
    assert mapped.mappings.names.currentText() == "Spring fair (edited)"
    mapped.mappings.names.activated.emit(mapped.mappings.names.findData("Spring fair"))
    person.until(lambda: model.mapping.columns[1].steps == (TITLE,))
    assert mapped.mappings.names.currentText() == "Spring fair"
    saved.rename("Autumn fair")
    person.until(lambda: saved.names == ("Autumn fair",) and saved.current == "Autumn fair")
    path = tmp_path / "autumn.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    mapped.mappings.export()
    person.until(path.exists)
    assert json.loads(path.read_text("utf-8"))["name"] == "Autumn fair"
    mapped.mappings.bring_in()
    person.until(lambda: saved.current == "Autumn fair (2)")
    saved.delete()
    person.until(lambda: saved.names == ("Autumn fair",) and saved.current == "")
    assert model.mapping.columns[1].steps == (TITLE,)


def test_a_broken_mapping_file_gets_a_sentence_and_changes_nothing(person, mapped, tmp_path, monkeypatch):
    before = person.tab.model.sheet.mapping
    path = tmp_path / "broken.json"
    path.write_text("{", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    mapped.mappings.bring_in()
    person.until(lambda: bool(person.board.messages))
    assert person.board.messages[0].title == "The mapping cannot be used"
    assert person.tab.model.sheet.mapping == before


def test_a_saved_mapping_for_fields_that_are_gone_leaves_them_out_and_says_so(person, mapped, desk):
    matching, saved = person.tab.model.sheet.matching, mapped.mappings.saved
    save(person, mapped, "Fair")
    matching.fields = tuple(field for field in matching.fields if field.name != "mx_Budget")
    saved.use("Fair")
    person.until(lambda: person.tab.model.sheet.mapping.columns[4].field == "")
    assert "mx_Budget" in person.board.messages[-1].message
