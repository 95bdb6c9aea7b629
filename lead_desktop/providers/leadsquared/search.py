"""LeadSquared's search by one criterion, page by page.

Source: LeadSquared developer centre, "Search Leads by Criteria". The answer is a bare array without a count, so only an
empty page, or one shorter than a page before it, is surely the last: a page size may be cut without a word.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.leads import Lead
from lead_desktop.net.messages import ApiAnswer
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.leadsquared import wire
from lead_desktop.providers.leadsquared.columns import lead_of

CREATED_ON = "CreatedOn"


class Sign(StrEnum):
    """How a criterion compares, in LeadSquared's own words."""

    EQUALS = "="
    DIFFERS = "<>"
    LIKE = "LIKE"
    GT = ">"
    GTE = ">="
    LT = "<"
    LTE = "<="


@dataclass(frozen=True, slots=True)
class Criterion:
    """The one condition of a search.

    Attributes:
        name: Schema name of the field.
        sign: How it is compared.
        value: What it is compared with; moments as "2026-02-12 10:37:52", UTC.
    """

    name: str
    sign: Sign
    value: str


def created_since(moment_s: float) -> Criterion:
    """Leads made at that moment (seconds since the epoch) or later, to the second."""
    moment = dt.datetime.fromtimestamp(moment_s, dt.UTC)
    return Criterion(CREATED_ON, Sign.GTE, moment.strftime("%Y-%m-%d %H:%M:%S"))


async def search_pages(
    session: ApiSession,
    criterion: Criterion,
    *,
    asked: Sequence[str],
    columns: Sequence[str],
    records_of: Callable[[ApiAnswer], Sequence[Mapping[str, object]]],
    newest_first: bool = True,
    repeats: bool = False,
) -> AsyncGenerator[tuple[Lead, ...], None]:
    """The pages of a search, by the order in which leads were made; rows may move while pages are read.

    A page of leads that came before is not the end: when more leads are made between two calls than a page holds, the
    next page begins behind the one before it.

    Args:
        session: The account's session.
        criterion: What the leads must meet.
        asked: Schema names to ask for, the id among them.
        columns: The same as a person named them; see `columns.lead_of`.
        records_of: Makes records of an answer, or raises the `ApiError` it means.
        newest_first: The order.
        repeats: Leads that moved to a later page come again; otherwise each lead comes once.
    """
    seen: set[str] = set()
    page, longest, same = 1, 0, 0
    before: tuple[str, ...] = ()
    while True:
        request = wire.search(
            criterion.name, criterion.sign, criterion.value, asked, page, newest_first=newest_first
        )
        records = await session.read(request, classify=records_of)
        leads = {lead.lead_id: lead for lead in (lead_of(values, columns) for values in records)}
        same = same + 1 if before == tuple(leads) else 0
        if not leads or same > 1:  # twice the page before: its number is not looked at
            return
        fresh = tuple(lead for lead_id, lead in leads.items() if lead_id not in seen)
        if told := tuple(leads.values()) if repeats else fresh:
            yield told
        if len(records) < longest:
            return
        before = tuple(leads)
        seen.update(leads)
        longest = max(longest, len(records))
        page += 1
