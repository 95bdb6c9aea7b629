"""One line for each thing that is done to the values of a column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import PART_BEFORE, StepKind, ValueStep
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.ui.dialogs.separator_box import SeparatorBox, part_choices
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.listing import by_commas
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.typed_numbers import plain_number, written_number
from lead_desktop.ui.widgets.buttons import Button, IconButton
from lead_desktop.ui.widgets.inputs import SelectBox, TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import open_under

_TITLE_PX, _SHORT_PX, _FACTOR_PX = 132, 88, 128
_CASES = (
    (StepKind.TITLE, mark("Title Case")),
    (StepKind.UPPER, mark("UPPER CASE")),
    (StepKind.LOWER, mark("lower case")),
)


@dataclass(frozen=True, slots=True)
class StepSetting:
    """What the lines have to know.

    Attributes:
        theme: Fonts and colours.
        place: Index of the column whose values are treated.
        columns: Columns of the sheet.
        field: The lead field, or None for first + last name.
    """

    theme: Theme
    place: int
    columns: Sequence[SheetColumn]
    field: Field | None


class StepRow(QWidget):
    """Title, inputs, and a button that takes the step away.

    Attributes:
        body: Under the line, for what needs more room.

    Signals:
        changed: The step is another one now.
        removed: The step is not wanted.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.theme = theme
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        words = Label(theme, title, FontRole.STRONG)
        words.setFixedWidth(_TITLE_PX)
        self.line.addWidget(words)
        remove = IconButton(theme, "x", tr("Remove step: {step}", step=title))
        remove.clicked.connect(self.removed)
        self.line.addWidget(remove)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addLayout(self.line)

    def step(self) -> ValueStep:
        """The step as it stands."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """To its first input."""
        item = self.line.itemAt(1)
        if item is not None and (widget := item.widget()) is not None:
            widget.setFocus()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """An input, or words between inputs."""
        self.line.insertWidget(self.line.count() - 1, widget, stretch)

    def field(self, name: str, text: str, *, placeholder: str = "") -> TextField:
        """A text input with its text."""
        made = TextField(self.theme, name, placeholder=placeholder)
        made.setText(text)
        made.textChanged.connect(self.changed)
        return made

    def box(self, name: str, choices: Sequence[tuple[str, str]], chosen: str) -> SelectBox:
        """A list to choose from; what is chosen and not in it is added."""
        made = SelectBox(self.theme, name, edge="input")
        for data, words in choices:
            made.addItem(words, data)
        if chosen and made.findData(chosen) < 0:
            made.addItem(chosen, chosen)
        made.setCurrentIndex(max(0, made.findData(chosen)))
        made.currentIndexChanged.connect(lambda _place: self.changed.emit())
        return made


class _Case(StepRow):
    def __init__(self, setting: StepSetting, step: ValueStep) -> None:
        super().__init__(setting.theme, tr("Write in"))
        self._box = self.box(tr("Case"), [(kind.value, tr(words)) for kind, words in _CASES], step.kind.value)
        self.add(self._box)
        self.line.insertStretch(self.line.count() - 1, 1)

    def step(self) -> ValueStep:
        return ValueStep(StepKind(self._box.currentData()))


class _Replace(StepRow):
    def __init__(self, setting: StepSetting, step: ValueStep) -> None:
        super().__init__(setting.theme, tr("Replace"))
        old, new = step.arguments or ("", "")
        self._old = self.field(tr("Text to look for"), old, placeholder=tr("text"))
        self._new = self.field(tr("Text in its place"), new, placeholder=tr("nothing"))
        self.add(self._old, 1)
        self.add(Label(setting.theme, tr("with", "replace with"), FontRole.BODY, "text2"))
        self.add(self._new, 1)

    def step(self) -> ValueStep:
        return ValueStep(StepKind.REPLACE, (self._old.text(), self._new.text()))


class _Part(StepRow):
    def __init__(self, setting: StepSetting, step: ValueStep) -> None:
        super().__init__(setting.theme, tr("Take"))
        separator, which = step.arguments or (",", PART_BEFORE)
        self._which = self.box(tr("Which part"), part_choices(), which)
        self._separator = SeparatorBox(setting.theme, separator)
        self._separator.editTextChanged.connect(self.changed)
        self.add(self._which, 1)
        self.add(self._separator)

    def step(self) -> ValueStep:
        return ValueStep(StepKind.PART, (self._separator.separator(), str(self._which.currentData())))


class _Join(StepRow):
    def __init__(self, setting: StepSetting, step: ValueStep) -> None:
        super().__init__(setting.theme, tr("Join with"))
        self._setting = setting
        separator, *places = step.arguments or (" ",)
        self._places = [int(place) for place in places]
        self._button = Button(setting.theme, "", icon="caret-down", icon_after=True)
        self._button.clicked.connect(self._open)
        self._separator = SeparatorBox(setting.theme, separator)
        self._separator.editTextChanged.connect(self.changed)
        self.add(self._button)
        self.add(Label(setting.theme, tr("separated by"), FontRole.BODY, "text2"))
        self.add(self._separator)
        self.line.insertStretch(self.line.count() - 1, 1)
        self._show()

    def step(self) -> ValueStep:
        return ValueStep(StepKind.JOIN, (self._separator.separator(), *map(str, self._places)))

    def _show(self) -> None:
        names = [_column_name(self._setting.columns[place]) for place in self._places]
        self._button.set_text(_joined(names) if names else tr("Choose columns"))
        joined = tr("Columns joined to it: {columns}", columns=by_commas(names))
        self._button.setAccessibleName(joined if names else tr("Columns joined to it: none"))

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Columns to join"))
        for place, column in enumerate(self._setting.columns):
            if place != self._setting.place:
                action = QAction(_column_name(column), menu)
                action.setCheckable(True)
                action.setChecked(place in self._places)
                action.setData(place)
                menu.addAction(action)
        menu.triggered.connect(self._turned)
        menu.aboutToHide.connect(menu.deleteLater)
        open_under(menu, self._button)

    def _turned(self, action: QAction) -> None:
        place = int(action.data())
        self._places = [one for one in self._places if one != place]
        if action.isChecked():
            self._places.append(place)
        self._show()
        self.changed.emit()


class _Multiply(StepRow):
    def __init__(self, setting: StepSetting, step: ValueStep) -> None:
        super().__init__(setting.theme, tr("Multiply by"))
        self._factor = self.field(
            tr("Factor"), written_number(step.arguments[0]) if step.arguments else "", placeholder="100000"
        )
        self._factor.setFixedWidth(_FACTOR_PX)
        self.add(self._factor)
        hint = tr("1 lakh is 100000, 1 crore 10000000")
        self.add(Label(setting.theme, hint, FontRole.HINT, "text2"), 1)

    def step(self) -> ValueStep:
        return ValueStep(StepKind.MULTIPLY, (plain_number(self._factor.text()),))


class _YesNo(StepRow):
    def __init__(self, setting: StepSetting, step: ValueStep) -> None:
        super().__init__(setting.theme, tr("Also read as yes"))
        yes, no = step.arguments or ("", "")
        self._yes = self.field(tr("Words for yes"), yes, placeholder=tr("interested, hot"))
        self._no = self.field(tr("Words for no"), no, placeholder=tr("later, cold"))
        self.add(self._yes, 1)
        self.add(Label(setting.theme, tr("as no"), FontRole.BODY, "text2"))
        self.add(self._no, 1)

    def step(self) -> ValueStep:
        return ValueStep(StepKind.YES_NO, (self._yes.text(), self._no.text()))


class _Country(StepRow):
    def __init__(self, setting: StepSetting, step: ValueStep) -> None:
        super().__init__(setting.theme, tr("Country if missing"))
        text = step.arguments[0] if step.arguments else ""
        self._country = self.field(tr("Country of phones without a code"), text, placeholder="IN")
        self._country.setFixedWidth(_SHORT_PX)
        self._country.setMaxLength(2)
        self.add(self._country)
        hint = tr("Two letters, for this column alone")
        self.add(Label(setting.theme, hint, FontRole.HINT, "text2"), 1)

    def step(self) -> ValueStep:
        return ValueStep(StepKind.COUNTRY, (self._country.text().strip().upper(),))


class _Default(StepRow):
    def __init__(self, setting: StepSetting, step: ValueStep) -> None:
        super().__init__(setting.theme, tr("If empty"))
        value = step.arguments[0] if step.arguments else ""
        options = setting.field.options if setting.field else ()
        self._box = (
            self.box(tr("Value for empty cells"), [(one, one) for one in options], value) if options else None
        )
        self._text = self.field(tr("Value for empty cells"), value, placeholder=tr("value"))
        self.add(self._box or self._text, 1)
        self._text.setVisible(not options)

    def step(self) -> ValueStep:
        value = str(self._box.currentData()) if self._box else self._text.text()
        return ValueStep(StepKind.DEFAULT, (value,))


def _joined(names: Sequence[str]) -> str:
    return reduce(lambda before, one: tr("{before} and {last}", before=before, last=one), names)


def _column_name(column: SheetColumn) -> str:
    if not column.heading:
        return column.letter
    return tr("{column}, {heading}", column=column.letter, heading=column.heading)


STEP_ROWS: dict[
    StepKind, type[_Case | _Replace | _Part | _Join | _Multiply | _YesNo | _Country | _Default]
] = {
    StepKind.JOIN: _Join,
    StepKind.REPLACE: _Replace,
    StepKind.PART: _Part,
    StepKind.TITLE: _Case,
    StepKind.UPPER: _Case,
    StepKind.LOWER: _Case,
    StepKind.MULTIPLY: _Multiply,
    StepKind.YES_NO: _YesNo,
    StepKind.COUNTRY: _Country,
    StepKind.DEFAULT: _Default,
}
