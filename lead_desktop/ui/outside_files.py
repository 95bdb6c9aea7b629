"""Spreadsheets given from outside the window: on the command line, by a double click, by a second start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot

from lead_desktop.ui.main_window import MainWindow


class OutsideFiles(QObject):
    """Brings the window to the front, and opens files once there is a connection to open them for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[str] = []
        window.desk.connection_changed.connect(self._open)

    @Slot(object)
    def take(self, files: Sequence[str]) -> None:
        """Come to the front, and open these."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()  # it may work on in the background, or behind others
        window.raise_()
        window.activateWindow()
        self._waiting += files
        self._open()

    @Slot()
    def _open(self) -> None:
        connection = self._window.desk.connection
        if self._waiting and connection is not None and connection.url:
            files, self._waiting = self._waiting, []
            self._window.open_files(files)
