"""Safe mode in the window: what is asked before rows are sent, and where nothing can be."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from lead_desktop.core.connections import Environment, SafeMode
from lead_desktop.jobs.questions import SaveConnection
from lead_desktop.ui.dialogs.safe_mode import SafeModeDialog
from lead_desktop.ui.tabs.create.receipt_words import into_words
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.results.read_only import CHANGE
from lead_desktop.ui.widgets.status_bar import StatusBar


@pytest.fixture
def guard(person, desk, connections):
    """Gives the connection "Practice" a safe mode, as its dialog does: `guard(mode)`."""

    def change(mode, environment=Environment.SANDBOX):
        connection = replace(connections["Practice"], safe_mode=mode, environment=environment)
        kept = []
        person.tab.model._asker.ask(SaveConnection(connection, None), kept.append, desk.show_error)
        person.until(lambda: kept)
        desk.use(connection)
        return connection

    return change


def dialog_of(person):
    def shown():
        return [one for one in person.tab.findChildren(SafeModeDialog) if one.isVisible()]

    person.until(shown)
    return shown()[0]


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_ask_wants_one_press_and_no_number(person, guard, crm, sheet):
    guard(SafeMode.ASK)
    person.check(sheet(20))
    person.press(person.tab.check_step.upload)
    dialog = dialog_of(person)
    assert dialog.windowTitle() == "Create 20 leads in this sandbox?"
    assert not dialog.number.isVisible()
    assert dialog.focusWidget() is dialog.cancel  # Enter alone sends nothing
    assert "Type 20" not in said(dialog)
    assert crm.leads() == []
    person.press(dialog.go)
    person.reach(Step.RECEIPT)
    assert len(crm.leads()) == 20


def test_ask_and_cancel_sends_nothing(person, guard, crm, sheet):
    guard(SafeMode.ASK)
    person.check(sheet(20))
    person.press(person.tab.check_step.upload)
    person.press(dialog_of(person).cancel)
    assert person.tab.model.step is Step.CHECK
    assert crm.calls() == [call for call in crm.calls() if "Bulk/Create" not in call["path"]]


def test_failed_rows_are_asked_about_before_they_are_sent_again(person, guard, crm, sheet):
    crm.fault("mx_412", match="Bulk/Create", times=-1)
    person.upload(sheet(3))
    crm.faults()
    guard(SafeMode.TYPE_COUNT, Environment.PRODUCTION)
    person.press(person.tab.receipt.retry)
    dialog = dialog_of(person)
    assert person.tab.model.step is Step.RECEIPT
    assert "3 rows, and failed" in said(dialog)
    dialog.reject()
    assert crm.leads() == []
    assert person.tab.receipt.retry.isEnabled()
    person.press(person.tab.receipt.retry)
    dialog = dialog_of(person)
    dialog.number.setText("3")
    person.press(dialog.go)
    person.until(lambda: len(crm.leads()) == 3 and person.tab.model.step is Step.RECEIPT)


def test_a_read_only_connection_checks_a_file_and_offers_no_upload(person, desk, guard, crm, sheet):
    connection = guard(SafeMode.READ_ONLY)
    person.check(sheet(20))
    step = person.tab.check_step
    assert step.table.rows.rowCount() == 20
    assert not step.upload.isVisible()
    assert not step.trial.isVisible()
    assert "“Practice” is read only" in step.bar.words
    wanted = []
    desk.safe_mode_wanted.connect(wanted.append)
    person.press(step.unlock)
    assert wanted == [connection]
    person.tab.run_main()  # Ctrl+Enter finds no way around
    person.tab.model.upload()
    person.until(lambda: person.board.messages)
    assert person.board.messages[0].title == "Read only"
    guard(SafeMode.OFF)
    assert step.upload.isVisible()
    assert not step.unlock.isVisible()
    person.press(step.upload)
    person.reach(Step.RECEIPT)
    assert len(crm.leads()) == 20


def test_a_receipt_over_a_read_only_connection_refuses_with_a_way_out(person, desk, guard, crm, sheet):
    crm.fault("mx_412", match="Bulk/Create", times=-1)
    person.upload(sheet(3))
    crm.faults()
    connection = guard(SafeMode.READ_ONLY)
    wanted = []
    desk.safe_mode_wanted.connect(wanted.append)
    person.press(person.tab.receipt.retry)
    person.until(lambda: person.board.messages)
    message = person.board.messages[0]
    assert (message.title, message.safe, message.action) == ("Read only", "Nothing was sent.", CHANGE)
    person.board.then()
    person.until(lambda: wanted)
    assert wanted[0].connection_id == connection.connection_id
    assert person.tab.model.step is Step.RECEIPT
    assert crm.leads() == []


@pytest.mark.parametrize(
    ("environment", "mode", "words"),
    [
        (Environment.PRODUCTION, None, "Safe mode: asks before any upload"),
        (Environment.SANDBOX, None, ""),
        (Environment.SANDBOX, SafeMode.ASK, "Safe mode: asks before any upload"),
        (Environment.SANDBOX, SafeMode.READ_ONLY, "Read only: nothing can be created"),
        (Environment.PRODUCTION, SafeMode.OFF, "Safe mode is off"),
    ],
)
def test_the_status_bar_says_what_stands_before_an_upload(
    qtbot, theme, connections, environment, mode, words
):
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.show_connection(replace(connections["Practice"], environment=environment, safe_mode=mode), None)
    assert bar.safe.words() == words


def test_the_first_step_says_that_a_read_only_connection_only_checks(person, guard):
    assert into_words(guard(SafeMode.ASK)) == "Into Practice (Sandbox) on LeadSquared."
    words = into_words(guard(SafeMode.READ_ONLY))
    assert words.endswith("It is read only: files are checked, nothing is sent.")
    shown = [label.text() for label in person.tab.file_step.findChildren(QLabel)]
    assert any(words in text for text in shown)
