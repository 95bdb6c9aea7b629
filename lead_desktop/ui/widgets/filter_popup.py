"""The small popup under a heading that asks which rows of this column are to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from lead_desktop.store.rowstore import ColumnFilter, ColumnTest, ValueCount
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.filter_words import TESTS, state_texts, told_texts, value_words
from lead_desktop.ui.models.row_order import ColumnValues
from lead_desktop.ui.models.table_columns import TableColumn
from lead_desktop.ui.motion import Veil
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.inputs import SelectBox, TextField
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.words import number

_WIDTH = 296
_LINE_PX = 27
_MOST_LINES = 9
_OWN, _POP = "\u2068", "\u2069"  # words keep their own direction beside the number
_TYPED = frozenset({ColumnTest.CONTAINS, ColumnTest.IS})


class FilterPopup(QFrame):
    """Text, or a list of the values there are; Enter filters, Esc leaves everything as it was.

    Attributes:
        key: Which column, as in `ColumnFilter`.

    Signals:
        wanted: The ColumnFilter.
        unwanted: No condition on this column.
    """

    wanted = Signal(object)
    unwanted = Signal()

    def __init__(
        self, theme: Theme, column: TableColumn[Any], now: ColumnFilter | None, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("columnFilter")
        self.setAccessibleName(tr("Filter {column}", column=column.label))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", "true")
        fill(self, "raised")
        self.setFixedWidth(_WIDTH)
        self._column, self._now = column, now
        self.key = column.where if column.where is not None else ""
        self.test = SelectBox(theme, tr("How it compares"), height=28)
        for test in ColumnTest:
            self.test.addItem(tr(TESTS[test]), test)
        self.text = TextField(
            theme, tr("Text in {column}", column=column.label), placeholder=tr("Text"), height=28
        )
        self.values = QListWidget()
        self.values.setAccessibleName(tr("Values of {column}", column=column.label))
        self.values.setFont(theme.font(FontRole.BODY))
        self.values.setFixedHeight(_LINE_PX)
        self.hint = Label(theme, tr("Looking at the values"), FontRole.HINT, "text2", wrap=True)
        self.clear = Button(theme, tr("Clear"), kind=ButtonKind.QUIET, height=28)
        self.apply = Button(theme, tr("Filter"), kind=ButtonKind.FILLED, height=28)
        self._lay_out(theme)
        self._theme, self._veil = theme, Veil(self, theme.motion)
        self.test.currentIndexChanged.connect(self._test_chosen)
        self.text.returnPressed.connect(self._apply)
        self.values.itemChanged.connect(self._checked)
        self.apply.clicked.connect(self._apply)
        self.clear.clicked.connect(self._clear)
        self.clear.setEnabled(now is not None)
        self.values.hide()
        if now is not None:
            self.test.setCurrentIndex(self.test.findData(now.test))
            self.text.setText(now.values[0] if now.test in _TYPED and now.values else "")
        self._test_chosen()

    def open_at(self, spot: QPoint) -> None:
        """Show it with its leading corner at a place of the screen."""
        self.resize(self.sizeHint())
        left = spot.x() - self.width() if self.isRightToLeft() else spot.x()
        screen = self.screen().availableGeometry()
        self.move(max(screen.left(), min(left, screen.right() - self.width())), spot.y())
        self._veil.begin(self._theme.tokens.raised)
        self.show()
        (self.text if self.text.isEnabled() else self.test).setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(object)
    def take(self, found: ColumnValues) -> None:
        """An answer to the question for values, perhaps of another column."""
        if found.key == self.key and found.error is None:
            self.show_values(found.values)

    def show_values(self, values: Sequence[ValueCount] | None) -> None:
        """The values there are, or None when there are too many to choose from."""
        if values is None:
            self.hint.setText(tr("Too many different values to list"))
            self._fit()
            return
        chosen = self._now.values if self._now is not None and self._now.test is ColumnTest.ONE_OF else ()
        there = {one.text for one in values}
        self.values.blockSignals(True)
        for one in (*values, *(ValueCount(text, 0) for text in chosen if text not in there)):
            words = f"{_OWN}{value_words(self._column, one.text)}{_POP}   {number(one.rows)}"
            item = QListWidgetItem(words, self.values)
            item.setData(Qt.ItemDataRole.UserRole, one.text)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            checked = one.text in chosen
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.values.blockSignals(False)
        self.hint.setVisible(not values)
        self.hint.setText(tr("No row to choose from"))
        self.values.setFixedHeight(_LINE_PX * min(_MOST_LINES, max(1, self.values.count())) + 4)
        self.values.setVisible(self.values.count() > 0)
        self._fit()

    def checked_texts(self) -> tuple[str, ...]:
        """The values that are ticked."""
        items = (self.values.item(place) for place in range(self.values.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _told(self, text: str, test: ColumnTest) -> tuple[str, ...] | None:
        """Sentences with a typed text: they are shown in the language of the window and kept in English."""
        items = (self.values.item(place) for place in range(self.values.count()))
        return told_texts(
            self._column, [str(item.data(Qt.ItemDataRole.UserRole)) for item in items], text, test
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter filters; Esc closes, as in every popup."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._apply()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        title = Label(theme, self._column.label, FontRole.STRONG)
        column.addWidget(title)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.test)
        line.addWidget(self.text, 1)
        column.addLayout(line)
        column.addWidget(self.values)
        column.addWidget(self.hint)
        buttons = QHBoxLayout()
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        buttons.addWidget(self.apply)
        column.addLayout(buttons)

    def _fit(self) -> None:
        if layout := self.layout():
            layout.activate()
        self.resize(self.width(), self.sizeHint().height())

    @Slot()
    def _test_chosen(self) -> None:
        self.text.setEnabled(self.test.currentData() in _TYPED)

    @Slot(QListWidgetItem)
    def _checked(self, _item: QListWidgetItem) -> None:
        """Ticking a value says that it is to be one of those ticked."""
        if self.checked_texts():
            self.test.setCurrentIndex(self.test.findData(ColumnTest.ONE_OF))

    @Slot()
    def _clear(self) -> None:
        self.close()
        self.unwanted.emit()

    @Slot()
    def _apply(self) -> None:
        test, text = ColumnTest(self.test.currentData()), self.text.text().strip()
        wanted = ColumnFilter(self.key, test)
        if test is ColumnTest.ONE_OF:
            wanted = ColumnFilter(self.key, test, self.checked_texts())
        elif test in _TYPED and text and self.key == "state":  # its word is not what the store keeps
            wanted = ColumnFilter(self.key, ColumnTest.ONE_OF, state_texts(text, test))
        elif test in _TYPED and text and (told := self._told(text, test)):
            wanted = ColumnFilter(self.key, ColumnTest.ONE_OF, told)
        elif test in _TYPED and text:
            wanted = ColumnFilter(self.key, test, (text,))
        empty = (test is ColumnTest.ONE_OF and not wanted.values) or (test in _TYPED and not text)
        self.close()
        if empty:
            self.unwanted.emit()
        else:
            self.wanted.emit(wanted)
