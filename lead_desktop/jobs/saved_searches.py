"""Searches to be had again: those saved under a name, and those that were run."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.errors import InputError
from lead_desktop.core.filters import SearchQuery
from lead_desktop.core.receipts import JobKind
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.workspace import Workspace

_RECENT = 10


@dataclass(frozen=True, slots=True)
class NamedSearch:
    """A search and what it is called.

    Attributes:
        name: The name it was saved under, or the title of the job that ran it.
        query: The search; days of its filters may be told from today.
        quick_range: Key of the quick range its days are, which goes along with the calendar, or "".
    """

    name: str
    query: SearchQuery
    quick_range: str = ""


@dataclass(frozen=True, slots=True)
class SearchesKept:
    """What can be had again.

    Attributes:
        saved: By name, in alphabetical order.
        recent: Run with the connection, each once, the newest first.
    """

    saved: tuple[NamedSearch, ...] = ()
    recent: tuple[NamedSearch, ...] = ()


@dataclass(frozen=True, slots=True)
class ListSearches:
    """The searches saved for a connection's CRM, and those run with the connection."""

    connection_id: str

    async def run(self, workspace: Workspace, _report: Report) -> SearchesKept:
        """Read them; one that cannot be read any more is left out.

        Raises:
            UnknownName: No such connection.
            StoreError: They cannot be read.
        """
        provider = workspace.known_connection(self.connection_id).provider
        saved = (_saved(text) for _name, text in workspace.searches.all(provider))
        recent: dict[SearchQuery, NamedSearch] = {}
        for record in workspace.index.all():
            ours = record.kind is JobKind.SEARCH and record.connection_id == self.connection_id
            if ours and len(recent) < _RECENT and (one := _run(record.title, record.parameters)):
                recent.setdefault(one.query, one)
        return SearchesKept(tuple(one for one in saved if one), tuple(recent.values()))


@dataclass(frozen=True, slots=True)
class SaveSearch:
    """Keep a search under a name, in place of the one that had it."""

    connection_id: str
    search: NamedSearch

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Write it.

        Raises:
            InputError: The name is blank.
            StoreError: It cannot be saved.
        """
        if not self.search.name.strip():
            raise InputError("No name", "A search is saved under a name.", do="Give it one.")
        provider = workspace.known_connection(self.connection_id).provider
        workspace.searches.save(provider, self.search.name, to_json(self.search))


@dataclass(frozen=True, slots=True)
class RemoveSearch:
    """Forget a saved search; jobs that ran it stay."""

    connection_id: str
    name: str

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Remove it.

        Raises:
            StoreError: The profile cannot be written.
        """
        workspace.searches.remove(workspace.known_connection(self.connection_id).provider, self.name)


def _saved(text: str) -> NamedSearch | None:
    try:
        return from_json(NamedSearch, text)
    except ValueError:
        return None


def _run(title: str, parameters: str) -> NamedSearch | None:
    try:
        return NamedSearch(title, from_json(SearchQuery, parameters))
    except ValueError:
        return None
