"""The rows of a LeadSquared bulk create: reading them, and saying what is wrong with one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from lead_desktop.sandbox.fields import Field
from lead_desktop.sandbox.modes import Modes
from lead_desktop.sandbox.phones import store_phone

MOST_LEADS = 50
_ONE_OF = ("FirstName", "LastName", "EmailAddress", "Phone")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_DATE = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?)?"
)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?")
_BOOLEANS = frozenset({"0", "1", "true", "false"})


class ShapeError(ValueError):
    """A body that is not as the specification says; the whole call is refused."""


class RowError(ValueError):
    """A row that is refused, alone.

    Attributes:
        kind: LeadSquared's exception type.
        existing_id: Id of the lead that is in the way, when there is one.
    """

    def __init__(self, kind: str, message: str, existing_id: str | None = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.existing_id = existing_id


@dataclass(frozen=True, slots=True)
class Draft:
    """One row as it was sent.

    Attributes:
        values: Schema name to value.
        field_sets: Schema name of a custom field set to its children and their values.
    """

    values: dict[str, str]
    field_sets: dict[str, dict[str, str]]

    def unknown_names(self, fields: Mapping[str, Field]) -> Iterator[str]:
        """Attributes that the account does not have; names are compared to the letter."""
        yield from (name for name in self.values if name not in fields)
        for name, children in self.field_sets.items():
            known = {child.schema for child in fields[name].children} if name in fields else set()
            yield from (f"{name}.{child}" for child in children if child not in known)

    def texts(self) -> Iterator[str]:
        """Every value of the row."""
        yield from self.values.values()
        for children in self.field_sets.values():
            yield from children.values()


def read_rows(body: bytes) -> list[Draft]:
    """Read the body of a bulk create.

    Raises:
        ShapeError: It is not JSON, not an array of arrays of attributes, empty, or holds more than 50 leads.
    """
    try:
        rows = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise ShapeError("The body is no JSON") from error
    if not isinstance(rows, list) or not rows or not all(isinstance(row, list) and row for row in rows):
        raise ShapeError("The body must be an array of arrays of attributes")
    if len(rows) > MOST_LEADS:
        raise ShapeError(f"At most {MOST_LEADS} leads can be created in a call")
    return [_draft(row) for row in rows]


def _draft(row: list[Any]) -> Draft:
    values: dict[str, str] = {}
    field_sets: dict[str, dict[str, str]] = {}
    for attribute in row:
        name, value = _pair(attribute)
        if name in values:
            raise ShapeError(f"{name} is named twice in one lead")
        values[name] = value
        if "Fields" in attribute:
            if not isinstance(attribute["Fields"], list) or value:
                raise ShapeError(f"{name}: a custom field set is an empty Value and a list of Fields")
            field_sets[name] = dict(_pair(child) for child in attribute["Fields"])
    return Draft(values, field_sets)


def _pair(attribute: Any) -> tuple[str, str]:
    if not isinstance(attribute, dict) or not isinstance(attribute.get("Attribute"), str):
        raise ShapeError("An attribute is an object with Attribute and Value")
    value = attribute.get("Value")
    if isinstance(value, dict | list):
        raise ShapeError(f"{attribute['Attribute']}: Value must be plain")
    return attribute["Attribute"], "" if value is None else str(value)


def check_row(draft: Draft, fields: Mapping[str, Field], modes: Modes) -> dict[str, str]:
    """What the CRM would store of a row.

    Args:
        draft: The row.
        fields: Fields of the account.
        modes: Mandatory fields, and how phones are stored.

    Returns:
        Schema name to stored value, without empty values.

    Raises:
        RowError: The row is refused.
    """
    unknown = list(draft.unknown_names(fields))
    if unknown:
        raise RowError("MXUnknownAttributeException", f"Non-existent field(s) provided: {', '.join(unknown)}")
    if not any(draft.values.get(name, "").strip() for name in _ONE_OF):
        raise RowError(
            "MXMandatoryAttributeMissingException", f"At least one of {', '.join(_ONE_OF)} is mandatory"
        )
    for name in modes.mandatory_fields:
        if not draft.values.get(name, "").strip():
            raise RowError("MXMandatoryFieldMissingException", f"Mandatory field {name} is missing")
    stored = {}
    for name, value in draft.values.items():
        if name in draft.field_sets:
            stored[name] = _stored_set(fields[name], draft.field_sets[name])
        elif value:
            stored[name] = _stored(fields[name], value, modes)
    return {name: value for name, value in stored.items() if value}


def _stored_set(field: Field, children: dict[str, str]) -> str:
    known = {child.schema: child for child in field.children}
    for name, value in children.items():
        if value:
            _stored(known[name], value, Modes())
    # A field set is read back as JSON inside a string.
    return json.dumps(children, ensure_ascii=False) if any(children.values()) else ""


def _stored(field: Field, value: str, modes: Modes) -> str:
    if not field.settable or field.children:
        raise RowError("MXInvalidInputException", f"Invalid data: {field.schema} cannot be set")
    if len(value) > field.max_length:
        raise RowError(
            "MXInvalidInputException", f"Invalid data: {field.schema} is longer than {field.max_length}"
        )
    if field.data_type == "Phone":
        phone = store_phone(value, keeps_country_code=modes.phone_keeps_country_code)
        if phone is None:
            raise RowError("MXInvalidInputException", f"Invalid Phone format: {field.schema}")
        return phone.text
    if not _is_valid(field, value):
        raise RowError(
            "MXInvalidInputException", f"Invalid data: {field.schema} is no valid {field.data_type}"
        )
    return value


def _is_valid(field: Field, value: str) -> bool:
    if field.data_type == "Select":
        return value in field.options
    if field.data_type == "Boolean":
        return value.lower() in _BOOLEANS
    pattern = {"Email": _EMAIL, "Number": _NUMBER, "Date": _DATE, "Time": _TIME}.get(field.data_type)
    return pattern is None or pattern.fullmatch(value) is not None
