"""The JTC DMS's calls.

Source: dms-docs.jtc.aljabr.com.sa, "Get Leads" and "Master List".
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from lead_desktop.sandbox.answers import json_answer
from lead_desktop.sandbox.modes import Modes
from lead_desktop.sandbox.seed_jtc import BRANCHES, LEAD_SOURCES, MODELS, SUB_SOURCES, Bulk, dms_time
from lead_desktop.sandbox.state import Sandbox

WINDOW = timedelta(days=7)
# A range may be written up to the last millisecond or second of its last day.
_WINDOW_SLACK = timedelta(seconds=1)
_LARGEST_LONG = 2**63 - 1
_LISTS: Mapping[str, tuple[str, ...]] = {
    "Company": ("JTC",),
    "Source": LEAD_SOURCES,
    "Sub Source": SUB_SOURCES,
    "Branch": BRANCHES,
    "Model Family": MODELS,
}


class _Refused(ValueError):
    """A query that is not as the specification says."""


@dataclass(frozen=True, slots=True)
class _Query:
    """Which leads to answer."""

    bulk_id: int | None
    lead_id: int | None
    dates: tuple[datetime, datetime] | None
    source: int | None
    sub_source: int | None

    @classmethod
    def read(cls, query: Mapping[str, str], modes: Modes) -> _Query:
        """Read a query.

        Raises:
            _Refused: A mandatory part is missing, or a value is malformed.
        """
        bulk_id, lead_id = _long(query, "id"), _long(query, "leadId")
        start, end = _moment(query, "fromDate"), _moment(query, "toDate")
        if (start is None) != (end is None):
            raise _Refused("fromDate and toDate belong together")
        dates = (start, end) if start and end else None
        if bulk_id is None and dates is None:
            raise _Refused("Either id or leadId and fromDate and toDate is mandatory")
        if bulk_id is not None and dates is None and modes.jtc_id_needs_dates:
            raise _Refused("fromDate and toDate are mandatory")
        if bulk_id is None and lead_id is None and modes.jtc_dates_need_id:
            raise _Refused("Either id or leadId is mandatory")
        if dates:
            _check_range(dates[1] - dates[0], modes)
        return cls(bulk_id, lead_id, dates, _long(query, "source"), _long(query, "subSource"))

    def bulks(self, bulks: Mapping[int, Bulk]) -> list[Bulk]:
        """The bulks that are asked for; a range has its start, not its end."""
        chosen: Iterable[Bulk] = bulks.values()
        if self.bulk_id is not None:
            chosen = [bulks[self.bulk_id]] if self.bulk_id in bulks else []
        if self.dates is None:
            return list(chosen)
        start, end = self.dates
        return [bulk for bulk in chosen if start <= bulk.created_at < end]

    def wants(self, lead: Mapping[str, Any], source_ids: tuple[int, int]) -> bool:
        """Whether one lead of a bulk is asked for."""
        return (
            self.lead_id in (None, lead["leadId"])
            and self.source in (None, source_ids[0])
            and self.sub_source in (None, source_ids[1])
        )


class JtcDmsApi:
    """The calls of the DMS."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def mount(self, prefix: str) -> Mount:
        """The routes under a path."""
        return Mount(
            prefix,
            routes=[
                Route("/v1/leads/bulks", self._bulks, methods=["GET"]),
                Route("/v1/leads/master-list", self._master_list, methods=["GET"]),
            ],
        )

    def _knows(self, request: Request) -> bool:
        expected = f"Bearer {self._sandbox.keys.token}".encode()
        given = request.headers.get("Authorization", "").encode()
        return not self._sandbox.modes.jtc_checks_token or secrets.compare_digest(given, expected)

    async def _bulks(self, request: Request) -> Response:
        modes = self._sandbox.modes
        if not self._knows(request):
            return _refusal(401, "Unauthorized")
        try:
            query = _Query.read(request.query_params, modes)
        except _Refused as error:
            return _refusal(400, str(error))
        known = self._sandbox.world.jtc_dms.bulks
        if query.bulk_id is not None and query.bulk_id not in known and modes.jtc_unknown_bulk == "404":
            return _refusal(404, "Bulk not found")
        bulks = query.bulks(known)
        leads = [
            lead | {"errorList": _error_list(lead["errorList"], modes.jtc_error_list)}
            for bulk in bulks
            for lead, source_ids in zip(bulk.leads, bulk.source_ids, strict=True)
            if query.wants(lead, source_ids)
        ]
        latest = bulks[-1] if bulks else None
        return json_answer(
            {
                "leads": leads,
                "createdDate": dms_time(latest.created_at) if latest else None,
                "createdBy": latest.created_by if latest else None,
                "totalRecords": len(leads),
                "errorRecords": sum(lead["isError"] for lead in leads),
                "isProcessed": latest.is_processed if latest else None,
            }
        )

    async def _master_list(self, request: Request) -> Response:
        if not self._knows(request):
            return _refusal(401, "Unauthorized")
        rows = []
        for list_id, (name, values) in enumerate(_LISTS.items()):
            rows.append({"listName": name, "List Id": list_id, "parentList Id": 0, "parentListName": ""})
            rows.extend(
                {"listName": value, "List Id": place, "parentList Id": list_id, "parentListName": name}
                for place, value in enumerate(values, start=1)
            )
        return json_answer(rows)


def _check_range(length: timedelta, modes: Modes) -> None:
    too_short = length < WINDOW - _WINDOW_SLACK if modes.jtc_date_range == "exact" else length <= timedelta(0)
    if too_short or length > WINDOW:
        raise _Refused("Date range should be 7 days")


def _long(query: Mapping[str, str], name: str) -> int | None:
    text = query.get(name)
    if text is None:
        return None
    if not text.isdecimal() or int(text) > _LARGEST_LONG:
        raise _Refused(f"{name} must be a whole number")
    return int(text)


def _moment(query: Mapping[str, str], name: str) -> datetime | None:
    text = query.get(name)
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise _Refused(f"{name} must look like 2025-08-24T21:00:00.000Z") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _error_list(errors: list[tuple[str, str]] | None, shape: str) -> list[Any] | None:
    if errors is None or shape == "null":
        return None
    if shape == "strings":
        return [message for _, message in errors]
    return [{"field": name, "message": message} for name, message in errors]


def _refusal(status: int, message: str) -> Response:
    return json_answer({"status": status, "error": message}, status)
