"""What a person does to the checked rows: typing, one-click fixes, undo, and the way to Excel and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.fix_rows import edit_title
from lead_desktop.jobs.replace_cells import ColumnCells, Replacement
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.files import ask_for_sheet, ask_where_to_save
from lead_desktop.ui.models.row_table_model import CellEdit
from lead_desktop.ui.tabs.create.column_dialog import ColumnChoice, RowScope
from lead_desktop.ui.tabs.create.issues_panel import IssuesPanel
from lead_desktop.ui.tabs.create.problem_walk import ProblemWalk
from lead_desktop.ui.tabs.create.replace_dialog import ReplaceDialog
from lead_desktop.ui.tabs.create.set_dialog import SetDialog
from lead_desktop.ui.tabs.create.sheet_columns import column_label, kept_label
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.mirroring import open_menu, open_under
from lead_desktop.ui.widgets.row_table import RowTable

_SETTABLE = frozenset({"choice-unknown", "missing"})


class Fixing(QObject):
    """Hands what is done on the check step to the sheet's `FixModel`.

    Args:
        desk: The window's.
        sheet: The checked sheet.
        table: Its rows.
        issues: The kinds of problems beside them.
        walk: Steps from problem to problem.
        change: The button that opens the menu of what can be done to rows.

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
        change: Button,
    ) -> None:
        super().__init__(table)
        self._desk, self._sheet, self._table, self._issues = desk, sheet, table, issues
        self._walk = walk
        fixes = sheet.fixes
        table.rows.edited.connect(self._edited)
        issues.fix_wanted.connect(self._fix_wanted)
        issues.set_wanted.connect(self._set_kind)
        issues.settable = lambda kind: self._column_of(kind) is not None
        issues.undo_wanted.connect(self._undo_wanted)
        issues.redo_wanted.connect(self._redo_wanted)
        issues.save.clicked.connect(self._save_problems)
        issues.back.clicked.connect(self._bring_back)
        fixes.failed.connect(self._refused)
        fixes.fixed.connect(self._show_busy)
        self.begun.connect(self._show_busy)
        self.refused.connect(self._show_busy)
        fixes.told.connect(desk.show)
        fixes.undo_known.connect(self._show_undo)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu_at)
        change.clicked.connect(lambda: open_under(self._menu(), change))

    def add_keys(self, step: QWidget) -> None:
        """Keys that work anywhere on the step."""
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F8", lambda: self._walk.go(1)),
            ("Shift+F8", lambda: self._walk.go(-1)),
            ("Ctrl+F8", lambda: self._issues.step(1)),
            ("Ctrl+Shift+F8", lambda: self._issues.step(-1)),
            ("F2", self._walk.edit),
            ("Ctrl+Z", self._undo_wanted),
            ("Ctrl+Shift+Z", self._redo_wanted),
            ("Ctrl+Y", self._redo_wanted),
            ("Ctrl+H", self._replace_wanted),
            ("Ctrl+Shift+H", self._set_wanted),
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
        title = edit_title(row.line, kept_label(mapping, self._sheet.fields, edit.column))
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
    def _redo_wanted(self) -> None:
        if self._sheet.fixes.redo:
            self._sheet.fixes.redo_last()
            self.begun.emit()

    @Slot()
    def _replace_wanted(self) -> None:
        if (columns := self._columns()) and not self._sheet.fixes.busy:
            dialog = ReplaceDialog(self._desk, self._sheet.fixes, columns, self._scopes(), self._table)
            dialog.chosen.connect(self._replace)
            self._open(dialog)

    @Slot()
    def _set_wanted(self) -> None:
        if (columns := self._columns()) and not self._sheet.fixes.busy:
            dialog = SetDialog(self._desk, columns, self._scopes(), self._table)
            dialog.chosen.connect(self._set)
            self._open(dialog)

    @Slot(str)
    def _set_kind(self, kind: str) -> None:
        """One value for the cells of a kind, for example one of the list's own."""
        column = self._column_of(kind)
        found = self._sheet.checked.problems if self._sheet.checked is not None else ()
        rows = next((one.count for one in found if one.kind == kind), 0)
        if column is not None and rows and not self._sheet.fixes.busy:
            scope = RowScope("problem", rows, kind=kind)
            dialog = SetDialog(self._desk, (column,), (scope,), self._table)
            dialog.chosen.connect(self._set)
            self._open(dialog)

    def _column_of(self, kind: str) -> ColumnChoice | None:
        """The column of a kind that one value for all can mend: nothing there, or none of the list."""
        group, _, name = kind.partition(":")
        fields = (
            {one.column: one.field for one in self._sheet.mapping.mapped()} if self._sheet.mapping else {}
        )
        if group not in _SETTABLE:
            return None
        return next((one for one in self._columns() if fields[one.column] == name), None)

    @Slot(object, object)
    def _replace(self, cells: ColumnCells, replacement: Replacement) -> None:
        self._sheet.fixes.replace(cells, replacement)
        self.begun.emit()

    @Slot(object, str)
    def _set(self, cells: ColumnCells, text: str) -> None:
        self._sheet.fixes.set_cells(cells, text)
        self.begun.emit()

    @Slot()
    def _leave_out_wanted(self) -> None:
        row_ids = tuple(self._table.selected_ids())
        if row_ids and not self._sheet.fixes.busy:
            self._sheet.fixes.leave_out(row_ids)
            self.begun.emit()

    def _open(self, dialog: DialogFrame) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _columns(self) -> tuple[ColumnChoice, ...]:
        """Columns that are sent, that of the cell under the cursor first."""
        sheet = self._sheet
        if sheet.mapping is None:
            return ()
        options = {field.name: field.options for field in sheet.fields}
        index = self._table.currentIndex()
        here = self._table.rows.columns[index.column()].data if index.isValid() else -1
        found = (
            ColumnChoice(
                one.column,
                column_label(sheet.mapping, sheet.fields, one.column),
                options.get(one.field, ()),
                here=one.column == here,
                kept_label=kept_label(sheet.mapping, sheet.fields, one.column),
            )
            for one in sheet.mapping.mapped()
        )
        return tuple(found)

    def _scopes(self) -> tuple[RowScope, ...]:
        """Marked rows when there are several, rows shown when not all are, all rows; the likeliest first."""
        marked, shown = self._table.selected_ids(), self._table.shown_ids()
        every = sum(count for _, count in self._sheet.counts)
        scopes = [RowScope("marked", len(marked), tuple(marked))] if len(marked) > 1 else []
        if shown is not None and len(shown) < every:
            scopes.append(RowScope("shown", len(shown), tuple(shown)))
        return (*scopes, RowScope("all", every, None))

    @Slot(QPoint)
    def _menu_at(self, spot: QPoint) -> None:
        open_menu(self._menu(), self._table.viewport().mapToGlobal(spot))

    def _menu(self) -> QMenu:
        marked = len(self._table.selected_places())
        menu = QMenu(self._table)
        lines: tuple[tuple[str, str, Callable[[], object], bool], ...] = (
            (tr("Edit the cell"), "F2", self._walk.edit, marked > 0),
            (tr("Replace in a column"), "Ctrl+H", self._replace_wanted, True),
            (tr("Set a value in a column"), "Ctrl+Shift+H", self._set_wanted, True),
            (
                tr_n("Leave out {n} row", "Leave out {n} rows", marked),
                "",
                self._leave_out_wanted,
                marked > 0,
            ),
        )
        for words, keys, action, able in lines:
            line = QAction(words, menu)
            line.setShortcut(QKeySequence(keys))
            line.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, caught by the step
            line.setEnabled(able)
            line.triggered.connect(lambda _checked=False, act=action: act())
            menu.addAction(line)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot()
    def _save_problems(self) -> None:
        source = self._sheet.source
        path = Path(source.path) if source else Path("leads")
        if chosen := ask_where_to_save(self._table, f"{path.stem} problems.xlsx", str(path.parent)):
            self._sheet.fixes.save_problems(chosen)

    @Slot()
    def _bring_back(self) -> None:
        if chosen := ask_for_sheet(self._table):
            self._sheet.fixes.bring_back(chosen)
            self.begun.emit()

    @Slot(object)
    def _refused(self, error: LeadDesktopError) -> None:
        self._desk.show_error(error)
        self.refused.emit()

    @Slot()
    def _show_busy(self) -> None:
        self._issues.show_busy(busy=self._sheet.fixes.busy)

    @Slot()
    def _show_undo(self) -> None:
        self._issues.show_undo(self._sheet.fixes.undo, self._sheet.fixes.redo)
