"""Table columns for the rows of a sheet: as checked, and as sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, SheetMapping
from lead_desktop.core.rows import Row
from lead_desktop.jobs.sent_texts import SentTexts
from lead_desktop.ui.models.table_columns import (
    CellStyle,
    Columns,
    TableColumn,
    answer_column,
    at_column,
    call_column,
    data_column,
    line_column,
    state_column,
)
from lead_desktop.ui.translation import mark, tr

_PERSON = (FULL_NAME, "FirstName", "LastName", "EmailAddress", "Phone")
_SHOWN_WHILE_SENDING = 2
_NARROW_PX, _WIDE_PX = 236, 544
_WIDTHS = {"state": 116, "EmailAddress": 192}


def check_columns(mapping: SheetMapping, fields: Sequence[Field]) -> Columns:
    """Row, state, and every mapped column under the label of its field, with what will be sent.

    The editor, filters and tool tips go by what the file says.
    """
    sent = SentTexts(mapping, fields)
    mapped = (_sent(column, sent) for column in _mapped(mapping, fields, editable=True))
    return (line_column(tr("Row")), _narrow(state_column()), *mapped)


def run_columns(
    mapping: SheetMapping | None, fields: Sequence[Field], zone: dt.tzinfo | None, *, wide: bool = False
) -> Columns:
    """Row, state, who it is, what the CRM answered (`wide` without a panel beside it), in which call, when."""
    mapped = _mapped(mapping, fields, editable=False) if mapping else ()
    people = [column for name in _PERSON for column in mapped if column.key == name]
    who = tuple((people or list(mapped))[:_SHOWN_WHILE_SENDING])
    return (
        line_column(tr("Row")),
        _narrow(state_column()),
        *who,
        answer_column(width=_WIDE_PX if wide else _NARROW_PX),
        call_column(),
        at_column(zone),
    )


def column_label(mapping: SheetMapping, fields: Sequence[Field], place: int) -> str:
    """Label of the field a sheet column goes to."""
    label = kept_label(mapping, fields, place)
    return tr(label) if mapping.columns[place].field == FULL_NAME else label


def kept_label(mapping: SheetMapping, fields: Sequence[Field], place: int) -> str:
    """The same for what is kept, such as the names of undo steps: ours is English there in every language."""
    name = mapping.columns[place].field
    if name == FULL_NAME:
        return mark("Full name")
    return next((field.label for field in fields if field.name == name), name)


def _mapped(
    mapping: SheetMapping, fields: Sequence[Field], *, editable: bool
) -> tuple[TableColumn[Row], ...]:
    kinds = {field.name: field.kind for field in fields}
    return tuple(
        _narrow(
            data_column(
                column.column,
                Column(
                    column.field,
                    column_label(mapping, fields, column.column),
                    kinds.get(column.field, ValueKind.TEXT),
                ),
                spans=False,
                editable=editable,
            )
        )
        for column in mapping.mapped()
    )


def _narrow(column: TableColumn[Row]) -> TableColumn[Row]:
    width = _WIDTHS.get(column.key, column.width)
    # A text of the file or of the wire, also where the field is a date or a number.
    style = CellStyle.TEXT if column.style is CellStyle.QUIET and column.data >= 0 else column.style
    return replace(column, width=width, style=style)


def _sent(column: TableColumn[Row], sent: SentTexts) -> TableColumn[Row]:
    """What will be sent is shown, what the file says is edited; neither is a date or number in another form."""
    place = column.data
    return replace(
        column,
        text=lambda row: sent.text(place, row.cells),
        copies=None,
        own=lambda row: "" if (cell := row.cells[place]) is None else str(cell),
    )
