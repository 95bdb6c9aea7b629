"""The window's practice CRMs, seen from outside: what they hold, and trouble on demand."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.sandbox.address import SandboxAddress
from lead_desktop.sandbox.control_client import SandboxControl

_TIMEOUT_S = 10.0
_ADDRESS = "address.json"


@dataclass(frozen=True, slots=True)
class KnownLead:
    """A lead that the practice LeadSquared has had from the start."""

    lead_id: str
    email: str
    phone: str


def is_running(sandbox_dir: Path) -> bool:
    """The practice CRMs of a profile have said where they listen."""
    return (sandbox_dir / _ADDRESS).exists()


def control_of(sandbox_dir: Path) -> SandboxControl:
    """Control of the practice CRMs of a profile, which must be running.

    Raises:
        OSError: They are not running.
    """
    return SandboxControl(SandboxAddress.from_json((sandbox_dir / _ADDRESS).read_bytes()))


def known_leads(address: SandboxAddress) -> tuple[KnownLead, ...]:
    """Newest leads of the practice LeadSquared that have an e-mail, some nine hundred.

    Raises:
        OSError: It does not answer.
    """
    account = address.leadsquared
    body = {
        "Parameter": {"LookupName": "ProspectAutoId", "LookupValue": "0", "SqlOperator": ">"},
        "Columns": {"Include_CSV": "ProspectID,EmailAddress,Phone"},
        "Sorting": {"ColumnName": "ProspectAutoId", "Direction": "1"},
        "Paging": {"PageIndex": 1, "PageSize": 1000},
    }
    headers = {"x-LSQ-AccessKey": account.access_key, "x-LSQ-SecretKey": account.secret_key}
    connection = http.client.HTTPConnection("127.0.0.1", address.port, timeout=_TIMEOUT_S)
    try:
        path = account.url.removeprefix(address.base_url) + "/v2/LeadManagement.svc/Leads.Get"
        connection.request("POST", path, json.dumps(body), {**headers, "Content-Type": "application/json"})
        leads = json.loads(connection.getresponse().read())
    finally:
        connection.close()
    return tuple(
        KnownLead(str(lead["ProspectID"]), str(lead["EmailAddress"]), str(lead["Phone"] or ""))
        for lead in leads
        if lead["EmailAddress"]
    )
