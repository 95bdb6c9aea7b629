"""Rows of an upload looked up in the CRM, by way of the Fetch screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lead_desktop.core.errors import InputError
from lead_desktop.jobs.lines_again import KeysOfRows
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.create.questions import LeftRows
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr


class FindInCrm(QObject):
    """Puts the keys of rows into the box of Fetch by IDs."""

    def __init__(self, desk: WindowDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk, self)

    def find(self, record: JobRecord, left: LeftRows) -> None:
        """Show the rows' leads on the Fetch screen, ready to be fetched from the account they were sent to."""
        connection = self._desk.connection
        if connection is None or connection.connection_id != record.connection_id:
            self._desk.show_error(
                InputError(
                    tr("Another connection is in use"),
                    tr("These rows were sent to “{name}”.", name=record.connection_name),
                    safe=tr("Nothing was sent."),
                    do=tr("Choose that connection at the top left, and try again."),
                )
            )
            return
        question = KeysOfRows(record.job_id, left.state, left.reason)
        self._asker.ask(question, self._desk.lines_wanted.emit, self._desk.show_error)
