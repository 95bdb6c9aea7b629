"""Kinds of problems beside the checked rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.core.rows import RowState
from lead_desktop.store.row_records import ProblemKind
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import row_look
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, fill, hairline, restyle
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import number

PANEL_PX, NARROW_PANEL_PX = 320, 264
_HEADS = ((RowState.ERROR, "Errors", "will not be sent"), (RowState.WARNING, "Warnings", "will be sent"))


class IssuesPanel(QWidget):
    """Problems by kind, each with its rows one click away.

    Signals:
        kind_chosen: Kind whose rows are to be shown, "" for all rows.
        map_wanted: The person wants to change how columns are read.
    """

    kind_chosen = Signal(str)
    map_wanted = Signal()

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self._current = ""
        self._lines: list[_IssueLine] = []
        self.setObjectName("createIssues")
        self.setAccessibleName("Issues")
        self.setFixedWidth(PANEL_PX)
        fill(self, "surface")
        theme = desk.theme
        self._all = Button(theme, "Show all rows", kind=ButtonKind.LINK, height=28)
        self._all.clicked.connect(lambda: self.choose(""))
        self._all.hide()
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(Label(theme, "Issues", FontRole.TITLE))
        head.addStretch(1)
        head.addWidget(self._all)
        top = QWidget()
        top.setFixedHeight(48)
        top.setLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(8, 0, 8, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._notes)

    @property
    def titles(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(line.kind.title for line in self._lines)

    def show_problems(self, problems: Sequence[ProblemKind], notes: Sequence[str]) -> None:
        """Show these kinds, and what was read on a guess."""
        inner = QWidget()
        fill(inner, "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(2)
        self._lines = []
        for state, title, fate in _HEADS:
            found = [problem for problem in problems if problem.severity is state]
            if not found:
                continue
            if self._lines:
                column.addSpacing(8)
                column.addWidget(hairline())
                column.addSpacing(8)
            column.addWidget(self._head(state, title, fate))
            for problem in found:
                line = _IssueLine(self._desk, problem)
                line.chosen.connect(self.choose)
                self._lines.append(line)
                column.addWidget(line)
        if not self._lines:
            words = "Nothing was found. Every row can be sent."
            column.addWidget(_padded(Label(self._desk.theme, words, FontRole.BODY, "text2", wrap=True)))
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._show_notes(notes)
        self.choose(self._current if self._current in {problem.kind for problem in problems} else "")

    def choose(self, kind: str) -> None:
        """Show the rows of a kind, "" for all."""
        self._current = kind
        for line in self._lines:
            line.set_on(on=line.kind.kind == kind)
        self._all.setVisible(bool(kind))
        self.kind_chosen.emit(kind)

    def _head(self, state: RowState, title: str, fate: str) -> QWidget:
        theme, look = self._desk.theme, row_look(state)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(Mark(theme, look.icon, look.mark))
        line.addWidget(Label(theme, title, FontRole.BOLD))
        line.addStretch(1)
        line.addWidget(Label(theme, fate, FontRole.HINT, "text2"))
        return box

    def _show_notes(self, notes: Sequence[str]) -> None:
        while self._notes.count():
            item = self._notes.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        theme = self._desk.theme
        for note in notes:
            card = QFrame()
            card.setProperty("card", "warn")
            line = QHBoxLayout(card)
            line.setContentsMargins(10, 6, 10, 6)
            line.setSpacing(8)
            line.addWidget(Mark(theme, "warning", "warn"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(theme, note, FontRole.HINT, wrap=True), 1)
            change = Button(theme, "Change", kind=ButtonKind.LINK, height=24)
            change.clicked.connect(self.map_wanted)
            line.addWidget(change)
            self._notes.addWidget(card)


class _IssueLine(QFrame):
    """One kind: number, title, and its rows."""

    chosen = Signal(str)

    def __init__(self, desk: WindowDesk, kind: ProblemKind) -> None:
        super().__init__()
        self.kind = kind
        theme = desk.theme
        count = Label(theme, number(kind.count), FontRole.BOLD, tabular=True)
        count.setMinimumWidth(40)
        count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        title = Label(theme, kind.title, FontRole.BODY, wrap=True)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        show = Button(theme, "Show rows", kind=ButtonKind.LINK, height=24)
        show.setAccessibleName(f"Show rows: {kind.title}")
        show.clicked.connect(lambda: self.chosen.emit(self.kind.kind))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 8, 6)
        line.setSpacing(10)
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def set_on(self, *, on: bool) -> None:
        """Its rows are shown."""
        self.setProperty("card", "sunken" if on else "")
        restyle(self)


def _padded(widget: QWidget) -> QWidget:
    widget.setContentsMargins(8, 4, 8, 4)
    return widget
