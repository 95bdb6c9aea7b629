"""One open LeadSquared account."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.errors import InputError, NoAnswer, RequestRefused
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import SearchPart, SearchQuery
from lead_desktop.core.leads import Lead, LeadDraft
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.phone_digits import digits_of, same_phone
from lead_desktop.net.clock import Clock
from lead_desktop.net.messages import ApiAnswer
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.base import RowAnswer, SearchPage, TestStep
from lead_desktop.providers.leadsquared import wire
from lead_desktop.providers.leadsquared.capabilities import CAPABILITIES
from lead_desktop.providers.leadsquared.columns import lead_of, wants_object_type, wire_columns
from lead_desktop.providers.leadsquared.connection_test import connection_test
from lead_desktop.providers.leadsquared.create_answers import row_answers
from lead_desktop.providers.leadsquared.errors import CRM, json_of
from lead_desktop.providers.leadsquared.lead_search import first_request, pages_of
from lead_desktop.providers.leadsquared.metadata import fields_of
from lead_desktop.providers.leadsquared.search import created_since, search_pages
from lead_desktop.providers.leadsquared.search_plan import check_query, parts_of


def search_parts(query: SearchQuery, zone: dt.tzinfo) -> tuple[SearchPart, ...]:
    """The parts of a search, in reading order.

    Raises:
        InputError: The search cannot be done.
    """
    check_query(query, zone)
    return parts_of(query)


class LeadSquared:
    """Leads by id, e-mail and phone, by search, and bulk create, over one session."""

    def __init__(self, session: ApiSession, clock: Clock, zone: dt.tzinfo = dt.UTC) -> None:
        self._session = session
        self._clock = clock
        self._zone = zone
        self._fields: tuple[Field, ...] | None = None
        self._asking = asyncio.Lock()

    @property
    def capabilities(self) -> Capabilities:
        """What LeadSquared can do."""
        return CAPABILITIES

    async def close(self) -> None:
        """Close the network connections."""
        await self._session.close()

    @property
    def crm_ahead_s(self) -> float:
        """Seconds by which LeadSquared's clock was ahead of ours at its last answer."""
        return self._session.host_ahead_s

    async def lead_fields(self) -> tuple[Field, ...]:
        """The account's fields; asked for once, then remembered."""
        async with self._asking:
            if self._fields is None:
                self._fields = await self._session.read(wire.METADATA, classify=_fields)
            return self._fields

    async def account_id(self) -> str:
        """Id of the organisation the keys belong to; "" when LeadSquared does not say."""
        return await self._session.read(wire.WHO_AM_I, classify=_organisation)

    def test_connection(self) -> AsyncIterator[TestStep]:
        """Named steps, each as it ends; after a failed one the rest come as not tried."""
        return connection_test(self._session, self._clock)

    def keys_per_call(self, kind: IdKind) -> int:
        """Ids go 1,000 a call, e-mails and phones one."""
        return CAPABILITIES.ids_per_call if kind is IdKind.LEAD_ID else 1

    async def fetch(
        self, kind: IdKind, keys: Sequence[str], columns: Sequence[str]
    ) -> Mapping[str, tuple[Lead, ...]]:
        """The leads of each key; a key without leads is absent.

        Args:
            kind: LEAD_ID, EMAIL or PHONE.
            keys: At most `keys_per_call(kind)`.
            columns: Schema names; e-mail and phone look-ups answer all fields whatever is asked.
        """
        if not keys:
            return {}
        if len(keys) > self.keys_per_call(kind) or kind not in CAPABILITIES.fetch_kinds:
            raise InputError(
                "The look-up cannot be done",
                f"{CRM} cannot look up {len(keys)} keys of the sort “{kind}” in one call.",
            )
        if kind is IdKind.LEAD_ID:
            return await self._fetch_by_ids(keys, columns)
        leads = await self._session.read(wire.look_up(kind, keys[0]), classify=_records)
        if kind is IdKind.PHONE:
            leads = tuple(values for values in leads if _has_phone(values, keys[0]))
        return {keys[0]: tuple(lead_of(values, columns) for values in leads)} if leads else {}

    async def created_since(self, since_s: float, columns: Sequence[str]) -> AsyncIterator[tuple[Lead, ...]]:
        """The leads made since a moment, newest first; see `providers.base.ListsCreatedSince`."""
        asked = wire_columns(columns, await self._known_names(columns))
        criterion = created_since(since_s)
        pages = search_pages(
            self._session, criterion, asked=asked, columns=columns, records_of=_records_with_ids
        )
        async with aclosing(pages):
            async for leads in pages:
                yield leads

    def search_parts(self, query: SearchQuery) -> tuple[SearchPart, ...]:
        """One part, or one a value; see `providers.base.Searches`."""
        return search_parts(query, self._zone)

    def request_line(self, query: SearchQuery, part: SearchPart) -> str:
        """The first request of a part, without keys."""
        return first_request(query, part, self._zone).line(self._session.base_url)

    async def search_pages(self, query: SearchQuery, part: SearchPart) -> AsyncIterator[SearchPage]:
        """The pages of one part; conditions LeadSquared cannot apply are applied to them here."""
        wanted = (*query.fields, *(one.field for one in query.filters))
        known = await self._known_names(wanted)
        pages = pages_of(
            self._session, query, part, zone=self._zone, known=known, records_of=_records_with_ids
        )
        async with aclosing(pages):
            async for page in pages:
                yield page

    async def create_leads(
        self, drafts: Sequence[LeadDraft], *, before_sending: Callable[[], Awaitable[None]] | None = None
    ) -> tuple[RowAnswer, ...]:
        """Send one create call of at most 50 leads; see `providers.base.CreatesLeads`."""
        if not drafts:
            return ()
        if len(drafts) > CAPABILITIES.rows_per_create:
            raise InputError("Too many rows", f"{len(drafts)} rows in one call.", safe="Nothing was sent.")

        def classify(answer: ApiAnswer) -> tuple[RowAnswer, ...]:
            return row_answers(json_of(answer), drafts)

        return await self._session.send(
            wire.bulk_create(drafts), classify=classify, before_sending=before_sending
        )

    async def _fetch_by_ids(
        self, keys: Sequence[str], columns: Sequence[str]
    ) -> Mapping[str, tuple[Lead, ...]]:
        asked = wire_columns(columns, await self._known_names(columns))
        wanted = {key.lower(): key for key in keys}
        found: dict[str, tuple[Lead, ...]] = {}
        page, read = 1, 0
        while True:
            total, records = await self._session.read(wire.by_ids(keys, asked, page), classify=_page)
            for values in records:
                lead = lead_of(values, columns)
                if key := wanted.get(lead.lead_id.lower()):
                    found.setdefault(key, (lead,))
            read += len(records)
            if not records or (read >= total and len(records) < wire.PAGE_SIZE) or len(found) == len(wanted):
                return found
            page += 1

    async def _known_names(self, columns: Sequence[str]) -> tuple[str, ...] | None:
        """The account's field names if they are known, or must be because of the object type."""
        if self._fields is None and wants_object_type(columns):
            try:
                await self.lead_fields()
            except RequestRefused:
                return None  # keys that may read leads but no metadata: do without the object type
        return None if self._fields is None else tuple(field.name for field in self._fields)


