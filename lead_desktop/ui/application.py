"""The Qt application, which macOS tells of files by an event instead of by arguments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hands on the files that are dropped on its icon or opened with it.

    Signals:
        files_opened: A tuple with the absolute path of a file.
    """

    files_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Qt calls it for events of the application itself."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_opened.emit((event.file(),))
            return True
        return super().event(event)
