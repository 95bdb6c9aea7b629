"""The list of jobs and its receipt, over jobs that really ran."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from lead_desktop.core.receipts import JobState
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.jobs import JobsTab

WAIT_MS = 10_000


@pytest.fixture
def jobs(qtbot, desk):
    tab = JobsTab(desk)
    tab.resize(1440, 820)
    qtbot.addWidget(tab)
    tab.show()
    return tab


def test_an_empty_history_says_what_will_stand_there(qtbot, jobs):
    assert jobs._empty.isVisible()
    assert jobs.model.lines == ()


def test_a_finished_upload_is_listed_with_its_receipt(qtbot, person, jobs, sheet):
    person.upload(sheet(30, broken=(2,)))
    qtbot.waitUntil(lambda: len(jobs.model.lines) == 1 and jobs.model.lines[0].state is JobState.FINISHED)
    assert jobs.table.model().index(0, 1).data() == "Bulk create fair.csv"
    assert "Rows in: 30\nCreated: 29\nSkipped: 1" in jobs.panel.receipt.accessibleName()
    assert not jobs.panel.resume.isVisible()
    assert not jobs.panel.retry.isVisible()


def test_drafts_are_not_listed(qtbot, person, desk, jobs, sheet):
    person.drop(sheet(5))
    person.reach(Step.MAP)
    jobs.model.refresh()
    person.upload(sheet(5, name="other.csv"))
    qtbot.waitUntil(lambda: bool(jobs.model.lines), timeout=WAIT_MS)
    assert [line.record.title for line in jobs.model.lines] == ["other.csv"]


def test_a_running_upload_counts_live_and_can_be_paused_and_resumed_here(qtbot, person, crm, jobs, sheet):
    crm.fault("slow", match="Bulk/Create", times=-1, seconds=0.2)
    person.check(sheet(800))
    person.press(person.tab.check_step.upload)
    qtbot.waitUntil(
        lambda: (
            bool(jobs.model.lines) and jobs.panel.pause.isVisible() and jobs.model.line.progress is not None
        ),
        timeout=WAIT_MS,
    )
    qtbot.mouseClick(jobs.panel.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: jobs.model.line.state is JobState.PAUSED and jobs.panel.resume.isVisible(), timeout=WAIT_MS
    )
    assert jobs.chips._chips[1].spec.key == "paused"
    crm.faults()
    qtbot.mouseClick(jobs.panel.resume, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: jobs.model.line.state is JobState.FINISHED, timeout=WAIT_MS)
    assert len(crm.leads()) == 800


def test_failed_rows_are_retried_from_the_history(qtbot, person, crm, jobs, sheet):
    crm.fault("mx_412", match="Bulk/Create", times=-1)
    person.upload(sheet(3))
    qtbot.waitUntil(jobs.panel.retry.isVisible, timeout=WAIT_MS)
    assert jobs.panel.retry.text() == "Retry 3 failed rows"
    crm.faults()
    qtbot.mouseClick(jobs.panel.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Created: 3" in jobs.panel.receipt.accessibleName(), timeout=WAIT_MS)
    assert len(crm.leads()) == 3


def test_results_so_far_are_saved_and_a_deleted_job_is_gone(
    qtbot, person, board, jobs, sheet, tmp_path, monkeypatch
):
    person.upload(sheet(12))
    qtbot.waitUntil(lambda: bool(jobs.model.lines), timeout=WAIT_MS)
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), "Excel workbook (*.xlsx)"))
    qtbot.mouseClick(jobs.panel.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any("12 rows saved" in message.title for message in board.messages), timeout=WAIT_MS
    )
    assert load_workbook(target.with_suffix(".xlsx")).active.max_row == 13
    person.tab.close_rows()
    jobs.model.delete(jobs.model.current)
    qtbot.waitUntil(lambda: jobs.model.lines == (), timeout=WAIT_MS)


def test_the_filter_and_the_chips_narrow_the_list(qtbot, person, jobs, sheet):
    for name in ("april.csv", "may.csv"):
        person.upload(sheet(4, name=name))
    qtbot.waitUntil(lambda: len(jobs.model.lines) == 2, timeout=WAIT_MS)
    jobs.filter.setText("may")
    qtbot.waitUntil(lambda: [line.record.title for line in jobs.model.shown] == ["may.csv"])
    assert jobs.table.model().rowCount() == 1
    jobs.filter.clear()
    qtbot.waitUntil(lambda: jobs.table.model().rowCount() == 2)


def test_show_the_rows_leads_to_the_tab_of_the_job(qtbot, desk, person, jobs, sheet):
    person.upload(sheet(4))
    qtbot.waitUntil(lambda: bool(jobs.model.lines), timeout=WAIT_MS)
    with qtbot.waitSignal(desk.tab_wanted) as wanted:
        qtbot.mouseClick(jobs.panel.open, Qt.MouseButton.LeftButton)
    assert wanted.args == ["create", jobs.model.current]
    person.press(person.tab.receipt.new)
    person.tab.open_job(jobs.model.current)
    person.until(lambda: person.tab.model.step is Step.RECEIPT and person.tab.model.outcome is not None)
