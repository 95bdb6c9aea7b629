"""What of a finished job can be looked up again: pasted lines, and the keys of uploaded rows."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.rows import Row, RowState
from lead_desktop.jobs.drafting import Drafter, stored_drafter
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.rowstore import RowReader


@dataclass(frozen=True, slots=True)
class PastedAgain:
    """The pasted lines of a fetch that are in some states.

    Attributes:
        job_id: A fetch.
        states: Which lines.
    """

    job_id: str
    states: tuple[RowState, ...]

    async def run(self, workspace: Workspace, _report: Report) -> tuple[str, ...]:
        """The lines as they were pasted, in their order.

        Raises:
            StoreError: The job's file cannot be read.
        """
        with RowReader(workspace.index.job_path(self.job_id)) as reader:
            ids = reader.row_ids(states=self.states)
            return tuple(str(row.cells[0] or "") for row in reader.iterate(ids))


@dataclass(frozen=True, slots=True)
class KeysOfRows:
    """What uploaded rows can be looked up by: the lead's id where the CRM named it, else e-mail or phone.

    Attributes:
        job_id: An upload.
        state: Only rows in this state.
        reason: Only rows with this reason.
    """

    job_id: str
    state: RowState
    reason: str

    async def run(self, workspace: Workspace, _report: Report) -> tuple[str, ...]:
        """One key a row, in their order; rows without any are left out.

        Raises:
            InputError: The sheet was not checked.
            StoreError: The job's file cannot be read.
        """
        with RowReader(workspace.index.job_path(self.job_id)) as reader:
            drafter = stored_drafter(reader)
            ids = reader.row_ids(states=(self.state,))
            rows = (row for row in reader.iterate(ids) if row.reason == self.reason)
            return tuple(key for row in rows if (key := _key(row, drafter)))


def _key(row: Row, drafter: Drafter) -> str:
    if row.lead_id:
        return row.lead_id
    draft = drafter.outgoing(row).draft
    for kind in (ValueKind.EMAIL, ValueKind.PHONE):
        for field in drafter.fields:
            if field.kind is kind and (value := draft.get(field.name)):
                return value
    return ""
