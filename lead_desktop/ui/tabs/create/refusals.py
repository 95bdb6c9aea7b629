"""What the tab cannot do, in words."""

from __future__ import annotations

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import InputError


def no_connection() -> InputError:
    """Nobody said where leads are to go."""
    return InputError("No connection", "There is no connection to create leads in.", do="Choose one first.")


def nothing_to_paste() -> InputError:
    """The clipboard holds no table."""
    return InputError(
        "Nothing to paste", "The clipboard holds no text.", do="Copy rows in a spreadsheet first."
    )


def no_bulk_create(connection: Connection) -> InputError:
    """The CRM has no such API."""
    return InputError(
        "No bulk create",
        f"“{connection.name}” cannot create leads in bulk.",
        safe="Nothing was opened or sent.",
        do="Choose a LeadSquared connection.",
    )
