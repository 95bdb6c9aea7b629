"""An area with a name that is scrolled where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.scroll_ring import ScrollRing


class NamedArea(QScrollArea):
    """Its content is as wide as the area.

    Args:
        theme: For the ring of the keyboard.
        name: What a screen reader calls it.
        inside: What is in it, with its layout.
    """

    def __init__(self, theme: Theme, name: str, inside: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        ScrollRing(theme, self)
