"""Rows of a job as a file: results of an upload, lines of a fetch, leads of a search."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import Row, RowState
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.export import export_table, refuse_beyond_excel
from lead_desktop.store.rowstore import Cell, RowReader


@dataclass(frozen=True, slots=True)
class SeenColumn:
    """A column as a table shows it.

    Attributes:
        key: Index of a data column, or "line", "state", "lead_id", "reason", "answer" (the reason, else the lead
            id), "call", "at".
        heading: Its heading on screen.
    """

    key: int | str
    heading: str


@dataclass(frozen=True, slots=True)
class ExportRows:
    """Write rows of a job to a file.

    Attributes:
        job_id: Whose rows.
        path: Absolute path ending in .xlsx, .csv or .jsonl.
        row_ids: Which rows, in this order; None for all, by line.
        seen: Exactly these columns, in this order; None for those of a results file.
    """

    job_id: str
    path: str
    row_ids: tuple[int, ...] | None = None
    seen: tuple[SeenColumn, ...] | None = None

    async def run(self, workspace: Workspace, _report: Report) -> int:
        """Number of rows written.

        Raises:
            InputError: Another ending.
            SheetError: The place cannot be written.
            StoreError: The rows cannot be read.
        """
        record = workspace.index.get(self.job_id)
        return await asyncio.to_thread(self._write, workspace.index.job_path(self.job_id), record.kind)

    def _write(self, rows_path: Path, kind: JobKind) -> int:
        with RowReader(rows_path) as reader:
            ids = reader.row_ids(sort=(("line", False),)) if self.row_ids is None else self.row_ids
            refuse_beyond_excel(Path(self.path), len(ids))
            stored = reader.columns()
            table = (
                result_table(kind, tuple(enumerate(stored)))
                if self.seen is None
                else tuple(_seen_column(one, stored) for one in self.seen)
            )
            rows = (tuple(take(row) for _, take in table) for row in reader.iterate(ids))
            return export_table(Path(self.path), [column for column, _ in table], rows)


Take = Callable[[Row], Cell]


def result_table(kind: JobKind, columns: Sequence[tuple[int, Column]]) -> tuple[tuple[Column, Take], ...]:
    """The columns of a results file, each with how a row fills it.

    fetch: Line, State, Pasted, then the chosen columns. upload: the sheet's own columns, then State, Lead id,
    Reason, Call, Sent at. search: the columns of the search.
    """
    data = tuple((column, _cell(at)) for at, column in columns)
    match kind:
        case JobKind.FETCH:
            return (
                (Column("line", "Line", ValueKind.NUMBER), lambda row: row.line),
                (Column("state", "State"), lambda row: str(row.state)),
                *data,
            )
        case JobKind.UPLOAD:
            return (
                *data,
                (Column("state", "State"), lambda row: str(row.state)),
                (Column("lead id", "Lead id", ValueKind.ID), lambda row: row.lead_id or None),
                (Column("reason", "Reason"), lambda row: row.reason or None),
                (Column("call", "Call", ValueKind.NUMBER), lambda row: row.call or None),
                (Column("sent at", "Sent at", ValueKind.DATETIME), _sent_at),
            )
        case JobKind.SEARCH:
            return data


def _seen_column(seen: SeenColumn, stored: Sequence[Column]) -> tuple[Column, Take]:
    if isinstance(seen.key, int):
        return replace(stored[seen.key], label=seen.heading), _cell(seen.key)
    kind, take = _FIXED[seen.key]
    return Column(seen.key, seen.heading, kind), take


def _cell(at: int) -> Take:
    return lambda row: row.cells[at]


def _sent_at(row: Row) -> Cell:
    if row.at_s is None:
        return None
    return dt.datetime.fromtimestamp(row.at_s, dt.UTC).strftime("%Y-%m-%d %H:%M:%S")


def _answer(row: Row) -> Cell:
    """Nothing yet for a row that waits for its answer."""
    waits = row.state in {RowState.WAITING, RowState.SENDING}
    return None if waits else row.reason or row.lead_id or None


_FIXED: Mapping[str, tuple[ValueKind, Take]] = MappingProxyType(
    {
        "line": (ValueKind.NUMBER, lambda row: row.line),
        "state": (ValueKind.TEXT, lambda row: str(row.state)),
        "lead_id": (ValueKind.ID, lambda row: row.lead_id or None),
        "reason": (ValueKind.TEXT, lambda row: row.reason or None),
        "answer": (ValueKind.TEXT, _answer),
        "call": (ValueKind.NUMBER, lambda row: row.call or None),
        "at": (ValueKind.DATETIME, _sent_at),
    }
)
