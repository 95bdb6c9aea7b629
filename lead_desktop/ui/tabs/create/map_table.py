"""The table of columns and fields; editors open on demand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter, QStyleOptionViewItem, QWidget

from lead_desktop.core.mapping import FULL_NAME, Match, Treatment
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.record_table_model import RecordTableModel
from lead_desktop.ui.models.table_columns import TableColumn
from lead_desktop.ui.tabs.create.mapping_rows import MapRow, treatment_words
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.data_table import DataTable
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.painting import draw_box, draw_icon
from lead_desktop.ui.widgets.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 32
FIELD, TREATMENT = 4, 6
_EDIT_ROLE = int(Qt.ItemDataRole.EditRole)
_BARS = {Match.SAME_NAME: 3, Match.LIKELY: 2, Match.UNSURE: 1}
_ICONS = {Match.SAVED: "bookmark-simple", Match.CHOSEN: "user"}


class MapTableModel(RecordTableModel[MapRow]):
    """Lines of the mapping.

    Signals:
        field_chosen: Index of a column, and schema name or "".
        treatment_chosen: Index of a column, and a Treatment.
    """

    field_chosen = Signal(int, str)
    treatment_chosen = Signal(int, object)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Fields can be chosen, and treatments where there is a choice."""
        row = self.record_at(index.row())
        if row is None or row.place < 0:
            return Qt.ItemFlag.ItemIsEnabled
        flags = super().flags(index)
        if index.column() == FIELD or (index.column() == TREATMENT and row.choices):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says; a question is its tool tip."""
        row = self.record_at(index.row()) if index.isValid() else None
        if row is not None and role == _EDIT_ROLE and row.mapping is not None:
            return row.mapping.field if index.column() == FIELD else row.mapping.treatment
        if row is not None and role == Qt.ItemDataRole.ToolTipRole:
            return row.question or None
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand the choice to the screen."""
        row = self.record_at(index.row())
        if role != Qt.ItemDataRole.EditRole or row is None or row.mapping is None:
            return False
        if index.column() == FIELD and value != row.mapping.field:
            self.field_chosen.emit(row.place, str(value))
        elif index.column() == TREATMENT:
            self.treatment_chosen.emit(row.place, Treatment(value))
        return True


