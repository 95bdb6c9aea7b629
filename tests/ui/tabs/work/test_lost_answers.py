"""Rows whose answer was lost, and uploads that ended early, on both tabs against the sandbox."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lead_desktop.core.causes import Cause
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.tabs.create.left_table import LeftTable, action, happened, to_do
from lead_desktop.ui.tabs.create.questions import LeftRows
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.jobs import JobsTab
from lead_desktop.ui.tabs.jobs.job_lines import JobLine
from lead_desktop.ui.widgets.buttons import ButtonKind

WAIT_MS = 10_000
ACTION = 4


@pytest.fixture
def look_up_after_s():
    return [0.05, 2.5]


@pytest.fixture
def jobs(qtbot, desk):
    tab = JobsTab(desk)
    tab.resize(1440, 820)
    qtbot.addWidget(tab)
    tab.show()
    return tab


def lose_an_answer(person, crm, path):
    """Upload with the first answer lost, and stop while its rows are looked up."""
    crm.faults(
        {"kind": "commit_then_drop", "match": "Bulk/Create", "times": 1},
        {"kind": "slow", "match": "GetByEmailaddress", "times": -1, "seconds": 5},
    )
    person.check(path)
    person.press(person.tab.check_step.upload)
    model = person.tab.model
    person.until(lambda: model.job.progress is not None and model.job.progress.phase is Phase.LOOKING_UP)
    person.press(person.tab.upload_step.strip.stop)
    person.until(lambda: model.step is Step.RECEIPT and model.outcome is not None)
    crm.faults()


def creates(crm) -> int:
    return sum("Bulk/Create" in call["path"] for call in crm.calls("leadsquared"))


def press_link(person, row=0):
    table = person.tab.receipt.left.table
    spot = table.visualRect(table.model().index(row, ACTION)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def counts_of(person):
    return {state.value: count for state, count in person.tab.model.outcome.record.counts}


def test_the_receipt_offers_to_look_up_rows_whose_answer_was_lost(person, crm, sheet):
    lose_an_answer(person, crm, sheet(3))
    (left,) = person.tab.receipt.left.lines
    assert (left.state, left.rows, left.calls) == (RowState.UNKNOWN, 3, (1,))
    assert happened(left) == "Call 1 got no answer. The leads may exist"
    assert to_do(left) == "Look them up first, it reads only"
    assert action(left, 3) == "Look up 3"
    calls = creates(crm)
    press_link(person)
    model = person.tab.model
    person.until(lambda: model.step is Step.RECEIPT and model.outcome is not None)
    assert counts_of(person) == {"created": 3}
    assert creates(crm) == calls
    assert len(crm.leads()) == 3


def test_a_look_up_names_all_rows_it_takes_whatever_their_reason(qtbot, theme):
    table = LeftTable(theme)
    qtbot.addWidget(table)
    lost = [LeftRows(RowState.UNKNOWN, f"Reason {n}.", n, (n,)) for n in (2, 5)]
    table.show_left([LeftRows(RowState.FAILED, "No.", 9), *lost])
    model = table.table.model()
    assert [model.index(row, ACTION).data() for row in range(3)] == [
        "Show rows",
        "Look up all 7",
        "Look up all 7",
    ]
    table.show_left(lost[:1])
    assert model.index(0, ACTION).data() == "Look up 2"


def test_duplicates_are_found_in_the_crm_by_way_of_the_fetch_screen(person, crm, desk, sheet, qtbot):
    person.upload(sheet(2))
    person.press(person.tab.receipt.new)
    person.upload(sheet(2))
    assert counts_of(person) == {"duplicate": 2}
    with qtbot.waitSignal(desk.lines_wanted) as wanted:
        press_link(person)
    (keys,) = wanted.args
    held = {lead["id"] for lead in crm.leads()} | {lead["email"] for lead in crm.leads()}
    assert len(keys) == 2
    assert set(keys) <= held
    desk.use(None)
    press_link(person)
    assert person.board.messages[-1].title == "Another connection is in use"


def test_enter_on_the_link_looks_up_and_elsewhere_shows_the_rows(person, crm, sheet, qtbot):
    lose_an_answer(person, crm, sheet(2))
    left = person.tab.receipt.left
    left.table.setCurrentIndex(left.table.model().index(0, 1))
    with qtbot.assertNotEmitted(left.look_up_wanted), qtbot.waitSignal(left.rows_wanted):
        qtbot.keyClick(left.table, Qt.Key.Key_Return)
    left.table.setCurrentIndex(left.table.model().index(0, ACTION))
    with qtbot.waitSignal(left.look_up_wanted):
        qtbot.keyClick(left.table, Qt.Key.Key_Return)


def test_a_look_up_has_its_own_words_and_never_says_uploading(person, crm, sheet, jobs):
    crm.fault("reset_before", match="Bulk/Create", times=1)
    person.check(sheet(3))
    person.press(person.tab.check_step.upload)
    step, model = person.tab.upload_step, person.tab.model
    person.until(
        lambda: (
            model.job.progress is not None
            and model.job.progress.phase is Phase.LOOKING_UP
            and model.job.progress.wait_until_s is not None
            and model.job.progress.wait_until_s - model.job._desk.now() > 1
        )
    )
    words = "Looking up 3 rows whose answer was lost"
    assert step.strip._title.text() == "Looking up 3 rows"
    assert step.strip._mark.icon == "question"
    assert step.strip._more.text().startswith("looking again at ")
    assert step.panel._unknown_words.isHidden()
    assert step.panel._kicker.text() == "Next look-up"
    assert step.panel._left.text().startswith("in ")
    assert step.panel._wait.title.text() == words
    person.until(lambda: jobs.model.line is not None and jobs.model.line.looking_up)
    assert jobs.panel._card.title.text() == words
    assert jobs.panel._card.words.text().startswith("Looking again at ")
    person.until(lambda: model.step is Step.RECEIPT and model.outcome is not None)
    assert counts_of(person) == {"created": 3}


def test_the_countdown_to_the_next_look_up_goes_on_without_news(person, crm, sheet, desk, monkeypatch):
    crm.fault("reset_before", match="Bulk/Create", times=1)
    person.check(sheet(2))
    person.press(person.tab.check_step.upload)
    step, model = person.tab.upload_step, person.tab.model
    person.until(
        lambda: model.job.progress is not None and (model.job.progress.wait_until_s or 0) > desk.now() + 1
    )
    until = model.job.progress.wait_until_s
    monkeypatch.setattr(desk, "now", lambda: until - 41)
    step._tick()
    assert step.panel._left.text() == "in 41 s"
    assert step.strip._more.text().endswith("in 41 s")


def test_the_list_of_jobs_looks_up_too(qtbot, person, crm, jobs, sheet):
    lose_an_answer(person, crm, sheet(3))
    qtbot.waitUntil(jobs.panel.look_up.isVisible, timeout=WAIT_MS)
    assert jobs.panel.look_up.text() == "Look up 3 unknown rows"
    qtbot.mouseClick(jobs.panel.look_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Created: 3" in jobs.panel.receipt.accessibleName(), timeout=WAIT_MS)
    assert not jobs.panel.look_up.isVisible()
    assert len(crm.leads()) == 3


def test_an_upload_that_stopped_itself_names_the_cause_and_tries_one_row(person, crm, jobs, sheet):
    crm.fault("mx_412", match="Bulk/Create", times=-1)
    person.upload(sheet(60))
    receipt, model = person.tab.receipt, person.tab.model
    assert model.outcome.record.state is JobState.FAILED
    assert model.outcome.record.cause is Cause.REFUSED_TOO_OFTEN
    assert receipt.cause.title.text() == "The upload stopped itself"
    assert "5 calls in a row were refused for the same reason" in receipt.cause.words.text()
    person.until(jobs.panel.one.isVisible)
    assert (jobs.panel.one._kind, jobs.panel.resume._kind) == (ButtonKind.FILLED, ButtonKind.PLAIN)
    assert "5 calls in a row" in jobs.panel._card.words.text()
    assert jobs.panel.resume.isVisible()
    crm.faults()
    person.press(receipt.one)
    person.until(lambda: model.step is Step.RECEIPT and model.outcome is not None)
    assert model.outcome.record.state is JobState.STOPPED
    assert len(crm.leads()) == 1
    assert not receipt.one.isVisible()
    assert receipt.resume.isVisible()


def test_the_list_of_jobs_tries_one_row_as_well(qtbot, person, crm, jobs, sheet):
    crm.fault("mx_412", match="Bulk/Create", times=-1)
    person.upload(sheet(60))
    qtbot.waitUntil(jobs.panel.one.isVisible, timeout=WAIT_MS)
    crm.faults()
    qtbot.mouseClick(jobs.panel.one, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: jobs.model.line.state is JobState.STOPPED, timeout=WAIT_MS)
    assert len(crm.leads()) == 1


def record(state, counts, *, note="", rows=5):
    return JobRecord(
        "7", JobKind.UPLOAD, "id", "Acme", "a.csv", state, "{}", rows, counts,
        100.0, 100.0, 3600.0, 1, 0, 9.0, None, False, note, 1,
    )  # fmt: skip


def test_an_upload_that_failed_on_a_fault_can_be_resumed_while_rows_are_left():
    note = "The job ended on a fault of the app itself."
    left = ((RowState.CREATED, 3), (RowState.NOT_SENT, 2))
    failed = JobLine(record(JobState.FAILED, left, note=note), None, None, 0)
    assert failed.can_resume
    assert not failed.can_try_one
    done = JobLine(record(JobState.FAILED, ((RowState.CREATED, 5),), note=note), None, None, 0)
    assert not done.can_resume
    uncounted = JobLine(record(JobState.FAILED, (), note=note, rows=0), None, None, 0)
    assert uncounted.can_resume
    assert uncounted.resume_words() == ("Resume", "Goes on where it ended.")


def test_a_look_up_that_found_leads_absent_leaves_rows_to_send():
    line = JobLine(record(JobState.FINISHED, ((RowState.NOT_SENT, 5),)), None, None, 0)
    assert line.can_resume


def test_the_time_of_an_early_end_is_in_the_zone_of_the_table():
    failed = JobLine(record(JobState.FAILED, ((RowState.NOT_SENT, 5),)), None, None, 0)
    title, _ = failed.warning(dt.timezone(dt.timedelta(hours=5, minutes=30)))
    assert title == "Ended early at 06:30"


def test_a_running_or_paused_job_of_this_window_is_not_looked_up_from_the_list():
    progress = JobProgress("7", JobKind.UPLOAD, Phase.PAUSED, ((RowState.UNKNOWN, 5),), 5)
    counts = ((RowState.UNKNOWN, 5),)
    assert JobLine(record(JobState.PAUSED, counts), None, progress, 0).lost == 0
    assert JobLine(record(JobState.INTERRUPTED, counts), None, None, 0).lost == 5


def test_the_word_of_a_look_up_stands_where_it_left_rows_unknown():
    reason = "2 leads have the e-mail or phone of this row; call 8 may have made one of them."
    assert happened(LeftRows(RowState.UNKNOWN, reason, 1, (8,))) == reason
    refused = "It could not be looked up: no."
    assert happened(LeftRows(RowState.UNKNOWN, refused, 1, (8,))) == refused
    many = LeftRows(RowState.UNKNOWN, "The connection broke.", 9, (8, 9))
    assert happened(many) == "2 calls got no answer. The leads may exist"
