"""Keys taken out of every text that is written anywhere."""

from __future__ import annotations

import json
import logging
import re
from base64 import b64encode
from collections.abc import Callable, Iterable
from html import escape
from urllib.parse import quote, quote_plus

from lead_desktop.core.connections import Keys

REDACTED = "[redacted]"
_SHORTEST = 4  # a shorter value would blot out ordinary words
_SHORTEST_CORE, _SHORTEST_TORN, _LONG = 8, 8, 24
_BETWEEN = r"(?:\0|\\x00|\\u0000|\\?[\r\n][ \t]*|\\[rn])*"  # zeros of UTF-16, ends of lines
_URL_SAFE = str.maketrans("+/", "-_")
_NAMED_KEY = re.compile(
    r"\b((?:access|secret|api)[-_]?key|x-lsq-(?:access|secret)key|x-api-key|authorization|token|password)"
    r"(b?[\"']?\s*[=:,]\s*b?[\"']?)"
    r"(?:Bearer |Basic )?[^\s&\"'<>,;)\]}]+",
    re.IGNORECASE,
)


class Redactor:
    """Replaces known keys, and whatever stands behind the name of a key, by `[redacted]`.

    A key is known in each form in which it could be written (quoted for URLs, escaped for JSON or HTML, base64, hex),
    in any case of letters, also where zeros of UTF-16 or line ends part its letters, and where half of it was cut off.
    """

    def __init__(self, values: Iterable[str] = ()) -> None:
        self._known: tuple[str, ...] = ()
        self._whole: tuple[re.Pattern[str], ...] = ()
        self._halves: tuple[re.Pattern[str], ...] = ()
        for value in values:
            self.add(value)

    def add(self, value: str) -> None:
        """Learn one key.

        Args:
            value: The key; one of under four characters is not learnt.
        """
        if len(value) < _SHORTEST or value in self._known:
            return
        longer = sum(len(one) >= len(value) for one in self._known)  # a key may be a part of another
        self._known = (*self._known[:longer], value, *self._known[longer:])
        pattern = _any_of(written_forms(value) | _in_base64(value))
        self._whole = (*self._whole[:longer], pattern, *self._whole[longer:])
        if len(value) >= _LONG:
            middle = len(value) // 2
            self._halves = (*self._halves, _any_of({value[:middle], value[middle:]}))

    def add_keys(self, keys: Keys) -> None:
        """Learn all keys of a connection."""
        for _, secret in (*keys.secrets, *keys.headers):
            self.add(secret.reveal())
            self.add(secret.reveal().rpartition(" ")[2])

    def __call__(self, text: str) -> str:
        """The text without keys."""
        for pattern in (*self._whole, *self._halves):
            text = pattern.sub(REDACTED, text)
        return _NAMED_KEY.sub(rf"\1\2{REDACTED}", text)


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    """Finds the longest of the forms that is there."""
    return re.compile("|".join(_torn(form) for form in sorted(forms, key=len, reverse=True)), re.IGNORECASE)


def written_forms(key: str) -> set[str]:
    """The key as programs write text: quoted for a URL, escaped for JSON or HTML, as it is."""
    return {
        key,
        quote(key, safe=""),
        quote_plus(key),
        quote(quote(key, safe=""), safe=""),
        json.dumps(key)[1:-1],
        json.dumps(key, ensure_ascii=False)[1:-1],
        json.dumps(key)[1:-1].replace("/", "\\/"),
        "".join(one if one.isalnum() else f"\\u{ord(one):04x}" for one in key),
        repr(key)[1:-1],
        escape(key),
        key.encode("utf-8", "surrogatepass").hex(),
    }


def _in_base64(key: str) -> set[str]:
    """What base64 makes of the key, wherever it stands in what was encoded; only the part that is the key's alone."""
    found: set[str] = set()
    for text in (key.encode("utf-8", "surrogatepass"), key.encode("utf-16-le", "surrogatepass")):
        for before in range(3):
            encoded = b64encode(bytes(before) + text).decode("ascii").rstrip("=")
            whole_sextets = (before + len(text)) * 8 // 6
            core = encoded[-(-before * 8 // 6) : whole_sextets]
            if len(core) >= _SHORTEST_CORE:
                found |= {core, core.translate(_URL_SAFE)}
    return found


def _torn(form: str) -> str:
    """A pattern for the form, also when something stands between its letters that is no part of it."""
    return (_BETWEEN if len(form) >= _SHORTEST_TORN else "").join(map(re.escape, form))


class RedactingFormatter(logging.Formatter):
    """A log formatter that redacts last: message, arguments, traceback and stack alike."""

    def __init__(
        self, redact: Callable[[str], str], fmt: str | None = None, datefmt: str | None = None
    ) -> None:
        super().__init__(fmt, datefmt)
        self._redact = redact

    def format(self, record: logging.LogRecord) -> str:
        """The finished record, redacted."""
        return self._redact(super().format(record))
