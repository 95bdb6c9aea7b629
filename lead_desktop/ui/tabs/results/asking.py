"""Questions to the jobs room whose answers come back to the one who asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.ui.api_thread import Answer
from lead_desktop.ui.desk import WindowDesk

Then = Callable[[Any], None]
Failed = Callable[[LeadDesktopError], None]


class Asker(QObject):
    """Asks over the desk, and hands each answer to what was named with its question."""

    def __init__(self, desk: WindowDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open: dict[int, tuple[Then, Failed]] = {}
        desk.api.answered.connect(self._answered)

    def ask(self, question: object, then: Then, failed: Failed) -> None:
        """Ask; exactly one of the two is called, later, on the window's thread."""
        self.expect(self._desk.api.ask(question), then, failed)

    def expect(self, token: int, then: Then, failed: Failed) -> None:
        """Wait for the answer to an order that was given already."""
        self._open[token] = (then, failed)

    def forget(self) -> None:
        """Nobody wants the open answers any more."""
        self._open.clear()

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        waiting = self._open.pop(answer.token, None)
        if waiting is None:
            return
        then, failed = waiting
        if answer.error is None:
            then(answer.value)
        else:
            failed(answer.error)
