"""What a search was for, in the language of the window; the history keeps it in English."""

from datetime import date

import pytest

from lead_desktop.core.filters import SearchQuery
from lead_desktop.jobs.search_leads import search_title
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.search_titles import searched_for

DAYS = {"first_day": date(2026, 8, 25), "last_day": date(2026, 11, 22)}


@pytest.fixture
def hindi(qapp):
    speak(qapp, next(one for one in LANGUAGES if one.code == "hi"))
    yield
    speak(qapp, ENGLISH)


def test_days_are_told_in_the_language_of_the_window(hindi):
    assert searched_for(search_title(SearchQuery(**DAYS))) == "2026-08-25 से 2026-11-22"
    assert (
        searched_for(search_title(SearchQuery(text="2 to 3", **DAYS))) == "“2 to 3”, 2026-08-25 से 2026-11-22"
    )
    assert searched_for(search_title(SearchQuery())) == "सभी लीड"


def test_english_stays_as_the_history_keeps_it(qapp):
    title = search_title(SearchQuery(text="asha", **DAYS))

    assert f"Search {searched_for(title)}" == title
