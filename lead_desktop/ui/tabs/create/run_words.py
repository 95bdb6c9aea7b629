"""The large figure beside a running upload: when it is done, or what it waits for. Pure."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.rows import RowState
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.words import clock, clock_minutes, seconds_left

_LANDING = {Phase.PAUSING: mark("Pausing"), Phase.STOPPING: mark("Stopping")}


@dataclass(frozen=True, slots=True)
class RunFigure:
    """The figure with what stands over it and beside it.

    Attributes:
        kicker: Like "Done about".
        figure: Like "14:33".
        beside: Like "in 25 s", or "".
    """

    kicker: str
    figure: str
    beside: str = ""


def run_figure(progress: JobProgress, now_s: float, zone: dt.tzinfo | None = None) -> RunFigure:
    """What the panel says first."""
    if progress.phase in _LANDING:
        return RunFigure(tr("Calls in flight are finished"), tr(_LANDING[progress.phase]))
    if progress.phase is Phase.PAUSED:
        waiting = dict(progress.counts).get(RowState.WAITING, 0)
        beside = tr_n("{n} row waits", "{n} rows wait", waiting) if waiting else ""
        return RunFigure(tr("Nothing is sent until you resume"), tr("Paused"), beside)
    if progress.phase is Phase.LOOKING_UP:
        return _until(progress.wait_until_s, tr("Next look-up"), tr("Looking up"), now_s, zone)
    if progress.phase is Phase.OFFLINE:
        return _until(progress.wait_until_s, tr("Next try"), tr("Trying again"), now_s, zone)
    kicker, at = tr("Done about"), progress.done_about_s
    if at is None and progress.pauses_about_s is not None:
        kicker, at = tr("The day's calls last until about"), progress.pauses_about_s
    if at is None:
        return RunFigure(kicker, "…")
    beside = _in(at, now_s) if at > now_s else ""
    return RunFigure(kicker, clock_minutes(at, zone), beside)


def _until(at_s: float | None, waits: str, works: str, now_s: float, zone: dt.tzinfo | None) -> RunFigure:
    if at_s is None or at_s <= now_s:
        return RunFigure(works, tr("Now"))
    return RunFigure(waits, clock(at_s, zone), _in(at_s, now_s))


def _in(at_s: float, now_s: float) -> str:
    return tr("in {seconds}", seconds=seconds_left(at_s, now_s))
