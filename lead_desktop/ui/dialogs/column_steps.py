"""What is done to the values of one column, with a sample that follows every change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, SheetMapping, StepKind, Treatment, ValueStep
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.column_values import (
    ColumnValues,
    LookAtColumn,
    UnlistedValue,
    problem_of_step,
    sent_values,
    telling,
    unlisted_values,
)
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.list_values import ListValues
from lead_desktop.ui.dialogs.read_choices import read_choices, read_words
from lead_desktop.ui.dialogs.sent_sample import SentSample
from lead_desktop.ui.dialogs.step_rows import STEP_ROWS, StepRow, StepSetting
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import mark, told, tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import open_under

_WIDTH_PX = 680
_MENU = (
    (StepKind.JOIN, mark("Join with other columns")),
    (StepKind.REPLACE, mark("Replace text")),
    (StepKind.PART, mark("Take a part")),
    (StepKind.TITLE, mark("Upper and lower case")),
    (StepKind.MULTIPLY, mark("Multiply by a factor")),
    (StepKind.YES_NO, mark("Own words for yes and no")),
    (StepKind.VALUES, mark("Match list values")),
    (StepKind.COUNTRY, mark("Country of phones")),
    (StepKind.DEFAULT, mark("Value for empty cells")),
)
_ORDER = [kind for kind, _ in _MENU]
_CASES = frozenset({StepKind.LOWER, StepKind.UPPER, StepKind.TITLE})
_WORDS_KINDS = frozenset({ValueKind.TEXT, ValueKind.CHOICE, ValueKind.EMAIL, ValueKind.URL, ValueKind.ID})


@dataclass(frozen=True, slots=True)
class ColumnToTreat:
    """What the dialog is about.

    Attributes:
        job_id: The draft.
        mapping: Its mapping.
        place: Index of the column.
        columns: Columns of the sheet.
        fields: Fields of the account.
    """

    job_id: str
    mapping: SheetMapping
    place: int
    columns: Sequence[SheetColumn]
    fields: Sequence[Field]

    @property
    def column(self) -> ColumnMapping:
        """How it is mapped."""
        return self.mapping.columns[self.place]

    @property
    def field(self) -> Field | None:
        """The lead field, or None for first + last name."""
        name = self.column.field
        known = (field for field in self.fields if field.name == name)
        return None if name == FULL_NAME else next(known, None) or Field(name, name)


class ColumnStepsDialog(DialogFrame):
    """Steps from top to bottom, and below them what they make of three values.

    Attributes:
        looked: The values of the whole column are known.

    Signals:
        chosen: A Treatment and a tuple of ValueStep.
    """

    chosen = Signal(object, object)

    def __init__(self, desk: WindowDesk, about: ColumnToTreat, parent: QWidget) -> None:
        source = about.columns[about.place]
        title = tr("Values of {column}, {heading}", column=source.letter, heading=source.heading)
        super().__init__(parent, desk.theme, title, width=_WIDTH_PX)
        self.setObjectName("columnSteps")
        self._about = about
        self._values = ColumnValues(tuple(_alone(about, text) for text in source.samples[:3]))
        self._setting = StepSetting(desk.theme, about.place, about.columns, about.field)
        self._rows: list[StepRow] = []
        self.looked = False
        self.treatment = SelectBox(desk.theme, tr("How values are read"), edge="input")
        for treatment in read_choices(about.field, about.column.treatment):
            words = read_words(treatment, about.mapping.default_country)
            self.treatment.addItem(words, treatment.value)
        self.treatment.setCurrentIndex(max(0, self.treatment.findData(about.column.treatment.value)))
        self.treatment.currentIndexChanged.connect(self._changed)
        self.add_step = Button(desk.theme, tr("Add a step"), icon="plus", kind=ButtonKind.QUIET, height=28)
        self.add_step.setObjectName("columnStepsAdd")
        self.add_step.clicked.connect(self._open_menu)
        self._problem = Label(desk.theme, "", FontRole.HINT, "bad", wrap=True)
        self.sample = SentSample(desk.theme)
        self._lay_out_steps(source)
        for step in about.column.steps:
            self._insert(step, ())
        self._asker = Asker(desk, self)
        question = LookAtColumn(about.job_id, about.place, count=bool(about.field and about.field.options))
        self._asker.ask(question, self._looked, desk.show_error)
        self._changed()

    def steps(self) -> tuple[ValueStep, ...]:
        """The steps as they stand."""
        return tuple(row.step() for row in self._rows)

    def add(self, kind: StepKind) -> None:
        """Add a step of a kind where it belongs."""
        row = self._insert(ValueStep(kind), self._unlisted() if kind is StepKind.VALUES else ())
        self._changed()
        row.focus_first()

    def remove_all(self) -> None:
        """Take every step away."""
        for row in list(self._rows):
            self._remove(row)

    def _insert(self, step: ValueStep, unlisted: Sequence[UnlistedValue]) -> StepRow:
        if step.kind is StepKind.VALUES:
            row: StepRow = ListValues(self._setting, step, unlisted)
        else:
            row = STEP_ROWS[step.kind](self._setting, step)
        rank = _rank(step.kind)
        place = sum(_rank(one.step().kind) <= rank for one in self._rows)
        self._rows.insert(place, row)
        self._list.insertWidget(place, row)
        row.show()  # now, so that it can have the focus
        row.changed.connect(self._changed)
        row.removed.connect(lambda: self._remove(row))
        return row

    def _remove(self, row: StepRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_step.setFocus()
        self._changed()

    def _looked(self, values: ColumnValues) -> None:
        self._values, self.looked = values, True
        matched = next((row for row in self._rows if isinstance(row, ListValues)), None)
        unlisted = self._unlisted()
        if matched is not None:
            step = matched.step()
            self._remove(matched)
            self._insert(step, unlisted)
        elif unlisted:
            self._insert(ValueStep(StepKind.VALUES), unlisted)
        self._changed()

    def _unlisted(self) -> tuple[UnlistedValue, ...]:
        field = self._about.field
        if field is None or not field.options or any(row.step().kind is StepKind.JOIN for row in self._rows):
            return ()
        return unlisted_values(replace(self._about.column, steps=self._good()), field, self._values.values)

    def _good(self) -> tuple[ValueStep, ...]:
        return tuple(step for step in self._wanted() if not problem_of_step(step))

    def _wanted(self) -> tuple[ValueStep, ...]:
        """The steps, without list values of which none was chosen."""
        return tuple(step for step in self.steps() if step != ValueStep(StepKind.VALUES))

    def _changed(self) -> None:
        problems = [told(words) for step in self._wanted() if (words := problem_of_step(step))]
        self._problem.setText(next(iter(problems), ""))
        self._problem.setVisible(bool(problems))
        self.use.setEnabled(not problems)
        treatment = Treatment(self.treatment.currentData())
        column = replace(self._about.column, treatment=treatment, steps=self._good())
        self.sample.show_values(
            telling(sent_values(self._about.mapping, column, self._about.fields, self._values.rows))
        )
        self.add_step.setVisible(bool(self._missing_kinds()))
        self.fit()

    def _missing_kinds(self) -> list[tuple[StepKind, str]]:
        there = {StepKind.TITLE if (kind := row.step().kind) in _CASES else kind for row in self._rows}
        possible = set(_kinds(self._about))
        return [
            (kind, words)
            for kind, words in _MENU
            if kind in possible and (kind not in there or kind is StepKind.REPLACE)
        ]

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Steps"))
        for kind, words in self._missing_kinds():
            action = QAction(tr(words), menu)
            action.setData(kind.value)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self.add(StepKind(action.data())))
        menu.aboutToHide.connect(menu.deleteLater)
        open_under(menu, self.add_step)

    def _use(self) -> None:
        if self.use.isEnabled():
            steps = self._wanted()
            self.accept()
            self.chosen.emit(Treatment(self.treatment.currentData()), steps)

    def _lay_out_steps(self, source: SheetColumn) -> None:
        theme = self.theme
        read = QHBoxLayout()
        read.setSpacing(8)
        words = Label(theme, tr("Read as"), FontRole.STRONG)
        words.setFixedWidth(132)
        read.addWidget(words)
        read.addWidget(self.treatment)
        read.addStretch(1)
        field = self._about.field
        goes = tr("First + last name") if field is None else field.label
        read.addWidget(Label(theme, tr("for {field}", field=goes), FontRole.HINT, "text2"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        add = QHBoxLayout()
        add.addWidget(self.add_step)
        add.addStretch(1)
        self.body.addLayout(self._list)
        self.body.addLayout(add)
        self.body.addLayout(read)
        self.body.addWidget(self._problem)
        self.body.addWidget(self.sample)
        self.footer.addWidget(Label(theme, tr("The file stays as it is"), FontRole.HINT, "text2"))
        self.add_button(tr("Cancel"), self.reject)
        self.use = self.add_button(
            tr("Use for column {column}", column=source.letter), self._use, kind=ButtonKind.FILLED
        )
        self.use.setObjectName("columnStepsUse")
        self.treatment.setFocus()


def _alone(about: ColumnToTreat, text: str) -> tuple[str, ...]:
    return tuple(text if place == about.place else "" for place in range(len(about.columns)))


def _rank(kind: StepKind) -> int:
    return _ORDER.index(StepKind.TITLE if kind in _CASES else kind)


def _kinds(about: ColumnToTreat) -> Iterator[StepKind]:
    """Steps that make sense for the field."""
    field = about.field
    kind = field.kind if field else ValueKind.TEXT
    if len(about.columns) > 1:
        yield StepKind.JOIN
    yield from (StepKind.REPLACE, StepKind.PART, StepKind.DEFAULT)
    if kind in _WORDS_KINDS:
        yield StepKind.TITLE
    if kind is ValueKind.NUMBER:
        yield StepKind.MULTIPLY
    if kind is ValueKind.BOOLEAN:
        yield StepKind.YES_NO
    if kind is ValueKind.PHONE:
        yield StepKind.COUNTRY
    if field and field.options:
        yield StepKind.VALUES
