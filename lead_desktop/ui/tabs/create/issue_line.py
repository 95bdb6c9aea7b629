"""One kind of problem in the panel of issues."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from lead_desktop.jobs.fix_rows import fix_label
from lead_desktop.store.row_records import ProblemKind
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, restyle
from lead_desktop.ui.words import number


class IssueLine(QFrame):
    """One kind: number, title, what can be done, and its rows.

    Signals:
        chosen: Its kind when its rows are to be shown, "" when all are.
        fix_wanted, set_wanted: Its kind; a button was pressed.
    """

    chosen = Signal(str)
    fix_wanted = Signal(str)
    set_wanted = Signal(str)

    def __init__(self, desk: WindowDesk, kind: ProblemKind, *, settable: bool) -> None:
        super().__init__()
        self.kind = kind
        theme = desk.theme
        count = Label(theme, number(kind.count), FontRole.BOLD, tabular=True)
        count.setMinimumWidth(40)
        count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        title = Label(theme, kind.title, FontRole.BODY, wrap=True)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._show = Button(theme, "Show rows", kind=ButtonKind.LINK, height=24)
        self._show.setAccessibleName(f"Show rows: {kind.title}")
        self._show.setToolTip("Only the rows of this kind; F8 keeps to them. Next kind: Ctrl+F8")
        self._show.clicked.connect(self._chosen)
        self._on = False
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        if label := fix_label(kind.kind, kind.count):
            fix = Button(theme, label, height=24)
            fix.setAccessibleName(f"{label}: {kind.title}")
            fix.clicked.connect(lambda: self.fix_wanted.emit(self.kind.kind))
            buttons.addWidget(fix)
        buttons.addWidget(self._show)
        if settable:
            one = Button(theme, "Set value", kind=ButtonKind.LINK, height=24)
            one.setAccessibleName(f"Set value: {kind.title}")
            one.clicked.connect(lambda: self.set_wanted.emit(self.kind.kind))
            buttons.addWidget(one)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addLayout(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 8, 6)
        line.setSpacing(10)
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def set_on(self, *, on: bool) -> None:
        """Its rows are shown."""
        self._on = on
        self._show.set_text("Show all rows" if on else "Show rows")
        self.setProperty("card", "on" if on else "")
        restyle(self)

    def _chosen(self) -> None:
        self.chosen.emit("" if self._on else self.kind.kind)
