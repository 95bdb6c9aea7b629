"""What a running job knows of itself, kept as it goes and told as frozen progress."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from lead_desktop.core.progress import JobProgress, PartProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.control import JobControl, Wish
from lead_desktop.net.clock import Clock

_HELD = (Phase.PAUSED, Phase.OFFLINE)
_TO_COME = (RowState.WAITING, RowState.FETCHING, RowState.SENDING)


class Tally:
    """Counts of one run; lives on the job's own loop.

    Attributes:
        rows_in: Rows of the job as far as known.
        last_row_id: Highest row id in the store.
        total: Leads the CRM says there are, or None.
        calls: Calls made, earlier runs of the job included.
        calls_planned: Calls expected in all, or None.
        calls_in_flight: Calls sent and not answered.
        rows_in_flight: Rows those calls carry.
        waits: Times the CRM asked for a pause, earlier runs included.
        parts: Parts of a search.
        request: Request line of the newest call, without keys.
        possible_gaps: Rows may have moved between pages while reading.
        least_s: Seconds that so many rows left take at least at the limit in force now, which may have been learnt a
            moment ago. None when that is not known.
        rows_today: Rows the day's quota has calls for; None when that is not known.
    """

    def __init__(
        self,
        job_id: str,
        kind: JobKind,
        *,
        control: JobControl,
        clock: Clock,
        touched: Callable[[], None],
    ) -> None:
        self.job_id = job_id
        self.kind = kind
        self.connection_id = ""
        self.rows_in = 0
        self.last_row_id = 0
        self.total: int | None = None
        self.calls = 0
        self.calls_planned: int | None = None
        self.calls_in_flight = 0
        self.rows_in_flight = 0
        self.waits = 0
        self.parts: list[PartProgress] = []
        self.request = ""
        self.possible_gaps = False
        self.least_s: Callable[[int], float] | None = None
        self.rows_today: Callable[[], int | None] | None = None
        self.started_s = clock.now_s()
        self._began_s = clock.monotonic_s()
        self.seconds_before = 0.0
        self._clock = clock
        self._control = control
        self._touched = touched
        self._counts: Counter[RowState] = Counter()
        self._changed: set[int] = set()
        self._wait_until_s: float | None = None
        self._wait_reason = ""
        self._wait_phase = Phase.WAITING_FOR_LIMIT
        self._looking_up = 0
        self._ended = False
        self._done_at_start: int | None = None
        self._held_s = 0.0
        self._seen_s = self.started_s
        self._seen_phase = Phase.STARTING

    def begin(self, counts: Iterable[tuple[RowState, int]], rows_in: int) -> None:
        """Take over where the store stands when the run starts."""
        self._counts = Counter(dict(counts))
        self.rows_in = rows_in
        self._done_at_start = self._done()
        self._touched()

    def add(self, state: RowState, number: int = 1) -> None:
        """New rows came."""
        self._counts[state] += number
        self._touched()

    def move(self, old: RowState, new: RowState, row_ids: Iterable[int]) -> None:
        """Rows went from one state to another."""
        moved = tuple(row_ids)
        self._counts[old] -= len(moved)
        self._counts[new] += len(moved)
        self._changed.update(moved)
        self._touched()

    def move_all(self, old: RowState, new: RowState) -> None:
        """Every row of one state went to another, as at the end of a run."""
        self._counts[new] += self._counts.pop(old, 0)
        self._touched()

    def call_began(self, rows: int) -> None:
        """A call is about to leave with so many rows."""
        self.calls_in_flight += 1
        self.rows_in_flight += rows
        self._touched()

    def call_ended(self, rows: int) -> None:
        """A call was answered or lost."""
        self.calls_in_flight -= 1
        self.rows_in_flight -= rows
        self._touched()

    def wait(self, until_s: float, reason: str, *, phase: Phase = Phase.WAITING_FOR_LIMIT) -> None:
        """The job waits, visibly; `until_s` in seconds since the epoch."""
        self._wait_until_s = until_s
        self._wait_reason = reason
        self._wait_phase = phase
        self._touched()

    def look_up(self, rows: int) -> None:
        """So many rows whose answer was lost are being looked up; 0 when that is over."""
        self._looking_up = rows
        self._touched()

    def wait_over(self) -> None:
        """The job goes on."""
        if self._wait_until_s is not None:
            self._wait_until_s = None
            self._wait_reason = ""
            self._touched()

    def end(self) -> None:
        """The run is over."""
        self._ended = True
        self.wait_over()
        self._touched()

    def touch(self) -> None:
        """Something public changed."""
        self._touched()

    def count(self, state: RowState) -> int:
        """Rows in one state."""
        return self._counts[state]

    @property
    def counts(self) -> tuple[tuple[RowState, int], ...]:
        """Pairs of state and number of rows, without zeros."""
        return tuple((state, self._counts[state]) for state in RowState if self._counts[state])

    @property
    def looking_up(self) -> str:
        """What is being looked up, as a sentence, or ""."""
        if not self._looking_up:
            return ""
        noun = "row" if self._looking_up == 1 else "rows"
        return f"Looking up {self._looking_up:,} {noun} whose answer was lost."

    @property
    def seconds(self) -> float:
        """Run time so far, earlier runs included."""
        return self.seconds_before + self._clock.monotonic_s() - self._began_s

    def progress(self) -> JobProgress:
        """The state now; the changed rows are told once."""
        changed = tuple(sorted(self._changed))
        self._changed.clear()
        going_on = self._control.wish is Wish.GO_ON
        waiting = going_on and self._wait_until_s is not None and self._wait_until_s > self._clock.now_s()
        phase = self._phase(waiting=waiting)
        self._count_held(phase)
        done_about_s, pauses_about_s = self._forecast()
        return JobProgress(
            job_id=self.job_id,
            kind=self.kind,
            phase=phase,
            counts=self.counts,
            rows_in=self.rows_in,
            last_row_id=self.last_row_id,
            changed=changed,
            total=self.total,
            calls=self.calls,
            calls_planned=self.calls_planned,
            calls_in_flight=self.calls_in_flight,
            rows_in_flight=self.rows_in_flight,
            waits=self.waits,
            wait_until_s=self._wait_until_s if waiting else None,
            wait_reason=self._wait_reason if waiting else self._control.reason or self.looking_up,
            started_s=self.started_s,
            done_about_s=done_about_s,
            parts=tuple(self.parts),
            request=self.request,
            connection_id=self.connection_id,
            cause=self._control.cause,
            pauses_about_s=pauses_about_s,
        )

    def _phase(self, *, waiting: bool) -> Phase:
        wish = self._control.wish
        if self._ended:
            return Phase.ENDED
        if wish is Wish.STOP:
            return Phase.STOPPING
        if wish in {Wish.PAUSE, Wish.LEAVE}:
            return Phase.PAUSING if self.calls_in_flight else Phase.PAUSED
        if waiting:
            return self._wait_phase
        if self._looking_up:
            return Phase.LOOKING_UP
        return Phase.STARTING if self._done_at_start is None else Phase.RUNNING

    def _done(self) -> int:
        return self._counts.total() - sum(self._counts[state] for state in _TO_COME)

    def _count_held(self, phase: Phase) -> None:
        """Time in which nothing was tried says nothing of the pace; each change of phase is told at once."""
        now = self._clock.now_s()
        if self._seen_phase in _HELD:
            self._held_s += max(0.0, now - self._seen_s)
        self._seen_s, self._seen_phase = now, phase

    def _forecast(self) -> tuple[float | None, float | None]:
        """When all is done, or when the day's quota ends it before; neither before a first row is done or in a pause.

        By the pace of this run or the limit in force, whichever is slower.
        """
        if self._ended or self._done_at_start is None or self._control.wish is not Wish.GO_ON:
            return None, None
        expected = self.total if self.total is not None else self._counts.total()
        done = self._done() - self._done_at_start
        left = expected - self._done()
        if done <= 0 or left <= 0:
            return None, None
        pace_s = (self._clock.now_s() - self.started_s - self._held_s) / done
        today = self.rows_today() if self.rows_today is not None else None
        if today is not None and today < left:
            return None, self._after(today, pace_s)
        return self._after(left, pace_s), None

    def _after(self, rows: int, pace_s: float) -> float:
        """The moment after so many more rows, and after a wait that is not over."""
        now = self._clock.now_s()
        least_s = self.least_s(rows) if self.least_s is not None else 0.0
        return max(now, self._wait_until_s or now) + max(rows * pace_s, least_s)
