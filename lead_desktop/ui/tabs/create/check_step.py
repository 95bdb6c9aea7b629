"""Step 3: every row with what is wrong in it, before anything is sent."""

from __future__ import annotations

from array import array
from functools import reduce
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.connections import Connection, SafeMode
from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.jobs.recheck import FixOutcome
from lead_desktop.jobs.trial import TRIAL_ROWS
from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.models.row_table_model import joined
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.tabs.create.action_bar import ActionBar
from lead_desktop.ui.tabs.create.check_words import check_chips
from lead_desktop.ui.tabs.create.crm_check import CrmCheck
from lead_desktop.ui.tabs.create.fixing import Fixing
from lead_desktop.ui.tabs.create.issues_panel import NARROW_PANEL_PX, PANEL_PX, IssuesPanel
from lead_desktop.ui.tabs.create.mapping_rows import unsure_notes
from lead_desktop.ui.tabs.create.plan_words import bar_words, read_only_words
from lead_desktop.ui.tabs.create.problem_line import ProblemLine
from lead_desktop.ui.tabs.create.problem_walk import ProblemWalk
from lead_desktop.ui.tabs.create.sheet_columns import check_columns, column_label
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.results.table_memory import TableMemory
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.chips import StateChips
from lead_desktop.ui.widgets.filter_note import FilterNote
from lead_desktop.ui.widgets.find_field import FindField
from lead_desktop.ui.widgets.labels import fill, hairline
from lead_desktop.ui.widgets.row_table import RowTable

_MINUTE_MS = 60_000


