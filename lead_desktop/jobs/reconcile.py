"""Find out what became of rows whose answer was lost, by looking their leads up."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lead_desktop.core.errors import ApiError, RequestRefused, Unreachable
from lead_desktop.core.leads import Lead
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.progress import Phase
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.jobs.control import Wish
from lead_desktop.jobs.crm_line import NEEDS_PERSON, CrmLine
from lead_desktop.jobs.drafting import Drafter
from lead_desktop.jobs.evidence import (
    CREATED_ON,
    LookUpKey,
    LostRow,
    Verdict,
    by_both_clocks,
    judge_absent,
    judge_found,
    judge_listed,
    look_up_keys,
)
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.listed_leads import LeadList, ListedLeads
from lead_desktop.jobs.workers import side_by_side
from lead_desktop.providers.base import FetchesByKey, ListsCreatedSince, Provider, TellsTime
from lead_desktop.store.journal import Journal
from lead_desktop.store.rowstore import RowReader
from lead_desktop.store.settings import LOOK_UP_AFTER_S, Settings

CLOCK_DIFFERENCE_S = (
    120.0  # a computer that keeps time by the network is right within a second; by hand, minutes
)

_VERDICTS_PER_COMMIT = 200  # a commit waits for the disk, and a large one keeps the loop


@dataclass(frozen=True, slots=True)
class LookUpPlan:
    """When lost rows are looked up, and how far clocks are trusted.

    Attributes:
        after_s: Seconds after which they are looked up, growing; a lead that is absent at the last one is
            absent for good, because look-ups of LeadSquared lag behind its creates.
        clock_difference_s: Most seconds by which the clocks of CRM and computer differ.
    """

    after_s: tuple[float, ...] = tuple(LOOK_UP_AFTER_S.default)
    clock_difference_s: float = CLOCK_DIFFERENCE_S


def look_up_plan(settings: Settings) -> LookUpPlan:
    """The plan with the delays the person set; the usual ones when they are no list of growing seconds."""
    after_s = settings.value(LOOK_UP_AFTER_S)
    sound = all(isinstance(delay_s, int | float) and delay_s >= 0 for delay_s in after_s)
    return LookUpPlan(tuple(after_s)) if after_s and sound and sorted(after_s) == after_s else LookUpPlan()


class Reconciliation:
    """Looks up UNKNOWN rows until each has a verdict; reads only.

    A row goes back to WAITING only when all its keys were absent in the last look-up, which begins the whole delay
    after this run took the row up, on a clock that never jumps.

    Args:
        context: The running job.
        line: The open line to the CRM.
        journal: Where verdicts are kept.
        reader: Reads the rows.
        drafter: Makes of a row what was sent.
        plan: When to look.
    """

    def __init__(
        self,
        context: JobContext,
        line: CrmLine,
        journal: Journal,
        reader: RowReader,
        drafter: Drafter,
        plan: LookUpPlan,
    ) -> None:
        self._context = context
        self._control = context.control
        self._tally = context.tally
        self._line = line
        self._journal = journal
        self._reader = reader
        self._drafter = drafter
        self._plan = plan
        self._list = LeadList(context.control, context.workspace.clock)
        self._judged: set[tuple[int, int]] = set()
        self._open: dict[int, LostRow] = {}
        self._failures = 0
        self._resolved = 0

    async def run(self) -> int:
        """Look up the rows that are unknown now, but for those this run has given up already.

        Returns:
            Rows that are not unknown any more.

        Raises:
            ApiError: The CRM cannot be asked; the rows stay unknown.
            StoreError: A verdict could not be kept.
        """
        self._resolved = 0
        self._open = {
            row.row_id: row for row in self._lost_rows() if (row.row_id, row.call) not in self._judged
        }
        if not self._open or not isinstance(await self._line.provider(), FetchesByKey):
            return 0
        clock = self._context.workspace.clock
        begun_s, now_s = clock.monotonic_s(), clock.now_s()
        old_s = min(now_s - row.lost_s for row in self._open.values())
        after_s = self._plan.after_s
        if len(after_s) > 1 and old_s > after_s[0]:
            after_s = (0.0, *after_s[1:])  # lost some time ago: what is there to be found is found at once
        try:
            for delay_s in after_s:
                last = delay_s == after_s[-1]
                await self._rest_until(begun_s + delay_s)
                await self._round(last=last, begun_s=begun_s)
                if not self._open or self._control.ending:
                    break
        finally:
            self._tally.look_up(0)
        return self._resolved

    def _lost_rows(self) -> list[LostRow]:
        fields = self._drafter.fields
        lost = []
        for row in self._reader.iterate(self._reader.row_ids(states=(RowState.UNKNOWN,))):
            draft = self._drafter.outgoing(row).draft
            begun_s, ended_s = self._journal.times_of(row.call)
            lost.append(
                LostRow(
                    row.row_id,
                    draft,
                    look_up_keys(draft, fields),
                    row.call,
                    begun_s,
                    row.at_s or ended_s,
                    self._journal.crm_ahead_s(row.call),
                )
            )
        return lost

    async def _rest_until(self, monotonic_s: float) -> None:
        """Wait visibly; a pause does not stop the clock."""
        clock, tally = self._context.workspace.clock, self._tally
        tally.look_up(len(self._open))
        while (left_s := monotonic_s - clock.monotonic_s()) > 0 and await self._control.checkpoint():
            tally.wait(clock.now_s() + left_s, tally.looking_up, phase=Phase.LOOKING_UP)
            await self._control.rest(left_s, clock.sleep)
        tally.wait_over()

    async def _round(self, *, last: bool, begun_s: float) -> None:
        """One look at every open row: by a list where that is cheaper, and several at once for those left."""
        listed = await self._judge_by_list()
        provider = await self._line.provider()
        todo = deque(row for row in self._open.values() if last or not listed or not row.keys)

        async def work() -> None:
            while todo and await self._control.checkpoint():
                await self._look(todo.popleft(), last=last, begun_s=begun_s)

        if todo:
            await side_by_side(min(provider.capabilities.concurrent_calls, len(todo)), work)

    async def _judge_by_list(self) -> bool:
        """Settle the rows whose leads one list shows to be ours; False when there was no list.

        A list proves nothing else: all other rows are left as they are.
        """
        listed, fields = ListedLeads(self._open.values(), self._drafter.fields), self._drafter.fields
        difference_s = self._plan.clock_difference_s
        while self._list.pays(self._open.values()) and await self._control.checkpoint():
            provider = await self._line.provider()
            if not isinstance(provider, ListsCreatedSince):
                return False
            try:
                since_s = listed.since_s - difference_s + min(0.0, _ahead_s(provider))
                if not await self._list.fill(listed, provider, since_s):
                    return False
            except Unreachable as error:
                await self._see_to(provider, error)
                continue
            self._failures = 0
            ahead_s = _ahead_s(provider)
            told = [(row, by_both_clocks(row, ahead_s), listed.found(row)) for row in self._open.values()]
            ours = [
                (row, verdict)
                for row, timed, found in told
                if (verdict := judge_listed(timed, found, fields, clock_difference_s=difference_s))
            ]
            for at in range(0, len(ours), _VERDICTS_PER_COMMIT):
                self._keep(*ours[at : at + _VERDICTS_PER_COMMIT])
                await asyncio.sleep(0)  # other jobs share this loop
            return True
        return False

    async def _look(self, row: LostRow, *, last: bool, begun_s: float) -> None:
        """Ask for one row: by its first key at first, by all of them in the end."""
        found: dict[IdKind, tuple[Lead, ...]] = {}
        verdict = judge_absent(row, self._context.workspace.clock.monotonic_s() - begun_s)
        for key in row.keys if last else row.keys[:1]:
            try:
                leads = await self._leads(key, row, thoroughly=last)
            except RequestRefused as refused:
                verdict = Verdict(RowState.UNKNOWN, f"It could not be looked up: {refused.message}")
                self._keep((row, verdict))
                return
            if leads is None:
                return  # a person wants an end
            if leads:
                found[key.kind] = leads
                timed = by_both_clocks(row, _ahead_s(await self._line.provider()))
                difference_s = self._plan.clock_difference_s
                verdict = judge_found(timed, found, self._drafter.fields, clock_difference_s=difference_s)
            if verdict.state is RowState.CREATED:
                break
        if last or verdict.state is RowState.CREATED or not row.keys:
            self._keep((row, verdict))

    async def _leads(self, key: LookUpKey, row: LostRow, *, thoroughly: bool) -> tuple[Lead, ...] | None:
        """The leads with a value, in any of its spellings when asked thoroughly; None when a person wants an end."""
        columns = (CREATED_ON, *(name for name, _ in row.draft.values))
        for spelling in key.spellings if thoroughly else key.spellings[:1]:
            answer = await self._ask(key.kind, spelling, columns)
            if answer is None:
                return None
            if leads := answer.get(spelling, ()):
                return leads
        return ()

    async def _ask(
        self, kind: IdKind, value: str, columns: Sequence[str]
    ) -> Mapping[str, tuple[Lead, ...]] | None:
        """One look-up, until it is answered; None when a person wants an end."""
        while await self._control.checkpoint():
            provider = await self._line.provider()
            try:
                asking = _source(provider).fetch(kind, (value,), columns)
                answer = await self._control.while_wished(asking, Wish.GO_ON, Wish.PAUSE)
            except RequestRefused:
                raise
            except ApiError as error:
                await self._see_to(provider, error)
            else:
                self._failures = 0
                return answer
        return None

    async def _see_to(self, provider: Provider, error: ApiError) -> None:
        """Wait for a person or the network; the session has tried again for minutes already."""
        if isinstance(error, NEEDS_PERSON):
            await self._line.trouble(provider, error)
            return
        if not self._context.attended:
            raise error
        self._failures += 1
        await self._context.offline(error, self._failures)

    def _keep(self, *judged: tuple[LostRow, Verdict]) -> None:
        """Write verdicts to the journal, those that end a row in one commit."""
        updates = [
            RowUpdate(row.row_id, verdict.state, verdict.lead_id, verdict.reason, row.call, row.lost_s)
            for row, verdict in judged
            if verdict.state is not RowState.WAITING
        ]
        if updates:
            self._journal.resolve_unknown(updates)
        for row, verdict in judged:
            if verdict.state is RowState.WAITING:
                self._journal.send_again(row.row_id, verdict.reason)
            del self._open[row.row_id]
            self._tally.move(RowState.UNKNOWN, verdict.state, (row.row_id,))
            if verdict.state is RowState.UNKNOWN:
                self._judged.add((row.row_id, row.call))
            else:
                self._resolved += 1
        self._tally.look_up(len(self._open))


def _source(provider: Provider) -> FetchesByKey:
    if isinstance(provider, FetchesByKey):
        return provider
    raise AssertionError("asked before the run began")


def _ahead_s(provider: Provider) -> float:
    """Seconds by which the CRM's clock is ahead of ours, as far as its answers tell."""
    return provider.crm_ahead_s if isinstance(provider, TellsTime) else 0.0
