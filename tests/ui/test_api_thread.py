import asyncio
import sys
import threading

import pytest
from PySide6.QtCore import QObject, Slot

from lead_desktop.core.errors import InputError, JobBusy, StoreError
from lead_desktop.ui.api_thread import Answer, ApiThread


class Engine:
    """Records what it is told, on which thread."""

    def __init__(self, listener):
        self.listener = listener
        self.told = []
        self.gate = asyncio.Event()
        self.closed = False

    async def start_job(self, job):
        if job == "busy":
            raise JobBusy("The job runs already")
        self.told.append(("start", job))
        self.listener((f"started {job}",))

    async def pause(self, job_id):
        self.told.append(("pause", job_id))

    async def resume(self, job_id):
        self.told.append(("resume", job_id))

    async def stop(self, job_id):
        self.told.append(("stop", job_id))

    async def answer(self, question, report):
        if question == "slow":
            report("working")
            await self.gate.wait()
        elif question == "release":
            self.gate.set()
        elif question == "bad":
            raise InputError("That cannot be used")
        elif question == "bug":
            raise ZeroDivisionError
        return f"answer to {question}"

    async def close(self):
        self.closed = True


class Ears(QObject):
    """Hears signals and on which thread they came."""

    def __init__(self, api):
        super().__init__()
        self.answers, self.interims, self.events, self.threads = {}, [], [], set()
        api.answered.connect(self.answered)
        api.interim.connect(self.interim)
        api.events.connect(self.batch)

    @Slot(object)
    def answered(self, answer):
        self.threads.add(threading.current_thread())
        self.answers[answer.token] = answer

    @Slot(object)
    def interim(self, interim):
        self.interims.append((interim.token, interim.value))

    @Slot(object)
    def batch(self, events):
        self.threads.add(threading.current_thread())
        self.events.extend(events)


@pytest.fixture
def engines():
    return []


@pytest.fixture
def api(qapp, engines):
    async def make(listener):
        engines.append(Engine(listener))
        return engines[0]

    api = ApiThread(make)
    yield api
    api.close()
    assert not api.isRunning()


def test_orders_given_before_the_start_are_carried_out_in_their_order(api, engines, qtbot):
    ears = Ears(api)
    for order in (api.start_job, api.pause, api.resume, api.stop):
        order("1")
    api.start()
    qtbot.waitUntil(lambda: len(ears.answers) == 4)
    assert engines[0].told == [("start", "1"), ("pause", "1"), ("resume", "1"), ("stop", "1")]
    assert ears.events == ["started 1"]


def test_answers_and_events_arrive_on_the_windows_thread(api, qtbot):
    ears = Ears(api)
    api.start()
    api.start_job("1")
    token = api.ask("which fields")
    qtbot.waitUntil(lambda: token in ears.answers)
    assert ears.answers[token] == Answer(token, "answer to which fields")
    assert ears.threads == {threading.main_thread()}


def test_a_slow_question_holds_up_no_other(api, qtbot):
    ears = Ears(api)
    api.start()
    slow, quick = api.ask("slow"), api.ask("quick")
    qtbot.waitUntil(lambda: quick in ears.answers)
    assert slow not in ears.answers
    assert ears.interims == [(slow, "working")]
    api.ask("release")
    qtbot.waitUntil(lambda: slow in ears.answers)


def test_a_question_is_cancelled_and_says_so_at_once(api, qtbot):
    ears = Ears(api)
    early = api.ask("slow")
    api.cancel(early)
    api.start()
    slow = api.ask("slow")
    qtbot.waitUntil(lambda: (slow, "working") in ears.interims)
    api.cancel(slow)
    qtbot.waitUntil(lambda: {early, slow} <= ears.answers.keys(), timeout=1_000)
    assert {ears.answers[token].error.title for token in (early, slow)} == {"Cancelled"}
    api.cancel(slow)  # long gone: nothing happens
    after = api.ask("quick")
    qtbot.waitUntil(lambda: after in ears.answers)


def test_a_refusal_comes_back_as_the_answer(api, qtbot):
    ears = Ears(api)
    api.start()
    tokens = api.start_job("busy"), api.ask("bad")
    qtbot.waitUntil(lambda: len(ears.answers) == 2)
    titles = [ears.answers[token].error.title for token in tokens]
    assert titles == ["The job runs already", "That cannot be used"]


def test_a_bug_reaches_the_crash_handler_and_the_screen_is_told(api, qtbot, monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: caught.append(kind))
    ears = Ears(api)
    api.start()
    token = api.ask("bug")
    qtbot.waitUntil(lambda: token in ears.answers)
    assert ears.answers[token].error.title == "Something in the app broke"
    assert caught == [ZeroDivisionError]
    after = api.ask("next")
    qtbot.waitUntil(lambda: after in ears.answers)


def test_closing_ends_open_questions_the_engine_and_the_thread(api, engines, qtbot):
    ears = Ears(api)
    api.start()
    slow = api.ask("slow")
    qtbot.waitUntil(lambda: bool(ears.interims))
    api.close()
    assert engines[0].closed
    assert not api.isRunning()
    assert slow not in ears.answers


def test_a_profile_that_cannot_be_opened_is_said(qapp, qtbot):
    async def make(_listener):
        raise StoreError("The profile was written by a newer version")

    api = ApiThread(make)
    with qtbot.waitSignal(api.broken) as broken:
        api.start()
    assert broken.args[0].title == "The profile was written by a newer version"
    api.close()
    assert not api.isRunning()
