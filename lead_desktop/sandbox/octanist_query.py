"""Octanist's filters, operators, sorting and pages.

Source: octanist.com/docs, "Get Leads".
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from lead_desktop.sandbox.seed_octanist import CLICK_IDS, LEAD_KEYS, LEAD_SOURCES, STATUSES, iso_time

DATES = ("createdAt", "updatedAt", "qualifiedAt")
SORTABLE = (*DATES, "value", "name", "email", "status")
PLAIN = ("labelId", "website", "utm_source", "utm_medium", "utm_campaign")
LARGEST_PAGE = 100
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "gte": operator.ge,
    "gt": operator.gt,
    "lte": operator.le,
    "lt": operator.lt,
}
_PARAMETER = re.compile(r"(\w+)(?:\[(\w+)\])?")
Lead = dict[str, Any]
Test = Callable[[Lead], bool]


class QueryError(ValueError):
    """A query that Octanist refuses with 400.

    Attributes:
        code: INVALID_FILTER, INVALID_DATE or VALIDATION_ERROR.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class LeadQuery:
    """What to list.

    Attributes:
        tests: A lead is listed when it meets them all.
        sort: Pairs of (field, descending), the most important first.
        fields: Keys to answer; empty for all.
        limit: Leads on a page, 1 to 100.
        page: Page number, from 1.
    """

    tests: tuple[Test, ...]
    sort: tuple[tuple[str, bool], ...]
    fields: tuple[str, ...]
    limit: int
    page: int

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]]) -> LeadQuery:
        """Read the query of a call.

        Raises:
            QueryError: A parameter is unknown, or its value is not allowed.
        """
        tests: list[Test] = []
        given: dict[str, str] = {}
        for name, value in pairs:
            if name in {"limit", "page", "sort", "fields"}:
                given[name] = value
            elif name == "search":
                tests.append(_searches(value))
            elif name == "updated_after":
                tests.append(_filter("updatedAt", "gte", value))
            else:
                parts = _PARAMETER.fullmatch(name)
                if parts is None:
                    raise QueryError("INVALID_FILTER", f"Unknown filter {name}")
                tests.append(_filter(parts[1], parts[2] or "eq", value))
        return cls(
            tests=tuple(tests),
            sort=_sort(given.get("sort", "createdAt:desc")),
            fields=_fields(given.get("fields", "")),
            limit=_whole("limit", given.get("limit", "50"), LARGEST_PAGE),
            page=_whole("page", given.get("page", "1"), None),
        )

    def found(self, leads: Iterable[Lead]) -> list[Lead]:
        """All leads that meet the filters, sorted; leads without a value come last."""
        listed = [lead for lead in leads if all(test(lead) for test in self.tests)]
        for name, descending in reversed(self.sort):
            with_value = [lead for lead in listed if lead[name] is not None]
            with_value.sort(key=operator.itemgetter(name), reverse=descending)
            listed = with_value + [lead for lead in listed if lead[name] is None]
        return listed

    def page_of(self, found: list[Lead]) -> list[Lead]:
        """The asked page, with the asked keys."""
        page = found[(self.page - 1) * self.limit : self.page * self.limit]
        return [{name: lead[name] for name in self.fields} for lead in page] if self.fields else page


def _filter(name: str, sign: str, value: str) -> Test:
    if sign == "exists" and name in (*DATES, *CLICK_IDS):
        return _exists(name, value)
    if sign in _COMPARE and name in DATES:
        return _compares(name, sign, _date(name, value))
    if sign in _COMPARE and name == "value":
        return _compares(name, sign, _number(value))
    if sign == "eq" and name == "status":
        return _among(name, value.split(","), STATUSES)
    if sign == "eq" and name == "source":
        return _among(name, [value], LEAD_SOURCES)
    if sign == "eq" and name in (*PLAIN, *CLICK_IDS):
        return _compares(name, sign, value)
    raise QueryError("INVALID_FILTER", f"Unknown filter {name}[{sign}]")


def _compares(name: str, sign: str, value: Any) -> Test:
    compare = _COMPARE[sign]
    return lambda lead: lead[name] is not None and compare(lead[name], value)


def _among(name: str, values: list[str], allowed: tuple[str, ...]) -> Test:
    if not set(values) <= set(allowed):
        raise QueryError("INVALID_FILTER", f"{name} must be one of {', '.join(allowed)}")
    return lambda lead: lead[name] in values


def _exists(name: str, value: str) -> Test:
    if value not in {"true", "false"}:
        raise QueryError("INVALID_FILTER", f"{name}[exists] must be true or false")
    return lambda lead: (lead[name] is not None) == (value == "true")


def _searches(value: str) -> Test:
    wanted = value.casefold()
    return lambda lead: any(wanted in (lead[name] or "").casefold() for name in ("name", "email", "phone"))


def _date(name: str, value: str) -> str:
    """A date as leads carry it, so that text compares like time."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise QueryError("INVALID_DATE", f"{name}: {value} is no date") from error
    return iso_time(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError as error:
        raise QueryError("INVALID_FILTER", f"value: {value} is no number") from error


def _whole(name: str, value: str, highest: int | None) -> int:
    if not value.isdecimal() or int(value) < 1 or (highest is not None and int(value) > highest):
        raise QueryError("VALIDATION_ERROR", f"{name} is out of range")
    return int(value)


def _sort(value: str) -> tuple[tuple[str, bool], ...]:
    orders = []
    for part in value.split(","):
        name, _, direction = part.strip().partition(":")
        # The older API's name for the same field.
        name = "updatedAt" if name == "updated_at" else name
        if name not in SORTABLE or direction not in {"asc", "desc"}:
            raise QueryError("INVALID_FILTER", f"Cannot sort by {part}")
        orders.append((name, direction == "desc"))
    return tuple(orders)


def _fields(value: str) -> tuple[str, ...]:
    if not value:
        return ()
    names = [name.strip() for name in value.split(",")]
    unknown = sorted(set(names) - set(LEAD_KEYS))
    if unknown:
        raise QueryError("INVALID_FILTER", f"Unknown fields: {', '.join(unknown)}")
    return tuple(dict.fromkeys(["id", *names]))
