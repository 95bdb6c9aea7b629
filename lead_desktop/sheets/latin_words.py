"""Whether bytes make sense as words in Latin script, read in an encoding."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

TYPOGRAPHIC = frozenset("\u2018\u2019“”\u2013—…•€£§©®™«»°·º\xa0")
_INSIDE_WORDS = frozenset("\u2019\u2013\xa0·")


def makes_latin_words(sample: bytes, encoding: str) -> bool:
    """All characters beyond ASCII are Latin letters in their place, or marks between words.

    In a wrong encoding, capitals ("MŽller") or quotation marks ("K”ln") stand inside words. There must be
    such letters, and at least twice as many plain ones.
    """
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    letters = plain = 0
    for (before, character), after in zip(pairwise(f" {text}"), f"{text} "[1:], strict=True):
        if character.isascii():
            plain += character.isalpha()
            continue
        if character in TYPOGRAPHIC:
            if before.isalpha() and after.isalpha() and character not in _INSIDE_WORDS:
                return False
        elif not _is_latin(character) or (character.isupper() and before.islower()):
            return False
        else:
            letters += 1
    return 0 < letters * 2 <= plain


def _is_latin(character: str) -> bool:
    return unicodedata.category(character) in {"Ll", "Lu"} and unicodedata.name(character, "").startswith(
        "LATIN"
    )
