"""The filter rows of a search; all of them must match."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.search.filter_row import FilterRow
from lead_desktop.ui.tabs.search.kept_focus import kept_focus
from lead_desktop.ui.tabs.search.view_model import SearchModel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.focus_order import chain_focus
from lead_desktop.ui.widgets.labels import Label


class FiltersBox(QWidget):
    """Heading, rows, and the button that adds one.

    Attributes:
        add: Adds a row.
        rows: The rows, from the top.
    """

    def __init__(self, theme: Theme, model: SearchModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.setObjectName("searchFilters")
        self.setAccessibleName(tr("Filters"))
        self.add = Button(theme, tr("Add"), icon="plus", kind=ButtonKind.QUIET, height=28)
        self.add.setObjectName("searchAddFilter")
        self.add.setAccessibleName(tr("Add filter"))
        self.rows: list[FilterRow] = []
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, tr("Filters"), FontRole.BOLD))
        head.addWidget(Label(theme, tr("all must match"), FontRole.HINT, "text2"))
        head.addStretch(1)
        head.addWidget(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self.add.clicked.connect(self._add_pressed)
        model.rebuilt.connect(self._rebuild)
        self._rebuild()

    @Slot()
    def _add_pressed(self) -> None:
        self._model.add_filter()
        if self.rows:
            self.rows[-1].field.setFocus(
                Qt.FocusReason.TabFocusReason
            )  # its words are marked: letters search

    @Slot()
    def _rebuild(self) -> None:
        """Rows come and go; those that stay keep their editors, and the keyboard stays in its row."""
        with kept_focus(lambda: {row.draft.number: row.controls() for row in self.rows}):
            self._show_rows()

    def _show_rows(self) -> None:
        fields = self._model.filter_fields
        self.setVisible(bool(fields))
        wanted = {draft.number: draft for draft in self._model.draft.filters}
        for row in list(self.rows):
            if wanted.get(row.draft.number) != row.draft:
                self.rows.remove(row)
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
        here = {row.draft.number for row in self.rows}
        for draft in self._model.draft.filters:
            if draft.number not in here:
                row = FilterRow(self._theme, fields, draft, self._model.today)
                row.edited.connect(self._model.change_filter)
                row.removed.connect(self._model.remove_filter)
                self._column.addWidget(row)
                self.rows.append(row)
                if row.draft != draft:  # a day starts as today
                    self._model.change_filter(row.draft)
        self._order()

    def _order(self) -> None:
        """Tab goes through the rows from the top, whenever they were made."""
        chain_focus([self.add, *(control for row in self.rows for control in row.controls())])
