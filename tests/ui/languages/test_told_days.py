"""Days in texts of other rooms, in the language of the window."""

import datetime as dt

import pytest

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.filters import SearchQuery
from lead_desktop.jobs.describe import search_parts
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.told_days import told_days


@pytest.fixture
def german(qapp):
    speak(qapp, next(one for one in LANGUAGES if one.code == "de"))
    yield
    speak(qapp, ENGLISH)


@pytest.fixture
def windows():
    """Names of date windows that end in another month and in another year."""
    dms = Connection("1", "DMS", ProviderId.JTC_DMS, "https://dms.example", time_zone="Asia/Riyadh")
    query = SearchQuery(first_day=dt.date(2024, 12, 10), last_day=dt.date(2025, 2, 5))
    return [part.label for part in search_parts(dms, query)]


def test_in_english_a_text_stays_as_it_is(qapp, windows):
    speak(qapp, ENGLISH)
    assert len(windows) == 9
    for text in (*windows, "6 May 2025", "May 6", "won", "to 12", ""):
        assert told_days(text) == text


def test_every_window_is_named_in_the_language_of_the_window(german, windows):
    months = ("December", "January", "February")
    assert any(month in name for name in windows for month in months)
    told = [told_days(name) for name in windows]
    assert not any(month in name for name in told for month in months)
    assert all("Dezember" in name or "Januar" in name or "Februar" in name for name in told)


def test_days_are_found_within_a_sentence(german):
    assert "Oktober 2026" in told_days("Not read: 6 to 12 October 2026, 20 October 2026")
    assert "October" not in told_days("Not read: 6 to 12 October 2026, 20 October 2026")
