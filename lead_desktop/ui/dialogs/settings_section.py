"""A section of the settings: a title, and lines of a name with its control."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.labels import Label, hairline
from lead_desktop.ui.widgets.spinner import Mark

_NAME_PX, _ACT_GAP_PX = 132, 8


class SettingsSection(QFrame):
    """A card with a title and lines below it."""

    def __init__(self, theme: Theme, icon: str, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("card", "true")
        self.setAccessibleName(title)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Mark(theme, icon, "text2"))
        head.addWidget(Label(theme, title, FontRole.BOLD))
        head.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _NAME_PX)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addLayout(self._grid)

    def add_line(self, name: str, control: QWidget, *, stretch: bool = False) -> None:
        """A name and its control."""
        row = self._grid.rowCount()
        self._grid.addWidget(Label(self._theme, name, FontRole.STRONG), row, 0)
        side = Qt.AlignmentFlag(0) if stretch else Qt.AlignmentFlag.AlignLeading
        self._grid.addWidget(control, row, 1, side)

    def add_hint(self, words: str = "") -> Label:
        """Quiet words below the control before."""
        hint = Label(self._theme, words, FontRole.HINT, "text2", wrap=True)
        self._grid.addWidget(hint, self._grid.rowCount(), 1)
        return hint

    def add_act(self, words: str, button: QWidget) -> None:
        """A sentence across, and the button that does what it says."""
        line = QHBoxLayout()
        line.setContentsMargins(0, _ACT_GAP_PX if self._grid.rowCount() > 1 else 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(Label(self._theme, words, FontRole.HINT, "text2", wrap=True), 1)
        line.addWidget(button)
        self._grid.addLayout(line, self._grid.rowCount(), 0, 1, 2)
