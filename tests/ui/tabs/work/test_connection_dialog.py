"""Making and changing connections, tested against the sandbox."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from lead_desktop.core.connections import Environment, KeyName, ProviderId
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.dialogs.remove_connection import JobsOfConnection, RemoveQuestion, what_goes
from lead_desktop.ui.widgets.buttons import ButtonKind

WAIT_MS = 10_000


def fill_in(dialog, crm, *, secret=None):
    account = crm.address.leadsquared
    dialog.findChild(QLineEdit, "connectionName").setText("Acme Gulf")
    dialog.findChild(QLineEdit, "connectionUrl").setText(account.url)
    dialog.findChild(QLineEdit, "connectionAccessKey").setText(account.access_key)
    dialog.findChild(QLineEdit, "connectionSecretKey").setText(secret or account.secret_key)


def press(qtbot, dialog, name):
    button = dialog.findChild(QWidget, name)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_good_connection_passes_every_step_and_is_saved(qtbot, dialog, desk, crm):
    fill_in(dialog, crm)
    press(qtbot, dialog, "connectionTest")
    qtbot.waitUntil(lambda: dialog.model.tested_ok is True, timeout=WAIT_MS)
    assert dialog.steps.lines[0].startswith("Reached ")
    assert all(step.ok for step in dialog.model.steps)
    assert dialog.save.kind is ButtonKind.FILLED
    assert dialog.test.kind is ButtonKind.PLAIN
    with qtbot.waitSignals((dialog.saved, desk.connections_changed), timeout=WAIT_MS):
        press(qtbot, dialog, "connectionSave")
    assert not dialog.isVisible()


def test_steps_come_one_by_one_while_the_test_runs(qtbot, dialog, crm):
    crm.fault("slow", match="LeadsMetaData", times=1, seconds=0.5)
    fill_in(dialog, crm)
    press(qtbot, dialog, "connectionTest")
    qtbot.waitUntil(lambda: len(dialog.model.steps) == 2 and dialog.model.testing, timeout=WAIT_MS)
    assert "Keys were accepted" in dialog.steps.lines
    qtbot.waitUntil(lambda: dialog.model.tested_ok is True, timeout=WAIT_MS)
    assert len(dialog.model.steps) == 4


def test_refused_keys_name_the_step_and_leave_save_anyway(qtbot, dialog, crm):
    fill_in(dialog, crm, secret="wrong")
    press(qtbot, dialog, "connectionTest")
    qtbot.waitUntil(lambda: dialog.model.tested_ok is False, timeout=WAIT_MS)
    assert "Keys were refused" in dialog.steps.lines
    assert dialog.steps.lines[-1].endswith(": not tried")
    assert dialog.test.text() == "Test again"
    assert dialog.test.kind is ButtonKind.FILLED
    assert dialog.save.text() == "Save anyway"
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS):
        press(qtbot, dialog, "connectionSave")


def test_a_dead_host_is_said_with_what_is_safe(qtbot, dialog, crm):
    fill_in(dialog, crm)
    dialog.form.url.setText("http://127.0.0.1:9")
    press(qtbot, dialog, "connectionTest")
    qtbot.waitUntil(lambda: dialog.model.tested_ok is False, timeout=WAIT_MS)
    failed = next(step for step in dialog.model.steps if step.ok is False)
    assert failed.error is not None
    assert failed.error.safe == "Nothing was sent."


def test_an_answer_to_an_older_draft_says_nothing_of_the_new_one(qtbot, dialog, crm):
    fill_in(dialog, crm)
    press(qtbot, dialog, "connectionTest")
    dialog.keys[KeyName.SECRET_KEY].setText("another")
    assert not dialog.model.testing
    fill_in(dialog, crm)
    press(qtbot, dialog, "connectionTest")
    qtbot.waitUntil(lambda: dialog.model.tested_ok is True, timeout=WAIT_MS)
    assert len(dialog.model.steps) == 4


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://crm.example.com", "unencrypted"),
        ("crm", "not a web address"),
        ("https://u:p@h.example", "user"),
    ],
)
def test_an_address_keys_must_not_travel_to_is_said_in_place(dialog, url, words):
    dialog.form.url.setText(url)
    assert words in dialog.form.problems["url"].text()
    assert not dialog.test.isEnabled()


def test_a_connection_without_a_name_is_not_saved(qtbot, dialog, crm):
    fill_in(dialog, crm)
    dialog.form.name.setText("  ")
    press(qtbot, dialog, "connectionSave")
    assert dialog.form.problems["name"].text() == "Give the connection a name."
    assert dialog.isVisible()


def test_a_name_that_is_taken_is_said_under_the_name_and_the_dialog_stays(qtbot, dialog, crm):
    fill_in(dialog, crm)
    dialog.form.name.setText("practice")
    said = dialog.form.problems["name"]
    qtbot.waitUntil(said.isVisible, timeout=WAIT_MS)
    assert said.text() == "There is already a connection “Practice”. Choose another name."
    press(qtbot, dialog, "connectionSave")
    assert dialog.isVisible()
    assert not dialog.model.saving
    dialog.form.name.setText("sandbox octanist")  # one of those that are built in
    assert said.text().startswith("There is already a connection “Sandbox Octanist”.")


def test_a_key_that_no_keyring_holds_is_said_under_the_keys(qtbot, dialog, crm):
    fill_in(dialog, crm)
    dialog.keys[KeyName.SECRET_KEY].setText("x" * 1_281)
    said = "Secret key has more than 1,280 characters. Copy it again, without anything around it."
    assert dialog.form.problems["key"].text() == said
    press(qtbot, dialog, "connectionSave")
    assert not dialog.model.saving


def test_each_crm_asks_for_its_own_keys_only(qtbot, dialog):
    shown = {
        ProviderId.LEADSQUARED: {"connectionAccessKey", "connectionSecretKey"},
        ProviderId.OCTANIST: {"connectionApiKey"},
        ProviderId.JTC_DMS: {"connectionToken"},
    }
    for provider, names in shown.items():
        qtbot.mouseClick(dialog.form.cards.card(provider), Qt.MouseButton.LeftButton)
        assert {field.objectName() for field in dialog.keys.values() if field.isVisible()} == names
        assert dialog.form.url.text() == dialog.model.draft.url
    assert dialog.model.draft.url == "https://dms-gs.jtc.aljabr.com.sa/gs"


def test_keys_are_never_shown_unless_asked_for(qtbot, dialog, crm):
    fill_in(dialog, crm)
    field = dialog.keys[KeyName.SECRET_KEY]
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert crm.address.leadsquared.secret_key not in repr(dialog.model.typed.keys())


def test_without_a_keyring_the_dialog_says_that_keys_last_for_this_session(qtbot, dialog):
    qtbot.waitUntil(lambda: "This session only" in dialog.form.place.words(), timeout=WAIT_MS)


def test_a_changed_connection_keeps_its_id_and_its_keys(qtbot, desk, connections):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ConnectionDialog(desk, connections["Acme India"], window)
    dialog.open()
    dialog.form.environment.activated.emit(dialog.form.environment.findData(Environment.SANDBOX.value))
    assert dialog.model.draft.colour == "teal"
    assert dialog.model.typed.keys() is None
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS) as saved:
        press(qtbot, dialog, "connectionSave")
    assert saved.args[0].connection_id == "id-acme"
    assert saved.args[0].environment is Environment.SANDBOX


def test_removing_says_what_goes_and_what_stays_and_waits_for_a_yes(qtbot, changing):
    qtbot.mouseClick(changing.remove, Qt.MouseButton.LeftButton)
    question = changing.findChild(RemoveQuestion)
    assert question.words.text().startswith("The connection and its keys are removed from this computer.")
    qtbot.waitUntil(lambda: "jobs" not in question.words.text(), timeout=WAIT_MS)  # counted: it has none
    with qtbot.assertNotEmitted(changing.model.removed):
        qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.mouseClick(changing.remove, Qt.MouseButton.LeftButton)
    question = changing.findChildren(RemoveQuestion)[-1]
    with qtbot.waitSignal(changing.model.removed, timeout=WAIT_MS):
        qtbot.mouseClick(question.remove, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("jobs", "words"),
    [
        (None, "Its jobs stay in Jobs."),
        (JobsOfConnection(1, 0), "Its 1 job stays in Jobs, with all rows. Leads"),
        (JobsOfConnection(1, 1), "It is not finished, and cannot go on without the connection."),
        (JobsOfConnection(3, 1), "Its 3 jobs stay in Jobs, with all rows. 1 of them is not finished"),
        (JobsOfConnection(3, 2), "2 of them are not finished, and cannot go on"),
    ],
)
def test_the_jobs_of_a_removed_connection_are_counted(jobs, words):
    assert words in what_goes(jobs)
    assert what_goes(jobs).endswith("Leads in the CRM stay.")


def test_calls_a_day_are_kept_with_the_connection_and_shown_again(qtbot, dialog, desk, crm):
    fill_in(dialog, crm)
    field = dialog.findChild(QLineEdit, "connectionCallsADay")
    assert "Pro: 10,000" in field.accessibleDescription()
    field.setText("12,000")
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS) as saved:
        press(qtbot, dialog, "connectionSave")
    connection = saved.args[0]
    assert connection.calls_a_day == 12_000
    again = ConnectionDialog(desk, connection, dialog.parentWidget())
    qtbot.addWidget(again)
    again.open()
    assert again.findChild(QLineEdit, "connectionCallsADay").text() == "12,000"
    again.findChild(QLineEdit, "connectionCallsADay").clear()
    with qtbot.waitSignal(again.saved, timeout=WAIT_MS) as cleared:
        press(qtbot, again, "connectionSave")
    assert cleared.args[0].calls_a_day is None


def test_calls_a_day_that_are_no_number_are_said_and_not_saved(qtbot, dialog, crm):
    fill_in(dialog, crm)
    field = dialog.findChild(QLineEdit, "connectionCallsADay")
    field.setText("ten")
    sentence = (
        "“ten” is not a number of calls a day. Give a whole number from 1, such as 10,000, or leave it empty."
    )
    assert field.toolTip() == field.accessibleDescription() == sentence
    press(qtbot, dialog, "connectionSave")
    assert dialog.isVisible()
    assert not dialog.model.saving
    field.setText("10")
    assert field.toolTip() == ""
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS):
        press(qtbot, dialog, "connectionSave")
