"""What the section about rows that are in the CRM says."""

from __future__ import annotations

import datetime as dt

from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.jobs.find_existing import FoundExisting, LookUpProgress
from lead_desktop.jobs.plan_existing import ExistingPlan
from lead_desktop.ui.words import clock, counted, done_about, duration, number

_NOUNS = {IdKind.EMAIL: ("e-mail", "e-mails"), IdKind.PHONE: ("phone", "phones")}


def choice_words(kinds: tuple[IdKind, ...]) -> str:
    """Like "By e-mail and phone"."""
    return "By " + " and ".join(_NOUNS[kind][0] for kind in kinds)


def choices(plan: ExistingPlan) -> tuple[tuple[IdKind, ...], ...]:
    """What can be looked up by: each thing alone, and all together."""
    kinds = tuple(kind for kind, values in plan.values if values)
    alone = tuple((kind,) for kind in kinds)
    return (*alone, kinds) if len(kinds) > 1 else alone


def plan_words(plan: ExistingPlan, kinds: tuple[IdKind, ...]) -> str:
    """Calls and time, before any call is made."""
    if not kinds:
        return (
            "Neither e-mail nor phone is unique in this account and in the sheet: nothing can be looked up."
        )
    rate = f"at {plan.limit.calls} calls in {plan.limit.window_s:g} s"
    seconds = plan.seconds(kinds)
    time = f"about {duration(seconds)} {rate}" if seconds >= 1 else f"a few seconds {rate}"
    words = f"{counted(plan.rows, 'row')}: up to {counted(plan.calls(kinds), 'call')}, {time}."
    if plan.calls(kinds) > plan.look_ups(kinds):
        words += " Fewer in a small account, whose leads are listed first."
    return f"{words} Nothing is changed in the CRM."


def start_words(plan: ExistingPlan, kinds: tuple[IdKind, ...]) -> str:
    """Like "Look up 12,443 e-mails"."""
    values = plan.look_ups(kinds)
    noun = _NOUNS[kinds[0]][values != 1] if len(kinds) == 1 else "values"
    return f"Look up {number(values)} {noun}"


def progress_words(progress: LookUpProgress | None) -> str:
    """How far it is."""
    if progress is None:
        return "Reading the rows"
    if progress.listed and not progress.done:
        return f"{counted(progress.listed, 'lead')} of the CRM read"
    return f"{number(progress.done)} of {number(progress.total)} looked up"


def found_words(rows: int) -> str:
    """How many rows are there already."""
    return f"{counted(rows, 'row')} found" if rows else "none found yet"


def time_words(progress: LookUpProgress | None, now_s: float, zone: dt.tzinfo | None) -> str:
    """When it is done at the latest, or what it waits for."""
    if progress is None:
        return ""
    if progress.wait_until_s is not None and progress.wait_until_s > now_s:
        return f"{progress.wait_reason} Going on at {clock(progress.wait_until_s, zone)}."
    return f"{done_about(progress.done_about_s, now_s, zone)} at the latest".capitalize()


def end_words(found: FoundExisting | None, progress: LookUpProgress | None) -> str:
    """What came of it; without an answer it was stopped."""
    if found is None:
        done, total, rows = (progress.done, progress.total, progress.rows) if progress else (0, 0, 0)
        how_far = f" after {number(done)} of {number(total)}" if total else ""
        return f"Stopped{how_far}. {_kept(rows)}"
    if found.error is not None:
        return f"It ended after {number(found.done)} of {number(found.total)}. {_kept(found.rows)}"
    refused = f" {counted(found.refused, 'value')} could not be looked up." if found.refused else ""
    if not found.rows:
        return (
            f"None of {number(found.total)} looked up is in the CRM. {counted(found.calls, 'call')}.{refused}"
        )
    are = "is" if found.rows == 1 else "are"
    return f"{counted(found.rows, 'row')} {are} in the CRM already. {counted(found.calls, 'call')}.{refused}"


def _kept(rows: int) -> str:
    if not rows:
        return "No row was found until then."
    return f"{counted(rows, 'row')} found until then {'is' if rows == 1 else 'are'} marked."
