"""A table with the window's look: painted header, one delegate, hover by row, the empty place below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.column_fit import ColumnWish, fit_widths
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn
from lead_desktop.ui.states import ARC
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.row_delegate import RowDelegate
from lead_desktop.ui.widgets.scroll_ring import ScrollRing
from lead_desktop.ui.widgets.table_header import FIRST_PADDING_PX, PADDING_PX, TableHeader
from lead_desktop.ui.widgets.voice import Voice

ROW_PX = 28
_SAMPLED_ROWS = 60
Index = QModelIndex | QPersistentModelIndex
_FIRM = frozenset({CellStyle.STATE, CellStyle.LINE, CellStyle.NUMBER})


class DataTable(QTableView):
    """Shows a model that has `columns` and `record_at(place)`.

    Signals:
        current_changed: The record under the keyboard, or None.
        opened: A record was double-clicked or Enter or Space was pressed on it.
    """

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, name: str, *, row_px: int = ROW_PX) -> None:
        super().__init__()
        self._theme = theme
        self._delegate = RowDelegate(theme, row_px, self)
        self.setAccessibleName(name)
        self.setItemDelegate(self._delegate)
        self._header = TableHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.setFont(theme.font(FontRole.BODY))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.verticalHeader().setMinimumSectionSize(row_px)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self._voice, self._state_told = Voice(self), ""
        self._fitting = self._sized_by_hand = False
        self._hand_px: dict[str, int] = {}
        self.horizontalHeader().sectionResized.connect(self._section_resized)
        self.verticalScrollBar().setSingleStep(row_px)
        ScrollRing(theme, self)
        theme.changed.connect(self._repaint)
        theme.spin.turned.connect(self._turned)
        self.doubleClicked.connect(self._opened)

    def show_model(self, model: Any) -> None:
        """Show this model; widths come from its columns."""
        self.setModel(model)
        self.apply_widths()
        self.selectionModel().currentRowChanged.connect(self._current_row_changed)
        model.dataChanged.connect(self._tell_state)

    def apply_widths(self) -> None:
        """Give each column its first width, or less where all of them nearly fit."""
        self._sized_by_hand = False
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns nobody sized by hand fit the room there is."""
        super().resizeEvent(event)
        self._fit()

    def beyond_px(self, _spanning: Sequence[int]) -> int:
        """How far the spanning columns go on outside of this view."""
        return 0

    def current_record(self) -> Any:
        """The record under the keyboard, or None."""
        index = self.currentIndex()
        return self.model().record_at(index.row()) if index.isValid() else None  # type: ignore[attr-defined]  # ours

    def selected_places(self) -> list[int]:
        """Places of the selected rows, from the top."""
        places: set[int] = set()
        for span in self.selectionModel().selection().toList():
            places.update(range(span.top(), span.bottom() + 1))
        return sorted(places)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is tinted."""
        super().mouseMoveEvent(event)
        self.hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        super().leaveEvent(event)
        self.hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, and open with Enter or Space."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            self._opened()
        else:
            super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as tab-separated text with headings."""
        model: Any = self.model()
        columns = model.columns
        lines = ["\t".join(column.label for column in columns)]
        for place in self.selected_places():
            record = model.record_at(place)
            lines.append("\t".join(column.copied(record).replace("\t", " ") for column in columns))
        QApplication.clipboard().setText("\n".join(lines) + "\n")

    def _opened(self) -> None:
        if self.state() is not QAbstractItemView.State.EditingState and (record := self.current_record()):
            self.opened.emit(record)

    def _current_row_changed(self) -> None:
        self._state_told = self._state_of_row()
        self.current_changed.emit(self.current_record())

    def _state_of_row(self) -> str:
        """State of the row under the keyboard; "" where there is none."""
        record, columns = self.current_record(), getattr(self.model(), "columns", ())
        states = (column for column in columns if column.style is CellStyle.STATE)
        return "" if record is None else next((str(column.text(record)) for column in states), "")

    @Slot()
    def _tell_state(self) -> None:
        """The row under the keyboard is in another state: the reader of its cells is told."""
        state = self._state_of_row()
        if state and state != self._state_told and self.hasFocus():
            self._state_told = state
            self._voice.say(tr("This row: {state}", state=state))

    def shown_sections(self) -> list[int]:
        """Sections that are shown, in the order on screen."""
        places = (self._header.logicalIndex(place) for place in range(self._header.count()))
        return [section for section in places if not self.isColumnHidden(section)]

    def _fit(self) -> None:
        """Columns that nearly fit are made to fit, unless a person sized one; the last takes the room that is left."""
        shown = self.shown_sections() if self.model() is not None else []
        if not shown:
            return
        room, wishes = self.viewport().width(), [self._wish(section) for section in shown]
        if self._sized_by_hand:
            widths = [*(self.columnWidth(section) for section in shown[:-1]), wishes[-1].width]
        else:
            widths = fit_widths(wishes, room)
        widths[-1] = max(widths[-1], room - sum(widths[:-1]))
        was, self._fitting = self._fitting, True
        for section, width in zip(shown, widths, strict=True):
            if self.columnWidth(section) != width:
                self.setColumnWidth(section, width)
        self._fitting = was

    def _wish(self, section: int, *, by_words: bool = False) -> ColumnWish:
        model: Any = self.model()
        column: TableColumn[Any] = model.columns[section]
        if column.key in self._hand_px and not by_words:
            return ColumnWish(self._hand_px[column.key], firm=True)
        if column.paint is not None:
            return ColumnWish(column.width, firm=True)
        padding = PADDING_PX + (FIRST_PADDING_PX if self._header.is_first(section) else PADDING_PX)
        heading = self._theme.metrics(FontRole.HEADING).horizontalAdvance(column.label) + padding + 2
        if column.style in _FIRM and not by_words:
            state = self._delegate.state_px() + padding if column.style is CellStyle.STATE else 0
            return ColumnWish(max(column.width, heading, state), firm=True)
        records = (model.record_at(place) for place in range(min(_SAMPLED_ROWS, model.rowCount())))
        words = max((self._delegate.words_px(column, one) for one in records if one is not None), default=0)
        needed = words + padding if words else 0
        first = max(column.width, min(needed, column.width * 3 // 2)) if column.tabular else column.width
        return ColumnWish(first, heading, needed, whole=column.tabular)  # months are longer elsewhere

    @Slot(int, int, int)
    def _section_resized(self, _section: int, before: int, now: int) -> None:
        if before and now and not self._fitting:
            self._sized_by_hand = True
        if not self._fitting:
            self._fit()

    def setColumnHidden(self, column: int, hide: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Hide or show a column; Qt makes it narrow first, and one that is given room just then leaves a gap."""
        was, self._fitting = self._fitting, True
        super().setColumnHidden(column, hide)
        self._fitting = was
        if not was:
            self._fit()

    def selectRow(self, row: int) -> None:
        """Select a row; Qt's own looks for a column beyond the edge where the window is mirrored, and finds none."""
        shown = self.shown_sections()
        if shown:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.model().index(row, shown[0]), flags)

    def hover(self, place: int) -> None:
        """Tint the row at a place; -1 for none."""
        if place != self._delegate.hovered:
            self._delegate.hovered = place
            self.viewport().update()

    def _repaint(self) -> None:
        self.viewport().update()

    def _turned(self) -> None:
        """Repaint the state cells on screen whose mark turns."""
        model: Any = self.model()
        if model is None or not self.isVisible():
            return
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else model.rowCount() - 1
        for section, column in enumerate(model.columns):
            if column.style is CellStyle.STATE and column.look is not None and first >= 0:
                for place in range(first, last + 1):
                    record = model.record_at(place)
                    if record is not None and column.look(record).icon == ARC:
                        self.viewport().update(self.visualRect(model.index(place, section)))
