"""Capital letters for names that were typed in one case."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")  # noqa: RUF001 - the typographic apostrophe
_APOSTROPHE = re.compile(r"(['’])")  # noqa: RUF001 - the typographic apostrophe
_PARTICLES = frozenset(
    {
        "von",
        "van",
        "der",
        "den",
        "de",
        "la",
        "da",
        "do",
        "dos",
        "di",
        "du",
        "del",
        "della",
        "bin",
        "binti",
        "ibn",
    }
)
_ROMAN = frozenset({"ii", "iii", "iv", "vi", "vii", "viii"})
_MC_LETTERS = 4


def title_case(text: str) -> str:
    """Words begin with a capital: "asha RAO" becomes "Asha Rao", "O'NEIL" "O'Neil", "MCDONALD" "McDonald", "jan VAN dijk" "Jan van Dijk".

    A word with small and capital letters, such as "McDonald" or "DeepMind", stays as it was typed.
    """
    return _WORD.sub(lambda found: _word(found[0], first=found.start() == 0), text)


def _word(word: str, *, first: bool) -> str:
    if not (word.islower() or word.isupper()) and word[:1].isupper():
        return word
    small = word.lower()
    if small in _PARTICLES and not first:
        return small
    if small in _ROMAN:
        return small.upper()
    if small.startswith("mc") and len(small) >= _MC_LETTERS:
        return f"Mc{small[2:].capitalize()}"
    parts = _APOSTROPHE.split(small)
    if len(parts[0]) > 1 or len(parts) == 1:  # "it's" is one word, "o'neil" is two
        return small.capitalize()
    return "".join(part.capitalize() for part in parts)
