"""The tab Jobs: the list, and the receipt beside it."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.files import ask_where_to_save
from lead_desktop.ui.dialogs.safe_again import ask_again
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.record_table_model import RecordTableModel
from lead_desktop.ui.tabs.jobs.delete_question import DeleteQuestion
from lead_desktop.ui.tabs.jobs.job_columns import job_columns
from lead_desktop.ui.tabs.jobs.job_lines import JobLine, job_chips
from lead_desktop.ui.tabs.jobs.job_panel import DELETE_ONE, JobPanel
from lead_desktop.ui.tabs.jobs.kept_words import held_note
from lead_desktop.ui.tabs.jobs.view_model import JobsModel
from lead_desktop.ui.tabs.results.own_copy import OwnCopySaver
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.chips import StateChips
from lead_desktop.ui.widgets.data_table import DataTable
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.inputs import FilterEdit
from lead_desktop.ui.widgets.labels import Label, fill, hairline

_SECOND_MS = 1000
_NOT_IN_NAMES = re.compile(r"[^\w .,()-]+")


class JobsTab(QWidget):
    """Builds and wires; `JobsModel` decides."""

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        fill(self, "surface")
        self._desk, theme = desk, desk.theme
        self.model = JobsModel(desk)
        self.chips = StateChips(theme, tr("Job states"))
        self.filter = FilterEdit(theme, tr("Filter jobs"))
        self.filter.setObjectName("jobsFilter")
        self.filter.setFixedWidth(200)
        self._rows: RecordTableModel[JobLine] = RecordTableModel(
            job_columns(lambda: desk.zone), key=lambda line: line.job_id, parent=self
        )
        self.table = DataTable(theme, tr("Jobs"), row_px=32)
        self.table.setObjectName("jobsTable")
        self.table.show_model(self._rows)
        self.panel = JobPanel(desk)
        self._empty = EmptyState(
            theme,
            "stack",
            tr("No jobs yet"),
            tr(
                "Fetches, searches and uploads are listed here with their receipts. Nothing starts by itself."
            ),
        )
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.model.tick)
        self._copies = OwnCopySaver(desk, self)
        self._held = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self._held.setObjectName("jobsHeld")
        self._held.setContentsMargins(16, 8, 16, 8)
        QShortcut(
            QKeySequence.StandardKey.Delete, self.table, context=Qt.ShortcutContext.WidgetShortcut
        ).activated.connect(self._ask_to_delete)
        self._lay_out()
        self._wire()
        self._show()

    def focus_main(self) -> None:
        """Ctrl+L: the list."""
        self.table.setFocus()

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.filter.setFocus()

    def run_main(self) -> None:
        """Ctrl+Enter: the filled button."""
        for button in (self.panel.keys, self.panel.one, self.panel.resume):
            if button.isVisible():
                button.click()
                return

    def pause_or_resume(self) -> None:
        """Ctrl+P."""
        self.model.pause_or_resume()

    def export(self) -> None:
        """Ctrl+E."""
        self._save()

    def save(self) -> None:
        """Ctrl+S."""
        self._save()

    def open_job(self, job_id: str) -> None:
        """Show this job."""
        self.model.choose(job_id)

    def showEvent(self, event: QShowEvent) -> None:
        """In front: fresh, and run times go on."""
        super().showEvent(event)
        self.model.refresh()
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Behind: nothing ticks."""
        super().hideEvent(event)
        self._second.stop()

    def _wire(self) -> None:
        model, panel = self.model, self.panel
        model.changed.connect(self._show)
        model.yes_wanted.connect(partial(ask_again, self._desk, self))
        self.chips.chosen.connect(model.set_state)
        self.filter.filtered.connect(model.set_text)
        self.table.current_changed.connect(self._current_changed)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.opened.connect(self._opened)
        panel.resume_wanted.connect(model.resume)
        panel.keys_wanted.connect(model.give_keys)
        panel.retry_wanted.connect(model.retry)
        panel.look_up_wanted.connect(model.look_up)
        panel.one_wanted.connect(model.try_one)
        panel.pause_wanted.connect(model.pause_or_resume)
        panel.stop_wanted.connect(model.stop)
        panel.open_wanted.connect(model.open)
        panel.delete_wanted.connect(self._ask_to_delete)
        panel.save_wanted.connect(self._save)
        panel.copy_wanted.connect(self._save_copy)

    @Slot()
    def _show(self) -> None:
        model = self.model
        self._stack.setCurrentIndex(0 if model.lines else 1)
        self.chips.set_chips(job_chips(model.lines))
        before = self.table.currentIndex().row()
        self._rows.set_records(model.shown)
        place = self._rows.place_of(model.current)
        if place >= 0 and (place != before or self.table.currentIndex().row() != place):
            self.table.selectRow(place)
        self.panel.show_line(model.line, starting=model.starting(model.current))
        self._held.setText(held_note(model.lines))
        self._held.setVisible(bool(self._held.text()))

    @Slot(object)
    def _current_changed(self, line: JobLine | None) -> None:
        if line is not None:
            self.model.choose(line.job_id)

    @Slot(object)
    def _opened(self, _line: JobLine) -> None:
        self.model.open()

    @Slot()
    def _ask_to_delete(self) -> None:
        lines = self._deletable()
        if lines:
            question = DeleteQuestion(self, self._desk.theme, lines)
            question.confirmed.connect(lambda: self.model.delete(*(line.job_id for line in lines)))
            question.finished.connect(question.deleteLater)
            question.open()

    def _deletable(self) -> list[JobLine]:
        """The selected jobs, or the one in use, without those at work."""
        found = [self._rows.record_at(place) for place in self.table.selected_places()] or [self.model.line]
        return [line for line in found if line is not None and not line.at_work]

    @Slot()
    def _selected(self) -> None:
        lines = self._deletable()
        several = tr_n("Delete {n} job and its rows…", "Delete {n} jobs and their rows…", len(lines))
        self.panel.delete_words = several if len(lines) > 1 else tr(DELETE_ONE)

    @Slot()
    def _save(self) -> None:
        line = self.model.line
        if line is None:
            return
        name = _NOT_IN_NAMES.sub(" ", line.record.title).strip() or line.name
        if path := ask_where_to_save(self, f"{name} results.xlsx"):
            self.model.save_results(path)

    @Slot()
    def _save_copy(self) -> None:
        if self.model.line is not None:
            self._copies.save(self.model.line.job_id)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        tools.setSpacing(8)
        tools.addWidget(self.chips, 1)
        tools.addWidget(self.filter)
        toolbar = QWidget()
        toolbar.setFixedHeight(48)
        toolbar.setLayout(tools)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(toolbar)
        left.addWidget(hairline())
        left.addWidget(self.table, 1)
        left.addWidget(self._held)
        full = QWidget()
        line = QHBoxLayout(full)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(left, 1)
        line.addWidget(hairline(vertical=True))
        line.addWidget(self.panel)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
