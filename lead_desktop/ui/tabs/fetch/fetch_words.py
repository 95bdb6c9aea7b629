"""Words of the Fetch screen by what a CRM can look up."""

from __future__ import annotations

import math
from dataclasses import dataclass

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.pasted_ids import IdKind, PastedCounts
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.words import counted, duration


@dataclass(frozen=True, slots=True)
class FetchWords:
    """Sentences of the screen.

    Attributes:
        bulks: Whole bulks are fetched by their numbers; else leads by their ids.
    """

    bulks: bool = False

    @property
    def title(self) -> str:
        """Of the left pane."""
        return tr("Bulks to fetch") if self.bulks else tr("IDs to fetch")

    @property
    def placeholder(self) -> str:
        """In the empty box."""
        if self.bulks:
            return tr("Paste bulk numbers here, one a line. Nothing is sent before you press Fetch.")
        return tr(
            "Paste lead ids, lead URLs, e-mails or phones here, one a line. Nothing is sent before you press Fetch."
        )

    @property
    def paste_first(self) -> str:
        """Under the button while the box is empty."""
        return tr("Paste bulk ids first.") if self.bulks else tr("Paste ids first.")

    @property
    def fetch(self) -> str:
        """On the button while the box is empty."""
        return tr("Fetch bulks") if self.bulks else tr("Fetch leads")

    def fetch_counted(self, n: int) -> str:
        """Like "Fetch 3 leads"."""
        if self.bulks:
            return tr_n("Fetch {n} bulk", "Fetch {n} bulks", n)
        return tr_n("Fetch {n} lead", "Fetch {n} leads", n)

    def fetch_again(self, n: int) -> str:
        """Like "Fetch 3 leads again"."""
        if self.bulks:
            return tr_n("Fetch {n} bulk again", "Fetch {n} bulks again", n)
        return tr_n("Fetch {n} lead again", "Fetch {n} leads again", n)

    def fetching(self, n: int) -> str:
        """Like "Fetching 3 leads"."""
        if self.bulks:
            return tr_n("Fetching {n} bulk", "Fetching {n} bulks", n)
        return tr_n("Fetching {n} lead", "Fetching {n} leads", n)

    def key(self, n: int) -> str:
        """What a line holds, beside its number: "id", "ids"."""
        return tr_n("bulk id", "bulk ids", n) if self.bulks else tr_n("id", "ids", n)

    def no_key(self, n: int) -> str:
        """What a line is that cannot be looked up, beside the number of those."""
        return tr_n("not a bulk id", "not a bulk id", n) if self.bulks else tr_n("not an id", "not an id", n)

    def counted_keys(self, n: int) -> str:
        """Like "3 ids"."""
        return counted(n, "bulk id") if self.bulks else counted(n, "id")

    def counted_no_keys(self, n: int) -> str:
        """Like "3 not an id"."""
        if self.bulks:
            return tr_n("{n} not a bulk id", "{n} not a bulk id", n)
        return tr_n("{n} not an id", "{n} not an id", n)


def words_of(capabilities: Capabilities) -> FetchWords:
    """The words for a CRM."""
    return FetchWords(bulks=IdKind.BULK_ID in capabilities.fetch_kinds)


def calls_needed(counts: PastedCounts, capabilities: Capabilities) -> int:
    """Calls a fetch takes: ids travel together, e-mails and phones alone."""
    together = counts.ids - counts.lookups
    return math.ceil(together / max(1, capabilities.ids_per_call)) + counts.lookups


def plan_words(calls: int, rate: RateLimit) -> str:
    """Like "1,204 calls, about 4 min at 25 calls in 5 s"."""
    seconds = max(1.0, (math.ceil(calls / rate.calls) - 1) * rate.window_s)
    window = tr("{seconds} s", seconds=f"{rate.window_s:g}")
    return tr(
        "{calls}, about {time} at {rate}",
        calls=counted(calls, "call"),
        time=duration(seconds),
        rate=tr_n("{n} call in {window}", "{n} calls in {window}", rate.calls, window=window),
    )
