"""Step 1: a file is dropped, chosen, pasted, or opened again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.first_rows import FirstRows
from lead_desktop.ui.tabs.create.questions import RecentFile
from lead_desktop.ui.tabs.create.recent_line import RecentLine
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.drop_area import DropArea
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.segmented_bar import SegmentedBar
from lead_desktop.ui.widgets.spinner import Spinner
from lead_desktop.ui.words import counted

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt")
_WIDTH = 776
_TOP_PX, _ABOVE_DROP_PX = 32, 12
_BUSY = {
    "Opening": mark("Opening {file}"),
    "Reading": mark("Reading {file}"),
    "Checking": mark("Checking {file}"),
}


class FileStep(QScrollArea):
    """The first screen.

    Signals:
        files_wanted: Paths of files to open, the first at once.
        choose_wanted, paste_wanted, template_wanted, cancel_wanted: A button was pressed.
        job_wanted: Id of the job of a recent file.
        refused: Why a drop was not taken, as a sentence.
    """

    files_wanted = Signal(object)
    choose_wanted = Signal()
    paste_wanted = Signal()
    template_wanted = Signal()
    cancel_wanted = Signal()
    job_wanted = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk, theme = desk, desk.theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the buttons in it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._title = Label(theme, tr("Create leads from a file"), FontRole.TITLE)
        self._into = Label(theme, "", FontRole.BODY, "text2")
        self.drop = DropArea(
            theme,
            tr("Drop a spreadsheet here"),
            tr("Excel or CSV, one file or several, up to a million rows. Nothing is sent before step 4."),
            SUFFIXES,
        )
        self.drop.setObjectName("createDropArea")
        self.choose = Button(theme, tr("Choose file"), icon="folder-open", kind=ButtonKind.FILLED)
        self.paste = Button(theme, tr("Paste from clipboard"), icon="clipboard-text")
        self.drop.buttons.addWidget(self.choose)
        self.drop.buttons.addWidget(self.paste)
        self.template = Button(theme, tr("Template…"), icon="table")
        self.template.setObjectName("createTemplate")
        self.template.setToolTip(tr("A workbook to fill in, with the fields of the account and their lists"))
        self.drop.buttons.addWidget(self.template)
        self.busy = _Busy(desk)
        self.first_rows = FirstRows(theme)
        self._heading = Label(theme, tr("Recent files"), FontRole.BOLD)
        self._list = QFrame()
        self._list.setProperty("card", "true")
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        self._recent: tuple[RecentFile, ...] = ()
        self._lay_out()
        self.drop.dropped.connect(self.files_wanted)
        self.drop.refused.connect(self.refused)
        self.choose.clicked.connect(self.choose_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.template.clicked.connect(self.template_wanted)
        self.busy.cancel.clicked.connect(self.cancel_wanted)

    def show_into(self, words: str, *, possible: bool) -> None:
        """Say where leads would go, and whether the CRM can do it."""
        self._into.setText(words)
        self._into.set_tone("text2" if possible else "warn")
        self.choose.setEnabled(possible)
        self.paste.setEnabled(possible)
        self.template.setEnabled(possible)

    def show_sheet(self, sheet: SheetModel) -> None:
        """Show what is being read."""
        holder = self.window().focusWidget()
        going = holder is not None and (self.drop if sheet.busy else self.busy).isAncestorOf(holder)
        self.drop.setVisible(not sheet.busy)
        self.busy.setVisible(bool(sheet.busy))
        if going:  # else Qt gives the keyboard to whatever is next, outside of the tab
            (self.busy.cancel if sheet.busy else self.choose).setFocus()
        self.busy.show_sheet(sheet)
        self.first_rows.show_preview(sheet.preview if sheet.busy == "Reading" else None)
        self._show_recent(shown=bool(self._recent) and not sheet.busy)

    def show_recent(self, recent: Sequence[RecentFile]) -> None:
        """Show these files."""
        if tuple(recent) == self._recent:
            return
        self._recent = tuple(recent)
        while self._lines.count():
            item = self._lines.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, file in enumerate(self._recent):
            if place:
                self._lines.addWidget(hairline())
            line = RecentLine(self._desk, file)
            line.opened.connect(self._one_wanted)
            line.job_wanted.connect(self.job_wanted)
            self._lines.addWidget(line)
        self._show_recent(shown=bool(self._recent) and self.busy.isHidden())

    def _show_recent(self, *, shown: bool) -> None:
        self._heading.setVisible(shown)
        self._list.setVisible(shown)

    @Slot(str)
    def _one_wanted(self, path: str) -> None:
        self.files_wanted.emit((path,))

    def _lay_out(self) -> None:
        inner = QWidget()
        fill(inner, "surface")
        middle = QVBoxLayout()
        middle.setSpacing(4)
        for widget in (self._title, self._into):
            middle.addWidget(widget)
        middle.addSpacing(_ABOVE_DROP_PX)
        middle.addWidget(self.drop)
        middle.addWidget(self.busy)
        middle.addSpacing(20)
        middle.addWidget(self.first_rows)
        middle.addWidget(self._heading)
        middle.addSpacing(2)
        middle.addWidget(self._list)
        middle.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(middle)
        middle.setContentsMargins(0, _TOP_PX, 0, 24)
        line = QHBoxLayout(inner)
        line.setContentsMargins(24, 0, 24, 0)
        line.addStretch(1)
        line.addWidget(holder, 1000)
        line.addStretch(1)
        self._heading.hide()
        self._list.hide()
        self.setWidget(inner)


class _Busy(QFrame):
    """What is being read, how far, and the way out."""

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        theme = desk.theme
        self.setProperty("card", "true")
        self.setMinimumHeight(256)
        self._title = Label(theme, "", FontRole.DISPLAY)
        self._words = Label(theme, "", FontRole.BODY, "text2")
        self._bar = SegmentedBar(theme, 4, 2)
        self._bar.setFixedWidth(320)
        self.cancel = Button(theme, tr("Cancel"), icon="x")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (Spinner(theme, 28), self._title, self._words, self._bar, self.cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def show_sheet(self, sheet: SheetModel) -> None:
        """Show how far it is."""
        self._title.setText(tr(_BUSY[sheet.busy], file=sheet.file_name) if sheet.busy else sheet.file_name)
        if sheet.busy == "Opening":
            words = tr("Asking for the lead fields") if sheet.job_id else tr("Looking at the first rows")
        elif sheet.total:
            words = tr("{done} of {rows}", done=sheet.done, rows=counted(sheet.total, "row"))
        else:
            words = counted(sheet.done, "row")
        self._words.setText(words)
        self._bar.set_segments((("accent", sheet.done),), max(1, sheet.total or 0, sheet.done))
