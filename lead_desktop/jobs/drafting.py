"""Sheet rows as leads to be created, by the mapping kept beside them."""

from __future__ import annotations

from collections.abc import Sequence

from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.rows import Row
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.sheet_task import MERGED
from lead_desktop.jobs.upload_queue import OutgoingRow
from lead_desktop.sheets.keys import unique_keys
from lead_desktop.sheets.merged import MergedCells
from lead_desktop.sheets.sheet_scan import CellRange
from lead_desktop.sheets.treatment import RowTreatment
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


def merged_cells(reader: RowReader, mapping: SheetMapping) -> MergedCells:
    """Finds the blank cells of a read sheet that a merge covers, in the columns that are sent."""
    ranges = from_json(tuple[CellRange, ...], reader.fact(MERGED) or "[]")
    return MergedCells(ranges, [place for place, column in enumerate(mapping.columns) if column.field])


class Drafter:
    """Makes rows ready to be sent: exactly what was checked.

    Attributes:
        mapping: Which column is which field.
        fields: Fields of the account when the rows were checked.
    """

    def __init__(self, mapping: SheetMapping, fields: Sequence[Field]) -> None:
        self.mapping = mapping
        self.fields = fields
        self._country = mapping.default_country
        self._treatment = RowTreatment(mapping, fields)

    def outgoing(self, row: Row) -> OutgoingRow:
        """The row with its lead and its unique values."""
        draft = self._treatment.draft(row.line, row.cells)
        return OutgoingRow(row.row_id, draft, unique_keys(draft, self.fields, default_country=self._country))


def stored_drafter(reader: RowReader) -> Drafter:
    """The drafter for the rows of a checked sheet.

    Raises:
        InputError: The sheet was not checked.
    """
    mapping = stored_mapping(reader)
    if mapping is None:
        raise InputError(
            "The sheet was not checked",
            "It is not known which column is which field.",
            safe="Nothing was sent.",
            do="Match the columns and check the sheet.",
        )
    return Drafter(mapping, stored_fields(reader))
