"""The DMS's requests.

Source: dms-docs.jtc.aljabr.com.sa, "Get Leads".
"""

from __future__ import annotations

import datetime as dt

from lead_desktop.core.filters import SearchQuery
from lead_desktop.net.messages import ApiRequest

_BULKS = "/v1/leads/bulks"


def bulk(bulk_id: str) -> ApiRequest:
    """The leads of one bulk."""
    return ApiRequest("GET", _BULKS, (("id", bulk_id),))


def leads_between(query: SearchQuery, from_utc: dt.datetime, to_utc: dt.datetime) -> ApiRequest:
    """The leads of one window, with the filters of a search."""
    pairs = [("leadId", query.lead_id)] if query.lead_id else []
    pairs += [("fromDate", _moment(from_utc)), ("toDate", _moment(to_utc))]
    pairs += [(condition.field, condition.values[0]) for condition in query.filters]
    return ApiRequest("GET", _BULKS, tuple(pairs))


def _moment(moment: dt.datetime) -> str:
    """As the page shows it: 2025-08-24T21:00:00.000Z."""
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
