"""Every word that Fetch, Search and their results say goes through the catalogue."""

import datetime as dt
import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.filters import Filter, Operator, SearchSplit
from lead_desktop.core.pasted_ids import PastedCounts
from lead_desktop.core.progress import PartProgress, PartState
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.describe import capabilities_of, search_parts
from lead_desktop.ui.languages import ENGLISH, PSEUDO, speak
from lead_desktop.ui.tabs.fetch import FetchTab
from lead_desktop.ui.tabs.fetch.fetch_words import FetchWords
from lead_desktop.ui.tabs.results.cause_words import Cause, paused_title
from lead_desktop.ui.tabs.results.done_words import done_line, fetch_sum
from lead_desktop.ui.tabs.search import SearchTab
from lead_desktop.ui.tabs.search.draft import operator_word
from lead_desktop.ui.tabs.search.search_words import run_words, split_words, windows_note
from lead_desktop.ui.tabs.search.window_bar import WindowBar

_WORD = re.compile("[A-Za-z]{2}")
_INSIDE = re.compile("⟦[^⟦⟧]*⟧")
COUNTS = tuple((state, 2) for state in (RowState.FOUND, RowState.NOT_FOUND, RowState.FAILED))
FETCHED = Receipt("1", JobKind.FETCH, 8, COUNTS)


@pytest.fixture
def pseudo(qapp):
    speak(qapp, PSEUDO)
    yield
    speak(qapp, ENGLISH)


def outside(text: str) -> str:
    """What stands outside of the brackets."""
    before = None
    while before != text:
        before, text = text, _INSIDE.sub("", text)
    return text


def unmarked(widget) -> set[str]:
    """Words of a screen that nobody marked."""
    texts: list[str] = []
    for one in [widget, *widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]:
        texts += [one.text() if hasattr(one, "text") else "", one.toolTip(), one.accessibleName()]
    for one in [*widget.findChildren(QLineEdit), *widget.findChildren(QPlainTextEdit)]:
        texts += [one.placeholderText(), one.accessibleName()]
    for one in widget.findChildren(QComboBox):
        texts.append(one.accessibleName())
    return {text for text in texts if _WORD.search(outside(text))}


@pytest.mark.parametrize("provider", [ProviderId.LEADSQUARED, ProviderId.JTC_DMS, ProviderId.OCTANIST])
def test_fetch_says_nothing_outside_of_the_catalogue(qtbot, pseudo, quiet_desk, account, provider):
    tab = FetchTab(quiet_desk)
    qtbot.addWidget(tab)
    quiet_desk.use(account(provider))
    tab.model.set_counts(PastedCounts(9, 5, 2, 2, 0))
    assert unmarked(tab) == set()


@pytest.mark.parametrize("provider", [ProviderId.LEADSQUARED, ProviderId.JTC_DMS, ProviderId.OCTANIST])
def test_search_says_nothing_outside_of_the_catalogue_but_names_of_the_crm(
    qtbot, pseudo, quiet_desk, account, provider
):
    tab = SearchTab(quiet_desk)
    qtbot.addWidget(tab)
    quiet_desk.use(account(provider))
    for field in tab.model.filter_fields[:4]:
        tab.model.add_filter(field)
    named = {label for _, label in tab.model.capabilities.sorts}
    named |= {f"{field.label} ({field.name})" for field in tab.model.filter_fields}
    named |= {option.capitalize() for field in tab.model.filter_fields for option in field.options}
    named |= {
        QLocale().monthName(month) for month in range(1, 13)
    }  # Qt's calendar asks the language for them
    assert unmarked(tab) <= named


def test_sentences_about_a_search_are_marked(pseudo, account):
    dms, octanist = account(ProviderId.JTC_DMS), account(ProviderId.OCTANIST)
    told = [windows_note(dms, capabilities_of(dms.provider), parts) for parts in (1, 5)]
    for connection in (dms, octanist, Connection("1", "1", ProviderId.OCTANIST, "")):
        for busy in (True, False):
            told += run_words(connection, capabilities_of(connection.provider), 5, busy=busy)
    both = (Filter("1", Operator.EQUALS, ("1",)), Filter("2", Operator.EQUALS, ("2",)))
    told += [split_words(octanist, SearchSplit(asked, both), {}) for asked in ((), both)]
    told += [operator_word(one, dated=dated) for one in Operator for dated in (True, False)]
    assert not [text for text in told if _WORD.search(outside(text))]


def test_the_last_line_is_marked_in_every_state(pseudo):
    searched = Receipt("1", JobKind.SEARCH, 8, (), total=9, possible_gaps=True)
    for state in JobState:
        for receipt in (FETCHED, searched, Receipt("1", JobKind.FETCH, 0, ())):
            line = done_line(receipt, state, 0.0, dt.UTC)
            told = (line.title, line.words, line.brief, line.hint, done_line(receipt, state, None).title)
            assert not [text for text in told if _WORD.search(outside(text))]
    assert not [cause for cause in Cause if _WORD.search(outside(paused_title(cause)))]


@pytest.mark.parametrize("bulks", [True, False])
def test_words_of_a_fetch_follow_its_number(bulks):
    words, thing = FetchWords(bulks=bulks), "bulk" if bulks else "lead"
    assert words.fetch_counted(1) == f"Fetch 1 {thing}"
    assert words.fetch_again(1200) == f"Fetch 1,200 {thing}s again"
    assert words.fetching(2) == f"Fetching 2 {thing}s"
    assert words.counted_no_keys(2) == ("2 not a bulk id" if bulks else "2 not an id")
    assert fetch_sum(FETCHED).startswith("2 found, 2 not found, 2 failed. 8 lines in, ")


def test_a_window_that_failed_is_told_in_the_language_of_the_window(qtbot, pseudo, quiet_desk, account):
    query = SearchTab(quiet_desk)
    qtbot.addWidget(query)
    quiet_desk.use(account(ProviderId.JTC_DMS))
    part = search_parts(account(ProviderId.JTC_DMS), query.model.query())[0]
    bar = WindowBar(quiet_desk)
    qtbot.addWidget(bar)
    bar.show_parts((PartProgress(part, PartState.FAILED, reason="9"),) * 2, 7, busy=False)
    assert unmarked(bar) == set()
