"""What a tab is handed: the look, the road to the jobs, and which connection is in use."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.ui.api_thread import ApiThread
from lead_desktop.ui.key_keeper import KeyKeeper
from lead_desktop.ui.messages import Message, message_of
from lead_desktop.ui.theme import Theme


class ShowsMessages(Protocol):
    """Where a message goes."""

    def show_message(self, message: Message, then: Callable[[], None] | None = None) -> None:
        """Show a message until it is closed or replaced; `then` is what its button does."""

    def clear_message(self) -> None:
        """Take the message away."""


class WindowDesk(QObject):
    """Handed to every tab and dialog. Only the window changes it.

    Attributes:
        theme: Colours, type, icons.
        api: The road to the jobs.
        profile: Folder of everything the app keeps.
        now: Seconds since the epoch.
        connection: The one in use, or None.
        key_keeper: Where keys are kept.

    Signals:
        connection_changed: Another connection is in use (or none).
        connections_changed: One was saved or removed; the list is read again.
        tab_wanted: A tab's name ("fetch", "search", "create", "jobs"), and a job id or "".
        lines_wanted: Lines for the box of Fetch by IDs, in place of those there; Ctrl+Z brings these back.
        data_changed: A job was made, deleted or ended; lists read again.
        jobs_gone: Ids of jobs whose rows go; a screen that shows one lets it go.
        settings_wanted: The settings are to be opened.
        said: A few words of what was just done, to be read in passing ("12 lead ids copied").
        keys_wanted: A Connection that needs new keys, and what to do once they are saved.
        safe_mode_wanted: A Connection whose safe mode the person wants to change.
    """

    connection_changed = Signal()
    connections_changed = Signal()
    tab_wanted = Signal(str, str)
    lines_wanted = Signal(object)
    data_changed = Signal()
    jobs_gone = Signal(object)
    settings_wanted = Signal()
    keys_wanted = Signal(object, object)
    safe_mode_wanted = Signal(object)
    said = Signal(str)

    def __init__(self, theme: Theme, api: ApiThread, profile: Path, *, now: Callable[[], float]) -> None:
        super().__init__()
        self.theme = theme
        self.api = api
        self.profile = profile
        self.now = now
        self.connection: Connection | None = None
        self.key_keeper = KeyKeeper(api)
        self._board: ShowsMessages | None = None

    @property
    def jobs_dir(self) -> Path:
        """Where the row stores lie."""
        return self.profile / "jobs"

    @property
    def zone(self) -> dt.tzinfo | None:
        """Zone of the connection in use; None is the computer's own."""
        name = self.connection.time_zone if self.connection else ""
        try:
            return zoneinfo.ZoneInfo(name) if name else None
        except (zoneinfo.ZoneInfoNotFoundError, ValueError):
            return None

    def use(self, connection: Connection | None) -> None:
        """Work with this connection from now on."""
        self.connection = connection
        self.connection_changed.emit()

    def set_board(self, board: ShowsMessages) -> None:
        """The window says where messages are shown."""
        self._board = board

    def show(self, message: Message, then: Callable[[], None] | None = None) -> None:
        """Show a message in the message bar; `then` is what its button does."""
        if self._board:
            self._board.show_message(message, then)

    def show_error(
        self, error: LeadDesktopError, *, action: str = "", then: Callable[[], None] | None = None
    ) -> None:
        """Show an error in the message bar."""
        self.show(message_of(error, action=action), then)

    def clear_message(self) -> None:
        """Take the message away."""
        if self._board:
            self._board.clear_message()
