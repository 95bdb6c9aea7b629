"""The account's lead fields, from `LeadsMetaData.Get`.

Source: LeadSquared developer centre, "Get Metadata". Keys without a value are absent. No page shows the children of
a custom field set: a list of fields anywhere inside the set's record is taken for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field

_KINDS = {
    "number": ValueKind.NUMBER,
    "email": ValueKind.EMAIL,
    "phone": ValueKind.PHONE,
    "website": ValueKind.URL,
    "date": ValueKind.DATE,
    "time": ValueKind.TEXT,
    "datetime": ValueKind.DATETIME,
    "select": ValueKind.CHOICE,
    "dropdown": ValueKind.CHOICE,
    "boolean": ValueKind.BOOLEAN,
    "customobject": ValueKind.JSON,
}
_INSTANTS = frozenset({"CreatedOn", "ModifiedOn", "LastVisitDate", "ProspectActivityDate_Max"})
_IDS = frozenset({"ProspectID", "OwnerId", "CreatedBy", "ModifiedBy"})
_MADE_BY_CRM = frozenset(
    {
        "ProspectID",
        "ProspectAutoId",
        "CreatedOn",
        "ModifiedOn",
        "CreatedBy",
        "CreatedByName",
        "ModifiedBy",
        "ModifiedByName",
        "OwnerIdName",
        "OwnerIdEmailAddress",
    }
)
_UNIQUE_BY_DEFAULT = frozenset({"EmailAddress", "Phone"})  # LeadSquared, "Create Leads in Bulk"


def fields_of(records: object) -> tuple[Field, ...]:
    """All fields in the account's order, children right behind their set; each name once.

    Args:
        records: JSON value of the metadata; records without a schema name are left out.
    """
    fields: dict[str, Field] = {}
    for record in _records(records):
        if field := _field(record):
            children = [found for child in _children(record) if (found := _field(child, group=field))]
            # A set is sent through its children alone.
            fields.setdefault(field.name, replace(field, writable=False) if children else field)
            for child in children:
                fields.setdefault(child.name, child)
    return tuple(fields.values())


def _field(record: Mapping[str, object], group: Field | None = None) -> Field | None:
    schema = _text(record, "SchemaName")
    if not schema:
        return None
    label = _text(record, "DisplayName") or schema
    options = _options(record.get("Options"))
    has_default = bool(_text(record, "DefaultValue"))
    return Field(
        name=f"{group.name}.{schema}" if group else schema,
        label=f"{group.label}: {label}" if group else label,
        kind=_kind(schema, record, options),
        mandatory=_flag(record, "IsMandatory") and not has_default,
        unique=not group and _flag(record, "IsLeadIdentifier", default=schema in _UNIQUE_BY_DEFAULT),
        max_length=_whole_number(record.get("MaxLength")),
        options=options,
        writable=bool(group and group.writable)
        or (not group and schema not in _MADE_BY_CRM and _flag(record, "ShowInImport", default=True)),
        group=group.name if group else "",
    )


def _kind(schema: str, record: Mapping[str, object], options: Sequence[str]) -> ValueKind:
    if schema in _IDS:
        return ValueKind.ID
    if schema in _INSTANTS:
        return ValueKind.DATETIME
    named = _KINDS.get(_text(record, "DataType").lower())
    return named or (ValueKind.CHOICE if options else ValueKind.TEXT)


def _children(record: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """Field records inside a field set's record: in a list, or in a list one level further down."""
    for value in record.values():
        inner = value.values() if isinstance(value, Mapping) else (value,)
        for found in inner:
            yield from (child for child in _records(found) if _text(child, "SchemaName"))


def _records(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list):
        yield from (record for record in value if isinstance(record, Mapping))


def _options(value: object) -> tuple[str, ...]:
    """The values of a list, without blanks and repeats; an option is `{"Value": …}` or a plain text."""
    if not isinstance(value, list):
        return ()
    texts = (_text(option, "Value") if isinstance(option, Mapping) else str(option or "") for option in value)
    return tuple(dict.fromkeys(text for text in texts if text))


def _text(record: Mapping[str, object], key: str) -> str:
    value = record.get(key)
    return "" if value is None else str(value).strip()


def _flag(record: Mapping[str, object], key: str, *, default: bool = False) -> bool:
    text = _text(record, key).lower()
    return text in {"true", "1"} if text else default


def _whole_number(value: object) -> int | None:
    text = "" if value is None else str(value).strip()
    return int(text) if text.isdecimal() and int(text) > 0 else None
