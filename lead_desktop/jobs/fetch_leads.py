"""Fetch leads by pasted ids, e-mails, phones or bulk ids: one row per pasted line, in pasted order."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.columns import Column
from lead_desktop.core.connections import Connection
from lead_desktop.core.pasted_ids import IdKind, PastedLine
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.fetch_run import PASTED, FetchRun
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.records import to_json
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter

LINES = "lines"
"""Fact of a fetch's file: how many lines were pasted; further leads of a bulk are rows, but no lines."""


@dataclass(frozen=True, slots=True)
class FetchLeads:
    """Look up what was pasted.

    Attributes:
        job_id: Job whose rows are the pasted lines; see `prepare_fetch`.
        connection_id: Where to look.
    """

    job_id: str
    connection_id: str

    @property
    def kind(self) -> JobKind:
        """A fetch."""
        return JobKind.FETCH

    async def run(self, context: JobContext) -> None:
        """Look up the lines that wait; several calls are in flight at once.

        Raises:
            KeysRefused, QuotaSpent, Unreachable: Nobody attends who could help; the lines left still wait.
        """
        workspace = context.workspace
        path = workspace.index.job_path(self.job_id)
        connection = await workspace.connection(self.connection_id)
        with RowWriter(path) as writer, RowReader(path) as reader:
            writer.return_fetching()
            lines = int(reader.fact(LINES))
            context.tally.begin(_line_counts(reader, lines), lines)
            context.tally.last_row_id = reader.last_row_id()
            await FetchRun(context, connection, writer, reader).run()

    def receipt(self, context: JobContext, note: str = "") -> Receipt:
        """What became of every pasted line; further leads of a bulk do not count as lines."""
        tally = context.tally
        return Receipt(
            self.job_id,
            self.kind,
            tally.rows_in,
            tally.counts,
            tally.calls,
            tally.waits,
            tally.seconds,
            note=note,
        )


async def prepare_fetch(
    workspace: Workspace, connection: Connection, lines: Sequence[PastedLine], columns: Sequence[Column]
) -> JobRecord:
    """Store the pasted lines as the rows of a new job.

    Args:
        workspace: Where jobs live.
        connection: Where they will be looked up.
        lines: As `core.pasted_ids.parse_lines` gives them; blank ones are left out.
        columns: Columns to fetch; empty for all that the CRM gives.

    Returns:
        The new job; run it with `FetchLeads`.

    Raises:
        StoreError: It cannot be saved.
    """
    filled = [line for line in lines if line.kind is not IdKind.BLANK]
    capabilities = capabilities_of(connection.provider)
    names = tuple(column.key for column in columns)
    title = f"Fetch {len(filled):,} {'line' if len(filled) == 1 else 'lines'}"
    record = workspace.index.create(JobKind.FETCH, connection, title, parameters=to_json(names))
    path = workspace.index.job_path(record.job_id)
    await asyncio.to_thread(_store_lines, path, filled, (PASTED, *columns), capabilities)
    counts = tuple(Counter(state_of(line) for line in filled).items())
    workspace.index.save_counts(record.job_id, counts, len(filled), 0, 0, 0.0)
    return workspace.index.get(record.job_id)


def _store_lines(
    path: Path, lines: Sequence[PastedLine], columns: Sequence[Column], capabilities: Capabilities
) -> None:
    with RowWriter(path) as writer:
        writer.set_columns(columns)
        writer.set_fact(LINES, str(len(lines)))
        writer.append(
            NewRow(
                line.line, state_of(line), (line.text,), reason=_reason(line, capabilities), key=line.value
            )
            for line in lines
        )


def state_of(line: PastedLine) -> RowState:
    """Where a pasted line stands before anything was looked up."""
    match line.kind:
        case IdKind.DUPLICATE:
            return RowState.DUPLICATE
        case IdKind.RUBBISH | IdKind.BLANK:
            return RowState.NOT_AN_ID
        case _:
            return RowState.WAITING


def _reason(line: PastedLine, capabilities: Capabilities) -> str:
    if line.kind is IdKind.DUPLICATE:
        return f"Fetched once, on line {line.first_line:,}."
    if line.kind is IdKind.RUBBISH:
        return f"Not sent. A line needs {_any_of(capabilities.fetch_kinds)}."
    return ""


def _any_of(kinds: Sequence[IdKind]) -> str:
    words = {
        IdKind.LEAD_ID: ("an id", "a lead URL"),
        IdKind.EMAIL: ("an e-mail",),
        IdKind.PHONE: ("a phone",),
        IdKind.BULK_ID: ("the number of a bulk",),
    }
    found = [word for kind in kinds for word in words.get(kind, ())]
    return " or ".join(filter(None, (", ".join(found[:-1]), *found[-1:])))


def _line_counts(reader: RowReader, lines: int) -> tuple[tuple[RowState, int], ...]:
    """Rows by state without the further leads of bulks, which are all FOUND."""
    counts = Counter(dict(reader.counts()))
    counts[RowState.FOUND] -= reader.count() - lines
    return tuple(counts.items())
