"""Step 3: every row with what is wrong in it, before anything is sent."""

from __future__ import annotations

from array import array
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import row_look
from lead_desktop.ui.tabs.create.action_bar import ActionBar, ElidedLabel
from lead_desktop.ui.tabs.create.issues_panel import NARROW_PANEL_PX, PANEL_PX, IssuesPanel
from lead_desktop.ui.tabs.create.mapping_rows import unsure_notes
from lead_desktop.ui.tabs.create.sheet_columns import check_columns, column_label
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.chips import ChipSpec, StateChips
from lead_desktop.ui.widgets.inputs import FilterEdit
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import counted, duration, number

_CHIPS = ((RowState.ERROR, "Errors"), (RowState.WARNING, "Warnings"), (RowState.READY, "Ready"))


class CheckStep(QWidget):
    """The third screen.

    Signals:
        back_wanted, upload_wanted: A button was pressed.
    """

    back_wanted = Signal()
    upload_wanted = Signal()

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__()
        fill(self, "surface")
        self._desk, self._sheet = desk, sheet
        self._reader: RowReader | None = None
        self._problem_rows: array[int] = array("q")
        theme = desk.theme
        self.chips = StateChips(theme, "Check results")
        self.filter = FilterEdit(theme, "Filter rows")
        self.filter.setFixedWidth(176)
        self.next = Button(theme, "Next problem", icon="arrow-down", height=28)
        self.next.setToolTip("Next problem (F8), previous problem (Shift+F8)")
        self.table = RowTable(theme, "Checked rows")
        self.table.setObjectName("createCheckTable")
        self.issues = IssuesPanel(desk)
        self._explained = _ProblemLine(desk)
        self.bar = ActionBar(theme)
        self.back = Button(theme, "Back")
        self.upload = Button(theme, "Upload", icon="upload-simple", kind=ButtonKind.FILLED)
        self.upload.setObjectName("createUpload")
        self.bar.buttons.addWidget(self.back)
        self.bar.buttons.addWidget(self.upload)
        self._lay_out()
        self._wire()

    def open_rows(self, path: Path) -> None:
        """Show the rows of a checked draft."""
        sheet = self._sheet
        if sheet.mapping is None or sheet.checked is None:
            return
        self.close_rows()
        self._reader = RowReader(path)
        self.chips.set_chips(_chips(sheet.counts))
        self.chips.choose("")
        self.filter.clear()
        self.table.open(path, check_columns(sheet.mapping, sheet.fields))
        self._problem_rows = self._reader.row_ids(states=(RowState.ERROR, RowState.WARNING))
        self.next.setEnabled(bool(self._problem_rows))
        self.issues.show_problems(sheet.checked.problems, unsure_notes(sheet.mapping))
        self._explained.show_problem(None, "", 0)
        self._say_plan()

    def set_narrow(self, *, narrow: bool) -> None:
        """In a small window the issues take less room, and the button its icon alone."""
        self.issues.setFixedWidth(NARROW_PANEL_PX if narrow else PANEL_PX)
        self.next.set_text("" if narrow else "Next problem")
        self.next.setAccessibleName("Next problem")
        self.filter.setFixedWidth(128 if narrow else 176)

    def close_rows(self) -> None:
        """Let the file go."""
        self.table.close_rows()
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def show_busy(self, *, busy: bool) -> None:
        """The upload is being queued: no second press."""
        plan = self._sheet.checked.plan if self._sheet.checked else None
        self.upload.setEnabled(not busy and plan is not None and plan.rows > 0)

    def _say_plan(self) -> None:
        checked = self._sheet.checked
        if checked is None:
            return
        plan, limit = checked.plan, checked.limit
        rate = f"{limit.calls} calls in {limit.window_s:g} s"
        took = (
            f"about {duration(plan.seconds)} at {rate}" if plan.seconds >= 1 else f"a few seconds at {rate}"
        )
        words = [f"{took}."]
        if plan.skipped:
            words.append(
                f"{counted(plan.skipped, 'row')} with errors {'is' if plan.skipped == 1 else 'are'} skipped."
            )
        self.bar.say(f"{counted(plan.rows, 'row')} in {counted(plan.calls, 'call')}", " ".join(words))
        if not plan.rows:
            self.bar.say("Nothing to send", "Every row has an error. Correct the file, then open it again.")
        self.upload.set_text(f"Upload {counted(plan.rows, 'row')}")
        self.upload.setEnabled(plan.rows > 0)

    def _wire(self) -> None:
        self.chips.chosen.connect(self._chip_chosen)
        self.filter.filtered.connect(self.table.set_text)
        self.issues.kind_chosen.connect(self.table.set_problem)
        self.issues.map_wanted.connect(self.back_wanted)
        self.next.clicked.connect(self._next_problem)
        self.back.clicked.connect(self.back_wanted)
        self.upload.clicked.connect(self.upload_wanted)
        self.table.failed.connect(self._desk.show_error)
        self.table.selectionModel().currentChanged.connect(self._explain)
        for key, step in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=step: self._go_to_problem(by))

    @Slot(str)
    def _chip_chosen(self, key: str) -> None:
        self.table.set_state(key)

    @Slot()
    def _next_problem(self) -> None:
        self._go_to_problem(1)

    def _go_to_problem(self, by: int) -> None:
        """The next row with a problem among the rows shown, and its first bad cell."""
        wanted = set(self._problem_rows)
        places = self.table.rows.rowCount()
        start = (
            self.table.currentIndex().row() if self.table.currentIndex().isValid() else (-1 if by > 0 else 0)
        )
        for step in range(1, places + 1):
            place = (start + by * step) % places
            row_id = self.table.rows.row_id_at(place)
            if row_id in wanted:
                self._show_cell(place, row_id)
                return

    def _show_cell(self, place: int, row_id: int) -> None:
        problem = self._problem_of(row_id, -1)
        section = 0
        if problem is not None:
            columns = self.table.rows.columns
            section = next((i for i, c in enumerate(columns) if c.data == problem.column >= 0), 0)
        index = self.table.rows.index(place, section)
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, rows)
        self.table.scrollTo(index, self.table.ScrollHint.PositionAtCenter)

    @Slot()
    def _explain(self) -> None:
        index = self.table.currentIndex()
        row = self.table.rows.record_at(index.row()) if index.isValid() else None
        if row is None or self._sheet.mapping is None:
            self._explained.show_problem(None, "", 0)
            return
        data = self.table.rows.columns[index.column()].data
        problem = self._problem_of(row.row_id, data)
        label = ""
        if problem is not None and problem.column >= 0:
            label = column_label(self._sheet.mapping, self._sheet.fields, problem.column)
        self._explained.show_problem(problem, label, row.line)

    def _problem_of(self, row_id: int, data: int) -> CellProblem | None:
        """The problem of the cell, else the first one of the row."""
        if self._reader is None:
            return None
        found = sorted(self._reader.problems((row_id,)), key=lambda one: one.severity is not RowState.ERROR)
        return next((one for one in found if one.column == data), found[0] if found else None)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        tools.setSpacing(8)
        tools.addWidget(self.chips, 1)
        tools.addWidget(self.filter)
        tools.addWidget(self.next)
        toolbar = QWidget()
        toolbar.setFixedHeight(48)
        toolbar.setLayout(tools)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(toolbar)
        left.addWidget(hairline())
        left.addWidget(self.table, 1)
        left.addWidget(self._explained)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(hairline(vertical=True))
        middle.addWidget(self.issues)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)


