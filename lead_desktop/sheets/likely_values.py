"""What the first values of a column say of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, Treatment
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.sheets.dates import DateOrder, date_order
from lead_desktop.sheets.heading_words import normal_form
from lead_desktop.sheets.numbers import NumberState, read_boolean, read_number
from lead_desktop.sheets.texts import tidy
from lead_desktop.sheets.value_steps import steps_of

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.]{2,}")
_PHONE = re.compile(r"(?=(?:\D*\d){7})\+?[0-9][0-9 ()./\-\xa0]{5,}[0-9]")
_CONTENT_SHARE = 0.8
_LESSER_HALF = 0.5
_NAMES = frozenset({"FirstName", "LastName"})
_FACTORS = {
    "lakh": "100000",
    "lakhs": "100000",
    "lac": "100000",
    "lacs": "100000",
    "crore": "10000000",
    "crores": "10000000",
    "cr": "10000000",
    "thousand": "1000",
    "thousands": "1000",
    "tsd": "1000",
    "million": "1000000",
    "millions": "1000000",
    "mio": "1000000",
    "mn": "1000000",
}

UNIT_WORDS = frozenset(
    {*_FACTORS, "in", "inr", "rs", "usd", "eur", "gbp", "aed", "required", "optional", "mandatory"}
)
"""What in brackets behind a heading says only how its values are written."""


def factor_of(heading: str) -> tuple[str, str]:
    """The unit a heading names and what it stands for ("lakh", "100000"), or two empty texts."""
    words = normal_form(heading).split()
    return next(((word, _FACTORS[word]) for word in words if word in _FACTORS), ("", ""))


def date_treatment(column: SheetColumn) -> tuple[Treatment, str]:
    """How dates are to be read, and what to ask where the values leave it open."""
    orders = {text: date_order(text) for text in column.samples}
    seen = set(orders.values())
    if DateOrder.DAY_FIRST in seen and DateOrder.MONTH_FIRST in seen:
        return Treatment.DATE_DMY, "Some dates have the day first and some the month. Which is right?"
    if DateOrder.DAY_FIRST in seen:
        return Treatment.DATE_DMY, ""
    if DateOrder.MONTH_FIRST in seen:
        return Treatment.DATE_MDY, ""
    open_orders = {DateOrder.EITHER, DateOrder.SAME}
    if seen & open_orders:
        three = [text for text, order in orders.items() if order in open_orders][:3]
        return Treatment.DATE_DMY, f"Day or month first? {', '.join(three)}"
    return Treatment.DATE_ISO, ""


def contradicts(mapping: ColumnMapping, column: SheetColumn, field: Field | None) -> bool:
    """Most values, after the steps of the column, cannot be of the field's kind.

    Args:
        mapping: Steps of the column.
        column: Its first values.
        field: Where it goes; None for first + last name.
    """
    column = _after_steps(mapping, column)
    if not column.samples or mapping.joined():
        return False
    if field is None or field.name in _NAMES:
        return share(column, lambda text: is_email(text) or is_phone(text)) >= _CONTENT_SHARE
    tests: dict[ValueKind, Callable[[str], bool]] = {
        ValueKind.EMAIL: lambda text: "@" in text,
        ValueKind.PHONE: lambda text: sum(character.isdigit() for character in text) >= len("12345"),
        ValueKind.DATE: _is_date,
        ValueKind.DATETIME: _is_date,
        ValueKind.NUMBER: lambda text: read_number(text)[0] is not NumberState.NOT_A_NUMBER,
        ValueKind.BOOLEAN: lambda text: bool(read_boolean(text)),
    }
    test = tests.get(field.kind)
    if test is not None and not field.options:
        return share(column, test) < _LESSER_HALF
    holds_addresses = "email" in field.name.lower() or field.name.startswith("Owner")
    return (
        field.kind is ValueKind.TEXT
        and not field.options
        and not holds_addresses
        and share(column, is_email) >= _CONTENT_SHARE
    )


def _after_steps(mapping: ColumnMapping, column: SheetColumn) -> SheetColumn:
    steps = steps_of(mapping)
    if steps is None:
        return column
    texts = (steps.apply(tidy(text))[0] for text in column.samples)
    return replace(column, samples=tuple(text for text in texts if text))


def share(column: SheetColumn, test: Callable[[str], bool]) -> float:
    """Which part of the first values passes, from 0 to 1."""
    return sum(test(text) for text in column.samples) / max(1, len(column.samples))


def is_email(text: str) -> bool:
    """Looks like an e-mail address."""
    return _EMAIL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    """Looks like a phone."""
    return _PHONE.fullmatch(text) is not None


def _is_date(text: str) -> bool:
    return date_order(text) is not DateOrder.NONE
