"""A lead as a CRM gave it, and a lead as a person wants it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lead:
    """One lead read from a CRM.

    Attributes:
        lead_id: The CRM's id as text; "" when the CRM gave none.
        values: Field name to JSON value, exactly as answered; nested values stay nested.
    """

    lead_id: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class LeadDraft:
    """One lead to be created, ready to be put on the wire.

    Attributes:
        row: Row number in the sheet as a person counts it.
        values: Pairs of field name and text, in column order, without empty ones. A child of a
            custom field set is named "mx_KYC.Status".
    """

    row: int
    values: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """The text of a field, or ""."""
        return next((value for key, value in self.values if key == name), "")
