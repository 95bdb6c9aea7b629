"""The first rows of a file, on screen while the rest is still read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from lead_desktop.core.sheets import SheetPreview
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.mirroring import margins

_ROWS, _COLUMNS = 6, 6
_ROW_PX, _HEADER_PX = 28, 32


class FirstRows(QWidget):
    """Headings and a few rows, as they are read. Never more than fits: the rest is named."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("createFirstRows")
        self._theme = theme
        self._preview: SheetPreview | None = None
        self._title = Label(theme, "", FontRole.BOLD)
        self._card = QFrame()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._title)
        self._column.addWidget(self._card)
        self.hide()

    def show_preview(self, preview: SheetPreview | None) -> None:
        """Show these rows; None takes them away."""
        self.setVisible(preview is not None)
        if preview is self._preview:
            return
        self._preview = preview
        self._column.removeWidget(self._card)
        self._card.hide()
        self._card.deleteLater()
        self._card = QFrame()
        self._card.setProperty("card", "true")
        self._column.addWidget(self._card)
        if preview is not None:
            self._fill(preview)

    def _fill(self, preview: SheetPreview) -> None:
        grid = QGridLayout(self._card)
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setSpacing(0)
        start = preview.heading_row - 1
        rows = preview.rows[start : start + 1 + _ROWS]
        width = max(map(len, rows), default=0)
        self._title.setText(_title(preview.heading_row, width - _COLUMNS))
        shown = min(width, _COLUMNS)
        for place, row in enumerate(rows):
            for column, text in enumerate(row[:shown]):
                grid.addWidget(self._cell(text, heading=not place), place * 2, column)
            if place + 1 < len(rows):
                grid.addWidget(hairline(), place * 2 + 1, 0, 1, max(1, shown))

    def _cell(self, text: str, *, heading: bool) -> QWidget:
        role, tone = (FontRole.STRONG, "text") if heading else (FontRole.BODY, "text2")
        cell = ElidedLabel(self._theme, " ".join(text.split()), role, tone)
        cell.setFixedHeight(_HEADER_PX if heading else _ROW_PX)
        cell.setContentsMargins(margins(16, 0, 8, 0))
        cell.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        if heading:
            fill(cell, "chrome")
        return cell


def _title(heading_row: int, beyond: int) -> str:
    """Where the headings are, and how many columns there are beyond those shown."""
    if beyond <= 0:
        return tr("First rows, headings in row {row}", row=heading_row)
    return tr_n(
        "First rows, headings in row {row}, {n} more column to the right",
        "First rows, headings in row {row}, {n} more columns to the right",
        beyond,
        row=heading_row,
    )
