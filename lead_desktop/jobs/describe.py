"""What a CRM can do and what a search will ask, for screens: pure and instant, no network."""

from __future__ import annotations

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.filters import SearchPart, SearchQuery
from lead_desktop.providers import registry


def capabilities_of(provider: ProviderId) -> Capabilities:
    """What the CRM can do."""
    return registry.capabilities(provider)


def default_columns(provider: ProviderId) -> tuple[str, ...]:
    """Columns a fetch shows when nobody chose; () where the CRM gives what it has."""
    return registry.default_columns(provider)


def search_parts(connection: Connection, query: SearchQuery) -> tuple[SearchPart, ...]:
    """The parts of a search, in reading order.

    Raises:
        InputError: A filter, operator, sort key or value this CRM cannot do.
    """
    return registry.search_parts(connection, query)


def request_line(connection: Connection, query: SearchQuery, part: SearchPart) -> str:
    """The first request of a part as "GET /path?query", without keys.

    Raises:
        InputError: A filter, operator, sort key or value this CRM cannot do.
    """
    return registry.request_line(connection, query, part)
