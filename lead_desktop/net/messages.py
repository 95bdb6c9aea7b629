"""One API call and its answer, as data."""

from __future__ import annotations

import datetime as dt
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urlencode, urlsplit

import orjson

from lead_desktop.core.call_limits import CallKind

_READABLE = "[]:,"  # allowed unescaped in a query (RFC 3986, brackets by wide custom) and read more easily so


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """One call, relative to the base URL of its session. Holds no keys.

    Attributes:
        method: "GET" or "POST".
        path: Path below the base, from its "/".
        query: Pairs of name and value, unescaped, in order.
        body: JSON text, or None.
        writes: The call changes something, so a lost answer leaves a doubt.
        kind: Which of the account's limits it counts against.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    writes: bool = False
    kind: CallKind = CallKind.PLAIN

    def target(self) -> str:
        """Path and query as sent."""
        query = urlencode(self.query, quote_via=quote, safe=_READABLE)
        return f"{self.path}?{query}" if query else self.path

    def line(self, base_url: str) -> str:
        """The request line as a person reads it: "GET /api/leads?limit=100"."""
        return f"{self.method} {urlsplit(base_url).path.rstrip('/')}{self.target()}"

    def told(self, base_url: str) -> str:
        """The request line, and the body after it where there is one."""
        body = f" {self.body.decode()}" if self.body else ""
        return f"{self.line(base_url)}{body}"

    def curl(self, base_url: str, variables: Iterable[tuple[str, str]]) -> str:
        """The call as a command for a POSIX shell.

        Args:
            base_url: Base of the session.
            variables: Names of headers that carry keys, and "$NAME" of a variable of the shell in place of each.
        """
        words = [f"curl --request {self.method} {shlex.quote(base_url.rstrip('/') + self.target())}"]
        words += [f'--header "{name}: {value}"' for name, value in variables]
        if self.body:
            words += [
                '--header "Content-Type: application/json"',
                f"--data {shlex.quote(self.body.decode())}",
            ]
        return " \\\n  ".join(words)


@dataclass(frozen=True, slots=True)
class ApiAnswer:
    """What came back, whole.

    Attributes:
        request: The call.
        host: Host that was called.
        status: HTTP status.
        headers: Header names in lower case, and their values.
        body: Body, decompressed.
    """

    request: ApiRequest
    host: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def succeeded(self) -> bool:
        """The status is one of success."""
        return 200 <= self.status < 300  # noqa: PLR2004 - RFC 9110, successful answers

    @property
    def code(self) -> str:
        """The status as the technical code of an error."""
        return f"HTTP {self.status}"

    def json(self) -> object:
        """The body's JSON value; None when the body is no JSON (or is `null`)."""
        try:
            value: object = orjson.loads(self.body)
        except orjson.JSONDecodeError:
            return None
        return value

    def text(self) -> str:
        """The start of the body as text, for looking into: at most 4,000 characters."""
        return self.body[:4000].decode("utf-8", "replace")

    def looks_like_html(self) -> bool:
        """The body is a web page."""
        start = self.body.lstrip()[:200].lower()
        return start.startswith((b"<!doctype html", b"<html")) or b"<html" in start

    def date_s(self) -> float | None:
        """When the host answered, by its own clock (RFC 9110, header `Date`): seconds since the epoch, or None."""
        try:
            moment = parsedate_to_datetime(self.headers.get("date", ""))
        except ValueError:
            return None
        return moment.replace(tzinfo=moment.tzinfo or dt.UTC).timestamp()

    def retry_after_s(self, now_s: float) -> float | None:
        """Seconds the `Retry-After` header asks for (RFC 9110: seconds or a date), or None.

        Args:
            now_s: Seconds since the epoch.
        """
        told = self.headers.get("retry-after", "").strip()
        if not told:
            return None
        try:
            return max(0.0, float(told))
        except ValueError:
            pass
        try:
            moment = parsedate_to_datetime(told)
        except ValueError:
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=dt.UTC)
        return max(0.0, moment.timestamp() - now_s)
