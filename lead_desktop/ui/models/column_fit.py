"""Column widths for the room there is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_TIGHTEST = 0.66  # of the first width; below that a scroll bar is the lesser evil
_WIDEST = 2.0  # of the first width, so that one long remark does not take a whole screen


@dataclass(frozen=True, slots=True)
class ColumnWish:
    """What a column would like.

    Attributes:
        width: Its first width in px.
        heading: Width of its heading.
        words: Width of the longest words in it, 0 when it is empty.
        firm: It keeps its first width.
        whole: Its words are not to be cut, as half a phone or half a day says nothing.
    """

    width: int
    heading: int = 0
    words: int = 0
    firm: bool = False
    whole: bool = False

    @property
    def roomy(self) -> int:
        """The width at which nothing is cut."""
        if self.firm:
            return self.width
        return min(self.width, max(self.heading, self.words or round(self.width * _TIGHTEST)))

    @property
    def whole_words(self) -> int:
        """The width at which long words are whole too, within reason."""
        return self.width if self.firm else max(self.width, min(self.words, round(self.width * _WIDEST)))

    @property
    def tight(self) -> int:
        """The least width at which the column can still be read."""
        if self.firm or self.whole:
            return self.roomy
        return min(self.roomy, max(self.heading, round(self.width * _TIGHTEST)))


def fit_widths(wishes: Sequence[ColumnWish], room: int) -> list[int]:
    """Widths whose sum fits `room`, if that is possible without making a column unreadable; else the first widths.

    Air is taken before words are cut, from each column in proportion to what it can spare. Room that no column needs
    goes to those whose words would be cut, in proportion to what they miss.
    """
    first = [wish.width for wish in wishes]
    spare_room, cut = room - sum(first), [wish.whole_words - wish.width for wish in wishes]
    if spare_room > 0 and any(cut):
        share = min(1.0, spare_room / sum(cut))
        return [width + math.floor(more * share) for width, more in zip(first, cut, strict=True)]
    for full, least in (
        (first, [wish.roomy for wish in wishes]),
        ([wish.roomy for wish in wishes], [wish.tight for wish in wishes]),
    ):
        missing, spare = sum(full) - room, sum(full) - sum(least)
        if missing <= 0:
            return full
        if missing <= spare:
            return [
                width - math.ceil((width - low) * missing / spare)
                for width, low in zip(full, least, strict=True)
            ]
    return first
