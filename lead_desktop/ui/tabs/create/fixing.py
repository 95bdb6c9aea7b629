"""What a person does to the checked rows: typing, one-click fixes, undo, and the way to Excel and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.files import ask_for_sheet, ask_where_to_save
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.models.row_table_model import CellEdit
from lead_desktop.ui.tabs.create.issues_panel import IssuesPanel
from lead_desktop.ui.tabs.create.problem_walk import ProblemWalk
from lead_desktop.ui.tabs.create.sheet_columns import column_label
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.words import number


class Fixing(QObject):
    """Hands what is done on the check step to the sheet's `FixModel`.

    Args:
        desk: The window's.
        sheet: The checked sheet.
        table: Its rows.
        issues: The kinds of problems beside them.
        walk: Steps from problem to problem.
        step: Owner; keys work in it.

    Signals:
        begun: A step of edits was handed on; nothing should be sent until it is made.
        refused: It was not made.
    """

    begun = Signal()
    refused = Signal()

    def __init__(
        self,
        desk: WindowDesk,
        sheet: SheetModel,
        table: RowTable,
        issues: IssuesPanel,
        walk: ProblemWalk,
        step: QWidget,
    ) -> None:
        super().__init__(step)
        self._desk, self._sheet, self._table, self._issues, self._step = desk, sheet, table, issues, step
        fixes = sheet.fixes
        table.rows.edited.connect(self._edited)
        issues.fix_wanted.connect(self._fix_wanted)
        issues.undo_wanted.connect(self._undo_wanted)
        issues.save.clicked.connect(self._save_problems)
        issues.back.clicked.connect(self._bring_back)
        fixes.failed.connect(self._refused)
        fixes.told.connect(self._told)
        fixes.undo_known.connect(self._show_undo)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F8", lambda: walk.go(1)),
            ("Shift+F8", lambda: walk.go(-1)),
            ("F2", walk.edit),
            ("Ctrl+Z", self._undo_wanted),
        )
        for key, action in keys:
            shortcut = QShortcut(QKeySequence(key), step)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    @Slot(object)
    def _edited(self, edit: CellEdit) -> None:
        rows, mapping = self._table.rows, self._sheet.mapping
        row = rows.record_at(rows.place_of(edit.row_id))
        if mapping is None or row is None:
            return
        title = f"Edit of row {number(row.line)}, {column_label(mapping, self._sheet.fields, edit.column)}"
        self._sheet.fixes.edit(edit.row_id, edit.column, edit.text, title)
        self.begun.emit()

    @Slot(str)
    def _fix_wanted(self, kind: str) -> None:
        if not self._sheet.fixes.busy:
            self._sheet.fixes.fix(kind)
            self.begun.emit()

    @Slot()
    def _undo_wanted(self) -> None:
        if self._sheet.fixes.undo:
            self._sheet.fixes.undo_last()
            self.begun.emit()

    @Slot()
    def _save_problems(self) -> None:
        source = self._sheet.source
        path = Path(source.path) if source else Path("leads")
        if chosen := ask_where_to_save(self._step, f"{path.stem} problems.xlsx", str(path.parent)):
            self._sheet.fixes.save_problems(chosen)

    @Slot()
    def _bring_back(self) -> None:
        if chosen := ask_for_sheet(self._step):
            self._sheet.fixes.bring_back(chosen)
            self.begun.emit()

    @Slot(object)
    def _refused(self, error: LeadDesktopError) -> None:
        self._desk.show_error(error)
        self.refused.emit()

    @Slot(str)
    def _told(self, words: str) -> None:
        self._desk.show(Message(MessageKind.DONE, "Fix in Excel", words))

    @Slot()
    def _show_undo(self) -> None:
        self._issues.show_undo(self._sheet.fixes.undo)
