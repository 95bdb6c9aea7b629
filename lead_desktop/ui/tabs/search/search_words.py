"""What the Search screen says of a search before it runs."""

from __future__ import annotations

from collections.abc import Mapping

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import PROVIDER_NAMES, Connection
from lead_desktop.core.filters import Filter, SearchSplit
from lead_desktop.ui.tabs.fetch.fetch_words import plan_words
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.words import listed


def windows_note(connection: Connection, capabilities: Capabilities, parts: int) -> str:
    """What a long range means for the CRM in use, or ""."""
    days = capabilities.days_per_part
    if not days:
        return ""
    crm = PROVIDER_NAMES[connection.provider]
    most = tr_n("{crm} answers for {n} day at most.", "{crm} answers for {n} days at most.", days, crm=crm)
    if parts <= 1:
        return f"{most} {tr('This range is read in one call.')}"
    read = tr_n(
        "This range is read as {n} window, oldest first.",
        "This range is read as {n} windows, oldest first.",
        parts,
    )
    return f"{most} {read} {tr('A window that fails can be read again alone.')}"


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
        reading = tr_n("Reading {n} window", "Reading {n} windows", windows)
        hint = tr("You can edit the search. Changes apply to the next one.")
        return reading if windows else tr("Searching"), hint
    if not connection.url:
        return tr("Search leads"), tr("The sandbox is starting.")
    if windows:
        rate = connection.rate or capabilities.rate
        return tr_n("Read {n} window", "Read {n} windows", windows), plan_words(windows, rate)
    crm = PROVIDER_NAMES[connection.provider]
    return tr("Search leads"), tr("Leads are only read. Nothing is changed in {crm}.", crm=crm)


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
        return tr(
            "{crm} cannot filter by {fields}. All leads of the account are read, and filtered on this computer.",
            crm=crm,
            fields=here,
        )
    asked = _named(split.by_crm, labels)
    return tr(
        "{crm} filters by {asked}. What it finds is filtered by {here} on this computer.",
        crm=crm,
        asked=asked,
        here=here,
    )


def _named(filters: tuple[Filter, ...], labels: Mapping[str, str]) -> str:
    names = list(dict.fromkeys(labels.get(one.field, one.field) for one in filters))
    return tr("{names} and {last}", names=listed(names[:-1]), last=names[-1]) if len(names) > 1 else names[0]
