"""Filters of a query held against what a CRM can do, before any call."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError, UnknownName
from lead_desktop.core.filters import OPERATORS_WITHOUT_VALUE, Filter, FilterField, Operator, SortKey


def check_filter(condition: Filter, fields: Sequence[FilterField], crm: str) -> FilterField:
    """The field a condition is about, if the CRM can do the condition.

    Raises:
        UnknownName: No such field to filter by.
        InputError: The operator or the number of values does not fit, or a value is not one of the list.
    """
    field = next((field for field in fields if field.name == condition.field), None)
    if field is None:
        raise UnknownName(
            "No such filter",
            f"{crm} cannot be filtered by “{condition.field}”.",
            safe="Nothing was asked.",
            do=f"Use one of: {', '.join(field.name for field in fields)}.",
        )
    if condition.operator not in field.operators:
        raise _wrong(
            f"{crm} cannot filter “{field.name}” by “{condition.operator}”.",
            f"Use one of: {', '.join(field.operators)}.",
        )
    if condition.operator in OPERATORS_WITHOUT_VALUE:
        if condition.values:
            raise _wrong(f"“{field.name} {condition.operator}” takes no value.", "Leave the value out.")
        return field
    if not condition.values or (len(condition.values) > 1 and condition.operator is not Operator.IN):
        wanted = "at least one value" if condition.operator is Operator.IN else "one value"
        raise _wrong(f"“{field.name} {condition.operator}” takes {wanted}.", "Correct the filter.")
    for value in condition.values:
        _check_value(field, value)
    return field


def check_sort(keys: Iterable[SortKey], sorts: Sequence[tuple[str, str]], crm: str) -> None:
    """Nothing, if the CRM can sort so.

    Raises:
        UnknownName: A key that cannot be sorted by.
    """
    names = [name for name, _ in sorts]
    for key in keys:
        if key.field not in names:
            raise UnknownName(
                "No such sort key",
                f"{crm} cannot sort by “{key.field}”.",
                safe="Nothing was asked.",
                do=f"Use one of: {', '.join(names)}." if names else "Leave sorting out, and sort the table.",
            )


def moment_of(name: str, value: str, zone: dt.tzinfo) -> tuple[dt.datetime, bool]:
    """The moment a date filter names, and whether it is a bare day, which begins at midnight.

    Args:
        name: Field that is filtered.
        value: ISO 8601 text.
        zone: Time zone of a text that names none.

    Raises:
        InputError: The text is no date, or one in the first or last year of the calendar, around which no day can be told.
    """
    text = value.strip()
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise _no_date(name, value) from error
    if moment.year in {dt.MINYEAR, dt.MAXYEAR}:
        raise _no_date(name, value)
    bare_day = "T" not in text.upper() and " " not in text
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)), bare_day


def day_after(moment: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    """The midnight after a midnight, by the calendar: a day may have 23 hours."""
    return (moment + dt.timedelta(days=1)).replace(tzinfo=zone)


def _check_value(field: FilterField, value: str) -> None:
    if not value.strip():
        raise _wrong(f"The filter “{field.name}” has an empty value.", "Give a value.")
    if field.options and value not in field.options:
        raise _wrong(
            f"“{field.name}” is never “{value}”.",
            f"Use one of: {', '.join(field.options)}.",
        )
    if field.kind is ValueKind.NUMBER and not _is_number(value):
        raise _wrong(f"“{field.name}” is compared with a number, not with “{value}”.", "Give a number.")


def _is_number(value: str) -> bool:
    try:
        return value.isascii() and math.isfinite(float(value))
    except ValueError:
        return False


def _no_date(name: str, value: str) -> InputError:
    return InputError(
        "The date cannot be read",
        f"“{value}” is no date for the filter “{name}”.",
        safe="Nothing was asked.",
        do="Write it like 2025-05-06 or 2025-05-06T13:30:00Z.",
    )


def _wrong(message: str, do: str) -> InputError:
    return InputError("The filter cannot be used", message, safe="Nothing was asked.", do=do)
