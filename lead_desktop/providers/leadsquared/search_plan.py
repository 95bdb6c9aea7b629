"""How a search with many conditions is made of one that LeadSquared can do.

Source: LeadSquared developer centre, "Search Leads by Criteria": one criterion a call, of `= LIKE > < >= <= <>`. The rest
is applied here to what it gives. Whether `LIKE` wants `%` is on no page; `%x%` means the same with and without.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Context, Decimal, InvalidOperation

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError, UnknownName
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import Filter, FilterField, Operator, SearchPart, SearchQuery, SearchSplit
from lead_desktop.providers.filter_values import check_filter
from lead_desktop.providers.leadsquared.errors import CRM
from lead_desktop.providers.leadsquared.search import CREATED_ON, Criterion, Sign, created_since
from lead_desktop.providers.local_filter import interval_of, is_yes

_PRESENCE = (Operator.EXISTS, Operator.EMPTY)
_COMPARED = (Operator.GTE, Operator.GT, Operator.LTE, Operator.LT, Operator.EQUALS)
_WORDS = (Operator.EQUALS, Operator.IN, Operator.CONTAINS, *_PRESENCE)
_OPERATORS = {
    ValueKind.NUMBER: (*_COMPARED, *_PRESENCE),
    ValueKind.DATE: (*_COMPARED, *_PRESENCE),
    ValueKind.DATETIME: (*_COMPARED, *_PRESENCE),
    ValueKind.CHOICE: (Operator.EQUALS, Operator.IN, *_PRESENCE),
    ValueKind.BOOLEAN: (Operator.EQUALS, *_PRESENCE),
}
_DATES = frozenset({ValueKind.DATE, ValueKind.DATETIME})
_ONE_PERSON = frozenset({ValueKind.EMAIL, ValueKind.PHONE, ValueKind.ID})
_SIGNS = {
    Operator.EQUALS: Sign.EQUALS,
    Operator.GTE: Sign.GTE,
    Operator.GT: Sign.GT,
    Operator.LTE: Sign.LTE,
    Operator.LT: Sign.LT,
}


def filter_fields(fields: Sequence[Field]) -> tuple[FilterField, ...]:
    """What an account can be filtered by: all its fields but whole field sets, whose children are there by themselves."""
    return tuple(
        FilterField(field.name, field.label, field.kind, _OPERATORS.get(field.kind, _WORDS), _options(field))
        for field in fields
        if field.kind is not ValueKind.JSON
    )


def split_of(query: SearchQuery) -> SearchSplit:
    """Which condition LeadSquared applies, and which are applied here: it is asked for the likeliest to be narrow."""
    servable = [one for one in query.filters if _servable(one)]
    asked = min(servable, key=_width, default=None)
    rest = tuple(one for one in query.filters if one is not asked)
    return SearchSplit((asked,) if asked else (), rest)


def parts_of(query: SearchQuery) -> tuple[SearchPart, ...]:
    """One part, or one for each value when LeadSquared is asked for several values of a field."""
    asked = split_of(query).by_crm
    if asked and asked[0].operator is Operator.IN:
        values = tuple(dict.fromkeys(asked[0].values))
        return tuple(SearchPart(number, value, value=value) for number, value in enumerate(values, start=1))
    return (SearchPart(1),)


def criterion_of(query: SearchQuery, part: SearchPart, zone: dt.tzinfo) -> Criterion:
    """The one criterion of a part. It may let through more than its condition means; see `checked_here`.

    Raises:
        InputError: A value that cannot be asked for.
    """
    asked = split_of(query).by_crm
    if not asked:
        return created_since(0.0)
    condition = asked[0]
    if condition.kind in _DATES:
        return _date_criterion(condition, zone)
    if condition.operator is Operator.CONTAINS:
        pattern = condition.values[0].strip().replace("[", "_")  # "[" would begin a class of characters
        return Criterion(condition.field, Sign.LIKE, f"%{pattern}%")
    if condition.operator is Operator.IN:
        return Criterion(condition.field, Sign.EQUALS, part.value or condition.values[0])
    return Criterion(condition.field, _SIGNS[condition.operator], _as_held(condition))


def checked_here(query: SearchQuery) -> tuple[Filter, ...]:
    """Conditions that leads are held against here: those LeadSquared was not asked for, or asked for too loosely."""
    split = split_of(query)
    loose = tuple(one for one in split.by_crm if one.kind in _DATES or one.operator is Operator.CONTAINS)
    return (*loose, *split.here)


def check_query(query: SearchQuery, zone: dt.tzinfo) -> None:
    """Nothing, if the search can be made.

    Raises:
        UnknownName: A sort key other than the day of creation.
        InputError: Something else LeadSquared cannot do, or a value that is none.
    """
    for problem in _problems(query):
        raise problem
    for condition in query.filters:
        check_filter(condition, (_field_of(condition),), CRM)
        if condition.kind in _DATES and condition.values:
            interval_of(condition, zone)


def newest_first(query: SearchQuery) -> bool:
    """The order of pages: by creation, the newest first unless asked otherwise."""
    return not query.sort or query.sort[0].descending


def _problems(query: SearchQuery) -> Iterator[InputError]:
    if query.text.strip() or query.first_day or query.last_day or query.lead_id:
        yield InputError(
            "The search cannot be done",
            f"{CRM} is searched by conditions on fields.",
            safe="Nothing was asked.",
            do="Add a filter, for example: FirstName contains …",
        )
    for key in query.sort:
        if key.field != CREATED_ON:
            yield UnknownName(
                "No such sort key",
                f"{CRM} gives leads by {CREATED_ON} alone, not by “{key.field}”.",
                safe="Nothing was asked.",
                do="Sort the table when the leads are there.",
            )


def _date_criterion(condition: Filter, zone: dt.tzinfo) -> Criterion:
    wanted = interval_of(condition, zone)
    if wanted.low is not None:
        return Criterion(condition.field, Sign.GTE, _wire(wanted.low))
    if wanted.high is None:
        raise TypeError("a date condition has a bound")
    return Criterion(condition.field, Sign.LTE, _wire(wanted.high + dt.timedelta(seconds=1)))


def _as_held(condition: Filter) -> str:
    """The value as LeadSquared writes it itself: its equals may compare texts. Booleans: its page "Get Metadata"."""
    value = condition.values[0].strip()
    if condition.kind is ValueKind.BOOLEAN:
        return "1" if is_yes(value) else "0"
    if condition.kind is not ValueKind.NUMBER:
        return value
    try:
        number = Decimal(value)
    except InvalidOperation as error:
        raise InputError(
            "The filter cannot be used", f"“{value}” is no number.", safe="Nothing was asked."
        ) from error
    return f"{number.normalize(Context(prec=len(number.as_tuple().digits))):f}"


def _wire(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M:%S")


def _servable(condition: Filter) -> bool:
    """A field of a set cannot be asked for, and neither can emptiness; a phone is kept in another writing."""
    if condition.operator in _PRESENCE or "." in condition.field:
        return False
    return condition.kind is not ValueKind.PHONE


def _width(condition: Filter) -> int:
    """How many leads a condition probably lets through, as a rank from few to many."""
    equal = condition.operator in {Operator.EQUALS, Operator.IN}
    if equal and condition.kind in _ONE_PERSON:
        return 0
    if condition.kind in _DATES and condition.operator in {Operator.EQUALS, Operator.GTE, Operator.GT}:
        return 1
    if equal and condition.kind is not ValueKind.BOOLEAN:
        return 2
    if condition.operator is Operator.CONTAINS:
        return 3
    return 5 if condition.kind is ValueKind.BOOLEAN else 4


def _field_of(condition: Filter) -> FilterField:
    """What is known of the field without asking the account."""
    operators = _OPERATORS.get(condition.kind, _WORDS)
    return FilterField(condition.field, condition.field, condition.kind, operators)


def _options(field: Field) -> tuple[str, ...]:
    return field.options if field.kind is ValueKind.CHOICE else ()
