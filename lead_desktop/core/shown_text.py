"""Words from outside, fit to stand beside ours: on a terminal and in a sentence."""

from __future__ import annotations

import re

# Controls, of which terminals obey some (C1 too), and the signs of Unicode that turn the order of what follows:
# https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing. Joiners and direction marks belong to languages.
_ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
# The window sets values apart from an Arabic sentence with three of them, which turn nothing outside of themselves.
_ACTS_IN_WINDOW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2067]")
# Signs of direction, which windows and browsers put around what is copied from an Arabic sentence:
# https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def shown(text: str) -> str:
    """The text with a mark in place of each sign that would act on a terminal or turn the words around it."""
    return _ACTS.sub("\N{REPLACEMENT CHARACTER}", text)


def shown_in_window(text: str) -> str:
    """Like `shown`, for a text in which the window itself may have set values apart (U+2066 or U+2068 to U+2069)."""
    return _ACTS_IN_WINDOW.sub("\N{REPLACEMENT CHARACTER}", text)


def without_turns(text: str) -> str:
    """What was pasted to be looked for, without invisible signs of direction: no CRM would find it with them."""
    return text if text.isascii() else _TURNS.sub("", text)


def one_line(text: str) -> str:
    """A name on one line, without such signs and without blanks around it."""
    return " ".join(_ACTS.sub(" ", text).split())
