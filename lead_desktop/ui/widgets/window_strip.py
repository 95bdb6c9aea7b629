"""Date windows of a search in a row: which are read, reading, failed, waiting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QSizePolicy, QStyle, QWidget

from lead_desktop.core.progress import PartProgress, PartState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.states import ARC
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.told_days import told_days
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.labels import fill
from lead_desktop.ui.widgets.painting import draw_box, draw_focus, draw_icon
from lead_desktop.ui.words import counted, listed, number, short_day

_BOX_PX, _LABEL_PX, _LEAST_PX = 28, 20, 52
_STATES = {
    PartState.WAITING: mark("waiting"),
    PartState.READING: mark("reading"),
    PartState.READ: mark("read"),
    PartState.FAILED: mark("failed"),
}
_ICONS = {
    PartState.WAITING: ("circle-dashed", "text3"),
    PartState.READING: (ARC, "accent_text"),
    PartState.READ: ("check", "ok"),
    PartState.FAILED: ("warning-circle", "bad"),
}


def parts_sentence(parts: Sequence[PartProgress]) -> str:
    """Like "6 read, 1 reading, 1 failed, 5 waiting"."""
    order = (PartState.READ, PartState.READING, PartState.FAILED, PartState.WAITING)
    found = [(state, sum(1 for part in parts if part.state is state)) for state in order]
    return listed(_counted_words(state, count) for state, count in found if count)


def _counted_words(state: PartState, count: int) -> str:
    match state:
        case PartState.READ:
            return tr_n("{n} read", "{n} read", count)
        case PartState.READING:
            return tr_n("{n} reading", "{n} reading", count)
        case PartState.FAILED:
            return tr_n("{n} failed", "{n} failed", count)
        case PartState.WAITING:
            return tr_n("{n} waiting", "{n} waiting", count)


class _Window(FocusRing, QAbstractButton):
    def __init__(self, theme: Theme, zone: dt.tzinfo | None) -> None:
        super().__init__()
        self._theme, self._zone = theme, zone
        self._part: PartProgress | None = None
        self.setFixedHeight(_BOX_PX + _LABEL_PX)
        self.setMinimumWidth(_LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: PartProgress) -> None:
        self._part = part
        label, state, reason = told_days(part.part.label), tr(_STATES[part.state]), told(part.reason)
        words = tr("{window}: {state}.", window=label, state=state)
        if part.state is not PartState.WAITING:
            leads = counted(part.rows, "lead")
            words = tr("{window}: {state}, {leads}.", window=label, state=state, leads=leads)
        self.setAccessibleName(f"{words} {reason}".strip())
        self.setToolTip(plain_tip(f"{label}\n{reason}" if reason else label))
        day_px = self._theme.metrics(FontRole.BADGE).horizontalAdvance(self._label())
        self.setMinimumWidth(max(_LEAST_PX, day_px + 8))
        self.update()

    def part_number(self) -> int:
        return self._part.part.number if self._part else 0

    def reads(self) -> bool:
        return self._part is not None and self._part.state is PartState.READING

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._part is None:
            return
        tokens, state = self._theme.tokens, self._part.state
        box = QRect(0, 0, self.width(), _BOX_PX)
        ground, edge, ink = {
            PartState.WAITING: (tokens.surface, tokens.line2, tokens.text3),
            PartState.READING: (tokens.accent_tint, "", tokens.accent_text),
            PartState.READ: (tokens.mute_tint, "", tokens.text),
            PartState.FAILED: (tokens.bad_tint, "", tokens.bad),
        }[state]
        icon, tone = _ICONS[state]
        with QPainter(self) as painter:
            draw_box(painter, box, fill=ground, edge=edge, radius=4)
            text = number(self._part.rows) if state in {PartState.READ, PartState.READING} else ""
            width = self._theme.metrics(FontRole.BOLD).horizontalAdvance(text)
            whole = 14 + (6 + width if text else 0)
            left = (self.width() - whole) // 2
            mark, words = QRect(left, 0, 14, _BOX_PX), QRect(left + 20, 0, width + 2, _BOX_PX)
            if self.isRightToLeft():
                mark, words = (QStyle.visualRect(self.layoutDirection(), box, one) for one in (mark, words))
            draw_icon(painter, self._theme, mark, icon, str(getattr(tokens, tone)))
            painter.setFont(self._theme.font(FontRole.BOLD))
            painter.setPen(QColor(ink))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
            loud = state in {PartState.READING, PartState.FAILED}
            painter.setFont(self._theme.font(FontRole.BADGE if loud else FontRole.AXIS))
            painter.setPen(QColor(tokens.text if loud else tokens.text2))
            label = QRect(0, _BOX_PX + 2, self.width(), _LABEL_PX - 2)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._label())
            if self.shows_ring():
                draw_focus(painter, self._theme, box, 4)

    def _label(self) -> str:
        if self._part is None:
            return ""
        start = self._part.part.from_utc
        return short_day(start.astimezone(self._zone).date()) if start else self._part.part.label


class WindowStrip(QScrollArea):
    """One box per part; many parts scroll sideways.

    Signals:
        chosen: Number of the part that was clicked, from 1.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._zone: dt.tzinfo | None = None
        self._windows: list[_Window] = []
        self.setAccessibleName(tr("Date windows"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_BOX_PX + _LABEL_PX + 12)
        inside = QWidget()
        fill(inside, "surface")
        self._line = QHBoxLayout(inside)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(4)
        self._line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        theme.changed.connect(self._repaint)
        theme.spin.turned.connect(self._turned)

    def set_parts(self, parts: Sequence[PartProgress], zone: dt.tzinfo | None = None) -> None:
        """Show these parts; days are of this zone."""
        self._zone = zone
        while len(self._windows) > len(parts):
            gone = self._windows.pop()
            self._line.removeWidget(gone)
            gone.deleteLater()
        while len(self._windows) < len(parts):
            window = _Window(self._theme, zone)
            window.clicked.connect(self._clicked)
            self._line.addWidget(window)
            self._windows.append(window)
        for window, part in zip(self._windows, parts, strict=True):
            window.show_part(part)

    def _clicked(self) -> None:
        window = self.sender()
        if isinstance(window, _Window):
            self.chosen.emit(window.part_number())

    def _repaint(self) -> None:
        for window in self._windows:
            window.update()

    def _turned(self) -> None:
        for window in self._windows:
            if window.reads():
                window.update()
