"""LeadSquared's description of its lead fields.

Source: LeadSquared developer centre, "Get Metadata" and "Get a Lead Field's Properties". The page shows no custom field
set; the key `CustomObjectMetaData` for its children is our assumption.
"""

from __future__ import annotations

from typing import Any

from lead_desktop.sandbox.fields import Field

_CREATED_ON = "/Date(1417453996000+0000)/"
_MODIFIED_ON = "/Date(1457006650000+0000)/"


def describe(
    field: Field, *, unique: tuple[str, ...], mandatory: tuple[str, ...], options: bool
) -> dict[str, Any]:
    """One field of the metadata; keys without a value are absent rather than null.

    Args:
        field: The field.
        unique: Schema names that an administrator made unique.
        mandatory: Schema names that an administrator made mandatory.
        options: Whether to list the values of a drop-down.
    """
    description: dict[str, Any] = {
        "Entity": "1",
        "SchemaName": field.schema,
        "DisplayName": field.label,
        "DataType": field.data_type,
        "IsMandatory": field.schema in mandatory or field.schema == "LeadType",
        "MaxLength": str(field.max_length),
        "Name": field.schema,
        "EntityAttributeType": 1 if field.schema.startswith("mx_") else 0,
        "RenderTypeTextValue": field.render_type,
        "IsVisible": True,
        "IsSearchable": True,
        "ShowInMailMerge": True,
        "ShowInImport": field.settable,
        "ShowInQuickAdd": field.schema in {"FirstName", "LastName", "EmailAddress", "Phone"},
        "CreatedOn": _CREATED_ON,
        "ModifiedOn": _MODIFIED_ON,
        "CreatedByName": "System",
        "ModifiedByName": "System",
        "IsLeadIdentifier": field.schema in unique,
        "LockAfterCreate": field.lock_after_create,
        "UseInLeadClone": False,
        "IsSortable": True,
    }
    if options and field.options:
        description["Options"] = [{"Value": value} for value in field.options]
    if field.schema == "LeadType":
        description["DefaultValue"] = field.options[0]
    if field.schema == "Phone":
        description["RangeMin"] = "10"
    if field.children:
        description["CustomObjectMetaData"] = {
            "Fields": [
                {
                    "SchemaName": child.schema,
                    "DisplayName": child.label,
                    "DataType": child.data_type,
                    "MaxLength": str(child.max_length),
                    **({"Options": [{"Value": value} for value in child.options]} if child.options else {}),
                }
                for child in field.children
            ]
        }
    return description
