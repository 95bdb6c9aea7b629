"""One open JTC DMS account."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Mapping, Sequence

import orjson

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.errors import InputError, RequestRefused
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import SearchPart, SearchQuery
from lead_desktop.core.leads import Lead
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.net.clock import Clock
from lead_desktop.net.messages import ApiAnswer, ApiRequest
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.base import SearchPage, TestStep
from lead_desktop.providers.jtc_dms import wire
from lead_desktop.providers.jtc_dms.capabilities import CAPABILITIES
from lead_desktop.providers.jtc_dms.envelope import Envelope, envelope_of
from lead_desktop.providers.jtc_dms.errors import CRM, json_of, json_or_absent
from lead_desktop.providers.jtc_dms.lead_fields import BULK_PREFIX, LEAD_FIELDS
from lead_desktop.providers.jtc_dms.windows import WINDOW, date_windows
from lead_desktop.providers.probes import Probe, ProbeCall, run_probes


def window_request(query: SearchQuery, part: SearchPart) -> ApiRequest:
    """The request of a window."""
    return wire.leads_between(query, *_bounds(part))


class JtcDms:
    """Bulks by id and leads by date, over one session."""

    def __init__(self, session: ApiSession, clock: Clock, zone: dt.tzinfo) -> None:
        self._session = session
        self._clock = clock
        self._zone = zone
        self._wants_whole_weeks = False

    @property
    def capabilities(self) -> Capabilities:
        """What the DMS can do."""
        return CAPABILITIES

    async def close(self) -> None:
        """Close the network connections."""
        await self._session.close()

    async def lead_fields(self) -> tuple[Field, ...]:
        """The fields of a lead; the DMS cannot be asked for them."""
        return LEAD_FIELDS

    def test_connection(self) -> AsyncIterator[TestStep]:
        """Named steps, each as it ends; after a failed one the rest come as not tried."""
        midnight = dt.datetime.fromtimestamp(self._clock.now_s(), self._zone).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        request = wire.leads_between(SearchQuery(), midnight - WINDOW, midnight)
        probe = Probe("Read the leads of the last 7 days", (ProbeCall(request, _leads),))
        return run_probes(self._session, self._clock, CRM, (probe,))

    def keys_per_call(self, kind: IdKind) -> int:  # noqa: ARG002 - there is one kind
        """One bulk a call."""
        return CAPABILITIES.ids_per_call

    async def fetch(
        self,
        kind: IdKind,
        keys: Sequence[str],
        columns: Sequence[str],  # noqa: ARG002 - the DMS answers all fields
    ) -> Mapping[str, tuple[Lead, ...]]:
        """The leads of one bulk; an unknown bulk, or one without leads, is absent."""
        if kind is not IdKind.BULK_ID or len(keys) > CAPABILITIES.ids_per_call:
            raise InputError(
                "The look-up cannot be done", f"{CRM} looks up one bulk id in one call, and nothing else."
            )
        if not keys:
            return {}
        bulk_id = keys[0]

        def classify(answer: ApiAnswer) -> Envelope:
            value = json_or_absent(answer)
            return Envelope(()) if value is None else envelope_of(value, bulk_id)

        envelope = await self._session.read(wire.bulk(bulk_id), classify=classify)
        return {bulk_id: envelope.leads} if envelope.leads else {}

    def search_parts(self, query: SearchQuery) -> tuple[SearchPart, ...]:
        """Windows of at most seven days; see `windows.date_windows`."""
        return date_windows(query, self._zone)

    def request_line(self, query: SearchQuery, part: SearchPart) -> str:
        """The request of the part, without keys."""
        return window_request(query, part).line(self._session.base_url)

    async def search_pages(self, query: SearchQuery, part: SearchPart) -> AsyncIterator[SearchPage]:
        """The one page of a window: the DMS answers a window whole."""
        from_utc, to_utc = _bounds(part)
        if to_utc - from_utc == WINDOW:
            envelope = await self._read(query, from_utc, to_utc)
            yield SearchPage(envelope.leads, envelope.total)
            return
        if not self._wants_whole_weeks:
            try:
                envelope = await self._read(query, from_utc, to_utc)
            except RequestRefused as error:
                if not error.code.startswith("HTTP 400"):
                    raise
            else:
                yield SearchPage(envelope.leads, envelope.total)
                return
        leads = await self._read_by_whole_weeks(query, from_utc, to_utc)
        self._wants_whole_weeks = True
        yield SearchPage(leads, len(leads))

    async def _read_by_whole_weeks(
        self, query: SearchQuery, from_utc: dt.datetime, to_utc: dt.datetime
    ) -> tuple[Lead, ...]:
        """A window under seven days from a DMS that insists on seven: one week to its end, less the week before it.

        So nothing need be known of which date of a lead the DMS goes by.
        """
        ending = await self._read(query, to_utc - WINDOW, to_utc)
        before = await self._read(query, from_utc - WINDOW, from_utc)
        earlier = {_content(lead) for lead in before.leads}
        return tuple(lead for lead in ending.leads if _content(lead) not in earlier)

    async def _read(self, query: SearchQuery, from_utc: dt.datetime, to_utc: dt.datetime) -> Envelope:
        return await self._session.read(wire.leads_between(query, from_utc, to_utc), classify=_leads)


def _leads(answer: ApiAnswer) -> Envelope:
    return envelope_of(json_of(answer))


def _bounds(part: SearchPart) -> tuple[dt.datetime, dt.datetime]:
    if part.from_utc is None or part.to_utc is None:
        raise InputError("The search cannot be done", f"{CRM} is searched by dates.", do="Give both days.")
    return part.from_utc, part.to_utc


def _content(lead: Lead) -> bytes:
    """The lead itself, without what its envelope says."""
    own = {name: value for name, value in lead.values.items() if not name.startswith(BULK_PREFIX)}
    return orjson.dumps(own, option=orjson.OPT_SORT_KEYS)
