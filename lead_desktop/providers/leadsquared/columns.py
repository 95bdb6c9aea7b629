"""Which columns a bulk fetch asks for, and how its answer is read under the names asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import orjson

from lead_desktop.core.leads import Lead

ID_COLUMN = "ProspectID"  # the vendor's sample asks for "ProspectId", and its answer has none
OBJECT_TYPE = "LeadType"  # exists only in accounts with Object Types

SALES_BASICS = (
    "FirstName",
    "LastName",
    "EmailAddress",
    "Phone",
    "Company",
    "ProspectStage",
    "Source",
    "OwnerIdEmailAddress",
    "CreatedOn",
    "ModifiedOn",
)
"""The columns a person most often wants; every account has them."""


def wire_columns(columns: Iterable[str], known: Iterable[str] | None) -> tuple[str, ...]:
    """Schema names to ask for: the id first, each once.

    Args:
        columns: Names as a person chose them; "FirstName+LastName" asks for two fields, "mx_KYC.Status"
            for its field set.
        known: Names the account has, to correct upper and lower case and to leave out the object type where
            there is none; None when the account was not asked.
    """
    spelling = {ID_COLUMN.lower(): ID_COLUMN}
    spelling |= {name.lower(): name for name in known or ()}
    asked: dict[str, None] = {ID_COLUMN: None}
    for column in columns:
        for part in column.split("+"):
            name = part.partition(".")[0].strip()
            if name and not (name.lower() == OBJECT_TYPE.lower() and name.lower() not in spelling):
                asked[spelling.get(name.lower(), name)] = None
    return tuple(asked)


def wants_object_type(columns: Iterable[str]) -> bool:
    """The object type is among the columns."""
    return any(column.lower() == OBJECT_TYPE.lower() for column in columns)


def lead_of(values: Mapping[str, object], columns: Sequence[str] = ()) -> Lead:
    """The lead in one answered record; `lead_id` is "" when the record holds no id.

    Args:
        values: The record as answered.
        columns: Names asked for. One that was answered in another case, or inside its field set, is there
            under the name asked for as well.
    """
    by_case = {name.lower(): value for name, value in values.items()}
    lead_id = by_case.get(ID_COLUMN.lower())
    asked = {
        column: value
        for column in columns
        if column not in values and (value := _value(by_case, column)) is not None
    }
    return Lead(lead_id if isinstance(lead_id, str) else "", {**values, **asked})


def _value(by_case: Mapping[str, object], column: str) -> object:
    """The value of a column; None when there is none. A field set is answered as an object, or as its JSON text."""
    group, dot, child = column.lower().partition(".")
    value = by_case.get(group)
    if not dot:
        return value
    if isinstance(value, str):
        try:
            value = orjson.loads(value)
        except orjson.JSONDecodeError:
            return None
    if not isinstance(value, Mapping):
        return None
    return next((inner for name, inner in value.items() if str(name).lower() == child), None)
