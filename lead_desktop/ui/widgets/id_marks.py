"""How a pasted line is marked: only what is not a plain id."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QTextCharFormat

from lead_desktop.core.pasted_ids import IdKind, PastedLine
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.tokens import Tokens
from lead_desktop.ui.widgets.mirroring import mirrored
from lead_desktop.ui.widgets.painting import draw_icon, draw_words
from lead_desktop.ui.words import number

_MARK_LEFT_PX, _MARK_PX = 8, 12
_NUMBER_LEFT_PX, _NUMBER_RIGHT_PX = 22, 8
MARGIN_PX = 6
BESIDE_NUMBER_PX = _NUMBER_LEFT_PX + _NUMBER_RIGHT_PX

_MARKS = {
    IdKind.RUBBISH: ("x-circle", "bad"),
    IdKind.DUPLICATE: ("copy", "text3"),
    IdKind.EMAIL: ("at", "text3"),
    IdKind.PHONE: ("phone", "text3"),
}


def trailing_px() -> int:
    """In a mirrored window Qt draws the hint of an empty box at the right, without the document's margin."""
    return MARGIN_PX if mirrored() else 0


def mark_of(line: PastedLine) -> tuple[str, str] | None:
    """Icon and token of its colour for the gutter, or None."""
    if line.from_url and line.kind is not IdKind.DUPLICATE:
        return "link", "text3"
    return _MARKS.get(line.kind)


def draw_mark(painter: QPainter, area: QRect, line: PastedLine, at: int, theme: Theme) -> None:
    """The line's mark and number.

    Args:
        painter: With the font of the numbers.
        area: The line's place in the gutter.
        line: What it holds.
        at: Its number, from 1.
        theme: Colours.
    """
    mark = mark_of(line)
    if mark is not None:
        box = QRect(_MARK_LEFT_PX, area.top(), _MARK_PX, area.height())
        draw_icon(painter, theme, box, mark[0], str(getattr(theme.tokens, mark[1])))
    if line.kind is not IdKind.BLANK:
        painter.setPen(QColor(theme.tokens.text3))
        words = area.adjusted(_NUMBER_LEFT_PX, 0, -_NUMBER_RIGHT_PX, 0)
        draw_words(painter, words, number(at), right=True)


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
