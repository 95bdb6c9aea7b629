"""What a table column holds, and how values are classed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ValueKind(StrEnum):
    """How a value is shown, sorted and checked."""

    TEXT = "text"
    NUMBER = "number"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    DATE = "date"  # a calendar day, no zone
    DATETIME = "datetime"  # an instant; UTC in the store, ISO 8601
    BOOLEAN = "boolean"
    CHOICE = "choice"
    ID = "id"  # shown in the mono face, elided in the middle
    JSON = "json"  # nested value, kept as JSON text


@dataclass(frozen=True, slots=True)
class Column:
    """One data column of a row table.

    Attributes:
        key: The CRM's field name, or the sheet's column letter; unique in its table.
        label: Heading shown to a person.
        kind: How its values are shown and sorted.
    """

    key: str
    label: str
    kind: ValueKind = ValueKind.TEXT
