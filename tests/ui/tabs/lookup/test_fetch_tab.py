"""The Fetch screen, driven by keys and clicks against the sandbox."""

import httpx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton

from lead_desktop.core.columns import Column
from lead_desktop.core.progress import Phase
from lead_desktop.core.rows import RowState
from lead_desktop.ui.languages import ENGLISH, PSEUDO, speak
from lead_desktop.ui.tabs.fetch import FetchTab
from lead_desktop.ui.tabs.results.export_path import seen_columns
from lead_desktop.ui.widgets.row_table import RowTable

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def known(crm) -> list[dict[str, str]]:
    """Sixty leads of the sandbox: more than travel at once."""
    account = crm.address.leadsquared
    headers = {"x-LSQ-AccessKey": account.access_key, "x-LSQ-SecretKey": account.secret_key}
    body = {
        "Parameter": {"LookupName": "ProspectAutoId", "LookupValue": "0", "SqlOperator": ">"},
        "Columns": {"Include_CSV": "ProspectID,EmailAddress"},
        "Sorting": {"ColumnName": "ProspectAutoId", "Direction": "1"},
        "Paging": {"PageIndex": 1, "PageSize": 60},
    }
    with httpx.Client(trust_env=False) as client:
        path = "/v2/LeadManagement.svc/Leads.Get"
        return client.post(account.url + path, headers=headers, json=body).json()


@pytest.fixture
def tab(fetch_tab):
    return fetch_tab


def paste(qtbot, tab, lines) -> None:
    QApplication.clipboard().setText("\n".join(lines), QClipboard.Mode.Clipboard)
    tab.request.box.selectAll()
    tab.request.box.paste()
    filled = [line for line in lines if line.strip()]
    qtbot.waitUntil(lambda: tab.model.counts.lines == len(filled))


def fetch(qtbot, tab) -> None:
    qtbot.mouseClick(tab.findChild(QPushButton, "fetchRun"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None and not tab.model.job.busy, timeout=15_000)


def shown(tab) -> list[list[str]]:
    rows = tab.results.table.rows
    return [
        [column.text(rows.record_at(place)) for column in rows.columns] for place in range(rows.rowCount())
    ]


def test_every_pasted_line_comes_back_in_its_place(qtbot, tab, known):
    lines = [
        known[0]["ProspectID"],
        "",
        "https://in21.leadsquared.com/LeadManagement/LeadDetails?LeadID=" + known[1]["ProspectID"],
        known[2]["EmailAddress"],
        NOBODY,
        "call Priya on Monday",
        known[0]["ProspectID"].upper(),
    ]
    paste(qtbot, tab, lines)
    fetch(qtbot, tab)
    rows = shown(tab)
    assert [row[0] for row in rows] == ["1", "3", "4", "5", "6", "7"]
    assert [row[1] for row in rows] == [
        "Found",
        "Found",
        "Found",
        "Not found",
        "Not an ID",
        "Duplicate of line 1",
    ]
    assert [row[2] for row in rows] == [line for line in lines if line]
    assert all(row[3] for row in rows[:3])
    assert [column.label for column in tab.results.table.rows.columns[:4]] == [
        "Line",
        "State",
        "Pasted",
        "Full name",
    ]
    assert tab.results.strip._words.text() == (
        "3 found, 1 not found, 1 duplicate, 1 not an ID. 6 lines in, 6 accounted for."
    )


def test_a_failed_call_fails_its_lines_alone_and_they_can_be_tried_again(qtbot, tab, known, crm):
    paste(qtbot, tab, [known[0]["ProspectID"], known[1]["EmailAddress"]])
    crm.fault("mx_500", match="GetByEmailaddress", times=-1)
    fetch(qtbot, tab)
    assert dict(tab.model.job.receipt.counts) == {RowState.FOUND: 1, RowState.FAILED: 1}
    again = tab.results._retry
    assert again.text() == "Try 1 line again"
    crm.faults()
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None and not tab.model.job.failed)
    assert dict(tab.model.job.receipt.counts) == {RowState.FOUND: 2}
    assert not again.isVisible()


