"""A day that is copied from a table and pasted into a filter is that day, in every language."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from lead_desktop.core.relative_days import RELATIVE_DAYS
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.tabs.search.day_editor import DayEditor
from lead_desktop.ui.words import day

TODAY = dt.date(2025, 5, 15)


@pytest.fixture(params=[one.code for one in LANGUAGES])
def editor(qapp, request, qtbot, theme):
    """An editor in the language, which shows the 15 January."""
    speak(qapp, next(one for one in LANGUAGES if one.code == request.param))
    made = DayEditor(theme, "Day of Created")
    qtbot.addWidget(made)
    made.set_value("2024-01-15", TODAY)
    yield made
    speak(qapp, ENGLISH)


def test_any_day_that_a_table_shows_can_be_pasted(editor):
    for month in range(1, 13):
        for number in (9, 15, 28):
            QApplication.clipboard().setText(day(dt.date(2025, month, number)))
            editor.lineEdit().selectAll()
            editor.lineEdit().paste()
            editor.interpretText()
            assert editor.value() == f"2025-{month:02}-{number:02}"
    assert editor.text() == day(dt.date(2025, 12, 28))


def test_a_day_out_of_reach_changes_nothing(editor):
    QApplication.clipboard().setText(day(dt.date(1999, 3, 9)))
    editor.lineEdit().selectAll()
    editor.lineEdit().paste()
    editor.interpretText()
    assert editor.value() >= "2000-01-01"


def test_words_told_from_today_stay_words(editor):
    for words, _ in RELATIVE_DAYS:
        editor.set_value(words, TODAY)
        editor.interpretText()
        assert editor.value() == words
