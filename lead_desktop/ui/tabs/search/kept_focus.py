"""Rows and chips are made anew when what they show changes; the keyboard stays where it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Controls = Mapping[object, Sequence[QWidget]]


@contextmanager
def kept_focus(controls: Callable[[], Controls]) -> Iterator[None]:
    """Give the keyboard back to the control that stands in the place of the one that had it.

    Args:
        controls: The controls there are now, in order, by what they belong to; asked before and after.
    """
    held = _place_of(QApplication.focusWidget(), controls())
    yield
    if held is None:
        return
    owner, place = held
    there = controls().get(owner, ())
    if place < len(there) and _place_of(QApplication.focusWidget(), {owner: there}) is None:
        there[place].setFocus(Qt.FocusReason.OtherFocusReason)


def _place_of(widget: QWidget | None, controls: Controls) -> tuple[object, int] | None:
    """Owner and place of the control that is this widget or holds it."""
    if widget is None:
        return None
    for owner, held in controls.items():
        for place, control in enumerate(held):
            if control is widget or control.isAncestorOf(widget):
                return owner, place
    return None
