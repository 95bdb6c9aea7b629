"""Events leave in batches: the first at once, then at most every 50 ms."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from lead_desktop.core.progress import JobEnded, JobProgress, QuotaUse, SheetProgress
from lead_desktop.jobs.tally import Tally
from lead_desktop.net.clock import Clock

Event = JobProgress | JobEnded | QuotaUse | SheetProgress
BATCH_INTERVAL_S = 0.05
QUOTA_INTERVAL_S = 0.25


class EventBatcher:
    """Gathers events and hands them on as one tuple.

    Of progress, quota use and sheet progress only the newest of each job or connection is kept, so a slow
    receiver is never flooded; the end of a job is never dropped and comes after its last progress.
    """

    def __init__(
        self,
        deliver: Callable[[tuple[Event, ...]], None],
        *,
        clock: Clock,
    ) -> None:
        self._deliver = deliver
        self._clock = clock
        self._due = asyncio.Event()
        self._tallies: dict[str, Tally] = {}
        self._sheets: dict[str, SheetProgress] = {}
        self._quotas: dict[str, QuotaUse] = {}
        self._quota_told_s: dict[str, float] = {}
        self._ended: list[JobEnded] = []

    def touch(self, tally: Tally) -> None:
        """A job's progress changed."""
        self._tallies[tally.job_id] = tally
        self._due.set()

    def quota(self, use: QuotaUse) -> None:
        """Another use of a rate limit; told at most four times a second for each connection."""
        self._quotas[use.connection_id] = use
        self._due.set()

    def sheet(self, progress: SheetProgress) -> None:
        """Reading or checking went on."""
        self._sheets[progress.job_id] = progress
        self._due.set()

    def ended(self, event: JobEnded) -> None:
        """A job ended."""
        self._ended.append(event)
        self._due.set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        while True:
            await self._due.wait()
            self.flush()
            await self._clock.sleep(BATCH_INTERVAL_S)

    def flush(self) -> None:
        """Deliver what there is, now."""
        self._due.clear()
        events: list[Event] = [tally.progress() for tally in self._tallies.values()]
        self._tallies.clear()
        events += self._sheets.values()
        self._sheets.clear()
        events += self._due_quotas()
        events += self._ended
        self._ended.clear()
        if events:
            self._deliver(tuple(events))
        if self._quotas:
            self._due.set()

    def _due_quotas(self) -> list[QuotaUse]:
        now = self._clock.monotonic_s()
        never = now - QUOTA_INTERVAL_S
        due = [
            use
            for connection_id, use in self._quotas.items()
            if now - self._quota_told_s.get(connection_id, never) >= QUOTA_INTERVAL_S
        ]
        for use in due:
            self._quota_told_s[use.connection_id] = now
            del self._quotas[use.connection_id]
        return due
