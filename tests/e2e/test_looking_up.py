"""Fetching and searching from the whole window, held against what the CRMs hold."""

import openpyxl
from PySide6.QtWidgets import QDateEdit, QPlainTextEdit, QTableView, QWidget

from lead_desktop.tour.searching import add_filter, add_sort, search_by_dates, type_day

URL = "https://in21.leadsquared.com/LeadManagement/LeadDetails?LeadID="
NOBODY = "00000000-0000-4000-8000-000000000000"


def test_each_pasted_line_comes_back_and_is_exported_as_shown(stage):
    hands, known = stage.hands, stage.known
    lines = [
        *(lead.lead_id for lead in known[:600]),
        URL + known[600].lead_id,
        known[601].email,
        NOBODY,
        "call back on Monday",
        known[3].lead_id.upper(),
    ]
    wanted = [
        *((lead.lead_id, lead.email) for lead in known[:600]),
        (lines[600], known[600].email),
        (lines[601], known[601].email),
    ]
    hands.paste(hands.find(QPlainTextEdit, "fetchIdBox"), "\n".join(lines))
    hands.click(hands.button("Fetch 603 leads"))
    hands.wait_for("602 found, 1 not found, 1 duplicate, 1 not an ID. 605 lines in, 605 accounted for.")
    target = stage.folder / "leads.xlsx"
    hands.save_as(hands.find(QWidget, "fetchExport"), target)
    hands.wait_for("605 rows exported")
    head, *rows = openpyxl.load_workbook(target).active.values
    exported = [dict(zip(head, row, strict=True)) for row in rows]
    assert [row["Line"] for row in exported] == list(range(1, 606))
    assert [row["Pasted"] for row in exported] == lines
    assert [(row["Pasted"], row["Email"]) for row in exported[:602]] == wanted
    assert [row["State"].lower() for row in exported[602:]] == ["not found", "not an id", "duplicate"]


def test_four_filters_and_two_sort_keys_bring_what_they_say(stage):
    hands = stage.hands
    stage.use("Sandbox Octanist")
    stage.open_tab("search")
    add_filter(stage, "Status", "is", "Won")
    add_filter(stage, "Value", "≥", "100")
    add_filter(stage, "Google click id", "is empty")
    add_filter(stage, "Created", "is from", "1 Jan 2020")
    add_sort(stage, "Value")
    hands.click(hands.find(QWidget, "searchRun"))
    hands.wait_for("leads read.")
    table = hands.find(QTableView, "searchTable")
    leads = hands.cells(table)
    assert hands.says(f"{len(leads):,} leads read.")
    assert len(leads) > 100
    assert {lead["Status"].lower() for lead in leads} == {"won"}
    assert min(float(lead["Value"].replace(",", "")) for lead in leads) >= 100


def test_a_filter_without_a_value_is_said_before_anything_is_sent(stage):
    hands = stage.hands
    stage.use("Sandbox Octanist")
    stage.open_tab("search")
    add_filter(stage, "Label id", "is")
    hands.wait_for("“Label id” has no value yet.")
    assert not hands.find(QWidget, "searchRun").isEnabled()


def test_a_value_that_is_no_number_is_said_before_anything_is_sent(stage):
    hands = stage.hands
    stage.use("Sandbox Octanist")
    stage.open_tab("search")
    add_filter(stage, "Value", "≥", "a lot")
    hands.wait_for("“value” is compared with a number, not with “a lot”.")
    assert not hands.find(QWidget, "searchRun").isEnabled()
    assert stage.crm.calls("octanist") == []


def test_a_filter_that_the_crm_refuses_is_said_in_its_words(stage):
    hands = stage.hands
    stage.use("Sandbox Octanist")
    stage.open_tab("search")
    add_filter(stage, "Status", "is", "Won")
    stage.crm.fault("mx_412", match="/leads", times=-1)
    hands.click(hands.find(QWidget, "searchRun"))
    hands.wait_for("Nothing could be read")
    assert hands.says("Non-existent field(s) provided")
    assert not hands.says("No lead matches")
    stage.crm.faults()
    hands.click(hands.find(QWidget, "searchRun"))
    hands.wait_for("leads read.")


def test_ninety_days_are_read_in_windows_and_a_failed_one_is_read_again_alone(stage):
    stage.use("Sandbox JTC DMS")
    stage.open_tab("search")
    search_by_dates(stage)
    calls = stage.crm.calls("jtc_dms")
    failed = next(call for call in calls if call["fault"])
    assert [call["status"] for call in calls if call["query"] == failed["query"]] == [failed["status"], 200]
    assert calls[-1]["query"] == failed["query"]
    table = stage.hands.find(QTableView, "searchTable")
    ids = [lead["External id"] for lead in stage.hands.cells(table)]
    assert len(ids) == len(set(ids)) > 1_000


def test_a_range_that_ends_before_it_begins_is_said_before_anything_is_sent(stage):
    hands = stage.hands
    stage.use("Sandbox JTC DMS")
    stage.open_tab("search")
    type_day(stage, hands.find(QDateEdit, "searchTo"), "1 Jan 2020")
    hands.wait_for("The last day is before the first.")
    assert not hands.find(QWidget, "searchRun").isEnabled()
