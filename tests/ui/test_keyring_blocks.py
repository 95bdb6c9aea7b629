"""A keyring that never answers, because its prompt stands open: the window goes on and says where keys are."""

import datetime as dt
import os
import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.progress import QuotaUse
from lead_desktop.jobs.questions import SaveConnection
from lead_desktop.jobs.sandbox_process import SandboxProcess
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.clock import Clock
from lead_desktop.net.redact import Redactor
from lead_desktop.net.retry import RetryPlan
from lead_desktop.store.call_state import state_dir
from lead_desktop.store.credentials import Credentials, KeyPlace
from lead_desktop.store.keyrings import KeyringChoice
from lead_desktop.store.profile import Profile
from lead_desktop.ui.api_thread import ApiThread
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.key_line import KeyPlaceLine
from lead_desktop.ui.jobs_engine import engine_factory
from lead_desktop.ui.key_keeper import place_words, session_message
from lead_desktop.ui.messages import MessageKind
from lead_desktop.ui.widgets.status_bar import StatusBar

LIMIT_S = 1.0
WAIT_MS = 10_000
JTC = Connection("j-1", "Dealer", ProviderId.JTC_DMS, "https://dms.example/gs", headers=("X-Dealer",))
LOCKED = KeyPlace("this session only", persistent=False, reason="The keyring is locked.")
KEYS = Keys(((KeyName.TOKEN, Secret("token-1")),), (("X-Dealer", Secret("value-1")),))


class PromptingKeyring:
    """Every call waits until the person has answered its prompt."""

    def __init__(self):
        self.entries = {}
        self.answered = threading.Event()

    def get_password(self, _service, username):
        self.answered.wait()
        return self.entries.get(username)

    def set_password(self, _service, username, password):
        self.answered.wait()
        self.entries[username] = password

    def delete_password(self, _service, username):
        self.answered.wait()
        del self.entries[username]


@pytest.fixture
def prompting():
    made = PromptingKeyring()
    yield made
    made.answered.set()


@pytest.fixture
def desk(qtbot, theme, tmp_path, prompting):
    """A desk over a real API thread, whose keyring prompts."""
    place = Profile(tmp_path / "profile")
    place.create()

    def open_workspace() -> Workspace:
        clock = Clock()
        return Workspace(
            place,
            clock=clock,
            credentials=Credentials(
                lambda: KeyringChoice(prompting, "the prompting keyring"), {}, time_limit_s=LIMIT_S
            ),
            sandbox=SandboxProcess(place, clock=clock, options=()),
            retry_plan=RetryPlan(),
            state=state_dir(os.environ),
            redact=Redactor(),
        )

    api = ApiThread(engine_factory(open_workspace))
    made = WindowDesk(theme, api, place.root, now=time.time)
    api.start()
    yield made
    prompting.answered.set()
    api.close()


