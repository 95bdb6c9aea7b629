"""The rail of steps: what each one decided, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.labels import fill
from lead_desktop.ui.widgets.painting import draw_dot, draw_focus, draw_icon, draw_words

RAIL_PX = 208
_STEP_PX = 64
_DISC = 10


class StepState(StrEnum):
    """Where a step stands."""

    WAITING = mark("waiting")
    CURRENT = mark("current")
    DONE = mark("done")


def step_words(number: int, label: str, state: StepState, words: str) -> str:
    """What a screen reader says of a step, like "Step 2, Map, current. 12 of 15 columns"."""
    if not words:
        return tr("Step {number}, {step}, {state}.", number=number, step=label, state=tr(state.value))
    return tr(
        "Step {number}, {step}, {state}. {words}",
        number=number,
        step=label,
        state=tr(state.value),
        words=words,
    )


class _Step(FocusRing, QAbstractButton):
    def __init__(self, theme: Theme, number: int, label: str, *, last: bool) -> None:
        super().__init__()
        self._theme, self._number, self._label, self._last = theme, number, label, last
        self.state, self.words = StepState.WAITING, ""
        self.setFixedHeight(_STEP_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_state(StepState.WAITING, "")

    def show_state(self, state: StepState, words: str) -> None:
        self.state, self.words = state, words
        self.setEnabled(state is StepState.DONE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if state is StepState.DONE else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(step_words(self._number, self._label, state, words))
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if state is StepState.DONE else Qt.CursorShape.ArrowCursor
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(RAIL_PX - 16, _STEP_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        mirrored = self.isRightToLeft()
        x = self.width() - 20 if mirrored else 20
        disc = QRect(x - _DISC, 7, 2 * _DISC, 2 * _DISC)
        with QPainter(self) as painter:
            if not self._last:
                painter.fillRect(x, 32, 1, 32, QColor(tokens.line2))
            self._paint_disc(painter, disc)
            left, right = (0, 40) if mirrored else (41, 4)
            title = self.rect().adjusted(left, 4, -right, 0)
            waiting = self.state is StepState.WAITING
            painter.setFont(self._theme.font(FontRole.STRONG if waiting else FontRole.BOLD))
            painter.setPen(QColor(tokens.text2 if waiting else tokens.text))
            if self.words:
                draw_words(painter, title.adjusted(0, -1, 0, 0), self._label, right=mirrored, top=True)
                painter.setFont(self._theme.font(FontRole.HINT))
                painter.setPen(QColor(tokens.text2))
                hint = self._theme.metrics(FontRole.HINT)
                text = hint.elidedText(self.words, Qt.TextElideMode.ElideRight, title.width())
                draw_words(painter, title.adjusted(0, 16, 0, 0), text, right=mirrored, top=True)
            else:
                draw_words(painter, title.adjusted(0, 5, 0, 0), self._label, right=mirrored, top=True)
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect().adjusted(2, 0, -2, -24))

    def _paint_disc(self, painter: QPainter, disc: QRect) -> None:
        tokens, centre = self._theme.tokens, QPointF(disc.center()) + QPointF(0.5, 0.5)
        if self.state is StepState.DONE:
            draw_dot(painter, centre, tokens.ok_tint, _DISC)
            draw_icon(painter, self._theme, disc.adjusted(3, 3, -3, -3), "check", tokens.ok)
            return
        current = self.state is StepState.CURRENT
        if current:
            draw_dot(painter, centre, tokens.accent, _DISC)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.control), 1))
            painter.drawEllipse(centre, _DISC - 0.5, _DISC - 0.5)
        painter.setFont(self._theme.font(FontRole.BADGE))
        painter.setPen(QColor(tokens.on_accent if current else tokens.text2))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepRail(QWidget):
    """Steps from the top.

    Signals:
        chosen: Place of a done step the person wants back to, from 0.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, labels: Sequence[str]) -> None:
        super().__init__()
        self.setFixedWidth(RAIL_PX)
        self.setAccessibleName(tr("Steps"))
        fill(self, "chrome")
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(0)
        self._steps: list[_Step] = []
        for place, label in enumerate(labels):
            step = _Step(theme, place + 1, label, last=place == len(labels) - 1)
            step.clicked.connect(self._clicked)
            column.addWidget(step)
            self._steps.append(step)
        column.addStretch(1)

    def set_step(self, place: int, state: StepState, words: str = "") -> None:
        """Where a step stands and what it decided."""
        self._steps[place].show_state(state, words)

    def state_of(self, place: int) -> StepState:
        """Where a step stands."""
        return self._steps[place].state

    def _clicked(self) -> None:
        step = self.sender()
        if isinstance(step, _Step):
            self.chosen.emit(self._steps.index(step))
