"""The plan of an upload as the check step and safe mode say it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lead_desktop.core.connections import RateLimit
from lead_desktop.jobs.plan_words import calls_today_words, quota_sentence, share_words
from lead_desktop.jobs.upload_leads import UploadPlan
from lead_desktop.ui.tabs.create.check_words import skipped_words
from lead_desktop.ui.translation import told, tr, tr_n
from lead_desktop.ui.words import clock_minutes, counted, duration


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
        words = tr("Every row has an error. Correct the file, then open it again.")
        return BarWords(tr("Nothing to send"), words)
    skipped = skipped_words(plan.skipped, left_out) if plan.skipped else ""
    if short := quota_words(plan, now_s, zone, rows_told=True):
        title = tr_n("{part} of {n} row today", "{part} of {n} rows today", plan.rows, part=plan.rows_today)
        return BarWords(title, _joined(short, skipped), "warning", "warn")
    title = tr("{rows} in {calls}", rows=counted(plan.rows, "row"), calls=counted(plan.calls, "call"))
    return BarWords(title, _joined(_pace(plan, now_s, zone), skipped, told(calls_today_words(plan))))


def read_only_words(name: str) -> BarWords:
    """What is said in place of the plan, over a read-only connection with this name."""
    words = tr("Mapping, checks and fixes work as ever. Nothing can be created over it.")
    return BarWords(tr("“{name}” is read only", name=name), words, "shield-check", "text2")


def rate_words(limit: RateLimit) -> str:
    """Like "25 calls in 5 s"."""
    seconds = f"{limit.window_s:g}"
    return tr_n("{n} call in {seconds} s", "{n} calls in {seconds} s", limit.calls, seconds=seconds)


def quota_words(
    plan: UploadPlan, now_s: float, zone: dt.tzinfo | None = None, *, rows_told: bool = False
) -> str:
    """The sentence about a day's quota that does not suffice, or ""; see `quota_sentence`."""
    pauses_about = clock_minutes(now_s + plan.seconds_today, zone)
    return told(quota_sentence(plan, pauses_about, rows_told=rows_told))


def plan_facts(
    plan: UploadPlan, left_out: int, now_s: float, zone: dt.tzinfo | None = None
) -> tuple[tuple[str, str], ...]:
    """Name and words of what the upload would do, for safe mode; see `bar_words`."""
    facts = (
        (tr("Will create"), _creates(plan, now_s, zone)),
        (tr("Will skip"), _skips(plan.skipped - left_out, left_out)),
    )
    today = _today(plan)
    return (*facts, (tr("Calls today"), today)) if today else facts


def _pace(plan: UploadPlan, now_s: float, zone: dt.tzinfo | None) -> str:
    rate, done = rate_words(plan.limit), clock_minutes(now_s + plan.seconds, zone)
    if plan.seconds < 1:
        return tr("a few seconds at {rate}, done about {time}.", rate=rate, time=done)
    took = duration(plan.seconds)
    return tr("about {duration} at {rate}, done about {time}.", duration=took, rate=rate, time=done)


def _creates(plan: UploadPlan, now_s: float, zone: dt.tzinfo | None) -> str:
    leads, calls = counted(plan.rows, "lead"), counted(plan.calls, "call")
    if plan.suffices is False:
        return tr("{leads} in {calls}, about {n} of them today", leads=leads, calls=calls, n=plan.rows_today)
    done = clock_minutes(now_s + plan.seconds, zone)
    if plan.seconds < 1:
        return tr("{leads} in {calls}, a few seconds, done about {time}", leads=leads, calls=calls, time=done)
    took = duration(plan.seconds)
    return tr(
        "{leads} in {calls}, about {duration}, done about {time}",
        leads=leads,
        calls=calls,
        duration=took,
        time=done,
    )


def _today(plan: UploadPlan) -> str:
    made, quota = plan.calls_today, plan.calls_a_day
    if quota is None:
        return tr_n("{n} made from this computer", "{n} made from this computer", made) if made else ""
    if not plan.suffices:
        return tr("{made} of {quota} made from this computer", made=made, quota=quota)
    share = share_words(plan)
    return tr(
        "{made} of {quota} made from this computer, this takes {share}",
        made=made,
        quota=quota,
        share=share if share[:1].isdigit() else tr("under 1%"),
    )


def _skips(errors: int, left_out: int) -> str:
    wrong = tr_n("{n} row with errors", "{n} rows with errors", errors)
    out = tr_n("{n} row that was left out", "{n} rows that were left out", left_out)
    if errors and left_out:
        return tr("{errors}, {left_out}", errors=wrong, left_out=out)
    if errors or left_out:
        return wrong if errors else out
    return tr("nothing")


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
