"""The list of jobs and what can be done with the one in use."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.progress import JobEnded, JobProgress, Phase
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.jobs.safe_mode import NeedsYes
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.jobs.job_lines import JobLine, matching
from lead_desktop.ui.tabs.jobs.questions import DeleteJobs, JobList, ListJobs
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.job_questions import LookUpLost, ReadyJob, ResumeJob, RetryJob
from lead_desktop.ui.tabs.results.new_keys import give_keys
from lead_desktop.ui.tabs.results.read_only import show_refusal
from lead_desktop.ui.translation import tr, tr_n

TAB_OF = {JobKind.FETCH: "fetch", JobKind.SEARCH: "search", JobKind.UPLOAD: "create"}


class JobsModel(QObject):
    """Jobs of the profile.

    Attributes:
        lines: All jobs, the newest first.
        current: Id of the job in use, or "".

    Signals:
        changed: Anything above changed.
        yes_wanted: Safe mode asks first: a NeedsYes, and what follows the yes.
    """

    changed = Signal()
    yes_wanted = Signal(object, object)

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self._asker = Asker(desk, self)
        self._records: tuple[JobRecord, ...] = ()
        self._connections: dict[str, Connection] = {}
        self._progress: dict[str, JobProgress] = {}
        self._asked_for: set[str] = set()
        self._state, self._text = "", ""
        self._starting: set[str] = set()
        self._keep_days = 0
        self.lines: tuple[JobLine, ...] = ()
        self.current = ""
        desk.api.events.connect(self._events)
        desk.data_changed.connect(self.refresh)
        desk.connections_changed.connect(self.refresh)

    @property
    def shown(self) -> tuple[JobLine, ...]:
        """Lines in the state and with the text that were asked for."""
        return matching(self.lines, self._state, self._text)

    @property
    def line(self) -> JobLine | None:
        """The job in use."""
        return next((line for line in self.lines if line.job_id == self.current), None)

    @property
    def running(self) -> bool:
        """Something on the list is running."""
        return any(line.state is JobState.RUNNING for line in self.lines)

    def starting(self, job_id: str) -> bool:
        """The job is being started."""
        return job_id in self._starting

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        self._asker.ask(ListJobs(), self._listed, self._desk.show_error)

    @Slot(str)
    def set_state(self, key: str) -> None:
        """Only jobs in this state, "" for all."""
        self._state = key
        self.changed.emit()

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Only jobs with this text."""
        self._text = text
        self.changed.emit()

    def choose(self, job_id: str) -> None:
        """Another job is in use."""
        if job_id != self.current:
            self.current = job_id
            self.changed.emit()

    def tick(self) -> None:
        """A second passed: run times go on."""
        if self.running:
            self._rebuild()

    def pause_or_resume(self) -> None:
        """Pause the job in use, or go on with it."""
        line = self.line
        if line is None:
            return
        held = line.progress is not None and line.progress.phase in {Phase.PAUSED, Phase.PAUSING}
        if line.state is JobState.RUNNING and not held:
            self._asker.expect(self._desk.api.pause(line.job_id), self._ordered, self._desk.show_error)
        elif line.can_resume or held:
            self.resume()

    def resume(self) -> None:
        """Go on with the job in use: at once when it is paused in this window, else it is started again."""
        line = self.line
        if line is None:
            return
        if line.progress is not None and line.progress.phase is not Phase.ENDED:
            self._asker.expect(self._desk.api.resume(line.job_id), self._ordered, self._desk.show_error)
        else:
            self._start(ResumeJob(line.job_id), line.job_id)

    def give_keys(self) -> None:
        """Ask for new keys of the connection of the job in use, then go on with it."""
        if self.line is not None:
            job_id = self.line.job_id

            def go_on() -> None:
                self.choose(job_id)
                self.resume()

            give_keys(self._desk, self._asker, self.line.record.connection_id, go_on)

    def retry(self) -> None:
        """Try again what failed of the job in use."""
        if self.line is not None:
            self._start(RetryJob(self.current), self.current)

    def look_up(self) -> None:
        """Look up the rows of the job in use whose answer was lost; sends nothing."""
        if self.line is not None:
            self._start(LookUpLost(self.current), self.current)

    def try_one(self) -> None:
        """Send one row of the job in use, then stop."""
        if self.line is not None:
            self._start(ResumeJob(self.current, limit=1), self.current)

    def stop(self) -> None:
        """End the job in use; calls in flight land."""
        if self.line is not None:
            self._asker.expect(self._desk.api.stop(self.current), self._ordered, self._desk.show_error)

    def open(self) -> None:
        """Show the rows of the job in use on its own tab."""
        if self.line is not None:
            self._desk.tab_wanted.emit(TAB_OF[self.line.record.kind], self.current)

    def delete(self, *job_ids: str) -> None:
        """Delete jobs, which the store refuses while one runs."""
        self._desk.jobs_gone.emit(job_ids)  # first: Windows deletes no file that a screen has open
        self._asker.ask(DeleteJobs(job_ids), self._deleted, self._not_deleted)

    def save_results(self, path: str) -> None:
        """Write what became of the rows so far."""
        if self.line is None:
            return
        name = Path(path).name
        self._asker.ask(
            ExportRows(self.current, path),
            lambda rows: self._desk.show(
                Message(
                    MessageKind.DONE,
                    tr_n("{n} row saved", "{n} rows saved", rows),
                    tr("The results are in {file}.", file=name),
                )
            ),
            self._desk.show_error,
        )

    def _start(self, question: ResumeJob | RetryJob | LookUpLost, job_id: str) -> None:
        if job_id in self._starting:
            return
        self._starting.add(job_id)
        self.changed.emit()

        def ready(job: ReadyJob | NeedsYes) -> None:
            self._starting.discard(job_id)
            if isinstance(job, NeedsYes):
                self.changed.emit()
                if not isinstance(question, LookUpLost):  # which sends nothing
                    again = replace(question, confirmed=True)
                    self.yes_wanted.emit(job, lambda: self._start(again, job_id))
                return
            self._progress.pop(job_id, None)
            self._asker.expect(self._desk.api.start_job(job.job), self._ordered, self._desk.show_error)

        def refused(error: LeadDesktopError) -> None:
            self._starting.discard(job_id)
            show_refusal(self._desk, self._asker, error)
            self.changed.emit()

        self._asker.ask(question, ready, refused)

    def _ordered(self, _nothing: object) -> None:
        self.refresh()

    def _deleted(self, _nothing: object) -> None:
        self.current = ""
        self._desk.data_changed.emit()

    def _not_deleted(self, error: LeadDesktopError) -> None:
        self._desk.show_error(error)
        self.refresh()

    def _listed(self, jobs: JobList) -> None:
        self._records, self._keep_days = jobs.records, jobs.keep_days
        self._connections = {connection.connection_id: connection for connection in jobs.connections}
        known = {record.job_id for record in jobs.records}
        self._asked_for -= known
        if self.current not in known:
            self.current = jobs.records[0].job_id if jobs.records else ""
        self._rebuild()

    def _rebuild(self) -> None:
        now = self._desk.now()
        self.lines = tuple(
            JobLine(
                record,
                self._connections.get(record.connection_id),
                self._progress.get(record.job_id),
                now,
                self._keep_days,
            )
            for record in self._records
        )
        self.changed.emit()

    @Slot(object)
    def _events(self, events: tuple[object, ...]) -> None:
        known = {record.job_id: record.state for record in self._records}
        news = False
        for event in events:
            if isinstance(event, JobEnded):
                self._progress.pop(event.job_id, None)
                self.refresh()
            elif isinstance(event, JobProgress) and event.phase is not Phase.ENDED:
                self._progress[event.job_id] = event
                news = True
                held = event.phase is Phase.PAUSED
                stale = (known.get(event.job_id) is JobState.PAUSED) is not held
                if event.job_id not in known or stale:
                    self._ask_for(event.job_id)
        if news:
            self._rebuild()

    def _ask_for(self, job_id: str) -> None:
        """A job this list does not know yet, or knows in another state."""
        if job_id not in self._asked_for:
            self._asked_for.add(job_id)
            self.refresh()
