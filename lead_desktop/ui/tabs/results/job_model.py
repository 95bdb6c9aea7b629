"""One job at a time, followed from its start (or out of the history) to its receipt."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.causes import Cause
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.progress import JobEnded, JobProgress, Phase
from lead_desktop.core.receipts import JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.export_rows import ExportRows, SeenColumn
from lead_desktop.jobs.job import Job
from lead_desktop.jobs.safe_mode import NeedsYes
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.cause_words import paused_title
from lead_desktop.ui.tabs.results.job_questions import FindJob, LookUpLost, ReadyJob, ResumeJob, RetryJob
from lead_desktop.ui.tabs.results.new_keys import NEW_KEYS, give_keys
from lead_desktop.ui.tabs.results.read_only import show_refusal
from lead_desktop.ui.translation import told, tr, tr_n

_OVER = frozenset({JobState.FINISHED, JobState.STOPPED, JobState.FAILED})


class JobModel(QObject):
    """The job a screen shows. Decides; holds no widget.

    Attributes:
        record: The job shown, or None.
        progress: Its newest word in this run, or None.
        receipt: Its receipt once it has ended, or None.
        state: Where it stands, or None while there is no job.
        ended_s: When it ended, seconds since the epoch, or None.
        preparing: A job is being made.

    Signals:
        opened: Another job is shown; its file can be read.
        progressed: A JobProgress of the job.
        ended: The job ended; `receipt` is there.
        gone: Its rows were deleted; no job is shown.
        begun: It is started, for the first time or again.
        yes_wanted: Safe mode asks first: a NeedsYes, and what follows the yes.
        changed: Any of the attributes changed.
    """

    opened = Signal()
    progressed = Signal(object)
    ended = Signal()
    gone = Signal()
    begun = Signal()
    yes_wanted = Signal(object, object)
    changed = Signal()

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self._asker = Asker(desk, self)
        self.record: JobRecord | None = None
        self.progress: JobProgress | None = None
        self.receipt: Receipt | None = None
        self.state: JobState | None = None
        self.ended_s: float | None = None
        self.preparing = False
        self._told_reason = ""
        desk.api.events.connect(self._events)
        desk.jobs_gone.connect(self._jobs_gone)

    @property
    def running(self) -> bool:
        """The job runs in this process, paused or not."""
        return self.state is JobState.RUNNING

    @property
    def busy(self) -> bool:
        """A job is being made, or runs."""
        return self.preparing or self.running

    @property
    def failed(self) -> int:
        """Rows that failed and can be tried again, once the job has ended."""
        return self.receipt.count(RowState.FAILED) if self.receipt is not None else 0

    @property
    def path(self) -> Path:
        """The job's file of rows.

        Raises:
            RuntimeError: There is no job.
        """
        if self.record is None:
            raise RuntimeError("no job is shown")
        return self._desk.jobs_dir / f"{self.record.job_id}.sqlite"

    def begin(self, question: object) -> None:
        """Start the job that a question makes (its answer is a ReadyJob)."""
        if self.busy:
            return
        self.preparing = True
        self._desk.clear_message()
        self._asker.ask(question, partial(self._answered, question), self._not_ready)
        self.changed.emit()

    def _answered(self, question: object, answer: ReadyJob | NeedsYes) -> None:
        """Start the job, after a yes where safe mode wants one."""
        if isinstance(answer, ReadyJob):
            self._ready(answer)
        elif isinstance(question, ResumeJob | RetryJob):
            self.preparing = False
            self.changed.emit()
            again = replace(question, confirmed=True)
            self.yes_wanted.emit(answer, lambda: self.begin(again))

    def show_job(self, job_id: str) -> None:
        """Show a job of the history."""
        if self.record is None or self.record.job_id != job_id:
            self._asker.ask(FindJob(job_id), self._found, self._desk.show_error)

    def forget(self, job_id: str) -> None:
        """The job was changed elsewhere: it is read anew when it is shown again."""
        if self.record is not None and self.record.job_id == job_id and not self.busy:
            self.record = self.progress = self.receipt = self.state = None

    @Slot(object)
    def _jobs_gone(self, job_ids: tuple[str, ...]) -> None:
        if self.record is not None and self.record.job_id in job_ids and not self.busy:
            self.forget(self.record.job_id)
            self.gone.emit()
            self.changed.emit()

    def retry(self) -> None:
        """Try again what failed."""
        if self.record is not None:
            self.begin(RetryJob(self.record.job_id))

    def look_up(self) -> None:
        """Look up the rows whose answer was lost; sends nothing."""
        if self.record is not None:
            self.begin(LookUpLost(self.record.job_id))

    def resume_all(self) -> None:
        """Send all that was not sent, also of a trial that was cut short."""
        if self.record is not None:
            self.begin(ResumeJob(self.record.job_id, whole=True))

    def try_one(self) -> None:
        """Send one row of an upload, then stop."""
        if self.record is not None:
            self.begin(ResumeJob(self.record.job_id, limit=1))

    def start(self, job: Job) -> None:
        """Run the job that is shown once more, with other parameters."""
        self._mark_started()
        self._asker.expect(self._desk.api.start_job(job), _nothing, self._refused)
        self.changed.emit()

    def pause(self) -> None:
        """Begin no new call."""
        if self.record is not None and self.running:
            self._desk.api.pause(self.record.job_id)

    def resume(self) -> None:
        """Go on after a pause, also one of an earlier session."""
        if self.record is None:
            return
        if self.running:
            self._told_reason = ""
            self._desk.clear_message()
            self._desk.api.resume(self.record.job_id)
        else:
            self.begin(ResumeJob(self.record.job_id))

    def pause_or_resume(self) -> None:
        """What Ctrl+P means now."""
        held = self.progress is not None and self.progress.phase in {Phase.PAUSED, Phase.PAUSING}
        if held or not self.running:
            if held or self.can_go_on:
                self.resume()
        else:
            self.pause()

    @property
    def can_go_on(self) -> bool:
        """The job ended before its end and can be resumed."""
        return self.state in {JobState.PAUSED, JobState.INTERRUPTED}

    def stop(self) -> None:
        """End it; calls in flight land."""
        if self.record is not None and self.running:
            self._desk.api.stop(self.record.job_id)

    def export(self, path: str, row_ids: tuple[int, ...], seen: tuple[SeenColumn, ...]) -> None:
        """Write rows to a file, exactly in these columns, and say so."""
        if self.record is None:
            return
        name = Path(path).name
        self._asker.ask(
            ExportRows(self.record.job_id, path, row_ids, seen),
            lambda rows: self._desk.show(
                Message(
                    MessageKind.DONE,
                    tr_n("{n} row exported", "{n} rows exported", rows),
                    tr("They are in {name}.", name=name),
                )
            ),
            self._desk.show_error,
        )

    def _ready(self, ready: ReadyJob) -> None:
        self.preparing = False
        same = self.record is not None and self.record.job_id == ready.record.job_id
        self.record = ready.record
        self._mark_started()
        if not same:
            self.opened.emit()
        self.begun.emit()
        self._asker.expect(self._desk.api.start_job(ready.job), _nothing, self._refused)
        self._desk.data_changed.emit()
        self.changed.emit()

    def _mark_started(self) -> None:
        self.state = JobState.RUNNING
        self.progress = self.receipt = self.ended_s = None
        self._told_reason = ""

    def _not_ready(self, error: LeadDesktopError) -> None:
        self.preparing = False
        show_refusal(self._desk, self._asker, error)
        self.changed.emit()

    def _refused(self, error: LeadDesktopError) -> None:
        self.state = JobState.PAUSED
        self._desk.show_error(error)
        self.changed.emit()

    def _found(self, record: JobRecord) -> None:
        self.record, self.state = record, record.state
        self.progress = None
        self.receipt = record.receipt() if record.state in _OVER else None
        self.ended_s = record.finished_s
        self.opened.emit()
        if self.receipt is not None:
            self.ended.emit()
        self.changed.emit()

    @Slot(object)
    def _events(self, events: tuple[object, ...]) -> None:
        if self.record is None:
            return
        for event in events:
            if isinstance(event, JobProgress) and event.job_id == self.record.job_id:
                self._progressed(event)
            elif isinstance(event, JobEnded) and event.job_id == self.record.job_id:
                self._ended(event)

    def _progressed(self, progress: JobProgress) -> None:
        self.progress = progress
        if progress.phase is not Phase.ENDED:
            self.state = JobState.RUNNING
        self.progressed.emit(progress)
        if progress.phase is Phase.PAUSED and progress.wait_reason:
            self._tell_reason(progress)
        elif self._told_reason and progress.phase not in {Phase.PAUSED, Phase.PAUSING}:
            self._told_reason = ""  # it goes on, perhaps resumed from the list of jobs
            self._desk.clear_message()
        self.changed.emit()

    def _tell_reason(self, progress: JobProgress) -> None:
        """Why the job paused by itself, once."""
        if progress.wait_reason == self._told_reason:
            return
        self._told_reason = progress.wait_reason
        title, reason = paused_title(progress.cause), told(progress.wait_reason)
        if progress.cause is Cause.KEYS_REFUSED:
            self._desk.show(Message(MessageKind.WARNING, title, reason, action=tr(NEW_KEYS)), self.give_keys)
        else:
            self._desk.show(Message(MessageKind.WARNING, title, reason, action=tr("Resume")), self.resume)

    def give_keys(self) -> None:
        """Ask for new keys of the job's connection, then go on; those of a practice CRM are made up anew."""
        if self.record is not None:
            give_keys(self._desk, self._asker, self.record.connection_id, self.resume)

    def _ended(self, event: JobEnded) -> None:
        self.state, self.receipt = event.state, event.receipt
        self.ended_s = self._desk.now()
        if self.state is JobState.PAUSED:
            self.receipt = None
        self.ended.emit()
        self.changed.emit()


def _nothing(_value: object) -> None:
    """The order was taken."""
