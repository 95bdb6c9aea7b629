"""Keys by the names that stand on a keyboard of the window's language."""

from __future__ import annotations

import re

from lead_desktop.ui.translation import mark, tr

_NAMES = {
    "Ctrl": mark("Ctrl"),
    "Shift": mark("Shift"),
    "Return": mark("Return"),
    "Space": mark("Space"),
    "Del": mark("Del"),
    "Down": mark("Down", "key"),
    "click": mark("click", "with a key held"),
}
_NOTES = {"Down": "key", "click": "with a key held"}


def shown_keys(keys: str) -> str:
    """Such as "Strg+Umschalt+H" for "Ctrl+Shift+H"."""
    return re.sub(
        r"[A-Za-z]+",
        lambda word: tr(_NAMES[word[0]], _NOTES.get(word[0], "")) if word[0] in _NAMES else word[0],
        keys,
    )
