"""Ways in which the values of a column can be read."""

from __future__ import annotations

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import Treatment
from lead_desktop.ui.tabs.create.treatment_words import DATE_ORDERS, DATE_TREATMENTS, treatment_words
from lead_desktop.ui.translation import tr


def read_choices(field: Field | None, now: Treatment) -> tuple[Treatment, ...]:
    """Ways the values can be read; the one in use is among them. None is first + last name."""
    if field is None:
        return (Treatment.SPLIT_NAME,)
    if field.kind in {ValueKind.DATE, ValueKind.DATETIME}:
        return DATE_TREATMENTS if now in DATE_TREATMENTS else (*DATE_TREATMENTS, now)
    usual = {
        ValueKind.EMAIL: Treatment.EMAIL,
        ValueKind.PHONE: Treatment.PHONE,
        ValueKind.BOOLEAN: Treatment.BOOLEAN,
    }.get(field.kind, Treatment.CHOICE if field.options else Treatment.TRIM)
    return tuple(dict.fromkeys((usual, Treatment.AS_IS, now)))


def read_words(treatment: Treatment, country: str) -> str:
    """A treatment behind the words "Read as"."""
    if treatment is Treatment.BOOLEAN:
        return tr("yes or no")
    return DATE_ORDERS.get(treatment) or treatment_words(treatment, country)
