"""Garbage of the window, collected in the window's thread alone.

Python's collector runs in whichever thread allocates. A widget or timer that it finds from the API thread would die there,
and Qt's objects must die in the thread they live in ("Threads and QObjects" in Qt's documentation).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_BEAT_MS = 1_000
_OLDEST = 2


class GarbageBeat(QObject):
    """Turns the automatic collector off, and collects once a second what would have been due. Make it once a process."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self.collect)

    def begin(self) -> None:
        """From now on; what is there already stays for good and is not looked at again."""
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """The automatic collector is on again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        counts, due = gc.get_count(), gc.get_threshold()
        for generation in range(_OLDEST, -1, -1):
            if due[generation] and counts[generation] > due[generation]:
                gc.collect(generation)
                return