def _fields(answer: ApiAnswer) -> tuple[Field, ...]:
    fields = fields_of(json_of(answer))
    if not fields:
        raise _not_understood("a list of fields")
    return fields


def _organisation(answer: ApiAnswer) -> str:
    user = json_of(answer)
    if not isinstance(user, Mapping):
        raise _not_understood("the user of the keys")
    found = user.get("OrgId") or user.get("OrgShortCode") or ""
    return found if isinstance(found, str) else ""


def _records(answer: ApiAnswer) -> tuple[Mapping[str, object], ...]:
    value = json_of(answer)
    if not isinstance(value, list) or not all(isinstance(record, Mapping) for record in value):
        raise _not_understood("a list of leads")
    return tuple(value)


def _records_with_ids(answer: ApiAnswer) -> tuple[Mapping[str, object], ...]:
    records = _records(answer)
    if any(not lead_of(record).lead_id for record in records):
        raise _not_understood("leads with their ids")
    return records


def _page(answer: ApiAnswer) -> tuple[int, tuple[Mapping[str, object], ...]]:
    """Leads there are in all, and those of this page; `Leads` may be absent when there are none."""
    value = json_of(answer)
    if not isinstance(value, Mapping) or not {"RecordCount", "Leads"} & value.keys():
        raise _not_understood("a page of leads")
    records = value.get("Leads") or []
    total = value.get("RecordCount") or 0
    if not isinstance(records, list) or not all(isinstance(record, Mapping) for record in records):
        raise _not_understood("a page of leads")
    if any(not lead_of(record).lead_id for record in records):
        raise _not_understood("leads with their ids")
    return int(total) if str(total).isdecimal() else 0, tuple(records)


def _not_understood(expected: str) -> NoAnswer:
    return NoAnswer(
        f"No usable answer from {CRM}",
        f"{CRM} answered, but not with {expected}.",
        safe="Nothing was changed.",
        do="Try again; if it stays so, check the connection's address.",
        code="unexpected JSON",
    )


def _has_phone(values: Mapping[str, object], phone: str) -> bool:
    """Some value of the lead holds the phone's digits: `+919988…` is kept as `+91-9988…`, with or without country."""
    wanted = digits_of(phone)
    held = (digits_of(value) for value in values.values() if isinstance(value, str))
    return any(same_phone(digits, wanted) for digits in held)
