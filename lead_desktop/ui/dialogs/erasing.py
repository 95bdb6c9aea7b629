"""Lead data, or everything, goes: the screens let go first, and the person reads what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.erase import Erased, EraseEverything, Holdings
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.settings_words import jobs_and_drafts
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.system_motion import wants_less_motion
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.theme import Scheme
from lead_desktop.ui.translation import tr


class Erasing(QObject):
    """Carries it out.

    Args:
        desk: Where it asks and tells.
        parent: The window: the dialog that asked the person is gone by then.
        use: Works with a connection from now on.
    """

    def __init__(self, desk: WindowDesk, parent: QObject, use: Callable[[Connection], None]) -> None:
        super().__init__(parent)
        self._desk, self._use = desk, use
        self._asker = Asker(desk, self)
        self._everything = False

    def begin(self, erase: object, there: Holdings) -> None:
        """Delete it."""
        self._everything = isinstance(erase, EraseEverything)
        self._desk.jobs_gone.emit(there.job_ids)
        self._asker.ask(erase, self._erased, self._refused)

    def _erased(self, erased: Erased) -> None:
        desk = self._desk
        if self._everything:
            desk.theme.set_scheme(Scheme.SYSTEM)
            desk.theme.set_reduce_motion(reduce=wants_less_motion(Path.home()))
        self._tell_lists()
        what = tr("Everything was deleted") if self._everything else tr("All lead data was deleted")
        desk.show(
            Message(
                MessageKind.DONE,
                what,
                tr("{what} went from this computer.", what=jobs_and_drafts(erased.jobs, erased.drafts)),
                safe=tr("Leads in the CRM and saved workbooks stay."),
            )
        )

    def _refused(self, error: LeadDesktopError) -> None:
        self._tell_lists()
        self._desk.show_error(error)

    def _tell_lists(self) -> None:
        desk, connection = self._desk, self._desk.connection
        if connection is not None and connection.embedded:
            self._use(connection)  # its practice CRM begins anew, at another address
        desk.connections_changed.emit()
        desk.data_changed.emit()
