"""Keys taken out of every text that is written anywhere."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable
from urllib.parse import quote, quote_plus

from lead_desktop.core.connections import Keys

REDACTED = "[redacted]"
_SHORTEST = 4  # a shorter value would blot out ordinary words
_NAMED_KEY = re.compile(
    r"\b((?:access|secret|api)[-_]?key|x-lsq-(?:access|secret)key|x-api-key|authorization|token|password)"
    r"(b?[\"']?\s*[=:,]\s*b?[\"']?)"
    r"(?:Bearer |Basic )?[^\s&\"'<>,;)\]}]+",
    re.IGNORECASE,
)


class Redactor:
    """Replaces known keys, and whatever stands behind the name of a key, by `[redacted]`."""

    def __init__(self, values: Iterable[str] = ()) -> None:
        self._forms: tuple[str, ...] = ()
        for value in values:
            self.add(value)

    def add(self, value: str) -> None:
        """Learn one key, in each of the forms in which it could be written.

        Args:
            value: The key; one of under four characters is not learnt.
        """
        if len(value) < _SHORTEST:
            return
        forms = {value, quote(value, safe=""), quote_plus(value), json.dumps(value)[1:-1], repr(value)[1:-1]}
        self._forms = tuple(sorted(forms.union(self._forms), key=len, reverse=True))

    def add_keys(self, keys: Keys) -> None:
        """Learn all keys of a connection, and the key in a value like "Bearer KEY"."""
        for _, secret in (*keys.secrets, *keys.headers):
            self.add(secret.reveal())
            self.add(secret.reveal().rpartition(" ")[2])

    def __call__(self, text: str) -> str:
        """The text without keys."""
        for form in self._forms:
            text = text.replace(form, REDACTED)
        return _NAMED_KEY.sub(rf"\1\2{REDACTED}", text)


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
