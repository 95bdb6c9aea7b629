"""One field to look for rows: it hides the others (Filter), or leaves them and goes from match to match (Find)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.inputs import FilterEdit
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.widgets.table_finder import find_step

_HIDES_TIP = mark("Other rows are hidden. Find without hiding: click here or F3")
_FINDS_TIP = mark("No row is hidden. Hide the rows without it: click here")
_FINDS = {
    mark("Filter rows"): mark("Find in rows"),
    mark("Filter loaded rows"): mark("Find in loaded rows"),
}


class FindField(FilterEdit):
    """Works on one table; Filter is how it begins, and F3 turns to Find."""

    def __init__(self, theme: Theme, placeholder: str, table: RowTable) -> None:
        self._hides = True
        self._table = table
        self._filter_words = placeholder
        found = {tr(hides): tr(finds) for hides, finds in _FINDS.items()}
        self._find_words = found.get(placeholder, placeholder)
        self._way = QAction(tr("Hide other rows"))
        super().__init__(theme, placeholder)
        self._way.setParent(self)
        self._way.setCheckable(True)
        self._way.triggered.connect(self._turn)
        self.addAction(self._way, QLineEdit.ActionPosition.TrailingPosition)
        self.filtered.connect(table.set_text)
        table.finder.wanted.connect(self.step)
        self._show_way()

    @property
    def hides(self) -> bool:
        """Rows without the text are hidden."""
        return self._hides

    def set_hides(self, *, hides: bool) -> None:
        """Hide rows without the text, or leave them and walk the matches."""
        if hides != self._hides:
            self._hides = hides
            self._show_way()
            self._tell(self._text_now())

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next match (1), or the one before (-1); without a text, ask for one."""
        text = self._text_now()
        if self._hides or text != self._table.finder.text:
            self.set_hides(hides=False)
            self._speak()
            self._table.finder.prefer(by)
        else:
            self._table.finder.step(by)
        if not text:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F3 and, while nothing is hidden, Enter go on; with Shift they go back."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._hides
        if (event.key() == Qt.Key.Key_F3 or enter) and (by := find_step(event)):
            self.step(by)
        else:
            super().keyPressEvent(event)

    def _text_now(self) -> str:
        return self.text().strip()

    @Slot()
    def _speak(self) -> None:
        if self._hides:
            super()._speak()
            return
        self._pause.stop()
        text = self._text_now()
        if text != self._table.finder.text:
            self._tell(text)

    def _tell(self, text: str) -> None:
        """What is hidden comes back before it is looked through, and the other way round."""
        if self._hides:
            self._table.finder.find("")
        filtered = text if self._hides else ""
        if filtered != self._last:
            self._last = filtered
            self.filtered.emit(filtered)
        if not self._hides:
            self._table.finder.find(text)

    @Slot()
    def _turn(self) -> None:
        self.set_hides(hides=not self._hides)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_way(self) -> None:
        words = self._filter_words if self._hides else self._find_words
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._way.setChecked(self._hides)
        self._way.setToolTip(tr(_HIDES_TIP if self._hides else _FINDS_TIP))
        self._tint()

    @Slot()
    def _tint(self) -> None:
        super()._tint()
        tokens = self._theme.tokens
        self._way.setIcon(self._theme.icon("funnel", tokens.accent_text if self._hides else tokens.text3))
