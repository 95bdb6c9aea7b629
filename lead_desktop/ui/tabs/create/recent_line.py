"""One of the files that were opened before, in the File step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import job_look
from lead_desktop.ui.tabs.create.listing import by_commas
from lead_desktop.ui.tabs.create.pasted_table import is_pasted
from lead_desktop.ui.tabs.create.questions import RecentFile
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import counted, when

_RESUMED = frozenset({JobState.PAUSED, JobState.INTERRUPTED})


class RecentLine(QWidget):
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
        self.setAccessibleName(tr("{name}, {rows}", name=path.name, rows=counted(record.rows_in, "row")))
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
            label = tr("Continue") if record.state is JobState.DRAFT else tr("Show")
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
        return tr("From the clipboard, {rows}", rows=counted(rows, "row"))
    home = Path.home()
    folder = f"~/{path.parent.relative_to(home)}" if path.is_relative_to(home) else str(path.parent)
    return tr("{folder}, {rows}", folder=folder, rows=counted(rows, "row"))


def _result(record: JobRecord) -> tuple[str, str, str]:
    """Icon, tone and words: what became of the file last time."""
    look, counts = job_look(record.state), dict(record.counts)
    if record.state is JobState.DRAFT:
        return look.icon, look.mark, tr("not sent yet")
    created, duplicate, failed, unknown = (
        counts.get(state, 0)
        for state in (RowState.CREATED, RowState.DUPLICATE, RowState.FAILED, RowState.UNKNOWN)
    )
    parts = [
        tr_n("{n} created", "{n} created", created),
        tr_n("{n} duplicate", "{n} duplicate", duplicate) if duplicate else "",
        tr_n("{n} failed", "{n} failed", failed) if failed else "",
        tr_n("{n} unknown", "{n} unknown", unknown) if unknown else "",
    ]
    words = by_commas(filter(None, parts))
    if record.state is not JobState.FINISHED:
        words = tr("{state}, {counts}", state=look.word.lower(), counts=words)
    return look.icon, look.mark, words