class _ProblemLine(QWidget):
    """What is wrong in the cell under the cursor."""

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        theme = desk.theme
        fill(self, "chrome")
        self.setFixedHeight(36)
        self._mark = Mark(theme, "check-circle", "ok")
        self._title = Label(theme, "", FontRole.BOLD)
        self._words = ElidedLabel(theme, "", FontRole.BODY, "text2")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self._title)
        line.addWidget(self._words, 1)

    def show_problem(self, problem: CellProblem | None, label: str, row: int) -> None:
        """Explain this problem, or say what can be done."""
        self._mark.setVisible(problem is not None or row > 0)
        if problem is None:
            self._mark.set_icon("check-circle", "ok")
            self._title.setText(f"Row {number(row)}" if row else "")
            self._words.setText(
                "Nothing is wrong here." if row else "Choose a row to see what is wrong in it."
            )
            return
        look = row_look(problem.severity)
        self._mark.set_icon(look.icon, look.mark)
        self._title.setText(f"Row {number(row)}, {label}" if label else f"Row {number(row)}")
        self._words.setText(problem.advice)


def _chips(counts: tuple[tuple[RowState, int], ...]) -> tuple[ChipSpec, ...]:
    found = dict(counts)
    chips = [ChipSpec("", "All", count=sum(found.values()))]
    for state, label in _CHIPS:
        look = row_look(state)
        chips.append(ChipSpec(state.value, label, look.icon, look.mark, found.get(state, 0)))
    return tuple(chips)
