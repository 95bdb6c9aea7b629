"""A template is saved from the first step, filled, and dropped again."""

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from lead_desktop.core.mapping import Match
from lead_desktop.ui.tabs.create.template import TemplateDialog
from lead_desktop.ui.tabs.create.view_model import Step

PEOPLE = (
    {"First Name": "Asha", "Last Name": "Rao", "Email": "tpl1@kaveri.in", "Phone Number": "+919822041871"},
    {"First Name": "Zoë", "Last Name": "Müller", "Email": "tpl2@nordlicht.de", "Lead Source": "Referral"},
    {"First Name": "Tom", "Last Name": "Kerr", "Email": "tpl3@harrowpike.co.uk", "City": "Leeds"},
)


@pytest.fixture
def template(person, monkeypatch, tmp_path):
    """The template as the person saves it, with another field."""
    path = tmp_path / "template.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    person.press(person.tab.file_step.template)
    person.until(lambda: person.tab.findChildren(TemplateDialog))
    dialog = person.tab.findChildren(TemplateDialog)[0]
    person.until(dialog.isVisible)
    dialog.choice.toggle("mx_Gender", on=True)
    person.press(dialog.save)
    person.until(lambda: person.board.messages)
    assert person.board.messages[0].title == "Template saved"
    return path


def test_a_filled_template_is_mapped_by_itself_and_uploaded(person, crm, template):
    book = load_workbook(template)
    sheet = book["Leads"]
    places = {cell.value: cell.column for cell in sheet[2]}
    assert {"Gender", "Last Name", "Lead Source"} <= places.keys()
    for row, who in enumerate(PEOPLE, start=3):
        for heading, value in who.items():
            sheet.cell(row, places[heading]).value = value
    book.save(template)
    person.drop(template)
    person.reach(Step.MAP)
    mapping = person.tab.model.sheet.mapping
    assert {column.match for column in mapping.columns} == {Match.SAME_NAME}
    person.press(person.tab.map_step.check)
    person.reach(Step.CHECK)
    assert not person.tab.model.sheet.checked.problems
    person.press(person.tab.check_step.upload)
    person.reach(Step.RECEIPT)
    assert {lead["email"] for lead in crm.leads()} == {who["Email"] for who in PEOPLE}


def test_nothing_chosen_is_nothing_to_save(person):
    person.press(person.tab.file_step.template)
    person.until(lambda: person.tab.findChildren(TemplateDialog))
    dialog = person.tab.findChildren(TemplateDialog)[0]
    for name in dialog.choice.chosen:
        dialog.choice.toggle(name, on=False)
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_a_crm_without_bulk_create_has_no_template(desk, person, connections):
    desk.use(connections["Web forms"])
    assert not person.tab.file_step.template.isEnabled()
