"""Which code speaks to which CRM."""

from __future__ import annotations

from collections.abc import Sequence

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import (
    KEYS_OF,
    OPTIONAL_KEYS,
    Connection,
    KeyName,
    Keys,
    ProviderId,
    Secret,
)
from lead_desktop.core.errors import KeysRefused
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import FilterField, SearchPart, SearchQuery, SearchSplit
from lead_desktop.core.header_names import check_header_names, header_variable
from lead_desktop.net.clock import Clock
from lead_desktop.net.exchange import Bounds, HttpExchange, Transport
from lead_desktop.net.messages import ApiRequest
from lead_desktop.net.observer import CallObserver
from lead_desktop.net.retry import RetryPlan
from lead_desktop.net.session import ApiSession
from lead_desktop.net.throttle import Throttle
from lead_desktop.providers.base import Provider
from lead_desktop.providers.jtc_dms import capabilities as jtc_dms
from lead_desktop.providers.jtc_dms import windows
from lead_desktop.providers.jtc_dms.client import JtcDms, window_request
from lead_desktop.providers.leadsquared import capabilities as leadsquared
from lead_desktop.providers.leadsquared import search_plan
from lead_desktop.providers.leadsquared.client import LeadSquared
from lead_desktop.providers.leadsquared.client import search_parts as leadsquared_parts
from lead_desktop.providers.leadsquared.columns import SALES_BASICS
from lead_desktop.providers.leadsquared.lead_search import first_request as leadsquared_request
from lead_desktop.providers.octanist import capabilities as octanist
from lead_desktop.providers.octanist.client import Octanist
from lead_desktop.providers.octanist.client import search_parts as octanist_parts
from lead_desktop.providers.octanist.query import page_request as octanist_page
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
        InputError: The URL, the proxy, a header or the time zone cannot be used.
        KeysRefused: A key is missing or cannot be sent.
    """
    time = clock or Clock()
    url = connection.url.strip().rstrip("/")
    if connection.provider is ProviderId.LEADSQUARED:
        url = url.removesuffix(_SERVICE_SUFFIX)
    exchange = HttpExchange(
        url,
        secret_headers=_secret_headers(connection, keys),
        proxy=connection.proxy,
        bounds=bounds,
        transport=transport,
        now_s=time.now_s,
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
            return LeadSquared(session, time, zone_of(connection))
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
            return leadsquared_parts(query, zone_of(connection))


def first_request(connection: Connection, query: SearchQuery, part: SearchPart) -> ApiRequest:
    """The first request of a part; needs no network, and holds no key.

    Raises:
        InputError: A filter, operator, sort key or value this CRM cannot do.
    """
    zone = zone_of(connection)
    match connection.provider:
        case ProviderId.OCTANIST:
            return octanist_page(query, 1, zone)
        case ProviderId.JTC_DMS:
            return window_request(query, part)
        case ProviderId.LEADSQUARED:
            return leadsquared_request(query, part, zone)


def as_curl(connection: Connection, request: ApiRequest) -> str:
    """A request as a command for a POSIX shell, with names of variables in place of keys."""
    needed = KEYS_OF[connection.provider]
    variables = tuple(
        (header, f"{prefix}${name.name}") for name, header, prefix in _HEADERS if name in needed
    )
    variables += tuple((name, f"${header_variable(name)}") for name in connection.headers)
    return request.curl(connection.url, variables)


def filter_fields(provider: ProviderId, fields: Sequence[Field]) -> tuple[FilterField, ...]:
    """What an account can be filtered by.

    Args:
        provider: Which CRM.
        fields: The account's fields; only LeadSquared's differ from account to account.
    """
    if provider is ProviderId.LEADSQUARED:
        return search_plan.filter_fields(fields)
    return capabilities(provider).filters


def search_split(provider: ProviderId, query: SearchQuery) -> SearchSplit:
    """Which conditions the CRM applies, and which are applied here to the leads it gives."""
    if provider is ProviderId.LEADSQUARED:
        return search_plan.split_of(query)
    return SearchSplit(by_crm=query.filters)


def _secret_headers(connection: Connection, keys: Keys) -> Sequence[tuple[str, Secret]]:
    """Header names and what they carry: the connection's own, then the keys this CRM needs, which win."""
    pairs = [(name, _header_value(connection, name, keys)) for name in check_header_names(connection.headers)]
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


def _header_value(connection: Connection, name: str, keys: Keys) -> Secret:
    value = keys.header(name)
    if value is None or not value.reveal():
        raise KeysRefused(
            "A header has no value",
            f"The connection “{connection.name}” has no value for its header {name}.",
            do="Type the value in the connection.",
        )
    return value
