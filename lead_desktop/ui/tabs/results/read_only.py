"""A connection over which nothing can be created: the refusal leads to where that is changed."""

from __future__ import annotations

from lead_desktop.core.errors import LeadDesktopError, ReadOnlyConnection
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.job_questions import FindConnection
from lead_desktop.ui.translation import mark, tr

CHANGE = mark("Change its safe mode…")


def show_refusal(desk: WindowDesk, asker: Asker, error: LeadDesktopError) -> None:
    """Show why a job was not started; of a read-only connection with a way to change that."""
    if isinstance(error, ReadOnlyConnection):
        find = FindConnection(error.connection_id)
        desk.show_error(
            error,
            action=tr(CHANGE),
            then=lambda: asker.ask(find, desk.safe_mode_wanted.emit, desk.show_error),
        )
    else:
        desk.show_error(error)
