"""Open a spreadsheet: look at its first rows, then read it whole into a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.progress import SheetProgress
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetColumn, SheetPreview, SheetSource
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import SheetStep, SheetTask, SheetWord
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import RowReader, RowWriter

SHEET_COLUMNS = "sheet columns"
"""Fact of an upload's file: the columns of the sheet, with samples."""
Report = Callable[[SheetProgress], None]


@dataclass(frozen=True, slots=True)
class PreviewSheet:
    """Look at the first rows of a file.

    Attributes:
        path: Absolute path of the file.
        sheet: Sheet to look at; "" for the likeliest.
        encoding: Encoding of a CSV; "" to find out.
        delimiter: Delimiter of a CSV; "" to find out.
    """

    path: str
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""

    async def run(self, _workspace: Workspace, _report: Report) -> SheetPreview:
        """The first rows, and a proposal for the heading row.

        Raises:
            SheetError: The file cannot be used.
            UnknownName: No such sheet.
            InputError: No such encoding or delimiter.
        """
        source = SheetSource(self.path, self.sheet, encoding=self.encoding, delimiter=self.delimiter)
        word = await run_sheet_task(SheetTask(SheetStep.PREVIEW, source), lambda _word: None)
        if word.preview is None:
            raise AssertionError("a preview ends with a preview")
        return word.preview


@dataclass(frozen=True, slots=True)
class SheetDraft:
    """A sheet that was read.

    Attributes:
        record: Its job, a draft; the rows are in the job's file.
        columns: The sheet's columns with samples.
        blank_rows: Blank rows that were left out.
    """

    record: JobRecord
    columns: tuple[SheetColumn, ...]
    blank_rows: int


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """Read a whole sheet into a new draft. Cancelled, it leaves nothing behind.

    Attributes:
        source: Exactly what to read.
        connection_id: Where its leads are to go.
    """

    source: SheetSource
    connection_id: str

    async def run(self, workspace: Workspace, report: Report) -> SheetDraft:
        """The draft.

        Raises:
            SheetError: The file cannot be used.
            UnknownName: No such sheet or connection.
            StoreError: The rows cannot be saved.
        """
        connection = workspace.known_connection(self.connection_id)
        name = Path(self.source.path).name
        title = f"{name} · {self.source.sheet}" if self.source.sheet else name
        index = workspace.index
        record = index.create(JobKind.UPLOAD, connection, title, parameters=to_json(self.source))
        path = index.job_path(record.job_id)

        def tell(word: SheetWord) -> None:
            report(SheetProgress(record.job_id, "reading", word.rows, word.total))

        try:
            word = await run_sheet_task(SheetTask(SheetStep.READ, self.source, str(path)), tell)
            with RowWriter(path) as writer:
                writer.set_fact(SHEET_COLUMNS, to_json(word.columns))
            index.save_counts(record.job_id, ((RowState.READY, word.rows),), word.rows, 0, 0, 0.0)
        except BaseException:
            index.delete(record.job_id)
            raise
        return SheetDraft(index.get(record.job_id), word.columns, word.blank_rows)


def stored_sheet_columns(reader: RowReader) -> tuple[SheetColumn, ...]:
    """The columns of the sheet an upload was read from."""
    return from_json(tuple[SheetColumn, ...], reader.fact(SHEET_COLUMNS) or "[]")
