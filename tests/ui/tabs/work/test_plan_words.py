"""The plan of an upload, in the words of the check step and of safe mode."""

import datetime as dt
from dataclasses import replace

from lead_desktop.core.connections import RateLimit
from lead_desktop.jobs.upload_leads import UploadPlan
from lead_desktop.ui.tabs.create.plan_words import bar_words, plan_facts, quota_words

NOON = dt.datetime(2026, 6, 9, 12, tzinfo=dt.UTC).timestamp()
PLAN = UploadPlan(12_480, 55, 250, 45.0, 120, 10_000, 50, RateLimit(25, 5.0))
SHORT = replace(PLAN, calls_today=9_900)


def test_the_bar_tells_pace_end_and_share_of_the_day():
    said = bar_words(PLAN, 3, NOON, dt.UTC)
    assert said.title == "12,480 rows in 250 calls"
    assert said.words == (
        "about 45 s at 25 calls in 5 s, done about 12:00. "
        "52 rows with errors are skipped, 3 rows were left out. "
        "2% of the day's 10,000 calls, 120 made today from this computer."
    )
    assert not said.icon


def test_the_bar_warns_first_when_the_quota_does_not_suffice():
    said = bar_words(SHORT, 0, NOON, dt.UTC)
    assert (said.title, said.icon, said.tone) == ("5,000 of 12,480 rows today", "warning", "warn")
    assert said.words.startswith("The day's quota has 100 calls left by what was made from this computer; ")
    assert "It pauses by itself about 12:00; resume it with a new quota." in said.words
    assert "done about" not in said.words
    assert said.words.endswith(" 55 rows with errors are skipped.")


def test_the_bar_of_a_plan_without_a_quota_stays_short():
    said = bar_words(UploadPlan(40, 0, 1, 0.0), 0, NOON, dt.UTC)
    assert said.words == "a few seconds at 25 calls in 5 s, done about 12:00."
    assert bar_words(replace(PLAN, rows=0), 0, NOON, dt.UTC).title == "Nothing to send"


def test_safe_mode_tells_the_same_in_its_own_lines():
    assert plan_facts(PLAN, 3, NOON, dt.UTC) == (
        ("Will create", "12,480 leads in 250 calls, about 45 s, done about 12:00"),
        ("Will skip", "52 rows with errors, 3 rows that were left out"),
        ("Calls today", "120 of 10,000 made from this computer, this takes 2%"),
    )
    assert quota_words(PLAN, NOON, dt.UTC) == ""
    assert plan_facts(SHORT, 0, NOON, dt.UTC) == (
        ("Will create", "12,480 leads in 250 calls, about 5,000 of them today"),
        ("Will skip", "55 rows with errors"),
        ("Calls today", "9,900 of 10,000 made from this computer"),
    )
    unknown = replace(PLAN, calls_a_day=None)
    assert plan_facts(unknown, 0, NOON, dt.UTC)[-1] == ("Calls today", "120 made from this computer")
    assert plan_facts(UploadPlan(40, 0, 1, 0.0), 0, NOON, dt.UTC) == (
        ("Will create", "40 leads in 1 call, a few seconds, done about 12:00"),
        ("Will skip", "nothing"),
    )
