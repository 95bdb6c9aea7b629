"""Several things in one sentence, each in the direction of its own script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lead_desktop.ui import words
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.mirroring import own_direction


def by_commas(items: Iterable[str]) -> str:
    """Like "A, B, C"; "" for none."""
    several = tuple(items)
    return words.listed(map(own_direction, several) if len(several) > 1 else several)


def listed(items: Sequence[str]) -> str:
    """Like "A, B and C"; there is at least one."""
    *others, last = items
    return tr("{before} and {last}", before=by_commas(others), last=last) if others else last
