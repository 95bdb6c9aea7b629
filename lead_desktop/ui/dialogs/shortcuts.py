"""The keys that do something, in one list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.shown_keys import shown_keys
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label, fill, line_px
from lead_desktop.ui.widgets.scroll_ring import ScrollRing

_WIDTH_PX, _HEIGHT_PX = 640, 460
SHORTCUTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        mark("Everywhere"),
        (
            ("Ctrl+1 … Ctrl+4", mark("The four tabs")),
            ("Ctrl+K", mark("Connections")),
            ("Ctrl+,", mark("Settings")),
            ("F1", mark("This list")),
            ("Ctrl+Return", mark("The filled button of the screen or dialog")),
            ("Ctrl+P", mark("Pause or resume")),
            ("Esc", mark("Close a drawer, a dialog or a message; never stops a job")),
            ("Ctrl+Q", mark("Quit")),
        ),
    ),
    (
        mark("Screens"),
        (
            ("Ctrl+L", mark("The box for IDs, or the text of a search")),
            ("Ctrl+F", mark("Filter the rows")),
            ("Ctrl+O", mark("Open a file")),
            ("Ctrl+S", mark("Save the search, the mapping or the results")),
            ("Ctrl+E", mark("Export what you see")),
            ("Alt+Return", mark("What is done to the values of a column, in the mapping")),
        ),
    ),
    (
        mark("Checking"),
        (
            ("F8, Shift+F8", mark("Next and previous problem")),
            ("Ctrl+F8, Ctrl+Shift+F8", mark("Next and previous group of problems")),
            ("F2", mark("Edit the cell")),
            ("Ctrl+H", mark("Replace in a column")),
            ("Ctrl+Shift+H", mark("Set a value in the marked rows")),
            ("Ctrl+Z", mark("Undo the last step")),
            ("Ctrl+Shift+Z, Ctrl+Y", mark("Do it again")),
        ),
    ),
    (
        mark("Tables"),
        (
            ("Ctrl+C", mark("Copy rows with headings")),
            ("Ctrl+Shift+C", mark("Copy the lead ID")),
            ("F3, Shift+F3", mark("Next and previous match of what is found")),
            ("Del", mark("Delete the jobs that are marked, in Jobs")),
            ("Space", mark("Open the drawer; Up and Down then walk the rows")),
            ("Alt+Down", mark("Sort, filter, hide, move or freeze the column")),
            ("Shift+F10", mark("The menu of a row")),
            ("Shift+click", mark("On a heading: sort by one more column")),
            ("Ctrl+click", mark("On a heading: sort by one column less")),
        ),
    ),
)
"""Parts of the window, and the keys in them with what they do."""


class ShortcutsDialog(DialogFrame):
    """Every key of the app, by where it works."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme, tr("Keyboard shortcuts"), width=_WIDTH_PX)
        self.setObjectName("shortcutsDialog")
        inner = QWidget()
        fill(inner, "raised")
        grid = QGridLayout(inner)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        row = 0
        for part, keys in SHORTCUTS:
            heading = Label(theme, tr(part), FontRole.HEADING, "text2")
            heading.setContentsMargins(0, 12 if row else 0, 0, 0)
            grid.addWidget(heading, row, 0, 1, 2)
            for row, (key, words) in enumerate(keys, start=row + 1):  # noqa: B020 - goes on where the part before ended
                keys_label = Label(theme, shown_keys(key), FontRole.STRONG)
                keys_label.setMinimumHeight(line_px(theme, FontRole.BODY))
                grid.addWidget(keys_label, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(Label(theme, tr(words), wrap=True), row, 1)
            row += 1
        self.list = QScrollArea()
        self.list.setAccessibleName(tr("Keyboard shortcuts"))
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidget(inner)
        self.list.setFixedHeight(_HEIGHT_PX)
        ScrollRing(theme, self.list)
        self.body.setContentsMargins(16, 12, 16, 12)  # the text stands under the title, the ring around it
        self.body.addWidget(self.list)
        self.add_button(tr("Close"), self.accept, kind=ButtonKind.FILLED)
        self.list.setFocus()
