"""The right side of Fetch and Search: bar, table, progress strip, wired to one job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.core.columns import Column
from lead_desktop.core.errors import LeadDesktopError, StoreError
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.models.table_columns import Columns
from lead_desktop.ui.tabs.results.done_words import done_line, nothing_words
from lead_desktop.ui.tabs.results.export_path import ask_export_path, seen_columns
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.tabs.results.open_lead import OpenLead
from lead_desktop.ui.tabs.results.pane_words import PaneWords
from lead_desktop.ui.tabs.results.result_bar import ResultBar
from lead_desktop.ui.tabs.results.table_memory import TableMemory, of_connection
from lead_desktop.ui.tabs.results.to_template import ToTemplate
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.labels import fill, hairline
from lead_desktop.ui.widgets.progress_strip import ProgressStrip
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.widgets.segmented_bar import segments_of

_SECOND_MS = 1000


class ResultPane(QWidget):
    """Shows the job of a `JobModel`.

    Attributes:
        table: Its rows.
        bar: Chips, filter, export.
        strip: Progress, pause, stop.
        above: Where a screen puts what stands over the bar.
    """

    def __init__(
        self,
        desk: WindowDesk,
        job: JobModel,
        words: PaneWords,
        columns_of: Callable[[Sequence[Column]], Columns],
    ) -> None:
        super().__init__()
        self._desk, self._job, self._words, self._columns_of = desk, job, words, columns_of
        self._stored: tuple[Column, ...] = ()
        self._grows = False
        theme = desk.theme
        fill(self, "surface")
        self.table = RowTable(theme, tr(words.table))
        self._memory = TableMemory(desk, self.table, of_connection(desk, words.key))
        self.table.opened_rows.connect(self._memory.recall)
        self.bar = ResultBar(theme, self.table, with_states=words.with_states, placeholder=tr(words.filter))
        self.to_template = ToTemplate(desk, job, self.table, self.bar)
        self.open_lead = OpenLead(desk, job, self.table)
        self.strip = ProgressStrip(theme)
        self.empty = EmptyState(theme, words.icon, tr(words.title), tr(words.words))
        self._retry = Button(theme, "", icon="arrow-clockwise")
        self._again = Button(theme, tr("Export"), icon="export")
        for button in (self._retry, self._again):
            self.strip.buttons.addWidget(button)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._room = QTimer(self)
        self._room.setSingleShot(True)
        self._room.timeout.connect(self._fit_last_word)
        self._name_parts()
        self._lay_out()
        self._wire()
        self._show_empty(empty=True)

    def export(self) -> None:
        """Write the rows as they are shown: order, filter, columns."""
        if self._job.record is None or not self.bar.export.isEnabled():
            return
        path = ask_export_path(self, self._job.record.title)
        if path:
            rows = self.table.rows
            shown = tuple(rows.row_ids(range(rows.rowCount())))
            self._job.export(path, shown, seen_columns(self.table.visible_columns()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the last line keeps to the sum."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._show_buttons()

    def mark_order(self, key: str, *, descending: bool) -> None:
        """Show by which column the rows arrive, until a person sorts otherwise."""
        section = next((i for i, one in enumerate(self.table.rows.columns) if one.key == key), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        if not self.table.query.sort:
            self.table.horizontalHeader().setSortIndicator(section, order)

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.bar.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.filter.selectAll()

    def rebuild_columns(self) -> None:
        """The same rows in other columns."""
        if self._job.record is not None:
            columns = self._columns_of(self._stored)
            now = [(column.key, column.label) for column in self.table.rows.columns]
            if [(column.key, column.label) for column in columns] != now:
                self.table.set_columns(columns)

    def _name_parts(self) -> None:
        key = self._words.key
        self.table.setObjectName(f"{key}Table")
        self.bar.export.setObjectName(f"{key}Export")
        self.bar.template.setObjectName(f"{key}Template")
        self.strip.pause.setObjectName(f"{key}Pause")
        self.strip.stop.setObjectName(f"{key}Stop")
        self.bar.filter.setObjectName(f"{key}Filter")
        if self.bar.chips is not None:
            self.bar.chips.setObjectName(f"{key}States")

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        self.above = QVBoxLayout()
        self._line = hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.above)
        column.addWidget(self.bar)
        column.addWidget(self._line)
        column.addWidget(self._pages, 1)
        column.addWidget(self.strip)

    def _wire(self) -> None:
        job = self._job
        job.opened.connect(self._opened)
        job.progressed.connect(self._progressed)
        job.ended.connect(self._ended)
        job.gone.connect(self._gone)
        job.changed.connect(self._show_buttons)
        self.strip.pause_wanted.connect(job.pause)
        self.strip.resume_wanted.connect(job.resume)
        self.strip.stop_wanted.connect(job.stop)
        self._retry.clicked.connect(self._retry_pressed)
        self._again.clicked.connect(self.export)
        self.bar.export.clicked.connect(self.export)
        self.table.failed.connect(self._failed)
        self.table.told.connect(self._desk.said)
        self._second.timeout.connect(self._tick)

    @Slot()
    def _opened(self) -> None:
        try:
            self._stored = _stored_columns(self._job.path)
            self._grows = len(self._stored) <= 1  # nobody chose columns: at most the pasted line is there
            self.table.open(self._job.path, self._columns_of(self._stored))
        except StoreError as error:
            self._desk.show_error(error)
            return
        self.bar.begin()
        self._show_empty(empty=False)
        holder = self.window().focusWidget()
        if self.isVisible() and (holder is None or holder.isAncestorOf(self)):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that began it is off now
        record = self._job.record
        if record is not None and self.bar.chips is not None:
            self.bar.chips.set_counts(record.counts)
        if self._job.receipt is None:
            self.strip.set_state("circle-dashed", "text3", "", ())
            self.strip.set_bar((), 1)
        if self._job.can_go_on and record is not None:
            self._show_last_word(record.receipt())

    @Slot(object)
    def _progressed(self, progress: JobProgress) -> None:
        if not self._job.running:
            return
        self.strip.show_progress(progress, self._desk.now(), self._desk.zone)
        if self.bar.chips is not None:
            self.bar.chips.set_counts(progress.counts)
        if self._grows:
            self._widen()
        self.table.apply_progress(progress)
        self._keep_time(progress)

    @Slot()
    def _ended(self) -> None:
        self._second.stop()
        self._widen()
        self.table.refresh()
        receipt, record = self._job.receipt, self._job.record
        if receipt is not None:
            if not receipt.rows_in:
                self.empty.set_words(self._words.icon, *nothing_words(receipt, self._words.nothing))
                self._pages.setCurrentIndex(0)
            if self.bar.chips is not None:
                self.bar.chips.set_counts(receipt.counts)
            self._show_last_word(receipt)
        elif record is not None:
            self._show_last_word(record.receipt())

    @Slot()
    def _gone(self) -> None:
        self._second.stop()
        self.table.close_rows()
        self.empty.set_words(self._words.icon, tr(self._words.title), tr(self._words.words))
        self._show_empty(empty=True)

    def _show_last_word(self, receipt: Receipt) -> None:
        state = self._job.state
        if state is None:
            return
        line = done_line(receipt, state, self._job.ended_s, self._desk.zone)
        for words, hint, again in line.choices():
            self._again.setVisible(again and not self._job.busy)
            self.strip.set_state(line.icon, line.tone, line.title, (words,), hint)
            if self.strip.least_width() <= self.width():
                break  # no button is cut
        self.strip.set_tip(line.words)
        if receipt.kind is JobKind.SEARCH:
            whole = not (receipt.note or receipt.possible_gaps)
            self.strip.set_bar((("ok_fill" if whole else "warn_fill", 1),) if receipt.rows_in else (), 1)
        else:
            self.strip.set_bar(segments_of(receipt.counts), receipt.rows_in)
        self.strip.set_running(running=False)

    @Slot()
    def _show_buttons(self) -> None:
        job = self._job
        over = job.record is not None and not job.busy
        self._retry.setVisible(over and (job.failed > 0 or job.can_go_on))
        again = tr_n("Try {n} line again", "Try {n} lines again", job.failed)
        self._retry.set_text(tr("Resume") if job.can_go_on else again)
        self._retry.set_icon("play" if job.can_go_on else "arrow-clockwise")
        self._again.setVisible(over)
        self.bar.set_live(live=job.record is not None)
        self._room.start()

    @Slot()
    def _fit_last_word(self) -> None:
        """As many words as there is room for, once all buttons beside them are there."""
        if self._job.receipt is not None and not self._job.busy:
            self._show_last_word(self._job.receipt)

    def _retry_pressed(self) -> None:
        if self._job.can_go_on:
            self._job.resume()
        else:
            self._job.retry()

    def _widen(self) -> None:
        """Columns of a CRM that gives what it has come with the leads."""
        try:
            stored = _stored_columns(self._job.path)
        except StoreError as error:
            self._desk.show_error(error)
            return
        if stored != self._stored:
            self._stored = stored
            self.rebuild_columns()

    def _keep_time(self, progress: JobProgress) -> None:
        """Countdowns tick once a second, also when nothing else comes."""
        waits = progress.phase in {Phase.WAITING_FOR_LIMIT, Phase.OFFLINE}
        if waits and not self._second.isActive():
            self._second.start()
        elif not waits:
            self._second.stop()

    @Slot()
    def _tick(self) -> None:
        if self._job.progress is not None and self._job.running:
            self.strip.show_progress(self._job.progress, self._desk.now(), self._desk.zone)

    @Slot(object)
    def _failed(self, error: LeadDesktopError) -> None:
        self._desk.show_error(error)

    def _show_empty(self, *, empty: bool) -> None:
        self._pages.setCurrentIndex(0 if empty else 1)
        self.bar.setVisible(not empty)
        self._line.setVisible(not empty)
        self.strip.setVisible(not empty)
        self._show_buttons()


def _stored_columns(path: Path) -> tuple[Column, ...]:
    with RowReader(path) as reader:
        return reader.columns()
