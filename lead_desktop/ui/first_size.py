"""The size a window has at first: one that the screen has room for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_TITLE_BAR_PX = 40  # of the highest that are common: the frame is known only when the window is shown


def fit_to_screen(window: QWidget) -> None:
    """Make the window no larger than its screen has room for, down to its least size."""
    if window.isMaximized() or window.isFullScreen():
        return
    window.resize(fitting(window.size(), window.screen().availableGeometry().size()))


def fitting(wished: QSize, screen: QSize) -> QSize:
    """The wished size, or what the screen has room for beside the title bar; in logical pixels."""
    return wished.boundedTo(QSize(screen.width(), screen.height() - _TITLE_BAR_PX))
