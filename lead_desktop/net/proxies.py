"""Which proxy stands between here and a host, and what its refusals mean."""

from __future__ import annotations

import re
import socket
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import httpx

from lead_desktop.core.connections import DIRECT, Secret
from lead_desktop.core.errors import InputError, ProxyRefused, Unreachable
from lead_desktop.core.proxies import check_proxy

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_WANTS_LOGIN = 407  # RFC 9110, proxy authentication required
_FAILED = 500
_STATUS = re.compile(r"[1-5]\d\d")


@dataclass(frozen=True, slots=True)
class Proxy:
    """One proxy.

    Attributes:
        url: "http://host:port"; holds no password.
        login: Name and password, as the settings of this computer have them, or None.
    """

    url: str
    login: tuple[str, Secret] | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """Host and port, as a person reads them."""
        return urlsplit(self.url).netloc


def proxy_to(base_url: str, chosen: str) -> Proxy | None:
    """The proxy on the way to a host; None when calls go straight to it.

    Args:
        base_url: Where the calls go. This computer itself is never asked for through a proxy.
        chosen: As `core.proxies.check_proxy` gives it: "" for what the system says.

    Raises:
        InputError: The proxy, the connection's or the system's, cannot be used.
    """
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if host in LOOPBACK:
        return None
    chosen = check_proxy(chosen)
    if chosen:
        return None if chosen == DIRECT else Proxy(chosen)
    known = urllib.request.getproxies()
    url = known.get(parts.scheme) or known.get("all") or ""
    if not url or urllib.request.proxy_bypass(parts.netloc):
        return None
    return _of_system(url)


def proxy_trouble(error: Exception, causes: Iterable[BaseException], proxy: Proxy, host: str) -> Unreachable:
    """The error for a call that the proxy did not carry to its host.

    Args:
        error: What httpx raised.
        causes: The error and all it came from.
        proxy: The proxy.
        host: Where the call should have gone.
    """
    if isinstance(error, httpx.ProxyError):
        return _refusal(error, proxy, host)
    title, code = "No connection", type(error).__name__
    message = f"No connection to {host} could be made through the proxy {proxy.name}."
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            message = f"The name of the proxy {proxy.name} was not found."
        elif isinstance(cause, ConnectionRefusedError):
            message = f"The proxy {proxy.name} refused the connection."
    if isinstance(error, (httpx.ReadError, httpx.RemoteProtocolError)):
        message = f"The proxy {proxy.name} broke off before {host} was reached."
    return Unreachable(
        title,
        message,
        safe="Nothing was sent.",
        do="Check the network, and the proxy in the connection or in the settings of this computer.",
        code=code,
    )


def _refusal(error: httpx.ProxyError, proxy: Proxy, host: str) -> Unreachable:
    """What the proxy answered in place of a way through."""
    told = _STATUS.match(str(error))
    status = int(told[0]) if told else 0
    code = f"HTTP {status}" if status else type(error).__name__
    if status == _WANTS_LOGIN:
        wanted = (
            "does not take the name and password it was given"
            if proxy.login
            else "wants a name and a password"
        )
        return ProxyRefused(
            "The proxy wants a log-in",
            f"The proxy {proxy.name} {wanted}.",
            safe="Nothing was sent.",
            do="Put them into the proxy settings of this computer, not into the connection;"
            f" or ask the network's administrator for a way to {host} without log-in.",
            code=code,
        )
    if status >= _FAILED:
        return Unreachable(
            "The proxy reached nobody",
            f"The proxy {proxy.name} could not reach {host}.",
            safe="Nothing was sent.",
            do="Try again in a few minutes; if it stays so, check the connection's address.",
            code=code,
        )
    return ProxyRefused(
        "The proxy refused the call",
        f"The proxy {proxy.name} does not let calls through to {host}.",
        safe="Nothing was sent.",
        do=f"Ask the network's administrator to allow {host}, or choose another proxy in the connection.",
        code=code,
    )


def _of_system(url: str) -> Proxy:
    """A proxy of the settings of this computer, which may hold a name and a password.

    Raises:
        InputError: It cannot be used.
    """
    address, login = url if "://" in url else f"http://{url}", None
    scheme, _, rest = address.partition("://")
    user_info, at, host = rest.rpartition("@")
    if at:
        name, _, password = user_info.partition(":")
        login = (unquote(name), Secret(unquote(password)))
    try:
        return Proxy(check_proxy(f"{scheme}://{host.partition('/')[0]}"), login)
    except InputError as error:
        raise InputError(
            "The proxy of this computer cannot be used",
            f"The settings of this computer name a proxy. {error.message}",
            safe="Nothing was sent.",
            do="Give the http proxy of your network in the connection, or choose to go past all proxies.",
        ) from None  # the settings may hold a password
