"""Words of the Fetch screen by what a CRM can look up."""

from __future__ import annotations

import math
from dataclasses import dataclass

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.pasted_ids import IdKind, PastedCounts
from lead_desktop.ui.words import counted, duration, number


@dataclass(frozen=True, slots=True)
class FetchWords:
    """Title and nouns.

    Attributes:
        title: Of the left pane.
        placeholder: In the empty box.
        key: What a line holds, one and many ("id", "ids").
        thing: What a fetch brings ("lead").
    """

    title: str
    placeholder: str
    key: tuple[str, str]
    thing: str


_IDS = FetchWords(
    "IDs to fetch",
    "Paste lead ids, lead URLs, e-mails or phones here, one a line. Nothing is sent before you press Fetch.",
    ("id", "ids"),
    "lead",
)
_BULKS = FetchWords(
    "Bulks to fetch",
    "Paste bulk numbers here, one a line. Nothing is sent before you press Fetch.",
    ("bulk id", "bulk ids"),
    "bulk",
)


def words_of(capabilities: Capabilities) -> FetchWords:
    """The words for a CRM."""
    return _BULKS if IdKind.BULK_ID in capabilities.fetch_kinds else _IDS


def calls_needed(counts: PastedCounts, capabilities: Capabilities) -> int:
    """Calls a fetch takes: ids travel together, e-mails and phones alone."""
    together = counts.ids - counts.lookups
    return math.ceil(together / max(1, capabilities.ids_per_call)) + counts.lookups


def plan_words(calls: int, rate: RateLimit) -> str:
    """Like "1,204 calls, about 4 min at 25 calls in 5 s"."""
    window = f"{rate.window_s:g} s"
    seconds = max(1.0, (math.ceil(calls / rate.calls) - 1) * rate.window_s)
    return f"{counted(calls, 'call')}, about {duration(seconds)} at {number(rate.calls)} calls in {window}"
