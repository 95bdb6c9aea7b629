import datetime as dt

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.ui import words

NOON = dt.datetime(2025, 6, 9, 12, 0, tzinfo=dt.UTC).timestamp()


def test_numbers_are_grouped_and_words_follow_their_number():
    assert words.number(12480) == "12,480"
    assert words.counted(1, "row") == "1 row"
    assert words.counted(1200, "entry", "entries") == "1,200 entries"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (59.4, "59 s"), (59.6, "1 min"), (241, "4 min 1 s"), (3600, "1 h"), (4320, "1 h 12 min")],
)
def test_a_duration_is_said_in_its_two_largest_units(seconds, said):
    assert words.duration(seconds) == said


@pytest.mark.parametrize(("seconds", "said"), [(38, "0:38"), (801, "13:21"), (3723, "1:02:03")])
def test_a_stopwatch_has_minutes_and_seconds(seconds, said):
    assert words.stopwatch(seconds) == said


def test_the_end_is_a_clock_time_and_a_countdown_only_under_a_minute():
    assert words.done_about(NOON + 25, NOON, dt.UTC) == "done about 12:00, in 25 s"
    assert words.done_about(NOON + 120, NOON, dt.UTC) == "done about 12:02"


def test_days_are_near_or_dated():
    assert words.when(NOON, NOON + 60, dt.UTC) == "Today 12:00"
    assert words.when(NOON - 86400, NOON, dt.UTC) == "Yesterday 12:00"
    assert words.when(NOON - 5 * 86400, NOON, dt.UTC) == "4 Jun 12:00"
    assert words.when(NOON - 400 * 86400, NOON, dt.UTC) == "5 May 2024"


def test_a_long_id_loses_its_middle_and_a_short_one_nothing():
    assert words.elided_id("a4c123b1-612d-4d27-8d13-71c17149d439") == "a4c123b1…7149d439"
    assert words.elided_id("0b7e2d") == "0b7e2d"


def test_a_key_shows_its_last_four_signs_and_a_short_one_none():
    assert words.masked("u$r1234567899c1e") == "•" * 12 + "9c1e"
    assert words.masked("12345678") == "•" * 8


@pytest.mark.parametrize(
    ("value", "kind", "said"),
    [
        (None, ValueKind.TEXT, ""),
        (919876543210.0, ValueKind.PHONE, "919876543210"),
        (12480, ValueKind.NUMBER, "12,480"),
        ("00123", ValueKind.NUMBER, "00123"),
        ("2025-06-09", ValueKind.DATE, "9 Jun 2025"),
        ("soon", ValueKind.DATE, "soon"),
        ("2025-06-09T11:04:00+00:00", ValueKind.DATETIME, "9 Jun 2025, 11:04"),
        ("2025-06-09T11:04:00", ValueKind.DATETIME, "9 Jun 2025, 11:04"),
        ("never", ValueKind.DATETIME, "never"),
        (1, ValueKind.BOOLEAN, "Yes"),
        ("maybe", ValueKind.BOOLEAN, "maybe"),
        ('{"a": 1, "b": 2}', ValueKind.JSON, "{2}"),
        ("[1, 2, 3]", ValueKind.JSON, "[3]"),
        ("{broken", ValueKind.JSON, "{broken"),
    ],
)
def test_a_cell_is_said_as_its_kind_asks_and_as_it_is_when_it_does_not_fit(value, kind, said):
    assert words.cell_text(value, kind, dt.UTC) == said


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("No connection to crm.example. Nothing was sent.", "No connection to crm.example"),
        ("crm.example से कनेक्शन टूट गया। कुछ नहीं भेजा गया। (ReadError)", "crm.example से कनेक्शन टूट गया"),
        ("The keyring is locked.", "The keyring is locked"),
        ("कीरिंग लॉक है।", "कीरिंग लॉक है"),
    ],
)
def test_the_first_sentence_makes_a_title_in_languages_with_another_full_stop_too(text, title):
    assert words.first_sentence(text) == title
