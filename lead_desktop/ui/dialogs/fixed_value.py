"""One value for a field in every row, for what is not in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, SheetMapping, Treatment
from lead_desktop.jobs.column_values import sent_values
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.inputs import SelectBox, TextField, make_searchable
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import align_leading


@dataclass(frozen=True, slots=True)
class FixedToChoose:
    """What the dialog is about.

    Attributes:
        mapping: The mapping of the sheet.
        choices: Pairs of schema name and label of the fields that no column fills.
        fields: Fields of the account.
        name: The field to begin with, or "".
    """

    mapping: SheetMapping
    choices: Sequence[tuple[str, str]]
    fields: Sequence[Field]
    name: str = ""


class FixedValueDialog(DialogFrame):
    """Field, value, and what would be sent.

    Signals:
        chosen: Schema name and value; "" for none any more.
    """

    chosen = Signal(str, str)

    def __init__(self, desk: WindowDesk, about: FixedToChoose, parent: QWidget) -> None:
        super().__init__(parent, desk.theme, tr("The same value in every row"), width=520)
        self.setObjectName("fixedValue")
        theme, self._about = desk.theme, about
        self._known = {field.name: field for field in about.fields}
        self._fixed = dict(about.mapping.fixed)
        self.field = SelectBox(theme, tr("Lead field"), edge="input")
        self.field.setObjectName("fixedValueField")
        for name, label in about.choices:
            self.field.addItem(label if label == name else f"{label}   {name}", name)
        self.field.setCurrentIndex(self.field.findData(about.name))
        make_searchable(self.field)
        if (line := self.field.lineEdit()) is not None:
            line.setPlaceholderText(tr("Choose or type a field"))
            align_leading(line)
        self.text = TextField(theme, tr("Value"))
        self.text.setObjectName("fixedValueText")
        self.options = SelectBox(theme, tr("Value of the list"), edge="input")
        self._says = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, words in enumerate((tr("Lead field"), tr("Value"))):
            grid.addWidget(Label(theme, words, FontRole.STRONG), row, 0)
        for row, widget in ((0, self.field), (1, self.text), (1, self.options)):
            grid.addWidget(widget, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._says)
        self.remove = self.add_button(tr("Remove"), self._remove)
        self.remove.setVisible(about.name in self._fixed)
        self.add_button(tr("Cancel"), self.reject)
        self.use = self.add_button(tr("Use in every row"), self._use, kind=ButtonKind.FILLED)
        self.use.setObjectName("fixedValueUse")
        self.field.currentIndexChanged.connect(self._field_chosen)
        self.text.textChanged.connect(self._changed)
        self.text.returnPressed.connect(self._use)
        self.options.currentIndexChanged.connect(self._changed)
        self._field_chosen()
        (self._input() if about.name else self.field).setFocus()

    @property
    def value(self) -> str:
        """The value as it stands."""
        return str(self.options.currentData() or "") if self._choices() else self.text.text().strip()

    def _name(self) -> str:
        return str(self.field.currentData() or "")

    def _field(self) -> Field:
        return self._known.get(self._name()) or Field(self._name(), self._name())

    def _choices(self) -> tuple[tuple[str, str], ...]:
        field = self._field()
        if field.kind is ValueKind.BOOLEAN and not field.options:
            return (("true", tr("Yes")), ("false", tr("No")))
        return tuple((option, option) for option in field.options)

    def _input(self) -> QWidget:
        return self.options if self._choices() else self.text

    def _field_chosen(self) -> None:
        choices, now = self._choices(), self._fixed.get(self._name(), "")
        self.options.blockSignals(True)
        self.options.clear()
        for data, words in choices:
            self.options.addItem(words, data)
        self.options.setCurrentIndex(max(0, self.options.findData(now)))
        self.options.blockSignals(False)
        self.options.setVisible(bool(choices))
        self.text.setVisible(not choices)
        self.text.setText(now)
        self._changed()

    def _changed(self) -> None:
        value, field = self.value, self._field()
        sent = problem = ""
        refused = False
        if value and field.name:
            column = ColumnMapping(0, "", field.name, treatment=Treatment.TRIM)
            one = replace(self._about.mapping, columns=(ColumnMapping(0, ""),))
            (reading,) = sent_values(one, column, self._about.fields, [(value,)])
            sent, problem, refused = reading.after, reading.problem, reading.refused
        self._says.set_tone("bad" if refused else "warn" if problem else "text2")
        words = tr("Sent with every row")
        if not field.name:
            words = tr("For what is not in the file, such as the campaign")
        elif sent and sent != value:
            words = tr("Sent as {value}", value=sent)
        self._says.setText(told(problem) or words)
        self.use.setEnabled(bool(value and field.name) and not refused)
        self.fit()

    def _use(self) -> None:
        if self.use.isEnabled():
            self.accept()
            self.chosen.emit(self._name(), self.value)

    def _remove(self) -> None:
        self.accept()
        self.chosen.emit(self._about.name, "")
