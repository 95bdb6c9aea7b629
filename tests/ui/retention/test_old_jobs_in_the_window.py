"""What the person is told of lead data that goes by itself."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.retention import DAY_S
from lead_desktop.ui.dialogs.settings import SettingsDialog
from lead_desktop.ui.retention import RetentionBeat
from lead_desktop.ui.tabs.jobs.delete_question import DeleteQuestion

WAIT_MS = 10_000
CANARY = b"canary-lead@kaveri.example.com"


@pytest.fixture
def told(open_window, qtbot):
    """Opens the window and waits for its message."""

    def open_and_wait():
        window = open_window()
        qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)
        return window, window.message_bar.message

    return open_and_wait


def test_the_first_time_nothing_goes_before_it_is_said(profile, keep, old_job, told):
    old_job(40)
    old_job(3)
    keep(absent_days=1)
    _window, message = told()
    assert message.title.startswith("1 job older than 30 days is deleted from ")
    assert message.sentence() == "Lead data is kept for 30 days. Leads in the CRM and saved workbooks stay."
    assert (profile.jobs_dir / "1.sqlite").exists()


def test_old_jobs_go_at_the_start_and_the_bar_leads_to_the_settings(profile, keep, old_job, told, qtbot):
    old_job(40)
    old_job(31)
    old_job(3)
    keep(told_days=5, absent_days=1)
    window, message = told()
    assert message.title == "2 jobs older than 30 days were deleted"
    assert message.action == "Change this in Settings"
    assert [path.name for path in profile.jobs_dir.glob("*.sqlite")] == ["3.sqlite"]
    qtbot.mouseClick(window.message_bar._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is not None)
    window.findChild(SettingsDialog).reject()


def test_a_window_that_stays_open_looks_once_a_day_and_spares_what_it_shows(
    profile, keep, old_job, open_window, qtbot
):
    keep(told_days=5)
    window = open_window()
    beat = window.findChild(RetentionBeat)
    old_job(40)
    old_job(41)
    window.desk.tab_wanted.emit("fetch", "2")
    fetch = window.tabs.current_page()
    qtbot.waitUntil(lambda: fetch.model.job.record is not None, timeout=WAIT_MS)
    beat._hour_passed()
    with qtbot.assertNotEmitted(window.desk.data_changed, wait=200):
        pass
    window.desk.now = lambda: time.time() + DAY_S
    beat._hour_passed()
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)
    assert window.message_bar.message.title == "1 job older than 30 days was deleted"
    assert [path.name for path in profile.jobs_dir.glob("*.sqlite")] == ["2.sqlite"]


def test_after_long_absence_the_clock_is_doubted_and_the_person_is_asked(profile, keep, old_job, told, qtbot):
    old_job(800)
    keep(told_days=900, absent_days=790)
    window, message = told()
    assert "790 days after Lead Desktop was last open" in message.message
    assert message.safe == "1 job older than 30 days was not deleted."
    assert (profile.jobs_dir / "1.sqlite").exists()
    qtbot.mouseClick(window.message_bar._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not (profile.jobs_dir / "1.sqlite").exists(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.message_bar.message is not None)
    assert window.message_bar.message.title == "1 job older than 30 days was deleted"


def test_the_list_says_until_when_each_job_is_kept_and_why_some_stay(keep, old_job, open_window, qtbot):
    old_job(40, RowState.CREATED, RowState.UNKNOWN, kind=JobKind.UPLOAD)
    old_job(50, RowState.CREATED, RowState.NOT_SENT, kind=JobKind.UPLOAD, state=JobState.STOPPED)
    old_job(1)
    keep(told_days=5, absent_days=1)
    window = open_window()
    window.tabs.choose(3)
    page = window.tabs.current_page()
    qtbot.waitUntil(lambda: len(page.model.lines) == 3, timeout=WAIT_MS)
    kept = [column.key for column in page.table.model().columns].index("kept")
    words = [page.table.model().index(row, kept).data() for row in range(3)]
    assert words[1:] == ["Until settled", "Until settled"]
    assert words[0][:1].isdigit()
    held = page.findChild(QLabel, "jobsHeld")
    assert held.text() == (
        "2 jobs older than 30 days stay: 1 has rows that were never sent, 1 has unknown rows."
    )
    assert held.isVisible()
    assert page.findChild(QLabel, "jobsKept").text().startswith("Kept until ")
    assert window.message_bar.message is None


def test_several_selected_jobs_are_deleted_together_and_none_of_their_bytes_stay(
    profile, keep, old_job, open_window, qtbot
):
    for days in (1, 2, 3):
        old_job(days)
    keep(told_days=5)
    window = open_window()
    window.tabs.choose(3)
    page = window.tabs.current_page()
    qtbot.waitUntil(lambda: len(page.model.lines) == 3, timeout=WAIT_MS)
    page.table.selectAll()
    assert page.panel.delete_words == "Delete 3 jobs and their rows…"
    window.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    question = page.findChild(DeleteQuestion)
    assert question.windowTitle() == "Delete 3 jobs?"
    question._filled.click()
    qtbot.waitUntil(lambda: page.model.lines == (), timeout=WAIT_MS)
    left = [p for p in profile.root.rglob("*") if p.is_file() and CANARY in p.read_bytes()]
    assert left == []
