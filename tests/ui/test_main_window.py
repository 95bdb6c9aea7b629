"""The window over a real profile and the real jobs room."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget

from lead_desktop.app import build_window
from lead_desktop.core.connections import Environment
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.progress import JobEnded, JobProgress, Phase, QuotaUse
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.ui.closing import CloseQuestion, what_follows
from lead_desktop.ui.dialogs.connection_menu import ConnectionMenu
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.widgets.connection_switcher import Health
from lead_desktop.ui.widgets.warn_card import WarnCard

RUNNING = JobProgress("7", JobKind.FETCH, Phase.RUNNING)
PAUSED = JobProgress("7", JobKind.FETCH, Phase.PAUSED)
ENDED = JobEnded("7", JobState.FINISHED, Receipt("7", JobKind.FETCH, 0, ()))


@pytest.fixture
def open_window(qapp, tmp_path):
    """Opens a window; it is closed and gone after the test."""
    windows = []

    def open_one(**options):
        windows.append(build_window(tmp_path / "profile", **options))
        windows[-1].show()
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()
        assert not window.desk.api.isRunning()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.model.connections))
    return window


def test_the_names_that_scripts_rely_on_are_there(window):
    for name in ("connectionSwitcher", "quotaMeter", "jobsIndicator", "tabs", "messageBar"):
        widget = window.findChild(QWidget, name)
        assert widget is not None, name
    assert window.objectName() == "mainWindow"


@pytest.mark.parametrize("place", range(4))
def test_every_control_that_takes_the_keyboard_has_a_name(window, place):
    window.tabs.choose(place)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_closing_ends_every_thread(open_window, qtbot):
    before = threading.active_count()
    window = open_window()
    qtbot.waitUntil(lambda: window.desk.key_keeper.place is not None, timeout=10_000)
    window.close()
    assert not window.desk.api.isRunning()
    qtbot.waitUntil(lambda: threading.active_count() <= before)


def test_closing_at_once_is_as_clean(open_window):
    window = open_window()
    window.close()
    assert not window.desk.api.isRunning()


def test_the_sandbox_can_be_the_first_connection(open_window, qtbot):
    window = open_window(sandbox=True)
    qtbot.waitUntil(lambda: bool(window.desk.connection and window.desk.connection.url), timeout=20_000)
    assert window.desk.connection.environment is Environment.SANDBOX
    assert "127.0.0.1" in window.status.host.words()


def test_keys_choose_the_tab(window, qtbot):
    for place in (2, 0, 3, 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
        assert window.tabs.current() == place


def test_the_keyboard_begins_in_the_screen_and_follows_the_tab(window, qtbot):
    window.model.choose(window.model.connections[0])
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.findChild(QWidget, "fetchIdBox")


def test_ctrl_k_opens_the_list_and_a_choice_is_kept(window, open_window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    menu = window.findChild(ConnectionMenu)
    assert menu.isVisible()
    chosen = window.model.connections[1]
    menu.chosen.emit(chosen)
    menu.close()
    assert chosen.name in window.header.switcher.accessibleName()
    qtbot.waitUntil(lambda: bool(window.desk.connection.url), timeout=20_000)
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: again.desk.connection is not None)
    assert again.desk.connection.connection_id == chosen.connection_id


def test_running_jobs_are_counted_and_forgotten_when_they_end(window):
    window.desk.api.events.emit((RUNNING,))
    assert window.header.jobs.text() == "1 running"
    window.desk.api.events.emit((RUNNING, ENDED))
    assert window.header.jobs.text() == "No jobs running"


def test_a_paused_job_is_not_counted_as_running(window, theme):
    window.desk.api.events.emit((PAUSED,))
    assert window.header.jobs.text() == "1 paused"
    window.desk.api.events.emit((replace(RUNNING, job_id="8"),))
    assert window.header.jobs.text() == "1 running, 1 paused"
    window.desk.api.events.emit((RUNNING,))
    assert window.header.jobs.text() == "2 running"
    window.desk.api.events.emit((ENDED, replace(ENDED, job_id="8")))


def test_a_window_whose_jobs_are_all_paused_closes_without_a_question(window, monkeypatch):
    window.desk.api.events.emit((PAUSED,))
    event = QCloseEvent()
    monkeypatch.setattr(event, "spontaneous", lambda: True, raising=False)
    window.closeEvent(event)
    assert window.findChild(CloseQuestion) is None
    assert event.isAccepted()


def test_a_job_that_pauses_by_itself_in_the_background_keeps_no_hidden_app_alive(window):
    window.desk.api.events.emit((RUNNING,))
    window._go_on_in_background()
    assert window.desk.api.isRunning()
    window.desk.api.events.emit((PAUSED,))
    assert not window.desk.api.isRunning()


def test_the_bar_does_not_say_what_a_card_on_the_screen_says(window, qtbot):
    card = window.findChildren(WarnCard)[0]
    card.setParent(window)
    card.say("key", "Paused, new keys are needed", "The key was refused. 3 rows were never sent.")
    card.show()
    bar = window.message_bar
    window.desk.show(Message(MessageKind.WARNING, "Paused", "The key was refused.", action="Give new keys…"))
    assert not bar.isVisible()
    card.hide()
    assert bar.isVisible()
    card.show()
    assert not bar.isVisible()
    card.say("key", "Paused", "Something else.")
    assert bar.isVisible()


@pytest.mark.parametrize(
    ("running", "words"),
    [
        (
            1,
            "resume it from Jobs next time. In the background it goes on without a window, and the app ends after it.",
        ),
        (2, "In the background they go on without a window, and the app ends after the last one."),
    ],
)
def test_the_closing_question_speaks_of_one_job_or_of_several(running, words):
    assert what_follows(running).endswith(words)


def test_an_answer_shows_in_quota_health_and_status(window):
    window.model.choose(window.model.connections[0])
    chosen = window.desk.connection.connection_id
    window.desk.api.events.emit((QuotaUse(chosen, 18, 25, 5.0, None, 1749459000.0, 142.0),))
    assert window.header.quota.accessibleName() == "18 of 25 calls in 5 s"
    assert window.model.health is Health.HEALTHY
    assert window.status.answer.words().startswith("Last answer 142 ms, ")
    window.desk.api.events.emit((QuotaUse("another", 3, 25, 5.0),))
    assert window.header.quota.accessibleName() == "18 of 25 calls in 5 s"


def test_a_client_that_was_just_opened_does_not_forget_the_last_answer(window):
    window.model.choose(window.model.connections[0])
    chosen = window.desk.connection.connection_id
    window.desk.api.events.emit((QuotaUse(chosen, 18, 25, 5.0, None, 1749459000.0, 142.0),))
    window.desk.api.events.emit((QuotaUse(chosen, 19, 25, 5.0),))
    assert window.header.quota.accessibleName() == "19 of 25 calls in 5 s"
    assert window.status.answer.words().startswith("Last answer 142 ms, ")


def test_a_connection_that_is_gone_is_failing_until_a_new_answer_comes(window):
    window.model.choose(window.model.connections[0])
    answered = QuotaUse(window.model.connections[0].connection_id, 3, 25, 5.0, None, 1_750_000_000.0, 142.0)
    window.desk.api.events.emit((answered,))
    offline = replace(RUNNING, phase=Phase.OFFLINE, connection_id=answered.connection_id)
    window.desk.api.events.emit((replace(offline, connection_id="another"),))
    assert window.model.health is Health.HEALTHY
    window.desk.api.events.emit((offline, replace(answered, used=4)))
    assert window.model.health is Health.FAILING
    window.desk.api.events.emit((RUNNING, replace(answered, last_answer_s=1_750_000_009.0)))
    assert window.model.health is Health.HEALTHY
    window.desk.api.events.emit((ENDED,))


def test_a_connection_that_answered_before_is_still_healthy_when_it_is_chosen_again(window):
    first, second = window.model.connections[:2]
    window.model.choose(first)
    window.desk.api.events.emit((QuotaUse(first.connection_id, 18, 25, 5.0, None, 1749459000.0, 142.0),))
    window.model.choose(second)
    assert window.model.health is Health.UNTRIED
    assert window.header.quota.accessibleName() == "0 of 25 calls in 5 s"
    window.model.choose(first)
    assert window.model.health is Health.HEALTHY
    assert window.status.answer.words().startswith("Last answer 142 ms, ")


def test_more_calls_than_a_limit_that_was_just_learnt_are_not_shown(window):
    window.model.choose(window.model.connections[0])
    window.desk.api.events.emit((QuotaUse(window.desk.connection.connection_id, 14, 9, 5.0),))
    assert window.header.quota.accessibleName() == "9 of 9 calls in 5 s"


def test_the_answer_to_a_question_counts_as_an_answer(open_window, qtbot):
    """The Fetch screen asks for the fields of the account; no job runs."""
    window = open_window(sandbox=True)
    qtbot.waitUntil(lambda: window.model.health is Health.HEALTHY, timeout=20_000)
    assert window.model.use.used > 0
    assert window.status.answer.words().startswith("Last answer ")


def test_a_wait_is_counted_down_in_amber(window):
    window.model.choose(window.model.connections[0])
    until = window.desk.now() + 30
    window.desk.api.events.emit((QuotaUse(window.desk.connection.connection_id, 25, 25, 5.0, until),))
    assert window.header.quota.waiting
    assert ", waiting " in window.header.quota.accessibleName()
    window.header.quota.tick(until + 1)
    assert not window.header.quota.waiting


def test_a_message_says_everything_and_its_button_acts(window, qtbot):
    pressed = []
    error = LeadDesktopError("Key refused", "The key was refused.", safe="Nothing was read.", do="Copy it.")
    window.desk.show_error(error, action="Edit connection", then=lambda: pressed.append(1))
    bar = window.message_bar
    assert bar.isVisible()
    assert bar.accessibleName() == "Key refused. The key was refused. Nothing was read. Copy it."
    button = next(b for b in bar.findChildren(QAbstractButton) if b.text() == "Edit connection")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    assert not bar.isVisible()


def test_esc_takes_a_message_away_and_stops_no_job(window, qtbot):
    window.desk.api.events.emit((RUNNING,))
    window.desk.show(Message(MessageKind.INFO, "Rows copied"))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.message_bar.isVisible()
    assert window.model.running == ("7",)
    window.desk.api.events.emit((ENDED,))


def test_a_person_who_closes_the_window_during_a_run_is_asked(window, qtbot, monkeypatch):
    window.desk.api.events.emit((RUNNING,))
    event = QCloseEvent()
    monkeypatch.setattr(event, "spontaneous", lambda: True, raising=False)
    window.closeEvent(event)
    question = window.findChild(CloseQuestion)
    assert not event.isAccepted()
    assert question.isVisible()
    assert window.desk.api.isRunning()
    question.reject()
    window.desk.api.events.emit((ENDED,))


def test_the_window_works_at_its_smallest_size(window):
    window.resize(960, 600)
    QApplication.sendPostedEvents()
    assert (window.width(), window.height()) == (960, 600)
    assert window.header.settings.geometry().right() <= 960
