"""Work for a table off the GUI thread, of which only the newest of a kind counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool


class NewestWorker(QObject):
    """One thread of its own; the base of the workers that answer by a signal.

    Attributes:
        newest: Token of the newest question.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.newest = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, work: Callable[[], None]) -> None:
        """Do this after what was asked before."""
        self._pool.start(_Work(work))

    def start_newest(self, work: Callable[[int], None]) -> int:
        """Do this unless a newer one is asked for before it begins; it gets the token returned here."""
        self.newest += 1
        token = self.newest

        def unless_newer() -> None:
            if token == self.newest:
                work(token)

        self.start(unless_newer)
        return token

    def close(self) -> None:
        """Drop what has not begun and wait for the rest."""
        self.newest += 1
        self._pool.clear()
        self._pool.waitForDone()


class _Work(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()
