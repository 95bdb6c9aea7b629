"""Which fields of an account a person wants to see, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.columns import Column
from lead_desktop.core.connections import ProviderId
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.ui.translation import mark, tr

BASICS, ALL, OWN = mark("Sales basics"), mark("All fields"), mark("Your choice", "a set of fields")
_BASICS = {
    ProviderId.LEADSQUARED: (FULL_NAME, "Company", "EmailAddress", "Phone"),
    ProviderId.OCTANIST: ("name", "email", "phone", "status", "value", "createdAt"),
    ProviderId.JTC_DMS: (
        "leadExternalId",
        "contactName",
        "brand",
        "branch",
        "source",
        "phoneNumber",
        "leadDate",
    ),
}


class FieldChoice(QObject):
    """The fields there are, in the order of the list, and which are on.

    Attributes:
        fields: All fields, the wanted order first.
        chosen: Names that are on, in the order of the list.
        sets: Sets of one's own: name and field names.

    Signals:
        changed: Another choice, order, or other fields.
        edited: A person chose, ordered, or changed the sets.
    """

    changed = Signal()
    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields: tuple[Field, ...] = ()
        self._on: frozenset[str] = frozenset()
        self._basics: tuple[str, ...] = ()
        self.sets: dict[str, tuple[str, ...]] = {}

    @property
    def chosen(self) -> tuple[str, ...]:
        """Names that are on, in the order of the list."""
        return tuple(field.name for field in self.fields if field.name in self._on)

    @property
    def current_set(self) -> str:
        """Name of the set that is chosen now."""
        chosen = self.chosen
        if chosen == self._basics and chosen:
            return BASICS
        own = next((name for name in self.sets if self._of_set(name) == chosen and chosen), OWN)
        return ALL if len(chosen) == len(self.fields) else own

    def columns(self) -> tuple[Column, ...]:
        """The chosen fields as table columns."""
        return tuple(field.column() for field in self.fields if field.name in self._on)

    def is_on(self, name: str) -> bool:
        """The field is chosen."""
        return name in self._on

    def set_fields(
        self, provider: ProviderId, fields: Sequence[Field], *, first: Sequence[str] = (), own: str = ""
    ) -> None:
        """Other fields: those of another account.

        Args:
            provider: Which CRM; decides what the basics are.
            fields: As the account gives them.
            first: Names that come next after the basics in the list.
            own: Names chosen the last time, joined by commas; "" for the basics.
        """
        known = {field.name: field for field in _with_full_name(fields)}
        self._basics = tuple(name for name in _BASICS[provider] if name in known)
        wanted = tuple(name for name in own.split(",") if name in known) or self._basics
        order = dict.fromkeys((*wanted, *self._basics, *(name for name in first if name in known), *known))
        self.fields = tuple(known[name] for name in order)
        self._on = frozenset(wanted)
        self.changed.emit()

    def toggle(self, name: str, *, on: bool) -> None:
        """Choose a field, or not."""
        if on != (name in self._on):
            self._on = self._on | {name} if on else self._on - {name}
            self._edited()

    def choose(self, names: Sequence[str]) -> None:
        """Choose these fields, in this order; those the account does not have are left out."""
        known = {field.name: field for field in self.fields}
        wanted = [name for name in names if name in known]
        self.fields = tuple(known[name] for name in dict.fromkeys((*wanted, *known)))
        self._on = frozenset(wanted)
        self._edited()

    def choose_set(self, name: str) -> None:
        """Choose a named set, in its order."""
        if name in self.sets:
            self.choose(self._of_set(name))
        elif name != OWN:
            known = {field.name: field for field in self.fields}
            order = dict.fromkeys((*self._basics, *known))
            self.fields = tuple(known[one] for one in order)
            self._on = frozenset(self._basics if name == BASICS else known)
            self._edited()

    def reorder(self, names: Sequence[str]) -> None:
        """Put the fields in this order; names left out come last."""
        known = {field.name: field for field in self.fields}
        order = dict.fromkeys((*(name for name in names if name in known), *known))
        self.fields = tuple(known[name] for name in order)
        self._edited()

    def save_set(self, name: str) -> None:
        """Keep what is chosen as a set, in place of the one with this name in any case."""
        self.sets = {one: held for one, held in self.sets.items() if one.casefold() != name.casefold()}
        self.sets[name] = self.chosen
        self._edited()

    def remove_set(self, name: str) -> None:
        """Forget a set; what is chosen stays."""
        self.sets = {one: held for one, held in self.sets.items() if one != name}
        self._edited()

    def _of_set(self, name: str) -> tuple[str, ...]:
        """The fields of a set that the account has."""
        known = {field.name for field in self.fields}
        return tuple(one for one in self.sets[name] if one in known)

    def _edited(self) -> None:
        self.changed.emit()
        self.edited.emit()


def _with_full_name(fields: Sequence[Field]) -> tuple[Field, ...]:
    """The fields, and the full name where its parts are there."""
    names = {field.name for field in fields}
    if all(part in names for part in FULL_NAME.split("+")):
        return (Field(FULL_NAME, mark("Full name"), writable=False), *fields)
    return tuple(fields)


def label_words(field: Field) -> str:
    """The account's label of a field; that of the full name is ours, and stands in English in job files."""
    return tr(field.label) if field.name == FULL_NAME else field.label


def set_words(name: str) -> str:
    """Name of a set; those of one's own are called as they are."""
    if name == OWN:
        return tr(name, "a set of fields")
    return tr(name) if name in {BASICS, ALL} else name
