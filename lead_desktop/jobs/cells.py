"""JSON values of leads as table cells, and the columns they need."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.leads import Lead
from lead_desktop.core.mapping import FULL_NAME

Cell = str | int | float | None
_LARGEST_STORED = 2**63 - 1


def cell_of(value: object, kind: ValueKind = ValueKind.TEXT) -> Cell:
    """A JSON value as a cell: nested ones as JSON text, numbers as numbers where nothing is lost by it."""
    match value:
        case None | "":
            return None
        case bool():
            return "true" if value else "false"
        case int():
            return value if abs(value) <= _LARGEST_STORED else str(value)
        case float():
            return value
        case str():
            return _number(value) if kind is ValueKind.NUMBER else value
        case _:
            return json.dumps(value, ensure_ascii=False)


def _number(text: str) -> Cell:
    """The number, if its usual spelling is this text; LeadSquared answers numbers as text."""
    for number in (int, float):
        try:
            value = number(text)
        except ValueError:
            continue
        if str(value) == text and abs(value) <= _LARGEST_STORED:
            return value
    return text


def kind_of(value: object) -> ValueKind:
    """What a value of a field that nobody described is shown as."""
    match value:
        case bool():
            return ValueKind.BOOLEAN
        case int() | float():
            return ValueKind.NUMBER
        case list() | dict():
            return ValueKind.JSON
        case _:
            return ValueKind.TEXT


def raw_of(lead: Lead) -> str:
    """The lead as answered, as JSON text."""
    return json.dumps(dict(lead.values), ensure_ascii=False)


def lead_cells(lead: Lead, columns: Iterable[Column]) -> tuple[Cell, ...]:
    """One cell per column; the full name is put together from its parts."""
    values = lead.values
    return tuple(
        _full_name(values) if column.key == FULL_NAME else cell_of(_value(values, column.key), column.kind)
        for column in columns
    )


def _value(values: Mapping[str, object], name: str) -> object:
    """The value of a field; "mx_KYC.Status" is looked for inside "mx_KYC" too."""
    group, dot, child = name.partition(".")
    if dot and name not in values and isinstance(nested := values.get(group), Mapping):
        return nested.get(child)
    return values.get(name)


def _full_name(values: Mapping[str, object]) -> Cell:
    parts = (str(values.get(part) or "").strip() for part in FULL_NAME.split("+"))
    return " ".join(part for part in parts if part) or None


def wider(
    columns: Sequence[Column], leads: Iterable[Lead], known: Mapping[str, Column]
) -> tuple[Column, ...]:
    """The columns, followed by those for fields of the leads that have none yet.

    Args:
        columns: Columns there are.
        leads: Leads just read.
        known: Described columns by field name; other fields are classed by their first value.
    """
    found = {column.key: column for column in columns}
    for lead in leads:
        for name, value in lead.values.items():
            if name in found:
                if (
                    found[name].kind is ValueKind.TEXT
                    and name not in known
                    and isinstance(value, list | dict)
                ):
                    found[name] = Column(name, name, ValueKind.JSON)
            else:
                found[name] = known.get(name) or Column(name, name, kind_of(value))
    return tuple(found.values())
