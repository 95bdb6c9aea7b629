"""The button that says which CRM account is in use, and opens the list of them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from lead_desktop.core.connections import PROVIDER_NAMES, Connection, Environment
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.motion import Fade, mixed
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.badge import HEIGHT as BADGE_PX
from lead_desktop.ui.widgets.badge import badge_width, draw_badge
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.painting import draw_box, draw_dot, draw_focus, draw_icon, draw_words

_HEIGHT = 32
_TILE = 20
_NAME_PX = 240  # a longer name is cut; the menu and the tool tip have all of it
_MOST_SPARED = 2
_TIP = mark("Choose the connection (Ctrl+K)")
_ENVIRONMENTS = {Environment.PRODUCTION: mark("production"), Environment.SANDBOX: mark("sandbox")}


class Health(StrEnum):
    """How the CRM answers: disc, ring, cross, always with the word."""

    UNTRIED = mark("Not tried yet")
    HEALTHY = mark("Healthy")
    SLOW = mark("Slow")
    FAILING = mark("Failing")


class ConnectionSwitcher(FocusRing, QAbstractButton):
    """Tile, name, provider, badge, health."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("connectionSwitcher")
        self._theme = theme
        self._connection: Connection | None = None
        self._health = Health.UNTRIED
        self._hover = Fade(self, theme.motion)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)
        self.show_connection(None)

    def show_connection(self, connection: Connection | None, health: Health = Health.UNTRIED) -> None:
        """Show another connection or health."""
        self._connection, self._health = connection, health
        if connection is None:
            self.setAccessibleName(tr("No connection, choose one"))
            self.setToolTip(tr(_TIP))
        else:
            provider = PROVIDER_NAMES[connection.provider]
            self.setToolTip(plain_tip(f"{connection.name}. {tr(_TIP)}"))
            self.setAccessibleName(
                tr(
                    "Connection {name}, {provider}, {environment}, {health}",
                    name=connection.name,
                    provider=provider,
                    environment=tr(_ENVIRONMENTS[connection.environment]),
                    health=tr(health.value),
                )
            )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its parts."""
        return QSize(self._lay_out(None), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            fill = mixed(tokens.raised, tokens.hover, self._hover.level(on=self.underMouse()))
            draw_box(painter, self.rect(), fill=fill, edge=tokens.line2)
            spared = next(
                (n for n in range(_MOST_SPARED) if self._lay_out(None, n) <= self.width()), _MOST_SPARED
            )
            self._lay_out(painter, spared)
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect())

    def _lay_out(self, painter: QPainter | None, spared: int = 0) -> int:
        """Place the parts from the leading edge, draw them when there is a painter; the whole width.

        Args:
            painter: Draws them.
            spared: How many are left out in a narrow window: the CRM's name, then the word for the health.
        """
        tokens, connection, left = self._theme.tokens, self._connection, 6
        if connection is None:
            left = self._text(painter, left + 4, tr("Choose a connection"), FontRole.STRONG, tokens.text) + 8
        else:
            left = self._tile(painter, left, connection) + 8
            name = self._theme.metrics(FontRole.BOLD).elidedText(
                connection.name, Qt.TextElideMode.ElideRight, _NAME_PX
            )
            left = self._text(painter, left, name, FontRole.BOLD, tokens.text) + 8
            if not spared:
                provider = PROVIDER_NAMES[connection.provider]
                left = self._text(painter, left, provider, FontRole.BODY, tokens.text2) + 9
            left = self._badge(painter, left, connection) + 8
            if painter:
                x = self._box(left, 1).left()
                painter.fillRect(x, 8, 1, _HEIGHT - 16, QColor(tokens.line2))
            left = self._health_mark(painter, left + 9) + 9
            if spared < _MOST_SPARED:
                left = self._text(painter, left, tr(self._health.value), FontRole.HINT, tokens.text2) + 8
        if painter:
            draw_icon(painter, self._theme, self._box(self.width() - 14 - 8, 14), "caret-down", tokens.text2)
        return left + 14 + 8

    def _box(self, left: int, width: int) -> QRect:
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRect(left, 0, width, _HEIGHT)

    def _text(self, painter: QPainter | None, left: int, text: str, role: FontRole, ink: str) -> int:
        width = self._theme.metrics(role).horizontalAdvance(text) + 1
        if painter:
            painter.setFont(self._theme.font(role))
            painter.setPen(QColor(ink))
            draw_words(painter, self._box(left, width), text, right=self.isRightToLeft())
        return left + width

    def _tile(self, painter: QPainter | None, left: int, connection: Connection) -> int:
        if painter:
            box = self._box(left, _TILE)
            box = QRect(box.left(), (_HEIGHT - _TILE) // 2, _TILE, _TILE)
            draw_box(painter, box, fill=self._theme.tokens.connection(connection.colour), radius=4)
            painter.setFont(self._theme.font(FontRole.BADGE))
            painter.setPen(QColor(self._theme.tokens.on_connection))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, connection.name[:1].upper())
        return left + _TILE

    def _badge(self, painter: QPainter | None, left: int, connection: Connection) -> int:
        width = badge_width(self._theme, connection.environment)
        if painter:
            box = self._box(left, width)
            box = QRect(box.left(), (_HEIGHT - BADGE_PX) // 2, width, BADGE_PX)
            draw_badge(painter, self._theme, box, connection, mirrored=self.isRightToLeft())
        return left + width

    def _health_mark(self, painter: QPainter | None, left: int) -> int:
        tokens = self._theme.tokens
        if painter:
            box = self._box(left, 8)
            centre = QPointF(box.center().x() + 0.5, _HEIGHT / 2)
            if self._health is Health.HEALTHY:
                draw_dot(painter, centre, tokens.ok_fill, 4)
            elif self._health is Health.FAILING:
                cross = QRect(box.left() - 2, 0, 12, _HEIGHT)
                draw_icon(painter, self._theme, cross, "x", tokens.bad)
            else:
                colour = tokens.warn_fill if self._health is Health.SLOW else tokens.control
                painter.save()
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(colour), 2))
                painter.drawEllipse(centre, 3.0, 3.0)
                painter.restore()
        return left + 8
