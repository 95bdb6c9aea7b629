"""Calls per window of the rate limit, against the dashed limit; waits are hatched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.words import counted

_HEAD_PX, _FOOT_PX, _PLOT_PX = 18, 20, 66
_GAP_PX = 2.0


@dataclass(frozen=True, slots=True)
class CallsBar:
    """One bar.

    Attributes:
        calls: Calls made in these seconds.
        waited: The CRM asked for a pause in them.
    """

    calls: int
    waited: bool = False


class CallsChart(QWidget):
    """Bars from the start to now; the newest is the brightest."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: tuple[CallsBar, ...] = ()
        self._limit = 25
        self._from_text, self._to_text = "", ""
        self.setFixedHeight(_HEAD_PX + _PLOT_PX + _FOOT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Calls"))
        theme.changed.connect(self.update)

    def set_bars(self, bars: Sequence[CallsBar], limit: int, from_text: str = "", to_text: str = "") -> None:
        """Show these bars; without a `to_text` they end now."""
        self._bars, self._limit = tuple(bars), max(1, limit)
        self._from_text, self._to_text = from_text, to_text or tr("now")
        last = self._bars[-1].calls if self._bars else 0
        made = counted(last, "call")
        self.setAccessibleName(tr("{calls} of {limit} in the newest window", calls=made, limit=self._limit))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as a side panel."""
        return QSize(272, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw limit, bars and axis."""
        tokens = self._theme.tokens
        plot = QRectF(0, _HEAD_PX, self.width(), _PLOT_PX)
        with QPainter(self) as painter:
            painter.setFont(self._theme.font(FontRole.AXIS))
            painter.setPen(QColor(tokens.text2))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            far = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                QRectF(0, 0, self.width(), _HEAD_PX - 2), side, tr("Limit {calls}", calls=self._limit)
            )
            foot = QRectF(0, plot.bottom() + 2, self.width(), _FOOT_PX - 2)
            painter.drawText(foot, side, self._from_text)
            painter.drawText(foot, far, self._to_text)
            self._paint_bars(painter, plot)
            painter.setPen(QPen(QColor(tokens.text2), 1, Qt.PenStyle.DashLine))
            painter.drawLine(plot.topLeft(), plot.topRight())
            painter.setPen(QPen(QColor(tokens.line2), 1))
            painter.drawLine(plot.bottomLeft(), plot.bottomRight())

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        if not self._bars:
            return
        tokens, slots = self._theme.tokens, max(8, len(self._bars))
        step = (plot.width() + _GAP_PX) / slots
        for place, bar in enumerate(self._bars):
            x = plot.left() + place * step
            if self.isRightToLeft():
                x = plot.right() - (place + 1) * step + _GAP_PX
            whole = QRectF(x, plot.top(), max(1.0, step - _GAP_PX), plot.height())
            if bar.waited:
                painter.fillRect(whole, QColor(tokens.warn_tint))
                painter.fillRect(whole, QBrush(QColor(tokens.warn_fill), Qt.BrushStyle.BDiagPattern))
            height = plot.height() * min(1.0, bar.calls / self._limit)
            newest = place == len(self._bars) - 1
            colour = tokens.accent if newest else tokens.accent_line
            top = plot.bottom() - height
            painter.fillRect(QRectF(whole.left(), top, whole.width(), height), QColor(colour))
