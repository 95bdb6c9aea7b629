"""Where the leads of a connection are read in the browser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lead_desktop.core.connections import Connection
from lead_desktop.core.lead_pages import form_of, known_form
from lead_desktop.core.pasted_ids import PastedLine
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.workspace import Workspace

_LOOKED_AT = 50


@dataclass(frozen=True, slots=True)
class LeadPageForm:
    """The form of the address of a lead's page (see `core.lead_pages`).

    Attributes:
        connection_id: Whose leads.
    """

    connection_id: str

    async def run(self, workspace: Workspace, _report: Report) -> str:
        """As pasted last, else as known for the host; "" when neither, and for the built-in sandbox, which has no pages.

        Raises:
            StoreError: The profile cannot be read.
            UnknownName: There is no such connection.
        """
        connection = workspace.known_connection(self.connection_id)
        if connection.embedded:
            return ""
        kept = workspace.settings.get(_key(connection), "")
        return kept if isinstance(kept, str) and kept else known_form(connection.url)


def remember_page(workspace: Workspace, connection: Connection, lines: Sequence[PastedLine]) -> None:
    """Keep the form of the first lead pages among pasted lines, without any id.

    Raises:
        StoreError: The profile cannot be written.
    """
    pages = [line.text for line in lines if line.from_url][:_LOOKED_AT]
    form = next(filter(None, map(form_of, pages)), "")
    if form and form != workspace.settings.get(_key(connection), ""):
        workspace.settings.set(_key(connection), form)


def _key(connection: Connection) -> str:
    return f"lead page/{connection.connection_id}"
