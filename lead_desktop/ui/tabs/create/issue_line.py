"""One kind of problem in the panel of issues."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from lead_desktop.jobs.fix_rows import fix_label
from lead_desktop.store.row_records import ProblemKind
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.translation import told, tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, restyle
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.words import number

_GAP_PX = 6
_ROOM_PX = 240  # for buttons, in the panel of a small window


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
        count.setMinimumWidth(32)
        count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self._words = told(kind.title)
        title = Label(theme, self._words, FontRole.BODY, wrap=True)
        lower = _ascent(title) - _ascent(count)  # some scripts stand lower in their line
        count.setContentsMargins(0, max(0, round(lower)), 0, 0)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._show = Button(theme, tr("Show all rows"), kind=ButtonKind.LINK, height=24)
        self._show.setAccessibleName(tr("Show rows: {problem}", problem=self._words))
        self._show.setToolTip(tr("Only the rows of this kind; F8 keeps to them. Next kind: Ctrl+F8"))
        self._show.clicked.connect(self._chosen)
        self._on = False
        pressed = self._buttons(desk, settable=settable)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        if kind.with_errors:  # so that the numbers below a heading add up
            beside = tr_n(
                "{n} of them in rows with errors, not sent",
                "{n} of them in rows with errors, not sent",
                kind.with_errors,
            )
            words.addWidget(Label(theme, beside, FontRole.HINT, "text2", wrap=True))
        for row in in_rows(pressed):
            words.addLayout(row)
        self._show.set_text(tr("Show rows"))  # there is room for the longer words, too
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(0, 6, 8, 6))
        line.setSpacing(10)
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def _buttons(self, desk: WindowDesk, *, settable: bool) -> list[Button]:
        theme, kind, made = desk.theme, self.kind, []
        if label := told(fix_label(kind.kind, kind.count)):
            fix = Button(theme, label, height=24)
            fix.setAccessibleName(tr("{action}: {problem}", action=label, problem=self._words))
            fix.clicked.connect(lambda: self.fix_wanted.emit(self.kind.kind))
            made.append(fix)
        made.append(self._show)
        if settable:
            one = Button(theme, tr("Set value"), kind=ButtonKind.LINK, height=24)
            one.setAccessibleName(tr("Set value: {problem}", problem=self._words))
            one.clicked.connect(lambda: self.set_wanted.emit(self.kind.kind))
            made.append(one)
        return made

    def set_on(self, *, on: bool) -> None:
        """Its rows are shown."""
        self._on = on
        self._show.set_text(tr("Show all rows") if on else tr("Show rows"))
        self.setProperty("card", "on" if on else "")
        restyle(self)

    def _chosen(self) -> None:
        self.chosen.emit("" if self._on else self.kind.kind)


def _ascent(label: Label) -> float:
    """Of its first line, in px."""
    layout = QTextLayout(label.text(), label.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent()


def in_rows(buttons: Sequence[Button]) -> list[QHBoxLayout]:
    """The buttons side by side, and below each other where the panel has no room."""
    rows: list[QHBoxLayout] = []
    left = 0
    for button in buttons:
        width = button.sizeHint().width()
        if not rows or width > left:
            rows.append(QHBoxLayout())
            rows[-1].setSpacing(_GAP_PX)
            left = _ROOM_PX
        rows[-1].addWidget(button)
        left -= width + _GAP_PX
    for row in rows:
        row.addStretch(1)
    return rows