class CheckStep(QWidget):
    """The third screen.

    Signals:
        back_wanted, upload_wanted, trial_wanted, unlock_wanted: A button was pressed.
    """

    back_wanted = Signal()
    upload_wanted = Signal()
    trial_wanted = Signal()
    unlock_wanted = Signal()

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__()
        fill(self, "surface")
        self._desk, self._sheet = desk, sheet
        self._reader: RowReader | None = None
        self._queueing, self._read_only = False, ""
        theme = desk.theme
        self.chips = StateChips(theme, tr("Check results"))
        self.next = Button(theme, tr("Next problem"), icon="arrow-down", height=28)
        self.next.setToolTip(tr("Next problem (F8), previous problem (Shift+F8)"))
        self.table = RowTable(theme, tr("Checked rows"))
        self.filter = FindField(theme, tr("Filter rows"), self.table)
        self.filter.setFixedWidth(176)
        self.table.setObjectName("createCheckTable")
        self._memory = TableMemory(desk, self.table, lambda: "check")
        self.table.opened_rows.connect(self._memory.recall)
        self.change = IconButton(theme, "pencil-line", tr("Change rows"))
        self.change.setObjectName("createChangeRows")
        self.issues = IssuesPanel(desk)
        self.crm = CrmCheck(desk, sheet)
        self.explained = ProblemLine(desk)
        self._walk = ProblemWalk(self.table, self._problems_of)
        self._fixing = Fixing(desk, sheet, self.table, self.issues, self._walk, self.change)
        self.bar = ActionBar(theme)
        self.back = Button(theme, tr("Back"))
        self.upload = Button(theme, tr("Upload"), icon="upload-simple", kind=ButtonKind.FILLED)
        self.upload.setObjectName("createUpload")
        first = tr_n("Try first {n} row", "Try first {n} rows", TRIAL_ROWS)
        self.trial = Button(theme, first, icon="flask")
        self.trial.setObjectName("createTrial")
        tip = tr_n(
            "Send {n} row and stop, to look at it in the CRM first",
            "Send {n} rows and stop, to look at them in the CRM first",
            TRIAL_ROWS,
        )
        self.trial.setToolTip(plain_tip(tip))
        self.unlock = Button(theme, tr("Change its safe mode"), icon="shield-check", kind=ButtonKind.FILLED)
        self.unlock.setObjectName("createUnlock")
        self.unlock.hide()
        self.bar.buttons.addWidget(self.back)
        self.bar.buttons.addWidget(self.unlock)
        self.bar.buttons.addWidget(self.trial)
        self.bar.buttons.addWidget(self.upload)
        self._minute = QTimer(self)  # the clock of the plan goes on while rows are mended
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._say_plan)
        self._lay_out()
        self._wire()

    def open_rows(self, path: Path) -> None:
        """Show the rows of a checked draft."""
        sheet = self._sheet
        if sheet.mapping is None or sheet.checked is None:
            return
        self.close_rows()
        self._reader = RowReader(path)
        self.chips.set_chips(check_chips(sheet.counts))
        self.chips.choose("")
        self.filter.clear()
        self.table.open(path, check_columns(sheet.mapping, sheet.fields))
        self._show_problem_rows(sheet.checked.problem_rows)
        self._show_issues()
        self.explained.show_problem(None, "", None)
        self._say_plan()
        self._minute.start()
        sheet.fixes.begin()
        self.crm.begin()

    def set_narrow(self, *, narrow: bool) -> None:
        """In a small window the issues take less room, and the button its icon alone."""
        self.issues.setFixedWidth(NARROW_PANEL_PX if narrow else PANEL_PX)
        self.crm.setFixedWidth(self.issues.width())
        self.next.set_text("" if narrow else tr("Next problem"))
        self.next.setAccessibleName(tr("Next problem"))
        self.filter.setFixedWidth(128 if narrow else 176)

    def close_rows(self) -> None:
        """Let the file go."""
        self._minute.stop()
        self.crm.model.stop()
        self.table.close_rows()
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def show_busy(self, *, busy: bool) -> None:
        """The upload is being queued: no second press."""
        plan = self._sheet.checked.plan if self._sheet.checked else None
        self._queueing = busy
        if busy:
            self.crm.model.stop()
        some = plan is not None and plan.rows > 0 and not self._read_only
        self.upload.setEnabled(some and not busy and not self._sheet.fixes.busy)
        self.upload.setVisible(not self._read_only)
        self.unlock.setVisible(bool(self._read_only))
        self.trial.setEnabled(self.upload.isEnabled())
        self.trial.setVisible(some and plan is not None and plan.rows > TRIAL_ROWS)

    def show_guard(self, connection: Connection | None) -> None:
        """Over a read-only connection the reason stands where the upload would be."""
        closed = connection is not None and connection.guard is SafeMode.READ_ONLY
        name = connection.name if closed and connection is not None else ""
        if name != self._read_only:
            self._read_only = name
            self._say_plan()

    def _say_plan(self) -> None:
        checked = self._sheet.checked
        if checked is None:
            return
        plan, left_out = checked.plan, dict(self._sheet.counts).get(RowState.SKIPPED, 0)
        said = bar_words(plan, left_out, self._desk.now(), self._desk.zone)
        if self._read_only:
            said = read_only_words(self._read_only)
        self.bar.say(said.title, said.words, said.icon, said.tone)
        self.upload.set_text(tr_n("Upload {n} row", "Upload {n} rows", plan.rows))
        self.show_busy(busy=self._queueing)

    def _wire(self) -> None:
        self.chips.chosen.connect(self._chip_chosen)
        self.issues.kind_chosen.connect(self._kind_chosen)
        self.issues.rows_wanted.connect(self._show_all_states)
        self.issues.map_wanted.connect(self.back_wanted)
        self.next.clicked.connect(self._next_problem)
        self.back.clicked.connect(self.back_wanted)
        self.upload.clicked.connect(self.upload_wanted)
        self.trial.clicked.connect(self.trial_wanted)
        self.unlock.clicked.connect(self.unlock_wanted)
        self.table.failed.connect(self._desk.show_error)
        self.table.told.connect(self._desk.said)
        self.table.selectionModel().currentChanged.connect(self._explain)
        self._sheet.fixes.fixed.connect(self._fixed)
        self._fixing.add_keys(self)
        self._fixing.begun.connect(self._fixing_moved)
        self._fixing.refused.connect(self._fixing_moved)

    @Slot()
    def _fixing_moved(self) -> None:
        self.show_busy(busy=self._queueing)

    @Slot(str)
    def _chip_chosen(self, key: str) -> None:
        if key:
            self.issues.choose("")  # a chip shows all rows of its state
        self.table.set_state(key)

    @Slot(str)
    def _kind_chosen(self, kind: str) -> None:
        self._walk.set_kind(kind)
        self.table.set_problem(kind)

    @Slot()
    def _show_all_states(self) -> None:
        self.chips.choose("")
        self.filter.clear()

    @Slot()
    def _next_problem(self) -> None:
        self._walk.go(1)

    @Slot(object)
    def _fixed(self, outcome: FixOutcome) -> None:
        if self._reader is None:
            return
        holder = self.window().focusWidget()
        if self.issues.isAncestorOf(holder) if holder is not None else False:
            self.table.setFocus()  # the button that was pressed is about to go
        self.chips.set_chips(check_chips(self._sheet.counts))
        self._show_problem_rows(outcome.problem_rows)
        self._show_issues()
        self.table.refresh()
        self._explain()
        self._say_plan()

    def _show_problem_rows(self, row_ids: array[int]) -> None:
        self._walk.set_rows(row_ids)
        self.next.setEnabled(bool(row_ids))
        self.issues.save.setEnabled(bool(row_ids))

    def _show_issues(self) -> None:
        sheet = self._sheet
        if sheet.checked is not None and sheet.mapping is not None:
            self.issues.show_undo(sheet.fixes.undo, sheet.fixes.redo)
            notes = unsure_notes(sheet.mapping)
            fixes = sheet.fixes
            self.issues.show_problems(
                sheet.checked.problems, notes, sheet.counts, fixes.said, undone=fixes.undone
            )

    @Slot()
    def _explain(self) -> None:
        index = self.table.currentIndex()
        row = self.table.rows.record_at(index.row()) if index.isValid() else None
        if row is None or self._sheet.mapping is None:
            self.explained.show_problem(None, "", None)
            return
        problem = self._problem_of(row.row_id, self.table.rows.columns[index.column()].data)
        label = ""
        if problem is not None and problem.column >= 0:
            label = column_label(self._sheet.mapping, self._sheet.fields, problem.column)
        column = self.table.rows.columns[index.column()]
        changed = column.own is not None and column.own(row) != column.text(row)
        self.explained.show_problem(problem, label, row, column.own_text(row) if changed else None)

    def _problem_of(self, row_id: int, data: int) -> CellProblem | None:
        """All that is wrong in the cell as one problem, else the first one of the row."""
        found = sorted(self._problems_of(row_id), key=lambda one: one.severity is not RowState.ERROR)
        here = [one for one in found if one.column == data] or found[:1]
        return reduce(joined, here) if here else None

    def _problems_of(self, row_id: int) -> tuple[CellProblem, ...]:
        return self._reader.problems((row_id,)) if self._reader is not None else ()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        tools.setSpacing(8)
        tools.addWidget(self.chips, 1)
        tools.addWidget(FilterNote(self._desk.theme, self.table))
        tools.addWidget(self.filter)
        tools.addWidget(self.change)
        tools.addWidget(self.next)
        toolbar = QWidget()
        toolbar.setFixedHeight(48)
        toolbar.setLayout(tools)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(toolbar)
        left.addWidget(hairline())
        left.addWidget(self.table, 1)
        left.addWidget(self.explained)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(hairline(vertical=True))
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.issues, 1)
        side.addWidget(self.crm)
        middle.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)
