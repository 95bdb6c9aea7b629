"""The answers nobody documents: each can be chosen, so that a client can be shown all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from lead_desktop.sandbox.fields import UNIQUE_CANDIDATES

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "failed_row": ("error_message", "exception_type", "no_reason", "lead_id_empty", "lead_id_absent"),
    "unknown_attribute": ("400", "412", "500", "row"),
    "record_count": ("total", "page"),
    "jtc_error_list": ("null", "strings", "objects"),
    "jtc_unknown_bulk": ("404", "empty"),
    "jtc_date_range": ("exact", "at_most"),
}


@dataclass(frozen=True, slots=True)
class Modes:
    """How the sandbox answers where the vendors' pages are silent or differ.

    Attributes:
        failed_row: Shape of a refused row of a bulk create.
        missing_rows: Row numbers (from 1) that get no answer row.
        misnumbered_rows: Row numbers whose answer carries a number that was never sent (1,000 higher).
        rows_without_id: Row numbers that are answered `LeadCreated: true` with no id.
        shuffled_rows: Answer rows come in another order.
        duplicate_returns_id: A duplicate's answer row names the lead that exists.
        unknown_attribute: Answer to an unknown attribute: status of the whole call, or `row`.
        unique_fields: Schema names an administrator made unique.
        mandatory_fields: Schema names an administrator made mandatory.
        poison_text: A value that contains this text makes the CRM refuse the whole call; empty for none.
        right_host: Host that a LeadSquared account lives on when it is not this one; empty for this one.
        phone_keeps_country_code: `+9199…` is stored as `+91-9199…`, as seen on a live account.
        lookup_lag_s: Seconds until a created lead is found by any reading call.
        record_count: Whether `RecordCount` of ByIds counts all found leads or those on the page.
        leads_absent_when_empty: ByIds leaves `Leads` out when nothing was found.
        jtc_error_list: Shape of `errorList` on a lead in error.
        jtc_unknown_bulk: Answer for a bulk id that does not exist.
        jtc_date_range: Whether a range must be exactly seven days.
        jtc_id_needs_dates: A bulk id alone is refused.
        jtc_dates_need_id: Dates alone are refused.
        jtc_checks_token: A wrong or missing bearer token is refused.
        octanist_bare_array: Answers without the envelope, as the older API gave.
        octanist_rows_moving: Leads that appear (or vanish, when negative) at the top after each page.
        latency_ms: Lowest and highest time on the road, both ways together, in milliseconds.
    """

    failed_row: str = "error_message"
    missing_rows: tuple[int, ...] = ()
    misnumbered_rows: tuple[int, ...] = ()
    rows_without_id: tuple[int, ...] = ()
    shuffled_rows: bool = False
    duplicate_returns_id: bool = False
    unknown_attribute: str = "412"
    unique_fields: tuple[str, ...] = ("EmailAddress", "Phone")
    mandatory_fields: tuple[str, ...] = ()
    poison_text: str = ""
    right_host: str = ""
    phone_keeps_country_code: bool = False
    lookup_lag_s: float = 0.0
    record_count: str = "total"
    leads_absent_when_empty: bool = False
    jtc_error_list: str = "strings"
    jtc_unknown_bulk: str = "404"
    jtc_date_range: str = "exact"
    jtc_id_needs_dates: bool = False
    jtc_dates_need_id: bool = False
    jtc_checks_token: bool = True
    octanist_bare_array: bool = False
    octanist_rows_moving: int = 0
    latency_ms: tuple[float, ...] = (0.0, 0.0)

    def __post_init__(self) -> None:
        """Refuse a choice that does not exist.

        Raises:
            ValueError: A mode was given a value it does not know.
        """
        for name, choices in _CHOICES.items():
            if getattr(self, name) not in choices:
                raise ValueError(f"{name} must be one of {', '.join(choices)}")
        if not set(self.unique_fields) <= set(UNIQUE_CANDIDATES):
            raise ValueError(f"unique_fields must be among {', '.join(UNIQUE_CANDIDATES)}")
        if (
            len(self.latency_ms) != len(("lowest", "highest"))
            or not 0 <= self.latency_ms[0] <= self.latency_ms[1]
        ):
            raise ValueError("latency_ms must be [lowest, highest]")

    def changed(self, changes: Mapping[str, Any]) -> Modes:
        """These modes with some of them replaced.

        Args:
            changes: Mode names and values, as read from JSON.

        Returns:
            New modes.

        Raises:
            ValueError: A name is unknown, or a value has the wrong type.
        """
        present = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        unknown = sorted(set(changes) - set(present))
        if unknown:
            raise ValueError(f"unknown modes: {', '.join(unknown)}")
        return replace(self, **{name: _like(present[name], value, name) for name, value in changes.items()})


def _like(present: Any, value: Any, name: str) -> Any:
    """The value in the type of the present one, so that JSON lists become tuples and integers become floats."""
    if isinstance(present, tuple) and isinstance(value, list | tuple):
        return tuple(value)
    if isinstance(present, float) and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if type(value) is not type(present):
        raise ValueError(f"{name} must be a {type(present).__name__}")
    return value
