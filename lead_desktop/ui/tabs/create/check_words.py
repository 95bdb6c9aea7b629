"""Counts of the check, as chips and as words."""

from __future__ import annotations

from lead_desktop.core.rows import RowState
from lead_desktop.ui.states import row_look
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.widgets.chips import ChipSpec

_CHIPS = (
    (RowState.ERROR, mark("Errors")),
    (RowState.WARNING, mark("Warnings")),
    (RowState.READY, mark("Ready")),
    (RowState.SKIPPED, mark("Left out")),
)


def check_chips(counts: tuple[tuple[RowState, int], ...]) -> tuple[ChipSpec, ...]:
    """All rows, and those of each state; those left out only when there are any."""
    found = dict(counts)
    chips = [ChipSpec("", tr("All"), count=sum(found.values()))]
    for state, label in _CHIPS:
        look = row_look(state)
        if state is not RowState.SKIPPED or found.get(state):
            chips.append(ChipSpec(state.value, tr(label), look.icon, look.mark, found.get(state, 0)))
    return tuple(chips)


def skipped_words(rows: int, left_out: int) -> str:
    """How many rows are not sent, and why; `rows` counts those left out too."""
    errors = rows - left_out
    if errors and left_out:
        return tr(
            "{skipped}, {left_out}.",
            skipped=tr_n("{n} row with errors is skipped", "{n} rows with errors are skipped", errors),
            left_out=tr_n("{n} row was left out", "{n} rows were left out", left_out),
        )
    if left_out:
        return tr_n("{n} row was left out.", "{n} rows were left out.", left_out)
    return tr_n("{n} row with errors is skipped.", "{n} rows with errors are skipped.", errors)
