"""The last line of a fetch or a search: a sum that adds up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.ui.told_days import told_days
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.words import clock_minutes, counted, duration, listed

_FETCHED = (
    RowState.FOUND,
    RowState.NOT_FOUND,
    RowState.DUPLICATE,
    RowState.NOT_AN_ID,
    RowState.FAILED,
    RowState.WAITING,
)
_LOOKS = {
    JobState.FINISHED: ("check-circle", "ok"),
    JobState.STOPPED: ("prohibit", "text2"),
    JobState.FAILED: ("x-circle", "bad"),
    JobState.PAUSED: ("pause-circle", "text2"),
    JobState.INTERRUPTED: ("link-break", "warn"),
    JobState.DRAFT: ("circle-dashed", "text3"),
    JobState.RUNNING: ("circle-dashed", "text3"),
}
_HEADS = {
    JobState.FINISHED: (mark("Done"), mark("Done at {time}")),
    JobState.STOPPED: (mark("Stopped"), mark("Stopped at {time}")),
    JobState.FAILED: (mark("Ended early"), mark("Ended early at {time}")),
    JobState.PAUSED: (mark("Paused"), mark("Paused at {time}")),
    JobState.INTERRUPTED: (mark("Interrupted"), mark("Interrupted at {time}")),
    JobState.DRAFT: (mark("Not started"), mark("Not started at {time}")),
    JobState.RUNNING: (mark("Running"), mark("Running at {time}")),
}
_NOT_READ = "Not read: "


@dataclass(frozen=True, slots=True)
class DoneLine:
    """What the strip says when nothing runs.

    Attributes:
        icon: Phosphor name.
        tone: Token of its colour.
        title: "Done at 14:32".
        words: The sum.
        brief: The sum in few words, for a narrow window.
        hint: "took 4 min 1 s".
    """

    icon: str
    tone: str
    title: str
    words: str
    brief: str
    hint: str

    def choices(self) -> Iterator[tuple[str, str, bool]]:
        """Words, hint, and whether there is a second Export button: all of it, then what less room needs."""
        yield self.words, self.hint, True
        yield self.words, "", True
        yield self.brief, "", True
        yield self.brief, "", False
        yield "", "", False


def done_line(
    receipt: Receipt, state: JobState, ended_s: float | None, zone: dt.tzinfo | None = None
) -> DoneLine:
    """The line of a job that ended."""
    icon, tone = _LOOKS[state]
    if not receipt.closes:
        icon, tone = "warning-octagon", "bad"
    elif tone == "ok" and (receipt.possible_gaps or receipt.note):
        icon, tone = "warning", "warn"
    head, head_at = _HEADS[state]
    title = tr(head) if ended_s is None else tr(head_at, time=clock_minutes(ended_s, zone))
    took = tr("took {time}", time=duration(max(1.0, receipt.seconds)))
    if receipt.kind is JobKind.SEARCH:
        return DoneLine(icon, tone, title, search_sum(receipt), _leads_read(receipt), took)
    return DoneLine(icon, tone, title, fetch_sum(receipt), _accounted(receipt), took)


def fetch_sum(receipt: Receipt) -> str:
    """Like "1,196 found, 8 not found. 1,204 lines in, 1,204 accounted for."."""
    parts = [_lines_words(state, count) for state in _FETCHED if (count := receipt.count(state))]
    return tr("{parts}. {sum}", parts=listed(parts) or tr("Nothing to fetch"), sum=_accounted(receipt))


def _lines_words(state: RowState, n: int) -> str:
    """Like "8 not found"."""
    match state:
        case RowState.FOUND:
            return tr_n("{n} found", "{n} found", n)
        case RowState.NOT_FOUND:
            return tr_n("{n} not found", "{n} not found", n)
        case RowState.DUPLICATE:
            return counted(n, "duplicate")
        case RowState.NOT_AN_ID:
            return tr_n("{n} not an ID", "{n} not an ID", n)
        case RowState.FAILED:
            return tr_n("{n} failed", "{n} failed", n)
        case _:
            return tr_n("{n} not fetched", "{n} not fetched", n)


def _accounted(receipt: Receipt) -> str:
    known, lines = receipt.rows_in - receipt.difference, counted(receipt.rows_in, "line")
    if receipt.closes:
        return tr("{lines} in, {known} accounted for.", lines=lines, known=known)
    missing = abs(receipt.difference)
    return tr(
        "{lines} in, {known} accounted for: {missing} missing.", lines=lines, known=known, missing=missing
    )


def search_sum(receipt: Receipt) -> str:
    """Like "1,250 leads read. Leads moved while they were read: some may be missing."."""
    gaps = tr("Leads moved while they were read: some may be missing.") if receipt.possible_gaps else ""
    return " ".join(filter(None, (_leads_read(receipt), gaps, _note(receipt.note))))


def _leads_read(receipt: Receipt) -> str:
    read = receipt.rows_in
    if receipt.total is None or receipt.total == read:
        return tr_n("{n} lead read.", "{n} leads read.", read)
    return tr_n("{n} lead read of {total}.", "{n} leads read of {total}.", read, total=receipt.total)


def _note(note: str) -> str:
    """Its first sentence: the reasons stand beside the windows."""
    first, _, more = note.partition(". ")
    if first.startswith(_NOT_READ):
        return tr("Not read: {windows}.", windows=told_days(first.removeprefix(_NOT_READ).rstrip(".")))
    return told(f"{first}{'.' if more else ''}")


def nothing_words(receipt: Receipt, nothing: tuple[str, str]) -> tuple[str, str]:
    """Title and words of the empty place when no row came; `nothing` are the marked words where none matched."""
    if receipt.note:
        return tr("Nothing could be read"), told(receipt.note)
    title, words = nothing
    return tr(title), tr(words)
