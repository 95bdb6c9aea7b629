"""LeadSquared's requests, and the answer to a bulk create.

Source: LeadSquared developer centre, "Get Leads in Bulk by Ids", "Create Leads in Bulk", "Get a Lead by Email Address",
"Retrieve Lead by Phone Number", "Search Leads by Criteria".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import orjson

from lead_desktop.core.call_limits import CallKind
from lead_desktop.core.leads import LeadDraft
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.net.messages import ApiRequest

_SERVICE = "/v2/LeadManagement.svc"
PAGE_SIZE = 1_000
METADATA = ApiRequest("GET", f"{_SERVICE}/LeadsMetaData.Get")
WHO_AM_I = ApiRequest("GET", "/v2/Authentication.svc/UserByAccessKey.Get")


def by_ids(lead_ids: Sequence[str], columns: Iterable[str], page: int) -> ApiRequest:
    """One page of leads by their ids."""
    body = {
        "SearchParameters": {"LeadIds": list(lead_ids)},
        "Columns": {"Include_CSV": ", ".join(columns)},
        "Paging": {"PageIndex": page, "PageSize": PAGE_SIZE},
    }
    return ApiRequest("POST", f"{_SERVICE}/Leads/Retrieve/ByIds", body=orjson.dumps(body))


def look_up(kind: IdKind, key: str) -> ApiRequest:
    """The leads with one e-mail address or phone number."""
    if kind is IdKind.EMAIL:
        return ApiRequest("GET", f"{_SERVICE}/Leads.GetByEmailaddress", (("emailaddress", key),))
    return ApiRequest("GET", f"{_SERVICE}/RetrieveLeadByPhoneNumber", (("phone", key),))


def search(
    name: str,
    sign: str,
    value: str,
    columns: Iterable[str],
    page: int,
    *,
    newest_first: bool = True,
    size: int = PAGE_SIZE,
) -> ApiRequest:
    """One page of the leads that meet one criterion, by the order in which they were made."""
    body = {
        "Parameter": {"LookupName": name, "LookupValue": value, "SqlOperator": sign},
        "Columns": {"Include_CSV": ", ".join(columns)},
        "Sorting": {"ColumnName": "ProspectAutoId", "Direction": "1" if newest_first else "0"},
        "Paging": {"PageIndex": page, "PageSize": size},
    }
    return ApiRequest("POST", f"{_SERVICE}/Leads.Get", body=orjson.dumps(body))


def bulk_create(drafts: Sequence[LeadDraft]) -> ApiRequest:
    """One create call."""
    body = orjson.dumps([lead_attributes(draft) for draft in drafts])
    return ApiRequest("POST", f"{_SERVICE}/Lead/Bulk/Create", body=body, writes=True, kind=CallKind.BULK)


def lead_attributes(draft: LeadDraft) -> list[dict[str, object]]:
    """The attributes of one lead; the children of a field set stand inside their set, at the place of the first."""
    children: dict[str, list[dict[str, object]]] = {}
    attributes: dict[str, dict[str, object]] = {}
    for name, value in draft.values:
        group, dot, child = name.partition(".")
        if dot:
            children.setdefault(group, []).append({"Attribute": child, "Value": value})
        attributes.setdefault(group, {"Attribute": group, "Value": "" if dot else value})
    for group, fields in children.items():
        attributes[group] |= {"Value": "", "Fields": fields}
    return list(attributes.values())
