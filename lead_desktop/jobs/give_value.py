"""A value for a field that the file has no column for, in the rows an upload left."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import Row, RowState
from lead_desktop.jobs.correct_upload import (
    CLOSED,
    VALUE_GIVEN,
    CorrectedUpload,
    checked_again,
    ready_note,
    require_ended,
    unsettled,
)
from lead_desktop.jobs.drafting import keep_mapping, stored_drafter
from lead_desktop.jobs.map_columns import with_fixed
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.safe_mode import keep_corrected
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.checks import RowChecker
from lead_desktop.store.rowstore import RowReader, RowWriter


@dataclass(frozen=True, slots=True)
class GiveValue:
    """Give every row that an upload left one value for a field, and check those rows again. Sends nothing.

    Failed rows, and skipped ones that are right now, are left as *not sent*: the next `UploadLeads` sends them. Rows
    that were created, are duplicates or may exist are never touched; rows a person left out stay out.

    Attributes:
        job_id: An upload that ended.
        name: Schema name of the field; no column fills it.
        value: What it is to hold; "" takes an earlier value back.
    """

    job_id: str
    name: str
    value: str

    async def run(self, workspace: Workspace, _report: Report) -> CorrectedUpload:
        """Change the mapping of the rows left, and check them.

        Raises:
            InputError: The job is no upload that ended.
            JobBusy: It is running.
            StoreError: It cannot be saved; nothing was changed.
        """
        index = workspace.index
        with index.lock(self.job_id):
            record = index.get(self.job_id)
            require_ended(record)
            path = index.job_path(self.job_id)
            with unsettled(index, record):
                ready, wrong = await asyncio.to_thread(self._give, path)
                with RowReader(path) as reader:
                    counts, rows = reader.counts(), reader.count()
                index.save_counts(self.job_id, counts, rows, record.calls, record.waits, record.seconds)
            if ready and record.state in CLOSED:
                index.set_state(self.job_id, JobState.STOPPED, ready_note(ready))
        return CorrectedUpload(index.get(self.job_id), ready, wrong, 0, 0)

    def _give(self, path: Path) -> tuple[int, int]:
        """Keep the value; returns how many rows can be sent now, and how many still have errors."""
        with RowReader(path) as reader, RowWriter(path) as writer:
            drafter = stored_drafter(reader)
            mapping = with_fixed(drafter.mapping, self.name, self.value)
            checker = RowChecker(mapping, drafter.fields)
            rows = _left(reader) if self.value else ()
            problems, updates = checked_again(checker, rows, VALUE_GIVEN)
            with writer.transaction():
                writer.replace_problems(problems, [row.row_id for row in rows])
                writer.update(updates)
                keep_mapping(writer, mapping, drafter.fields)
                if updates:
                    keep_corrected(writer)
        ready = sum(update.state is RowState.NOT_SENT for update in updates)
        return ready, len(updates) - ready


def _left(reader: RowReader) -> tuple[Row, ...]:
    """Rows that failed, and those skipped for an error; what a person left out has none."""
    failed, skipped = (reader.row_ids(states=(state,)) for state in (RowState.FAILED, RowState.SKIPPED))
    wrong = {one.row_id for one in reader.problems(skipped) if one.severity is RowState.ERROR}
    return tuple(reader.iterate(sorted({*failed, *wrong})))
