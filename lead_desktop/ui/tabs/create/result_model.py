"""What became of an upload, and its results workbook."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.create.questions import LookAtOutcome, UploadOutcome
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr, tr_n


class ResultModel(QObject):
    """The outcome of one upload.

    Attributes:
        outcome: Receipt and what is left, or None while the upload has not ended.

    Signals:
        came: The outcome is there.
    """

    came = Signal()

    def __init__(self, desk: WindowDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk, self)
        self._asked_for = ""
        self.outcome: UploadOutcome | None = None

    def forget(self) -> None:
        """The upload goes on, or another one is shown."""
        self.outcome, self._asked_for = None, ""

    def look_at(self, record: JobRecord | None) -> None:
        """Ask once what became of an upload that ended."""
        if record is not None and self.outcome is None and self._asked_for != record.job_id:
            self._asked_for = record.job_id
            self._asker.ask(LookAtOutcome(record.job_id), self._came, self._failed)

    def save(self, job_id: str, path: str) -> None:
        """Write the results: the sheet's rows in order, with state, lead id and reason."""
        name = Path(path).name
        self._asker.ask(
            ExportRows(job_id, path),
            lambda rows: self._desk.show(
                Message(
                    MessageKind.DONE,
                    tr_n("{n} row saved", "{n} rows saved", rows),
                    tr("The results are in {name}.", name=name),
                )
            ),
            self._desk.show_error,
        )

    def _came(self, outcome: UploadOutcome) -> None:
        if outcome.record.job_id == self._asked_for:
            self.outcome, self._asked_for = outcome, ""
            self.came.emit()

    def _failed(self, error: LeadDesktopError) -> None:
        self._asked_for = ""
        self._desk.show_error(error)
