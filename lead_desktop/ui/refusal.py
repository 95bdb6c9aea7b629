"""Why the window does not open, said where the person looks."""

from __future__ import annotations

from typing import TextIO

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.shown_text import shown
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.translation import told

_NO_SCREEN = ("offscreen", "minimal")


def tell_refusal(error: LeadDesktopError, stderr: TextIO) -> None:
    """Write the sentence; where the program was started from a menu or an icon, also show it and wait.

    Args:
        error: What keeps the window from opening.
        stderr: Standard error; a terminal has a reader.
    """
    stderr.write(f"{shown(error.sentence())}\n")
    stderr.flush()
    if not stderr.isatty() and QGuiApplication.platformName() not in _NO_SCREEN:
        refusal_box(error).exec()


def refusal_box(error: LeadDesktopError) -> QMessageBox:
    """What happened, what is safe, what to do."""
    box = QMessageBox(QMessageBox.Icon.Critical, "Lead Desktop", told(error.title))
    words = " ".join(told(one) for one in (error.message, error.safe, error.do) if one)
    box.setInformativeText(plain_tip(words))  # it may name a folder, and a box takes tags for markup
    return box
