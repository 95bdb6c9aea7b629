"""What the CRM says of its lead fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lead_desktop.core.columns import Column, ValueKind


@dataclass(frozen=True, slots=True)
class Field:
    """One lead field of an account.

    Attributes:
        name: Schema name, as sent. A child of a custom field set is "mx_KYC.Status".
        label: Name the account shows to people.
        kind: How values are checked and shown.
        mandatory: The CRM refuses a lead without it.
        unique: The CRM refuses a second lead with the same value.
        max_length: Most characters accepted, or None when the CRM does not say.
        options: Accepted values of a list, in the CRM's order; empty when it is no list.
        writable: A lead can be created with it.
        group: Schema name of the custom field set it belongs to, or "".
    """

    name: str
    label: str
    kind: ValueKind = ValueKind.TEXT
    mandatory: bool = False
    unique: bool = False
    max_length: int | None = None
    options: tuple[str, ...] = ()
    writable: bool = True
    group: str = ""

    def column(self) -> Column:
        """The table column that shows this field."""
        return Column(self.name, self.label, self.kind)


OBJECT_TYPE = "LeadType"
"""LeadSquared's field for the type of a lead; accounts without Object Types have no such field."""


def object_type(fields: Iterable[Field]) -> Field | None:
    """The field that tells types of leads apart, with its options, or None for an account without Object Types."""
    return next((field for field in fields if field.name == OBJECT_TYPE and field.options), None)


# Standard fields of every LeadSquared account (its page "Create Leads in Bulk", read November 2026).
STANDARD_FIELDS = (
    Field("FirstName", "First Name"),
    Field("LastName", "Last Name"),
    Field("EmailAddress", "Email", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone Number", ValueKind.PHONE, unique=True),
    Field("Mobile", "Mobile Number", ValueKind.PHONE),
    Field("Company", "Company"),
    Field("JobTitle", "Job Title"),
    Field("Website", "Website", ValueKind.URL),
    Field("Source", "Lead Source"),
    Field("Notes", "Notes"),
)
"""What can be filled when an account cannot be asked for its fields."""
