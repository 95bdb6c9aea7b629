"""Texts that a spreadsheet program would run as a formula, made harmless in CSV files, and back.

Rule: a text that begins with =, @, tab or line break gets an apostrophe in front; one that begins with + or -
gets it unless all of it is a phone or a number (OWASP ASVS 1.2.10, CWE-1236). Phones thus stay as they are.
The rule can be undone: `unprotect(protect(text)) == text` for every text.
"""

from __future__ import annotations

import re

# Full-width signs are read as formula signs by Excel in East Asian locales.
_RISKY = re.compile("'*[=@\t\r\n\uff1d\uff20]")
_SIGNED = re.compile("('*)([+\\-\uff0b\uff0d].*)", re.DOTALL)
_PHONE_OR_NUMBER = re.compile(
    r"[+-][0-9][0-9 ()./,\-\xa0]*|[+-]?[0-9.,]+(?:[eE][+-]?[0-9]+)?|[+] ?\([0-9][0-9 ()./\-]*"
)


def is_risky(text: str) -> bool:
    """A spreadsheet program might run the text (or, protected, it might once be taken for protected)."""
    if not text or text[0] not in "=@\t\r\n+-'\uff1d\uff20\uff0b\uff0d":
        return False
    if _RISKY.match(text):
        return True
    signed = _SIGNED.match(text)
    return signed is not None and not _PHONE_OR_NUMBER.fullmatch(signed[2])


def protect(text: str) -> str:
    """The text with an apostrophe in front when it is risky."""
    return f"'{text}" if is_risky(text) else text


def unprotect(text: str) -> str:
    """The text without the apostrophe that `protect` put there."""
    return text[1:] if text[:1] == "'" and is_risky(text[1:]) else text
