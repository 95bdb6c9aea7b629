"""A trade fair's spreadsheet, from the drop to the results workbook, held against what the CRM really has."""

from collections import Counter

import openpyxl
from PySide6.QtWidgets import QTableView, QWidget

from lead_desktop.tour.fair_sheet import ROWS, write_fair_sheet


def check(stage, path):
    """From the drop to the check step."""
    hands = stage.hands
    stage.use("Sandbox LeadSquared")
    stage.open_tab("create")
    hands.drop(hands.find(QWidget, "createDropArea"), path)
    table = hands.find(QTableView, "createMapTable")
    hands.until(lambda: table.model().rowCount() > 0, "the columns")
    hands.click(hands.find(QWidget, "createCheck"))
    hands.find(QWidget, "createCheckTable")


def upload(stage):
    """From the check step to the receipt, which is what the person reads."""
    hands = stage.hands
    hands.click(hands.find(QWidget, "createUpload"))
    receipt = hands.find(QWidget, "createReceipt", limit_s=30)
    hands.wait_for("Every row is accounted for.", receipt)
    return receipt.accessibleName()


def saved_results(stage):
    """Rows of the results workbook by heading."""
    target = stage.folder / "results.xlsx"
    stage.hands.save_as(stage.hands.find(QWidget, "createSaveResults"), target)
    stage.hands.wait_for("rows saved")
    head, *rows = openpyxl.load_workbook(target).active.values
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_receipt_workbook_and_crm_tell_the_same(stage):
    sheet = stage.folder / "fair.xlsx"
    write_fair_sheet(sheet, stage.known[:8])
    check(stage, sheet)
    stage.crm.modes(mandatory_fields=["mx_City"])
    words = upload(stage)
    rows = saved_results(stage)
    states = Counter(row["State"] for row in rows)
    assert f"Rows in: {ROWS:,}" in words
    for state, count in states.items():
        assert f"{state.capitalize()}: {count}" in words
    assert states.keys() == {"created", "duplicate", "failed", "skipped"}

    held = {lead["id"]: lead["email"] for lead in stage.crm.leads()}
    created = {row["Lead id"]: row["Email"].strip().lower() for row in rows if row["State"] == "created"}
    assert created == held
    assert [row["Full Name"] for row in rows] == [row["Full Name"] for row in original(sheet)]
    for row in rows:
        assert (row["Reason"] is None) == (row["State"] == "created")


def original(sheet):
    head, *rows = openpyxl.load_workbook(sheet).active.values
    return [dict(zip(head, row, strict=True)) for row in rows]


def plain_sheet(stage, rows):
    sheet = stage.folder / "fair.csv"
    sheet.write_text("First Name,Email\n" + "".join(f"Asha,asha{n}@kaveri.in\n" for n in range(rows)))
    return sheet


def test_a_lost_answer_is_looked_up_and_nothing_is_sent_twice(stage):
    check(stage, plain_sheet(stage, 8))
    stage.crm.fault("commit_then_drop", match="Bulk/Create", times=1)
    assert "Created: 8" in upload(stage)
    held = {lead["id"]: lead["email"] for lead in stage.crm.leads()}
    assert {row["Lead id"]: row["Email"] for row in saved_results(stage)} == held
    assert len(held) == 8


def test_a_run_that_the_crm_refuses_again_and_again_stops_and_goes_on_when_the_cause_is_gone(stage):
    check(stage, plain_sheet(stage, 30))
    stage.crm.fault("mx_412", match="Bulk/Create", times=-1)
    words = upload(stage)
    assert "Not sent: 30" in words
    assert "refused for the same reason" in words
    assert stage.crm.leads() == []
    stage.crm.faults()
    stage.hands.click(stage.hands.button("Send the 30 rows left"))
    stage.hands.until(
        lambda: any("Created: 30" in one.accessibleName() for one in receipts(stage)), "30 created"
    )
    assert len(stage.crm.leads()) == 30


def receipts(stage):
    return [one for one in stage.window.findChildren(QWidget, "createReceipt") if one.isVisible()]
