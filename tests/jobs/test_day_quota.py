"""What the plan of an upload says of the day's quota."""

from dataclasses import replace

import pytest

from lead_desktop.core.call_limits import least_seconds
from lead_desktop.core.connections import RateLimit
from lead_desktop.jobs.plan_words import calls_today_words, quota_sentence
from lead_desktop.jobs.upload_leads import UploadPlan

PLAN = UploadPlan(
    rows=100_000,
    skipped=0,
    calls=2_000,
    seconds=395.0,
    calls_today=8_796,
    calls_a_day=10_000,
    rows_per_call=50,
    limit=RateLimit(25, 5.0),
)


def test_a_quota_that_does_not_suffice_tells_how_far_the_upload_comes_today():
    assert (PLAN.calls_left, PLAN.suffices, PLAN.share_of_day) == (1_204, False, 0.2)
    assert (PLAN.rows_today, PLAN.seconds_today) == (60_200, 240.0)
    assert quota_sentence(PLAN, "14:33") == (
        "The day's quota has 1,204 calls left by what was made from this computer; this upload takes 2,000. "
        "It sends about 60,200 rows today, pauses by itself about 14:33, and goes on when you resume it with a new quota."
    )


@pytest.mark.parametrize(("made", "suffices"), [(0, True), (8_000, True), (8_001, False), (20_000, False)])
def test_a_quota_suffices_to_its_last_call(made, suffices):
    plan = replace(PLAN, calls_today=made)
    assert plan.suffices is suffices
    assert bool(quota_sentence(plan, "14:33")) is not suffices


def test_a_quota_that_is_used_up_says_that_the_crm_decides():
    plan = replace(PLAN, calls_today=10_050)
    assert (plan.calls_left, plan.rows_today) == (0, 0)
    assert "Started now, it goes on until the CRM refuses" in quota_sentence(plan, "14:33")


def test_without_a_quota_only_the_calls_made_are_told():
    plan = replace(PLAN, calls_a_day=None)
    assert (plan.calls_left, plan.suffices, plan.share_of_day) == (None, None, None)
    assert (plan.rows_today, plan.seconds_today) == (100_000, 395.0)
    assert quota_sentence(plan, "14:33") == ""
    assert calls_today_words(plan) == "8,796 calls made today from this computer."
    assert calls_today_words(replace(plan, calls_today=0)) == ""


@pytest.mark.parametrize(
    ("calls", "words"), [(2_000, "20%"), (1, "Under 1%"), (100, "1%"), (25_000, "250%"), (0, "0%")]
)
def test_the_share_of_the_day_is_told_with_the_calls_made(calls, words):
    plan = replace(PLAN, calls=calls)
    assert (
        calls_today_words(plan) == f"{words} of the day's 10,000 calls, 8,796 made today from this computer."
    )


@pytest.mark.parametrize(("calls", "seconds"), [(0, 0), (1, 0), (25, 0), (26, 5), (2_000, 395)])
def test_the_calls_of_the_first_window_cost_no_time(calls, seconds):
    assert least_seconds(calls, RateLimit(25, 5.0)) == seconds
