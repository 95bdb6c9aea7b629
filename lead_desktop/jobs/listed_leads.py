"""Many lost rows judged by one list of the leads made since, in place of a call for each.

The list only ever finds leads. A row it does not find is not absent: lists lag, end early and see no older leads.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Mapping, Sequence

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import ApiError, Unreachable
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import Lead
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.jobs.control import JobControl, Wish
from lead_desktop.jobs.evidence import CREATED_ON, LostRow, normal_key, values_by_key
from lead_desktop.net.clock import Clock
from lead_desktop.providers.base import ListsCreatedSince

FEWEST_ROWS = 10  # so many are asked for one by one in less time than a list may take
MOST_PAGES = 20  # 20,000 leads; an account that makes more since the call is asked row by row
PAGE_WITHIN_S = 60.0  # a page that is held back longer is not worth the wait


class ListedLeads:
    """The listed leads that share an e-mail or phone with a lost row; no others are kept.

    Args:
        rows: The lost rows.
        fields: Fields of the account.
    """

    def __init__(self, rows: Iterable[LostRow], fields: Sequence[Field]) -> None:
        self._fields = fields
        self._rows = tuple(row for row in rows if row.keys)
        self._leads: dict[tuple[IdKind, str], dict[str, Lead]] = {
            (key.kind, normal): {}
            for row in self._rows
            for key in row.keys
            if (normal := normal_key(key.kind, key.spellings[0]))
        }

    @property
    def since_s(self) -> float:
        """When the oldest of the calls began, by this computer's clock, seconds since the epoch."""
        return min(min(row.begun_s, row.lost_s) for row in self._rows)

    @property
    def columns(self) -> tuple[str, ...]:
        """What must be known of a lead to judge it: when it was made, its keys, and all that was sent."""
        phones = (field.name for field in self._fields if field.kind is ValueKind.PHONE)
        sent = (name for row in self._rows for name, _ in row.draft.values)
        return tuple(dict.fromkeys((CREATED_ON, "EmailAddress", "Phone", *phones, *sent)))

    def add(self, leads: Iterable[Lead]) -> None:
        """Keep those that have a key of a lost row."""
        for lead in leads:
            for key in values_by_key(lead, self._fields):
                if (same := self._leads.get(key)) is not None:
                    same[lead.lead_id] = lead

    def found(self, row: LostRow) -> Mapping[IdKind, tuple[Lead, ...]]:
        """The leads with each key of a row; a kind without leads is absent.

        Leads that do not tell every field that was sent are not enough to judge by: with one, nothing is found.
        """
        found = {}
        for key in row.keys:
            leads = self._leads.get((key.kind, normal_key(key.kind, key.spellings[0])), {})
            if not all(_tells_all(lead, row) for lead in leads.values()):
                return {}
            if leads:
                found[key.kind] = tuple(leads.values())
        return found


class LeadList:
    """Reads lists of leads for one run, as long as that pays.

    Args:
        control: Pause and stop, looked at before each page.
        clock: Time.
    """

    def __init__(self, control: JobControl, clock: Clock) -> None:
        self._control = control
        self._clock = clock
        self._pays = True

    def pays(self, rows: Iterable[LostRow]) -> bool:
        """A list costs fewer calls than so many rows, and none has failed in this run."""
        return self._pays and sum(bool(row.keys) for row in rows) > FEWEST_ROWS

    async def fill(self, listed: ListedLeads, source: ListsCreatedSince, since_s: float) -> bool:
        """Read all leads made since a moment; False when that cannot be done, and is not to be tried again.

        Raises:
            Unreachable: There is no connection.
        """
        pages = source.created_since(since_s, listed.columns)
        try:
            self._pays = await self._read(listed, pages)
        except Unreachable:
            raise
        except ApiError:
            self._pays = False  # the rows are asked for one by one; what ails the keys or the CRM shows there
        finally:
            if isinstance(pages, AsyncGenerator):
                await pages.aclose()
        return self._pays

    async def _read(self, listed: ListedLeads, pages: AsyncIterator[tuple[Lead, ...]]) -> bool:
        """True when the list was read to its end."""
        for _ in range(MOST_PAGES):
            if not await self._control.checkpoint():
                return False
            leads = await self._page(pages)
            if leads is None:
                return False
            if not leads:
                return True
            listed.add(leads)
        return False

    async def _page(self, pages: AsyncIterator[tuple[Lead, ...]]) -> tuple[Lead, ...] | None:
        """The next page, () after the last one, None when it takes too long or a person wants an end."""
        asking = asyncio.ensure_future(_next(pages))
        alarm = asyncio.ensure_future(self._clock.sleep(PAGE_WITHIN_S))
        both = asyncio.wait((asking, alarm), return_when=asyncio.FIRST_COMPLETED)
        try:
            await self._control.while_wished(both, Wish.GO_ON, Wish.PAUSE)
            return asking.result() if asking.done() else None
        finally:
            for task in (asking, alarm):
                task.cancel()
            await asyncio.wait((asking, alarm))


async def _next(pages: AsyncIterator[tuple[Lead, ...]]) -> tuple[Lead, ...]:
    async for leads in pages:
        return leads
    return ()


def _tells_all(lead: Lead, row: LostRow) -> bool:
    """The lead has a value, or none, for each field that was sent; of a field set, for the set."""
    return all(name in lead.values or name.partition(".")[0] in lead.values for name, _ in row.draft.values)
