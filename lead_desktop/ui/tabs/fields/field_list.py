"""The list of fields with check boxes: name, field name, handle to drag."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.tabs.fields.field_choice import FieldChoice, label_words
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.painting import draw_box, draw_focus, draw_icon, draw_words

NAME_ROLE = Qt.ItemDataRole.UserRole
_ROW_PX = 28
_BOX_PX = 16
_EDGE_PX = 12
_HANDLE_PX = 16
Index = QModelIndex | QPersistentModelIndex


class FieldList(QListWidget):
    """Check boxes over a `FieldChoice`. Space checks, Alt+Up and Alt+Down move, a drag moves too."""

    def __init__(self, theme: Theme, choice: FieldChoice, name: str) -> None:
        super().__init__()
        self._theme, self._choice = theme, choice
        self._filling = False
        self.setAccessibleName(name)
        self.setProperty("frame", "true")
        self.setFont(theme.font(FontRole.BODY))
        self.setItemDelegate(_FieldDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setViewportMargins(0, 4, 0, 4)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_ROW_PX)
        self.itemChanged.connect(self._item_changed)
        self.model().rowsMoved.connect(self._rows_moved)
        self.model().rowsInserted.connect(self._rows_moved)
        theme.changed.connect(self.viewport().update)
        choice.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the choice as it is now."""
        if self._filling:
            return
        self._filling = True
        names = [field.name for field in self._choice.fields]
        if names != self.names():
            self.clear()
            for field in self._choice.fields:
                label = label_words(field)
                item = QListWidgetItem(label)
                item.setData(NAME_ROLE, field.name)
                item.setToolTip(plain_tip(tr("{label} ({name})", label=label, name=field.name)))
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsUserCheckable
                    | Qt.ItemFlag.ItemIsDragEnabled
                )
                self.addItem(item)
        for place, name in enumerate(names):
            on = self._choice.is_on(name)
            self.item(place).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._filling = False

    def names(self) -> list[str]:
        """Names of the fields in the order of the list."""
        return [str(self.item(place).data(NAME_ROLE)) for place in range(self.count())]

    def set_text(self, text: str) -> None:
        """Only fields whose label or name holds this text."""
        wanted = text.casefold()
        for place in range(self.count()):
            item = self.item(place)
            words = f"{item.text()}\n{item.data(NAME_ROLE)}".casefold()
            item.setHidden(wanted not in words)
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.NoDragDrop if wanted else mode.InternalMove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space checks; Alt+Up and Alt+Down move."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Space and (item := self.currentItem()) is not None:
            toggle_item(item)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        names, place = self.names(), self.currentRow()
        if 0 <= place < len(names) and 0 <= place + step < len(names):
            names.insert(place + step, names.pop(place))
            self._choice.reorder(names)
            self.setCurrentRow(place + step)

    def _item_changed(self, item: QListWidgetItem) -> None:
        if not self._filling:
            on = item.checkState() is Qt.CheckState.Checked
            self._choice.toggle(str(item.data(NAME_ROLE)), on=on)

    def _rows_moved(self) -> None:
        names = self.names()
        if not self._filling and sorted(names) == sorted(field.name for field in self._choice.fields):
            self._filling = True
            self._choice.reorder(names)
            self._filling = False


def toggle_item(item: QListWidgetItem) -> None:
    """Turn a check box over."""
    checked = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)


class _FieldDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: FieldList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, _ROW_PX)

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere on the row but the handle checks it."""
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            if event.button() is Qt.MouseButton.LeftButton:
                toggle_item(self._view.item(index.row()))
            return True
        return event.type() is QEvent.Type.MouseButtonDblClick

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, tokens = self._theme, self._theme.tokens
        rect, mirrored = option.rect, option.direction is Qt.LayoutDirection.RightToLeft
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if over:
            painter.fillRect(rect, QColor(tokens.hover))
        box = QRect(0, 0, _BOX_PX, _BOX_PX)
        box.moveCenter(rect.center())
        box.moveLeft(rect.right() - _EDGE_PX - _BOX_PX if mirrored else rect.left() + _EDGE_PX)
        if on:
            draw_box(painter, box, fill=tokens.accent, radius=4)
            draw_icon(painter, theme, box.adjusted(2, 2, -2, -2), "check", tokens.on_accent)
        else:
            draw_box(painter, box, fill=tokens.surface, edge=tokens.control, radius=4)
        inner = rect.adjusted(_EDGE_PX + _BOX_PX + 8, 0, -_EDGE_PX, 0)
        if mirrored:
            inner = rect.adjusted(_EDGE_PX, 0, -_EDGE_PX - _BOX_PX - 8, 0)
        handle = QRect(
            inner.left() if mirrored else inner.right() - _HANDLE_PX, rect.top(), _HANDLE_PX, _ROW_PX
        )
        if on or over:
            draw_icon(painter, theme, handle.adjusted(1, 7, -1, -7), "dots-six-vertical", tokens.text3)
        room = (
            inner.adjusted(_HANDLE_PX + 8, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -_HANDLE_PX - 8, 0)
        )
        self._paint_words(painter, room, index, mirrored=mirrored)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            draw_focus(painter, theme, rect.adjusted(1, 1, -1, -1), 4)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, index: Index, *, mirrored: bool) -> None:
        theme, tokens = self._theme, self._theme.tokens
        body, mono = theme.metrics(FontRole.BODY), theme.metrics(FontRole.MONO_SMALL)
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        label, name = str(index.data(Qt.ItemDataRole.DisplayRole)), str(index.data(NAME_ROLE))
        label = body.elidedText(label, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(theme.font(FontRole.BODY))
        painter.setPen(QColor(tokens.text))
        draw_words(painter, room, label, right=mirrored)
        left = room.width() - body.horizontalAdvance(label) - 12
        name = mono.elidedText(name, Qt.TextElideMode.ElideMiddle, max(0, left))
        painter.setFont(theme.font(FontRole.MONO_SMALL))
        painter.setPen(QColor(tokens.text3))
        painter.drawText(room, far | middle, name)
