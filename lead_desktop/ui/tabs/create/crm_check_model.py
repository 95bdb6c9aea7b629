"""The look-up of rows that the CRM has already, decided without a widget."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.jobs.find_existing import FindExisting, FoundExisting, LookUpProgress
from lead_desktop.jobs.fix_rows import LookAtFixes
from lead_desktop.jobs.plan_existing import ExistingPlan, PlanExisting
from lead_desktop.jobs.recheck import FixOutcome
from lead_desktop.ui.api_thread import Interim
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.create.questions import CheckedSheet, LookAtCheck
from lead_desktop.ui.tabs.results.asking import Asker

if TYPE_CHECKING:
    from lead_desktop.ui.tabs.create.sheet_model import SheetModel


class CrmCheckState(Enum):
    """What the section shows."""

    OFFERED = "offered"
    PLANNED = "planned"
    RUNNING = "running"
    STOPPING = "stopping"
    ENDED = "ended"


class CrmCheckModel(QObject):
    """One look-up at a time, for the checked sheet that is shown.

    Attributes:
        state: What the section shows.
        plan: What a look-up would take, or None.
        kinds: What is looked up by.
        progress: How far the look-up is, or None.
        found: What it found, or None when it was stopped.
        error: Why there is no answer, or None.

    Signals:
        changed: Something above changed.
    """

    changed = Signal()

    def __init__(self, desk: WindowDesk, sheet: SheetModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._sheet = desk, sheet
        self._asker = Asker(desk, self)
        self._token = self._visit = 0
        self._job_id = ""
        self.state = CrmCheckState.OFFERED
        self.plan: ExistingPlan | None = None
        self.kinds: tuple[IdKind, ...] = ()
        self.progress: LookUpProgress | None = None
        self.found: FoundExisting | None = None
        self.error: LeadDesktopError | None = None
        desk.api.interim.connect(self._told)

    @property
    def running(self) -> bool:
        """Calls are being made."""
        return self.state in {CrmCheckState.RUNNING, CrmCheckState.STOPPING}

    def begin(self) -> None:
        """Rows are shown anew: a look-up of rows before them ends, and is offered again."""
        self._cancel()
        self._visit += 1
        self._job_id = self._sheet.job_id
        self.plan = self.progress = self.found = self.error = None
        self._show(CrmCheckState.OFFERED)

    def ask(self) -> None:
        """Say what a look-up would take, before it is made."""

        def planned(plan: ExistingPlan) -> None:
            if not self.running:
                self.plan, self.error = plan, None
                kinds = tuple(kind for kind, values in plan.values if values)
                self.kinds = kinds if not self.kinds or not set(self.kinds) <= set(kinds) else self.kinds
                self._show(CrmCheckState.PLANNED)

        self._ask(PlanExisting(self._job_id), planned)

    def choose(self, kinds: tuple[IdKind, ...]) -> None:
        """Look up by these."""
        self.kinds = kinds
        self.changed.emit()

    def dismiss(self) -> None:
        """Not now."""
        if not self.running:
            self._show(CrmCheckState.OFFERED)

    def start(self) -> None:
        """Look up."""
        if self.running or not self.kinds:
            return
        self.progress = self.found = self.error = None
        self._token = self._ask(FindExisting(self._job_id, self.kinds), self._ended, self._refused)
        self._show(CrmCheckState.RUNNING)

    def stop(self) -> None:
        """Make no more calls; what was found stays."""
        if self.state is CrmCheckState.RUNNING:
            self._cancel()
            self._show(CrmCheckState.STOPPING)

    def _ask(
        self,
        question: object,
        then: Callable[[Any], None],
        failed: Callable[[LeadDesktopError], None] | None = None,
    ) -> int:
        visit = self._visit

        def answered(value: object) -> None:
            if visit == self._visit:
                then(value)

        def refused(error: LeadDesktopError) -> None:
            if visit == self._visit:
                (failed or self._failed)(error)

        token = self._desk.api.ask(question)
        self._asker.expect(token, answered, refused)
        return token

    def _cancel(self) -> None:
        if self.state is CrmCheckState.RUNNING:
            self._desk.api.cancel(self._token)

    @Slot(object)
    def _told(self, word: Interim) -> None:
        if word.token == self._token and isinstance(word.value, LookUpProgress) and self.running:
            self.progress = word.value
            self.changed.emit()

    def _ended(self, found: FoundExisting) -> None:
        self.found, self.error = found, found.error
        self._look()

    def _refused(self, error: LeadDesktopError) -> None:
        if self.state is CrmCheckState.STOPPING:
            self._look()  # the person stopped it: what was found is kept
        else:
            self._failed(error)

    def _failed(self, error: LeadDesktopError) -> None:
        self.error = error
        self._show(CrmCheckState.ENDED)

    def _look(self) -> None:
        """Show the rows as they are now, then what was found."""

        def counted(outcome: FixOutcome) -> None:
            def looked(checked: CheckedSheet) -> None:
                self._sheet.counts, self._sheet.checked = outcome.counts, checked
                self._show(CrmCheckState.ENDED)
                self._sheet.fixes.fixed.emit(outcome)
                self._sheet.changed.emit()

            self._ask(LookAtCheck(self._job_id), looked)

        self._ask(LookAtFixes(self._job_id), counted)

    def _show(self, state: CrmCheckState) -> None:
        self.state = state
        self.changed.emit()
