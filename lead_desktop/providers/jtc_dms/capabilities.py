"""What the JTC DMS can do."""

from __future__ import annotations

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.columns import ValueKind
from lead_desktop.core.connections import ProviderId, RateLimit
from lead_desktop.core.filters import FilterField, Operator
from lead_desktop.core.pasted_ids import IdKind

DAYS_PER_PART = 7  # JTC DMS, "Get Leads": "date range should be 7 days"

CAPABILITIES = Capabilities(
    provider=ProviderId.JTC_DMS,
    rate=RateLimit(calls=25, window_s=5.0),  # none is published; ours is a courtesy
    fetch_kinds=(IdKind.BULK_ID,),
    ids_per_call=1,
    search=True,
    dates_required=True,
    days_per_part=DAYS_PER_PART,
    filters=(
        FilterField("source", "Source number", ValueKind.NUMBER, (Operator.EQUALS,)),
        FilterField("subSource", "Sub-source number", ValueKind.NUMBER, (Operator.EQUALS,)),
    ),
    concurrent_calls=2,
)
