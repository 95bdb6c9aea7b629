"""Words of every script on the line where Latin ones stand."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLineEdit


def keep_level(line: QLineEdit) -> None:
    """Keep the words of a field on one line, whichever fonts they need.

    Qt moves them up by what a font of another script (Noto Sans Arabic, Noto Sans Devanagari) is higher than the
    field's own, and so out of the middle of the field.
    """
    line.textChanged.connect(lambda: level(line))
    level(line)


def level(line: QLineEdit) -> None:
    """Move the words down by what Qt moves them up."""
    higher = 0 if line.text().isascii() else _higher(line)
    if line.textMargins().top() != higher:
        line.setTextMargins(0, higher, 0, -higher)


def _higher(line: QLineEdit) -> int:
    """By how many px the fonts of the words are higher than the field's own."""
    words = QTextLayout(line.text(), line.font())
    words.beginLayout()
    drawn = words.createLine()
    words.endLayout()  # known from here on
    return round(drawn.ascent()) - line.fontMetrics().ascent()
