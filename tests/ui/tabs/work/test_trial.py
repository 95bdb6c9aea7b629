"""Trying the first rows before the rest, with safe mode before each part in production."""

from lead_desktop.core.receipts import JobState
from lead_desktop.ui.dialogs.safe_mode import SafeModeDialog
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.jobs import JobsTab
from lead_desktop.ui.widgets.buttons import ButtonKind


def try_first(person):
    person.press(person.tab.check_step.trial)
    person.until(lambda: person.tab.model.step is Step.RECEIPT and person.tab.model.outcome is not None)


def test_a_trial_ends_with_a_receipt_that_offers_the_rest(person, crm, sheet):
    person.check(sheet(60))
    assert person.tab.check_step.trial.text() == "Try first 5 rows"
    try_first(person)
    receipt = person.tab.receipt
    assert len(crm.leads()) == 5
    assert receipt._title.text().startswith("Tried 5 rows at ")
    assert "The other 55 rows are not sent yet." in receipt._words.text()
    assert receipt.resume.text() == "Upload the other 55 rows"
    assert (receipt.resume.kind, receipt.save.kind) == (ButtonKind.FILLED, ButtonKind.PLAIN)
    assert receipt.own.nextInFocusChain() is receipt.save
    assert receipt.save.nextInFocusChain() is receipt.resume
    person.tab.run_main()
    person.until(lambda: person.tab.model.outcome is not None and not person.tab.model.outcome.trial)
    person.until(lambda: person.tab.model.step is Step.RECEIPT)
    assert person.tab.model.outcome.record.state is JobState.FINISHED
    assert receipt.save.kind is ButtonKind.FILLED
    assert receipt.own.nextInFocusChain() is receipt.save
    emails = [lead["email"] for lead in crm.leads()]
    assert len(emails) == len(set(emails)) == 60


def test_a_handful_of_rows_needs_no_trial(person, sheet):
    person.check(sheet(5))
    assert not person.tab.check_step.trial.isVisible()


def confirm(person, number):
    person.until(lambda: any(one.isVisible() for one in person.tab.findChildren(SafeModeDialog)))
    dialog = next(one for one in person.tab.findChildren(SafeModeDialog) if one.isVisible())
    assert not dialog.go.isEnabled()
    dialog.number.setText(number)
    person.press(dialog.go)


def test_production_asks_for_the_rows_of_the_trial_and_then_for_the_others(
    qtbot, desk, person, connections, crm, sheet
):
    desk.use(connections["Acme India"])
    person.check(sheet(60))
    person.press(person.tab.check_step.trial)
    confirm(person, "5")
    person.until(lambda: person.tab.model.step is Step.RECEIPT and person.tab.model.outcome is not None)
    assert len(crm.leads()) == 5
    history = JobsTab(desk)
    qtbot.addWidget(history)
    history.show()
    person.until(lambda: history.model.line is not None)
    history.model.resume()  # the history sends nothing either that nobody said yes to
    person.until(lambda: history.findChildren(SafeModeDialog))
    asked = history.findChildren(SafeModeDialog)[0]
    assert asked.windowTitle() == "Create 55 leads in production?"
    asked.reject()
    assert len(crm.leads()) == 5
    person.press(person.tab.receipt.resume)
    confirm(person, "55")
    person.until(lambda: len(crm.leads()) == 60)
