"""A thin bar of coloured segments: how the rows divide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desktop.core.rows import RowState
from lead_desktop.ui.states import row_look
from lead_desktop.ui.theme import Theme

_LEAST_PX = 3.0
_GAP_PX = 1.0
_BAR_ORDER = (
    RowState.FOUND,
    RowState.CREATED,
    RowState.READY,
    RowState.DUPLICATE,
    RowState.SKIPPED,
    RowState.NOT_SENT,
    RowState.WARNING,
    RowState.NOT_FOUND,
    RowState.NOT_AN_ID,
    RowState.ERROR,
    RowState.FAILED,
    RowState.UNKNOWN,
)
Segments = tuple[tuple[str, int], ...]


def segments_of(counts: Sequence[tuple[RowState, int]]) -> Segments:
    """Fill token and number of every state that is settled, good ones first."""
    found = dict(counts)
    return tuple((row_look(state).fill, found[state]) for state in _BAR_ORDER if found.get(state))


def draw_segments(
    painter: QPainter, theme: Theme, rect: QRectF, segments: Segments, total: int, *, mirrored: bool = False
) -> None:
    """Draw segments over a quiet track; the smallest segment still shows."""
    painter.fillRect(rect, QColor(theme.tokens.line))
    whole = max(total, sum(count for _, count in segments), 1)
    left = 0.0
    for (token, _), width in zip(segments, _widths(segments, whole, rect.width()), strict=True):
        x = rect.right() - left - width if mirrored else rect.left() + left
        colour = QColor(str(getattr(theme.tokens, token)))
        painter.fillRect(QRectF(x, rect.top(), max(1.0, width - _GAP_PX), rect.height()), colour)
        left += width


def _widths(segments: Segments, whole: int, room: float) -> list[float]:
    """Each at least so wide that it is seen; the widest gives what that costs."""
    widths = [max(_LEAST_PX, room * count / whole) for _, count in segments]
    over = sum(widths) - room
    if over > 0:
        widest = widths.index(max(widths))
        widths[widest] = max(_LEAST_PX, widths[widest] - over)
    return widths


class SegmentedBar(QWidget):
    """Segments by token and number, over a track for what is not settled yet."""

    def __init__(self, theme: Theme, height: int = 4, radius: float = 0) -> None:
        super().__init__()
        self._theme, self._radius = theme, radius
        self._segments: Segments = ()
        self._total = 0
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_segments(self, segments: Sequence[tuple[str, int]], total: int | None = None) -> None:
        """Show these; `total` is what fills the whole bar."""
        new, whole = tuple(segments), sum(count for _, count in segments) if total is None else total
        if (new, whole) != (self._segments, self._total):
            self._segments, self._total = new, whole
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(self.rect())
            if self._radius:
                shape = QPainterPath()
                shape.addRoundedRect(rect, self._radius, self._radius)
                painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
            mirrored = self.isRightToLeft()
            draw_segments(painter, self._theme, rect, self._segments, self._total, mirrored=mirrored)
