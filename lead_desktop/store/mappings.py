"""Mappings of sheets that were used before, found again by their headings."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from lead_desktop.core.connections import ProviderId
from lead_desktop.core.errors import UnknownName
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.store.database import store_errors, transaction


class MappingBook:
    """Mappings per provider: the last one used with a set of headings, and those saved under a name.

    Args:
        db: The main database.

    Raises:
        StoreError: From every method: the database cannot be read or written.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def remember(self, provider: ProviderId, headings: Sequence[str], mapping: SheetMapping) -> None:
        """Keep what was used with these headings, and learn what each heading means.

        Args:
            provider: Which CRM.
            headings: One per column of the mapping, in the same order.
            mapping: What was used.
        """
        folded = [_fold(heading) for heading in headings]
        with transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO mappings (provider, heading_set, headings, mapping) VALUES (?, ?, ?, ?)",
                (provider.value, json.dumps(sorted(folded)), json.dumps(folded), _to_json(mapping)),
            )
            self._db.executemany(
                "INSERT OR REPLACE INTO learned_headings (provider, heading, field, treatment) VALUES (?, ?, ?, ?)",
                [
                    (provider.value, heading, column.field, column.treatment.value)
                    for heading, column in zip(folded, mapping.columns, strict=True)
                    if column.field
                ],
            )

    def find(self, provider: ProviderId, headings: Sequence[str]) -> SheetMapping | None:
        """The mapping last used with these headings, in any order and case, or None."""
        folded = [_fold(heading) for heading in headings]
        with store_errors():
            found = self._db.execute(
                "SELECT headings, mapping FROM mappings WHERE provider = ? AND heading_set = ?",
                (provider.value, json.dumps(sorted(folded))),
            ).fetchone()
        if found is None:
            return None
        return _arranged(_from_json(found[1]), json.loads(found[0]), headings)

    def learned(self, provider: ProviderId, heading: str) -> tuple[str, Treatment] | None:
        """Field and treatment this heading had when it was mapped last, or None."""
        with store_errors():
            found = self._db.execute(
                "SELECT field, treatment FROM learned_headings WHERE provider = ? AND heading = ?",
                (provider.value, _fold(heading)),
            ).fetchone()
        return (found[0], Treatment(found[1])) if found else None

    def save_named(self, provider: ProviderId, headings: Sequence[str], mapping: SheetMapping) -> None:
        """Keep the mapping under its `name`, in place of the one that had it."""
        folded = [_fold(heading) for heading in headings]
        with transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO named_mappings (provider, name, headings, mapping) VALUES (?, ?, ?, ?)",
                (provider.value, mapping.name, json.dumps(folded), _to_json(mapping)),
            )

    def named(self, provider: ProviderId, name: str, headings: Sequence[str]) -> SheetMapping:
        """The mapping saved under a name, laid on these headings; headings it does not know stay unmapped.

        Raises:
            UnknownName: None was saved under it; the sentence lists the names there are.
        """
        with store_errors():
            found = self._db.execute(
                "SELECT headings, mapping FROM named_mappings WHERE provider = ? AND name = ?",
                (provider.value, name),
            ).fetchone()
        if found is None:
            names = ", ".join(self.names(provider))
            raise UnknownName(
                "No such mapping",
                f"No mapping was saved as “{name}”.",
                do=f"Choose one of: {names}." if names else "Map the columns and save the mapping.",
            )
        return _arranged(_from_json(found[1]), json.loads(found[0]), headings)

    def names(self, provider: ProviderId) -> tuple[str, ...]:
        """Names of saved mappings, in alphabetical order."""
        with store_errors():
            found = self._db.execute("SELECT name FROM named_mappings WHERE provider = ?", (provider.value,))
            return tuple(sorted((name for (name,) in found), key=str.casefold))


def _fold(heading: str) -> str:
    return " ".join(heading.split()).casefold()


def _arranged(mapping: SheetMapping, known: Sequence[str], headings: Sequence[str]) -> SheetMapping:
    """The mapping with its columns laid on the headings; equal headings are taken in their order."""
    left: dict[str, list[ColumnMapping]] = {}
    for heading, column in zip(known, mapping.columns, strict=True):
        left.setdefault(heading, []).append(column)
    columns = []
    for index, heading in enumerate(headings):
        same = left.get(_fold(heading))
        if not same:
            columns.append(ColumnMapping(index, heading))
            continue
        column = same.pop(0)
        match = Match.SAVED if column.field else Match.NONE
        columns.append(replace(column, column=index, heading=heading, match=match, question=""))
    return replace(mapping, columns=tuple(columns))


def _to_json(mapping: SheetMapping) -> str:
    columns = [(column.field, column.treatment.value) for column in mapping.columns]
    return json.dumps([mapping.name, mapping.default_country, mapping.fixed, columns])


def _from_json(text: str) -> SheetMapping:
    name, country, fixed, columns = json.loads(text)
    return SheetMapping(
        tuple(
            ColumnMapping(index, "", field, treatment=Treatment(treatment))
            for index, (field, treatment) in enumerate(columns)
        ),
        name=name,
        default_country=country,
        fixed=tuple((field, value) for field, value in fixed),
    )
