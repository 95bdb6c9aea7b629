"""A search, as data: filters, sort keys, fields, dates."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.columns import ValueKind


class Operator(StrEnum):
    """How a filter compares. The values are the words of the command line."""

    EQUALS = "="
    IN = "in"
    GTE = ">="
    GT = ">"
    LTE = "<="
    LT = "<"
    CONTAINS = "contains"
    EXISTS = "exists"
    EMPTY = "empty"


OPERATORS_WITHOUT_VALUE = frozenset({Operator.EXISTS, Operator.EMPTY})


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition; all filters of a query must match.

    Attributes:
        field: The provider's field name.
        operator: How to compare.
        values: One value, several for IN, none for EXISTS and EMPTY.
        kind: What the field holds, where the CRM's fields differ from account to account.
    """

    field: str
    operator: Operator
    values: tuple[str, ...] = ()
    kind: ValueKind = ValueKind.TEXT


@dataclass(frozen=True, slots=True)
class SortKey:
    """One sort key."""

    field: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class FilterField:
    """What a provider can filter by.

    Attributes:
        name: Field name on the wire.
        label: Name shown to people.
        kind: Decides the editor for the value.
        operators: What the provider can do with it.
        options: Accepted values, if it is a list.
    """

    name: str
    label: str
    kind: ValueKind
    operators: tuple[Operator, ...]
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """One search.

    Attributes:
        text: Free text, or "".
        filters: Conditions, all of which must match.
        sort: Sort keys, the first one first.
        fields: Fields to read; empty means all.
        limit: Most leads to read, or None for all.
        first_day: First day of a date search, inclusive, in the account's time zone.
        last_day: Last day of a date search, inclusive.
        lead_id: Only this lead within the dates (JTC DMS), or "".
    """

    text: str = ""
    filters: tuple[Filter, ...] = ()
    sort: tuple[SortKey, ...] = ()
    fields: tuple[str, ...] = ()
    limit: int | None = None
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    lead_id: str = ""


@dataclass(frozen=True, slots=True)
class SearchPart:
    """A part of a search that can be read and retried alone: a date window, one value of a list, or the whole.

    Attributes:
        number: From 1.
        label: "6 to 12 May 2025", or "".
        from_utc: Start of the window, or None.
        to_utc: End of the window, or None.
        value: The one value of a list filter that this part reads, or "".
    """

    number: int
    label: str = ""
    from_utc: dt.datetime | None = None
    to_utc: dt.datetime | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class SearchSplit:
    """Which conditions of a search the CRM applies, and which are applied here to what it gives.

    Attributes:
        by_crm: Conditions the CRM is asked for.
        here: Conditions the leads are held against as they come.
    """

    by_crm: tuple[Filter, ...] = ()
    here: tuple[Filter, ...] = ()
