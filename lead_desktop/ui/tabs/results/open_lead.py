"""A lead's own page, opened in the browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from lead_desktop.core.lead_pages import page_of
from lead_desktop.core.rows import Row
from lead_desktop.jobs.lead_pages import LeadPageForm
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.row_table import RowTable


class OpenLead(QObject):
    """Offered for rows with a lead, where the address of its page is known or was pasted once.

    Args:
        desk: Where it is asked and told.
        job: Whose rows.
        table: Shows them.
    """

    def __init__(self, desk: WindowDesk, job: JobModel, table: RowTable) -> None:
        super().__init__(table)
        self._desk, self._job = desk, job
        self._asker = Asker(desk, self)
        self._of = self._form = ""
        table.row_actions.append(self._action)
        job.opened.connect(self._ask)

    def page(self, row: Row) -> str:
        """The https address of the lead's page, or ""."""
        record = self._job.record
        known = record is not None and record.connection_id == self._of
        return page_of(self._form, row.lead_id) if known and row.lead_id else ""

    def open(self, row: Row) -> None:
        """Open it; says so when there is no browser."""
        page = self.page(row)
        if page and not QDesktopServices.openUrl(QUrl(page)):
            words = tr(
                "No browser took the address. Nothing was changed. Copy it into one: {page}", page=page
            )
            self._desk.show(Message(MessageKind.WARNING, tr("Browser did not open"), words))

    def _action(self, row: Row) -> tuple[str, Callable[[], object]] | None:
        return (tr("Open in browser"), lambda: self.open(row)) if self.page(row) else None

    @Slot()
    def _ask(self) -> None:
        record, connection = self._job.record, self._desk.connection
        if record is None or connection is None or record.connection_id != connection.connection_id:
            return
        key = record.connection_id
        self._asker.ask(LeadPageForm(key), lambda form: self._take(key, form), self._desk.show_error)

    def _take(self, key: str, form: str) -> None:
        self._of, self._form = key, form
