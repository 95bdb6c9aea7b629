"""One run of a fetch: chunks of pasted lines, several calls in flight."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lead_desktop.core.columns import Column
from lead_desktop.core.connections import PROVIDER_NAMES, Connection
from lead_desktop.core.errors import ApiError, InputError, Unreachable
from lead_desktop.core.leads import Lead
from lead_desktop.core.pasted_ids import IdKind, PastedLine, parse_line
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.jobs.cells import lead_cells, raw_of, wider
from lead_desktop.jobs.control import Wish
from lead_desktop.jobs.crm_line import NEEDS_PERSON, CrmLine
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.workers import side_by_side
from lead_desktop.providers.base import FetchesByKey, Provider
from lead_desktop.store.rowstore import FilledRow, NewRow, RowReader, RowWriter

PASTED = Column("pasted", "Pasted")
"""First data column of a fetch: the line as pasted."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines that travel in one call: row ids, and the lines in the same order."""

    kind: IdKind
    row_ids: tuple[int, ...]
    lines: tuple[PastedLine, ...]


class FetchRun:
    """Looks up what waits in the row store and puts each lead on its line."""

    def __init__(
        self, context: JobContext, connection: Connection, writer: RowWriter, reader: RowReader
    ) -> None:
        self._context = context
        self._control = context.control
        self._tally = context.tally
        self._connection = connection
        self._writer = writer
        self._reader = reader
        self._line = CrmLine(context, connection.connection_id)
        self._returned: deque[Chunk] = deque()
        self._chunks: Iterator[Chunk] = iter(())
        self._columns = reader.columns()
        self._asked = tuple(column.key for column in self._columns[1:])
        self._grows = not self._asked  # the CRM gives what it has
        self._failures = 0

    async def run(self) -> None:
        """Until no line waits, or a person wants an end."""
        try:
            provider = await self._line.provider()
            source = _source(provider, self._connection)
            waiting = self._reader.row_ids(states=(RowState.WAITING,))
            self._chunks = cut(self._reader, waiting, source, provider.capabilities.fetch_kinds)
            await side_by_side(provider.capabilities.concurrent_calls, self._work)
        finally:
            await self._line.close()

    async def _work(self) -> None:
        while await self._control.checkpoint():
            chunk = self._returned.popleft() if self._returned else next(self._chunks, None)
            if chunk is None:
                return
            await self._fetch(chunk)

    async def _fetch(self, chunk: Chunk) -> None:
        provider = await self._line.provider()
        source = _source(provider, self._connection)
        self._mark(chunk, RowState.WAITING, RowState.FETCHING)
        self._tally.call_began(len(chunk.row_ids))
        try:
            keys = [line.value for line in chunk.lines]
            reading = source.fetch(chunk.kind, keys, self._asked)
            found = await self._control.while_wished(reading, Wish.GO_ON, Wish.PAUSE)
        except ApiError as error:
            trouble: ApiError | None = error
        except asyncio.CancelledError:
            self._put_back(chunk)
            raise
        else:
            trouble = None
            if found is None:
                self._put_back(chunk)
            else:
                self._failures = 0
                self._fill(chunk, found)
        finally:
            self._tally.call_ended(len(chunk.row_ids))
        if trouble is not None:
            await self._after(chunk, provider, trouble)

    async def _after(self, chunk: Chunk, provider: Provider, error: ApiError) -> None:
        """A call failed for good: its lines are failed, unless they would fare better later."""
        if isinstance(error, NEEDS_PERSON):
            self._put_back(chunk)
            await self._line.trouble(provider, error)
        elif isinstance(error, Unreachable):
            self._put_back(chunk)
            if not self._context.attended:  # the session has tried for minutes already
                raise error
            self._failures += 1
            await self._context.offline(error, self._failures)
        else:
            reason = error.sentence()
            self._writer.update(
                [RowUpdate(row_id, RowState.FAILED, reason=reason) for row_id in chunk.row_ids]
            )
            self._tally.move(RowState.FETCHING, RowState.FAILED, chunk.row_ids)

    def _put_back(self, chunk: Chunk) -> None:
        self._mark(chunk, RowState.FETCHING, RowState.WAITING)
        self._returned.append(chunk)

    def _mark(self, chunk: Chunk, old: RowState, new: RowState) -> None:
        self._writer.set_states((row_id, new) for row_id in chunk.row_ids)
        self._tally.move(old, new, chunk.row_ids)

    def _fill(self, chunk: Chunk, found: Mapping[str, tuple[Lead, ...]]) -> None:
        """Put the leads on their lines; further leads of a line come as rows of their own, in the same commit."""
        now_s = self._context.workspace.clock.now_s()
        missing = f"No lead has this {_noun(chunk.kind)} in {self._connection.name}."
        call = self._tally.calls
        filled: list[FilledRow] = []
        absent: list[RowUpdate] = []
        extra: list[NewRow] = []
        with self._writer.transaction():
            self._widen(lead for leads in found.values() for lead in leads)
            for row_id, line in zip(chunk.row_ids, chunk.lines, strict=True):
                leads = found.get(line.value, ())
                if not leads:
                    absent.append(RowUpdate(row_id, RowState.NOT_FOUND, "", missing, call, now_s))
                    continue
                cells, lead = self._cells(line, leads[0]), leads[0]
                filled.append(
                    FilledRow(row_id, cells, lead.lead_id, raw_of(lead), RowState.FOUND, "", call, now_s)
                )
                extra += [
                    NewRow(line.line, RowState.FOUND, self._cells(line, more), more.lead_id, raw=raw_of(more))
                    for more in leads[1:]
                ]
            self._writer.fill_many(filled)
            self._writer.update(absent)
            if extra:
                self._tally.last_row_id = self._writer.append(extra)
        self._tally.move(RowState.FETCHING, RowState.FOUND, [row.row_id for row in filled])
        self._tally.move(RowState.FETCHING, RowState.NOT_FOUND, [update.row_id for update in absent])

    def _cells(self, line: PastedLine, lead: Lead) -> tuple[str | int | float | None, ...]:
        return (line.text, *lead_cells(lead, self._columns[1:]))

    def _widen(self, leads: Iterable[Lead]) -> None:
        """Where the CRM does not let one choose columns, they come with the leads."""
        if self._grows:
            columns = (PASTED, *wider(self._columns[1:], leads, {}))
            if columns != self._columns:
                self._writer.set_columns(columns)
                self._columns = columns


