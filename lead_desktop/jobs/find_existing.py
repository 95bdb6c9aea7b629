"""Which rows of a checked sheet the CRM has already: asked for before anything is sent, and only when wanted.

Two roads lead there. A list of all leads costs one call for a thousand of them, so it is tried first, for at most one call
in every fifty keys; a small account ends on that road. Keys that are left are looked up one by one.
"""

from __future__ import annotations

import asyncio
import math
from collections import Counter, deque
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass

from lead_desktop.core.errors import ApiError, InputError, LeadDesktopError, RequestRefused, Unreachable
from lead_desktop.core.leads import Lead
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.progress import CallRecord, QuotaUse
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import CHECK_STATES, RowState
from lead_desktop.jobs.existing_keys import KeyIndex, SheetKey, sheet_keys
from lead_desktop.jobs.existing_problems import ExistingProblems
from lead_desktop.jobs.plan_existing import KEYS_PER_PAGE, plan_existing
from lead_desktop.jobs.workers import side_by_side
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.providers.base import FetchesByKey, ListsCreatedSince, Provider
from lead_desktop.store.rowstore import RowReader

MOST_LOOK_UPS = 100_000
"""The calls of a day in LeadSquared's largest plan ("API Rate Limits", read November 2026)."""
_REFUSALS = 10  # so many in a row, and no answer before them: the look-up itself is refused
_REPORT_EVERY_S = 0.1
_CHANGEABLE = {*CHECK_STATES, RowState.SKIPPED}
_OWN_COLUMNS = ("FirstName", "LastName", "OwnerIdName", "OwnerIdEmailAddress")


@dataclass(frozen=True, slots=True)
class LookUpProgress:
    """How far the look-up is; each one replaces the one before.

    Attributes:
        job_id: Draft whose rows are looked up.
        done: Values that are answered.
        total: Values in all.
        rows: Rows known to be in the CRM.
        listed: Leads read from the list of all leads.
        calls: Calls made.
        done_about_s: When it ends at the latest, seconds since the epoch, as it looks now.
        wait_until_s: No call leaves before, seconds since the epoch, or None.
        wait_reason: Why, as a sentence, or "".
    """

    job_id: str
    done: int
    total: int
    rows: int
    listed: int
    calls: int
    done_about_s: float
    wait_until_s: float | None = None
    wait_reason: str = ""


Report = Callable[[LookUpProgress], None]


@dataclass(frozen=True, slots=True)
class FoundExisting:
    """What a look-up found.

    Attributes:
        done: Values that were answered.
        total: Values in all.
        rows: Rows known to be in the CRM.
        refused: Values the CRM would not look up.
        calls: Calls made.
        error: What ended it early, or None; what was found before is kept.
    """

    done: int
    total: int
    rows: int
    refused: int
    calls: int
    error: LeadDesktopError | None = None


@dataclass(frozen=True, slots=True)
class FindExisting:
    """Look up in the CRM which rows of a checked draft it has; reads only.

    Found rows get a warning of the kind `findings.IN_CRM`. Cancelled at any moment, it keeps what was found.

    Attributes:
        job_id: A checked draft.
        kinds: Look up by EMAIL, PHONE, or both; a row found by one is not looked up by the next.
    """

    job_id: str
    kinds: tuple[IdKind, ...]

    async def run(self, workspace: Workspace, report: Report) -> FoundExisting:
        """Look up each different value once.

        Raises:
            InputError: The upload was started, or there are too many values.
            StoreError: What was found cannot be kept.
        """
        index = workspace.index
        path = index.job_path(self.job_id)
        problems = ExistingProblems(path)
        try:
            started = any(state not in _CHANGEABLE for state, _ in problems.counts())
            if started or index.get(self.job_id).state is not JobState.DRAFT:
                raise InputError(
                    "The upload was started", "Its rows are being sent.", safe="Nothing was changed."
                )
            plan = await plan_existing(workspace, self.job_id)
            if plan.look_ups(self.kinds) > MOST_LOOK_UPS:
                raise _too_many(plan.look_ups(self.kinds))
            keys = await asyncio.to_thread(sheet_keys, path, self.kinds)
            return await _LookUps(workspace, self.job_id, keys, problems, report).run()
        finally:
            problems.close()
            with RowReader(path) as reader:
                counts = reader.counts()
            if index.get(self.job_id).state is JobState.DRAFT:
                index.save_counts(self.job_id, counts, Counter(dict(counts)).total(), 0, 0, 0.0)


