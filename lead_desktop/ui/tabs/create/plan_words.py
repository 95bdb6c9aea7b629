"""The plan of an upload as the check step and safe mode say it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lead_desktop.jobs.plan_words import calls_today_words, quota_sentence, share_words
from lead_desktop.jobs.upload_leads import UploadPlan
from lead_desktop.ui.tabs.create.check_words import skipped_words
from lead_desktop.ui.words import clock_minutes, counted, duration, number


@dataclass(frozen=True, slots=True)
class BarWords:
    """What the bar at the foot of a step says; see `ActionBar.say`."""

    title: str
    words: str
    icon: str = ""
    tone: str = "ok"


def bar_words(plan: UploadPlan, left_out: int, now_s: float, zone: dt.tzinfo | None = None) -> BarWords:
    """The plan in one line, what matters most first.

    Args:
        plan: Of the upload.
        left_out: Rows a person left out, which the plan counts as skipped.
        now_s: When it could start, seconds since the epoch.
        zone: Of the clock; None is the computer's own.
    """
    if not plan.rows:
        return BarWords("Nothing to send", "Every row has an error. Correct the file, then open it again.")
    skipped = skipped_words(plan.skipped, left_out) if plan.skipped else ""
    if short := quota_words(plan, now_s, zone, rows_told=True):
        title = f"{number(plan.rows_today)} of {counted(plan.rows, 'row')} today"
        return BarWords(title, _joined(short, skipped), "warning", "warn")
    title = f"{counted(plan.rows, 'row')} in {counted(plan.calls, 'call')}"
    done = clock_minutes(now_s + plan.seconds, zone)
    rate = f"{plan.limit.calls} calls in {plan.limit.window_s:g} s"
    pace = f"{_took(plan.seconds)} at {rate}, done about {done}."
    return BarWords(title, _joined(pace, skipped, calls_today_words(plan)))


def read_only_words(name: str) -> BarWords:
    """What is said in place of the plan, over a read-only connection with this name."""
    words = "Mapping, checks and fixes work as ever. Nothing can be created over it."
    return BarWords(f"“{name}” is read only", words, "shield-check", "text2")


def quota_words(
    plan: UploadPlan, now_s: float, zone: dt.tzinfo | None = None, *, rows_told: bool = False
) -> str:
    """The sentence about a day's quota that does not suffice, or ""; see `quota_sentence`."""
    return quota_sentence(plan, clock_minutes(now_s + plan.seconds_today, zone), rows_told=rows_told)


def plan_facts(
    plan: UploadPlan, left_out: int, now_s: float, zone: dt.tzinfo | None = None
) -> tuple[tuple[str, str], ...]:
    """Name and words of what the upload would do, for safe mode; see `bar_words`."""
    what = f"{counted(plan.rows, 'lead')} in {counted(plan.calls, 'call')}, "
    if plan.suffices is False:
        what += f"about {number(plan.rows_today)} of them today"
    else:
        what += f"{_took(plan.seconds)}, done about {clock_minutes(now_s + plan.seconds, zone)}"
    facts = (
        ("Will create", what),
        ("Will skip", _skips(plan.skipped - left_out, left_out)),
    )
    today = _today(plan)
    return (*facts, ("Calls today", today)) if today else facts


def _today(plan: UploadPlan) -> str:
    if plan.calls_a_day is None:
        return f"{number(plan.calls_today)} made from this computer" if plan.calls_today else ""
    made = f"{number(plan.calls_today)} of {number(plan.calls_a_day)} made from this computer"
    return f"{made}, this takes {share_words(plan).lower()}" if plan.suffices else made


def _took(seconds: float) -> str:
    return f"about {duration(seconds)}" if seconds >= 1 else "a few seconds"


def _skips(errors: int, left_out: int) -> str:
    parts = [f"{counted(errors, 'row')} with errors"] if errors else []
    if left_out:
        parts.append(f"{counted(left_out, 'row')} that {'was' if left_out == 1 else 'were'} left out")
    return ", ".join(parts) or "nothing"


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
