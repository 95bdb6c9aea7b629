"""Extra headers of a connection: names that are seen, values that are hidden like keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.dialogs.key_line import key_line
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.buttons import Button, IconButton
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label

_NAME_PX = 168
_HINT = mark("For a gateway in front of the CRM. Values are kept with the keys.")


class _Row(QWidget):
    """Name, value, and a cross."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.name = TextField(theme, tr("Name of a header"), placeholder="X-Dealer-Id", mono=True)
        self.name.setObjectName("connectionHeaderName")
        self.name.setFixedWidth(_NAME_PX)
        self.name.setText(name)
        self.value = TextField(theme, tr("Value of the header"), mono=True)
        self.value.setObjectName("connectionHeaderValue")
        self.cross = IconButton(theme, "x", tr("Remove this header"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.name)
        line.addWidget(key_line(theme, self.value, tr("Show value")), 1)
        line.addWidget(self.cross)


class HeaderRows(QWidget):
    """As many rows as there are headers, and a button for one more.

    Signals:
        typed: Pairs of name and value.
    """

    typed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[_Row] = []
        self.add = Button(theme, tr("Add a header"), icon="plus", height=28)
        self.add.setObjectName("connectionAddHeader")
        self.add.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.add)
        foot.addWidget(Label(theme, tr(_HINT), FontRole.HINT, "text2", wrap=True), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(foot)

    @property
    def first(self) -> QWidget:
        """Where the keyboard goes to mend something."""
        return self.rows[0].name if self.rows else self.add

    @property
    def line_px(self) -> int:
        """How high the first line is."""
        return self.first.height() if self.rows else self.add.height()

    def show_names(self, names: Iterable[str]) -> None:
        """The headers as the connection has them."""
        for name in names:
            self._new_row(name)

    def show_kept(self, kept: Callable[[str], bool]) -> None:
        """Say where a value is there already."""
        for row in self.rows:
            row.value.setPlaceholderText(tr("Kept. Type to replace it") if kept(row.name.text()) else "")

    def set_problem(self, sentence: str) -> None:
        """Mark the names."""
        for row in self.rows:
            row.name.set_problem(sentence)

    @Slot()
    def _add(self) -> None:
        row = self._new_row("")
        row.show()
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_row(self, name: str) -> _Row:
        row = _Row(self._theme, name)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        row.name.textChanged.connect(self._typed)
        row.value.textChanged.connect(self._typed)
        row.cross.clicked.connect(lambda: self._remove(row))
        before: QWidget = self.add
        for one in (row.name, row.value, *row.findChildren(IconButton), self.add):
            QWidget.setTabOrder(before, one)  # behind the button, which then goes behind the row
            before = one
        return row

    def _remove(self, row: _Row) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    @Slot()
    def _typed(self) -> None:
        self.typed.emit(tuple((row.name.text(), row.value.text()) for row in self.rows))
