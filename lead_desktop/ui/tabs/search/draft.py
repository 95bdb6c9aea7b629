"""A search as it is being written: what a person typed so far, complete or not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.filters import (
    OPERATORS_WITHOUT_VALUE,
    Filter,
    FilterField,
    Operator,
    SearchQuery,
    SortKey,
)
from lead_desktop.core.shown_text import without_turns
from lead_desktop.ui.translation import mark, tr


@dataclass(frozen=True, slots=True)
class FilterDraft:
    """One filter row.

    Attributes:
        number: Tells rows apart while others come and go.
        field: What it filters by.
        operator: How it compares.
        values: What was given; may be incomplete.
    """

    number: int
    field: FilterField
    operator: Operator
    values: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """It can be sent."""
        return self.operator in OPERATORS_WITHOUT_VALUE or any(
            without_turns(value).strip() for value in self.values
        )

    def as_filter(self) -> Filter:
        """As the CRM is asked."""
        values = () if self.operator in OPERATORS_WITHOUT_VALUE else self.values
        given = tuple(text for value in values if (text := without_turns(value).strip()))
        return Filter(self.field.name, self.operator, given, self.field.kind)


@dataclass(frozen=True, slots=True)
class SearchDraft:
    """Everything in the left pane but the fields.

    Attributes:
        text: Free text.
        filters: Filter rows, from the top.
        sort: Sort keys, the first one first.
        first_day: First day of a search by dates, or None.
        last_day: Last day, or None.
        lead_id: Only this lead, or "".
    """

    text: str = ""
    filters: tuple[FilterDraft, ...] = ()
    sort: tuple[SortKey, ...] = ()
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    lead_id: str = ""

    def query(self, fields: tuple[str, ...] = ()) -> SearchQuery:
        """The search, without filters that are not complete; days may be told from today."""
        return SearchQuery(
            text=without_turns(self.text).strip(),
            filters=tuple(one.as_filter() for one in self.filters if one.complete),
            sort=self.sort,
            fields=fields,
            first_day=self.first_day,
            last_day=self.last_day,
            lead_id=without_turns(self.lead_id).strip(),
        )

    def with_filter(self, field: FilterField) -> SearchDraft:
        """One more filter row."""
        number = max((one.number for one in self.filters), default=0) + 1
        return replace(self, filters=(*self.filters, fresh_filter(number, field)))

    def with_changed(self, changed: FilterDraft) -> SearchDraft:
        """One filter row as it is now."""
        rows = (changed if one.number == changed.number else one for one in self.filters)
        return replace(self, filters=tuple(rows))

    def without_filter(self, number: int) -> SearchDraft:
        """One filter row less."""
        return replace(self, filters=tuple(one for one in self.filters if one.number != number))


def draft_of(
    query: SearchQuery, offered: Sequence[FilterField], free: Sequence[str]
) -> tuple[SearchDraft, tuple[str, ...]]:
    """A query as a draft, and the names of fields it filters or sorts by that are not there.

    Args:
        query: A search that was saved or run.
        offered: What can be filtered by.
        free: Names of what can be sorted by.
    """
    by_name = {field.name: field for field in offered}
    known = [one for one in query.filters if one.field in by_name]
    filters = tuple(
        FilterDraft(number, by_name[one.field], one.operator, one.values)
        for number, one in enumerate(known, start=1)
        if one.operator in by_name[one.field].operators
    )
    sort = tuple(key for key in query.sort if key.field in free)
    wanted = (*(one.field for one in query.filters), *(key.field for key in query.sort))
    there = {*(one.field.name for one in filters), *(key.field for key in sort)}
    lost = tuple(name for name in dict.fromkeys(wanted) if name not in there)
    draft = SearchDraft(query.text, filters, sort, query.first_day, query.last_day, query.lead_id)
    return draft, lost


def fresh_filter(number: int, field: FilterField) -> FilterDraft:
    """A row as it is when its field was just chosen: a list starts with its first option."""
    values = field.options[:1]
    return FilterDraft(number, field, field.operators[0], values)


def first_draft(capabilities: Capabilities, today: dt.date) -> SearchDraft:
    """What stands in the pane at first: the newest leads first, or the last seven days."""
    if capabilities.dates_required:
        return SearchDraft(first_day=today - dt.timedelta(days=6), last_day=today)
    sort = tuple(SortKey(name, descending=True) for name, _ in capabilities.sorts[:1])
    return SearchDraft(sort=sort)


RANGES = (
    ("7", mark("7 days")),
    ("30", mark("30 days")),
    ("quarter", mark("This quarter")),
    ("last", mark("Last quarter")),
)
"""Quick ranges: key and label."""
_QUARTER_MONTHS = 3


def range_of(key: str, today: dt.date) -> tuple[dt.date, dt.date]:
    """First and last day of a quick range; days to come are left out."""
    if key.isdecimal():
        return today - dt.timedelta(days=int(key) - 1), today
    start = dt.date(today.year, (today.month - 1) // _QUARTER_MONTHS * _QUARTER_MONTHS + 1, 1)
    if key == "quarter":
        return start, today
    last = start - dt.timedelta(days=1)
    return dt.date(last.year, last.month - _QUARTER_MONTHS + 1, 1), last


def range_key(first: dt.date | None, last: dt.date | None, today: dt.date) -> str:
    """Key of the quick range these days are, or ""."""
    return next((key for key, _ in RANGES if range_of(key, today) == (first, last)), "")


_OPERATORS = {
    Operator.EQUALS: mark("is", "how a filter compares"),
    Operator.IN: mark("is one of", "how a filter compares"),
    Operator.GTE: "≥",
    Operator.GT: ">",
    Operator.LTE: "≤",
    Operator.LT: "<",
    Operator.CONTAINS: mark("contains", "how a filter compares"),
    Operator.EXISTS: mark("exists", "how a filter compares"),
    Operator.EMPTY: mark("is empty", "how a filter compares"),
}
_DATE_OPERATORS = {
    Operator.EQUALS: mark("is on", "how a filter compares"),
    Operator.GTE: mark("is from", "how a filter compares"),
    Operator.GT: mark("is after", "how a filter compares"),
    Operator.LTE: mark("is up to", "how a filter compares"),
    Operator.LT: mark("is before", "how a filter compares"),
}


def operator_word(operator: Operator, *, dated: bool) -> str:
    """Like "is one of", "≥", "is before"."""
    word = (_DATE_OPERATORS if dated else {}).get(operator) or _OPERATORS[operator]
    return tr(word, "how a filter compares")
