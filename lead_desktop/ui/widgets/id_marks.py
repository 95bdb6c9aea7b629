"""How a pasted line is marked: only what is not a plain id."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat

from lead_desktop.core.pasted_ids import IdKind, PastedLine
from lead_desktop.ui.tokens import Tokens

_MARKS = {
    IdKind.RUBBISH: ("x-circle", "bad"),
    IdKind.DUPLICATE: ("copy", "text3"),
    IdKind.EMAIL: ("at", "text3"),
    IdKind.PHONE: ("phone", "text3"),
}


def mark_of(line: PastedLine) -> tuple[str, str] | None:
    """Icon and token of its colour for the gutter, or None."""
    if line.from_url and line.kind is not IdKind.DUPLICATE:
        return "link", "text3"
    return _MARKS.get(line.kind)


def style_of(line: PastedLine, tokens: Tokens) -> QTextCharFormat | None:
    """How the text itself is drawn, or None for a plain id."""
    if line.kind is IdKind.RUBBISH:
        style = QTextCharFormat()
        style.setForeground(QColor(tokens.bad))
        style.setUnderlineColor(QColor(tokens.bad))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        return style
    if line.kind is IdKind.DUPLICATE or line.from_url:
        style = QTextCharFormat()
        style.setForeground(QColor(tokens.text3))
        return style
    return None