class Heartbeat:
    """How long the window's loop stood still at worst while something was awaited."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.beats = 0
        self.worst_s = 0.0
        self._last_s = time.monotonic()

    def _beat(self):
        now_s = time.monotonic()
        self.beats, self.worst_s, self._last_s = (
            self.beats + 1,
            max(self.worst_s, now_s - self._last_s),
            now_s,
        )

    def until(self, condition):
        timer = QTimer()
        timer.timeout.connect(self._beat)
        timer.start(10)
        self._last_s = time.monotonic()
        self._qtbot.waitUntil(condition, timeout=WAIT_MS)
        timer.stop()


def test_saving_over_an_open_prompt_ends_after_the_limit_and_the_window_goes_on(qtbot, desk, prompting):
    answers = []
    desk.api.answered.connect(answers.append)
    heart = Heartbeat(qtbot)
    begun_s = time.monotonic()
    desk.api.ask(SaveConnection(JTC, KEYS))
    heart.until(lambda: bool(answers))
    assert time.monotonic() - begun_s >= LIMIT_S
    place = answers[0].value
    assert (place.place, place.persistent) == ("this session only", False)
    assert "no answer in 1 s" in place.reason
    assert heart.beats >= 10
    assert heart.worst_s < LIMIT_S / 2
    assert prompting.entries == {}


def test_an_answered_prompt_and_another_try_keep_the_keys(qtbot, theme, desk, prompting):
    keeper = desk.key_keeper
    line = KeyPlaceLine(theme, keeper)
    qtbot.addWidget(line)
    line.show()
    answers, tried = [], []
    desk.api.answered.connect(answers.append)
    keeper.tried.connect(tried.append)
    desk.api.ask(SaveConnection(JTC, KEYS))
    qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
    keeper.note(answers[0].value)
    assert "no answer in 1 s" in line.words()
    qtbot.mouseClick(line.again, Qt.MouseButton.LeftButton)
    assert keeper.trying
    assert line.words() == "Waiting for the keyring. It may be asking for its password."
    assert not line.again.isVisible()
    qtbot.waitUntil(lambda: len(tried) == 1, timeout=WAIT_MS)
    assert not keeper.place.persistent
    prompting.answered.set()
    qtbot.mouseClick(line.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tried) == 2, timeout=WAIT_MS)
    assert keeper.place == KeyPlace("the prompting keyring", persistent=True)
    assert line.words() == "Stored in the prompting keyring. Never written to a file or a log."
    assert not line.again.isVisible()
    assert sorted(prompting.entries) == ["j-1/header-x-dealer@dms.example", "j-1/token@dms.example"]


def test_the_status_bar_says_it_and_offers_another_try(qtbot, theme):
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    for place, trying, words, button in (
        (None, False, "Keys: Looking for a keyring", ""),
        (KeyPlace("KWallet", persistent=True), False, "Keys: KWallet", ""),
        (LOCKED, False, "Keys: This session only", "Try again"),
        (LOCKED, True, "Keys: This session only", "Asking the keyring"),
    ):
        bar.show_connection(JTC, place, trying=trying)
        assert bar.keys.words() == words
        assert (bar.again.text() if bar.again.isVisible() else "") == button
        assert bar.again.isEnabled() is not trying
    assert "The keyring is locked." in bar.keys.toolTip()
    bar.show_connection(replace(JTC, embedded=True), LOCKED)
    assert not bar.again.isVisible()


def test_in_a_narrow_window_the_last_answer_gives_way_and_no_words_are_cut(qtbot, theme):
    around, bar = QWidget(), StatusBar(theme)
    qtbot.addWidget(around)
    bar.setParent(around)
    around.show()
    bar.show()
    bar.show_connection(replace(JTC, time_zone="Asia/Riyadh"), LOCKED)
    bar.show_answer(QuotaUse("j-1", 0, 25, 5.0, last_answer_s=1_750_000_000.0, last_answer_ms=142.0), dt.UTC)
    bar.resize(2_000, bar.height())
    whole = bar.sizeHint().width()
    for width, shown in ((whole, (True, True)), (whole - 1, (True, False)), (whole - 260, (False, False))):
        bar.resize(width, bar.height())
        assert (bar.zone.isVisible(), bar.answer.isVisible()) == shown
        assert bar.layout().minimumSize().width() <= width
        assert bar.again.isVisible()
    bar.resize(whole, bar.height())
    assert bar.answer.isVisible()


def test_words_say_where_why_and_what_to_do():
    assert place_words(None) == "Looking for this computer's keyring."
    assert place_words(KeyPlace("KWallet", persistent=True)) == (
        "Stored in KWallet. Never written to a file or a log."
    )
    assert place_words(LOCKED) == (
        "This session only. The keyring is locked. You paste the keys again next time."
    )
    message = session_message(LOCKED)
    assert (message.kind, message.action) == (MessageKind.WARNING, "Try again")
    assert "The keyring is locked. No key was written to a file." in message.sentence()
