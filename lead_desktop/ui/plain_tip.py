"""Tool tips that show the characters they were given."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt

from lead_desktop.core.shown_text import shown_in_window


def plain_tip(text: str) -> str:
    """The text as a tool tip that shows just these characters.

    Qt takes a tip with a tag in it for markup, and loads its pictures: a name from a CRM or a file could then make
    Windows show the person's name and password to another computer.
    """
    text = shown_in_window(text)
    if not Qt.mightBeRichText(text):
        return text
    lines = html.escape(text).split("\n")
    return f"<qt>{'<br>'.join(lines)}</qt>"
