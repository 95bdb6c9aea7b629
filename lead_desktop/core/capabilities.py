"""What a provider can do and how much at once; screens offer exactly this."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.connections import ProviderId, RateLimit
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import FilterField
from lead_desktop.core.pasted_ids import IdKind


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What one CRM can do.

    Attributes:
        provider: Which CRM.
        rate: Calls allowed by default.
        calls_per_day: Calls an account has a day, or None where that depends on its contract.
        fetch_kinds: What a pasted line may be; empty when the CRM has no fetch by id.
        ids_per_call: Most ids in one fetch call.
        search: The CRM can be searched.
        text_search: Free text can be searched for.
        dates_required: A search needs first and last day (JTC DMS).
        days_per_part: Most days one call covers, or None.
        filters: What can be filtered by.
        sorts: Names of fields that can be sorted by, with labels.
        search_fields: Fields a search can return; empty when the CRM does not let one choose.
        create: Leads can be created in bulk.
        rows_per_create: Most rows in one create call.
        fields_from_account: The account can be asked for its fields.
        concurrent_calls: Calls that may be in flight at once.
    """

    provider: ProviderId
    rate: RateLimit
    fetch_kinds: tuple[IdKind, ...] = ()
    ids_per_call: int = 0
    search: bool = False
    text_search: bool = False
    dates_required: bool = False
    days_per_part: int | None = None
    filters: tuple[FilterField, ...] = ()
    sorts: tuple[tuple[str, str], ...] = ()
    search_fields: tuple[Field, ...] = ()
    create: bool = False
    rows_per_create: int = 0
    fields_from_account: bool = False
    concurrent_calls: int = 4
    calls_per_day: int | None = None
