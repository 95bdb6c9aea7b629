"""One open Octanist account."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Sequence

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import SearchPart, SearchQuery
from lead_desktop.net.clock import Clock
from lead_desktop.net.messages import ApiAnswer, ApiRequest
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.base import SearchPage, TestStep
from lead_desktop.providers.octanist.capabilities import CAPABILITIES
from lead_desktop.providers.octanist.errors import json_of
from lead_desktop.providers.octanist.lead_fields import LEAD_FIELDS
from lead_desktop.providers.octanist.pages import page_of
from lead_desktop.providers.octanist.query import CRM, check_query, page_request, page_size
from lead_desktop.providers.probes import Finding, Probe, ProbeCall, run_probes

_CHECK = ApiRequest("POST", "/check")
_ONE_LEAD = ApiRequest("GET", "/leads", (("limit", "1"), ("page", "1")))


def search_parts(query: SearchQuery, zone: dt.tzinfo) -> tuple[SearchPart, ...]:
    """The one part every search has.

    Raises:
        InputError: The search cannot be done.
    """
    check_query(query, zone)
    return (SearchPart(1),)


class Octanist:
    """Searches over one session."""

    def __init__(self, session: ApiSession, clock: Clock, zone: dt.tzinfo) -> None:
        self._session = session
        self._clock = clock
        self._zone = zone

    @property
    def capabilities(self) -> Capabilities:
        """What Octanist can do."""
        return CAPABILITIES

    async def close(self) -> None:
        """Close the network connections."""
        await self._session.close()

    async def lead_fields(self) -> tuple[Field, ...]:
        """The fields of the lead object; Octanist cannot be asked for them."""
        return LEAD_FIELDS

    def test_connection(self) -> AsyncIterator[TestStep]:
        """Named steps, each as it ends; after a failed one the rest come as not tried."""
        probes = (
            Probe("API key was accepted", (ProbeCall(_CHECK, json_of),)),
            Probe("Read one lead", (ProbeCall(_ONE_LEAD, _one_lead),), _found),
        )
        return run_probes(self._session, self._clock, CRM, probes)

    def search_parts(self, query: SearchQuery) -> tuple[SearchPart, ...]:
        """The one part every search has; see `providers.base.Searches`."""
        return search_parts(query, self._zone)

    def request_line(self, query: SearchQuery, part: SearchPart) -> str:  # noqa: ARG002 - there is one part
        """The first request, without keys."""
        return page_request(query, 1, self._zone).line(self._session.base_url)

    async def search_pages(
        self,
        query: SearchQuery,
        part: SearchPart,  # noqa: ARG002 - there is one part
    ) -> AsyncIterator[SearchPage]:
        """The pages in order, until Octanist has no more or `query.limit` is reached."""
        size = page_size(query)

        def classify(answer: ApiAnswer) -> SearchPage:
            return page_of(json_of(answer), size)

        left, number, before = query.limit, 1, SearchPage(())
        while left is None or left > 0:
            page = await self._session.read(page_request(query, number, self._zone), classify=classify)
            if page.leads and page.leads == before.leads:
                return  # a server that does not know pages gives the first one for ever
            if left is not None:
                has_more = page.has_more and len(page.leads) < left
                yield SearchPage(page.leads[:left], page.total, has_more)
                left -= len(page.leads)
            else:
                yield page
            if not page.has_more:
                return
            before, number = page, number + 1


def _one_lead(answer: ApiAnswer) -> SearchPage:
    return page_of(json_of(answer), 1)


def _found(values: Sequence[object]) -> Finding:
    page = values[0]
    empty = isinstance(page, SearchPage) and not page.leads
    return Finding("Searched the leads: the account has none yet") if empty else Finding()
