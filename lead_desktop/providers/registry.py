"""Which code speaks to which CRM."""

from __future__ import annotations

from collections.abc import Sequence

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import (
    KEYS_OF,
    OPTIONAL_KEYS,
    PROVIDER_NAMES,
    Connection,
    KeyName,
    Keys,
    ProviderId,
    Secret,
)
from lead_desktop.core.errors import InputError, KeysRefused
from lead_desktop.core.filters import SearchPart, SearchQuery
from lead_desktop.net.clock import Clock
from lead_desktop.net.exchange import Bounds, HttpExchange, Transport
from lead_desktop.net.observer import CallObserver
from lead_desktop.net.retry import RetryPlan
from lead_desktop.net.session import ApiSession
from lead_desktop.net.throttle import Throttle
from lead_desktop.providers.base import Provider
from lead_desktop.providers.jtc_dms import capabilities as jtc_dms
from lead_desktop.providers.jtc_dms import windows
from lead_desktop.providers.jtc_dms.client import JtcDms, window_line
from lead_desktop.providers.leadsquared import capabilities as leadsquared
from lead_desktop.providers.leadsquared.client import LeadSquared
from lead_desktop.providers.leadsquared.columns import SALES_BASICS
from lead_desktop.providers.octanist import capabilities as octanist
from lead_desktop.providers.octanist.client import Octanist, first_line
from lead_desktop.providers.octanist.client import search_parts as octanist_parts
from lead_desktop.providers.time_zones import zone_of

_CAPABILITIES = (leadsquared.CAPABILITIES, jtc_dms.CAPABILITIES, octanist.CAPABILITIES)
_HEADERS = (
    (KeyName.ACCESS_KEY, "x-LSQ-AccessKey", ""),
    (KeyName.SECRET_KEY, "x-LSQ-SecretKey", ""),
    (KeyName.API_KEY, "X-API-KEY", ""),
    (KeyName.TOKEN, "Authorization", "Bearer "),
)
_SERVICE_SUFFIX = "/v2"  # part of every LeadSquared path; people paste it with the host


def capabilities(provider: ProviderId) -> Capabilities:
    """What the CRM can do."""
    return next(known for known in _CAPABILITIES if known.provider is provider)


def default_columns(provider: ProviderId) -> tuple[str, ...]:
    """Columns a fetch shows when nobody chose: for LeadSquared the sales basics; () for all that comes."""
    return SALES_BASICS if provider is ProviderId.LEADSQUARED else ()


def throttle_of(connection: Connection, *, clock: Clock | None = None) -> Throttle:
    """A rate limit of this process alone, to be shared by all sessions of an account."""
    return Throttle(connection.rate or capabilities(connection.provider).rate, clock=clock)


def open_provider(
    connection: Connection,
    keys: Keys,
    *,
    throttle: Throttle | None = None,
    observer: CallObserver | None = None,
    clock: Clock | None = None,
    retry: RetryPlan | None = None,
    bounds: Bounds | None = None,
    transport: Transport | None = None,
) -> Provider:
    """The CRM of a connection, ready to be called; makes no call itself.

    Args:
        connection: Its URL must be set, also for one to the embedded sandbox.
        keys: Its keys; they travel in headers only.
        throttle: The account's rate limit; a new one when not given.
        observer: Is told of calls and waits.
        clock: Time and chance.
        retry: How reading calls are tried again.
        bounds: How long and how large a call may get.
        transport: Replaces the network, for tests.

    Raises:
        InputError: The URL, a header or the time zone cannot be used.
        KeysRefused: A key is missing or cannot be sent.
    """
    time = clock or Clock()
    url = connection.url.strip().rstrip("/")
    if connection.provider is ProviderId.LEADSQUARED:
        url = url.removesuffix(_SERVICE_SUFFIX)
    exchange = HttpExchange(
        url,
        secret_headers=_secret_headers(connection, keys),
        headers=connection.headers,
        bounds=bounds,
        transport=transport,
    )
    session = ApiSession(
        exchange,
        connection_id=connection.connection_id,
        throttle=throttle or throttle_of(connection, clock=time),
        observer=observer,
        clock=time,
        retry=retry,
    )
    match connection.provider:
        case ProviderId.LEADSQUARED:
            return LeadSquared(session, time)
        case ProviderId.OCTANIST:
            return Octanist(session, time, zone_of(connection))
        case ProviderId.JTC_DMS:
            return JtcDms(session, time, zone_of(connection))


def search_parts(connection: Connection, query: SearchQuery) -> tuple[SearchPart, ...]:
    """The parts of a search, in reading order; needs neither keys nor network.

    Raises:
        InputError: A filter, operator, sort key or value this CRM cannot do.
    """
    match connection.provider:
        case ProviderId.OCTANIST:
            return octanist_parts(query, zone_of(connection))
        case ProviderId.JTC_DMS:
            return windows.date_windows(query, zone_of(connection))
        case ProviderId.LEADSQUARED:
            raise _no_search(connection)


def request_line(connection: Connection, query: SearchQuery, part: SearchPart) -> str:
    """The first request of a part as "GET /path?query", without keys; needs no network.

    Raises:
        InputError: A filter, operator, sort key or value this CRM cannot do.
    """
    match connection.provider:
        case ProviderId.OCTANIST:
            return first_line(connection.url, query, zone_of(connection))
        case ProviderId.JTC_DMS:
            return window_line(connection.url, query, part)
        case ProviderId.LEADSQUARED:
            raise _no_search(connection)


def _secret_headers(connection: Connection, keys: Keys) -> Sequence[tuple[str, Secret]]:
    """Header names and what they carry, for the keys this CRM needs."""
    pairs = []
    needed = KEYS_OF[connection.provider]
    for name, header, prefix in _HEADERS:
        if name not in needed:
            continue
        secret = keys.get(name)
        if secret is not None and secret.reveal():
            pairs.append((header, Secret(f"{prefix}{secret.reveal()}")))
        elif name not in OPTIONAL_KEYS:
            raise KeysRefused(
                "A key is missing",
                f"The connection “{connection.name}” has no {name.replace('-', ' ')}.",
                do="Add the key to the connection.",
            )
    return pairs


def _no_search(connection: Connection) -> InputError:
    return InputError(
        "The search cannot be done",
        f"{PROVIDER_NAMES[connection.provider]} is not searched here; its leads are fetched by id, e-mail or phone.",
        safe="Nothing was asked.",
        do="Use Fetch by IDs.",
    )
