"""Phones compared by their digits, as CRMs and people write them in many ways."""

from __future__ import annotations

import re

SHORTEST_PHONE = 7
"""Digits; fewer would match by chance."""
_NO_DIGIT = re.compile(r"[^0-9]")


def digits_of(text: str) -> str:
    """The digits of a text, in their order."""
    return _NO_DIGIT.sub("", text)


def same_phone(one: str, other: str) -> bool:
    """Two runs of digits are one phone: the same, or one of them without its country code or with leading zeros."""
    one, other = one.lstrip("0"), other.lstrip("0")
    return min(len(one), len(other)) >= SHORTEST_PHONE and (one.endswith(other) or other.endswith(one))
