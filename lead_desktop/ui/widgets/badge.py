"""The badge that says production or sandbox in the connection's own colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desktop.core.connections import Connection, Environment
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.painting import draw_box, draw_icon

HEIGHT = 20
_PADDING = 7
_SHIELD = 12
_WORDS = {Environment.PRODUCTION: mark("Production"), Environment.SANDBOX: mark("Sandbox")}


def badge_width(theme: Theme, environment: Environment) -> int:
    """How wide the badge is."""
    shield = _SHIELD + 4 if environment is Environment.PRODUCTION else 0
    return (
        2 * _PADDING + shield + theme.metrics(FontRole.BADGE).horizontalAdvance(tr(_WORDS[environment])) + 1
    )


def draw_badge(
    painter: QPainter, theme: Theme, box: QRect, connection: Connection, *, mirrored: bool
) -> None:
    """Draw the badge; production carries a shield."""
    tokens = theme.tokens
    ink = tokens.connection(connection.colour)
    draw_box(painter, box, fill=tokens.connection_tint(connection.colour), radius=4)
    words = box.adjusted(_PADDING, 0, -_PADDING, 0)
    if connection.environment is Environment.PRODUCTION:
        left = words.right() + 1 - _SHIELD if mirrored else words.left()
        draw_icon(painter, theme, QRect(left, box.top(), _SHIELD, HEIGHT), "shield-check", ink)
        cut = _SHIELD + 4
        words = words.adjusted(0, 0, -cut, 0) if mirrored else words.adjusted(cut, 0, 0, 0)
    painter.setFont(theme.font(FontRole.BADGE))
    painter.setPen(QColor(ink))
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, tr(_WORDS[connection.environment]))


class Badge(QWidget):
    """The badge as a widget."""

    def __init__(self, theme: Theme, connection: Connection) -> None:
        super().__init__()
        self._theme, self._connection = theme, connection
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(_WORDS[connection.environment]))
        theme.changed.connect(self.update)

    def set_connection(self, connection: Connection) -> None:
        """Badge of another connection."""
        self._connection = connection
        self.setAccessibleName(tr(_WORDS[connection.environment]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(badge_width(self._theme, self._connection.environment), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with QPainter(self) as painter:
            mirrored = self.isRightToLeft()
            draw_badge(painter, self._theme, self.rect(), self._connection, mirrored=mirrored)
