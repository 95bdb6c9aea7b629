"""A job whose keys were refused: new ones for its connection, then it goes on."""

from __future__ import annotations

from collections.abc import Callable

from lead_desktop.core.connections import Connection
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.job_questions import FindConnection
from lead_desktop.ui.translation import mark

NEW_KEYS = mark("Give new keys…")


def give_keys(desk: WindowDesk, asker: Asker, connection_id: str, then: Callable[[], None]) -> None:
    """Open the connection over the window; `then` is done once its keys are saved.

    A built-in practice CRM makes its own keys up, so there is nothing to type: `then` is done at once.
    """

    def found(connection: Connection) -> None:
        if connection.embedded:
            then()
        else:
            desk.keys_wanted.emit(connection, then)

    asker.ask(FindConnection(connection_id), found, desk.show_error)
