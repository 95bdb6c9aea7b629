"""One spinner angle for the whole window, from one timer that rests while nothing runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_BEAT_MS = 100
_STEP = 36


class SpinClock(QObject):
    """The angle of every spinner.

    Attributes:
        angle: Degrees, clockwise.

    Signals:
        turned: The angle moved; repaint.
    """

    turned = Signal()

    def __init__(self, parent: QObject, *, still: bool = False) -> None:
        super().__init__(parent)
        self.angle = 0
        self._still = still
        self._users = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._turn)

    @property
    def running(self) -> bool:
        """The timer beats."""
        return self._timer.isActive()

    def set_still(self, *, still: bool) -> None:
        """A still arc, or one that turns where somebody shows it."""
        self._still = still
        if still:
            self._timer.stop()
        elif self._users:
            self._timer.start()

    def hold(self) -> None:
        """Somebody shows a spinner; each `hold` needs its `release`."""
        self._users += 1
        if not self._still and not self._timer.isActive():
            self._timer.start()

    def release(self) -> None:
        """Somebody shows it no more."""
        self._users = max(0, self._users - 1)
        if not self._users:
            self._timer.stop()

    @Slot()
    def _turn(self) -> None:
        self.angle = (self.angle + _STEP) % 360
        self.turned.emit()
