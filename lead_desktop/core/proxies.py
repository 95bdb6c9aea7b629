"""The proxy of a connection, as a person writes it."""

from __future__ import annotations

from urllib.parse import urlsplit

from lead_desktop.core.connections import DIRECT
from lead_desktop.core.errors import InputError

_PORTS = {"http": 80, "https": 443}
_EXAMPLE = "http://proxy.example.com:8080"


def check_proxy(text: str) -> str:
    """A proxy in the one form in which it is kept.

    Args:
        text: What was typed: nothing, "direct", a host with or without port, or a URL.

    Returns:
        "" for what the system says, DIRECT for none, or "scheme://host:port".

    Raises:
        InputError: It is no http or https proxy, or it holds a name and a password.
    """
    given = text.strip()
    if not given or given.casefold() == DIRECT:
        return given.casefold()
    url = given if "://" in given else f"http://{given}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _unreadable() from None  # its text may hold a password
    if parts.username is not None or parts.password is not None:
        raise InputError(
            "The proxy holds a name and a password",
            "A connection is kept in a file, where a password could be read.",
            safe="Nothing was saved.",
            do="Give host and port alone; a proxy that wants a log-in goes into the settings of this computer.",
        )
    if parts.scheme not in _PORTS:
        raise InputError(
            "The kind of proxy is not known",
            f"Lead Desktop speaks to http and https proxies, not to “{parts.scheme}”.",
            safe="Nothing was saved.",
            do=f"Ask for the http proxy of your network, such as {_EXAMPLE}.",
        )
    if not _is_host(host) or port == 0:
        raise _unreadable()
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise InputError(
            "The proxy holds more than host and port",
            f"“{host}” comes with a path: that may be a script that chooses proxies, which is not read here.",
            safe="Nothing was saved.",
            do="Open the script in a browser and give the proxy it names, as host and port.",
        )
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}:{port or _PORTS[parts.scheme]}"


def _is_host(host: str) -> bool:
    return bool(host) and host.isascii() and host.isprintable() and not set(host) & set(' "<>\\^`{|}%,')


def _unreadable() -> InputError:
    return InputError(
        "The proxy is not an address",
        "What was given for the proxy is not host and port.",
        safe="Nothing was saved.",
        do=f"Give one like {_EXAMPLE}, or leave it empty for the proxy of this computer.",
    )
