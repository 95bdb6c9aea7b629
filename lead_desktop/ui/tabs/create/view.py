"""The tab Bulk create: the rail on the left, one step on the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.files import ask_for_sheets, ask_where_to_save
from lead_desktop.ui.tabs.create.check_step import CheckStep
from lead_desktop.ui.tabs.create.confirm import ask_for_all
from lead_desktop.ui.tabs.create.corrections_model import CorrectionsModel
from lead_desktop.ui.tabs.create.file_step import FileStep
from lead_desktop.ui.tabs.create.map_step import MapStep
from lead_desktop.ui.tabs.create.pasted_table import own_folder
from lead_desktop.ui.tabs.create.questions import LeftRows
from lead_desktop.ui.tabs.create.queue_line import QueueLine
from lead_desktop.ui.tabs.create.rail_words import rail_of
from lead_desktop.ui.tabs.create.receipt import ReceiptStep
from lead_desktop.ui.tabs.create.tab_words import not_taken, step_names, where_to
from lead_desktop.ui.tabs.create.template import TemplateMaker
from lead_desktop.ui.tabs.create.trial import Trial
from lead_desktop.ui.tabs.create.upload_step import UploadStep
from lead_desktop.ui.tabs.create.value_giver import ValueGiver
from lead_desktop.ui.tabs.create.view_model import CreateModel, Step
from lead_desktop.ui.tabs.results.own_copy import OwnCopySaver
from lead_desktop.ui.widgets.labels import fill, hairline
from lead_desktop.ui.widgets.step_line import StepLine
from lead_desktop.ui.widgets.step_rail import StepRail

_NARROW_PX = 1100


class CreateTab(QWidget):
    """Builds and wires; `CreateModel` decides."""

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        fill(self, "surface")
        self.setAcceptDrops(True)
        self._desk = desk
        self.model = model = CreateModel(desk)
        self._opened_job = ""
        names = step_names()
        self.rail = StepRail(desk.theme, names)
        self.file_step = FileStep(desk)
        self.map_step = MapStep(desk, model.sheet)
        self.check_step = CheckStep(desk, model.sheet)
        self.upload_step = UploadStep(desk, model.sheet, model.job)
        self.receipt = ReceiptStep(desk)
        self.steps = QStackedWidget()
        for step in (self.file_step, self.map_step, self.check_step, self.upload_step, self.receipt):
            self.steps.addWidget(step)
        self.line = StepLine(desk.theme, names)
        self.line.hide()
        self._rule = hairline()
        self._rule.hide()
        self.queue = QueueLine(desk.theme)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.line)
        right.addWidget(self._rule)
        right.addWidget(self.queue)
        right.addWidget(self.steps, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(hairline(vertical=True))
        line.addLayout(right, 1)
        self._copies = OwnCopySaver(desk, self)
        self._trial, self._giver = Trial(desk, model, self), ValueGiver(desk, model, self)
        self._template = TemplateMaker(desk, self)
        self.corrections = CorrectionsModel(desk, model.sheet, model.job, self)
        self._wire()
        self._show()
        model.list_recent()

    def focus_main(self) -> None:
        """Ctrl+L: to the start of the step."""
        target: dict[Step, QWidget] = {
            Step.FILE: self.file_step.choose,
            Step.MAP: self.map_step.table,
            Step.CHECK: self.check_step.table,
            Step.UPLOAD: self.upload_step.table,
            Step.RECEIPT: self.receipt.main,
        }
        target[self.model.step].setFocus()

    def focus_filter(self) -> None:
        """Ctrl+F: filter the rows."""
        if self.model.step is Step.CHECK:
            self.check_step.filter.setFocus()
        elif self.model.step is Step.UPLOAD:
            self.upload_step.filter.setFocus()

    def run_main(self) -> None:
        """Ctrl+Enter: the filled button of the step."""
        buttons = {
            Step.FILE: self.file_step.choose,
            Step.MAP: self.map_step.check,
            Step.CHECK: self.check_step.upload,
            Step.RECEIPT: self.receipt.main,
        }
        if button := buttons.get(self.model.step):
            button.click()

    def export(self) -> None:
        """Ctrl+E: the results workbook, also of an upload that runs."""
        if self.model.step >= Step.UPLOAD:
            self._save_results()

    def save(self) -> None:
        """Ctrl+S: the mapping while it is made, else the results workbook."""
        (self.map_step.mappings.save if self.model.step is Step.MAP else self.export)()

    def pause_or_resume(self) -> None:
        """Ctrl+P."""
        if self.model.step >= Step.UPLOAD:
            self.model.job.pause_or_resume()

    def open_file(self) -> None:
        """Ctrl+O: choose one or more spreadsheets."""
        if paths := ask_for_sheets(self):
            self._desk.clear_message()
            self.corrections.take(paths)

    def open_files(self, paths: Sequence[str]) -> None:
        """Files given from outside the window: as if they were dropped."""
        self.file_step.files_wanted.emit(list(paths))

    def open_job(self, job_id: str) -> None:
        """A draft or an upload of the history."""
        self.model.open_job(job_id)

    def close_rows(self) -> None:
        """The window closes: let row stores go."""
        self.check_step.close_rows()
        self.upload_step.close_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the rail is a line, and the panel beside a run gives way."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_PX
        self.rail.setVisible(not narrow)
        self.line.setVisible(narrow)
        self._rule.setVisible(narrow)
        self.map_step.table.set_narrow(narrow=narrow)
        self.check_step.set_narrow(narrow=narrow)
        self.upload_step.set_narrow(narrow=narrow)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the tab."""
        self.file_step.drop.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped: as on the drop area."""
        self.file_step.drop.dropEvent(event)

    def _wire(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.step_changed.connect(self._step_changed)
        model.confirm_wanted.connect(self._confirm)
        model.job.opened.connect(self._job_opened)
        self.rail.chosen.connect(self._rail_chosen)
        self.line.chosen.connect(self._rail_chosen)
        self.file_step.files_wanted.connect(lambda _paths: self._desk.clear_message())
        self.file_step.files_wanted.connect(self.corrections.take)
        self.corrections.ordinary.connect(model.queue.take)
        self.corrections.job_wanted.connect(model.open_job)
        self.queue.next_wanted.connect(model.queue.open_next)
        self.queue.leave_wanted.connect(model.queue.leave_out)
        self.file_step.choose_wanted.connect(self.open_file)
        self.file_step.paste_wanted.connect(self._paste)
        self.file_step.template_wanted.connect(self._template.begin)
        self.file_step.cancel_wanted.connect(model.sheet.cancel)
        self.file_step.job_wanted.connect(model.open_job)
        self.file_step.refused.connect(self._refused)
        self.map_step.back_wanted.connect(lambda: model.go_to(Step.FILE))
        self.map_step.check_wanted.connect(model.check)
        self.check_step.back_wanted.connect(lambda: model.go_to(Step.MAP))
        self.check_step.upload_wanted.connect(model.upload)
        self.check_step.trial_wanted.connect(self._trial.try_first)
        self.check_step.unlock_wanted.connect(lambda: self._desk.safe_mode_wanted.emit(model.connection))
        self.upload_step.receipt.clicked.connect(model.look_at_receipt)
        self.receipt.save_wanted.connect(self._save_results)
        self.receipt.copy_wanted.connect(self._save_copy)
        self.receipt.retry_wanted.connect(model.again.retry)
        self.receipt.new_wanted.connect(model.new_upload)
        self.receipt.resume_wanted.connect(model.again.resume)
        self.receipt.look_up_wanted.connect(model.again.look_up)
        self.receipt.one_wanted.connect(model.again.try_one)
        self.receipt.rows_wanted.connect(self._show_left)
        self.receipt.fix_wanted.connect(self._fix_in_excel)
        self.receipt.value_wanted.connect(self._giver.ask)

    @Slot()
    def _show(self) -> None:
        model = self.model
        for place, (state, words) in enumerate(rail_of(model, self._desk.connection)):
            self.rail.set_step(place, state, words)
            self.line.set_step(place, state, words)
        connection = self._desk.connection
        into = where_to(connection, can_create=model.can_create)
        self.file_step.show_into(into, possible=connection is not None and model.can_create)
        self.queue.show_queue(
            model.queue,
            opened=model.sheet.source is not None,
            unsent=model.step < Step.UPLOAD,
            busy=bool(model.sheet.busy),
        )
        self.file_step.show_sheet(model.sheet)
        self.file_step.show_recent(model.recent)
        if model.step is Step.MAP:
            self.map_step.show_sheet()
        self.upload_step.receipt.setVisible(model.outcome is not None)
        self.check_step.show_busy(busy=model.job.preparing)
        self.check_step.show_guard(model.connection)
        if model.outcome is not None and model.sheet.source is not None and model.connection is not None:
            self.receipt.show_outcome(model.outcome, model.sheet.source, model.connection)

    @Slot()
    def _step_changed(self) -> None:
        model = self.model
        if model.step is Step.FILE:
            self.map_step.forget()
        if model.step < Step.CHECK:
            self.check_step.close_rows()
        if model.step is Step.CHECK:
            self.check_step.open_rows(self._desk.jobs_dir / f"{model.sheet.job_id}.sqlite")
        if model.step is Step.UPLOAD and model.job.record is not None:
            self.upload_step.open_rows(model.limit)
        holder = self.window().focusWidget()
        self.steps.setCurrentIndex(int(model.step))
        if self.isVisible() and (holder is None or holder.isAncestorOf(self) or self.isAncestorOf(holder)):
            self.focus_main()  # the button that was pressed is gone

    @Slot()
    def _job_opened(self) -> None:
        if self.model.step is Step.UPLOAD:
            self.upload_step.open_rows(self.model.limit)

    @Slot(int)
    def _rail_chosen(self, place: int) -> None:
        self.model.go_to(Step(place))

    @Slot()
    def _paste(self) -> None:
        self.model.open_pasted(QGuiApplication.clipboard().text())

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self._desk.show_error(not_taken(sentence))

    @Slot()
    def _confirm(self) -> None:
        ask_for_all(self._desk, self, self.model)

    @Slot()
    def _save_results(self) -> None:
        source, record = self.model.sheet.source, self.model.job.record
        path = Path(source.path) if source else Path("leads")
        chosen = ask_where_to_save(self, f"{path.stem} results.xlsx", own_folder(path))
        if chosen and record is not None:
            self.model.result.save(record.job_id, chosen)

    @Slot()
    def _fix_in_excel(self) -> None:
        source, record = self.model.sheet.source, self.model.job.record
        path = Path(source.path) if source else Path("leads")
        chosen = ask_where_to_save(self, f"{path.stem} to correct.xlsx", own_folder(path))
        if chosen and record is not None:
            self.corrections.save(record.job_id, chosen)

    @Slot()
    def _save_copy(self) -> None:
        if self.model.job.record is not None:
            self._copies.save(self.model.job.record.job_id)

    @Slot(object)
    def _show_left(self, left: LeftRows) -> None:
        self.model.look_at_rows()
        self.upload_step.show_state(left.state.value)
        self.upload_step.filter.setText(left.reason)
        self.upload_step.filter.setCursorPosition(0)
