"""The bar over a table: state chips, filter, columns, copy, export."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, IconButton
from lead_desktop.ui.widgets.chips import StateChips
from lead_desktop.ui.widgets.filter_note import FilterNote
from lead_desktop.ui.widgets.find_field import FindField
from lead_desktop.ui.widgets.labels import fill
from lead_desktop.ui.widgets.mirroring import open_under
from lead_desktop.ui.widgets.row_menus import columns_menu
from lead_desktop.ui.widgets.row_table import RowTable

_BAR_PX = 48
_FILTER_PX = 152
_WIDE_FILTER_PX = 232
_BESIDE_PX = 76  # edge, padding and the two signs in the field
_NARROW_FILTER_PX, _NARROW_PX, _BARE_PX = 112, 700, 600


class ResultBar(QWidget):
    """Works on one table.

    Attributes:
        chips: The states; None where all rows are alike.
        filter: Filter rows.
        note: How many rows match, and how many columns are filtered.
        template: Write the leads for upload; hidden where none can be created.
        export: Write the rows to a file.
    """

    def __init__(self, theme: Theme, table: RowTable, *, with_states: bool, placeholder: str) -> None:
        super().__init__()
        self._table = table
        fill(self, "surface")
        self.setFixedHeight(_BAR_PX)
        self.chips = StateChips(theme) if with_states else None
        self.filter = FindField(theme, placeholder, table)
        words = self.filter.fontMetrics().horizontalAdvance(placeholder)
        self._filter_px = max(_FILTER_PX, min(_WIDE_FILTER_PX, words + _BESIDE_PX))
        self.note = FilterNote(theme, table)
        self._columns = IconButton(theme, "columns", tr("Columns"))
        self._columns.setToolTip(tr("Columns: show, hide, freeze (Alt+Down for one of them)"))
        self._copy = IconButton(theme, "copy", tr("Copy rows with headings"))
        self._copy.setToolTip(tr("Copy rows with headings (Ctrl+C; ids alone: Ctrl+Shift+C)"))
        self.template = IconButton(theme, "file-arrow-up", tr("To a spreadsheet for upload"))
        self.template.setToolTip(
            tr("To a spreadsheet for upload: the selected rows if there are several, else all shown")
        )
        self._offered = self._narrow = False
        self.template.hide()
        self.export = Button(theme, tr("Export"), icon="export", height=28)
        self.export.setToolTip(tr("Export the rows as they are shown (Ctrl+E)"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        if self.chips is not None:
            line.addWidget(self.chips, 1)
            line.addWidget(self.note)
            line.addWidget(self.filter)
            self.chips.chosen.connect(table.set_state)
        else:
            line.addWidget(self.filter)
            line.addWidget(self.note)
            line.addStretch(1)
        for widget in (self._columns, self._copy, self.template, self.export):
            line.addWidget(widget)
        self._columns.clicked.connect(self._choose_columns)
        self._copy.clicked.connect(self._copy_rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what is looked for gives way to what can be done."""
        super().resizeEvent(event)
        narrow = event.size().width() < (_NARROW_PX if self.chips is not None else _BARE_PX)
        wide = self._filter_px if self.chips is not None else _WIDE_FILTER_PX
        self.filter.setFixedWidth(_NARROW_FILTER_PX if narrow else wide)
        self.note.set_brief(brief=narrow)
        self._narrow = narrow
        self.offer_template(offered=self._offered)

    def offer_template(self, *, offered: bool) -> None:
        """Leads can be written for upload; in a narrow window the menu of a row does it."""
        self._offered = offered
        self.template.setVisible(offered and not self._narrow)

    def begin(self) -> None:
        """Another job is shown: no filter, all states."""
        self.filter.setText("")
        if self.chips is not None:
            self.chips.choose("")

    def set_live(self, *, live: bool) -> None:
        """There are rows to work on."""
        for widget in (self.filter, self._columns, self._copy, self.template, self.export):
            widget.setEnabled(live)

    def _copy_rows(self) -> None:
        """The selected rows, or all that are shown."""
        if not self._table.selectionModel().hasSelection():
            self._table.selectAll()
        self._table.copy_rows()

    def _choose_columns(self) -> None:
        open_under(columns_menu(self._table), self._columns)
