"""A job as a line of the list: pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from lead_desktop.core.causes import Cause
from lead_desktop.core.connections import Connection, Environment
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.states import job_look
from lead_desktop.ui.tabs.results.cause_words import paused_title
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.widgets.chips import ChipSpec
from lead_desktop.ui.words import clock_minutes, next_look_up, without_stop

_ICONS = {
    JobKind.FETCH: "list-numbers",
    JobKind.SEARCH: "magnifying-glass",
    JobKind.UPLOAD: "upload-simple",
}
KIND_NAMES = {
    JobKind.FETCH: mark("Fetch by IDs"),
    JobKind.SEARCH: mark("Search"),
    JobKind.UPLOAD: mark("Bulk create"),
}
_CHIPS = (
    JobState.RUNNING,
    JobState.PAUSED,
    JobState.INTERRUPTED,
    JobState.FINISHED,
    JobState.STOPPED,
    JobState.FAILED,
)
_OPEN = (RowState.WAITING, RowState.SENDING, RowState.FETCHING, RowState.NOT_SENT)
_ENDED_EARLY = frozenset({JobState.STOPPED, JobState.FAILED})


@dataclass(frozen=True, slots=True)
class JobLine:
    """One line.

    Attributes:
        record: What the history says.
        connection: Its connection, or None when that is gone.
        progress: Newest word while it runs in this window, or None.
        now_s: When the line was made, seconds since the epoch.
        keep_days: Days for which lead data is kept; 0 is always.
    """

    record: JobRecord
    connection: Connection | None
    progress: JobProgress | None
    now_s: float
    keep_days: int = 0

    @property
    def job_id(self) -> str:
        """Which job."""
        return self.record.job_id

    @property
    def icon(self) -> str:
        """Icon of its kind."""
        return _ICONS[self.record.kind]

    @property
    def name(self) -> str:
        """What it does."""
        return tr(KIND_NAMES[self.record.kind])

    @property
    def state(self) -> JobState:
        """Where it stands."""
        return self.record.state

    @property
    def counts(self) -> tuple[tuple[RowState, int], ...]:
        """Rows per state, as fresh as they are known."""
        return self.progress.counts if self.progress else self.record.counts

    @property
    def rows(self) -> int:
        """Rows of the job."""
        return max(self.progress.rows_in, self.record.rows_in) if self.progress else self.record.rows_in

    @property
    def seconds(self) -> float:
        """Run time so far."""
        if self.progress is not None and self.state is JobState.RUNNING and self.progress.started_s:
            return max(self.record.seconds, self.now_s - self.progress.started_s)
        return self.record.seconds

    @property
    def receipt(self) -> Receipt:
        """The receipt as far as it got."""
        record = self.record
        if self.progress is None:
            return record.receipt()
        fresh = self.progress
        return Receipt(
            record.job_id,
            record.kind,
            self.rows,
            fresh.counts,
            fresh.calls,
            fresh.waits,
            self.seconds,
            fresh.total,
            record.possible_gaps,
            record.note,
            record.cause,
        )

    @property
    def at_work(self) -> bool:
        """It runs, or is held in this window, and cannot be deleted."""
        return self.state is JobState.RUNNING or self.progress is not None

    @property
    def can_resume(self) -> bool:
        """It ended before its end, or rows were never sent."""
        if self.state in {JobState.PAUSED, JobState.INTERRUPTED}:
            return True
        left = self.receipt.count(*_OPEN)
        if self.record.kind is JobKind.UPLOAD and self.state is JobState.FINISHED:
            return left > 0  # a look-up found leads absent
        never_counted = self.state is JobState.FAILED and not self.rows
        return self.state in _ENDED_EARLY and (
            left > 0 or never_counted or self.record.kind is JobKind.SEARCH
        )

    @property
    def cause(self) -> Cause:
        """Why it paused by itself or ended early, or NONE."""
        return self.progress.cause if self.progress else self.record.cause

    @property
    def wants_keys(self) -> bool:
        """It paused or ended on keys that were refused, and goes on with new ones."""
        held = self.state is not JobState.RUNNING and self.can_resume
        return held and self.cause is Cause.KEYS_REFUSED

    @property
    def failed(self) -> int:
        """Rows a retry would try again."""
        over = self.state not in {JobState.RUNNING, JobState.PAUSED, JobState.INTERRUPTED}
        return self.receipt.count(RowState.FAILED) if over else 0

    @property
    def looking_up(self) -> bool:
        """It looks up rows whose answer was lost."""
        return self.progress is not None and self.progress.phase is Phase.LOOKING_UP

    @property
    def lost(self) -> int:
        """Rows whose answer was lost and that can be looked up now."""
        here = self.state is JobState.RUNNING or self.progress is not None
        if here or self.record.kind is not JobKind.UPLOAD:
            return 0
        return self.receipt.count(RowState.UNKNOWN)

    @property
    def can_try_one(self) -> bool:
        """It stopped itself, and a row is left to find out whether the cause is gone."""
        over = self.state is JobState.FAILED and self.record.cause.stopped_itself
        return over and self.receipt.count(*_OPEN) > 0

    @property
    def environment(self) -> str:
        """Production or Sandbox, or "" when the connection is gone."""
        if self.connection is None:
            return ""
        production = self.connection.environment is Environment.PRODUCTION
        return tr("Production") if production else tr("Sandbox")

    def warning(self, zone: dt.tzinfo | None = None) -> tuple[str, str]:
        """Title and sentence of the amber card; empty when there is nothing to say."""
        record, progress = self.record, self.progress
        if progress is not None and self.looking_up:
            when = next_look_up(progress.wait_until_s, self.now_s, zone)
            words = tr("{when}. It reads only.", when=f"{when[0].upper()}{when[1:]}")
            return without_stop(told(progress.wait_reason)), words
        if self.state is JobState.INTERRUPTED:
            still = tr("Nothing starts by itself.")
            return tr("Interrupted, the app was closed"), f"{_left_words(self)} {still}"
        if self.state is JobState.PAUSED:
            reason = progress.wait_reason if progress else record.note
            return paused_title(self.cause), f"{told(reason)}\n{_left_words(self)}".strip()
        if self.state is JobState.FAILED:
            return _end_title(record, zone), f"{told(record.note)}\n{_left_words(self)}".strip()
        return "", ""

    def resume_words(self) -> tuple[str, str]:
        """The words of the button, and the hint under it."""
        open_rows = self.receipt.count(*_OPEN)
        unknown = self.receipt.count(RowState.UNKNOWN)
        button = (
            tr_n("Resume, {n} row left", "Resume, {n} rows left", open_rows) if open_rows else tr("Resume")
        )
        hint = tr("Goes on where it ended.")
        if self.record.kind is JobKind.UPLOAD:
            if open_rows:
                hint = tr_n(
                    "Sends the {n} row that was never sent.",
                    "Sends the {n} rows that were never sent.",
                    open_rows,
                )
            if unknown:
                first = tr_n(
                    "The {n} unknown row is looked up first, and sent again only when its lead is proven absent.",
                    "The {n} unknown rows are looked up first, "
                    "and sent again only when their leads are proven absent.",
                    unknown,
                )
                hint = f"{hint} {first}"
        return button, hint


def job_chips(lines: Sequence[JobLine]) -> tuple[ChipSpec, ...]:
    """All, and one chip per state that has jobs."""
    chips = [ChipSpec("", tr("All"), count=len(lines))]
    for state in _CHIPS:
        count = sum(line.state is state for line in lines)
        if count:
            look = job_look(state)
            chips.append(ChipSpec(state.value, look.word, look.icon, look.mark, count))
    return tuple(chips)


def matching(lines: Sequence[JobLine], state: str, text: str) -> tuple[JobLine, ...]:
    """Lines in a state ("" for all) with a text in name, title or connection."""
    wanted = text.casefold()
    return tuple(
        line
        for line in lines
        if (not state or line.state.value == state)
        and wanted in f"{line.name}\n{line.record.title}\n{line.record.connection_name}".casefold()
    )


def _end_title(record: JobRecord, zone: dt.tzinfo | None) -> str:
    """How it ended, and when."""
    if not record.finished_s:
        return tr("The upload stopped itself") if record.cause.stopped_itself else tr("Ended early")
    time = clock_minutes(record.finished_s, zone)
    if record.cause.stopped_itself:
        return tr("The upload stopped itself at {time}", time=time)
    return tr("Ended early at {time}", time=time)


def _left_words(line: JobLine) -> str:
    """A sentence for each part of the rows; only the first one says that it counts rows."""
    receipt = line.receipt
    open_rows, unknown = receipt.count(*_OPEN), receipt.count(RowState.UNKNOWN)
    done = receipt.rows_in - open_rows - unknown
    words = [tr_n("{n} row is settled and saved.", "{n} rows are settled and saved.", done)] if done else []
    if unknown and words:
        words.append(tr_n("{n} got no answer and may exist.", "{n} got no answer and may exist.", unknown))
    elif unknown:
        words.append(
            tr_n("{n} row got no answer and may exist.", "{n} rows got no answer and may exist.", unknown)
        )
    if open_rows:
        words.append(_open_words(open_rows, sent=line.record.kind is JobKind.UPLOAD, first=not words))
    return " ".join(words)


def _open_words(rows: int, *, sent: bool, first: bool) -> str:
    """Rows that are left, of an upload those that were never `sent`."""
    if first:
        return (
            tr_n("{n} row was never sent.", "{n} rows were never sent.", rows)
            if sent
            else tr_n("{n} row was left.", "{n} rows were left.", rows)
        )
    return (
        tr_n("{n} was never sent.", "{n} were never sent.", rows)
        if sent
        else tr_n("{n} was left.", "{n} were left.", rows)
    )
