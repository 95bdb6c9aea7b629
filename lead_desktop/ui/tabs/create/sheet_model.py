"""From a file to a checked draft, decided without a widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.progress import SheetProgress
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetColumn, SheetInfo, SheetPreview, SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet, SheetVerdict
from lead_desktop.jobs.read_sheet import PreviewSheet, ReadSheet, SheetDraft
from lead_desktop.ui.api_thread import Interim
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.create.fix_model import FixModel
from lead_desktop.ui.tabs.create.mapping_model import MappingModel
from lead_desktop.ui.tabs.create.questions import CheckedSheet, DropDraft, LookAtCheck, OpenedUpload
from lead_desktop.ui.tabs.create.sheet_work import SheetWork, preview_of
from lead_desktop.ui.tabs.results.asking import Asker

Counts = tuple[tuple[RowState, int], ...]


class SheetModel(QObject):
    """An opened sheet.

    Attributes:
        connection: Where its leads are to go.
        source: What is read, or None.
        preview: Its first rows, or None.
        job_id: The draft, or "" while there is none.
        columns: Columns of the sheet.
        rows, blank_rows: How many there are, and how many blank ones were left out.
        matching: Its mapping, and the fields of the account.
        counts: Rows per state after the check.
        checked: Plan and problems, or None.
        fixes: Edits of its rows after the check.
        busy: What goes on, a SheetWork, or "".
        done, total: Rows read or checked so far, and expected.

    Signals:
        changed: Something above changed.
        mapped: Columns and fields are there: the map step can be shown.
        verdict_came: The check is done.
        failed: The LeadDesktopError that ended what went on.
    """

    changed = Signal()
    mapped = Signal()
    verdict_came = Signal()
    failed = Signal(object)

    def __init__(self, desk: WindowDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk, self)
        self._visit = self._telling = 0  # answers to questions of an earlier file are not taken
        self.job_id = self.busy = ""
        self.connection: Connection | None = None
        self.source: SheetSource | None = None
        self.preview: SheetPreview | None = None
        self.columns: tuple[SheetColumn, ...] = ()
        self.rows = self.blank_rows = self.done = self._heading_row = 0
        self._delimiter = ""  # like the heading row: as a person chose it
        self._before: tuple[SheetSource, SheetPreview | None, int, str] | None = None  # while read again
        self.total: int | None = None
        self.counts: Counts = ()
        self.checked: CheckedSheet | None = None
        self.fixes = FixModel(desk, self)
        self.matching = MappingModel(desk, self)
        self.matching.suggested.connect(self._suggested)
        self.matching.edited.connect(self._mapping_edited)
        self.matching.failed.connect(self._refused)
        self.matching.not_kept.connect(self.failed)
        desk.api.interim.connect(self._told)

    @property
    def mapping(self) -> SheetMapping | None:
        """Which column is which field, or None."""
        return self.matching.mapping

    @property
    def fields(self) -> tuple[Field, ...]:
        """Fields of the account."""
        return self.matching.fields

    @property
    def sheets(self) -> tuple[SheetInfo, ...]:
        """Sheets of the file."""
        return self.preview.sheets if self.preview else ()

    @property
    def file_name(self) -> str:
        """Name of the file, or ""."""
        return Path(self.source.path).name if self.source else ""

    def open_file(self, source: SheetSource, connection: Connection) -> None:
        """Open a file; the draft before it goes, unless it was checked. What is left open is found out."""
        self._abandon(drop=self.checked is None or self.file_name == Path(source.path).name)
        self._forget()
        self.connection, self.source = connection, source
        self._begin(SheetWork.OPENING)
        self._ask(preview_of(source), self._previewed)
        self.matching.need_fields(connection)

    def choose_sheet(self, name: str) -> None:
        """Read another sheet of the same file."""
        if self.source and name != self.source.sheet:
            self._read_again(SheetSource(self.source.path, name))

    def choose_heading_row(self, row: int) -> None:
        """Read again with the headings in another row, from 1."""
        if self.source and row != self.source.heading_row:
            self._read_again(self.source, row, self._delimiter)

    def choose_encoding(self, name: str) -> None:
        """Read a text file again in another encoding; its delimiter is found out anew unless it was chosen."""
        if self.source and name != self.source.encoding:
            source = replace(self.source, encoding=name, delimiter=self._delimiter)
            self._read_again(source, self._heading_row, self._delimiter)

    def choose_delimiter(self, delimiter: str) -> None:
        """Read a text file again, cut into cells in another way."""
        if self.source and delimiter != self.source.delimiter:
            self._read_again(replace(self.source, delimiter=delimiter), self._heading_row, delimiter)

    def _read_again(self, source: SheetSource, heading_row: int = 0, delimiter: str = "") -> None:
        """What stands goes when all rows are read, and stays when they cannot be; 0 and "" find out."""
        if self.source and self.job_id and not self.busy:
            self._before = (self.source, self.preview, self._heading_row, self._delimiter)
            self._heading_row, self._delimiter, self.source = heading_row, delimiter, source
            self._begin(SheetWork.OPENING)
            self._ask(preview_of(source), self._previewed)

    def check(self) -> None:
        """Check every row."""
        if self.mapping is not None and self.job_id and not self.busy:
            self._begin(SheetWork.CHECKING, self.rows)
            self._ask(CheckSheet(self.job_id, self.mapping, self.fields), self._checked)

    def give_up(self) -> None:
        """Stop a check, or a reading in another way: the sheet stands as it did, unchecked."""
        self._visit += 1
        self._desk.api.cancel(self._telling)  # its child process ends
        self._stand_as_before()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop opening or reading; nothing of it is kept."""
        self._abandon(drop=True)
        self._forget()
        self.changed.emit()

    def release(self) -> None:
        """The draft is an upload now, or is left for later: it is not dropped."""
        self._abandon(drop=False)
        self._forget()

    def adopt(self, opened: OpenedUpload, connection: Connection) -> None:
        """Go on with what is in the history."""
        self._abandon(drop=self.checked is None and self.job_id != opened.record.job_id)
        self._forget()
        self.connection = connection
        self.source, self.job_id, self.columns = opened.source, opened.record.job_id, opened.columns
        self.rows, self.counts = opened.record.rows_in, opened.record.counts
        self.matching.adopt(opened.mapping, opened.fields)
        self.changed.emit()

    def go_on(self) -> None:
        """After `adopt` of a draft: the fields are asked for again, then the map step is shown."""
        if self.connection is not None:
            self._begin(SheetWork.OPENING)
            self.matching.load_fields(self.connection)
            self.matching.read_whole(self.job_id, self.columns)

    def try_fields_again(self) -> None:
        """The account could not be asked for its fields: once more."""
        if self.connection is not None and not self.busy:
            self.go_on()

    def _stand_as_before(self) -> None:
        if self._before is not None:
            self.source, self.preview, self._heading_row, self._delimiter = self._before
        self._before, self.busy = None, ""

    def _forget(self) -> None:
        self._before, self._heading_row, self._delimiter = None, 0, ""
        self.source = self.preview = self.checked = self.total = None
        self.matching.forget()
        self.job_id = self.busy = ""
        self.columns, self.counts = (), ()
        self.rows = self.blank_rows = self.done = 0

    def _abandon(self, *, drop: bool) -> None:
        self._visit += 1
        self._desk.api.cancel(self._telling)  # its child process ends, and nothing is left of its draft
        if drop and self.job_id:
            self._drop(self.job_id)
        self.job_id = ""

    def _drop(self, job_id: str) -> None:
        self._asker.ask(DropDraft(job_id), _nothing, self.failed.emit)

    def _begin(self, what: SheetWork, total: int | None = None) -> None:
        self.busy, self.done, self.total = what, 0, total
        self.changed.emit()

    def _ask(self, question: object, then: Callable[[Any], None]) -> None:
        visit = self._visit

        def answered(value: object) -> None:
            if visit == self._visit:
                then(value)
            elif isinstance(value, SheetDraft):
                self._drop(value.record.job_id)

        def refused(error: LeadDesktopError) -> None:
            if visit == self._visit:
                self._refused(error)

        token = self._desk.api.ask(question)
        if isinstance(question, (PreviewSheet, ReadSheet, CheckSheet)):
            self._telling = token
        self._asker.expect(token, answered, refused)

    def _previewed(self, preview: SheetPreview) -> None:
        if self.source is not None:
            sheet = "" if preview.encoding else preview.sheet
            row = self._heading_row or preview.heading_row
            source = SheetSource(self.source.path, sheet, row, preview.encoding, preview.delimiter)
            self._read(source, preview)

    def _read(self, source: SheetSource, preview: SheetPreview) -> None:
        if self.connection is None:
            return
        self.source, self.preview = source, preview
        size = next((info.rows for info in preview.sheets if info.name == preview.sheet), None)
        self._begin(SheetWork.READING, size)
        question = ReadSheet(source, self.connection.connection_id)
        self._ask(question, self._read_whole)

    @Slot(object)
    def _told(self, word: Interim) -> None:
        if isinstance(word.value, SheetProgress) and word.token == self._telling:
            self.done, self.total = word.value.rows, word.value.total or self.total
            self.changed.emit()

    def _read_whole(self, draft: SheetDraft) -> None:
        if self.job_id:
            self._drop(self.job_id)
            if [column.key for column in self.columns] != [column.key for column in draft.columns]:
                self.matching.forget()
                if self.connection is not None:
                    self.matching.need_fields(self.connection)
        self._before = None
        self.job_id, self.columns = draft.record.job_id, draft.columns
        self.rows, self.blank_rows = draft.record.rows_in, draft.blank_rows
        self.checked, self.counts = None, ()
        self.matching.read_whole(self.job_id, self.columns)

    @Slot(object)
    def _refused(self, error: LeadDesktopError) -> None:
        self._stand_as_before()
        self.changed.emit()
        self.failed.emit(error)

    @Slot()
    def _suggested(self) -> None:
        self.busy = ""
        self._mapping_edited()
        self.mapped.emit()

    @Slot()
    def _mapping_edited(self) -> None:
        self.checked, self.counts = None, ()
        self.changed.emit()

    def _checked(self, verdict: SheetVerdict) -> None:
        self.counts = verdict.counts
        self._ask(LookAtCheck(self.job_id), self._looked_at)

    def _looked_at(self, checked: CheckedSheet) -> None:
        self.busy, self.checked = "", checked
        self.changed.emit()
        self.verdict_came.emit()


def _nothing(_value: object) -> None:
    """There is nothing to do with the answer."""
