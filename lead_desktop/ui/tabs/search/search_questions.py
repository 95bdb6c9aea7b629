"""What the Search screen asks the jobs room: make a job of a query, read one part again."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.fields import Field
from lead_desktop.core.filters import SearchQuery
from lead_desktop.jobs.records import from_json
from lead_desktop.jobs.search_leads import SearchLeads, prepare_search
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.ui.api_thread import Report
from lead_desktop.ui.tabs.results.job_questions import ReadyJob


@dataclass(frozen=True, slots=True)
class PrepareSearch:
    """Make a search of a query."""

    connection_id: str
    query: SearchQuery
    fields: tuple[Field, ...] = ()

    async def run(self, workspace: Workspace, _report: Report) -> ReadyJob:
        """The job, ready to be started.

        Raises:
            InputError: The CRM cannot do the search.
            StoreError: It cannot be saved.
        """
        connection = await workspace.connection(self.connection_id)
        record = await prepare_search(workspace, connection, self.query, self.fields)
        return ReadyJob(record, SearchLeads(record.job_id, self.connection_id, self.query))


@dataclass(frozen=True, slots=True)
class RereadPart:
    """Read one part of a search again, alone."""

    job_id: str
    part: int

    async def run(self, workspace: Workspace, _report: Report) -> ReadyJob:
        """The job, ready to be started.

        Raises:
            UnknownName: It is gone.
        """
        record = workspace.index.get(self.job_id)
        query = from_json(SearchQuery, record.parameters)
        return ReadyJob(record, SearchLeads(self.job_id, record.connection_id, query, (self.part,)))
