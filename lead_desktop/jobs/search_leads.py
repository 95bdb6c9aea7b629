"""Search leads: parts and pages stream into the row store, merged by id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lead_desktop.core.columns import Column
from lead_desktop.core.connections import Connection
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import SearchQuery
from lead_desktop.core.progress import PartProgress, PartState
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.jobs.describe import capabilities_of, search_parts
from lead_desktop.jobs.job import JobContext
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.search_run import SearchRun
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import RowReader, RowWriter

PARTS = "parts"
"""Fact of a search's file: how far each part was read."""


@dataclass(frozen=True, slots=True)
class SearchLeads:
    """Read what matches a query.

    Attributes:
        job_id: Job the leads go to; see `prepare_search`.
        connection_id: Where to search.
        query: What to search for.
        parts: Numbers of the parts to read again; empty for all that were not read yet.
    """

    job_id: str
    connection_id: str
    query: SearchQuery
    parts: tuple[int, ...] = ()

    @property
    def kind(self) -> JobKind:
        """A search."""
        return JobKind.SEARCH

    async def run(self, context: JobContext) -> None:
        """Read the parts; one that fails leaves the others.

        Raises:
            KeysRefused, QuotaSpent, Unreachable: Nobody attends who could help.
        """
        workspace = context.workspace
        path = workspace.index.job_path(self.job_id)
        connection = await workspace.connection(self.connection_id)
        record = workspace.index.get(self.job_id)
        with RowWriter(path) as writer, RowReader(path) as reader:
            tally = context.tally
            tally.begin(reader.counts(), reader.count())
            tally.last_row_id = reader.last_row_id()
            tally.possible_gaps = record.possible_gaps
            tally.parts = list(self._parts_to_read(reader))
            run = SearchRun(context, connection, self.query, writer, reader)
            try:
                await run.run()
            finally:
                writer.set_fact(PARTS, to_json(tuple(tally.parts)))

    def _parts_to_read(self, reader: RowReader) -> tuple[PartProgress, ...]:
        parts = stored_parts(reader)
        return tuple(
            PartProgress(one.part, PartState.WAITING)
            if (one.part.number in self.parts if self.parts else one.state is not PartState.READ)
            else one
            for one in parts
        )

    def receipt(self, context: JobContext, note: str = "") -> Receipt:
        """Rows read so far."""
        tally = context.tally
        return Receipt(
            self.job_id,
            self.kind,
            tally.rows_in,
            tally.counts,
            tally.calls,
            tally.waits,
            tally.seconds,
            tally.total,
            tally.possible_gaps,
            note or _failed_parts(tally.parts),
        )


async def prepare_search(
    workspace: Workspace, connection: Connection, query: SearchQuery, fields: Sequence[Field] = ()
) -> JobRecord:
    """A new job for a query; run it with `SearchLeads`.

    Args:
        workspace: Where it is kept.
        connection: Where to search.
        query: What to search for.
        fields: Fields of the account, where the CRM's fields differ from account to account.

    Raises:
        InputError: A filter, operator, sort key or value this CRM cannot do.
        StoreError: It cannot be saved.
    """
    parts = search_parts(connection, query)
    record = workspace.index.create(
        JobKind.SEARCH, connection, search_title(query), parameters=to_json(query)
    )
    with RowWriter(workspace.index.job_path(record.job_id)) as writer:
        writer.set_columns(_columns(connection, query, fields))
        writer.set_fact(PARTS, to_json(tuple(PartProgress(part, PartState.WAITING) for part in parts)))
    return record


def stored_parts(reader: RowReader) -> tuple[PartProgress, ...]:
    """How far each part was read, as the job's file tells."""
    return from_json(tuple[PartProgress, ...], reader.fact(PARTS) or "[]")


def search_title(query: SearchQuery) -> str:
    """A few words for the history."""
    words = [f"“{query.text}”"] if query.text else []
    words += [" ".join((one.field, one.operator, ", ".join(one.values))).strip() for one in query.filters]
    if query.first_day and query.last_day:
        words.append(f"{query.first_day.isoformat()} to {query.last_day.isoformat()}")
    return "Search " + (", ".join(words) or "all leads")


def _columns(connection: Connection, query: SearchQuery, fields: Sequence[Field]) -> tuple[Column, ...]:
    """The columns asked for; none when they come with the leads."""
    known = {
        field.name: field.column() for field in (*capabilities_of(connection.provider).search_fields, *fields)
    }
    return tuple(known.get(name) or Column(name, name) for name in query.fields)


def _failed_parts(parts: list[PartProgress]) -> str:
    failed = [one for one in parts if one.state is PartState.FAILED]
    if not failed:
        return ""
    reasons = Counter(one.reason for one in failed)
    labels = ", ".join(one.part.label or f"part {one.part.number}" for one in failed)
    return f"Not read: {labels}. {reasons.most_common(1)[0][0]}"
