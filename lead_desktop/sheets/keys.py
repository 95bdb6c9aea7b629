"""What makes a lead the same lead: its unique values, whatever way they are written."""

from __future__ import annotations

from collections.abc import Sequence

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import LeadDraft
from lead_desktop.sheets.phones import PhoneReader


def unique_keys(draft: LeadDraft, fields: Sequence[Field], *, default_country: str = "") -> tuple[str, ...]:
    r"""One key per unique field with a value: field name, a zero character, and the value in normalised form.

    E-mails are in lower case ("EmailAddress\0a@b.c"), phones digits with country code as far as it is known
    ("Phone\0919822041873"), other texts in lower case. Two drafts with a key in common must not travel in one
    call.
    """
    phones = PhoneReader(default_country)
    return tuple(
        f"{field.name}\0{key}"
        for field in fields
        if field.unique and (value := draft.get(field.name)) and (key := _normal(field, value, phones))
    )


def _normal(field: Field, value: str, phones: PhoneReader) -> str:
    if field.kind is ValueKind.PHONE:
        return phones.read(value).key or "".join(filter(str.isdigit, value)).lstrip("0")
    return value.strip().casefold()
