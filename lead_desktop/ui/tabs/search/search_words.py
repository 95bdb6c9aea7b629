"""What the Search screen says of a search before it runs."""

from __future__ import annotations

from collections.abc import Mapping

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import PROVIDER_NAMES, Connection
from lead_desktop.core.filters import Filter, SearchSplit
from lead_desktop.ui.tabs.fetch.fetch_words import plan_words
from lead_desktop.ui.words import counted


def windows_note(connection: Connection, capabilities: Capabilities, parts: int) -> str:
    """What a long range means for the CRM in use, or ""."""
    days = capabilities.days_per_part
    if not days:
        return ""
    crm = PROVIDER_NAMES[connection.provider]
    if parts <= 1:
        return f"{crm} answers for {days} days at most. This range is read in one call."
    return (
        f"{crm} answers for {days} days at most. This range is read as {parts} windows, oldest first. "
        "A window that fails can be read again alone."
    )


def run_words(
    connection: Connection, capabilities: Capabilities, parts: int, *, busy: bool
) -> tuple[str, str]:
    """The filled button and the line under it.

    Args:
        connection: Where is searched.
        capabilities: What its CRM can do.
        parts: Parts of the search.
        busy: A search runs.
    """
    windows = parts if capabilities.dates_required else 0
    if busy:
        doing = f"Reading {counted(windows, 'window')}" if windows else "Searching"
        return doing, "You can edit the search. Changes apply to the next one."
    if not connection.url:
        return "Search leads", "The sandbox is starting."
    if windows:
        rate = connection.rate or capabilities.rate
        return f"Read {counted(windows, 'window')}", plan_words(windows, rate)
    crm = PROVIDER_NAMES[connection.provider]
    return "Search leads", f"Leads are only read. Nothing is changed in {crm}."


def split_words(connection: Connection, split: SearchSplit, labels: Mapping[str, str]) -> str:
    """Which filters the CRM applies and which are applied here; "" when the CRM does it all.

    Args:
        connection: Where is searched.
        split: Who does what.
        labels: Labels of fields by their names.
    """
    if not split.here:
        return ""
    crm = PROVIDER_NAMES[connection.provider]
    here = _named(split.here, labels)
    if not split.by_crm:
        return f"{crm} cannot filter by {here}. All leads of the account are read, and filtered on this computer."
    asked = _named(split.by_crm, labels)
    return f"{crm} filters by {asked}. What it finds is filtered by {here} on this computer."


def _named(filters: tuple[Filter, ...], labels: Mapping[str, str]) -> str:
    names = list(dict.fromkeys(labels.get(one.field, one.field) for one in filters))
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
