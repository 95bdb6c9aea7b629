"""Step 2: which column becomes which lead field."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.mapping import Treatment
from lead_desktop.core.sheets import SheetInfo
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
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import counted, number

_HEADING_ROWS = 25


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
        self.sheets = SelectBox(theme, "Sheet", height=28)
        self.sheets.setObjectName("createSheet")
        self.heading_row = SelectBox(theme, "Headings in row", height=28)
        self.table = MapTable(theme)
        self._question = _QuestionLine(desk)
        self.bar = ActionBar(theme)
        self.back = Button(theme, "Back")
        self.check = Button(theme, "Check", icon="arrow-right", kind=ButtonKind.FILLED, icon_after=True)
        self.check.setObjectName("createCheck")
        self.bar.buttons.addWidget(self.back)
        self.bar.buttons.addWidget(self.check)
        self._lay_out(desk)
        self.sheets.activated.connect(self._sheet_chosen)
        self.heading_row.activated.connect(self._row_chosen)
        self.table.field_chosen.connect(sheet.matching.choose_field)
        self.table.treatment_chosen.connect(sheet.matching.choose_treatment)
        self.table.current_changed.connect(self._question.show_row)
        self._question.treatment_chosen.connect(sheet.matching.choose_treatment)
        self._question.confirmed.connect(sheet.matching.confirm)
        self._question.left_out.connect(self._leave_out)
        self.back.clicked.connect(self.back_wanted)
        self.check.clicked.connect(self.check_wanted)

    def show_sheet(self) -> None:
        """Show the mapping as it stands."""
        sheet = self._sheet
        checking = sheet.busy == "Checking"
        self.table.setEnabled(not checking)
        self.sheets.setEnabled(not checking and len(sheet.sheets) > 1)
        self.heading_row.setEnabled(not checking and sheet.preview is not None)
        self._show_source()
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
        if checking:
            checking_words = f"{number(sheet.done)} checked so far"
            self.bar.say(f"Checking {counted(sheet.rows, 'row')}", checking_words, ARC, "accent_text")
        else:
            icon, tone = ("check-circle", "ok") if summary.good else ("warning", "warn")
            self.bar.say(summary.title, summary.words, icon, tone)
        self.check.set_text(f"Check {counted(sheet.rows, 'row')}")
        self.check.setEnabled(summary.ready and sheet.rows > 0 and not sheet.busy)
        self.back.setEnabled(not checking)

    def forget(self) -> None:
        """Another file: the table begins anew."""
        self.table.show_rows((), (), "")

    def _show_source(self) -> None:
        sheet = self._sheet
        sheets = sheet.sheets or ((SheetInfo(sheet.source.sheet or sheet.file_name),) if sheet.source else ())
        wanted = [(_sheet_words(info, sheet), info.name) for info in sheets]
        if [(self.sheets.itemText(i), self.sheets.itemData(i)) for i in range(self.sheets.count())] != wanted:
            self.sheets.clear()
            for words, name in wanted:
                self.sheets.addItem(words, name)
        current = sheet.preview.sheet if sheet.preview else ""
        self.sheets.setCurrentIndex(max(0, self.sheets.findData(current)))
        if not self.heading_row.count():
            for row in range(1, _HEADING_ROWS + 1):
                self.heading_row.addItem(str(row), row)
        if sheet.source is not None:
            self.heading_row.setCurrentIndex(min(sheet.source.heading_row, _HEADING_ROWS) - 1)

    @Slot(int)
    def _sheet_chosen(self, place: int) -> None:
        self._sheet.choose_sheet(str(self.sheets.itemData(place)))

    @Slot(int)
    def _row_chosen(self, place: int) -> None:
        self._sheet.choose_heading_row(int(self.heading_row.itemData(place)))

    @Slot(int)
    def _leave_out(self, place: int) -> None:
        self._sheet.matching.choose_field(place, "")

    def _lay_out(self, desk: WindowDesk) -> None:
        theme = desk.theme
        title = QHBoxLayout()
        title.setContentsMargins(16, 0, 16, 0)
        title.addWidget(Label(theme, "Match columns to lead fields", FontRole.TITLE))
        title.addStretch(1)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        tools.setSpacing(10)
        tools.addWidget(Label(theme, "Sheet", FontRole.HINT, "text2"))
        tools.addWidget(self.sheets)
        tools.addSpacing(6)
        tools.addWidget(Label(theme, "Headings in row", FontRole.HINT, "text2"))
        tools.addWidget(self.heading_row)
        tools.addSpacing(6)
        tools.addWidget(hairline(vertical=True, length_px=20))
        tools.addSpacing(6)
        exists = "A lead that exists already is left as it is and counted as duplicate."
        tools.addWidget(ElidedLabel(theme, exists, FontRole.HINT, "text2"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for layout, height in ((title, 48), (tools, 44)):
            box = QWidget()
            box.setFixedHeight(height)
            box.setLayout(layout)
            column.addWidget(box)
            column.addWidget(hairline())
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


def _sheet_words(info: SheetInfo, sheet: SheetModel) -> str:
    shown = sheet.preview is None or info.name == sheet.preview.sheet
    rows = sheet.rows if shown and sheet.rows else max(0, (info.rows or 1) - 1) if info.rows else None
    words = info.name if rows is None else f"{info.name}, {counted(rows, 'row')}"
    return f"{words} (hidden)" if info.hidden else words
