"""Keys that an answer quotes, taken out before anybody reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lead_desktop.core.connections import Secret
from lead_desktop.net.redact import written_forms

_MARK = b"[redacted]"
_SHORTEST_KEY = 6  # a shorter one would blot out ordinary words
_SHORTEST_LIKELY = 20
_CARRIES_A_KEY = re.compile(r"key|auth|token|secret|pass|session|cookie|credential", re.IGNORECASE)


class Echoes:
    """The keys of one connection in the forms in which an answer could quote them.

    A header that is not named like one for keys ("X-Dealer: Toyota") may carry an ordinary word, which leads hold as
    well: its value counts only when it is long and holds digits, as keys are.

    Args:
        secrets: Header names and what they carry.
    """

    def __init__(self, secrets: Iterable[tuple[str, Secret]]) -> None:
        keys = {
            key for name, secret in secrets if _may_be_key(name, key := secret.reveal().rpartition(" ")[2])
        }
        forms = {form.encode("utf-8", "replace") for key in keys for form in written_forms(key)}
        self._forms = tuple(sorted(forms, key=len, reverse=True))

    def taken_out(self, text: bytes | bytearray) -> bytes:
        """The text without the keys."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, _MARK)
        return bytes(text)

    def taken_out_of(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Headers without the keys."""
        return {
            name: self.taken_out(value.encode("utf-8", "replace")).decode("utf-8") for name, value in headers
        }


def _may_be_key(name: str, value: str) -> bool:
    if _CARRIES_A_KEY.search(name):
        return len(value) >= _SHORTEST_KEY
    return len(value) >= _SHORTEST_LIKELY and any(letter.isdigit() for letter in value)
