"""Who vouches for a host: the certificate it shows, and why one is not trusted.

The certificate is read by handshakes that send no call. The first takes whatever is shown; the second trusts that
one certificate, so that `ssl` takes it apart (`SSLSocket.getpeercert` tells nothing of a certificate it did not
verify). So no certificate is taken apart by code of ours or by a package that would be needed for this alone.
"""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from lead_desktop.core.errors import NotTrusted
from lead_desktop.net.proxies import Proxy

_DEADLINE_S = 8.0
_NO_CHECK_TIME = 0x20_0000  # OpenSSL, x509_vfy.h, X509_V_FLAG_NO_CHECK_TIME: has no name in `ssl`
_EXPIRED, _NOT_YET = 10, 9  # OpenSSL, x509_vfy.h, X509_V_ERR_…
_OTHER_HOST = frozenset({62, 64})
_NO_ROOT = frozenset({2, 18, 19, 20, 21, 27})
_LONGEST_NAME = 80
_MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says.

    Attributes:
        subject: Who it was given to.
        issuer: Who vouches for that: organisation and name, as far as it tells.
        organisation: The issuer's organisation, or its name when it tells none.
        names: Host names and addresses it is for.
        from_s: Seconds since the epoch from which it holds.
        until_s: Seconds since the epoch until which it holds.
    """

    subject: str
    issuer: str
    organisation: str
    names: tuple[str, ...]
    from_s: float
    until_s: float


def certificate_of(told: Mapping[str, object]) -> Certificate | None:
    """The certificate in the form of `SSLSocket.getpeercert`; None for an empty one."""
    if not told:
        return None
    subject, issuer = _distinguished(told.get("subject")), _distinguished(told.get("issuer"))
    names = told.get("subjectAltName")
    return Certificate(
        subject=_told(subject),
        issuer=_told(issuer),
        organisation=issuer.get("organizationName") or issuer.get("commonName") or "",
        names=tuple(_plain(str(value)) for _, value in names) if isinstance(names, Sequence) else (),
        from_s=ssl.cert_time_to_seconds(str(told["notBefore"])),
        until_s=ssl.cert_time_to_seconds(str(told["notAfter"])),
    )


async def shown_certificate(base_url: str, proxy: Proxy | None) -> Certificate | None:
    """The certificate a host shows, trusted or not; sends nothing but the handshakes.

    Args:
        base_url: Address of the host.
        proxy: The proxy on the way, or None.

    Returns:
        None when it cannot be read within some seconds, or the proxy itself speaks TLS.
    """
    if proxy is not None and proxy.url.startswith("https://"):
        return None
    anything = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anything.check_hostname = False
    anything.verify_mode = ssl.CERT_NONE
    try:
        async with asyncio.timeout(_DEADLINE_S):
            shown = (await _handshake(base_url, proxy, anything)).getpeercert(binary_form=True)
            if not shown:
                return None
            this_one = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            this_one.check_hostname = False
            this_one.load_verify_locations(cadata=shown)
            this_one.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | _NO_CHECK_TIME
            return certificate_of((await _handshake(base_url, proxy, this_one)).getpeercert() or {})
    except (OSError, EOFError, ValueError, asyncio.LimitOverrunError):
        return None


def not_trusted(
    error: ssl.SSLCertVerificationError, host: str, shown: Certificate | None, now_s: float
) -> NotTrusted:
    """The error for a host whose certificate was refused.

    Args:
        error: The refusal, of OpenSSL or of the operating system.
        host: Host that was called.
        shown: The certificate it showed, if it could be read.
        now_s: Seconds since the epoch, by this computer.
    """
    code = getattr(error, "verify_code", 0)
    reason = getattr(error, "verify_message", "") or "not trusted"
    if shown is None:
        message = f"The certificate of {host} is not trusted here: {_plain(reason)}."
        do = "Check date and time of this computer; in a company network ask for its root certificate."
    elif code in {_EXPIRED, _NOT_YET} or (code not in _OTHER_HOST | _NO_ROOT and not _holds(shown, now_s)):
        message, do = _out_of_date(host, shown, now_s)
    elif code in _OTHER_HOST or (code not in _NO_ROOT and not _is_for(shown, host)):
        message = f"The certificate that came for {host} is for {_listed(shown.names)}, not for {host}."
        do = "Check the connection's address; if it is right, log in to the network if it has a log-in page."
    elif shown.issuer == shown.subject:
        message = (
            f"The certificate of {host} vouches for itself ({shown.issuer}): anyone could have made it."
            " Either the server was not set up to its end, or your company's proxy re-signs traffic."
        )
        do = "Ask your IT department to install the certificate on this computer, or use another network."
    else:
        message = (
            f"The certificate that came for {host} was issued by {shown.issuer}, which this computer does not trust:"
            " most likely your company's proxy re-signs traffic."
        )
        do = f"Ask your IT department to install the root certificate of {shown.issuer} on this computer."
    return NotTrusted(
        "The host cannot prove who it is", message, safe="Nothing was sent.", do=do, code=_technical(code)
    )


def _out_of_date(host: str, shown: Certificate, now_s: float) -> tuple[str, str]:
    """Message and what to do, for a certificate of another time."""
    today = _day(now_s)
    if now_s < shown.from_s:
        message = f"The certificate of {host} holds from {_day(shown.from_s)} only."
        do = f"Correct the clock of this computer, which says {today}."
    else:
        message = f"The certificate of {host}, issued by {shown.issuer}, expired on {_day(shown.until_s)}."
        do = (
            f"If the clock of this computer is right ({today}), tell the support of the CRM; else correct it."
        )
    return message, do


def _technical(code: int) -> str:
    """The number of the refusal: OpenSSL's as its manual has it, Windows' as its messages have it."""
    return f"TLS {code}" if code >= 0 else f"TLS {code & 0xFFFF_FFFF:#x}"


async def _handshake(base_url: str, proxy: Proxy | None, context: ssl.SSLContext) -> ssl.SSLObject:
    """One TLS handshake, and nothing after it."""
    parts = urlsplit(base_url)
    host, port = parts.hostname or "", parts.port or 443
    if proxy is None:
        _, writer = await asyncio.open_connection(host, port, ssl=context)
    else:
        writer = await _through(proxy, host, port)
    try:
        if proxy is not None:
            await writer.start_tls(context, server_hostname=host)
        found: ssl.SSLObject = writer.get_extra_info("ssl_object")
        return found
    finally:
        writer.transport.abort()


async def _through(proxy: Proxy, host: str, port: int) -> asyncio.StreamWriter:
    """A connection to the host, made by the proxy.

    Raises:
        ConnectionError: The proxy does not make it.
    """
    way = urlsplit(proxy.url)
    reader, writer = await asyncio.open_connection(way.hostname, way.port)
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if proxy.login is not None:
        name, password = proxy.login
        lines.append(
            f"Proxy-Authorization: Basic {base64.b64encode(f'{name}:{password.reveal()}'.encode()).decode()}"
        )
    writer.write("\r\n".join([*lines, "", ""]).encode())
    made = False
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        made = head.split(None, 2)[1:2] == [b"200"]
    finally:
        if not made:
            writer.transport.abort()
    if not made:
        raise ConnectionError("the proxy made no connection")
    return writer


def _distinguished(name: object) -> dict[str, str]:
    """A name as `ssl` tells it, as attribute and value."""
    if not isinstance(name, Sequence):
        return {}
    return {str(key): _plain(str(value)) for part in name for key, value in part}


def _told(name: Mapping[str, str]) -> str:
    """A name as a person reads it."""
    own, organisation = name.get("commonName", ""), name.get("organizationName", "")
    if own and organisation and organisation not in own:
        return f"“{own}” of {organisation}"
    return f"“{own or organisation or 'nobody'}”"


def _plain(text: str) -> str:
    """Words of a stranger, without what could be taken for more than words."""
    kept = "".join(letter for letter in text if letter.isprintable() and letter not in "<>&“”")
    return kept if len(kept) <= _LONGEST_NAME else f"{kept[:_LONGEST_NAME]}…"


def _holds(shown: Certificate, now_s: float) -> bool:
    return shown.from_s <= now_s <= shown.until_s


def _is_for(shown: Certificate, host: str) -> bool:
    """The host is among the names; "*" stands for one label (RFC 6125)."""
    wanted = host.lower()
    fitting = {wanted, f"*.{wanted.partition('.')[2]}"}
    return any(name.lower() in fitting for name in shown.names)


def _listed(names: Sequence[str]) -> str:
    if not names:
        return "no host"
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more


def _day(moment_s: float) -> str:
    return dt.datetime.fromtimestamp(moment_s, dt.UTC).date().isoformat()
