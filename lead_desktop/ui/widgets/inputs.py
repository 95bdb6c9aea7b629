"""Inputs with the window's measures: filter, text field, select box."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolTip,
    QWidget,
)

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.labels import restyle
from lead_desktop.ui.widgets.level_words import keep_level
from lead_desktop.ui.widgets.mirroring import align_leading, own_direction

_PAUSE_MS = 150
_ACTION_PX = 34  # of a field's icon with its margins
_NAME_IS_CHOICE = sys.platform != "win32"  # elsewhere Qt tells what is chosen in place of a list's own name


class TextField(QLineEdit):
    """A line of text with an accessible name; `set_problem` turns its edge red."""

    def __init__(
        self, theme: Theme, name: str, *, placeholder: str = "", mono: bool = False, height: int = 32
    ) -> None:
        super().__init__()
        self.setFont(theme.font(FontRole.MONO if mono else FontRole.BODY))
        self.setFixedHeight(height)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        align_leading(self)
        keep_level(self)

    def set_problem(self, sentence: str) -> None:
        """Mark it as wrong and say why; "" when it is right again."""
        self.setProperty("problem", "true" if sentence else "false")
        self.setToolTip(plain_tip(sentence))
        self.setAccessibleDescription(sentence)
        restyle(self)


class FilterEdit(TextField):
    """A search field with a magnifier and a clear button; speaks after a short pause in the typing.

    Signals:
        filtered: The text, trimmed.
    """

    filtered = Signal(str)

    def __init__(self, theme: Theme, placeholder: str = "", *, height: int = 28) -> None:
        placeholder = placeholder or tr("Filter rows")
        super().__init__(theme, placeholder, placeholder=placeholder, height=height)
        self._theme = theme
        self._last = ""
        self._glass = QAction(tr("Magnifier"), self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(tr("Clear"), self)
        self._clear.triggered.connect(self.clear)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._speak)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._speak)
        theme.changed.connect(self._tint)
        self._tint()

    def setPlaceholderText(self, text: str) -> None:
        """Other words while it is empty; none where they would have to be cut."""
        self._hint = text
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words where they have room."""
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        room = self.width() - _ACTION_PX * len(self.actions())
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        super().setPlaceholderText(self._hint if fits else "")

    @Slot()
    def _typed(self) -> None:
        self._pause.start()
        if self.text() and self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif not self.text():
            self.removeAction(self._clear)

    @Slot()
    def _speak(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.filtered.emit(text)

    @Slot()
    def _tint(self) -> None:
        self._glass.setIcon(self._theme.icon("magnifying-glass", self._theme.tokens.text2))
        self._clear.setIcon(self._theme.icon("x", self._theme.tokens.text2))


class SelectBox(QComboBox):
    """A list to choose one from; `edge="input"` gives it the edge of an input."""

    def __init__(
        self, theme: Theme, name: str, *, height: int = 32, edge: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFont(theme.font(FontRole.STRONG))
        self.setFixedHeight(height)
        self.setAccessibleName(name)
        self.setAccessibleDescription(name if _NAME_IS_CHOICE else "")
        self.setProperty("edge", edge)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(14)
        self.view().setAccessibleName(name)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words that do not fit end in an ellipsis; the style would cut them."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        words = str(option.currentText)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        option.currentText = own_direction(shown)

    def event(self, event: QEvent) -> bool:
        """Words that end in an ellipsis are read under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            cut = str(option.currentText) != own_direction(self.currentText())
            QToolTip.showText(event.globalPos(), plain_tip(self.currentText()) if cut else "", self)
            return True
        return super().event(event)


def find_while_typing(box: QComboBox) -> None:
    """Let an item be found by typing any part of it; what becomes of other words is the caller's affair."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    popup = completer.popup()
    if popup is not None:
        popup.setMinimumWidth(box.view().minimumWidth())
        popup.setProperty("found", "true")
        popup.installEventFilter(_WithTrailingEdge(box, popup))
    box.setCompleter(completer)


class _WithTrailingEdge(QObject):
    """Keeps a list that is wider than its box on the screen where the window is mirrored: Qt begins it at the left."""

    def __init__(self, box: QWidget, popup: QWidget) -> None:
        super().__init__(box)
        self._box, self._popup = box, popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt places the list anew with each letter."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize}:
            wanted = self._box.mapToGlobal(self._box.rect().topRight()).x() - self._popup.width() + 1
            if self._box.isRightToLeft() and self._popup.x() != wanted:
                self._popup.move(wanted, self._popup.y())
        return super().eventFilter(watched, event)


def make_searchable(box: QComboBox) -> None:
    """Let an item be found by typing any part of it; words that name no item are put back."""
    find_while_typing(box)
    line = box.lineEdit()
    if line is not None:
        line.setAccessibleName(box.accessibleName())
        line.editingFinished.connect(lambda: _put_back(box))
        box.currentIndexChanged.connect(lambda _place: _put_back(box))


def _put_back(box: QComboBox) -> None:
    """The words of the item that is chosen, seen from their beginning."""
    box.setEditText(box.itemText(box.currentIndex()))
    line = box.lineEdit()
    if line is not None:
        line.setCursorPosition(0)
