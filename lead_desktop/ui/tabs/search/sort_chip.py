"""One sort key: a click turns it over, the cross removes it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.core.filters import SortKey
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.motion import Fade, mixed
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import IconButton
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.painting import draw_box, draw_focus, draw_icon, draw_words

_CHIP_PX, _INSIDE_PX = 28, 24
_PADDING, _GAP, _ICON = 6, 7, 14


class SortTurn(FocusRing, QAbstractButton):
    """The chip's words: place, label, arrow."""

    def __init__(self, theme: Theme, place: int, label: str, *, descending: bool) -> None:
        super().__init__()
        self._theme, self._place = theme, str(place)
        self._arrow = "arrow-down" if descending else "arrow-up"
        self._hover = Fade(self, theme.motion)
        self.setText(label)
        self.setAccessibleName(_spoken(place, label, descending=descending))
        self.setToolTip(plain_tip(tr("Turn the order over")))
        self.setFixedHeight(_INSIDE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide enough for place, label and arrow."""
        return QSize(2 * _PADDING + sum(self._widths()) + 2 * _GAP, _INSIDE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        tokens, right = self._theme.tokens, self.isRightToLeft()
        place, label, arrow = self._widths()
        over = self._hover.level(on=self.underMouse())
        with QPainter(self) as painter:
            fill = tokens.pressed if self.isDown() else mixed(tokens.raised, tokens.hover, over)
            draw_box(painter, self.rect(), fill=fill, radius=4)
            painter.setFont(self._theme.font(FontRole.HEADING, tabular=True))
            painter.setPen(QColor(tokens.text2))
            draw_words(painter, self._visual(_PADDING, place), self._place, right=right)
            painter.setFont(self._theme.font(FontRole.STRONG))
            painter.setPen(QColor(tokens.text))
            draw_words(painter, self._visual(_PADDING + place + _GAP, label), self.text(), right=right)
            icon = self._visual(_PADDING + place + label + 2 * _GAP, arrow)
            draw_icon(painter, self._theme, icon, self._arrow, tokens.text2)
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect(), radius=4)

    def _widths(self) -> tuple[int, int, int]:
        figures = self._theme.metrics(FontRole.HEADING, tabular=True)
        words = self._theme.metrics(FontRole.STRONG)
        return figures.horizontalAdvance(self._place) + 1, words.horizontalAdvance(self.text()) + 1, _ICON

    def _visual(self, leading: int, width: int) -> QRect:
        left = self.width() - leading - width if self.isRightToLeft() else leading
        return QRect(left, 0, width, self.height())


class SortChip(QWidget):
    """One sort key.

    Attributes:
        key: What is sorted by.
        turn: Turns it over.
        remove: Takes it away.
    """

    def __init__(self, theme: Theme, place: int, key: SortKey, label: str) -> None:
        super().__init__()
        self._theme, self.key = theme, key
        self.turn = SortTurn(theme, place, label, descending=key.descending)
        self.remove = IconButton(theme, "x", tr("Do not sort by {field}", field=label), size=_INSIDE_PX)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(0)
        line.addWidget(self.turn)
        line.addWidget(self.remove)
        self.setFixedHeight(_CHIP_PX)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip's edge."""
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            draw_box(painter, self.rect(), fill=tokens.raised, edge=tokens.line2)


def _spoken(place: int, label: str, *, descending: bool) -> str:
    if descending:
        return tr("Sort key {place}: {field}, descending", place=place, field=label)
    return tr("Sort key {place}: {field}, ascending", place=place, field=label)
