"""A running upload, driven through lost answers, retry, stop and pause against the sandbox."""

from dataclasses import replace

from lead_desktop.core.progress import Phase
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.ui.tabs.create.view_model import Step


def states_of(person):
    return {state.value: count for state, count in person.tab.model.outcome.record.counts}


def test_a_lost_answer_leaves_its_rows_unknown_and_nobody_offers_to_send_them_again(person, crm, sheet):
    crm.fault("commit_then_drop", match="Bulk/Create", times=1)
    person.check(sheet(100))
    person.press(person.tab.check_step.upload)
    model, panel = person.tab.model, person.tab.upload_step.panel
    person.until(
        lambda: model.job.progress is not None and (RowState.UNKNOWN, 50) in model.job.progress.counts
    )
    if model.step is Step.UPLOAD and model.job.running:  # it may look the rows up before it ends
        assert panel._unknown_title.text() == "50 rows are unknown"
        person.tab.upload_step.strip.stop.click()
    person.until(lambda: model.step is Step.RECEIPT)
    assert states_of(person) == {"created": 50, "unknown": 50}
    assert [(line.state, line.rows) for line in person.tab.receipt.left.lines] == [(RowState.UNKNOWN, 50)]
    assert not person.tab.receipt.retry.isVisible()
    assert not person.tab.receipt.resume.isVisible()
    assert len(crm.leads()) == 100


def test_retry_sends_the_failed_rows_only(person, crm, sheet):
    path = sheet(3)
    crm.fault("mx_412", match="Bulk/Create", times=-1)
    person.upload(path)
    assert states_of(person) == {"failed": 3}
    crm.faults()
    person.press(person.tab.receipt.retry)
    person.until(lambda: person.tab.model.outcome is not None and states_of(person) == {"created": 3})
    assert person.tab.model.step is Step.RECEIPT
    assert len(crm.leads()) == 3


def test_the_table_goes_along_with_the_work_and_a_late_answer_takes_nobody_back(person, crm, sheet):
    crm.fault("slow", match="Bulk/Create", times=-1, seconds=0.2)
    person.check(sheet(600))
    person.press(person.tab.check_step.upload)
    step, job = person.tab.upload_step, person.tab.model.job
    person.until(lambda: job.progress is not None and job.progress.calls_in_flight > 0)
    person.press(step.strip.pause)
    person.until(lambda: job.progress.phase is Phase.PAUSED)
    job.progress = replace(job.progress, changed=())
    step.open_rows(person.tab.model.limit)
    bar, places = step.table.verticalScrollBar(), []
    for row_id in (200, 50, 400):
        step._progressed(replace(job.progress, changed=(row_id,)))
        places.append(bar.value())
        step.table.setFocus()  # as after a look at another tab
    assert 0 < places[0] == places[1] < places[2]
    step.table.go_to(100)
    here = bar.value()
    step._progressed(replace(job.progress, changed=(600,)))
    assert bar.value() == here  # somebody reads a row


def test_stop_closes_with_a_receipt_and_the_rest_can_be_sent_later(person, crm, sheet):
    crm.fault("slow", match="Bulk/Create", times=-1, seconds=0.3)
    person.check(sheet(2400))
    person.press(person.tab.check_step.upload)
    model = person.tab.model
    person.until(lambda: model.job.progress is not None and model.job.progress.calls_in_flight > 0)
    person.press(person.tab.upload_step.strip.stop)
    person.until(lambda: model.step is Step.RECEIPT)
    first = model.outcome.record
    assert first.state is JobState.STOPPED
    assert first.receipt().closes
    assert first.receipt().count(RowState.NOT_SENT) > 0
    crm.faults()
    person.press(person.tab.receipt.resume)
    person.until(lambda: model.outcome is not None and model.outcome.record.state is JobState.FINISHED)
    assert states_of(person) == {"created": 2400}
    emails = [lead["email"] for lead in crm.leads()]
    assert len(emails) == len(set(emails)) == 2400


def test_pause_holds_the_run_until_resume(person, crm, sheet):
    crm.fault("slow", match="Bulk/Create", times=-1, seconds=1.0)
    person.check(sheet(900))
    person.press(person.tab.check_step.upload)
    step, model = person.tab.upload_step, person.tab.model
    person.until(lambda: model.job.progress is not None and model.job.progress.calls_in_flight > 0)
    person.press(step.strip.pause)
    person.until(lambda: step.strip.pause.text() == "Resume" and model.job.progress.calls_in_flight == 0)
    held = len(crm.leads())
    assert 0 < held < 900
    crm.faults()
    person.press(step.strip.pause)
    person.reach(Step.RECEIPT)
    assert len(crm.leads()) == 900


def test_a_receipt_says_nothing_was_sent_twice_because_the_journal_says_so(person, crm, sheet):
    person.upload(sheet(30))
    assert person.tab.model.outcome.sent_again == 0
    assert "1 call, nothing sent twice" in person.tab.receipt.card.accessibleName()


def test_a_run_that_begins_shows_nothing_of_the_one_before(person, sheet):
    person.upload(sheet(3))
    panel = person.tab.upload_step.panel
    assert panel._facts["Calls"].text() == "1 of 1"
    panel.begin(person.tab.model.limit, person.tab.model.job.record.connection_id)
    assert {fact.text() for fact in panel._facts.values()} == {"…"}
    assert panel._clock.text() == "…"
    assert panel._bar._segments == ()
    assert panel._unknown.isHidden()


def test_while_a_run_begins_the_strip_shows_no_bar_of_the_one_before(person, sheet):
    person.upload(sheet(3))
    step, job = person.tab.upload_step, person.tab.model.job
    assert step.strip.bar._segments
    job.state, job.progress = JobState.RUNNING, None  # as it is until the first word of the job
    step.open_rows(person.tab.model.limit)
    assert step.strip._title.text() == "Starting"
    assert step.strip.bar._segments == ()
    job.state = JobState.FINISHED
