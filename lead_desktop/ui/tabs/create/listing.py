"""Several things in one sentence, with the commas of the window's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

from lead_desktop.ui.translation import tr


def by_commas(items: Iterable[str]) -> str:
    """Like "A, B, C"; "" for none."""
    first, *others = [*items] or [""]
    return reduce(lambda before, one: tr("{before}, {next}", before=before, next=one), others, first)


def listed(items: Sequence[str]) -> str:
    """Like "A, B and C"; there is at least one."""
    *others, last = items
    return tr("{before} and {last}", before=by_commas(others), last=last) if others else last
