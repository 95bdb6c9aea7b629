"""Spaces, invisible characters, and what else hides in a text."""

from __future__ import annotations

import re

# Zero-width joiners (U+200C, U+200D) are letters' business in Hindi, Persian and emoji, and stay.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_SPACES = re.compile("[ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_LINE_SPACES = re.compile(r" ?[\r\n][\r\n ]*")
_MARKUP = re.compile(r"<(?:[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?|/[A-Za-z][A-Za-z0-9]*\s*|!--[^<>]*)>")
_EXCEL_ERROR = re.compile(
    r"#(?:N/A|REF!|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)"
)
_SCIENTIFIC = re.compile(r"[+-]?[0-9](?:[.,][0-9]+)?[eE]\+[0-9]{1,3}")
LOST_CHARACTER = "\ufffd"


def tidy(text: str) -> str:
    """Without spaces around it, invisible characters and runs of spaces; line breaks stay."""
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()
    return _LINE_SPACES.sub("\n", text) if "\n" in text or "\r" in text else text


def has_invisible(text: str) -> bool:
    """Control characters, soft hyphens, direction marks, zero-width spaces."""
    return _INVISIBLE.search(text) is not None


def has_loose_spaces(text: str) -> bool:
    """Spaces around the text, or two in a row."""
    return text != text.strip() or any(len(run) > 1 or run == "\xa0" for run in _SPACES.findall(text))


def has_markup(text: str) -> bool:
    """HTML tags. "a < b" is none."""
    return "<" in text and _MARKUP.search(text) is not None


def is_excel_error(text: str) -> bool:
    """The text of an error cell, such as #N/A."""
    return text.startswith("#") and _EXCEL_ERROR.fullmatch(text) is not None


def lost_digits(text: str) -> bool:
    """Scientific notation as spreadsheets write it ("9.19876E+11"): the last digits are gone."""
    return _SCIENTIFIC.fullmatch(text) is not None
