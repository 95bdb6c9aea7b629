"""What the tab says around its steps."""

from __future__ import annotations

from lead_desktop.core.connections import PROVIDER_NAMES, Connection
from lead_desktop.core.errors import InputError
from lead_desktop.ui.tabs.create.receipt_words import into_words
from lead_desktop.ui.translation import mark, tr

_STEPS = (
    mark("File", "a step of bulk create"),
    mark("Map", "a step of bulk create"),
    mark("Check", "a step of bulk create"),
    mark("Upload", "a step of bulk create"),
)


def step_names() -> tuple[str, ...]:
    """Names of the steps, in their order."""
    return tuple(tr(step, "a step of bulk create") for step in _STEPS)


def where_to(connection: Connection | None, *, can_create: bool) -> str:
    """Where the leads of a file would go, or why they cannot."""
    if connection is None:
        return tr("Choose a connection first.")
    if can_create:
        return into_words(connection)
    crm = PROVIDER_NAMES[connection.provider]
    return tr("{crm} has no bulk create. Choose a LeadSquared connection.", crm=crm)


def not_taken(sentence: str) -> InputError:
    """What was dropped cannot be opened."""
    return InputError(tr("Not taken"), sentence, safe=tr("Nothing was sent."))
