"""Settings: how long lead data is kept, and its deletion on demand, in the real window."""

import pytest

from lead_desktop.core.rows import RowState
from lead_desktop.jobs.erase import Holdings
from lead_desktop.jobs.retention import KeptData
from lead_desktop.store.locks import JobLock
from lead_desktop.ui.dialogs.deleted_jobs import DeletedJobsDialog
from lead_desktop.ui.dialogs.erase_question import EraseQuestion
from lead_desktop.ui.dialogs.settings import SettingsDialog
from lead_desktop.ui.dialogs.settings_words import (
    choice_words,
    everything_goes,
    kept_words,
    lead_data_goes,
    rule_words,
)

WAIT_MS = 10_000
CANARY = b"canary-lead@kaveri.example.com"


@pytest.fixture
def settings(open_window, qtbot):
    """Opens the settings of a window: `settings()` gives both."""

    def open_both():
        window = open_window()
        window.desk.settings_wanted.emit()
        dialog = window.findChild(SettingsDialog)
        qtbot.waitUntil(lambda: bool(dialog._kept.text()), timeout=WAIT_MS)
        return window, dialog

    return open_both


@pytest.fixture
def ask(qtbot):
    """Presses a button of the settings, and hands over the question that follows."""

    def press(dialog, button) -> EraseQuestion:
        button.click()
        qtbot.waitUntil(lambda: dialog.findChild(EraseQuestion) is not None, timeout=WAIT_MS)
        return dialog.findChild(EraseQuestion)

    return press


def bytes_left(profile) -> list[str]:
    return [p.name for p in profile.root.rglob("*") if p.is_file() and CANARY in p.read_bytes()]


def test_thirty_days_are_said_and_another_time_is_kept_at_once(settings, old_job, keep, qtbot):
    old_job(9)
    keep(told_days=5)
    window, dialog = settings()
    assert dialog.keep.currentText() == "30 days"
    assert dialog._kept.text() == "1 job is kept now."
    dialog.keep.setCurrentIndex(dialog.keep.findData(7))
    dialog.keep.activated.emit(dialog.keep.currentIndex())
    qtbot.waitUntil(lambda: "older and goes from" in dialog._kept.text(), timeout=WAIT_MS)
    assert dialog._rule.text().startswith("Rows and receipts go 7 days after a job ended")
    dialog.reject()
    window.desk.settings_wanted.emit()
    again = window.findChildren(SettingsDialog)[-1]
    qtbot.waitUntil(lambda: again.keep.currentText() == "7 days", timeout=WAIT_MS)
    again.reject()


def test_all_lead_data_goes_and_the_tab_that_showed_it_is_empty(
    settings, ask, old_job, profile, open_window, qtbot
):
    for days in (1, 2):
        old_job(days)
    window, dialog = settings()
    window.desk.tab_wanted.emit("fetch", "2")
    fetch = window.tabs.current_page()
    qtbot.waitUntil(lambda: fetch.results.table.rows.rowCount() == 1, timeout=WAIT_MS)
    question = ask(dialog, dialog.erase)
    assert question.windowTitle() == "Delete all lead data from this computer?"
    question._filled.click()
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)
    assert window.message_bar.message.title == "All lead data was deleted"
    assert window.message_bar.message.message == "2 jobs went from this computer."
    assert fetch.model.job.record is None
    assert fetch.results.empty.isVisibleTo(fetch.results)
    assert bytes_left(profile) == []


def test_everything_goes(settings, ask, old_job, profile, qtbot):
    old_job(1)
    (profile.logs_dir / "crash.log").write_bytes(CANARY)
    window, dialog = settings()
    ask(dialog, dialog.erase_everything)._filled.click()
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)
    assert window.message_bar.message.title == "Everything was deleted"
    assert bytes_left(profile) == []


def test_the_numbers_of_deleted_jobs_can_be_looked_at(settings, ask, old_job, qtbot):
    old_job(1, RowState.FOUND, RowState.NOT_FOUND)
    window, dialog = settings()
    ask(dialog, dialog.erase)._filled.click()
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)
    window.desk.settings_wanted.emit()
    again = window.findChildren(SettingsDialog)[-1]
    again.deleted.click()
    table = again.findChild(DeletedJobsDialog).table
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=WAIT_MS)
    words = [table.model().index(0, at).data() for at in range(7)]
    assert (words[0], words[1], words[3:5], words[6]) == (
        "Fetch by IDs", "Practice", ["2", "1 found, 1 not found"], "By hand",
    )  # fmt: skip
    assert CANARY.decode() not in " ".join(words)
    again.findChild(DeletedJobsDialog).reject()
    again.reject()


def test_in_a_small_window_the_settings_are_scrolled(settings, qtbot):
    window, dialog = settings()
    tall = dialog.height()
    window.resize(960, 600)
    dialog.fit()
    assert dialog.height() <= window.height() < tall
    assert dialog.content.verticalScrollBar().maximum() > 0
    dialog.reject()


def test_a_question_that_is_not_confirmed_deletes_nothing(settings, ask, old_job, profile):
    old_job(1)
    _window, dialog = settings()
    ask(dialog, dialog.erase).reject()
    assert (profile.jobs_dir / "1.sqlite").exists()
    dialog.reject()


def test_while_a_job_is_at_work_the_window_says_that_nothing_can_be_deleted(
    settings, old_job, profile, qtbot
):
    old_job(1)
    window, dialog = settings()
    with JobLock(profile.jobs_dir / "1.lock"):
        dialog.erase.click()
        qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)
    assert window.message_bar.message.title == "A job is at work"
    assert window.message_bar.message.safe == "Nothing was deleted."
    assert (profile.jobs_dir / "1.sqlite").exists()


def test_the_words_of_the_settings():
    assert [choice_words(days) for days in (7, 365, 0)] == ["7 days", "1 year", "Until I delete it"]
    assert rule_words(0) == "Nothing is deleted by itself."
    assert kept_words(KeptData(30, 0, 0, 0), 0.0, None) == "No lead data is kept now."
    words = kept_words(KeptData(30, 4, 1, 2), 1_795_262_400.0, None)
    assert words == "4 jobs and 1 draft are kept now. 2 of them are older and go from 22 Nov 2026 on."
    assert len(lead_data_goes(Holdings(0, 0, 0, 0))) == 1
    goes = everything_goes(Holdings(3, 0, 1, 2))
    assert goes[:2] == (
        "3 jobs with all rows, results and receipts",
        "1 of the jobs is not over, and cannot be resumed any more",
    )
    assert "2 connections and their keys in the keyring" in goes
