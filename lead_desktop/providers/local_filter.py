"""Conditions held against leads on this machine, for what a CRM's search cannot do."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.filters import Filter, Operator
from lead_desktop.core.phone_digits import digits_of, same_phone
from lead_desktop.providers.filter_values import day_after, moment_of

_DATES = frozenset({ValueKind.DATE, ValueKind.DATETIME})
_TICK = dt.timedelta(milliseconds=1)  # CRMs tell moments to the millisecond
_YES = frozenset({"true", "1", "yes"})


@dataclass(frozen=True, slots=True)
class Interval:
    """Moments from `low`, inclusive, to `high`, exclusive; None for no bound."""

    low: dt.datetime | None = None
    high: dt.datetime | None = None


def interval_of(condition: Filter, zone: dt.tzinfo) -> Interval:
    """The moments a date condition means; a bare day is a day in the zone, or for a DATE a day without one.

    Raises:
        InputError: Its value is no date.
    """
    zone = dt.UTC if condition.kind is ValueKind.DATE else zone
    moment, bare_day = moment_of(condition.field, condition.values[0], zone)
    after = day_after(moment, zone) if bare_day else moment + _TICK
    match condition.operator:
        case Operator.GTE:
            return Interval(low=moment)
        case Operator.GT:
            return Interval(low=after)
        case Operator.LTE:
            return Interval(high=after)
        case Operator.LT:
            return Interval(high=moment)
        case _:
            return Interval(moment, after)


def is_yes(text: str) -> bool:
    """A CRM's or a person's word for yes."""
    return text.strip().lower() in _YES


def meets(condition: Filter, held: object, zone: dt.tzinfo) -> bool:
    """A lead's value meets a condition. Texts are compared in any case, phones by their digits.

    Args:
        condition: One that `filter_values.check_filter` let through.
        held: The lead's JSON value; None where it has none.
        zone: Time zone in which a bare day is meant; moments without a zone are UTC.
    """
    text = "" if held is None else str(held).strip()
    if condition.operator is Operator.EMPTY:
        return not text
    if not text:
        return False
    if condition.operator is Operator.EXISTS:
        return True
    if condition.kind in _DATES:
        return _in_interval(text, interval_of(condition, zone))
    if condition.kind is ValueKind.NUMBER:
        return _compares(condition, text)
    return any(_like(condition, text, value) for value in condition.values)


def _in_interval(text: str, wanted: Interval) -> bool:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return (wanted.low is None or moment >= wanted.low) and (wanted.high is None or moment < wanted.high)


def _compares(condition: Filter, text: str) -> bool:
    try:
        held, wanted = float(text), [float(value) for value in condition.values]
    except ValueError:
        return False
    match condition.operator:
        case Operator.GTE:
            return held >= wanted[0]
        case Operator.GT:
            return held > wanted[0]
        case Operator.LTE:
            return held <= wanted[0]
        case Operator.LT:
            return held < wanted[0]
        case _:
            return held in wanted


def _like(condition: Filter, text: str, value: str) -> bool:
    if condition.kind is ValueKind.PHONE:
        return _phone_meets(condition, digits_of(text), digits_of(value))
    if condition.kind is ValueKind.BOOLEAN:
        return is_yes(text) is is_yes(value)
    held, wanted = text.casefold(), value.strip().casefold()
    return wanted in held if condition.operator is Operator.CONTAINS else wanted == held


def _phone_meets(condition: Filter, held: str, wanted: str) -> bool:
    if not wanted:
        return False
    if condition.operator is Operator.CONTAINS:
        return wanted in held
    return held.lstrip("0") == wanted.lstrip("0") or same_phone(held, wanted)
