"""Phone numbers as LeadSquared stores and compares them."""

from __future__ import annotations

import re
from dataclasses import dataclass

DEFAULT_COUNTRY_CODE = "91"
_COUNTRY_CODES = ("971", "966", "353", "91", "86", "81", "65", "61", "49", "44", "33", "7", "1")
_ALLOWED = re.compile(r"[+0-9 ().\-/]+")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15
_INDIAN_DIGITS = 10


@dataclass(frozen=True, slots=True)
class StoredPhone:
    """A phone number in the CRM.

    Attributes:
        text: As it is stored and answered, `+91-9988776655`.
        key: Digits that make it unique, country code first.
    """

    text: str
    key: str


def store_phone(typed: str, *, keeps_country_code: bool = False) -> StoredPhone | None:
    """Bring a phone number into the CRM's form.

    Args:
        typed: The number as a client sent it.
        keeps_country_code: Repeat a country code that was typed, as seen on a live account.

    Returns:
        The stored number, or None when the CRM would call it invalid.
    """
    text = typed.strip()
    digits = re.sub(r"\D", "", text)
    international = text.startswith(("+", "00"))
    digits = digits.removeprefix("00") if text.startswith("00") else digits
    if not _ALLOWED.fullmatch(text) or not _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS:
        return None
    if not international and len(digits) <= _INDIAN_DIGITS + 1:
        code, national = DEFAULT_COUNTRY_CODE, digits.removeprefix("0")
    else:
        code = next((code for code in _COUNTRY_CODES if digits.startswith(code)), digits[:2])
        national = digits[len(code) :]
        if national.startswith(code) and len(national) > _INDIAN_DIGITS:
            national = national[len(code) :]
    if keeps_country_code and international:
        return StoredPhone(f"+{code}-{code}{national}", code + national)
    return StoredPhone(f"+{code}-{national}", code + national)
