"""Workbooks of corrections: saved from an upload, and taken to the draft or upload they belong to."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.correct_upload import CorrectedUpload, CorrectUpload
from lead_desktop.jobs.fix_in_excel import BringBackRows, BroughtBack, ExportProblemRows
from lead_desktop.jobs.recognise_fixes import FixesFile, RecogniseFixes
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.create import correction_words as words
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.job_model import JobModel


class CorrectionsModel(QObject):
    """Looks at files before they are opened.

    Args:
        desk: The window's.
        sheet: The sheet shown.
        job: The upload shown.
        parent: Owner.

    Signals:
        ordinary: Paths of files that are to be opened as sheets of their own.
        job_wanted: Id of the draft or upload whose rows were corrected: to be shown.
    """

    ordinary = Signal(object)
    job_wanted = Signal(str)

    def __init__(self, desk: WindowDesk, sheet: SheetModel, job: JobModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._sheet, self._job = desk, sheet, job
        self._asker = Asker(desk, self)
        self._to_check = ""
        self._paths: deque[str] = deque()
        self._others: list[str] = []
        self._orphans = 0
        sheet.mapped.connect(self._mapped)

    def take(self, paths: Sequence[str]) -> None:
        """Open files, but bring the corrections of a workbook to where they belong."""
        self._paths, self._others, self._orphans = deque(dict.fromkeys(paths)), [], 0
        self._go_on()

    def save(self, job_id: str, path: str) -> None:
        """Write the failed and skipped rows of an upload to a workbook."""

        def saved(rows: int) -> None:
            self._desk.show(words.saved(rows))

        self._asker.ask(ExportProblemRows(job_id, path), saved, self._desk.show_error)

    def _go_on(self) -> None:
        """Look at the next file; when all were looked at, open the others."""
        if self._paths:
            path = self._paths[0]
            self._asker.ask(RecogniseFixes(path), lambda found: self._recognised(path, found), self._not_read)
        elif self._others:
            self.ordinary.emit(tuple(self._others))
            if self._orphans:
                self._desk.show(words.without_upload())

    def _recognised(self, path: str, found: FixesFile | None) -> None:
        if not self._paths or self._paths[0] != path:
            return  # other files were dropped since
        self._paths.popleft()
        if found is None or found.record is None:
            self._others.append(path)
            self._orphans += found is not None
        elif found.record.state is JobState.DRAFT:
            self._to_draft(path, found.record)
        else:
            self._asker.ask(CorrectUpload(found.record.job_id, path), self._corrected, self._desk.show_error)
        self._go_on()

    def _not_read(self, error: LeadDesktopError) -> None:
        self._paths.clear()
        self._desk.show_error(error)

    def _to_draft(self, path: str, record: JobRecord) -> None:
        sheet = self._sheet
        if sheet.job_id == record.job_id and sheet.checked is not None and not sheet.busy:
            sheet.fixes.bring_back(path)
            return

        def brought(back: BroughtBack) -> None:
            self._brought(record, back)

        self._asker.ask(BringBackRows(record.job_id, path), brought, self._desk.show_error)

    def _brought(self, record: JobRecord, back: BroughtBack) -> None:
        connection = self._desk.connection
        here = connection is not None and connection.connection_id == record.connection_id
        if self._sheet.job_id == record.job_id:
            self._sheet.check()
        elif here:
            self._to_check = record.job_id
            self.job_wanted.emit(record.job_id)
        self._desk.show(words.brought_to_draft(record, back, here=here))

    @Slot()
    def _mapped(self) -> None:
        """A draft that was opened for its corrections is checked at once, as it was before."""
        wanted, self._to_check = self._to_check, ""
        if wanted and wanted == self._sheet.job_id:
            self._sheet.check()

    def _corrected(self, done: CorrectedUpload) -> None:
        self._job.forget(done.record.job_id)
        self.job_wanted.emit(done.record.job_id)
        self._desk.show(words.brought_to_upload(done))
