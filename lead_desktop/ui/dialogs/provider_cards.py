"""Cards to choose a CRM from, and swatches to choose a colour from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.core.connections import COLOURS, PROVIDER_NAMES, ProviderId
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.motion import Fade, mixed
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.painting import draw_box, draw_dot, draw_focus, draw_icon

_CARD_PX, _SWATCH_PX = 60, 28
_BESIDE_PX = 52  # mark and margins beside the words
_KEYS = {
    ProviderId.LEADSQUARED: mark("Access key and secret"),
    ProviderId.OCTANIST: mark("API key"),
    ProviderId.JTC_DMS: mark("Token, if there is one"),
}
_COLOURS = {
    "teal": mark("Teal"),
    "plum": mark("Plum"),
    "clay": mark("Clay"),
    "sky": mark("Sky"),
    "violet": mark("Violet"),
    "olive": mark("Olive"),
    "slate": mark("Slate"),
}


class _Card(FocusRing, QAbstractButton):
    def __init__(self, theme: Theme, provider: ProviderId) -> None:
        super().__init__()
        self._theme, self.provider = theme, provider
        self._hover = Fade(self, theme.motion)
        self.setCheckable(True)
        self.setFixedHeight(_CARD_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("{crm}, {keys}", crm=PROVIDER_NAMES[provider], keys=tr(_KEYS[provider])))

    def sizeHint(self) -> QSize:
        keys = self._theme.metrics(FontRole.HINT).horizontalAdvance(tr(_KEYS[self.provider]))
        return QSize(max(176, keys + _BESIDE_PX), _CARD_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, on = self._theme.tokens, self.isChecked()
        with QPainter(self) as painter:
            over = self._hover.level(on=self.underMouse())
            fill = tokens.accent_tint if on else mixed("", tokens.hover, over)
            edge = tokens.accent if on else tokens.line2
            draw_box(painter, self.rect(), fill=fill, edge=edge, radius=8, width=2 if on else 1)
            mirrored = self.isRightToLeft()
            mark = QRect(self.width() - 30 if mirrored else 14, 14, 16, 16)
            if on:
                draw_dot(painter, mark.toRectF().center(), tokens.accent, 7)
                draw_icon(painter, self._theme, mark.adjusted(3, 3, -3, -3), "check", tokens.on_accent)
            else:
                draw_box(painter, mark.adjusted(1, 1, -1, -1), edge=tokens.control, radius=7)
            words = (
                self.rect().adjusted(12, 12, -40, -8) if mirrored else self.rect().adjusted(40, 12, -8, -8)
            )
            side = Qt.AlignmentFlag.AlignLeading
            painter.setFont(self._theme.font(FontRole.BOLD))
            painter.setPen(QColor(tokens.text))
            painter.drawText(words, side | Qt.AlignmentFlag.AlignTop, PROVIDER_NAMES[self.provider])
            painter.setFont(self._theme.font(FontRole.HINT))
            painter.setPen(QColor(tokens.text2))
            painter.drawText(words, side | Qt.AlignmentFlag.AlignBottom, tr(_KEYS[self.provider]))
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect(), 8)


class ProviderCards(QWidget):
    """One card for each CRM.

    Signals:
        chosen: The ProviderId.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("connectionProvider")
        self.setAccessibleName(tr("CRM"))
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._cards = [_Card(theme, provider) for provider in _KEYS]
        for card in self._cards:
            self._group.addButton(card)
            line.addWidget(card)
            card.clicked.connect(self._clicked)

    def card(self, provider: ProviderId) -> QAbstractButton:
        """The card of a CRM."""
        return next(card for card in self._cards if card.provider is provider)

    def show_provider(self, provider: ProviderId) -> None:
        """Mark this one."""
        self.card(provider).setChecked(True)

    def _clicked(self) -> None:
        self.chosen.emit(next(card.provider for card in self._cards if card.isChecked()))


class _Swatch(FocusRing, QAbstractButton):
    def __init__(self, theme: Theme, colour: str) -> None:
        super().__init__()
        self._theme, self.colour = theme, colour
        self.setCheckable(True)
        self.setFixedSize(_SWATCH_PX, _SWATCH_PX)
        name = tr(_COLOURS[colour])
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        ink = tokens.connection(self.colour)
        with QPainter(self) as painter:
            if self.isChecked():
                draw_box(painter, self.rect().adjusted(1, 1, -1, -1), edge=ink, radius=6, width=2)
            draw_box(painter, self.rect().adjusted(4, 4, -4, -4), fill=ink, radius=4)
            if self.isChecked():
                tick = tokens.on_connection
                draw_icon(painter, self._theme, self.rect().adjusted(8, 8, -8, -8), "check", tick)
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect())


class ColourSwatches(QWidget):
    """The seven colours.

    Signals:
        chosen: Name of the colour.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, colours: Sequence[str] = COLOURS) -> None:
        super().__init__()
        self.setObjectName("connectionColour")
        self.setAccessibleName(tr("Colour"))
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self._swatches = [_Swatch(theme, colour) for colour in colours]
        for swatch in self._swatches:
            self._group.addButton(swatch)
            line.addWidget(swatch)
            swatch.clicked.connect(self._clicked)
        line.addStretch(1)

    def show_colour(self, colour: str) -> None:
        """Mark this one."""
        for swatch in self._swatches:
            if swatch.colour == colour:
                swatch.setChecked(True)

    def _clicked(self) -> None:
        self.chosen.emit(next(swatch.colour for swatch in self._swatches if swatch.isChecked()))
