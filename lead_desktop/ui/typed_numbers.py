"""Numbers as a person types them in the language of the window, and as the program keeps them: pure.

In German "1,5" is one and a half and "100.000" a hundred thousand: read as in English, every value would be sent
multiplied by something else.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

_PLAIN = re.compile(r"[+-]?[0-9]*\.?[0-9]+")
_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]+)?")
_TURNED = str.maketrans(".,", ",.")


def plain_number(typed: str) -> str:
    """Like "100000" or "1.5"; what is no number in this language stays as it was typed, to be refused."""
    text = re.sub(r"\s", "", typed)
    if _has_decimal_comma():
        text = text.translate(_TURNED)
        if not _GROUPED.fullmatch(text) and "." not in text and text.count(",") == 1:
            return text.replace(",", ".")  # "0.5", as in English
    if _GROUPED.fullmatch(text):
        return text.replace(",", "")
    return text if _PLAIN.fullmatch(text) else typed.strip()


def written_number(kept: str) -> str:
    """A kept number, so that reading it gives the same again."""
    return kept.replace(".", ",") if _has_decimal_comma() else kept


def _has_decimal_comma() -> bool:
    return QLocale().decimalPoint() == ","
