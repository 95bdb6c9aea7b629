"""Small movements, all from one timer that rests while nothing moves; where less motion is wanted there are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

HOVER_MS, OPEN_MS, MARK_MS = 80, 120, 160
_FRAME_MS = 16


class Motion(QObject):
    """The clock of every fade.

    Args:
        parent: Ends it.
        now: Seconds of a clock that never goes back.
        still: No movement.

    Signals:
        beat: Time went on; who moves draws itself anew.
    """

    beat = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float], *, still: bool = False) -> None:
        super().__init__(parent)
        self._now = now
        self._until_ms = 0.0
        self.still = still
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self.frame)

    @property
    def running(self) -> bool:
        """The timer beats."""
        return self._timer.isActive()

    def now_ms(self) -> float:
        """Time in milliseconds."""
        return self._now() * 1000

    def run_for(self, span_ms: float) -> None:
        """Something moves from now on for so long."""
        self._until_ms = max(self._until_ms, self.now_ms() + span_ms)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def frame(self) -> None:
        """One step; the last one comes when all is at its end."""
        if self.still or self.now_ms() >= self._until_ms:
            self._timer.stop()
        self.beat.emit()


class Fade(QObject):
    """How far a painted widget is between off (0) and on (1).

    Its paint event asks for the level, and is called again while that moves.
    """

    def __init__(self, widget: QWidget, motion: Motion, span_ms: int = HOVER_MS) -> None:
        super().__init__(widget)
        self._widget, self._motion, self._span_ms = widget, motion, span_ms
        self._on: bool | None = None
        self._began_ms = self._from = 0.0
        self._moving = False

    def level(self, *, on: bool) -> float:
        """Between 0 and 1, eased out; the first time it is where it should be."""
        if self._on is None or self._motion.still:
            self._on = on
            return float(on)
        if on is not self._on:
            self._from = self._level()  # turned round half-way: back from there
            self._on = on
            self._began_ms = self._motion.now_ms()
            self._begin()
        return self._level()

    def _level(self) -> float:
        return self._from + (float(bool(self._on)) - self._from) * ease_out(self._gone())

    def _gone(self) -> float:
        if not self._moving:
            return 1.0
        return min(1.0, (self._motion.now_ms() - self._began_ms) / self._span_ms)

    def _begin(self) -> None:
        self._motion.run_for(self._span_ms)
        if not self._moving:
            self._moving = True
            self._motion.beat.connect(self._beat)

    @Slot()
    def _beat(self) -> None:
        if self._motion.still or self._gone() >= 1.0:
            self._moving = False
            self._motion.beat.disconnect(self._beat)
        self._widget.update()


class Veil(QWidget):
    """Lies over content that has just opened, in the colour of its ground, and fades: 120 ms, no bounce."""

    def __init__(self, over: QWidget, motion: Motion) -> None:
        super().__init__(over)
        self._over, self._motion = over, motion
        self._colour = QColor()
        self._began_ms = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def begin(self, colour: str) -> None:
        """The content opens now."""
        if self._motion.still:
            return
        self._colour = QColor(colour)
        self._began_ms = self._motion.now_ms()
        self.setGeometry(self._over.rect())
        self._motion.run_for(OPEN_MS)
        if self.isHidden():
            self._motion.beat.connect(self._beat)
        self.raise_()
        self.show()

    def level(self) -> float:
        """How much of the content is seen, between 0 and 1."""
        return ease_out(min(1.0, (self._motion.now_ms() - self._began_ms) / OPEN_MS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is left of the ground."""
        colour = QColor(self._colour)
        colour.setAlphaF(1.0 - self.level())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colour)

    @Slot()
    def _beat(self) -> None:
        if self._motion.still or self.level() >= 1.0:
            self._motion.beat.disconnect(self._beat)
            self.hide()
        self.setGeometry(self._over.rect())  # which was laid out after it opened
        self.update()


def ease_out(part: float) -> float:
    """Fast at first, slow at the end; 0 and 1 stay."""
    return 1.0 - (1.0 - part) ** 3


def mixed(one: str, other: str, part: float) -> str:
    """A colour on the way from one to another; "" is see-through."""
    if part <= 0.0 or one == other:
        return one
    if part >= 1.0:
        return other
    if not one or not other:
        colour = QColor(one or other)
        colour.setAlphaF(colour.alphaF() * (part if other else 1.0 - part))
        return colour.name(QColor.NameFormat.HexArgb)
    a, b = QColor(one), QColor(other)
    red, green, blue = (
        round(x + (y - x) * part)
        for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]  # PySide types it as object
    )
    return QColor(red, green, blue).name()
