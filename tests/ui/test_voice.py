"""What goes on by itself is told to screen readers now and then, and only while it is seen."""

import pytest
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.widgets import voice
from lead_desktop.ui.widgets.voice import Voice


@pytest.fixture
def said(monkeypatch):
    """Words that were announced."""
    words = []

    class Listener:
        @staticmethod
        def updateAccessibility(event):  # noqa: N802 - Qt's name
            words.append(event.message())

    monkeypatch.setattr(voice, "QAccessible", Listener)
    return words


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_of_many_words_the_first_and_then_the_newest_are_said(qtbot, widget, said):
    speaker = Voice(widget)
    assert speaker.interval() >= 3000
    speaker.setInterval(50)
    for count in range(5):
        speaker.say(f"{count} of 5 lines")
    assert said == ["0 of 5 lines"]
    qtbot.waitUntil(lambda: len(said) > 1)
    qtbot.waitUntil(lambda: not speaker.isActive())
    assert said == ["0 of 5 lines", "4 of 5 lines"]


def test_the_same_words_are_not_said_again(widget, said):
    speaker = Voice(widget)
    speaker.say("Paused")
    speaker.stop()
    speaker.say("Paused")
    assert said == ["Paused"]


def test_what_is_not_on_the_screen_says_nothing(widget, said):
    widget.hide()
    Voice(widget).say("12 of 400 rows")
    assert said == []
