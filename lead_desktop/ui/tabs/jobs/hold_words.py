"""Why jobs that are older than lead data is kept stay: pure."""

from __future__ import annotations

from lead_desktop.store.retention import Hold
from lead_desktop.ui.translation import tr_n

HOLDS = frozenset({Hold.PAUSED, Hold.INTERRUPTED, Hold.UNKNOWN_ROWS, Hold.UNSENT_ROWS, Hold.OPEN_RECEIPT})
"""Reasons that are said; a job that runs is seen to run."""


def held_part(hold: Hold, jobs: int) -> str:
    """Jobs with one of several reasons, like "2 are paused"."""
    match hold:
        case Hold.PAUSED:
            return tr_n("{n} is paused", "{n} are paused", jobs)
        case Hold.INTERRUPTED:
            return tr_n("{n} is interrupted", "{n} are interrupted", jobs)
        case Hold.UNKNOWN_ROWS:
            return tr_n("{n} has unknown rows", "{n} have unknown rows", jobs)
        case Hold.UNSENT_ROWS:
            return tr_n("{n} has rows that were never sent", "{n} have rows that were never sent", jobs)
        case _:
            return tr_n(
                "{n} has a receipt that does not close", "{n} have a receipt that does not close", jobs
            )


def held_alone(hold: Hold, jobs: int, days: str) -> str:
    """Jobs that all stay for one reason, as a sentence; `days` like "30 days"."""
    match hold:
        case Hold.PAUSED:
            return tr_n(
                "{n} job older than {days} stays, because it is paused.",
                "{n} jobs older than {days} stay, because they are paused.",
                jobs,
                days=days,
            )
        case Hold.INTERRUPTED:
            return tr_n(
                "{n} job older than {days} stays, because it is interrupted.",
                "{n} jobs older than {days} stay, because they are interrupted.",
                jobs,
                days=days,
            )
        case Hold.UNKNOWN_ROWS:
            return tr_n(
                "{n} job older than {days} stays, because it has unknown rows.",
                "{n} jobs older than {days} stay, because they have unknown rows.",
                jobs,
                days=days,
            )
        case Hold.UNSENT_ROWS:
            return tr_n(
                "{n} job older than {days} stays, because it has rows that were never sent.",
                "{n} jobs older than {days} stay, because they have rows that were never sent.",
                jobs,
                days=days,
            )
        case _:
            return tr_n(
                "{n} job older than {days} stays, because it has a receipt that does not close.",
                "{n} jobs older than {days} stay, because they have a receipt that does not close.",
                jobs,
                days=days,
            )
