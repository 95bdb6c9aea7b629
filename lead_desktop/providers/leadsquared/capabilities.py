"""What LeadSquared can do."""

from __future__ import annotations

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import ProviderId, RateLimit
from lead_desktop.core.pasted_ids import IdKind

IDS_PER_CALL = 1_000  # up to 10,000 may be asked for, but a page ends at 1,000 without a word
ROWS_PER_CREATE = 50

CAPABILITIES = Capabilities(
    provider=ProviderId.LEADSQUARED,
    rate=RateLimit(calls=25, window_s=5.0),  # LeadSquared, "Get Leads in Bulk by Ids", status 429
    fetch_kinds=(IdKind.LEAD_ID, IdKind.EMAIL, IdKind.PHONE),
    ids_per_call=IDS_PER_CALL,
    search=True,
    sorts=(("CreatedOn", "Created"),),
    create=True,
    rows_per_create=ROWS_PER_CREATE,
    fields_from_account=True,
    concurrent_calls=12,  # 25 calls in 5 s need 10 in flight when answers take 2 s, and some more for jitter
)
