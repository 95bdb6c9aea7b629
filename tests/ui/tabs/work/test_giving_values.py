"""A sent upload that lacks a mandatory field is no dead end: the receipt gives the rows left a value."""

from lead_desktop.core.rows import RowState
from lead_desktop.ui.dialogs.fixed_value import FixedValueDialog
from lead_desktop.ui.tabs.create.questions import LeftRows
from lead_desktop.ui.tabs.create.value_giver import field_named
from lead_desktop.ui.tabs.create.view_model import Step


def test_the_receipt_gives_a_missing_field_a_value_and_the_rows_are_sent_once(person, crm, sheet):
    person.check(sheet(20, broken=(3,)))
    crm.modes(mandatory_fields=["Company"])  # the account's rules changed since the fields were read
    person.press(person.tab.check_step.upload)
    person.until(lambda: person.tab.model.step is Step.RECEIPT and person.tab.model.outcome is not None)
    receipt = person.tab.receipt
    assert [(one.state, one.rows) for one in receipt.left.lines] == [
        (RowState.FAILED, 19),
        (RowState.SKIPPED, 1),
    ]
    person.press(receipt.head.give)
    dialog = person.tab.findChild(FixedValueDialog)
    assert dialog.field.currentData() == "Company"  # the CRM's reason names it
    assert dialog.use.text() == "Use in 20 rows"
    dialog.text.setText("Kaveri Agro")
    person.press(dialog.use)
    person.until(lambda: person.board.messages)
    message = person.board.messages[0]
    assert message.title == "A value for Company"
    assert message.sentence() == (
        "19 rows can be sent now. 1 row still has an error. Nothing was sent. Send the 19 left when you are ready."
    )
    person.until(lambda: receipt.resume.isVisible() and person.tab.model.step is Step.RECEIPT)
    assert receipt._title.text().startswith("Corrected at ")
    assert receipt.main is receipt.resume
    assert crm.leads() == []
    person.press(receipt.resume)
    person.until(lambda: len(crm.leads()) == 19 and person.tab.model.step is Step.RECEIPT)


def test_the_field_that_a_reason_names_is_chosen_first():
    choices = (("mx_City", "City"), ("mx_CityCode", "City code"), ("Company", "Company"))
    for reason, name in (
        ("Field mx_CityCode is mandatory", "mx_CityCode"),
        ("The city code is missing.", "mx_CityCode"),
        ("Mandatory field City is empty", "mx_City"),
        ("No reason", ""),
    ):
        assert field_named((LeftRows(RowState.FAILED, reason, 3),), choices) == name
    assert field_named((LeftRows(RowState.NOT_SENT, "City", 3),), choices) == ""
