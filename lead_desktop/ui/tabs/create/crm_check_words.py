"""What the section about rows that are in the CRM says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.jobs.find_existing import FoundExisting, LookUpProgress
from lead_desktop.jobs.plan_existing import ExistingPlan
from lead_desktop.ui.tabs.create.plan_words import rate_words
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.words import clock, clock_minutes, counted, duration, seconds_left

_MINUTE_S = 60
_CHOICES: Mapping[tuple[IdKind, ...], str] = {
    (IdKind.EMAIL,): mark("By e-mail"),
    (IdKind.PHONE,): mark("By phone"),
}


def choice_words(kinds: tuple[IdKind, ...]) -> str:
    """Like "By e-mail and phone"."""
    return tr(_CHOICES.get(kinds, mark("By e-mail and phone")))


def choices(plan: ExistingPlan) -> tuple[tuple[IdKind, ...], ...]:
    """What can be looked up by: each thing alone, and all together."""
    kinds = tuple(kind for kind, values in plan.values if values)
    alone = tuple((kind,) for kind in kinds)
    return (*alone, kinds) if len(kinds) > 1 else alone


def plan_words(plan: ExistingPlan, kinds: tuple[IdKind, ...]) -> str:
    """Calls and time, before any call is made."""
    if not kinds:
        return tr(
            "Neither e-mail nor phone is unique in this account and in the sheet: nothing can be looked up."
        )
    fewer = plan.calls(kinds) > plan.look_ups(kinds)
    sentences = (
        _takes(plan, kinds),
        tr("Fewer in a small account, whose leads are listed first.") if fewer else "",
        tr("Nothing is changed in the CRM."),
    )
    return " ".join(filter(None, sentences))


def _takes(plan: ExistingPlan, kinds: tuple[IdKind, ...]) -> str:
    rows, calls = counted(plan.rows, "row"), counted(plan.calls(kinds), "call")
    seconds, rate = plan.seconds(kinds), rate_words(plan.limit)
    if seconds < 1:
        return tr("{rows}: up to {calls}, a few seconds at {rate}.", rows=rows, calls=calls, rate=rate)
    return tr(
        "{rows}: up to {calls}, about {duration} at {rate}.",
        rows=rows,
        calls=calls,
        duration=duration(seconds),
        rate=rate,
    )


def start_words(plan: ExistingPlan, kinds: tuple[IdKind, ...]) -> str:
    """Like "Look up 12,443 e-mails"."""
    values = plan.look_ups(kinds)
    if kinds == (IdKind.EMAIL,):
        return tr_n("Look up {n} e-mail", "Look up {n} e-mails", values)
    if kinds == (IdKind.PHONE,):
        return tr_n("Look up {n} phone", "Look up {n} phones", values)
    return tr_n("Look up {n} value", "Look up {n} values", values)


def progress_words(progress: LookUpProgress | None) -> str:
    """How far it is."""
    if progress is None:
        return tr("Reading the rows")
    if progress.listed and not progress.done:
        return tr_n("{n} lead of the CRM read", "{n} leads of the CRM read", progress.listed)
    return tr("{part} of {whole} looked up", part=progress.done, whole=progress.total)


def found_words(rows: int) -> str:
    """How many rows are there already."""
    return tr_n("{n} row found", "{n} rows found", rows) if rows else tr("None found yet")


def time_words(progress: LookUpProgress | None, now_s: float, zone: dt.tzinfo | None) -> str:
    """When it is done at the latest, or what it waits for."""
    if progress is None:
        return ""
    if progress.wait_until_s is not None and progress.wait_until_s > now_s:
        again = tr("Going on at {time}.", time=clock(progress.wait_until_s, zone))
        return f"{told(progress.wait_reason)} {again}"
    at_s = progress.done_about_s
    time = clock_minutes(at_s, zone)
    if 0 < at_s - now_s < _MINUTE_S:
        left = seconds_left(at_s, now_s)
        return tr("Done about {time}, in {seconds} at the latest", time=time, seconds=left)
    return tr("Done about {time} at the latest", time=time)


def end_words(found: FoundExisting | None, progress: LookUpProgress | None) -> str:
    """What came of it; without an answer it was stopped."""
    if found is None:
        done, total, rows = (progress.done, progress.total, progress.rows) if progress else (0, 0, 0)
        stopped = tr("Stopped after {part} of {whole}.", part=done, whole=total) if total else tr("Stopped.")
        return f"{stopped} {_kept(rows)}"
    if found.error is not None:
        ended = tr("It ended after {part} of {whole}.", part=found.done, whole=found.total)
        return f"{ended} {_kept(found.rows)}"
    rows, refused = found.rows, found.refused
    sentences = (
        tr_n("{n} row is in the CRM already.", "{n} rows are in the CRM already.", rows)
        if rows
        else tr_n(
            "None of {n} looked up is in the CRM.", "None of {n} looked up is in the CRM.", found.total
        ),
        tr_n("{n} call.", "{n} calls.", found.calls),
        tr_n("{n} value could not be looked up.", "{n} values could not be looked up.", refused)
        if refused
        else "",
    )
    return " ".join(filter(None, sentences))


def _kept(rows: int) -> str:
    if not rows:
        return tr("No row was found until then.")
    return tr_n("{n} row found until then is marked.", "{n} rows found until then are marked.", rows)
