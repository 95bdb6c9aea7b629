"""Step 4: the rows while they are sent."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.states import ARC, job_look
from lead_desktop.ui.tabs.create.run_panel import RunPanel
from lead_desktop.ui.tabs.create.sheet_columns import run_columns
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.tabs.results.table_memory import TableMemory
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.chips import StateChips
from lead_desktop.ui.widgets.filter_note import FilterNote
from lead_desktop.ui.widgets.find_field import FindField
from lead_desktop.ui.widgets.labels import fill, hairline
from lead_desktop.ui.widgets.progress_strip import ProgressStrip
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.widgets.segmented_bar import segments_of

_SECOND_MS = 1000
_ELSEWHERE = mark("You can work in other tabs")
_AT_WORK = frozenset({Phase.RUNNING, Phase.WAITING_FOR_LIMIT, Phase.OFFLINE, Phase.LOOKING_UP})
_UNSENT = (RowState.WAITING, RowState.SENDING, RowState.NOT_SENT)
_KEPT = (RowState.WAITING, RowState.SENDING, RowState.CREATED, RowState.FAILED)


class UploadStep(QWidget):
    """The fourth screen; also shows rows of an upload that ended."""

    def __init__(self, desk: WindowDesk, sheet: SheetModel, job: JobModel) -> None:
        super().__init__()
        fill(self, "surface")
        self._desk, self._sheet, self._job = desk, sheet, job
        theme = desk.theme
        self._scrolled_to, self._furthest = 0, 0
        self._has_panel, self._narrow = False, False
        self.chips = StateChips(theme, tr("Upload states"))
        self.chips.setObjectName("createStates")
        self.table = RowTable(theme, tr("Rows of the upload"))
        self.filter = FindField(theme, tr("Filter rows"), self.table)
        self.filter.setFixedWidth(176)
        self.table.setObjectName("createRunTable")
        self._memory = TableMemory(desk, self.table, lambda: "run")
        self.table.opened_rows.connect(self._memory.recall)
        self.panel = RunPanel(desk)
        self.strip = ProgressStrip(theme)
        self.strip.pause.setObjectName("createPause")
        self.strip.stop.setObjectName("createStop")
        self.receipt = Button(theme, tr("Back to the receipt"), icon="receipt")
        self.receipt.hide()
        self.strip.buttons.addWidget(self.receipt)
        self._lay_out()
        self.chips.chosen.connect(self.table.set_state)
        self.table.failed.connect(desk.show_error)
        self.table.told.connect(desk.said)
        self.panel.unknown_wanted.connect(self.show_unknown)
        self.panel.keys_wanted.connect(job.give_keys)
        self.strip.pause_wanted.connect(job.pause)
        self.strip.resume_wanted.connect(job.resume)
        self.strip.stop_wanted.connect(job.stop)
        job.progressed.connect(self._progressed)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._tick)

    def showEvent(self, event: QShowEvent) -> None:
        """In front: countdowns go on."""
        super().showEvent(event)
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Behind: nothing ticks."""
        super().hideEvent(event)
        self._second.stop()

    def open_rows(self, limit: RateLimit) -> None:
        """Show the rows of the job shown, as it stands."""
        record = self._job.record
        if record is None:
            return
        self.chips.choose("")
        self.filter.clear()
        self._scrolled_to, self._furthest = 0, 0
        sheet = self._sheet
        running = self._job.running
        columns = run_columns(sheet.mapping, sheet.fields, self._desk.zone, wide=not running)
        self.table.open(self._job.path, columns)
        self.panel.begin(limit, record.connection_id)
        self._has_panel = running
        self._show_panel()
        if running and self._job.progress is not None:
            self._progressed(self._job.progress)
        elif not running:
            self._show_still(self._job.receipt or record.receipt(), self._job.state or record.state)
        else:
            self.chips.set_counts(record.counts, keep=_KEPT)
            self.strip.set_state(ARC, "accent_text", tr("Starting"), ())
            self.strip.set_bar((), 1)
            self.strip.set_running(running=True)

    def set_narrow(self, *, narrow: bool) -> None:
        """In a small window the strip alone says how far it is."""
        self._narrow = narrow
        self._show_panel()

    def _show_panel(self) -> None:
        self.panel.setVisible(self._has_panel and not self._narrow)

    def show_state(self, key: str) -> None:
        """Only the rows in a state."""
        self.chips.choose(key)

    def close_rows(self) -> None:
        """Let the file go."""
        self.table.close_rows()

    @Slot()
    def show_unknown(self) -> None:
        """Only the rows whose outcome is unknown."""
        self.chips.choose(RowState.UNKNOWN.value)

    @Slot(object)
    def _progressed(self, progress: JobProgress) -> None:
        at_work = self._follows()
        self._has_panel = progress.phase is not Phase.ENDED
        self._show_panel()
        self.chips.set_counts(progress.counts, keep=_KEPT)
        self.table.apply_progress(progress)
        self._say(progress)
        if at_work and progress.changed:
            self._go_along(max(progress.changed))

    @Slot()
    def _tick(self) -> None:
        """A second of a wait passed."""
        progress = self._job.progress
        if progress is not None and self._job.running and progress.wait_until_s is not None:
            self._say(progress)

    def _say(self, progress: JobProgress) -> None:
        self.panel.show_progress(progress)
        held = progress.phase in {Phase.PAUSED, Phase.PAUSING}  # nobody knows when it is done
        told = replace(progress, done_about_s=None) if held else progress
        if self.panel.isVisible():  # the panel has the whole sentence
            told = replace(told, wait_reason=_in_short(progress))
        hint = tr(_ELSEWHERE) if progress.phase in _AT_WORK and not self._narrow else ""
        self.strip.show_progress(_of_rows_to_send(told), self._desk.now(), self._desk.zone, hint)

    def _follows(self) -> bool:
        """Nobody scrolled, sorted, filtered or chose a row: the table goes along with the work."""
        untouched = self.table.verticalScrollBar().value() == self._scrolled_to
        return untouched and self.table.rows.natural and not self.table.selectionModel().hasSelection()

    def _go_along(self, row_id: int) -> None:
        """Only ever forward: a late answer to an early call takes nobody back."""
        self._furthest = max(self._furthest, row_id)
        place = self.table.rows.place_of(self._furthest)
        if place >= 0:
            index = self.table.rows.index(place, 0)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            self._scrolled_to = self.table.verticalScrollBar().value()

    def _show_still(self, receipt: Receipt, state: JobState) -> None:
        """A job that does not run: what became of it, and Resume when it can go on."""
        look = job_look(state)
        self.chips.set_counts(receipt.counts, keep=_KEPT)
        self.strip.set_bar(segments_of(receipt.counts), receipt.rows_in)
        skipped, unsent = receipt.count(RowState.SKIPPED), receipt.count(*_UNSENT)
        out = receipt.rows_in - skipped
        answered = tr_n("{part} of {n} rows answered", "{part} of {n} rows answered", out, part=out - unsent)
        self.strip.set_state(look.icon, look.mark, look.word, (answered,))
        self.strip.set_running(running=self._job.can_go_on, paused=True)
        self.strip.stop.setVisible(False)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        tools.setSpacing(8)
        tools.addWidget(self.chips, 1)
        tools.addWidget(FilterNote(self._desk.theme, self.table))
        tools.addWidget(self.filter)
        toolbar = QWidget()
        toolbar.setFixedHeight(48)
        toolbar.setLayout(tools)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.table, 1)
        middle.addWidget(hairline(vertical=True))
        middle.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(hairline())
        column.addLayout(middle, 1)
        column.addWidget(self.strip)


def _in_short(progress: JobProgress) -> str:
    """What the strip says of a wait whose reason stands in the panel."""
    if progress.phase is not Phase.LOOKING_UP:
        return ""
    unknown = dict(progress.counts).get(RowState.UNKNOWN, 0)
    return tr_n("Looking up {n} row", "Looking up {n} rows", unknown) if unknown else ""


def _of_rows_to_send(progress: JobProgress) -> JobProgress:
    """The same without the rows that are never sent, as the panel counts."""
    counts = tuple((state, count) for state, count in progress.counts if state is not RowState.SKIPPED)
    skipped = sum(count for state, count in progress.counts if state is RowState.SKIPPED)
    return replace(progress, counts=counts, rows_in=progress.rows_in - skipped)
