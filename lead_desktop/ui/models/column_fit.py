"""Column widths for the room there is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_TIGHTEST = 0.66  # of the first width; below that a scroll bar is the lesser evil


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
    def tight(self) -> int:
        """The least width at which the column can still be read."""
        if self.firm or self.whole:
            return self.roomy
        return min(self.roomy, max(self.heading, round(self.width * _TIGHTEST)))


def fit_widths(wishes: Sequence[ColumnWish], room: int) -> list[int]:
    """Widths whose sum fits `room`, if that is possible without making a column unreadable; else the first widths.

    Air is taken before words are cut, from each column in proportion to what it can spare.
    """
    first = [wish.width for wish in wishes]
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
