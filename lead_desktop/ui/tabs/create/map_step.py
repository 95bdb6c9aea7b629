"""Step 2: which column becomes which lead field."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.column_steps import ColumnStepsDialog, ColumnToTreat
from lead_desktop.ui.dialogs.fixed_value import FixedToChoose, FixedValueDialog
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import ARC
from lead_desktop.ui.tabs.create.action_bar import ActionBar
from lead_desktop.ui.tabs.create.map_question import QuestionLine
from lead_desktop.ui.tabs.create.map_table import MapTable
from lead_desktop.ui.tabs.create.mapping_bar import MappingBar
from lead_desktop.ui.tabs.create.mapping_rows import field_choices, fixed_choices, map_rows, map_summary
from lead_desktop.ui.tabs.create.object_type_bar import ObjectTypeBar
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.create.source_bar import SourceBar
from lead_desktop.ui.tabs.create.without_fields import WithoutFields
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label, fill, hairline


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
        self._desk, self._sheet = desk, sheet
        self.source = SourceBar(theme, sheet)
        self.mappings = MappingBar(desk, sheet)
        self.without_fields = WithoutFields(desk)
        self.object_type = ObjectTypeBar(theme)
        self.table = MapTable(theme)
        self._question = QuestionLine(desk)
        self.bar = ActionBar(theme)
        self.cancel = Button(theme, tr("Cancel"), icon="x")
        self.cancel.setObjectName("createCancelCheck")
        self.cancel.hide()
        self.back = Button(theme, tr("Back"))
        self.check = Button(theme, tr("Check"), icon="arrow-right", kind=ButtonKind.FILLED, icon_after=True)
        self.check.setObjectName("createCheck")
        self.bar.buttons.addWidget(self.cancel)
        self.bar.buttons.addWidget(self.back)
        self.bar.buttons.addWidget(self.check)
        self._lay_out(desk)
        self.table.field_chosen.connect(sheet.matching.choose_field)
        self.table.steps_wanted.connect(self._treat)
        self.table.fixed_wanted.connect(self._fix)
        self.mappings.fixed_wanted.connect(self._fix)
        self.object_type.chosen.connect(sheet.matching.choose_fixed)
        self.without_fields.again.clicked.connect(sheet.try_fields_again)
        sheet.matching.looked.connect(self.show_sheet)
        self.table.current_changed.connect(self._question.show_row)
        self._question.treatment_chosen.connect(sheet.matching.choose_treatment)
        self._question.confirmed.connect(sheet.matching.confirm)
        self._question.left_out.connect(self._leave_out)
        self._question.factor_refused.connect(sheet.matching.refuse_factor)
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
        self.mappings.show_mapping()
        self.without_fields.show_error(sheet.matching.fields_error)
        self.object_type.show_sheet(sheet)
        rows = map_rows(sheet.mapping, sheet.columns, sheet.fields, sheet.matching.unlisted)
        first = not self.table.map_model.records()
        self.table.show_rows(rows, tuple(field_choices(sheet.fields)), typed=sheet.matching.typed)
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
        self.check.set_text(tr_n("Check {n} row", "Check {n} rows", sheet.rows))
        self.check.setEnabled(summary.ready and sheet.rows > 0 and not sheet.busy)
        self.cancel.setVisible(bool(sheet.busy))
        self.back.setVisible(not sheet.busy)

    def forget(self) -> None:
        """Another file: the table begins anew."""
        self.table.show_rows((), ())

    @Slot(int)
    def _treat(self, place: int) -> None:
        """Ask what is done to the values of a column."""
        sheet, mapping = self._sheet, self._sheet.mapping
        if mapping is None:
            return
        about = ColumnToTreat(sheet.job_id, mapping, place, sheet.columns, sheet.fields)
        dialog = ColumnStepsDialog(self._desk, about, self)
        dialog.chosen.connect(lambda treatment, steps: sheet.matching.choose_steps(place, treatment, steps))
        self._open(dialog)

    @Slot()
    @Slot(str)
    def _fix(self, name: str = "") -> None:
        """Ask for a value for every row."""
        sheet, mapping = self._sheet, self._sheet.mapping
        if mapping is None:
            return
        choices = fixed_choices(mapping, sheet.fields, name)
        dialog = FixedValueDialog(self._desk, FixedToChoose(mapping, choices, sheet.fields, name), self)
        dialog.chosen.connect(sheet.matching.choose_fixed)
        self._open(dialog)

    def _open(self, dialog: DialogFrame) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _result: self.table.setFocus())
        dialog.open()

    def _show_busy(self) -> None:
        sheet = self._sheet
        if sheet.busy == "Checking":
            title = tr_n("Checking {n} row", "Checking {n} rows", sheet.rows)
            words = tr_n("{n} checked so far", "{n} checked so far", sheet.done)
        else:
            title = tr("Reading {file} again", file=sheet.file_name)
            words = (
                tr_n("{n} row so far", "{n} rows so far", sheet.done)
                if sheet.done
                else tr("Looking at the first rows")
            )
        self.bar.say(title, words, ARC, "accent_text")

    @Slot(int)
    def _leave_out(self, place: int) -> None:
        self._sheet.matching.choose_field(place, "")

    def _lay_out(self, desk: WindowDesk) -> None:
        theme = desk.theme
        title = QHBoxLayout()
        title.setContentsMargins(16, 0, 16, 0)
        title.addWidget(Label(theme, tr("Match columns to lead fields"), FontRole.TITLE))
        title.addStretch(1)
        title.addWidget(self.mappings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        box = QWidget()
        box.setFixedHeight(48)
        box.setLayout(title)
        column.addWidget(box)
        column.addWidget(hairline())
        column.addWidget(self.source)
        column.addWidget(self.without_fields)
        column.addWidget(self.object_type)
        column.addWidget(self.table, 1)
        column.addWidget(self._question)
        column.addWidget(self.bar)
