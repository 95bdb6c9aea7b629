"""The table of columns and fields; editors open on demand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyleOptionViewItem, QWidget

from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.ui.models.record_table_model import RecordTableModel
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.tabs.create.map_columns_look import COLUMNS, columns_in_words
from lead_desktop.ui.tabs.create.mapping_rows import MapRow
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.data_table import DataTable
from lead_desktop.ui.widgets.inputs import SelectBox, find_while_typing
from lead_desktop.ui.widgets.mirroring import align_leading
from lead_desktop.ui.widgets.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 32
SAMPLES, FIELD, TREATMENT = 2, 4, 6
NARROW_SAMPLES_PX, NARROW_FIELD_PX = 136, 240
SCHEMA_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)?")
_AS_WIDE_AS_THE_CELL = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_EDIT_ROLE = int(Qt.ItemDataRole.EditRole)


class MapTableModel(RecordTableModel[MapRow]):
    """Lines of the mapping.

    Signals:
        field_chosen: Index of a column, and schema name or "".
    """

    field_chosen = Signal(int, str)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Fields can be chosen."""
        row = self.record_at(index.row())
        if row is None or row.section:
            return Qt.ItemFlag.ItemIsEnabled
        flags = super().flags(index)
        if index.column() == FIELD and row.mapping is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says; a question is its tool tip."""
        row = self.record_at(index.row()) if index.isValid() else None
        if row is not None and role == _EDIT_ROLE and row.mapping is not None:
            return row.mapping.field
        if row is not None and role == Qt.ItemDataRole.ToolTipRole:
            words = row.question or (row.treatment if index.column() == TREATMENT else "")
            return plain_tip(words) if words else None
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand the choice to the screen."""
        row = self.record_at(index.row())
        if role != Qt.ItemDataRole.EditRole or row is None or row.mapping is None:
            return False
        if index.column() == FIELD and value != row.mapping.field:
            self.field_chosen.emit(row.place, str(value))
        return True


class MapDelegate(RowDelegate):
    """Adds the editor: fields to be searched by typing.

    Attributes:
        choices: Pairs of schema name and label.
        typed: Another schema name can be typed, because the account could not be asked for its fields.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, ROW_PX, parent)
        self._theme_of_editors = theme
        self.choices: tuple[tuple[str, str], ...] = ()
        self.typed = False

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list to choose from."""
        model: Any = index.model()
        row: MapRow = model.record_at(index.row())
        name = tr("Lead field of {column}", column=row.heading)
        box = SelectBox(self._theme_of_editors, name, height=28, edge="input", parent=parent)
        for key, label in self.choices:
            box.addItem(label if key in {"", FULL_NAME, label} else f"{label}   {key}", key)
        find_while_typing(box)
        box.setSizeAdjustPolicy(_AS_WIDE_AS_THE_CELL)
        if line := box.lineEdit():
            align_leading(line)
        box.activated.connect(lambda _place: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there."""
        if isinstance(editor, QComboBox):
            model: Any = index.model()
            editor.setCurrentIndex(max(0, editor.findData(str(model.data(index, _EDIT_ROLE)))))
            if line := editor.lineEdit():
                line.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Take the choice; words that name nothing change nothing."""
        if isinstance(editor, QComboBox):
            typed = editor.currentText().strip()
            place = editor.findText(typed, Qt.MatchFlag.MatchFixedString)
            if place >= 0:
                model.setData(index, editor.itemData(place), _EDIT_ROLE)
            elif self.typed and SCHEMA_NAME.fullmatch(typed):
                model.setData(index, typed, _EDIT_ROLE)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Where the painted box is."""
        editor.setGeometry(option.rect.adjusted(4, 2, -4, -2))

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class MapTable(DataTable):
    """The table.

    Signals:
        field_chosen: As of the model.
        steps_wanted: Index of a column whose values are to be treated otherwise.
        fixed_wanted: Schema name of a field that is to have another value in every row.
    """

    field_chosen = Signal(int, str)
    steps_wanted = Signal(int)
    fixed_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Columns and lead fields"), row_px=ROW_PX)
        self.setObjectName("createMapTable")
        self.map_delegate = MapDelegate(theme, self)
        self._delegate = self.map_delegate
        self.setItemDelegate(self.map_delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.horizontalHeader().setSectionsMovable(False)
        columns = columns_in_words(theme)
        self._whole_px = sum(column.width for column in columns)
        self.map_model = MapTableModel(columns, key=lambda row: (row.place, row.heading), parent=self)
        self.map_model.field_chosen.connect(self.field_chosen)
        self.show_model(self.map_model)
        self.clicked.connect(self._open_editor)
        self.opened.connect(self._open_current)

    def show_rows(
        self, rows: Sequence[MapRow], choices: Sequence[tuple[str, str]], *, typed: bool = False
    ) -> None:
        """Show these lines; the line in use stays in use."""
        current = self.current_record()
        self.map_delegate.choices, self.map_delegate.typed = tuple(choices), typed
        self.map_model.set_records(rows)
        self.clearSpans()
        for place, row in enumerate(rows):
            if row.section:
                self.setSpan(place, 0, 1, len(COLUMNS))
        if current is not None:
            self.go_to(current.place, self.currentIndex().column())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the rail there may be less room than the window has."""
        super().resizeEvent(event)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Give fields and treatments their room in a small window, or where the table has no room for all."""
        narrow = narrow or self.viewport().width() < self._whole_px
        self.setColumnWidth(SAMPLES, NARROW_SAMPLES_PX if narrow else COLUMNS[SAMPLES].width)
        self.setColumnWidth(FIELD, NARROW_FIELD_PX if narrow else COLUMNS[FIELD].width)

    def go_to(self, column: int, section: int = FIELD) -> None:
        """Select the line of a sheet column, in this column of the table."""
        for place, row in enumerate(self.map_model.records()):
            if row.place == column >= 0:
                self.setCurrentIndex(self.map_model.index(place, max(0, section)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Enter: how the values of the line in use are treated."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._open_editor(self.currentIndex().siblingAtColumn(TREATMENT))
        else:
            super().keyPressEvent(event)

    def _open_current(self) -> None:
        self._open_editor(self.currentIndex())

    def _open_editor(self, index: QModelIndex) -> None:
        row = self.map_model.record_at(index.row())
        if row is not None and row.fixed:
            self.fixed_wanted.emit(row.fixed)
        elif row is not None and index.column() == TREATMENT and row.place >= 0 and not row.left_out:
            self.steps_wanted.emit(row.place)
        elif self.map_model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            editor = self.indexWidget(index)
            if isinstance(editor, QComboBox):
                QTimer.singleShot(
                    0, editor, editor.showPopup
                )  # the list opens where the editor has its place
