"""The words beside the filter box: how many rows match, and how many columns are filtered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.filter_words import filter_words, note_words
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.words import number


class FilterNote(QWidget):
    """Like "128 shown  2 filters · Clear"; nothing while every row is shown.

    Attributes:
        clear: Takes the conditions of all columns away.
    """

    def __init__(self, theme: Theme, table: RowTable) -> None:
        super().__init__()
        self._table = table
        self._found = Label(theme, "", FontRole.HINT, "text2", tabular=True)
        self.clear = Button(theme, "", kind=ButtonKind.LINK, height=28, light=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._found, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.clear)
        self.clear.clicked.connect(table.clear_filters)
        table.query_changed.connect(self._show)
        table.shown_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        query, columns = self._table.query, self._table.rows.columns
        self.clear.set_text(note_words(query.filters))
        self.clear.setToolTip("\n".join(filter_words(columns, one) for one in query.filters))
        self.clear.setVisible(bool(query.filters))
        self._found.setText(f"{number(self._table.rows.rowCount())} shown")
        self.setVisible(query.narrowed)
