"""Old lead data goes at start-up and once a day while the window is open, and the person is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from lead_desktop.jobs.retention import SweepOld
from lead_desktop.store.retention import DAY_S, Swept
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.shown_jobs import ShownJobs
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.words import counted, day, moment

_HOUR_MS = 3_600_000
_CHANGE = mark("Change this in Settings")


class RetentionBeat(QObject):
    """Looks for old lead data, and says what went or will go.

    Args:
        desk: Where it asks and tells.
        shown: What screens show is left alone.
        parent: The window.
    """

    def __init__(self, desk: WindowDesk, shown: ShownJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shown = desk, shown
        self._asker = Asker(desk, self)
        self._looked_s = 0.0
        self._hour = QTimer(self)
        self._hour.setInterval(_HOUR_MS)  # a computer that slept must not wait another day
        self._hour.timeout.connect(self._hour_passed)

    def begin(self) -> None:
        """Look now, and then once a day."""
        self._look(SweepOld())
        self._hour.start()

    @Slot()
    def _hour_passed(self) -> None:
        if not 0 <= self._desk.now() - self._looked_s < DAY_S:
            self._look(SweepOld(spare=self._shown.ids()))

    def _look(self, question: SweepOld) -> None:
        self._looked_s = self._desk.now()
        self._asker.ask(question, self._swept, self._desk.show_error)

    def _swept(self, word: Swept) -> None:
        if word.gone:
            self._desk.data_changed.emit()
        message = swept_message(word, self._desk)
        if message is None:
            return
        if word.absent_s is not None:
            spare = self._shown.ids()
            self._desk.show(message, lambda: self._look(SweepOld(spare, clock_is_right=True)))
        else:
            self._desk.show(message, self._desk.settings_wanted.emit)


def swept_message(word: Swept, desk: WindowDesk) -> Message | None:
    """What the person is told of a look for old lead data; None when there is nothing to tell."""
    days = counted(word.days, "day")
    if word.absent_s is not None:
        absent = counted(round(word.absent_s / DAY_S), "day")
        today = day(moment(desk.now(), desk.zone).date())
        return Message(
            MessageKind.WARNING,
            tr("This computer's clock says {day}", day=today),
            tr("That is {days} after Lead Desktop was last open.", days=absent),
            safe=tr_n(
                "{n} job older than {days} was not deleted.",
                "{n} jobs older than {days} were not deleted.",
                word.due,
                days=days,
            ),
            do=tr("If the clock is wrong, put it right and start again."),
            action=tr_n("Delete {n} job", "Delete {n} jobs", word.due),
        )
    if word.gone:
        return Message(
            MessageKind.INFO,
            _gone(word, days),
            tr("Their rows are gone from this computer; leads in the CRM and saved workbooks stay."),
            action=tr(_CHANGE),
        )
    if word.goes_s is not None:
        at = day(moment(word.goes_s, desk.zone).date())
        return Message(
            MessageKind.INFO,
            tr_n(
                "{n} job older than {days} is deleted from {day} on",
                "{n} jobs older than {days} are deleted from {day} on",
                word.due,
                days=days,
                day=at,
            ),
            tr("Lead data is kept for {days}. Leads in the CRM and saved workbooks stay.", days=days),
            action=tr(_CHANGE),
        )
    return None


def _gone(word: Swept, days: str) -> str:
    jobs, drafts = len(word.deleted), len(word.drafts)
    if not drafts:
        return tr_n(
            "{n} job older than {days} was deleted",
            "{n} jobs older than {days} were deleted",
            jobs,
            days=days,
        )
    if not jobs:
        return tr_n(
            "{n} draft older than {days} was deleted",
            "{n} drafts older than {days} were deleted",
            drafts,
            days=days,
        )
    return tr(
        "{jobs} and {drafts} older than {days} were deleted",
        jobs=counted(jobs, "job"),
        drafts=counted(drafts, "draft"),
        days=days,
    )
