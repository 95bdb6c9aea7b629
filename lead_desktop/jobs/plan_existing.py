"""What it would take to find the rows of a checked sheet that the CRM has already."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from dataclasses import dataclass

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.jobs.drafting import stored_fields, stored_mapping
from lead_desktop.jobs.existing_keys import SENDABLE, column_of, usable_kinds
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.rowstore import RowReader

KEYS_PER_PAGE = 50
"""A page of the list is tried for so many keys: where the list does not end, it costs 2 % more calls, no more."""


@dataclass(frozen=True, slots=True)
class ExistingPlan:
    """What it would take to find the rows that are in the CRM.

    Attributes:
        rows: Rows that would be sent.
        values: Kind and number of different values of each thing that can be looked up; empty when nothing can.
        limit: Rate limit of the calls.
    """

    rows: int
    values: tuple[tuple[IdKind, int], ...]
    limit: RateLimit

    def look_ups(self, kinds: Sequence[IdKind]) -> int:
        """Values of these kinds."""
        return sum(number for kind, number in self.values if kind in kinds)

    def calls(self, kinds: Sequence[IdKind]) -> int:
        """Most calls for values of these kinds."""
        keys = self.look_ups(kinds)
        return keys + keys // KEYS_PER_PAGE

    def seconds(self, kinds: Sequence[IdKind]) -> float:
        """About how long so many calls take."""
        return max(0, math.ceil(self.calls(kinds) / self.limit.calls) - 1) * self.limit.window_s


@dataclass(frozen=True, slots=True)
class PlanExisting:
    """What finding the rows that are in the CRM would take; makes no call.

    Attributes:
        job_id: A checked draft.
    """

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> ExistingPlan:
        """Count what would be looked up.

        Raises:
            UnknownName: No such job or connection.
            StoreError: The draft cannot be read.
        """
        return await plan_existing(workspace, self.job_id)


async def plan_existing(workspace: Workspace, job_id: str) -> ExistingPlan:
    """Count what would be looked up; see `PlanExisting`."""
    connection = workspace.known_connection(workspace.index.get(job_id).connection_id)
    path, limit = workspace.index.job_path(job_id), workspace.rate(connection)

    def count() -> ExistingPlan:
        with RowReader(path) as reader:
            mapping, counts = stored_mapping(reader), dict(reader.counts())
            rows = sum(counts.get(state, 0) for state in SENDABLE)
            if mapping is None:
                return ExistingPlan(rows, (), limit)
            values = []
            for kind in usable_kinds(mapping, stored_fields(reader)):
                without = " -().+/" if kind is IdKind.PHONE else " "
                column = column_of(mapping, kind)
                values.append((kind, reader.distinct_texts(column, states=SENDABLE, without=without)))
        return ExistingPlan(rows, tuple(values), limit)

    return await asyncio.to_thread(count)
