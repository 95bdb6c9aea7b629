"""One run of a search: parts side by side, each page stored as it comes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import replace

from lead_desktop.core.connections import PROVIDER_NAMES, Connection
from lead_desktop.core.errors import ApiError, InputError, Unreachable
from lead_desktop.core.filters import SearchQuery
from lead_desktop.core.leads import Lead
from lead_desktop.core.progress import PartState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.cells import lead_cells, raw_of, wider
from lead_desktop.jobs.control import Wish
from lead_desktop.jobs.crm_line import NEEDS_PERSON, CrmLine
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.workers import side_by_side
from lead_desktop.providers.base import Provider, Searches, SearchPage
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter


class SearchRun:
    """Reads the parts that wait; a lead that comes twice is stored once."""

    def __init__(
        self,
        context: JobContext,
        connection: Connection,
        query: SearchQuery,
        writer: RowWriter,
        reader: RowReader,
    ) -> None:
        self._context = context
        self._control = context.control
        self._tally = context.tally
        self._connection = connection
        self._query = query
        self._writer = writer
        self._line = CrmLine(context, connection.connection_id)
        self._columns = reader.columns()
        self._seen = {row.lead_id for row in reader.iterate() if row.lead_id}
        self._stored = reader.count()
        parts = enumerate(self._tally.parts)
        self._totals = {at: one.rows for at, one in parts if one.state is PartState.READ}  # read before
        self._failures = 0
        fields = capabilities_of(connection.provider).search_fields
        self._known = {field.name: field.column() for field in fields}

    async def run(self) -> None:
        """Until every part was read or failed, the limit is reached, or a person wants an end."""
        try:
            provider = await self._line.provider()
            # with a limit, leads are read in order, so that the first ones are those wanted
            several = provider.capabilities.concurrent_calls if self._query.limit is None else 1
            await side_by_side(min(several, len(self._tally.parts)), self._work)
        finally:
            await self._line.close()

    async def _work(self) -> None:
        while await self._control.checkpoint():
            waiting = (at for at, one in enumerate(self._tally.parts) if one.state is PartState.WAITING)
            position = next(waiting, None)
            if position is None or self._full:
                return
            await self._read_part(position)

    @property
    def _full(self) -> bool:
        return self._query.limit is not None and self._stored >= self._query.limit

    async def _read_part(self, position: int) -> None:
        part = self._tally.parts[position].part
        provider = await self._line.provider()
        source = _source(provider, self._connection)
        self._mark(position, PartState.READING)
        self._tally.request = source.request_line(self._query, part)
        try:
            whole = await self._read_pages(position, source.search_pages(self._query, part))
        except ApiError as error:
            await self._after(position, provider, error)
        except asyncio.CancelledError:
            self._mark(position, PartState.WAITING)
            raise
        else:
            self._failures = 0
            self._mark(position, PartState.READ if whole else PartState.WAITING)

    async def _after(self, position: int, provider: Provider, error: ApiError) -> None:
        """Reading a part failed for good: only this part is failed, unless it would fare better later."""
        if isinstance(error, NEEDS_PERSON):
            self._mark(position, PartState.WAITING)
            await self._line.trouble(provider, error)
        elif isinstance(error, Unreachable):
            self._mark(position, PartState.WAITING)
            if not self._context.attended:  # the session has tried for minutes already
                raise error
            self._failures += 1
            await self._context.offline(error, self._failures)
        else:
            self._mark(position, PartState.FAILED, reason=error.sentence())

    async def _read_pages(self, position: int, pages: AsyncIterator[SearchPage]) -> bool:
        """Store page after page; False when it was broken off."""
        in_part: set[str] = set()
        try:
            return await self._read_each(position, pages, in_part)
        finally:
            if isinstance(pages, AsyncGenerator):
                await pages.aclose()

    async def _read_each(self, position: int, pages: AsyncIterator[SearchPage], in_part: set[str]) -> bool:
        while await self._control.checkpoint():
            self._tally.call_began(0)
            try:
                page = await self._control.while_wished(_next(pages), Wish.GO_ON, Wish.PAUSE)
            finally:
                self._tally.call_ended(0)
            if page is None:
                return False
            if page is _NO_MORE:
                return True
            self._note_total(position, page)
            self._store(position, page, in_part)
            if not page.has_more or self._full:
                return True
        return False

    def _store(self, position: int, page: SearchPage, in_part: set[str]) -> None:
        fresh = []
        for lead in page.leads:
            if lead.lead_id and lead.lead_id in in_part:
                self._tally.possible_gaps = (
                    True  # it moved to a later page, so another one may have been missed
                )
            if self._full:
                break
            if lead.lead_id not in self._seen:
                fresh.append(lead)
                self._stored += 1
            if lead.lead_id:
                in_part.add(lead.lead_id)
                self._seen.add(lead.lead_id)
        self._append(fresh)
        one = self._tally.parts[position]
        self._tally.parts[position] = replace(one, rows=one.rows + len(fresh))

    def _append(self, leads: list[Lead]) -> None:
        now_rows = self._tally.rows_in
        with self._writer.transaction():
            if not self._query.fields:
                columns = wider(self._columns, leads, self._known)
                if columns != self._columns:
                    self._writer.set_columns(columns)
                    self._columns = columns
            self._tally.last_row_id = self._writer.append(
                NewRow(line, RowState.FOUND, lead_cells(lead, self._columns), lead.lead_id, raw=raw_of(lead))
                for line, lead in enumerate(leads, start=now_rows + 1)
            )
        self._tally.rows_in += len(leads)
        self._tally.add(RowState.FOUND, len(leads))

    def _note_total(self, position: int, page: SearchPage) -> None:
        if page.total is None:
            return
        before = self._totals.get(position)
        if before is not None and before != page.total:
            self._tally.possible_gaps = True
        self._totals[position] = page.total
        self._tally.total = sum(self._totals.values())

    def _mark(self, position: int, state: PartState, *, reason: str = "") -> None:
        one = self._tally.parts[position]
        self._tally.parts[position] = replace(one, state=state, reason=reason)
        self._tally.touch()


_NO_MORE = SearchPage((), has_more=False)


async def _next(pages: AsyncIterator[SearchPage]) -> SearchPage:
    return await anext(pages, _NO_MORE)


def _source(provider: Provider, connection: Connection) -> Searches:
    if isinstance(provider, Searches):
        return provider
    raise InputError(
        "No search",
        f"{PROVIDER_NAMES[connection.provider]} has no call that searches leads.",
        safe="Nothing was sent.",
        do="Fetch leads by their ids.",
    )
