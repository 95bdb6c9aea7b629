"""A page of leads, in today's shape and in the older one.

Source: octanist.com/docs, "Get Leads"; the older API at the same address answers a bare array.
"""

from __future__ import annotations

from collections.abc import Mapping

from lead_desktop.core.leads import Lead
from lead_desktop.providers.base import SearchPage
from lead_desktop.providers.octanist.errors import not_understood


def page_of(value: object, size: int) -> SearchPage:
    """The page in a JSON value.

    Args:
        value: JSON value of the answer.
        size: Leads asked for; a bare array that holds fewer is the last page.

    Raises:
        NoAnswer: The value is no page of leads.
    """
    if isinstance(value, list):
        leads = _leads(value)
        return SearchPage(leads, has_more=len(leads) >= size)
    if not isinstance(value, Mapping) or not isinstance(value.get("data"), list):
        raise not_understood("a page of leads")
    leads = _leads(value["data"])
    meta = value.get("meta")
    pagination = meta.get("pagination") if isinstance(meta, Mapping) else None
    if not isinstance(pagination, Mapping):
        return SearchPage(leads, has_more=len(leads) >= size)
    return SearchPage(leads, _whole_number(pagination.get("total")), _has_more(pagination, len(leads), size))


def _has_more(pagination: Mapping[str, object], held: int, size: int) -> bool:
    told = pagination.get("hasMore")
    if isinstance(told, bool):
        return told and held > 0
    page, pages = _whole_number(pagination.get("page")), _whole_number(pagination.get("totalPages"))
    return page < pages if page is not None and pages is not None else held >= size


def _leads(records: list[object]) -> tuple[Lead, ...]:
    leads = []
    for record in records:
        if not isinstance(record, Mapping):
            raise not_understood("a page of leads")
        lead_id = record.get("id")
        leads.append(Lead("" if lead_id is None else str(lead_id), record))
    return tuple(leads)


def _whole_number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
