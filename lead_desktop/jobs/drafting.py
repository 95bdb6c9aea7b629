"""Sheet rows as leads to be created, by the mapping kept beside them."""

from __future__ import annotations

from collections.abc import Sequence

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.store.rowstore import RowReader, RowWriter

MAPPING = "mapping"
FIELDS = "fields"
"""Facts of an upload's file: the mapping its rows were checked with, and the fields of the account then."""


def keep_mapping(writer: RowWriter, mapping: SheetMapping, fields: Sequence[Field]) -> None:
    """Keep with the rows how they become leads, so that a run can go on without the network.

    Raises:
        StoreError: It cannot be saved.
    """
    with writer.transaction():
        writer.set_fact(MAPPING, to_json(mapping))
        writer.set_fact(FIELDS, to_json(tuple(fields)))


def stored_mapping(reader: RowReader) -> SheetMapping | None:
    """The mapping the rows were checked with, or None when they were not checked."""
    text = reader.fact(MAPPING)
    return from_json(SheetMapping, text) if text else None


def stored_fields(reader: RowReader) -> tuple[Field, ...]:
    """The fields of the account when the rows were checked."""
    return from_json(tuple[Field, ...], reader.fact(FIELDS) or "[]")
