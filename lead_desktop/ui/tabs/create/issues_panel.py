"""Kinds of problems beside the checked rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lead_desktop.core.rows import RowState
from lead_desktop.store.row_records import ProblemKind
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.shown_keys import shown_keys
from lead_desktop.ui.states import row_look
from lead_desktop.ui.tabs.create.issue_line import IssueLine
from lead_desktop.ui.translation import mark, told, tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.widgets.scroll_ring import ScrollRing
from lead_desktop.ui.widgets.spinner import Mark, Spinner
from lead_desktop.ui.words import number

PANEL_PX, NARROW_PANEL_PX = 320, 312
_UNDO_PX = 152  # beside the title and Redo
_BUSY_AFTER_MS = 300  # most steps are made sooner
_HEADS = (
    (RowState.ERROR, mark("Errors"), mark("will not be sent")),
    (RowState.WARNING, mark("Warnings"), mark("will be sent")),
)


class IssuesPanel(QWidget):
    """Problems by kind, each with its rows one click away.

    Attributes:
        settable: Whether the cells of a kind can be given one value.

    Signals:
        kind_chosen: Kind whose rows are to be shown, "" for all rows.
        map_wanted: The person wants to change how columns are read.
        fix_wanted: Kind whose problems are to be fixed.
        set_wanted: Kind whose cells are to get one value.
        undo_wanted: The last fix is to be taken back.
        redo_wanted: What was undone is to be done again.
        rows_wanted: The person asked for the rows of a kind: nothing else should filter them.
    """

    kind_chosen = Signal(str)
    map_wanted = Signal()
    fix_wanted = Signal(str)
    set_wanted = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    rows_wanted = Signal()

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self._current = ""
        self._lines: list[IssueLine] = []
        self.settable: Callable[[str], bool] = lambda _kind: False
        self.setObjectName("createIssues")
        self.setAccessibleName(tr("Issues"))
        self.setFixedWidth(PANEL_PX)
        fill(self, "surface")
        theme = desk.theme
        self.undo = Button(
            theme, tr("Undo last fix"), icon="arrow-counter-clockwise", kind=ButtonKind.QUIET, height=28
        )
        if self.undo.sizeHint().width() > _UNDO_PX:  # in some languages
            self.undo.set_text(tr("Undo"))
        self.undo.clicked.connect(self.undo_wanted)
        self.redo = IconButton(theme, "arrow-clockwise", tr("Redo"))
        self.redo.clicked.connect(self.redo_wanted)
        self.show_undo("", "")
        self._spinner = Spinner(theme, 16)
        self._spinner.setAccessibleName(tr("Rows are being checked again"))
        self._spinner.hide()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_BUSY_AFTER_MS)
        self._delay.timeout.connect(self._spinner.show)
        head = QHBoxLayout()
        head.setContentsMargins(margins(16, 0, 6, 0))
        head.addWidget(Label(theme, tr("Issues"), FontRole.TITLE))
        head.addWidget(self._spinner)
        head.addStretch(1)
        head.addWidget(self.undo)
        head.addWidget(self.redo)
        top = QWidget()
        top.setFixedHeight(48)
        top.setLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(tr("Kinds of issues"))
        ScrollRing(self._desk.theme, self._scroll)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(8, 0, 8, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._scroll, 1)
        column.addWidget(hairline())
        column.addLayout(self._excel())
        column.addLayout(self._notes)

    @property
    def titles(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(line.kind.title for line in self._lines)

    def show_busy(self, *, busy: bool) -> None:
        """A step is being made: when it takes a while, something turns."""
        if busy and not self._spinner.isVisible():
            self._delay.start()
        elif not busy:
            self._delay.stop()
            self._spinner.hide()

    def show_undo(self, undo: str, redo: str) -> None:
        """What undo takes back next and redo does again; "" for nothing."""
        for button, title, words, keys in (
            (self.undo, undo, tr("Undo: {step}", step=told(undo)), "Ctrl+Z"),
            (self.redo, redo, tr("Redo: {step}", step=told(redo)), "Ctrl+Shift+Z"),
        ):
            button.setVisible(bool(title))
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(tr("{words} ({keys})", words=words, keys=shown_keys(keys))))

    def show_problems(
        self,
        problems: Sequence[ProblemKind],
        notes: Sequence[str],
        counts: Sequence[tuple[RowState, int]] = (),
        said: str = "",
        *,
        undone: bool = False,
    ) -> None:
        """Show these kinds, what was read on a guess, rows per state, and what was done (or undone) last."""
        of_state = dict(counts)
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
            column.addWidget(self._head(state, tr(title), tr(fate), of_state.get(state, 0)))
            for problem in found:
                line = IssueLine(self._desk, problem, settable=self.settable(problem.kind))
                line.chosen.connect(self._chosen_by_person)
                line.fix_wanted.connect(self.fix_wanted)
                line.set_wanted.connect(self.set_wanted)
                self._lines.append(line)
                column.addWidget(line)
        if not self._lines:
            words = tr("Nothing was found. Every row can be sent.")
            column.addWidget(_padded(Label(self._desk.theme, words, FontRole.BODY, "text2", wrap=True)))
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._show_notes(notes)
        if said:
            self._show_said(said, undone=undone)
        self.choose(self._current if self._current in {problem.kind for problem in problems} else "")

    def choose(self, kind: str) -> None:
        """Show the rows of a kind, "" for all."""
        self._current = kind
        for line in self._lines:
            line.set_on(on=line.kind.kind == kind)
        self.kind_chosen.emit(kind)

    def step(self, by: int) -> None:
        """To the next kind (by 1) or the one before (by -1), around the ends."""
        kinds = [line.kind.kind for line in self._lines]
        if kinds:
            at = kinds.index(self._current) if self._current in kinds else (-1 if by > 0 else 0)
            self._chosen_by_person(kinds[(at + by) % len(kinds)])
            self._scroll.ensureWidgetVisible(self._lines[(at + by) % len(kinds)])

    def _chosen_by_person(self, kind: str) -> None:
        if kind:
            self.rows_wanted.emit()
        self.choose(kind)

    def _excel(self) -> QHBoxLayout:
        """Problem rows out to a workbook, and back."""
        theme = self._desk.theme
        self.save = Button(
            theme, tr("Fix in Excel"), icon="download-simple", kind=ButtonKind.QUIET, height=28
        )
        self.save.setToolTip(tr("Save the rows with problems as a workbook, to correct them there"))
        self.back = Button(theme, tr("Bring back"), icon="upload-simple", kind=ButtonKind.QUIET, height=28)
        self.back.setToolTip(tr("Open the corrected workbook: each correction lands on its row"))
        line = QHBoxLayout()
        line.setContentsMargins(8, 8, 8, 8)
        line.addWidget(self.save)
        line.addWidget(self.back)
        line.addStretch(1)
        return line

    def _head(self, state: RowState, title: str, fate: str, rows: int) -> QWidget:
        theme, look = self._desk.theme, row_look(state)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(Mark(theme, look.icon, look.mark))
        line.addWidget(Label(theme, title, FontRole.BOLD))
        line.addWidget(Label(theme, number(rows) if rows else "", FontRole.BOLD, look.ink, tabular=True))
        line.addStretch(1)
        line.addWidget(Label(theme, fate, FontRole.HINT, "text2"))
        return box

    def _show_notes(self, notes: Sequence[str]) -> None:
        while self._notes.count():
            item = self._notes.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for note in notes:
            self._notes.addWidget(_note(self._desk, note, "warn", tr("Change"), self.map_wanted))

    def _show_said(self, said: str, *, undone: bool) -> None:
        button, wanted = (self.redo, self.redo_wanted) if undone else (self.undo, self.undo_wanted)
        action = tr("Redo") if undone else tr("Undo")
        self._notes.addWidget(_note(self._desk, said, "sunken", "" if button.isHidden() else action, wanted))


def _note(desk: WindowDesk, words: str, card: str, action: str, wanted: SignalInstance) -> QFrame:
    """A sentence in a card, with one thing to do about it."""
    frame = QFrame()
    frame.setProperty("card", card)
    line = QHBoxLayout(frame)
    line.setContentsMargins(10, 6, 10, 6)
    line.setSpacing(8)
    icon, tone = ("warning", "warn") if card == "warn" else ("check", "ok")
    line.addWidget(Mark(desk.theme, icon, tone, line=FontRole.HINT), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(desk.theme, words, FontRole.HINT, wrap=True), 1)
    if action:
        button = Button(desk.theme, action, kind=ButtonKind.LINK, height=24)
        button.clicked.connect(wanted)
        line.addWidget(button)
    return frame


def _padded(widget: QWidget) -> QWidget:
    widget.setContentsMargins(8, 4, 8, 4)
    return widget
