"""One HTTP exchange with one host: sent once, read whole or not at all."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx
import truststore

from lead_desktop import __version__
from lead_desktop.core.connections import Secret, check_base_url
from lead_desktop.core.errors import ApiError, InputError, KeysRefused
from lead_desktop.core.header_names import check_header_name
from lead_desktop.net.certificates import Certificate, certificate_of, not_trusted, shown_certificate
from lead_desktop.net.clock import Clock
from lead_desktop.net.echoes import Echoes
from lead_desktop.net.lost_calls import lost_call, refused_certificate, too_large
from lead_desktop.net.messages import ApiAnswer, ApiRequest
from lead_desktop.net.proxies import Proxy, proxy_to

_log = logging.getLogger(__name__)
_MOST_CONNECTIONS = 32
_UNPACKED = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
_LEAVING = "http11.send_request_headers.started"  # httpcore's name for the moment the first byte goes out


Transport = httpx.AsyncBaseTransport
"""What can replace the network, for tests."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long and how large a call may get.

    Attributes:
        connect_s: To make a connection.
        quiet_s: Without a byte from or to the server.
        whole_call_s: From the first byte out to the last byte in: a drip of bytes must end too.
        answer_bytes: Largest answer, decompressed.
        idle_s: An unused connection is closed after this; below the 5 s of common servers, so that a
            call rarely meets a connection that the server is just closing.
    """

    connect_s: float = 10.0
    quiet_s: float = 60.0
    whole_call_s: float = 120.0
    answer_bytes: int = 64_000_000
    idle_s: float = 4.0


class _Departure:
    """Watches whether a byte of the request has left (httpcore's trace extension)."""

    def __init__(self, *, traced: bool) -> None:
        self.left = not traced  # a transport without trace: assume the worse

    async def trace(self, event: str, info: Mapping[str, object]) -> None:
        """Hear of one step of the exchange; what a proxy is asked (CONNECT) is no part of the request."""
        asks_proxy = getattr(info.get("request"), "method", b"") == b"CONNECT"
        self.left = self.left or (event == _LEAVING and not asks_proxy)


class HttpExchange:
    """One HTTP/1.1 client, bound to one base URL; keys travel in headers, to that host alone.

    Args:
        base_url: Where all calls go; see `core.connections.check_base_url`.
        secret_headers: Header names and keys sent with each call; of two of one name the later one.
        proxy: "" for what the system says, DIRECT for none, or the URL of a proxy; this computer itself
            is never asked for through one.
        bounds: How long and how large a call may get.
        transport: Replaces the network, for tests.
        now_s: Seconds since the epoch, to judge the days of a certificate by.

    Raises:
        InputError: The base URL is not one keys may travel to, an extra header cannot be sent, or the
            proxy cannot be used.
        KeysRefused: A key holds a character no header can carry.
    """

    def __init__(
        self,
        base_url: str,
        *,
        secret_headers: Sequence[tuple[str, Secret]] = (),
        proxy: str = "",
        bounds: Bounds | None = None,
        transport: Transport | None = None,
        now_s: Callable[[], float] | None = None,
    ) -> None:
        self._now_s = now_s or Clock().now_s
        self.base_url = check_base_url(base_url)
        self.host = _same_host(self.base_url)
        self._bounds = bounds or Bounds()
        self._traced = transport is None
        self._echoes = Echoes(secret_headers)
        self._certificate: Certificate | None = None
        self._proxy = proxy_to(self.base_url, proxy) if transport is None else None
        self._client = httpx.AsyncClient(
            headers=_headers(secret_headers),
            verify=_trust(self.base_url, transport),
            proxy=_as_httpx(self._proxy),
            trust_env=False,  # the system's proxy was looked up above, with the hosts it leaves out
            follow_redirects=False,
            timeout=httpx.Timeout(self._bounds.quiet_s, connect=self._bounds.connect_s),
            limits=httpx.Limits(
                max_connections=_MOST_CONNECTIONS,
                max_keepalive_connections=_MOST_CONNECTIONS,
                keepalive_expiry=self._bounds.idle_s,
            ),
            transport=transport,
        )

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def certificate(self) -> Certificate | None:
        """The certificate that the host showed; None without TLS, or when it cannot be read."""
        if self._certificate is None and self._traced and self.base_url.startswith("https://"):
            # Where the system verified it, `ssl` knows nothing of it.
            self._certificate = await shown_certificate(self.base_url, self._proxy)
        return self._certificate

    async def transfer(
        self, request: ApiRequest, *, answering: Callable[[], None] | None = None
    ) -> ApiAnswer:
        """Send the call once and read its answer whole.

        Args:
            request: The call.
            answering: Is called when the answer begins to arrive.

        Raises:
            Unreachable: It is certain that nothing was sent; `NotTrusted` when the host cannot prove who it is.
            NoAnswer: The call left, and no whole answer came.
        """
        departure = _Departure(traced=self._traced)
        try:
            async with asyncio.timeout(self._bounds.whole_call_s):
                answer = await self._stream(request, departure, answering)
        except (httpx.HTTPError, TimeoutError, OSError) as error:
            _log.debug("%s %s%s: %s", request.method, self.host, request.path, type(error).__name__)
            lost = await self._lost(error, request, left=departure.left)
        else:
            _log.debug("%s %s%s: %d", request.method, self.host, request.path, answer.status)
            return answer
        raise lost  # out here, so that no error of httpx hangs on it: those quote answers and hold requests with keys

    async def _lost(self, error: Exception, request: ApiRequest, *, left: bool) -> ApiError:
        """Our words for what went wrong on the road."""
        if refusal := refused_certificate(error):
            shown = await shown_certificate(self.base_url, self._proxy)
            who = self.host
            if shown is None and self._proxy is not None and self._proxy.url.startswith("https://"):
                who = f"{who}, or of the proxy {self._proxy.name} before it,"
            return not_trusted(refusal, who, shown, self._now_s())
        return lost_call(error, request, self.host, left=left, proxy=self._proxy)

    async def _stream(
        self, request: ApiRequest, departure: _Departure, answering: Callable[[], None] | None
    ) -> ApiAnswer:
        headers = {"Content-Type": "application/json"} if request.body is not None else {}
        async with self._client.stream(
            request.method,
            self.base_url + request.target(),
            content=request.body,
            headers=headers,
            extensions={"trace": departure.trace},
        ) as response:
            if answering is not None:
                answering()
            self._certificate = self._certificate or _certificate_of(response)
            # A CRM that quotes a refused key must not bring it into a sentence.
            body = self._echoes.taken_out(await self._body(response, request))
            told = self._echoes.taken_out_of(response.headers.items())
            return ApiAnswer(request, self.host, response.status_code, told, body)

    async def _body(self, response: httpx.Response, request: ApiRequest) -> bytearray:
        """The body, unpacked, as far as it may grow; one packed several times over could grow beyond all bounds."""
        packed = response.headers.get("content-encoding", "identity").strip().lower()
        if packed not in _UNPACKED:
            raise httpx.DecodingError("packed as it was not asked for", request=response.request)
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > self._bounds.answer_bytes:
                raise too_large(request, self.host, self._bounds.answer_bytes)
        return body


def _same_host(base_url: str) -> str:
    """The host, as the address is read here and by httpx.

    Raises:
        InputError: They do not read the same.
    """
    host = urlsplit(base_url).hostname or ""
    try:
        same = httpx.URL(base_url).host == host
    except (httpx.InvalidURL, ValueError):
        same = False
    if same:
        return host
    raise InputError(
        "The address is not a URL",
        f"“{host}” is not the name of a host.",
        safe="Nothing was sent.",
        do="Give one like https://host/path.",
    )


def _trust(base_url: str, transport: Transport | None) -> ssl.SSLContext:
    """The system's certificates (company roots too), or for plain loopback and tests none at all."""
    if transport is not None or base_url.startswith("http://"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, and loads nothing
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _certificate_of(response: httpx.Response) -> Certificate | None:
    """The certificate behind an answer, where `ssl` itself verified it."""
    stream = response.extensions.get("network_stream")
    tls = stream.get_extra_info("ssl_object") if stream is not None else None
    return certificate_of(tls.getpeercert() or {}) if isinstance(tls, ssl.SSLObject) else None


def _as_httpx(proxy: Proxy | None) -> httpx.Proxy | None:
    """The proxy as httpx takes it; one that speaks TLS has to prove who it is as well."""
    if proxy is None:
        return None
    secure = proxy.url.startswith("https://")
    login = proxy.login and (proxy.login[0], proxy.login[1].reveal())
    return httpx.Proxy(
        proxy.url, auth=login, ssl_context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if secure else None
    )


def _headers(secrets: Sequence[tuple[str, Secret]]) -> dict[str, str]:
    """Ours, then those given: a later one replaces an earlier one of its name."""
    headers = {
        "user-agent": f"lead-desktop/{__version__}",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
    }
    for name, secret in secrets:
        if not _fits_a_header(secret.reveal()):
            raise KeysRefused(
                "A key cannot be sent",
                f"The key for {name} holds a space at an end, a line break or a letter that keys never have.",
                do="Copy the key again, without anything around it.",
            )
        headers[check_header_name(name).lower()] = secret.reveal()
    return headers


def _fits_a_header(value: str) -> bool:
    return value.isascii() and value.isprintable() and value == value.strip()
