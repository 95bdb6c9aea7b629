"""Keys that are refused in mid-run: the window asks for new ones, and the upload goes on with them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from lead_desktop.core.causes import Cause
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.dialogs.window_dialogs import WindowDialogs
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.jobs import JobsTab
from lead_desktop.ui.tabs.jobs.delete_question import DeleteQuestion, what_goes
from lead_desktop.ui.tabs.jobs.job_lines import JobLine

WAIT_MS = 10_000
REFUSED = "Die Schlüssel wurden abgelehnt."  # a cause is known whatever language its sentence has


@pytest.fixture
def refused(person, crm, sheet):
    """An upload whose keys were refused in mid-run."""
    crm.fault("unauthorized", match="Bulk/Create", times=-1)
    person.check(sheet(60))
    person.press(person.tab.check_step.upload)
    job = person.tab.model.job
    person.until(lambda: job.progress is not None and job.progress.phase is Phase.PAUSED)
    return job


def test_refused_keys_are_asked_for_and_the_upload_goes_on_with_new_ones(qtbot, desk, person, crm, refused):
    message, button = person.board.messages[-1], person.tab.upload_step.panel.keys
    assert (message.title, message.action) == ("Paused, new keys are needed", "Give new keys…")
    assert "done about" not in person.tab.upload_step.strip._more.text()
    _dialogs = WindowDialogs(desk, person.tab, lambda _connection: None)  # kept: it listens
    with qtbot.waitSignal(desk.keys_wanted, timeout=WAIT_MS):
        person.press(button)
    dialog = person.tab.findChild(ConnectionDialog)
    account = crm.address.leadsquared
    keys = (account.access_key, account.secret_key)
    for field, key in zip([one for one in dialog.keys.values() if one.isVisible()], keys, strict=True):
        field.setText(key)
    crm.faults()
    person.press(dialog.save)
    person.until(lambda: person.tab.model.step is Step.RECEIPT and person.tab.model.outcome is not None)
    assert len(crm.leads()) == 60


def test_the_list_of_jobs_asks_for_new_keys_too(qtbot, desk, refused):
    jobs = JobsTab(desk)
    qtbot.addWidget(jobs)
    jobs.show()
    qtbot.waitUntil(jobs.panel.keys.isVisible, timeout=WAIT_MS)
    assert jobs.panel._card.title.text() == "Paused, new keys are needed"
    with qtbot.waitSignal(desk.keys_wanted, timeout=WAIT_MS):
        qtbot.mouseClick(jobs.panel.keys, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause is not Cause.KEYS_REFUSED])
def test_only_refused_keys_ask_for_new_ones(person, refused, cause):
    panel = person.tab.upload_step.panel
    paused = JobProgress(refused.record.job_id, JobKind.UPLOAD, Phase.PAUSED, (), 60, wait_reason=REFUSED)
    panel.show_progress(replace(paused, cause=Cause.KEYS_REFUSED))
    assert not panel.keys.isHidden()
    panel.show_progress(replace(paused, cause=cause))
    assert panel.keys.isHidden()


def line(state, counts, cause=Cause.NONE, kind=JobKind.UPLOAD):
    rows = sum(number for _, number in counts)
    record = JobRecord(
        "7", kind, "id", "Acme", "a.csv", state, "{}", rows, counts,
        100.0, 100.0, 3600.0, 1, 0, 9.0, None, False, REFUSED, 1, cause,
    )  # fmt: skip
    return JobLine(record, None, None, 0)


def test_an_upload_that_ended_on_refused_keys_wants_new_ones_while_rows_are_left():
    assert line(JobState.FAILED, ((RowState.NOT_SENT, 5),), Cause.KEYS_REFUSED).wants_keys
    assert line(JobState.PAUSED, ((RowState.WAITING, 5),), Cause.KEYS_REFUSED).wants_keys
    assert not line(JobState.FAILED, ((RowState.CREATED, 5),), Cause.KEYS_REFUSED).wants_keys
    assert not line(JobState.PAUSED, ((RowState.WAITING, 5),)).wants_keys


def test_deleting_a_job_says_what_goes_and_waits_for_a_yes(qtbot, desk, theme):
    asked = line(JobState.STOPPED, ((RowState.CREATED, 7), (RowState.UNKNOWN, 2), (RowState.NOT_SENT, 1)))
    assert what_goes(asked) == (
        "Its 10 rows, its receipt and its results are deleted from this computer for good. 1 row was never sent. "
        "2 rows are unknown, and could not be looked up any more. "
        "Leads in the CRM, your spreadsheet, saved workbooks, and its numbers under Deleted jobs stay."
    )
    jobs = JobsTab(desk)
    qtbot.addWidget(jobs)
    question = DeleteQuestion(jobs, theme, (asked,))
    with qtbot.assertNotEmitted(question.confirmed):
        question.reject()
    with qtbot.waitSignal(question.confirmed):
        question._delete()
    fetch = what_goes(line(JobState.FINISHED, ((RowState.FOUND, 1),), kind=JobKind.FETCH))
    assert fetch.startswith("Its 1 row, its receipt")


def test_the_word_of_a_pause_goes_when_the_job_goes_on(person, refused):
    assert person.board.messages
    refused._progressed(JobProgress(refused.record.job_id, JobKind.UPLOAD, Phase.RUNNING, (), 60))
    assert person.board.messages == []
