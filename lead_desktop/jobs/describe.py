"""What a CRM can do and what a search will ask, for screens: pure and instant, no network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import FilterField, SearchPart, SearchQuery, SearchSplit
from lead_desktop.providers import registry
from lead_desktop.providers.time_zones import zone_of


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


@dataclass(frozen=True, slots=True)
class RequestText:
    """A request without keys, as text.

    Attributes:
        line: "GET /path?query", and the body after it where there is one.
        curl: A command for a POSIX shell.
    """

    line: str = ""
    curl: str = ""


def request_text(connection: Connection, query: SearchQuery, part: SearchPart) -> RequestText:
    """The first request of a part; needs no network.

    Raises:
        InputError: A filter, operator, sort key or value this CRM cannot do.
    """
    request = registry.first_request(connection, query, part)
    return RequestText(request.told(connection.url), registry.as_curl(connection, request))


def filter_fields(provider: ProviderId, fields: Sequence[Field]) -> tuple[FilterField, ...]:
    """What an account can be filtered by, of the fields it has."""
    return registry.filter_fields(provider, fields)


def search_split(provider: ProviderId, query: SearchQuery) -> SearchSplit:
    """Which conditions of a search the CRM applies, and which are applied here."""
    return registry.search_split(provider, query)


def today_at(connection: Connection, now_s: float) -> dt.date:
    """Today in the account's time zone.

    Args:
        connection: Whose account.
        now_s: Seconds since the epoch.

    Raises:
        InputError: This computer does not know the zone.
    """
    return dt.datetime.fromtimestamp(now_s, zone_of(connection)).date()