def test_what_is_visible_is_what_is_exported(qtbot, tab, known, monkeypatch, tmp_path, board):
    paste(qtbot, tab, [known[place]["ProspectID"] for place in (3, 1, 2)] + ["rubbish"])
    fetch(qtbot, tab)
    table: RowTable = tab.findChild(RowTable, "fetchTable")
    tab.results.bar.chips.choose(RowState.FOUND.value)
    qtbot.waitUntil(lambda: table.rows.rowCount() == 3)
    section = [column.label for column in table.rows.columns].index("Full name")
    table.horizontalHeader().sectionClicked.emit(section)
    qtbot.waitUntil(
        lambda: [row[section] for row in shown(tab)] == sorted(row[section] for row in shown(tab))
    )
    table.setColumnHidden(section + 1, True)
    table.horizontalHeader().moveSection(section + 3, section)
    target = tmp_path / "out.xlsx"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), "Excel workbook (*.xlsx)")
    )
    qtbot.mouseClick(tab.findChild(QPushButton, "fetchExport"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(board.messages))
    assert board.messages[-1].title == "3 rows exported"
    written = [list(row) for row in openpyxl.load_workbook(target).active.iter_rows(values_only=True)]
    labels = [column.label for column in table.rows.columns]
    assert written[0] == [
        "Line",
        "State",
        "Pasted",
        labels[section + 3],
        labels[section],
        labels[section + 2],
    ]
    rows = shown(tab)
    assert [row[2] for row in written[1:]] == [row[2] for row in rows]
    assert [row[4] for row in written[1:]] == [row[section] for row in rows]


def test_ids_come_from_a_spreadsheet(qtbot, tab, known, monkeypatch, tmp_path):
    book = openpyxl.Workbook()
    for line in (("Name", "Lead id"), *(("x", lead["ProspectID"]) for lead in known[:4])):
        book.active.append(line)
    file = tmp_path / "ids.xlsx"
    book.save(file)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    tab.open_file()
    qtbot.waitUntil(lambda: tab.model.counts.ids == 4, timeout=15_000)
    assert tab.request.box.lines() == [lead["ProspectID"] for lead in known[:4]]


def test_a_file_that_cannot_be_read_is_said_and_loses_nothing(qtbot, tab, monkeypatch, tmp_path, board):
    paste(qtbot, tab, [NOBODY])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "gone.txt"), ""))
    tab.open_file()
    qtbot.waitUntil(lambda: bool(board.messages))
    assert board.messages[-1].title == "The file cannot be read"
    assert tab.request.box.lines() == [NOBODY]


