"""The steps in one line, for a window too small for the rail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.widgets.painting import draw_focus, draw_icon, draw_words
from lead_desktop.ui.widgets.step_rail import StepState, step_words

LINE_PX = 36
_STEP_PX = 28
_ICON = 14
_GAP = 8
_PADDING = 4


class _Step(FocusRing, QAbstractButton):
    def __init__(self, theme: Theme, number: int, label: str, *, first: bool) -> None:
        super().__init__()
        self._theme, self._number, self._label, self._first = theme, number, label, first
        self.state = StepState.WAITING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_state(StepState.WAITING, "")

    def show_state(self, state: StepState, words: str) -> None:
        self.state = state
        done = state is StepState.DONE
        self.setEnabled(done)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if done else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(step_words(self._number, self._label, state, words))
        self.setToolTip(plain_tip(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icons = (0 if self._first else _ICON + _GAP) + (_ICON + _GAP if self.state is StepState.DONE else 0)
        words = self._theme.metrics(self._role()).horizontalAdvance(self._words())
        return QSize(2 * _PADDING + icons + words + 2, _STEP_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, left = self._theme.tokens, _PADDING
        with QPainter(self) as painter:
            if not self._first:
                caret = "caret-left" if self.isRightToLeft() else "caret-right"
                draw_icon(painter, self._theme, self._box(left, _ICON), caret, tokens.text3)
                left += _ICON + _GAP
            if self.state is StepState.DONE:
                draw_icon(painter, self._theme, self._box(left, _ICON), "check", tokens.ok)
                left += _ICON + _GAP
            current = self.state is StepState.CURRENT
            painter.setFont(self._theme.font(self._role()))
            painter.setPen(QColor(tokens.accent_text if current else tokens.text2))
            words = self._box(left, self.width() - left - _PADDING)
            draw_words(painter, words, self._words(), right=self.isRightToLeft())
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect())

    def _role(self) -> FontRole:
        return FontRole.BOLD if self.state is StepState.CURRENT else FontRole.BODY

    def _words(self) -> str:
        return self._label if self.state is StepState.DONE else f"{self._number} {self._label}"

    def _box(self, left: int, width: int) -> QRect:
        return QRect(self.width() - left - width if self.isRightToLeft() else left, 0, width, _STEP_PX)


class StepLine(QWidget):
    """Steps from the leading edge, and what the current one says on the far side.

    Signals:
        chosen: Place of a done step the person wants back to, from 0.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, labels: Sequence[str]) -> None:
        super().__init__()
        self.setFixedHeight(LINE_PX)
        self.setAccessibleName(tr("Steps"))
        fill(self, "chrome")
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(12, 0, 16, 0))
        line.setSpacing(4)
        self._steps: list[_Step] = []
        for place, label in enumerate(labels):
            step = _Step(theme, place + 1, label, first=not place)
            step.clicked.connect(self._clicked)
            line.addWidget(step)
            self._steps.append(step)
        line.addStretch(1)
        self._words = Label(theme, "", FontRole.HINT, "text2", tabular=True)
        line.addWidget(self._words)

    def set_step(self, place: int, state: StepState, words: str = "") -> None:
        """Where a step stands and what it decided."""
        self._steps[place].show_state(state, words)
        last = place == len(self._steps) - 1
        if state is StepState.CURRENT or (last and state is StepState.DONE):
            self._words.setText(words)

    def _clicked(self) -> None:
        step = self.sender()
        if isinstance(step, _Step):
            self.chosen.emit(self._steps.index(step))
