"""LeadSquared's leads searched with many conditions, page by page."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing

from lead_desktop.core.filters import SearchPart, SearchQuery
from lead_desktop.net.messages import ApiAnswer, ApiRequest
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.base import SearchPage
from lead_desktop.providers.leadsquared import wire
from lead_desktop.providers.leadsquared.columns import SALES_BASICS, wire_columns
from lead_desktop.providers.leadsquared.search import search_pages
from lead_desktop.providers.leadsquared.search_plan import checked_here, criterion_of, newest_first
from lead_desktop.providers.local_filter import meets


def first_request(query: SearchQuery, part: SearchPart, zone: dt.tzinfo) -> ApiRequest:
    """The first request of a part.

    Raises:
        InputError: A value that cannot be asked for.
    """
    asked = criterion_of(query, part, zone)
    return wire.search(
        asked.name, asked.sign, asked.value, _columns(query, None), 1, newest_first=newest_first(query)
    )


async def pages_of(
    session: ApiSession,
    query: SearchQuery,
    part: SearchPart,
    *,
    zone: dt.tzinfo,
    known: Sequence[str] | None,
    records_of: Callable[[ApiAnswer], Sequence[Mapping[str, object]]],
) -> AsyncGenerator[SearchPage, None]:
    """The pages of one part: of each page the leads that meet all conditions, until `query.limit` is reached.

    Args:
        session: The account's session.
        query: The search.
        part: See `search_plan.parts_of`.
        zone: Time zone in which a bare day is meant.
        known: Names of the account's fields, or None when it was not asked.
        records_of: Makes records of an answer, or raises the `ApiError` it means.
    """
    here = checked_here(query)
    columns = tuple(dict.fromkeys((*(query.fields or SALES_BASICS), *(one.field for one in here))))
    pages = search_pages(
        session,
        criterion_of(query, part, zone),
        asked=_columns(query, known),
        columns=columns,
        records_of=records_of,
        newest_first=newest_first(query),
        repeats=True,
    )
    left = query.limit
    async with aclosing(pages):
        async for leads in pages:
            met = tuple(
                lead for lead in leads if all(meets(one, lead.values.get(one.field), zone) for one in here)
            )
            if left is None:
                yield SearchPage(met, has_more=True)
                continue
            yield SearchPage(met[:left], has_more=len(met) < left)
            left -= len(met)
            if left <= 0:
                return


def _columns(query: SearchQuery, known: Sequence[str] | None) -> tuple[str, ...]:
    """The fields to ask for: those wanted, and those that conditions are about."""
    wanted = (*(query.fields or SALES_BASICS), *(one.field for one in query.filters))
    return wire_columns(wanted, known)
