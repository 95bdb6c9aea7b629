"""What the tab cannot do, in words."""

from __future__ import annotations

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import InputError
from lead_desktop.ui.translation import tr


def no_connection() -> InputError:
    """Nobody said where leads are to go."""
    return InputError(
        tr("No connection"), tr("There is no connection to create leads in."), do=tr("Choose one first.")
    )


def nothing_to_paste() -> InputError:
    """The clipboard holds no table."""
    return InputError(
        tr("Nothing to paste"),
        tr("The clipboard holds no text."),
        do=tr("Copy rows in a spreadsheet first."),
    )


def no_bulk_create(connection: Connection) -> InputError:
    """The CRM has no such API."""
    return InputError(
        tr("No bulk create"),
        tr("“{name}” cannot create leads in bulk.", name=connection.name),
        safe=tr("Nothing was opened or sent."),
        do=tr("Choose a LeadSquared connection."),
    )
