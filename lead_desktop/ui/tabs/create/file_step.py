"""Step 1: a file is dropped, chosen, pasted, or opened again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import job_look
from lead_desktop.ui.tabs.create.first_rows import FirstRows
from lead_desktop.ui.tabs.create.pasted_table import is_pasted
from lead_desktop.ui.tabs.create.questions import RecentFile
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.drop_area import DropArea
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.widgets.segmented_bar import SegmentedBar
from lead_desktop.ui.widgets.spinner import Mark, Spinner
from lead_desktop.ui.words import counted, number, when

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt")
_WIDTH = 776
_TOP_PX, _ABOVE_DROP_PX = 32, 12
_RESUMED = frozenset({JobState.PAUSED, JobState.INTERRUPTED})


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
        self._title = Label(theme, "Create leads from a file", FontRole.TITLE)
        self._into = Label(theme, "", FontRole.BODY, "text2")
        self.drop = DropArea(
            theme,
            "Drop a spreadsheet here",
            "Excel or CSV, one file or several, up to a million rows. Nothing is sent before step 4.",
            SUFFIXES,
        )
        self.drop.setObjectName("createDropArea")
        self.choose = Button(theme, "Choose file", icon="folder-open", kind=ButtonKind.FILLED)
        self.paste = Button(theme, "Paste from clipboard", icon="clipboard-text")
        self.drop.buttons.addWidget(self.choose)
        self.drop.buttons.addWidget(self.paste)
        self.template = Button(theme, "Template…", icon="table")
        self.template.setObjectName("createTemplate")
        self.template.setToolTip("A workbook to fill in, with the fields of the account and their lists")
        self.drop.buttons.addWidget(self.template)
        self.busy = _Busy(desk)
        self.first_rows = FirstRows(theme)
        self._heading = Label(theme, "Recent files", FontRole.BOLD)
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
            line = _RecentLine(self._desk, file)
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
        self.cancel = Button(theme, "Cancel", icon="x")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (Spinner(theme, 28), self._title, self._words, self._bar, self.cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def show_sheet(self, sheet: SheetModel) -> None:
        """Show how far it is."""
        self._title.setText(f"{sheet.busy} {sheet.file_name}")
        if sheet.busy == "Opening":
            words = "Asking for the lead fields" if sheet.job_id else "Looking at the first rows"
        elif sheet.total:
            words = f"{number(sheet.done)} of {counted(sheet.total, 'row')}"
        else:
            words = counted(sheet.done, "row")
        self._words.setText(words)
        self._bar.set_segments((("accent", sheet.done),), max(1, sheet.total or 0, sheet.done))


class _RecentLine(QWidget):
    """One recent file; a click opens it again, or goes on with its draft."""

    opened = Signal(str)
    job_wanted = Signal(str)

    def __init__(self, desk: WindowDesk, file: RecentFile) -> None:
        super().__init__()
        theme, record = desk.theme, file.record
        self._file = file
        path = Path(file.source.path)
        self.setObjectName("createRecent")
        self.setFixedHeight(48)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{path.name}, {counted(record.rows_in, 'row')}")
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addStretch(1)
        names.addWidget(Label(theme, path.name, FontRole.STRONG))
        names.addWidget(Label(theme, _where(path, record.rows_in), FontRole.HINT, "text2"))
        names.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(18, 0, 16, 0))
        line.setSpacing(10)
        line.addWidget(Mark(theme, "file-text", "text2"))
        line.addLayout(names, 1)
        icon, tone, words = _result(record)
        line.addWidget(Mark(theme, icon, tone))
        line.addWidget(Label(theme, words, FontRole.BODY, "text2"))
        if record.state in _RESUMED or record.state is JobState.DRAFT:
            label = "Continue" if record.state is JobState.DRAFT else "Show"
            go = Button(theme, label, icon="arrow-right", height=28)
            go.clicked.connect(self._continue)
            line.addWidget(go)
        line.addSpacing(16)
        line.addWidget(Label(theme, when(record.created_s, desk.now(), desk.zone), FontRole.BODY, "text2"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the file."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So does Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The line under the pointer or with the keyboard is tinted."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            fill(self, "sunken" if self.underMouse() or self.hasFocus() else "surface")
            self.style().polish(self)
        return super().event(event)

    def _open(self) -> None:
        if self._file.record.state is JobState.DRAFT:
            self._continue()
        else:
            self.opened.emit(self._file.source.path)

    def _continue(self) -> None:
        self.job_wanted.emit(self._file.record.job_id)


def _where(path: Path, rows: int) -> str:
    if is_pasted(path):
        return f"From the clipboard, {counted(rows, 'row')}"
    home = Path.home()
    folder = f"~/{path.parent.relative_to(home)}" if path.is_relative_to(home) else str(path.parent)
    return f"{folder}, {counted(rows, 'row')}"


def _result(record: JobRecord) -> tuple[str, str, str]:
    """Icon, tone and words: what became of the file last time."""
    look, counts = job_look(record.state), dict(record.counts)
    if record.state is JobState.DRAFT:
        return look.icon, look.mark, "not sent yet"
    parts = [f"{number(counts.get(RowState.CREATED, 0))} created"]
    for state, word in (
        (RowState.DUPLICATE, "duplicate"),
        (RowState.FAILED, "failed"),
        (RowState.UNKNOWN, "unknown"),
    ):
        if counts.get(state):
            parts.append(f"{number(counts[state])} {word}")
    words = ", ".join(parts)
    return (
        look.icon,
        look.mark,
        words if record.state is JobState.FINISHED else f"{look.word.lower()}, {words}",
    )
