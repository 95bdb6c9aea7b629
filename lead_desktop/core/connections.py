"""Which CRM account a job talks to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from lead_desktop.core.errors import InputError

_MOST_DIGITS = 12  # of a number of calls a day
# Letters that two readers of a URL take differently would bind keys to one host and send them to another.
_ADDRESS = re.compile(r"[!#-;=?-\[\]_a-z~]+", re.IGNORECASE)
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"  # RFC 1035, and the underscore of company networks
_HOST = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})*")
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
DIRECT = "direct"
"""The proxy of a connection that goes past all proxies."""


class ProviderId(StrEnum):
    """The CRMs. The values are public: command line and stored connections use them."""

    LEADSQUARED = "leadsquared"
    JTC_DMS = "jtc-dms"
    OCTANIST = "octanist"


PROVIDER_NAMES = {
    ProviderId.LEADSQUARED: "LeadSquared",
    ProviderId.JTC_DMS: "JTC DMS",
    ProviderId.OCTANIST: "Octanist",
}


class Environment(StrEnum):
    """What a mistake would cost."""

    PRODUCTION = "production"
    SANDBOX = "sandbox"


class SafeMode(StrEnum):
    """What stands between a person and an upload. The values are stored."""

    OFF = "off"
    ASK = "ask"
    TYPE_COUNT = "type-count"
    READ_ONLY = "read-only"


class KeyName(StrEnum):
    """The secrets a connection can need, one keyring entry each."""

    ACCESS_KEY = "access-key"
    SECRET_KEY = "secret-key"  # noqa: S105 - the name of a key, not a key
    API_KEY = "api-key"
    TOKEN = "token"  # noqa: S105 - the name of a key, not a key


KEYS_OF = {
    ProviderId.LEADSQUARED: (KeyName.ACCESS_KEY, KeyName.SECRET_KEY),
    ProviderId.OCTANIST: (KeyName.API_KEY,),
    ProviderId.JTC_DMS: (KeyName.TOKEN,),
}
OPTIONAL_KEYS = frozenset({KeyName.TOKEN})
COLOURS = ("teal", "plum", "clay", "sky", "violet", "olive", "slate")


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most `calls` calls in any window of `window_s` seconds."""

    calls: int = 25
    window_s: float = 5.0


@dataclass(frozen=True, slots=True)
class Connection:
    """One CRM account. Holds no secrets.

    Attributes:
        connection_id: Stable id; keyring entries and jobs are bound to it.
        name: Name the person gave.
        provider: Which CRM.
        url: Base URL. Empty for a connection to the embedded sandbox, whose port changes at each start.
        environment: Production or sandbox.
        colour: One of COLOURS.
        rate: Calls allowed; None for the provider's default.
        default_country: ISO region for phones without country code ("IN"), or "".
        time_zone: IANA name the account thinks in, or "".
        headers: Names of extra headers sent with each call; their values are among the keys.
        embedded: Served by the embedded sandbox.
        calls_a_day: Calls the CRM allows the account in a day, or None while nobody has said.
        proxy: "" for what the system says, DIRECT for none, or the URL of a proxy.
        safe_mode: What the person chose; None for what the environment asks for. See `guard`.
    """

    connection_id: str
    name: str
    provider: ProviderId
    url: str
    environment: Environment = Environment.PRODUCTION
    colour: str = "plum"
    rate: RateLimit | None = None
    default_country: str = ""
    time_zone: str = ""
    headers: tuple[str, ...] = ()
    embedded: bool = False
    calls_a_day: int | None = None
    proxy: str = ""
    safe_mode: SafeMode | None = None

    @property
    def guard(self) -> SafeMode:
        """What stands before an upload: production is guarded unless the person chose otherwise."""
        if self.safe_mode is not None:
            return self.safe_mode
        return SafeMode.TYPE_COUNT if self.environment is Environment.PRODUCTION else SafeMode.OFF


class Secret:
    """A key that shows itself only through `reveal()`; cannot be pickled or formatted by accident."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The key itself, for the wire and the keyring alone."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(********)"

    __str__ = __repr__

    def __format__(self, _spec: str) -> str:
        return "********"

    def __reduce__(self) -> str:
        raise TypeError("a Secret cannot be pickled")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)


@dataclass(frozen=True, slots=True)
class Keys:
    """The secrets of one connection.

    Attributes:
        secrets: Its keys, by name.
        headers: Values of its extra headers, by header name.
    """

    secrets: tuple[tuple[KeyName, Secret], ...] = ()
    headers: tuple[tuple[str, Secret], ...] = ()

    def get(self, name: KeyName) -> Secret | None:
        """The secret, or None when there is none."""
        return next((secret for key, secret in self.secrets if key is name), None)

    def header(self, name: str) -> Secret | None:
        """The value of an extra header, in upper or lower case, or None when there is none."""
        return next((secret for header, secret in self.headers if header.lower() == name.lower()), None)


def check_base_url(url: str) -> str:
    """The URL without its trailing slash, if keys may travel to it.

    Raises:
        InputError: Not https (plain http is for loopback only), user info, query, no host, or letters other than
            those of ASCII (a name in other letters is given in its "xn--" form).
    """
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise _no_url(url) from None  # its text may hold a password
    if parts.scheme not in {"http", "https"} or not _ADDRESS.fullmatch(url.strip()):
        raise _no_url(url)
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise InputError(
            "The address holds more than a base",
            f"“{host}” comes with user, query or fragment.",
            do="Give host and path only.",
        )
    if not _HOST.fullmatch(host) and ":" not in host:  # with a colon, urlsplit has read it as an IPv6 address
        raise _no_url(url)
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise InputError(
            "Plain http is refused",
            f"Keys for {host} would travel unencrypted.",
            safe="Nothing was sent.",
            do="Use https:// in the address.",
        )
    return url.strip().rstrip("/")


def _no_url(url: str) -> InputError:
    shown = "What was given" if "@" in url else f"“{url}”"  # before an "@" may stand a password
    return InputError(
        "The address is not a URL", f"{shown} is not a web address.", do="Give one like https://host/path."
    )


def read_calls_a_day(text: str) -> int | None:
    """The number of calls a day that was typed, such as "10,000"; None for nothing.

    Raises:
        InputError: It is no whole number from 1.
    """
    digits = "".join(text.split()).replace(",", "").replace("_", "").replace("'", "").lstrip("0")
    if not text.strip():
        return None
    if digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS:
        return int(digits)
    raise InputError(
        "Not a number of calls",
        f"“{text.strip()}” is not a number of calls a day.",
        do="Give a whole number from 1, such as 10,000, or leave it empty.",
    )
