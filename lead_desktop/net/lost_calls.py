"""What went wrong on the road, in our words; outside this room nobody meets an httpx error."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import httpx

from lead_desktop.core.errors import ApiError, NoAnswer, Unreachable
from lead_desktop.net.messages import ApiRequest
from lead_desktop.net.proxies import Proxy, proxy_trouble
from lead_desktop.net.unusable import safe_words

_NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def refused_certificate(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """The refusal of a certificate behind an error, or None."""
    refusals = (cause for cause in _causes(error) if isinstance(cause, ssl.SSLCertVerificationError))
    return next(refusals, None)


def lost_call(
    error: Exception, request: ApiRequest, host: str, *, left: bool, proxy: Proxy | None = None
) -> ApiError:
    """The error for a call that has no answer.

    Args:
        error: What httpx raised, or a `TimeoutError` when the whole call took too long.
        request: The call.
        host: Host that was called.
        left: The request, or a part of it, was written to the network.
        proxy: The proxy on the way, or None.

    Returns:
        `Unreachable` only when it is certain that nothing was sent; else `NoAnswer`.
    """
    code = type(error).__name__
    if isinstance(error, _NEVER_LEFT) or not left:
        return _unreachable(error, host, code, proxy)
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        message = f"{host} did not answer in time."
    elif isinstance(error, httpx.DecodingError):
        message = f"The answer of {host} arrived damaged."
    else:
        message = f"The connection to {host} broke before the answer was there."
    return NoAnswer(
        "No answer came",
        message,
        safe=safe_words(request),
        do="Check the network, then try again.",
        code=code,
    )


def too_large(request: ApiRequest, host: str, limit_bytes: int) -> ApiError:
    """The error for an answer that grew beyond all reason."""
    return NoAnswer(
        "The answer is too large",
        f"{host} sent more than {limit_bytes // 1_000_000} MB in one answer; the rest was not read.",
        safe=safe_words(request),
        do="Ask for fewer columns or leads at once.",
        code="too large",
    )


def _unreachable(error: Exception, host: str, code: str, proxy: Proxy | None) -> Unreachable:
    title, message, do = "No connection", f"No connection to {host} could be made.", "Check the network."
    causes = tuple(_causes(error))
    if proxy is not None and not any(isinstance(cause, ssl.SSLError) for cause in causes):
        return proxy_trouble(error, causes, proxy, host)
    for cause in causes:
        if isinstance(cause, ssl.SSLError):
            message = f"No encrypted connection to {host} could be made."
            do = "Check the connection's address; if it is right, something on the way may not let TLS through."
        elif isinstance(cause, socket.gaierror):
            message = f"The name {host} was not found: this computer is offline, or the address is wrong."
            do = "Check the network and the connection's address."
        elif isinstance(cause, ConnectionRefusedError):
            message = f"{host} refused the connection."
            do = "Check the connection's address; if it is right, try again in a few minutes."
    return Unreachable(title, message, safe="Nothing was sent.", do=do, code=code)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and all it came from."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
