"""What makes a lead the same lead: its unique values, whatever way they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import LeadDraft
from lead_desktop.sheets.phones import PhoneReader

_TREATED = re.compile(r"\+[1-9][0-9]{0,2}-[0-9]{4,14}")  # as drafts carry phones


def unique_keys(draft: LeadDraft, fields: Sequence[Field], *, default_country: str = "") -> tuple[str, ...]:
    r"""One key per unique field with a value: field name, a zero character, and the value in normalised form.

    E-mails are in lower case ("EmailAddress\0a@b.c"), phones digits with country code as far as it is known
    ("Phone\0919822041873"), other texts in lower case. Two drafts with a key in common must not travel in one
    call.
    """
    phones = _reader(default_country)
    return tuple(
        f"{field.name}\0{key}"
        for field in fields
        if field.unique and (value := draft.get(field.name)) and (key := _normal(field, value, phones))
    )


def _normal(field: Field, value: str, phones: PhoneReader) -> str:
    if field.kind is ValueKind.PHONE:
        if _TREATED.fullmatch(value):
            return value[1:].replace("-", "", 1)
        return phones.read(value).key or "".join(filter(str.isdigit, value)).lstrip("0")
    return value.strip().casefold()


@lru_cache(maxsize=16)
def _reader(country: str) -> PhoneReader:
    return PhoneReader(country)
