"""The object type of a search: a filter like any other, chosen in one place."""

from __future__ import annotations

from dataclasses import replace

from lead_desktop.core.fields import OBJECT_TYPE
from lead_desktop.core.filters import Operator
from lead_desktop.ui.tabs.search.draft import FilterDraft
from lead_desktop.ui.tabs.search.view_model import SearchModel


def chosen_type(model: SearchModel) -> str:
    """The one type that is searched for, or ""."""
    one = _filter(model)
    single = one is not None and one.operator in {Operator.EQUALS, Operator.IN} and len(one.values) == 1
    return one.values[0] if one is not None and single else ""


def choose_type(model: SearchModel, value: str) -> None:
    """Search for leads of this type alone; "" for all types."""
    one = _filter(model)
    if not value:
        if one is not None:
            model.remove_filter(one.number)
        return
    if one is None:
        field = next((field for field in model.filter_fields if field.name == OBJECT_TYPE), None)
        if field is None:
            return
        model.add_filter(field)
        one = model.draft.filters[-1]
    model.change_filter(replace(one, operator=Operator.EQUALS, values=(value,)))
    model.rebuilt.emit()  # its row shows the value too


def _filter(model: SearchModel) -> FilterDraft | None:
    return next((one for one in model.draft.filters if one.field.name == OBJECT_TYPE), None)