class MapDelegate(RowDelegate):
    """Adds the editors: fields to be searched by typing, treatments."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, ROW_PX, parent)
        self._theme_of_editors = theme
        self.choices: tuple[tuple[str, str], ...] = ()
        self.country = ""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list to choose from."""
        model: Any = index.model()
        row: MapRow = model.record_at(index.row())
        name = "Lead field" if index.column() == FIELD else "Value treatment"
        box = SelectBox(
            self._theme_of_editors, f"{name} of {row.heading}", height=28, edge="input", parent=parent
        )
        if index.column() == TREATMENT:
            for treatment in row.choices:
                box.addItem(treatment_words(treatment, self.country), treatment.value)
        else:
            for key, label in self.choices:
                box.addItem(label if key in {"", FULL_NAME} else f"{label}   {key}", key)
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = QCompleter(box.model(), box)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            box.setCompleter(completer)
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
            typed = editor.currentText().strip().casefold()
            place = editor.findText(typed, Qt.MatchFlag.MatchFixedString)
            if place >= 0:
                model.setData(index, editor.itemData(place), _EDIT_ROLE)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Where the painted box is."""
        editor.setGeometry(option.rect.adjusted(4, 2, -4, -2))

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class MapTable(DataTable):
    """The table.

    Signals:
        field_chosen, treatment_chosen: As of the model.
    """

    field_chosen = Signal(int, str)
    treatment_chosen = Signal(int, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "Columns and lead fields", row_px=ROW_PX)
        self.setObjectName("createMapTable")
        self.map_delegate = MapDelegate(theme, self)
        self._delegate = self.map_delegate
        self.setItemDelegate(self.map_delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.horizontalHeader().setSectionsMovable(False)
        self.map_model = MapTableModel(COLUMNS, key=lambda row: (row.place, row.heading), parent=self)
        self.map_model.field_chosen.connect(self.field_chosen)
        self.map_model.treatment_chosen.connect(self.treatment_chosen)
        self.show_model(self.map_model)
        self.clicked.connect(self._open_editor)
        self.opened.connect(self._open_current)

    def show_rows(self, rows: Sequence[MapRow], choices: Sequence[tuple[str, str]], country: str) -> None:
        """Show these lines; the line in use stays in use."""
        current = self.current_record()
        self.map_delegate.choices, self.map_delegate.country = tuple(choices), country
        self.map_model.set_records(rows)
        self.clearSpans()
        for place, row in enumerate(rows):
            if row.place < 0:
                self.setSpan(place, 0, 1, len(COLUMNS))
        if current is not None:
            self.go_to(current.place)

    def go_to(self, column: int) -> None:
        """Select the line of a sheet column."""
        for place, row in enumerate(self.map_model.records()):
            if row.place == column >= 0:
                self.setCurrentIndex(self.map_model.index(place, FIELD))

    def _open_current(self) -> None:
        self._open_editor(self.currentIndex())

    def _open_editor(self, index: QModelIndex) -> None:
        if self.map_model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            editor = self.indexWidget(index)
            if isinstance(editor, QComboBox):
                QTimer.singleShot(
                    0, editor, editor.showPopup
                )  # the list opens where the editor has its place


def _paint_letter(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    if row.place < 0:
        _paint_section(painter, rect, row, theme)
        return
    painter.setFont(theme.font(FontRole.MONO_SMALL))
    painter.setPen(QColor(theme.tokens.text2))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, row.letter)


def _paint_section(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    tokens = theme.tokens
    painter.fillRect(rect.adjusted(-16, 0, 16, 0), QColor(tokens.chrome))
    left = rect.left() + 32
    draw_icon(painter, theme, QRect(left, rect.top(), 16, rect.height()), row.icon, tokens.text2)
    painter.setFont(theme.font(FontRole.BOLD))
    painter.setPen(QColor(tokens.text))
    words = QRect(left + 22, rect.top(), rect.width(), rect.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, row.heading)
    words.adjust(theme.metrics(FontRole.BOLD).horizontalAdvance(row.heading) + 8, 0, 0, 0)
    painter.setFont(theme.font(FontRole.HINT))
    painter.setPen(QColor(tokens.text2))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, row.detail)


def _paint_heading(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    inner = rect.adjusted(22 if row.indented else 0, 0, 0, 0)
    role = FontRole.BODY if row.left_out else FontRole.STRONG
    _elided(
        painter, inner, row.heading, theme, role, theme.tokens.text2 if row.left_out else theme.tokens.text
    )


def _paint_samples(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    _elided(painter, rect, row.samples, theme, FontRole.BODY, theme.tokens.text2)


def _paint_arrow(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    if not row.left_out:
        draw_icon(
            painter,
            theme,
            QRect(rect.left(), rect.top(), 16, rect.height()),
            "arrow-right",
            theme.tokens.text2,
        )


def _paint_field(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    tokens = theme.tokens
    box = rect.adjusted(-4, 3, 4, -3)
    draw_box(painter, box, fill=tokens.raised, edge=tokens.line2)
    inner = box.adjusted(10, 0, -30, 0)
    role = FontRole.BODY if row.left_out else FontRole.STRONG
    _elided(painter, inner, row.label, theme, role, tokens.text2 if row.left_out else tokens.text)
    used = theme.metrics(role).horizontalAdvance(row.label) + 8
    _elided(painter, inner.adjusted(used, 0, 0, 0), row.name, theme, FontRole.MONO_SMALL, tokens.text2)
    caret = QRect(box.right() - 24, box.top(), 14, box.height())
    draw_icon(painter, theme, caret, "caret-down", tokens.text2)


def _paint_match(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    tokens = theme.tokens
    match = row.mapping.match if row.mapping and row.mapping.field else Match.NONE
    if match is Match.NONE:
        return
    unsure = match is Match.UNSURE
    if match in _BARS:
        for place in range(3):
            height = 4 + 3 * place
            bar = QRect(rect.left() + 5 * place, rect.center().y() + 5 - height, 3, height)
            on = tokens.warn_fill if unsure else tokens.ok_fill
            painter.fillRect(bar, QColor(on if place < _BARS[match] else tokens.line2))
    else:
        draw_icon(
            painter, theme, QRect(rect.left(), rect.top(), 16, rect.height()), _ICONS[match], tokens.text2
        )
    _elided(
        painter,
        rect.adjusted(24, 0, 0, 0),
        row.match,
        theme,
        FontRole.BODY,
        tokens.warn if unsure else tokens.text2,
    )


def _paint_treatment(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    tokens = theme.tokens
    if row.question:
        painter.fillRect(rect.adjusted(-8, 0, 8, 0), QColor(tokens.warn_tint))
        painter.fillRect(rect.left() - 8, rect.bottom() - 1, rect.width() + 16, 2, QColor(tokens.warn_fill))
        mark = QRect(rect.right() - 20, rect.top(), 16, rect.height())
        draw_icon(painter, theme, mark, "warning", tokens.warn)
    _elided(
        painter,
        rect.adjusted(0, 0, -28, 0),
        row.treatment,
        theme,
        FontRole.BODY,
        tokens.text if row.question else tokens.text2,
    )


def _elided(painter: QPainter, rect: QRect, text: str, theme: Theme, role: FontRole, ink: str) -> None:
    if rect.width() <= 0:
        return
    painter.setFont(theme.font(role))
    painter.setPen(QColor(ink))
    words = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


COLUMNS: tuple[TableColumn[MapRow], ...] = (
    TableColumn("letter", "", lambda row: row.letter or row.heading, width=40, paint=_paint_letter),
    TableColumn("heading", "File column", lambda row: row.heading, width=168, paint=_paint_heading),
    TableColumn("samples", "First values", lambda row: row.samples, width=272, paint=_paint_samples),
    TableColumn("arrow", "", lambda _row: "", width=40, paint=_paint_arrow),
    TableColumn("field", "Lead field", lambda row: row.label, width=308, paint=_paint_field),
    TableColumn("match", "Match", lambda row: row.match, width=124, paint=_paint_match),
    TableColumn("treatment", "Value treatment", lambda row: row.treatment, width=240, paint=_paint_treatment),
)
