"""Editors for the value of a filter, by what the field holds."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.filters import OPERATORS_WITHOUT_VALUE, Operator
from lead_desktop.core.relative_days import relative_day
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.search.day_editor import DayEditor
from lead_desktop.ui.tabs.search.draft import FilterDraft
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.typed_numbers import plain_number, written_number
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.inputs import SelectBox, TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import open_under
from lead_desktop.ui.words import listed, number

_LEAST_PX, _MOST_PX = 80, 110
_COMMAS = re.compile("[,،]")  # the second is on Arabic keyboards


class ValueEditor(QWidget):
    """One editor.

    Signals:
        edited: The values, a tuple of text.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(_LEAST_PX)

    def needs_px(self) -> int:
        """Room that it needs."""
        return _LEAST_PX


class NoValue(ValueEditor):
    """For "exists" and "is empty"."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Label(theme, tr("no value needed"), FontRole.HINT, "text3", wrap=True)
        self.line.addWidget(self._words)

    def needs_px(self) -> int:
        """Room for its words; they break into two lines where they are long."""
        return min(_MOST_PX, self._words.fontMetrics().horizontalAdvance(self._words.text()) + 2)


class TextValue(ValueEditor):
    """Text or a number; several for "is one of", with commas."""

    def __init__(self, theme: Theme, draft: FilterDraft) -> None:
        super().__init__()
        self._several = draft.operator is Operator.IN
        hint = tr("Values, with commas") if self._several else tr("Value")
        self._field = TextField(theme, _name(draft), placeholder=hint)
        self._is_number = draft.field.kind is ValueKind.NUMBER and not self._several
        text = ", ".join(draft.values)
        self._field.setText(written_number(text) if self._is_number else text)
        self._field.textEdited.connect(self._typed)
        self.line.addWidget(self._field)
        self.setFocusProxy(self._field)

    def _typed(self, text: str) -> None:
        values = _COMMAS.split(text) if self._several else [plain_number(text) if self._is_number else text]
        self.edited.emit(tuple(value.strip() for value in values if value.strip()))


class ChoiceValue(ValueEditor):
    """One option of a list."""

    def __init__(self, theme: Theme, draft: FilterDraft) -> None:
        super().__init__()
        self._box = SelectBox(theme, _name(draft), edge="input")
        for option in _options(draft):
            self._box.addItem(_label(option), option)
        place = self._box.findData(draft.values[0] if draft.values else "")
        self._box.setCurrentIndex(max(0, place))
        self._box.setMinimumWidth(_LEAST_PX)
        self._box.activated.connect(self._chosen)
        self.line.addWidget(self._box)
        self.setFocusProxy(self._box)

    def _chosen(self) -> None:
        self.edited.emit((str(self._box.currentData()),))


class SeveralValue(ValueEditor):
    """Several options of a list."""

    def __init__(self, theme: Theme, draft: FilterDraft) -> None:
        super().__init__()
        self._values = draft.values
        self._options = _options(draft)
        self._name = tr("Values of {field}", field=draft.field.label)
        self._button = Button(theme, "", icon="caret-down", icon_after=True)
        self._button.clicked.connect(self._open)
        self.line.addWidget(self._button)
        self.setFocusProxy(self._button)
        self._show()

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self._name)
        for option in self._options:
            action = QAction(_label(option), menu)
            action.setCheckable(True)
            action.setChecked(option in self._values)
            action.setData(option)
            menu.addAction(action)
        menu.triggered.connect(self._turned)
        menu.aboutToHide.connect(menu.deleteLater)
        open_under(menu, self._button)

    def _turned(self, action: QAction) -> None:
        option = str(action.data())
        chosen = {*self._values, option} if action.isChecked() else {*self._values} - {option}
        self._values = tuple(one for one in self._options if one in chosen)
        self._show()
        self.edited.emit(self._values)

    def _show(self) -> None:
        first = _label(self._values[0]) if self._values else tr("Choose")
        more = f"  +{number(len(self._values) - 1)}" if len(self._values) > 1 else ""
        self._button.set_text(f"{first}{more}")
        chosen = listed(self._values) or tr("none")
        self._button.setAccessibleName(tr("{what}: {chosen}", what=self._name, chosen=chosen))


class DayValue(ValueEditor):
    """A calendar day, or one told from today."""

    def __init__(self, theme: Theme, draft: FilterDraft, today: dt.date) -> None:
        super().__init__()
        self._edit = DayEditor(theme, tr("Day of {field}", field=draft.field.label))
        self._edit.offer_words(theme)
        self._edit.setMinimumWidth(_LEAST_PX)
        self._edit.set_value(draft.values[0] if draft.values else "", today)
        self._edit.day_chosen.connect(lambda day: self.edited.emit((day,)))
        self.line.addWidget(self._edit)
        self.setFocusProxy(self._edit)

    def needs_px(self) -> int:
        """Room for a day or its words."""
        return self._edit.needs_px()


def editor_of(theme: Theme, draft: FilterDraft, today: dt.date) -> ValueEditor:
    """The editor a filter row needs."""
    if draft.operator in OPERATORS_WITHOUT_VALUE:
        return NoValue(theme)
    if draft.field.kind in {ValueKind.DATE, ValueKind.DATETIME}:
        return DayValue(theme, draft, today)
    if draft.field.options or draft.field.kind is ValueKind.BOOLEAN:
        return SeveralValue(theme, draft) if draft.operator is Operator.IN else ChoiceValue(theme, draft)
    return TextValue(theme, draft)


def values_for(draft: FilterDraft, today: dt.date) -> tuple[str, ...]:
    """Values a row starts with after its field or operator changed: what still fits is kept."""
    if draft.operator in OPERATORS_WITHOUT_VALUE:
        return ()
    if draft.field.kind in {ValueKind.DATE, ValueKind.DATETIME}:
        return (_day_of(draft.values, today),)
    options = _options(draft)
    if options:
        kept = tuple(value for value in draft.values if value in options) or options[:1]
        return kept if draft.operator is Operator.IN else kept[:1]
    return draft.values if draft.operator is Operator.IN else draft.values[:1]


def _options(draft: FilterDraft) -> tuple[str, ...]:
    if draft.field.kind is ValueKind.BOOLEAN and not draft.field.options:
        return ("true", "false")
    return draft.field.options


def _label(option: str) -> str:
    """The word of a truth value; else the CRM's own option with a capital."""
    match option:
        case "true":
            return tr("Yes")
        case "false":
            return tr("No")
        case _:
            return option[:1].upper() + option[1:]


def _name(draft: FilterDraft) -> str:
    return tr("Value of {field}", field=draft.field.label)


def _day_of(values: tuple[str, ...], today: dt.date) -> str:
    """The first value, if it is a day or words that mean one; else today."""
    if values and relative_day(values[0], today):
        return values[0]
    try:
        return dt.date.fromisoformat(values[0][:10]).isoformat() if values else today.isoformat()
    except ValueError:
        return today.isoformat()
