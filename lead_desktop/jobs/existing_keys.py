"""Which values of a checked sheet are looked up in the CRM, and which leads of a list have one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import Lead
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.rows import Row, RowState
from lead_desktop.jobs.drafting import Drafter, stored_drafter
from lead_desktop.jobs.evidence import look_up_keys
from lead_desktop.store.rowstore import RowReader

SENDABLE = (RowState.READY, RowState.WARNING)
KEY_FIELDS = {IdKind.EMAIL: "EmailAddress", IdKind.PHONE: "Phone"}
NOUNS = {IdKind.EMAIL: "e-mail", IdKind.PHONE: "phone"}
_END_DIGITS = 7
"""The last digits of phones that may be the same; the rest decides, as country codes may be missing."""


@dataclass(frozen=True, slots=True)
class SheetKey:
    """One value of the sheet that the CRM may have.

    Attributes:
        kind: EMAIL or PHONE.
        normal: The value in normal form: lower case, or digits with country code.
        spelling: As the CRM is asked for it.
        row_ids: The rows that have it.
    """

    kind: IdKind
    normal: str
    spelling: str
    row_ids: tuple[int, ...]


def usable_kinds(mapping: SheetMapping, fields: Sequence[Field]) -> tuple[IdKind, ...]:
    """What rows can be looked up by: e-mail and phone, where the account keeps them unique and a column has them."""
    unique = {field.name for field in fields if field.unique}
    mapped = {column.field for column in mapping.mapped()}
    return tuple(kind for kind, name in KEY_FIELDS.items() if name in unique & mapped)


def column_of(mapping: SheetMapping, kind: IdKind) -> int:
    """The sheet column that has the values of a kind; -1 when none has."""
    name = KEY_FIELDS[kind]
    return next((column.column for column in mapping.mapped() if column.field == name), -1)


def keys_of_row(drafter: Drafter, row: Row, kinds: Sequence[IdKind]) -> Iterator[tuple[IdKind, str, str]]:
    """Kind, normal form and spelling of each value of a row that can be looked up."""
    outgoing = drafter.outgoing(row)
    normal = dict(_name_and_value(key) for key in outgoing.keys)
    for key in look_up_keys(outgoing.draft, drafter.fields):
        if key.kind in kinds and (value := normal.get(KEY_FIELDS[key.kind])):
            yield key.kind, value, key.spellings[0]


def sheet_keys(path: Path, kinds: Sequence[IdKind]) -> tuple[SheetKey, ...]:
    """Each different value of the rows that would be sent, once, in the order of the sheet.

    Takes some 20 µs a row, so not on the window's thread.

    Raises:
        InputError: The sheet was not checked.
        StoreError: It cannot be read.
    """
    rows: dict[tuple[IdKind, str], list[int]] = defaultdict(list)
    spellings: dict[tuple[IdKind, str], str] = {}
    with RowReader(path) as reader:
        drafter = stored_drafter(reader)
        for row in reader.iterate(reader.row_ids(states=SENDABLE)):
            for kind, normal, spelling in keys_of_row(drafter, row, kinds):
                rows[kind, normal].append(row.row_id)
                spellings.setdefault((kind, normal), spelling)
    return tuple(
        SheetKey(kind, normal, spellings[kind, normal], tuple(row_ids))
        for (kind, normal), row_ids in rows.items()
    )


class KeyIndex:
    """Finds the keys that a lead of a list has, whatever way its phones are written.

    Args:
        keys: All keys of the sheet.
        fields: Fields of the account, for which of them are phones.
    """

    def __init__(self, keys: Iterable[SheetKey], fields: Sequence[Field]) -> None:
        self._phone_fields = tuple(
            dict.fromkeys(["Phone", *(field.name for field in fields if field.kind is ValueKind.PHONE)])
        )
        self._emails: dict[str, SheetKey] = {}
        self._phones: dict[str, list[SheetKey]] = defaultdict(list)
        for key in keys:
            if key.kind is IdKind.EMAIL:
                self._emails[key.normal] = key
            else:
                self._phones[key.normal[-_END_DIGITS:]].append(key)

    @property
    def columns(self) -> tuple[str, ...]:
        """What has to be known of a lead."""
        return ("EmailAddress", *self._phone_fields)

    def keys_of(self, lead: Lead) -> Iterator[SheetKey]:
        """The keys this lead has."""
        email = lead.values.get("EmailAddress")
        if isinstance(email, str) and (key := self._emails.get(email.strip().casefold())):
            yield key
        for name in self._phone_fields:
            phone = lead.values.get(name)
            if isinstance(phone, str):
                yield from self._with_phone(phone)

    def _with_phone(self, phone: str) -> Iterator[SheetKey]:
        held = "".join(filter(str.isdigit, phone)).lstrip("0")
        code, _, national = phone.strip().removeprefix("+").partition("-")
        doubled = national if national.startswith(code) else ""  # "+91-9198…" is kept for "+9198…" at times
        for key in self._phones.get(held[-_END_DIGITS:], ()):
            shorter = min(len(key.normal), len(held))
            ends = key.normal.endswith(held) or held.endswith(key.normal)
            if shorter >= _END_DIGITS and (ends or key.normal == doubled):
                yield key


def _name_and_value(key: str) -> tuple[str, str]:
    name, _, value = key.partition("\0")
    return name, value
