"""Why a column is mapped as it is, in words."""

from __future__ import annotations

from lead_desktop.core.mapping import Match
from lead_desktop.ui.translation import mark, tr

_MATCHES = {
    Match.SAME_NAME: mark("Same name", "how a column was matched"),
    Match.LIKELY: mark("Likely", "how a column was matched"),
    Match.UNSURE: mark("Unsure", "how a column was matched"),
    Match.SAVED: mark("Saved", "how a column was matched"),
    Match.CHOSEN: mark("Your choice", "how a column was matched"),
}


def match_word(match: Match) -> str:
    """Like "Same name"; "" for none."""
    word = _MATCHES.get(match)
    return tr(word, "how a column was matched") if word else ""


def match_words() -> tuple[str, ...]:
    """All there are."""
    return tuple(map(match_word, _MATCHES))
