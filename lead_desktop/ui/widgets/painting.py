"""Strokes shared by the painted widgets: icons, the spinner's arc, rounded boxes, focus rings."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from lead_desktop.ui.states import ARC
from lead_desktop.ui.theme import Theme

_ARC_SPAN = 100
_ONE_LINE = int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)
# Flags are joined once: a screen of cells is hundreds of calls, and joining enumerations costs as much as a short word.
_SIDES = {
    right: _ONE_LINE
    | int(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    | int(Qt.AlignmentFlag.AlignVCenter)
    for right in (False, True)
}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")  # Hebrew, Arabic and their kin
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_DEEPER_EM = 1 / 12
"""Half of what Noto Sans Devanagari reaches farther down than Inter: Qt moves a line in the middle up by it."""
_TURN = 16  # Qt counts angles in sixteenths of a degree


def draw_icon(painter: QPainter, theme: Theme, rect: QRect, icon: str, colour: str) -> None:
    """Draw a Phosphor icon, or the spinner for ARC, centred in `rect` at the height of `rect`."""
    if icon == ARC:
        draw_arc(painter, theme, QRectF(rect), colour)
        return
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    left = rect.left() + (rect.width() - side) // 2
    top = rect.top() + (rect.height() - side) // 2
    painter.drawPixmap(left, top, theme.pixmap(icon, colour, side, ratio))


def draw_arc(painter: QPainter, theme: Theme, rect: QRectF, colour: str) -> None:
    """Draw the spinner: a faint ring and an arc at the one angle."""
    side = min(rect.width(), rect.height())
    ring = QRectF(0, 0, side - 4, side - 4)
    ring.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.tokens.line2), 2))
    painter.drawEllipse(ring)
    painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(ring, (90 - theme.spin.angle) * _TURN, -_ARC_SPAN * _TURN)
    painter.restore()


def draw_box(
    painter: QPainter, rect: QRect, *, fill: str = "", edge: str = "", radius: float = 6, width: float = 1
) -> None:
    """Draw a rounded box whose edge lies wholly inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), width) if edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_focus(painter: QPainter, theme: Theme, rect: QRect, radius: float = 6) -> None:
    """Draw the 2-px accent ring of a control that has the keyboard."""
    draw_box(painter, rect, edge=theme.tokens.focus, radius=radius, width=2)


def draw_words(painter: QPainter, rect: QRect, text: str, *, right: bool, top: bool = False) -> None:
    """Draw one line of text at the left or right edge, in the direction of its own script.

    In a mirrored window words of both scripts are a sentence of that window, whichever they begin with.

    Args:
        painter: With font and pen.
        rect: Where the line stands.
        text: The words.
        right: They end at the right edge.
        top: They stand at the top, no lower where another font draws their script.
    """
    before = painter.layoutDirection()
    if before != Qt.LayoutDirection.RightToLeft or text.isascii() or not _RIGHT_TO_LEFT.search(text):
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if top:
        rect = QRect(rect.left(), rect.top(), rect.width(), painter.fontMetrics().height())
    if not text.isascii() and _DEVANAGARI.search(text):  # on the line where Latin words beside it stand
        rect = rect.translated(0, round(painter.font().pixelSize() * _DEEPER_EM))
    painter.drawText(rect, _SIDES[right], text)
    painter.setLayoutDirection(before)


def draw_dot(painter: QPainter, centre: QPointF, colour: str, radius: float) -> None:
    """Draw a filled disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(centre, radius, radius)
    painter.restore()
