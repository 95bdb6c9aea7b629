"""The words beside the filter box: how many rows match, how many columns are filtered, which match this is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.filter_words import filter_words, note_words
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.row_table import RowTable


class FilterNote(QWidget):
    """Like "128 shown  2 filters · Clear", "3 of 17 matches"; nothing while every row is shown and nothing sought.

    Attributes:
        clear: Takes the conditions of all columns away.
        back, on: Go to the match before, to the next.
    """

    def __init__(self, theme: Theme, table: RowTable) -> None:
        super().__init__()
        self._table = table
        self._brief = False
        self._shown = Label(theme, "", FontRole.HINT, "text2", tabular=True)
        self._matches = Label(theme, "", FontRole.HINT, "text2", tabular=True)
        self.clear = Button(theme, "", kind=ButtonKind.LINK, height=28, light=True)
        self.back = IconButton(theme, "caret-up", tr("Previous match"))
        self.on = IconButton(theme, "caret-down", tr("Next match"))
        self.back.setToolTip(tr("Previous match (Shift+F3)"))
        self.on.setToolTip(tr("Next match (F3)"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._shown, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.clear)
        line.addWidget(self._matches, 0, Qt.AlignmentFlag.AlignVCenter)
        arrows = QHBoxLayout()
        arrows.setSpacing(0)
        arrows.addWidget(self.back)
        arrows.addWidget(self.on)
        line.addLayout(arrows)
        self.clear.clicked.connect(table.clear_filters)
        self.back.clicked.connect(partial(table.finder.wanted.emit, -1))
        self.on.clicked.connect(partial(table.finder.wanted.emit, 1))
        table.query_changed.connect(self._show)
        table.shown_changed.connect(self._show)
        table.finder.changed.connect(self._show)
        self._show()

    def set_brief(self, *, brief: bool) -> None:
        """Say "3 of 17" alone, where there is little room."""
        if brief != self._brief:
            self._brief = brief
            self._show()

    @Slot()
    def _show(self) -> None:
        query, columns, matches = self._table.query, self._table.rows.columns, self._table.finder.words
        self.clear.set_text(note_words(query.filters))
        self.clear.setToolTip(plain_tip("\n".join(filter_words(columns, one) for one in query.filters)))
        self.clear.setVisible(bool(query.filters))
        self._shown.setText(tr_n("{n} shown", "{n} shown", self._table.rows.rowCount()))
        self._shown.setVisible(query.narrowed)
        self._matches.setText(self._table.finder.brief_words if self._brief else matches)
        self._matches.setToolTip(plain_tip(matches))
        for widget in (self._matches, self.back, self.on):
            widget.setVisible(bool(matches))
        self.setVisible(query.narrowed or bool(matches))
