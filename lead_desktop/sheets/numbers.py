"""Numbers, yes/no words and list values in text."""

from __future__ import annotations

import re
from enum import StrEnum

from rapidfuzz import fuzz, process

from lead_desktop.sheets.heading_words import normal_form

_PLAIN = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)")
_POINT_DECIMAL = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]+)?")  # 1,50,000 too
_COMMA_DECIMAL = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[+-]?[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})")
_SPACED = re.compile(r"[+-]?[0-9]{1,3}(?:[ \xa0\u202f'’][0-9]{3})+(?:[.,][0-9]+)?")  # noqa: RUF001 - the Swiss mark
_SCIENTIFIC = re.compile(r"[+-]?[0-9](?:\.[0-9]+)?[eE][+-]?[0-9]{1,2}")
_EITHER = re.compile(r"[+-]?[0-9]{1,3}[,.][0-9]{3}")
_YES = frozenset(
    {
        "yes",
        "y",
        "true",
        "t",
        "1",
        "on",
        "x",
        "ja",
        "j",
        "wahr",
        "oui",
        "vrai",
        "si",
        "s",
        "sim",
        "verdadero",
        "verdadeiro",
        "vero",
        "evet",
        "हाँ",
        "हां",
        "نعم",
        "да",
        "はい",
        "是",
        "checked",
    }
)
_NO = frozenset(
    {
        "no",
        "n",
        "false",
        "f",
        "0",
        "off",
        "nein",
        "falsch",
        "non",
        "faux",
        "nao",
        "falso",
        "nee",
        "hayir",
        "नहीं",
        "لا",
        "нет",
        "いいえ",
        "否",
        "unchecked",
    }
)
_ALIKE = 80.0


class NumberState(StrEnum):
    """How a number was read."""

    GOOD = "good"
    AMBIGUOUS = "ambiguous"  # 1,234 may be 1234 or 1.234
    NOT_A_NUMBER = "not a number"


def read_number(text: str) -> tuple[NumberState, str]:
    """The number as plain digits with a decimal point.

    Groups may be Western or Indian ("1,50,000"), the decimal mark point or comma. "1,234" is read as 1234
    and said to be ambiguous.
    """
    if _PLAIN.fullmatch(text):
        return NumberState.GOOD, text
    if _SCIENTIFIC.fullmatch(text):
        value = float(text)
        return NumberState.GOOD, f"{value:.0f}" if value == int(value) else repr(value)
    state = NumberState.AMBIGUOUS if _EITHER.fullmatch(text) else NumberState.GOOD
    if _POINT_DECIMAL.fullmatch(text):
        return state, text.replace(",", "")
    if _COMMA_DECIMAL.fullmatch(text):
        return state, text.replace(".", "").replace(",", ".")
    if _SPACED.fullmatch(text):
        return NumberState.GOOD, re.sub("[ \xa0\u202f'\u2019]", "", text).replace(",", ".")
    return NumberState.NOT_A_NUMBER, text


def read_boolean(text: str) -> str:
    """The words "true" or "false", or "" when the text is no yes/no word of a known language."""
    word = normal_form(text) or text.strip()
    if word in _YES or text.strip().casefold() in _YES or text.strip() in {"✓", "✔"}:
        return "true"
    if word in _NO or text.strip().casefold() in _NO or text.strip() in {"✗", "✘"}:
        return "false"
    return ""


class ChoiceList:
    """Accepted values of a list; case, accents and punctuation do not matter."""

    def __init__(self, options: tuple[str, ...]) -> None:
        self.options = options
        self.exact = frozenset(options)
        self._by_form = {_form(option): option for option in reversed(options)}

    def find(self, text: str) -> str:
        """The option that is meant, or ""."""
        return text if text in self.exact else self._by_form.get(_form(text), "")

    def nearest(self, text: str) -> str:
        """The option whose letters are most alike, or "" when none is."""
        found = process.extractOne(
            text, self.options, scorer=fuzz.WRatio, processor=_form, score_cutoff=_ALIKE
        )
        return found[0] if found else ""


def _form(text: str) -> str:
    return normal_form(text) or text.strip().casefold()
