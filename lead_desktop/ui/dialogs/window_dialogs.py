"""The dialogs the window's frame opens."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QWidget

from lead_desktop.core.connections import KEYS_OF, Connection
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.dialogs.connection_draft import copy_of
from lead_desktop.ui.dialogs.connection_menu import ConnectionMenu
from lead_desktop.ui.dialogs.safe_card import SAFE_MODE_NAME
from lead_desktop.ui.dialogs.settings import SettingsDialog
from lead_desktop.ui.widgets.inputs import SelectBox


class WindowDialogs:
    """Opens each over the window; none of them blocks.

    Args:
        desk: Handed on to the dialogs.
        window: What they lie over.
        use: Works with a connection from now on.
    """

    def __init__(self, desk: WindowDesk, window: QWidget, use: Callable[[Connection], None]) -> None:
        self._desk, self._window, self._use = desk, window, use
        desk.keys_wanted.connect(self.open_keys)
        desk.safe_mode_wanted.connect(self.open_safe_mode)
        desk.settings_wanted.connect(self.open_settings)

    def open_menu(self, under: QWidget, connections: Sequence[Connection]) -> ConnectionMenu:
        """The list of connections under the switcher."""
        menu = ConnectionMenu(self._desk.theme, connections, self._desk.connection, self._window)
        menu.chosen.connect(self._use)
        menu.edit_wanted.connect(self.open_connection)
        names = [connection.name for connection in connections]
        menu.copy_wanted.connect(lambda connection: self.open_copy(connection, names))
        menu.new_wanted.connect(lambda: self.open_connection(None))
        box = under.rect()
        menu.open_at(under.mapToGlobal(box.bottomRight() if under.isRightToLeft() else box.bottomLeft()))
        return menu

    def open_connection(self, connection: Connection | None) -> None:
        """Edit a connection, or make a new one, which is then used."""
        dialog = ConnectionDialog(self._desk, connection, self._window)
        dialog.saved.connect(self._use)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_copy(self, connection: Connection, names: Collection[str]) -> None:
        """A new connection that begins as another one, without its keys; it is used once it is saved."""
        copy = copy_of(connection, names, secrets.token_hex(8))
        dialog = ConnectionDialog(self._desk, copy, self._window, is_new=True)
        dialog.saved.connect(self._use)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.form.name.selectAll()

    def open_keys(self, connection: Connection, then: Callable[[], None]) -> None:
        """New keys for a connection; `then` is done once they are saved."""
        dialog = ConnectionDialog(self._desk, connection, self._window)
        dialog.saved.connect(lambda _saved: then())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.keys[KEYS_OF[connection.provider][0]].setFocus()

    def open_safe_mode(self, connection: Connection) -> None:
        """The safe mode of a connection."""
        dialog = ConnectionDialog(self._desk, connection, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if (choice := dialog.findChild(SelectBox, SAFE_MODE_NAME)) is not None:
            choice.setFocus()

    def open_settings(self) -> None:
        """Settings of the app."""
        dialog = SettingsDialog(self._desk, self._window, self._use)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
