"""The welcome over the tabs, until a connection is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from lead_desktop.ui.dialogs.window_dialogs import WindowDialogs
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.welcome import Welcome


class FirstStart(QObject):
    """Covers the tabs of a new profile; a connection, a tab's shortcut or a dropped file uncovers them."""

    def __init__(self, window: MainWindow, dialogs: WindowDialogs) -> None:
        super().__init__(window)
        self._window = window
        welcome = Welcome(window.desk.theme)
        welcome.practice_wanted.connect(window.model.choose)
        welcome.connection_wanted.connect(lambda: dialogs.open_connection(None))
        window.tabs.cover(welcome)
        window.desk.connection_changed.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        if self._window.desk.connection is not None:
            self._window.desk.connection_changed.disconnect(self._leave)
            self._window.choose_tab(self._window.tabs.current())
            self.deleteLater()
