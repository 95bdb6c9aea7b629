"""The drawer filled with the lead under the keyboard."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.core.rows import Row
from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.drawer import Drawer
from lead_desktop.ui.words import cell_text, elided_id

_NAMES = ("name", "contactName", "leadName", "Full name")
_PARTS = tuple(FULL_NAME.split("+"))
_UNDER = ("companyName", "Company", "company", "email", "EmailAddress", "phone")


@dataclass(frozen=True, slots=True)
class LeadView:
    """One lead as the drawer shows it.

    Attributes:
        title: "Lead 0b7e2d".
        name: The person.
        under: Company or e-mail.
        fields: Pairs of label and value; nested values stay nested.
        raw: JSON text.
    """

    title: str
    name: str
    under: str
    fields: tuple[tuple[str, object], ...]
    raw: str


def lead_view(desk: WindowDesk, row: Row, raw: str, fields: Sequence[Field]) -> LeadView:
    """The lead of a row."""
    values = _values(raw)
    known = {field.name: field for field in fields}
    order = (*(name for name in known if name in values), *(name for name in values if name not in known))
    pairs = tuple((_label(name, known), _value(desk, values[name], known.get(name))) for name in order)
    return LeadView(
        tr("Lead {id}", id=elided_id(row.lead_id)) if row.lead_id else tr("Row {line}", line=row.line),
        _first(values, _NAMES) or " ".join(str(values[part]) for part in _PARTS if values.get(part)),
        _first(values, _UNDER),
        pairs,
        raw,
    )


def show_row(desk: WindowDesk, job: JobModel, drawer: Drawer, row: Row, fields: Sequence[Field]) -> None:
    """Show the lead of a row in the drawer.

    Raises:
        StoreError: The job's file cannot be read.
    """
    with RowReader(job.path) as reader:
        raw = reader.raw(row.row_id)
    view = lead_view(desk, row, raw, fields)
    drawer.show_lead(view.title, view.name, view.under, view.fields, view.raw)


def _values(raw: str) -> Mapping[str, object]:
    try:
        found = json.loads(raw or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _label(name: str, known: Mapping[str, Field]) -> str:
    return known[name].label if name in known else name


def _value(desk: WindowDesk, value: object, field: Field | None) -> object:
    """Dates and numbers as people write them; JSON inside a string is opened."""
    if field is not None and field.kind is ValueKind.NUMBER and isinstance(value, int | float):
        return value if isinstance(value, bool) else cell_text(value, field.kind)
    if field is None or not isinstance(value, str):
        return value
    if field.kind is ValueKind.JSON:
        try:
            return json.loads(value)
        except ValueError:
            return value
    if field.kind in {ValueKind.DATE, ValueKind.DATETIME}:
        return cell_text(value, field.kind, desk.zone)
    return value


def _first(values: Mapping[str, object], names: Sequence[str]) -> str:
    return next((str(values[name]) for name in names if values.get(name)), "")
