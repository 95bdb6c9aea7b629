"""A search as Octanist's query parameters.

Source: octanist.com/docs, "Get Leads": no operator means equals; `[gte] [gt] [lte] [lt] [exists]` stand behind the name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError, UnknownName
from lead_desktop.core.filters import Filter, Operator, SearchQuery
from lead_desktop.net.messages import ApiRequest
from lead_desktop.providers.filter_values import check_filter, check_sort, day_after, moment_of
from lead_desktop.providers.octanist.lead_fields import FILTERS, LEAD_FIELDS, SORTS

CRM = "Octanist"
PAGE_SIZE = 100
_SUFFIX = {
    Operator.EQUALS: "",
    Operator.IN: "",
    Operator.GTE: "[gte]",
    Operator.GT: "[gt]",
    Operator.LTE: "[lte]",
    Operator.LT: "[lt]",
}
_NAMES = frozenset(field.name for field in LEAD_FIELDS)


def page_size(query: SearchQuery) -> int:
    """Leads on each page: 100, or fewer when fewer are wanted in all."""
    return PAGE_SIZE if query.limit is None else max(1, min(PAGE_SIZE, query.limit))


def page_request(query: SearchQuery, page: int, zone: dt.tzinfo) -> ApiRequest:
    """One page of a search.

    Args:
        query: The search.
        page: Page number, from 1.
        zone: Time zone in which a filter's bare day is meant.

    Raises:
        InputError: A filter, sort key, field or value that Octanist cannot do.
    """
    pairs = [("limit", str(page_size(query))), ("page", str(page))]
    check_sort(query.sort, SORTS, CRM)
    if query.sort:
        keys = (f"{key.field}:{'desc' if key.descending else 'asc'}" for key in query.sort)
        pairs.append(("sort", ",".join(keys)))
    if query.text.strip():
        pairs.append(("search", query.text.strip()))
    if query.fields:
        pairs.append(("fields", ",".join(_fields(query))))
    for condition in query.filters:
        pairs.extend(_parameters(condition, zone))
    return ApiRequest("GET", "/leads", tuple(pairs))


def check_query(query: SearchQuery, zone: dt.tzinfo) -> None:
    """Nothing, if Octanist can do the search.

    Raises:
        InputError: A filter, sort key, field or value that Octanist cannot do.
    """
    if query.first_day or query.last_day or query.lead_id:
        raise InputError(
            "The search cannot be done",
            f"{CRM} has no search by window of dates.",
            safe="Nothing was asked.",
            do="Filter by createdAt, updatedAt or qualifiedAt instead.",
        )
    page_request(query, 1, zone)


def _fields(query: SearchQuery) -> tuple[str, ...]:
    """The fields to ask for, the id always among them."""
    unknown = [name for name in query.fields if name not in _NAMES]
    if unknown:
        raise UnknownName(
            "No such field",
            f"A lead of {CRM} has no field “{unknown[0]}”.",
            safe="Nothing was asked.",
            do=f"Use one of: {', '.join(field.name for field in LEAD_FIELDS)}.",
        )
    return tuple(dict.fromkeys(("id", *query.fields)))


def _parameters(condition: Filter, zone: dt.tzinfo) -> Iterator[tuple[str, str]]:
    field = check_filter(condition, FILTERS, CRM)
    if condition.operator in {Operator.EXISTS, Operator.EMPTY}:
        yield f"{field.name}[exists]", "true" if condition.operator is Operator.EXISTS else "false"
    elif field.kind is ValueKind.DATETIME:
        yield from _dates(field.name, condition.operator, condition.values[0], zone)
    else:
        yield f"{field.name}{_SUFFIX[condition.operator]}", ",".join(condition.values)


def _dates(name: str, operator: Operator, value: str, zone: dt.tzinfo) -> Iterator[tuple[str, str]]:
    """A moment as it is; a bare day as the moments in which it begins and ends in the account's zone."""
    moment, bare_day = moment_of(name, value, zone)
    if not bare_day:
        yield f"{name}{_SUFFIX[operator]}", _wire(moment)
        return
    following = day_after(moment, zone)
    if operator in {Operator.GTE, Operator.EQUALS}:
        yield f"{name}[gte]", _wire(moment)
    if operator is Operator.GT:
        yield f"{name}[gte]", _wire(following)
    if operator in {Operator.LTE, Operator.EQUALS}:
        yield f"{name}[lt]", _wire(following)
    if operator is Operator.LT:
        yield f"{name}[lt]", _wire(moment)


def _wire(moment: dt.datetime) -> str:
    """ISO 8601, UTC, milliseconds, as leads carry it."""
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
