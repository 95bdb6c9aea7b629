"""What Octanist can do."""

from __future__ import annotations

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import ProviderId, RateLimit
from lead_desktop.providers.octanist.lead_fields import FILTERS, LEAD_FIELDS, SORTS

CAPABILITIES = Capabilities(
    provider=ProviderId.OCTANIST,
    rate=RateLimit(calls=25, window_s=5.0),  # octanist.com/docs: none today, "may change"; ours is a courtesy
    search=True,
    text_search=True,
    filters=FILTERS,
    sorts=SORTS,
    search_fields=LEAD_FIELDS,
    concurrent_calls=1,  # a page is asked for when the one before it was read
)
