"""Mappings of sheets that were used before, found again by their headings."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from lead_desktop.core.connections import ProviderId
from lead_desktop.core.errors import InputError, UnknownName
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping
from lead_desktop.store.database import store_errors, transaction
from lead_desktop.store.mapping_json import (
    fold,
    from_json,
    how_from_text,
    how_to_text,
    laid_column,
    laid_on,
    to_json,
)

_ON_PURPOSE = frozenset({Match.CHOSEN, Match.SAVED})


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
        folded = [fold(heading) for heading in headings]
        with transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO mappings (provider, heading_set, headings, mapping) VALUES (?, ?, ?, ?)",
                (provider.value, json.dumps(sorted(folded)), json.dumps(folded), to_json(mapping, folded)),
            )
            self._db.executemany(
                "INSERT OR REPLACE INTO learned_headings (provider, heading, field, treatment) VALUES (?, ?, ?, ?)",
                [
                    (provider.value, heading, column.field, how_to_text(column, folded))
                    for heading, column in zip(folded, mapping.columns, strict=True)
                    if heading and (column.field or column.match in _ON_PURPOSE)
                ],
            )

    def find(self, provider: ProviderId, headings: Sequence[str]) -> SheetMapping | None:
        """The mapping last used with these headings, in any order and case, or None."""
        folded = [fold(heading) for heading in headings]
        with store_errors():
            found = self._db.execute(
                "SELECT headings, mapping FROM mappings WHERE provider = ? AND heading_set = ?",
                (provider.value, json.dumps(sorted(folded))),
            ).fetchone()
        if found is None:
            return None
        try:
            return laid_on(from_json(found[1]), json.loads(found[0]), headings)
        except ValueError:  # a newer version wrote it
            return None

    def learned(self, provider: ProviderId, headings: Sequence[str]) -> tuple[ColumnMapping | None, ...]:
        """What each heading meant when it was mapped last, for those that were; field "" where it was left out.

        Args:
            provider: Which CRM.
            headings: Those of a sheet, in its order.
        """
        found: list[ColumnMapping | None] = []
        for index, heading in enumerate(headings):
            with store_errors():
                known = self._db.execute(
                    "SELECT field, treatment FROM learned_headings WHERE provider = ? AND heading = ?",
                    (provider.value, fold(heading)),
                ).fetchone()
            try:
                treatment, steps = how_from_text(known[1]) if known else (None, ())
            except ValueError:  # a newer version wrote it
                treatment = None
            if treatment is None:
                found.append(None)
                continue
            column = ColumnMapping(index, heading, known[0], Match.SAVED, treatment, steps=steps)
            found.append(laid_column(column, headings))
        return tuple(found)

    def save_named(self, provider: ProviderId, headings: Sequence[str], mapping: SheetMapping) -> None:
        """Keep the mapping under its `name`, in place of the one that had it."""
        folded = [fold(heading) for heading in headings]
        with transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO named_mappings (provider, name, headings, mapping) VALUES (?, ?, ?, ?)",
                (provider.value, mapping.name, json.dumps(folded), to_json(mapping, folded)),
            )

    def named(self, provider: ProviderId, name: str, headings: Sequence[str]) -> SheetMapping:
        """The mapping saved under a name, laid on these headings; headings it does not know stay unmapped.

        Raises:
            UnknownName: None was saved under it; the sentence lists the names there are.
            InputError: A newer version saved it.
        """
        known, mapping = self._stored(provider, name)
        return laid_on(replace(mapping, name=name), known, headings)

    def named_headings(self, provider: ProviderId, name: str) -> tuple[str, ...]:
        """Headings of the sheet a mapping was saved with, in lower case.

        Raises:
            UnknownName: None was saved under the name.
            InputError: A newer version saved it.
        """
        return self._stored(provider, name)[0]

    def rename_named(self, provider: ProviderId, name: str, new: str) -> None:
        """Give a saved mapping another name.

        Raises:
            UnknownName: None was saved under the name.
            InputError: Another has the new name.
        """
        self._stored(provider, name)
        if new in self.names(provider):
            raise InputError(
                "The name is taken",
                f"There is a mapping “{new}” already.",
                safe="Nothing was changed.",
                do="Choose another name.",
            )
        with transaction(self._db):
            self._db.execute(
                "UPDATE named_mappings SET name = ? WHERE provider = ? AND name = ?",
                (new, provider.value, name),
            )

    def delete_named(self, provider: ProviderId, name: str) -> None:
        """Forget a saved mapping."""
        with transaction(self._db):
            self._db.execute(
                "DELETE FROM named_mappings WHERE provider = ? AND name = ?", (provider.value, name)
            )

    def names(self, provider: ProviderId) -> tuple[str, ...]:
        """Names of saved mappings, in alphabetical order."""
        with store_errors():
            found = self._db.execute("SELECT name FROM named_mappings WHERE provider = ?", (provider.value,))
            return tuple(sorted((name for (name,) in found), key=str.casefold))

    def _stored(self, provider: ProviderId, name: str) -> tuple[tuple[str, ...], SheetMapping]:
        """Folded headings and mapping saved under a name; joined columns are named, see `laid_on`."""
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
        try:
            return tuple(json.loads(found[0])), from_json(found[1])
        except ValueError as error:
            raise InputError(
                "The mapping is newer than the app",
                f"“{name}” was saved by a newer version of Lead Desktop.",
                safe="It was left as it is.",
                do="Update Lead Desktop, or map the columns here.",
            ) from error
