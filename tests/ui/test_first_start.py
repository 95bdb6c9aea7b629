"""The first screen of a new profile."""

import itertools
from contextlib import closing

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from lead_desktop.app import build_window
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.receipts import JobKind
from lead_desktop.store.connections import ConnectionBook
from lead_desktop.store.database import open_database
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.welcome import Welcome

ACME = Connection("c-1", "Acme", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def profile(tmp_path) -> Profile:
    made = Profile(tmp_path / "profile")
    made.create()
    return made


@pytest.fixture
def database(profile):
    with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
        yield db


@pytest.fixture
def open_window(qapp, profile, qtbot):
    windows = []

    def open_one(**options):
        windows.append(build_window(profile.root, **options))
        windows[-1].show()
        qtbot.waitUntil(windows[-1].isActiveWindow)
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def welcome_of(window) -> Welcome | None:
    found = window.findChild(Welcome, "welcome")
    return found if found is not None and found.isVisible() else None


def button(window, name) -> QAbstractButton:
    return window.findChild(QAbstractButton, name)


def test_a_new_profile_shows_one_screen_instead_of_the_tabs(open_window):
    window = open_window()
    welcome = welcome_of(window)
    assert welcome is not None
    assert not window.tabs.bar.isVisible()
    assert not window.findChild(QWidget, "fetchIdBox").isVisible()
    said = " ".join(label.text() for label in welcome.findChildren(QLabel))
    for words in ("Fetch by IDs", "Search", "Bulk create", "No lead is read or sent before you start a job."):
        assert words in said
    assert [one.accessibleName() for one in welcome.practice] == [
        "Practise on LeadSquared",
        "Practise on Octanist",
        "Practise on JTC DMS",
    ]


def test_nothing_has_to_be_scrolled_in_the_smallest_window(open_window):
    window = open_window()
    window.resize(960, 600)
    QApplication.processEvents()
    welcome = welcome_of(window)
    assert welcome.verticalScrollBar().maximum() == 0
    assert welcome.horizontalScrollBar().maximum() == 0


def test_ctrl_enter_opens_the_practice_crm_and_the_screen_never_comes_again(open_window, qtbot):
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    assert window.desk.connection.name == "Sandbox LeadSquared"
    assert welcome_of(window) is None
    assert window.tabs.bar.isVisible()
    qtbot.waitUntil(lambda: bool(window.desk.connection.url), timeout=20_000)
    assert window.focusWidget() is window.findChild(QWidget, "fetchIdBox")
    window.close()
    again = open_window()
    assert welcome_of(again) is None


def test_the_keyboard_goes_from_choice_to_choice_in_reading_order(open_window, qtbot):
    window = open_window()
    welcome = welcome_of(window)
    order = [*welcome.practice, welcome.connect_crm]
    assert window.focusWidget() is order[0]
    for before, after in itertools.pairwise(order):
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert window.focusWidget() is after
    qtbot.keyClick(welcome.practice[2], Qt.Key.Key_Space)
    assert window.desk.connection.provider is ProviderId.JTC_DMS


def test_a_connection_that_is_cancelled_leaves_the_screen_there(open_window, qtbot):
    window = open_window()
    qtbot.mouseClick(button(window, "welcomeConnect"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(ConnectionDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert welcome_of(window) is not None
    window.desk.use(ACME)
    assert welcome_of(window) is None


def test_without_a_choice_the_screen_comes_again(open_window):
    window = open_window()
    window.close()
    assert welcome_of(open_window()) is not None


def test_whoever_asks_for_a_tab_sees_it(open_window, qtbot):
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert welcome_of(window) is None
    assert window.tabs.current() == 1
    assert window.tabs.current_page().isVisible()
    window.desk.use(ACME)
    assert window.tabs.current() == 1


def test_messages_are_seen_over_the_screen(open_window):
    window = open_window()
    window.desk.show(Message(MessageKind.INFO, "Keys are kept until the app is closed"))
    assert window.message_bar.isVisible()
    assert welcome_of(window) is not None


def test_the_sandbox_option_skips_the_screen(open_window):
    assert welcome_of(open_window(sandbox=True)) is None


def test_a_profile_with_a_connection_is_not_new(open_window, database):
    ConnectionBook(database).save(ACME)
    assert welcome_of(open_window()) is None


def test_a_profile_with_a_job_is_not_new(open_window, profile, database):
    JobIndex(profile, database, clock=lambda: 1.0, new_id=lambda: "1").create(JobKind.FETCH, ACME, "Fetch")
    assert welcome_of(open_window()) is None