def test_refused_keys_pause_the_fetch_and_stop_closes_it(qtbot, tab, known, crm, board):
    paste(qtbot, tab, [lead["ProspectID"] for lead in known])
    crm.fault("unauthorized", times=-1)
    qtbot.mouseClick(tab.request.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(one.title == "Paused, new keys are needed" for one in board.messages))
    assert "key" in board.messages[-1].message
    qtbot.mouseClick(tab.findChild(QPushButton, "fetchStop"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None)
    assert tab.model.job.receipt.count(RowState.WAITING) == 60
    assert "60 not fetched" in tab.results.strip._words.text()


def test_a_paused_fetch_waits_and_goes_on(qtbot, tab, known, crm):
    crm.fault("slow", seconds=0.4, times=-1)
    emails = [lead["EmailAddress"] for lead in known if lead["EmailAddress"]]
    assert len(emails) > tab.model.capabilities.concurrent_calls
    paste(qtbot, tab, emails)
    qtbot.mouseClick(tab.request.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.model.job.progress is not None and tab.model.job.progress.calls_in_flight > 0)
    pause = tab.findChild(QPushButton, "fetchPause")
    qtbot.mouseClick(pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.model.job.progress.phase is Phase.PAUSED)
    assert pause.text() == "Resume"
    assert dict(tab.model.job.progress.counts)[RowState.WAITING] > 0
    qtbot.mouseClick(pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None, timeout=15_000)
    assert tab.model.job.receipt.count(RowState.WAITING) == 0
    assert tab.model.job.receipt.closes


def test_bulks_of_the_dms_bring_all_their_leads(qtbot, tab, desk, connections):
    desk.use(connections["jtc"])
    qtbot.waitUntil(lambda: "leadExternalId" in tab.model.source.choice.chosen)
    paste(qtbot, tab, ["4001", "4002", "nonsense"])
    assert tab.request.run.text() == "Fetch 2 bulks"
    fetch(qtbot, tab)
    assert tab.model.job.receipt.closes
    assert tab.model.job.receipt.rows_in == 3
    assert tab.results.table.rows.rowCount() > 3


def test_a_crm_without_fetch_sends_the_person_to_search(qtbot, tab, desk, connections):
    desk.use(connections["octanist"])
    wanted = []
    desk.tab_wanted.connect(lambda key, job: wanted.append((key, job)))
    assert tab._refusal.isVisible()
    qtbot.mouseClick(tab._refusal._action, Qt.MouseButton.LeftButton)
    assert wanted == [("search", "")]


def test_box_and_table_scroll_together(qtbot, tab, known):
    paste(qtbot, tab, [known[0]["ProspectID"], *(f"rubbish {n}" for n in range(400))])
    fetch(qtbot, tab)
    tab.request.box.show_line(120)
    assert tab.results.table.rows.record_at(tab.results.table.rowAt(0)).line == 120
    tab.results.table.verticalScrollBar().setValue(28 * 200)
    assert tab.request.box.first_line() == 201


def test_a_fetch_of_the_history_is_shown_again(qtbot, tab, known, desk):
    paste(qtbot, tab, [known[0]["ProspectID"], NOBODY])
    fetch(qtbot, tab)
    other = FetchTab(desk)
    qtbot.addWidget(other)
    other.open_job(tab.model.job.record.job_id)
    qtbot.waitUntil(lambda: other.model.job.receipt is not None)
    assert shown(other) == shown(tab)
    other.close_rows()


def test_a_column_is_found_by_its_name_and_chosen_with_a_click(qtbot, tab):
    fields = tab.request.picker.fields
    tab.request.picker._find.setText("lead stage")
    qtbot.waitUntil(lambda: sum(not fields.item(place).isHidden() for place in range(fields.count())) == 1)
    item = next(fields.item(place) for place in range(fields.count()) if not fields.item(place).isHidden())
    qtbot.mouseClick(fields.viewport(), Qt.MouseButton.LeftButton, pos=fields.visualItemRect(item).center())
    assert "ProspectStage" in tab.model.source.choice.chosen
    assert tab.request.picker.sets.currentText() == "Your choice"


def test_lines_without_a_lead_go_back_into_the_box_and_undo_brings_the_others(qtbot, tab, desk):
    wanted = []
    desk.tab_wanted.connect(lambda key, job: wanted.append((key, job)))
    pasted = ["nobody@newcomer.in", "what is this", "no-one@newcomer.in"]
    paste(qtbot, tab, pasted)
    fetch(qtbot, tab)
    qtbot.waitUntil(tab.back.isVisible)
    assert [words for words, _ in tab.back.choices()] == [
        "All 3 lines without a lead",
        "2 lines not found",
        "1 line without an id",
    ]
    qtbot.mouseClick(tab.back, Qt.MouseButton.LeftButton)
    menu = next(menu for menu in tab.findChildren(QMenu) if menu.isVisible())
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: tab.request.box.lines() == ["nobody@newcomer.in", "no-one@newcomer.in"])
    assert wanted == [("fetch", "")]
    tab.request.box.undo()
    assert tab.request.box.lines() == pasted


def test_the_headings_of_an_export_are_english_in_every_language(qapp, fetch_tab):
    speak(qapp, PSEUDO)
    try:
        columns = fetch_tab._columns((Column("pasted", "Pasted"), Column("Company", "Company")))
        assert columns[0].label != "Line"
        assert [one.heading for one in seen_columns(columns)] == ["Line", "State", "Pasted", "Company"]
    finally:
        speak(qapp, ENGLISH)