class _LookUps:
    """One run of look-ups; also the observer of its calls."""

    def __init__(
        self,
        workspace: Workspace,
        job_id: str,
        keys: Sequence[SheetKey],
        problems: ExistingProblems,
        report: Report,
    ) -> None:
        self._workspace, self._job_id, self._report = workspace, job_id, report
        self._connection = workspace.known_connection(workspace.index.get(job_id).connection_id)
        self._limit = workspace.rate(self._connection)
        self._problems = problems
        self._open = {(key.kind, key.normal): key for key in keys}
        self._total = len(keys)
        self._found_rows: set[int] = set()
        self._calls = self._listed = self._refused = 0
        self._wait: tuple[float | None, str] = (None, "")
        self._late: asyncio.TimerHandle | None = None

    async def run(self) -> FoundExisting:
        """Until every value is answered, or an error ends it."""
        error: LeadDesktopError | None = None
        self._tell()
        try:
            provider = await self._workspace.provider(self._connection.connection_id, self)
            try:
                if isinstance(provider, ListsCreatedSince):
                    await self._read_list(provider)
                if isinstance(provider, FetchesByKey):
                    await self._ask_each(provider, provider.capabilities.concurrent_calls)
            finally:
                await provider.close()
        except (ApiError, InputError) as caught:
            error = caught
        finally:
            if self._late is not None:
                self._late.cancel()
        self._problems.write()
        self._tell()
        done = self._total - len(self._open)
        return FoundExisting(done, self._total, self._problems.rows, self._refused, self._calls, error)

    async def _read_list(self, source: ListsCreatedSince) -> None:
        """All leads, as long as that is cheaper than asking for each value."""
        pages_left = len(self._open) // KEYS_PER_PAGE
        if not pages_left:
            return
        index = KeyIndex(self._open.values(), self._problems.drafter.fields)
        known = {field.name for field in self._problems.drafter.fields}
        columns = tuple(dict.fromkeys([*index.columns, *(name for name in _OWN_COLUMNS if name in known)]))
        pages = source.created_since(0.0, columns)
        try:
            async for leads in pages:
                self._listed += len(leads)
                for lead in leads:
                    for key in index.keys_of(lead):
                        self._answer(key, (lead,))
                self._problems.write()
                pages_left -= 1
                if not self._open or not pages_left:
                    return
                self._tell_soon()
                await asyncio.sleep(0)  # other jobs share this loop
        except Unreachable:
            raise
        except ApiError:
            return  # the values are asked for one by one; what ails the keys or the CRM shows there
        finally:
            if isinstance(pages, AsyncGenerator):
                await pages.aclose()
        for key in tuple(self._open.values()):
            self._answer(key, ())

    async def _ask_each(self, provider: Provider, workers: int) -> None:
        todo = deque(self._open.values())
        if not isinstance(provider, FetchesByKey) or not todo:
            return
        source: FetchesByKey = provider

        async def work() -> None:
            while todo:
                key = todo.popleft()
                if self._found_rows.issuperset(key.row_ids):
                    self._open.pop((key.kind, key.normal), None)  # found by another value
                    continue
                try:
                    answer = await source.fetch(key.kind, (key.spelling,), _OWN_COLUMNS)
                except RequestRefused:
                    self._refused += 1
                    if self._refused >= _REFUSALS and self._refused == self._total - len(self._open) + 1:
                        raise
                    self._open.pop((key.kind, key.normal), None)
                    continue
                self._answer(key, answer.get(key.spelling, ()))
                self._tell_soon()

        await side_by_side(min(workers, len(todo)), work)

    def _answer(self, key: SheetKey, leads: tuple[Lead, ...]) -> None:
        if self._open.pop((key.kind, key.normal), None) is not None:
            self._problems.answered(key, leads)
            if leads:
                self._found_rows.update(key.row_ids)

    def _tell_soon(self) -> None:
        if self._late is None:
            self._late = asyncio.get_running_loop().call_later(_REPORT_EVERY_S, self._tell)

    def _tell(self) -> None:
        self._late, clock = None, self._workspace.clock
        left_s = math.ceil(len(self._open) / self._limit.calls) * self._limit.window_s
        until_s, reason = self._wait
        self._report(
            LookUpProgress(
                self._job_id,
                self._total - len(self._open),
                self._total,
                self._problems.rows,
                self._listed,
                self._calls,
                max(clock.now_s(), until_s or 0.0) + left_s,
                until_s,
                reason,
            )
        )

    def called(self, record: CallRecord) -> None:
        """Count one call."""
        self._calls += 1
        self._workspace.watcher.called(record)

    def waiting(self, until_s: float | None, reason: str) -> None:
        """Tell of a wait."""
        self._wait = (until_s, reason)
        self._tell_soon()

    def quota(self, use: QuotaUse) -> None:
        """Hand on the use of the rate limit."""
        self._workspace.watcher.quota(use)


def _too_many(look_ups: int) -> InputError:
    return InputError(
        "Too many look-ups",
        f"{look_ups:,} values would be looked up; an account has at most {MOST_LOOK_UPS:,} calls a day.",
        safe="Nothing was asked.",
        do="Split the file, or leave it to the CRM: it refuses leads that it has.",
    )
