"""Which step of a bulk create is shown, and what moves it on."""

from __future__ import annotations

import datetime as dt
from enum import IntEnum

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.connections import Connection, RateLimit
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.receipts import JobState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.safe_mode import ASKING
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.create import refusals
from lead_desktop.ui.tabs.create.again import UploadAgain
from lead_desktop.ui.tabs.create.file_queue import FileQueue
from lead_desktop.ui.tabs.create.pasted_table import KeepPastedTable
from lead_desktop.ui.tabs.create.questions import (
    ListRecentFiles,
    OpenedUpload,
    OpenUpload,
    QueueUpload,
    RecentFile,
    UploadOutcome,
)
from lead_desktop.ui.tabs.create.result_model import ResultModel
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.translation import tr


class Step(IntEnum):
    """The screens of the tab; the receipt belongs to the last step of the rail."""

    FILE = 0
    MAP = 1
    CHECK = 2
    UPLOAD = 3
    RECEIPT = 4


class CreateModel(QObject):
    """One bulk create from file to receipt.

    Attributes:
        sheet: The file, its mapping and its check.
        job: The upload.
        step: Which screen is shown.
        recent: Files opened before.
        result: What became of the upload.
        queue: More files to open after this one.
        again: What can be done with an upload that ended.
        connection: Where the leads of the sheet or upload shown go.

    Signals:
        changed: Anything above changed.
        step_changed: Another screen is shown.
        confirm_wanted: Safe mode: the person has to say yes to the rows.
    """

    changed = Signal()
    step_changed = Signal()
    confirm_wanted = Signal()

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self._asker = Asker(desk, self)
        self.sheet = SheetModel(desk, self)
        self.job = JobModel(desk)
        self.step = Step.FILE
        self.recent: tuple[RecentFile, ...] = ()
        self.result = ResultModel(desk, self)
        self.result.came.connect(self._outcome_came)
        self.again = UploadAgain(self.job, self._asks, self)
        self.again.begins.connect(self._begins_again)
        self.queue = FileQueue(self.open_file, self._leave_sheet, self)
        self.queue.changed.connect(self.changed)
        self._connection: Connection | None = None
        self.sheet.changed.connect(self.changed)
        self.sheet.mapped.connect(self._mapped)
        self.sheet.verdict_came.connect(self._verdict_came)
        self.sheet.failed.connect(self._sheet_failed)
        self.job.changed.connect(self._job_changed)
        self.job.opened.connect(self._job_opened)
        desk.connection_changed.connect(self._connection_changed)
        desk.data_changed.connect(self.list_recent)

    @property
    def connection(self) -> Connection | None:
        """Where the leads of the sheet or upload shown go; the connection in use before there is one."""
        if self.step is Step.FILE or self._connection is None:
            return self._desk.connection
        return self._connection

    @property
    def can_create(self) -> bool:
        """The CRM in use creates leads in bulk."""
        connection = self._desk.connection
        return connection is None or capabilities_of(connection.provider).create

    @property
    def outcome(self) -> UploadOutcome | None:
        """What became of the upload, once it has ended."""
        return self.result.outcome

    @property
    def zone(self) -> dt.tzinfo | None:
        """Zone of the clock times shown."""
        return self._desk.zone

    @property
    def limit(self) -> RateLimit:
        """Rate limit the upload keeps to."""
        if self.sheet.checked is not None:
            return self.sheet.checked.limit
        connection = self.connection
        return (connection.rate or capabilities_of(connection.provider).rate) if connection else RateLimit()

    @Slot()
    def list_recent(self) -> None:
        """Read the list of recent files again."""
        self._asker.ask(ListRecentFiles(), self._recent_came, self._desk.show_error)

    def open_file(self, path: str) -> bool:
        """Open a spreadsheet, if there is somewhere to send it; an upload that runs goes on without this screen."""
        connection = self._desk.connection
        if connection is None:
            self._desk.show_error(refusals.no_connection())
        elif not self.can_create:
            self._desk.show_error(refusals.no_bulk_create(connection))
        else:
            self._show(Step.FILE)
            self._connection = connection
            self.sheet.open_file(SheetSource(path), connection)
            return True
        return False

    def open_pasted(self, text: str) -> None:
        """Open a table from the clipboard."""
        self._desk.clear_message()
        if text.strip():
            self._asker.ask(KeepPastedTable(text, self.zone), self.queue.open_one, self._desk.show_error)
        else:
            self._desk.show_error(refusals.nothing_to_paste())

    def open_job(self, job_id: str) -> None:
        """Show a draft or an upload of the history."""
        self._asker.ask(OpenUpload(job_id), self._opened, self._desk.show_error)

    def go_to(self, step: Step) -> None:
        """Back to a step that is done, while nothing was sent."""
        if self.step < Step.UPLOAD and step < self.step and not self.sheet.busy:
            self._show(step)

    def check(self) -> None:
        """Check the rows; answered by the check step."""
        self._desk.clear_message()
        self.sheet.check()

    def upload(self) -> None:
        """Send the rows that can be sent; safe mode may ask first."""
        connection = self._connection
        if connection is None or self.sheet.checked is None or not self.sheet.checked.plan.rows:
            return
        if self._asks():
            self.confirm_wanted.emit()
        else:
            self.upload_now()

    def _asks(self) -> bool:
        return self._connection is not None and self._connection.guard in ASKING

    def upload_now(self) -> None:
        """Send; the person has said yes where safe mode wants one."""
        self.result.forget()
        self.job.begin(QueueUpload(self.sheet.job_id))

    def _leave_sheet(self) -> None:
        self._desk.clear_message()
        self.sheet.release()
        self.result.forget()

    def new_upload(self) -> None:
        """Begin again with another file."""
        self._leave_sheet()
        self.queue.rest()
        self._show(Step.FILE)
        self.list_recent()

    def _show(self, step: Step) -> None:
        if step is not self.step:
            self.step = step
            self.step_changed.emit()
        self.changed.emit()

    @Slot()
    def _connection_changed(self) -> None:
        """A sheet that was not sent yet follows to the other account; an upload stays where it is."""
        connection, source = self._desk.connection, self.sheet.source
        before = self._connection
        if connection is not None and before is not None and connection.connection_id == before.connection_id:
            self._connection = connection  # it was changed: its safe mode, perhaps
        if (
            self.step < Step.UPLOAD
            and source is not None
            and connection is not None
            and before is not None
            and connection.connection_id != before.connection_id
        ):
            if capabilities_of(connection.provider).create:
                self._connection = connection
                self._show(Step.FILE)
                self.sheet.open_file(source, connection)
            else:
                self.sheet.cancel()
                self._show(Step.FILE)
        self.changed.emit()

    @Slot()
    def _mapped(self) -> None:
        self._show(Step.MAP)
        self.list_recent()

    @Slot()
    def _verdict_came(self) -> None:
        self._show(Step.CHECK)

    @Slot(object)
    def _sheet_failed(self, error: LeadDesktopError) -> None:
        if self.sheet.job_id and self.sheet.mapping is None:
            self._desk.show_error(error, action=tr("Try again"), then=self.sheet.try_fields_again)
            return
        if not self.sheet.job_id:
            self.sheet.cancel()
            self._show(Step.FILE)
        self._desk.show_error(error)

    def _recent_came(self, recent: tuple[RecentFile, ...]) -> None:
        self.recent = recent
        self.changed.emit()

    def _opened(self, opened: OpenedUpload) -> None:
        connection, here = opened.connection, self._desk.connection
        if here is not None and here.connection_id == connection.connection_id:
            connection = here  # a built-in one has its address
        elif opened.record.state is JobState.DRAFT:
            self.queue.open_one(opened.source.path)
            return
        self._connection = connection
        self.sheet.adopt(opened, connection)
        if opened.record.state is JobState.DRAFT:
            self.sheet.go_on()
            return
        if self.job.record is not None and self.job.record.job_id == opened.record.job_id:
            self._job_opened()
            self._job_changed()
        else:
            self.job.show_job(opened.record.job_id)

    @Slot()
    def _job_opened(self) -> None:
        self.result.forget()
        self._show(Step.UPLOAD)
        self.list_recent()

    @Slot()
    def _job_changed(self) -> None:
        """A retry that was refused leaves the receipt as it was."""
        if self.step is Step.UPLOAD and self.job.receipt is not None and not self.job.busy:
            self.result.look_at(self.job.record)
        self.changed.emit()

    @Slot()
    def _begins_again(self) -> None:
        self.result.forget()
        self._show(Step.UPLOAD)

    @Slot()
    def _outcome_came(self) -> None:
        if self.step is Step.UPLOAD and not self.job.busy:
            self._show(Step.RECEIPT)
        self.list_recent()
        self.changed.emit()

    def look_at_rows(self) -> None:
        """The rows of an upload that ended, instead of its receipt."""
        self._show(Step.UPLOAD)

    def look_at_receipt(self) -> None:
        """Back to the receipt."""
        if self.outcome is not None:
            self._show(Step.RECEIPT)
