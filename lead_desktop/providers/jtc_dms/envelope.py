"""The envelope around DMS leads.

Source: dms-docs.jtc.aljabr.com.sa, "Get Leads": `{"leads", "createdDate", "createdBy", "totalRecords", "errorRecords",
"isProcessed"}`; `isProcessed` 1 created, 2 in process, 3 cancelled, 4 completed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lead_desktop.core.leads import Lead
from lead_desktop.providers.jtc_dms.errors import not_understood
from lead_desktop.providers.jtc_dms.lead_fields import BULK_FACTS, BULK_PREFIX


@dataclass(frozen=True, slots=True)
class Envelope:
    """One answer.

    Attributes:
        leads: With the facts of the envelope among their values, nested values as answered.
        total: `totalRecords`, or None when it is absent.
    """

    leads: tuple[Lead, ...]
    total: int | None = None


def envelope_of(value: object, bulk_id: str = "") -> Envelope:
    """The envelope in a JSON value.

    Args:
        value: JSON value of the answer; an empty object, a null `leads`, or a list of envelopes are understood.
        bulk_id: The bulk that was asked for: its answer does not name it.

    Raises:
        NoAnswer: The value is no envelope.
    """
    if isinstance(value, list):
        envelopes = [envelope_of(entry, bulk_id) for entry in value if isinstance(entry, Mapping)]
        if len(envelopes) != len(value):
            raise not_understood("an envelope of leads")
        return Envelope(tuple(lead for envelope in envelopes for lead in envelope.leads))
    if not isinstance(value, Mapping) or (value and "leads" not in value):
        raise not_understood("an envelope of leads")
    records = value.get("leads") or []
    if not isinstance(records, list) or not all(isinstance(record, Mapping) for record in records):
        raise not_understood("an envelope of leads")
    facts: dict[str, object] = {"bulk.id": bulk_id} if bulk_id else {}
    facts |= {f"{BULK_PREFIX}{name}": value[name] for name in BULK_FACTS if name in value}
    total = value.get("totalRecords")
    leads = tuple(Lead(_lead_id(record), {**record, **facts}) for record in records)
    return Envelope(leads, total if isinstance(total, int) else None)


def _lead_id(record: Mapping[str, object]) -> str:
    """The external id; the DMS's own is 0 until the DMS made the lead, so it cannot tell leads apart."""
    external = record.get("leadExternalId")
    if external not in {None, "", 0}:
        return str(external)
    own = record.get("leadId")
    return "" if own in {None, "", 0} else f"DMS {own}"
