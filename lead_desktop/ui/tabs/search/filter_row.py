"""One filter: field, operator, value, remove."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.filters import FilterField
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.tabs.search.draft import FilterDraft, fresh_filter, operator_word
from lead_desktop.ui.tabs.search.row_widths import Needs, shared
from lead_desktop.ui.tabs.search.value_editors import ValueEditor, editor_of, values_for
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import IconButton
from lead_desktop.ui.widgets.focus_order import chain_focus
from lead_desktop.ui.widgets.inputs import SelectBox, make_searchable

_REMOVE_PX = 24
_BESIDE_PX = 46  # edge, padding and arrow of a list
_MANY = 40  # fields; more are found by typing a part of the name


class FilterRow(QWidget):
    """Edits one `FilterDraft`.

    Signals:
        edited: The row as it is now.
        removed: Its number.
    """

    edited = Signal(object)
    removed = Signal(int)

    def __init__(
        self, theme: Theme, fields: Sequence[FilterField], draft: FilterDraft, today: dt.date
    ) -> None:
        super().__init__()
        self._theme, self._fields, self._today = theme, tuple(fields), today
        self.draft = draft
        self.field = _box(theme, tr("Filter by"))
        self.operator = _box(theme, tr("How it compares"))
        self._remove = IconButton(theme, "x", tr("Remove filter"), size=_REMOVE_PX)
        self._editor: ValueEditor | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(4)
        for widget in (self.field, self.operator):
            self._line.addWidget(widget)
        self._line.addWidget(self._remove)
        self.field.addItems([field.label for field in self._fields])
        if len(self._fields) > _MANY:
            make_searchable(self.field)
        self.field.setCurrentIndex(self._fields.index(draft.field))
        self.field.activated.connect(self._field_chosen)
        self.operator.activated.connect(self._operator_chosen)
        self._remove.clicked.connect(self._remove_pressed)
        self._settle()

    def controls(self) -> list[QWidget]:
        """What Tab goes through, in the order of reading."""
        editor = [self._editor] if self._editor is not None else []
        return [self.field, self.operator, *editor, self._remove]

    @Slot()
    def _field_chosen(self) -> None:
        field = self._fields[self.field.currentIndex()]
        if field != self.draft.field:
            self.draft = fresh_filter(self.draft.number, field)
            self._settle()

    @Slot()
    def _operator_chosen(self) -> None:
        operator = self.draft.field.operators[self.operator.currentIndex()]
        if operator is not self.draft.operator:
            self.draft = replace(self.draft, operator=operator)
            self._settle()

    @Slot()
    def _remove_pressed(self) -> None:
        self.removed.emit(self.draft.number)

    @Slot(object)
    def _value_edited(self, values: tuple[str, ...]) -> None:
        self.draft = replace(self.draft, values=values)
        if self._editor is not None:
            self._share_room(self._editor.needs_px())
        self.edited.emit(self.draft)

    def _share_room(self, value_px: int) -> None:
        """Widths follow the words, which are longer in some languages."""
        words = [
            box.fontMetrics().horizontalAdvance(box.currentText()) for box in (self.field, self.operator)
        ]
        field_px, operator_px = (width + _BESIDE_PX for width in words)
        needs = Needs(field_px, operator_px, value_px)
        widths = shared(needs, searched=self.field.isEditable())
        for box, width in zip((self.field, self.operator), widths, strict=True):
            box.setFixedWidth(width)

    def _settle(self) -> None:
        """Operators and editor follow the field."""
        self.field.setToolTip(plain_tip(f"{self.draft.field.label} ({self.draft.field.name})"))
        values = values_for(self.draft, self._today)
        changed = values != self.draft.values
        self.draft = replace(self.draft, values=values)
        dated = self.draft.field.kind in {ValueKind.DATE, ValueKind.DATETIME}
        self.operator.clear()
        self.operator.addItems([operator_word(one, dated=dated) for one in self.draft.field.operators])
        self.operator.setCurrentIndex(self.draft.field.operators.index(self.draft.operator))
        if self._editor is not None:
            self._line.removeWidget(self._editor)
            self._editor.deleteLater()
        first = self._editor is None
        self._editor = editor_of(self._theme, self.draft, self._today)
        self._editor.edited.connect(self._value_edited)
        if self._editor.focusProxy() is not None:  # Qt moves the two together in Tab's order, and stops once
            self._editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._editor.setAccessibleName(tr("Value"))
        self._line.insertWidget(2, self._editor, 1)
        self._share_room(self._editor.needs_px())
        if not first:
            chain_focus(self.controls())
        if not first or changed:
            self.edited.emit(self.draft)


def _box(theme: Theme, name: str) -> SelectBox:
    box = SelectBox(theme, name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.view().setMinimumWidth(200)
    return box
