"""LeadSquared's search by one criterion.

Source: LeadSquared developer centre, "Search Leads by Criteria".
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from lead_desktop.sandbox.fields import Field
from lead_desktop.sandbox.seed import StoredLead

LARGEST_PAGE = 1_000
_ORDERED: Mapping[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


class SearchError(ValueError):
    """A search that cannot be run.

    Attributes:
        status: HTTP status of the answer.
        kind: LeadSquared's exception type.
    """

    def __init__(self, status: int, kind: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Search:
    """One criterion, an order and a page.

    Attributes:
        lookup: Field the criterion is about.
        value: Value it is compared with.
        sign: `=`, `LIKE`, `>`, `<`, `>=`, `<=` or `<>`.
        columns: Schema names to answer; empty for all.
        sort_by: Field to sort by.
        descending: Newest or highest first.
        index: Page number, from 1.
        size: Leads on a page.
    """

    lookup: Field
    value: str
    sign: str
    columns: list[str]
    sort_by: Field
    descending: bool
    index: int
    size: int

    @classmethod
    def from_body(cls, body: bytes, fields: Mapping[str, Field]) -> Search:
        """Read a search.

        Raises:
            SearchError: The body is not as specified, or names an unknown field or operator.
        """
        try:
            content = orjson.loads(body)
            parameter = content["Parameter"]
            name, value, sign = (
                parameter["LookupName"],
                str(parameter["LookupValue"]),
                parameter["SqlOperator"],
            )
            named = (content.get("Columns") or {}).get("Include_CSV", "")
            sorting, paging = content.get("Sorting") or {}, content.get("Paging") or {}
            index, size = int(paging.get("PageIndex", 1)), int(paging.get("PageSize", 100))
        except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError, ValueError) as error:
            raise SearchError(
                400, "MXInvalidInputException", "The body is not as per specification"
            ) from error
        if index < 1 or size < 1:
            raise SearchError(400, "MXInvalidInputException", "PageIndex and PageSize count from 1")
        if sign not in {"=", "<>", "LIKE", *_ORDERED}:
            raise SearchError(500, "MXInvalidInputException", f"Invalid SqlOperator {sign}")
        columns = [column.strip() for column in named.split(",") if column.strip()]
        return cls(
            lookup=_field(fields, name),
            value=value,
            sign=sign,
            columns=[column for column in columns if column in fields],
            sort_by=_field(fields, sorting.get("ColumnName", "CreatedOn")),
            descending=str(sorting.get("Direction", "1")) == "1",
            index=index,
            size=min(size, LARGEST_PAGE),
        )

    def page(self, leads: Iterable[StoredLead]) -> list[StoredLead]:
        """The leads of this page, sorted.

        Raises:
            SearchError: The value cannot be compared with the field.
        """
        found = sorted(
            (lead for lead in leads if self._meets(lead)),
            key=lambda lead: self._comparable(self.sort_by, lead.values.get(self.sort_by.schema, "")),
            reverse=self.descending,
        )
        return found[(self.index - 1) * self.size : self.index * self.size]

    def _meets(self, lead: StoredLead) -> bool:
        held = lead.values.get(self.lookup.schema)
        if self.sign == "=":
            return held is not None and held.casefold() == self.value.casefold()
        if self.sign == "<>":
            return held is None or held.casefold() != self.value.casefold()
        if held is None:
            return False
        if self.sign == "LIKE":
            return self.value.strip("%").casefold() in held.casefold()
        compare = _ORDERED[self.sign]
        return compare(self._comparable(self.lookup, held), self._comparable(self.lookup, self.value))

    @staticmethod
    def _comparable(field: Field, value: str) -> tuple[float, str]:
        if field.data_type != "Number":
            return 0.0, value.casefold()
        try:
            return float(value or "-inf"), ""
        except ValueError as error:
            raise SearchError(500, "MXInvalidInputException", f"{value} is no number") from error


def _field(fields: Mapping[str, Field], name: str) -> Field:
    if name not in fields:
        raise SearchError(500, "MXUnknownAttributeException", f"Non-existent field(s) provided: {name}")
    return fields[name]
