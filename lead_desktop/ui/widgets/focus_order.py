"""The order in which Tab goes: that of reading, also for controls that came later."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain_focus(controls: Sequence[QWidget]) -> None:
    """Let Tab go from each control to the next; all of them are in one window, and those it passes over are left out."""
    for before, after in pairwise(one for one in controls if one.focusPolicy() & Qt.FocusPolicy.TabFocus):
        QWidget.setTabOrder(before, after)
