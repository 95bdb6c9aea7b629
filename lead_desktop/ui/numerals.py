"""Numbers as the language of the window writes them; digits are 0 to 9 in every language."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number(value: int) -> str:
    """12480 as "12,480", "12.480" in German."""
    return f"{value:,}" if is_english() else QLocale().toString(value)


def decimal(value: float, places: int | None = None) -> str:
    """2.4 as "2.4", "2,4" in German.

    Args:
        value: The number.
        places: Digits after the point; None for those it has.
    """
    locale, text = QLocale(), f"{value:,}" if places is None else f"{value:,.{places}f}"
    if is_english():
        return text
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(signs.get(sign, sign) for sign in text)


def is_english() -> bool:
    """The window speaks English; also where nobody has put a language to use (C)."""
    return QLocale().language() in {QLocale.Language.C, QLocale.Language.English}
