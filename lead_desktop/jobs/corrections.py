"""A workbook of corrections as it is read: each row with the key of the row it belongs to."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.errors import InputError
from lead_desktop.core.rows import Row
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.row_keys import KEY, job_token, read_key
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import SheetStep, SheetTask
from lead_desktop.store.edit_log import Edit
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.row_sql import in_chunks
from lead_desktop.store.rowstore import Cell, RowReader


@dataclass(frozen=True, slots=True)
class Matched:
    """Which rows of a workbook belong to which rows of a job.

    Attributes:
        edits: Cells that differ, by row.
        unmatched: Rows of the workbook without a key of the job, or with one that came before.
    """

    edits: dict[int, tuple[Edit, ...]]
    unmatched: int


@asynccontextmanager
async def read_corrections(path: str) -> AsyncIterator[Path]:
    """A row store with the rows of a workbook, read in the sheet child and gone afterwards.

    Raises:
        InputError: It has no row keys.
        SheetError: It cannot be read.
    """
    with tempfile.TemporaryDirectory() as folder:
        read = Path(folder) / "corrected.sqlite"
        word = await run_sheet_task(SheetTask(SheetStep.PREVIEW, SheetSource(path)), _nobody)
        preview = word.preview
        if preview is None:
            raise AssertionError("a preview was asked for")
        heading = next((at for at, row in enumerate(preview.rows, start=1) if KEY in row), None)
        if heading is None:
            raise _no_keys()
        source = SheetSource(path, "" if preview.encoding else preview.sheet, heading)
        await run_sheet_task(SheetTask(SheetStep.READ, source, rows_path=str(read)), _nobody)
        yield read


def match_rows(
    corrected: RowReader,
    record: JobRecord,
    rows_of: Callable[[list[int]], dict[int, Row]],
    columns: dict[str, int],
) -> Matched:
    """Compare each row of a workbook with the row of the job that its key names.

    Args:
        corrected: The workbook as it was read.
        record: The job.
        rows_of: Rows of the job by id.
        columns: Places of the job's data columns by their headings.
    """
    labels = [column.label for column in corrected.columns()]
    key_at, token = labels.index(KEY), job_token(record)
    pairs = [(at, columns[label]) for at, label in enumerate(labels) if label in columns]
    edits: dict[int, tuple[Edit, ...]] = {}
    unmatched = 0
    for rows in in_chunks(corrected.iterate()):
        keys = [read_key(row.cells[key_at]) for row in rows]
        ids = [
            key.row_id if key is not None and (key.job_id, key.token) == (record.job_id, token) else 0
            for key in keys
        ]
        before = rows_of(ids)
        for row, row_id in zip(rows, ids, strict=True):
            if row_id not in before or row_id in edits:
                unmatched += 1
            else:
                edits[row_id] = tuple(_edits(before[row_id], row, pairs))
    return Matched(edits, unmatched)


def _edits(before: Row, row: Row, pairs: list[tuple[int, int]]) -> Iterator[Edit]:
    for at, place in pairs:
        if _text(before.cells[place]) != _text(row.cells[at]):
            yield Edit(before.row_id, place, before.cells[place], row.cells[at])


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def _nobody(_word: object) -> None:
    """It is quick enough not to be told of."""


def _no_keys() -> InputError:
    return InputError(
        "These rows cannot be matched",
        f"The workbook has no column “{KEY}”.",
        safe="Nothing was changed.",
        do="Take the workbook that was saved from this sheet, and keep that column.",
    )
