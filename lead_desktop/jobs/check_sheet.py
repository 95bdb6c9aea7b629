"""Check every row of a read sheet before anything is sent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.progress import SheetProgress
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.drafting import MAPPING, keep_mapping
from lead_desktop.jobs.read_sheet import Report, stored_sheet_columns
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import SheetStep, SheetTask, SheetWord
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.rowstore import RowReader, RowWriter


@dataclass(frozen=True, slots=True)
class SheetVerdict:
    """What the check found.

    Attributes:
        counts: Pairs of READY, WARNING or ERROR and number of rows, without zeros.
    """

    counts: tuple[tuple[RowState, int], ...]


@dataclass(frozen=True, slots=True)
class CheckSheet:
    """Check every row of a draft; the problems are in its row store afterwards.

    Attributes:
        job_id: A draft made by `ReadSheet`.
        mapping: Which column is which field; kept with the rows.
        fields: Fields of the account.
        remember: Use the mapping for sheets like this one from now on; otherwise it is remembered when it is sent.
    """

    job_id: str
    mapping: SheetMapping
    fields: tuple[Field, ...]
    remember: bool = True

    async def run(self, workspace: Workspace, report: Report) -> SheetVerdict:
        """How many rows are ready, have warnings, have errors.

        Cancelled, it leaves the draft unchecked; its cells are as they were.

        Raises:
            InputError: The job is no draft any more, or no column is mapped.
            StoreError: The result cannot be saved.
        """
        index = workspace.index
        record = index.get(self.job_id)
        if record.state is not JobState.DRAFT:
            raise InputError(
                "The upload was started", "Its rows cannot be checked anew.", safe="Nothing was changed."
            )
        if not self.mapping.mapped():
            raise InputError(
                "No column is matched",
                "None of the columns goes to a field.",
                do="Match at least one column.",
            )
        connection = workspace.known_connection(record.connection_id)
        country = self.mapping.default_country or connection.default_country
        mapping = replace(self.mapping, default_country=country)
        path = index.job_path(self.job_id)

        def tell(word: SheetWord) -> None:
            report(SheetProgress(self.job_id, "checking", word.rows, word.total))

        with RowWriter(path) as writer:
            writer.set_fact(MAPPING, "")  # half checked is not checked
        task = SheetTask(SheetStep.CHECK, rows_path=str(path), mapping=mapping, fields=self.fields)
        await run_sheet_task(task, tell)
        with RowWriter(path) as writer, RowReader(path) as reader:
            keep_mapping(writer, mapping, self.fields)
            counts, headings = reader.counts(), [column.heading for column in stored_sheet_columns(reader)]
        if self.remember:
            workspace.mappings.remember(connection.provider, headings, mapping)
        index.save_counts(self.job_id, counts, Counter(dict(counts)).total(), 0, 0, 0.0)
        return SheetVerdict(counts)
