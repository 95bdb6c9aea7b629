"""Several files at once: opened one after another, each with its own mapping, check and receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal


class FileQueue(QObject):
    """The files that wait while one is worked on. Nothing is opened that the person did not ask for.

    Args:
        opens: Opens a file; False when it cannot, and has said why.
        leaves: Puts the file in work aside; its draft stays in the history.

    Attributes:
        place: Number of the file in work, from 1; 0 when there is only one.
        waiting: Paths of the others, in order.

    Signals:
        changed: Something above changed.
    """

    changed = Signal()

    def __init__(self, opens: Callable[[str], bool], leaves: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._opens, self._leaves = opens, leaves
        self.place = 0
        self.waiting: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """How many files there are, those already done included."""
        return self.place + len(self.waiting)

    def take(self, paths: Sequence[str]) -> None:
        """Open the first file now; the others come after it, before those that wait already."""
        first, *others = dict.fromkeys(paths) or ("",)
        if first and self._opens(first):
            self.waiting = (*others, *(path for path in self.waiting if path not in paths))
            self.place = 1 if self.waiting else 0
            self.changed.emit()

    def open_one(self, path: str) -> None:
        """Open this file now; those that wait come after it."""
        self.take((path,))

    def open_next(self) -> None:
        """Put the file in work aside, and open the next."""
        if self.waiting:
            first, *others = self.waiting
            self._leaves()
            if self._opens(first):
                self.place, self.waiting = self.place + 1, tuple(others)
            self.changed.emit()

    def rest(self) -> None:
        """The file in work is done; when it was the last, there is no queue any more."""
        if not self.waiting:
            self.leave_out()

    def leave_out(self) -> None:
        """Nothing more is opened."""
        self.place, self.waiting = 0, ()
        self.changed.emit()
