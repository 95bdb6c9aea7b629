"""Stop: a spreadsheet from the trade fair becomes leads."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView, QWidget

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.tour.fair_sheet import ROWS, write_fair_sheet
from lead_desktop.tour.stage import Stage

_KNOWN = 8
_CALLS, _WINDOW_S = 9, 5.0
_ABOVE = 14
_ANSWERS = ("Day first", "dd/mm", "Yes")
_NO_SHEET = b"\x89PNG\r\n\x1a\n" + bytes(400)


def create_leads(stage: Stage) -> None:
    """From the drop to the results workbook.

    Raises:
        NotSeenError: Something a person would wait for did not come.
    """
    hands = stage.hands
    sheet = stage.folder / "spring-fair-leads.xlsx"
    write_fair_sheet(sheet, stage.known[-_KNOWN:])
    stage.use("Sandbox LeadSquared")
    stage.open_tab("create")
    stage.say(f"Bulk create: drop a workbook of {ROWS:,} rows")
    drop = hands.find(QWidget, "createDropArea")
    stage.picture("05-bulk-file")
    hands.drop(drop, sheet)
    _map(stage)
    _check(stage)
    _upload(stage)
    stage.say("  save the results workbook")
    hands.save_as(hands.find(QWidget, "createSaveResults"), stage.folder / "results.xlsx")
    hands.wait_for("rows saved")
    hands.press(stage.window, "Esc")
    hands.until(lambda: not hands.is_visible("messageBar"), "the message gone")


def refuse_a_picture(stage: Stage) -> None:
    """A file that is no spreadsheet is answered with a sentence.

    Raises:
        NotSeenError: It is not.
    """
    hands = stage.hands
    stage.say("Bulk create: drop a file that is no spreadsheet")
    stage.use("Sandbox LeadSquared")
    stage.open_tab("create")
    for button in hands.buttons("New upload"):
        hands.click(button)
    photo = stage.folder / "badge-photo.xlsx"
    photo.write_bytes(_NO_SHEET)
    hands.drop(hands.find(QWidget, "createDropArea"), photo)
    hands.until(lambda: hands.is_visible("messageBar"), "a message")
    hands.wait_for("is no spreadsheet")
    hands.find(QWidget, "createDropArea")
    stage.picture("12-not-a-spreadsheet")


def _map(stage: Stage) -> None:
    hands = stage.hands
    table = hands.find(QTableView, "createMapTable")
    hands.until(lambda: table.model().rowCount() > 0, "the columns of the sheet")
    stage.picture("06-bulk-map")
    for answer in _ANSWERS:
        for button in hands.buttons(answer, table.window()):
            if button.isEnabled():
                hands.click(button)
    stage.say("  match the columns")
    hands.click(hands.find(QWidget, "createCheck"))


def _check(stage: Stage) -> None:
    hands = stage.hands
    table = hands.find(QTableView, "createCheckTable")
    hands.until(lambda: table.model().rowCount() == ROWS, "the checked rows")
    hands.find(QWidget, "createIssues")
    hands.click(hands.button("Next problem"))
    hands.until(lambda: table.currentIndex().isValid(), "the first problem")
    stage.picture("07-bulk-check")


def _upload(stage: Stage) -> None:
    hands = stage.hands
    # From now on rows without a city are refused, and calls are scarce: so that both can be seen.
    stage.crm.modes(mandatory_fields=["mx_City"])
    stage.crm.rate(_CALLS, _WINDOW_S)
    stage.say(f"  upload, {_CALLS} calls in {_WINDOW_S:g} s")
    hands.click(hands.find(QWidget, "createUpload"))
    table = hands.find(QTableView, "createRunTable")
    meter = hands.find(QWidget, "quotaMeter")
    hands.until(
        lambda: hands.says("then going on") or ", waiting " in meter.accessibleName(),
        "the wait for the limit",
    )
    hands.until(lambda: table.model().rowCount() == ROWS, "all rows")
    hands.settle()
    states = [row["State"] for row in hands.cells(table)]
    row_px = table.verticalHeader().defaultSectionSize()
    table.verticalScrollBar().setValue((states.index("Waiting") - _ABOVE) * row_px)
    stage.picture("08-bulk-running")
    receipt = hands.find(QWidget, "createReceipt", limit_s=40)
    hands.wait_for("Every row is accounted for.", receipt)
    created = len(stage.crm.leads())
    if f"Created: {created:,}" not in receipt.accessibleName():
        raise LeadDesktopError("The receipt is wrong", f"The CRM holds {created:,} created leads.")
    stage.say(f"  the receipt closes, and the CRM holds the {created:,} leads it names")
    stage.picture("09-bulk-receipt")
    stage.crm.modes(mandatory_fields=[])
    stage.crm.rate(25)
