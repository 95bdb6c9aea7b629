"""Counts of the check, as chips and as words."""

from __future__ import annotations

from lead_desktop.core.rows import RowState
from lead_desktop.ui.states import row_look
from lead_desktop.ui.widgets.chips import ChipSpec
from lead_desktop.ui.words import counted

_CHIPS = (
    (RowState.ERROR, "Errors"),
    (RowState.WARNING, "Warnings"),
    (RowState.READY, "Ready"),
    (RowState.SKIPPED, "Left out"),
)


def check_chips(counts: tuple[tuple[RowState, int], ...]) -> tuple[ChipSpec, ...]:
    """All rows, and those of each state; those left out only when there are any."""
    found = dict(counts)
    chips = [ChipSpec("", "All", count=sum(found.values()))]
    for state, label in _CHIPS:
        look = row_look(state)
        if state is not RowState.SKIPPED or found.get(state):
            chips.append(ChipSpec(state.value, label, look.icon, look.mark, found.get(state, 0)))
    return tuple(chips)


def skipped_words(rows: int, left_out: int) -> str:
    """How many rows are not sent, and why; `rows` counts those left out too."""
    errors = rows - left_out
    parts = [
        f"{counted(errors, 'row')} with errors {'is' if errors == 1 else 'are'} skipped" if errors else "",
        f"{counted(left_out, 'row')} {'was' if left_out == 1 else 'were'} left out" if left_out else "",
    ]
    return ", ".join(part for part in parts if part) + "."
