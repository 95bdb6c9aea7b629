"""Step 2: which column becomes which lead field."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.mapping import Treatment
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import ARC
from lead_desktop.ui.tabs.create.action_bar import ActionBar, ElidedLabel
from lead_desktop.ui.tabs.create.map_table import MapTable
from lead_desktop.ui.tabs.create.mapping_rows import (
    DATE_TREATMENTS,
    MapRow,
    field_choices,
    map_rows,
    map_summary,
    treatment_words,
)
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.create.source_bar import SourceBar
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import counted, number


class MapStep(QWidget):
    """The second screen.

    Signals:
        back_wanted: Back was pressed.
        check_wanted: The filled button was pressed.
    """

    back_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__()
        fill(self, "surface")
        theme = desk.theme
        self._sheet = sheet
        self.source = SourceBar(theme, sheet)
        self.table = MapTable(theme)
        self._question = _QuestionLine(desk)
        self.bar = ActionBar(theme)
        self.cancel = Button(theme, "Cancel", icon="x")
        self.cancel.setObjectName("createCancelCheck")
        self.cancel.hide()
        self.back = Button(theme, "Back")
        self.check = Button(theme, "Check", icon="arrow-right", kind=ButtonKind.FILLED, icon_after=True)
        self.check.setObjectName("createCheck")
        self.bar.buttons.addWidget(self.cancel)
        self.bar.buttons.addWidget(self.back)
        self.bar.buttons.addWidget(self.check)
        self._lay_out(desk)
        self.table.field_chosen.connect(sheet.matching.choose_field)
        self.table.treatment_chosen.connect(sheet.matching.choose_treatment)
        self.table.current_changed.connect(self._question.show_row)
        self._question.treatment_chosen.connect(sheet.matching.choose_treatment)
        self._question.confirmed.connect(sheet.matching.confirm)
        self._question.left_out.connect(self._leave_out)
        self.cancel.clicked.connect(sheet.give_up)
        self.back.clicked.connect(self.back_wanted)
        self.check.clicked.connect(self.check_wanted)

    def show_sheet(self) -> None:
        """Show the mapping as it stands."""
        sheet = self._sheet
        self.table.setEnabled(not sheet.busy)
        self.source.show_sheet()
        if sheet.mapping is None:
            return
        rows = map_rows(sheet.mapping, sheet.columns, sheet.fields)
        first = not self.table.map_model.records()
        self.table.show_rows(rows, tuple(field_choices(sheet.fields)), sheet.mapping.default_country)
        asked = next((row.place for row in rows if row.question), -1)
        if first and asked >= 0:
            self.table.go_to(asked)
        self._question.show_row(self.table.current_record())
        summary = map_summary(sheet.mapping, sheet.columns, sheet.fields, sheet.blank_rows)
        if sheet.busy:
            self._show_busy()
        else:
            icon, tone = ("check-circle", "ok") if summary.good else ("warning", "warn")
            self.bar.say(summary.title, summary.words, icon, tone)
        self.check.set_text(f"Check {counted(sheet.rows, 'row')}")
        self.check.setEnabled(summary.ready and sheet.rows > 0 and not sheet.busy)
        self.cancel.setVisible(bool(sheet.busy))
        self.back.setVisible(not sheet.busy)

    def forget(self) -> None:
        """Another file: the table begins anew."""
        self.table.show_rows((), (), "")

    def _show_busy(self) -> None:
        sheet = self._sheet
        if sheet.busy == "Checking":
            words = f"{number(sheet.done)} checked so far"
            self.bar.say(f"Checking {counted(sheet.rows, 'row')}", words, ARC, "accent_text")
        else:
            words = f"{counted(sheet.done, 'row')} so far" if sheet.done else "Looking at the first rows"
            self.bar.say(f"Reading {sheet.file_name} again", words, ARC, "accent_text")

    @Slot(int)
    def _leave_out(self, place: int) -> None:
        self._sheet.matching.choose_field(place, "")

    def _lay_out(self, desk: WindowDesk) -> None:
        theme = desk.theme
        title = QHBoxLayout()
        title.setContentsMargins(16, 0, 16, 0)
        title.addWidget(Label(theme, "Match columns to lead fields", FontRole.TITLE))
        title.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        box = QWidget()
        box.setFixedHeight(48)
        box.setLayout(title)
        column.addWidget(box)
        column.addWidget(hairline())
        column.addWidget(self.source)
        column.addWidget(self.table, 1)
        column.addWidget(self._question)
        column.addWidget(self.bar)


class _QuestionLine(QWidget):
    """What is unsure about the line in use, answered in place."""

    treatment_chosen = Signal(int, object)
    confirmed = Signal(int)
    left_out = Signal(int)

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        theme = desk.theme
        fill(self, "chrome")
        self.setFixedHeight(40)
        self._row: MapRow | None = None
        self._title = Label(theme, "", FontRole.BOLD)
        self._words = ElidedLabel(theme, "", FontRole.BODY, "text2")
        self._answers = [
            (treatment, Button(theme, treatment_words(treatment, ""), height=28))
            for treatment in DATE_TREATMENTS
        ]
        self._yes = Button(theme, "Yes", icon="check", height=28)
        self._no = Button(theme, "No, leave it out", height=28)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(Mark(theme, "warning", "warn"))
        line.addWidget(self._title)
        line.addWidget(self._words, 1)
        for treatment, button in self._answers:
            button.clicked.connect(lambda _on=False, chosen=treatment: self._answer(chosen))
            line.addWidget(button)
        line.addWidget(self._yes)
        line.addWidget(self._no)
        self._yes.clicked.connect(self._confirm)
        self._no.clicked.connect(self._refuse)
        self.hide()

    @Slot(object)
    def show_row(self, row: MapRow | None) -> None:
        """Ask about this line, if it has a question."""
        self._row = row
        asked = row is not None and bool(row.question)
        self.setVisible(asked)
        if row is None or not asked:
            return
        dates = bool(row.choices)
        self._title.setText(f"{row.letter}, {row.heading}")
        self._words.setText(row.question)
        for _, button in self._answers:
            button.setVisible(dates)
        self._yes.setVisible(not dates)
        self._no.setVisible(not dates)

    @Slot()
    def _confirm(self) -> None:
        if self._row is not None:
            self.confirmed.emit(self._row.place)

    @Slot()
    def _refuse(self) -> None:
        if self._row is not None:
            self.left_out.emit(self._row.place)

    def _answer(self, treatment: Treatment) -> None:
        if self._row is not None:
            self.treatment_chosen.emit(self._row.place, treatment)
