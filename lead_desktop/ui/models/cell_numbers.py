"""Numbers in cells as the person's country writes them; digits are 0 to 9 everywhere."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

_PLAIN = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.([0-9]{1,10}))?")


def number_text(value: str | float, locale: QLocale | None = None) -> str:
    """Like "1,480.5", "1.480,5" or "12,34,567"; text that is no plain number is left as it is.

    Args:
        value: A number, or its text as a CRM writes it.
        locale: None for the one of the application.
    """
    text = str(value)
    found = _PLAIN.fullmatch(text)
    if found is None:
        return text
    used = locale or QLocale()
    if used.language() is QLocale.Language.C or used.zeroDigit() != "0":
        used = QLocale(QLocale.Language.English)
    whole, _, decimals = text.partition(".")
    said = used.toString(int(whole)) if whole != "-0" else "-0"
    return f"{said}{used.decimalPoint()}{decimals}" if decimals else said