def cut(
    reader: RowReader, row_ids: Sequence[int], source: FetchesByKey, kinds: tuple[IdKind, ...]
) -> Iterator[Chunk]:
    """Waiting rows as chunks of one kind each, as large as the CRM allows, about in pasted order."""
    gathered: dict[IdKind, list[tuple[int, PastedLine]]] = {}
    for row in reader.iterate(row_ids):
        line = parse_line(row.line, str(row.cells[0]), kinds)
        pairs = gathered.setdefault(line.kind, [])
        pairs.append((row.row_id, line))
        if len(pairs) >= source.keys_per_call(line.kind):
            yield _chunk(line.kind, gathered.pop(line.kind))
    for kind, pairs in gathered.items():
        yield _chunk(kind, pairs)


def _chunk(kind: IdKind, pairs: Sequence[tuple[int, PastedLine]]) -> Chunk:
    return Chunk(kind, tuple(row_id for row_id, _ in pairs), tuple(line for _, line in pairs))


def _noun(kind: IdKind) -> str:
    return "id" if kind is IdKind.LEAD_ID else str(kind)


def _source(provider: Provider, connection: Connection) -> FetchesByKey:
    if isinstance(provider, FetchesByKey):
        return provider
    raise InputError(
        "No fetch by ids",
        f"{PROVIDER_NAMES[connection.provider]} has no call that fetches leads by ids.",
        safe="Nothing was sent.",
        do="Use a search.",
    )
