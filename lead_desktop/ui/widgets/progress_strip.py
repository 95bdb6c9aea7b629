"""The strip under a table: bar, what the job does, how far it is, and how to hold it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.states import ARC
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.furthest import Furthest
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.segmented_bar import SegmentedBar, segments_of
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.widgets.voice import Voice
from lead_desktop.ui.words import (
    clock,
    clock_minutes,
    counted,
    done_about,
    first_sentence,
    listed,
    next_look_up,
    seconds_left,
    without_stop,
)

STRIP_PX = 52
_MARGIN_PX, _GAP_PX = 16, 8
_APART_PX = 4 * _GAP_PX  # around the rule, and before the buttons
_OPEN = frozenset({RowState.WAITING, RowState.SENDING, RowState.FETCHING})
_VERBS = {
    JobKind.FETCH: mark("Fetching"),
    JobKind.SEARCH: mark("Reading"),
    JobKind.UPLOAD: mark("Uploading"),
}
_PHASES = {
    Phase.STARTING: mark("Starting"),
    Phase.OFFLINE: mark("No connection"),
    Phase.LOOKING_UP: mark("Looking up rows whose answer was lost"),
    Phase.PAUSING: mark("Pausing"),
    Phase.PAUSED: mark("Paused"),
    Phase.STOPPING: mark("Stopping"),
}


class ProgressStrip(QWidget):
    """Segmented bar, mark, words, own buttons, Pause and Stop.

    Attributes:
        pause, stop: The two buttons; a screen gives them its object names.
        buttons: Where a screen puts buttons of its own, before Pause.

    Signals:
        pause_wanted, resume_wanted, stop_wanted: A button was pressed.
    """

    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._paused, self._tip, self._far = False, "", ""
        self.bar = SegmentedBar(theme, 4)
        self._furthest = Furthest()
        self._mark = Mark(theme, "circle-dashed", "text3")
        self._title = Label(theme, "", FontRole.BOLD, tabular=True)
        self._words = Label(theme, "", FontRole.BODY, "text2", tabular=True)
        self._hint = Label(theme, "", FontRole.HINT, "text3")
        self._voice = Voice(self)
        self._rule = hairline(vertical=True, length_px=16)
        self._more = Label(theme, "", FontRole.BODY, "text2", tabular=True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.pause = Button(theme, tr("Pause"), icon="pause")
        self.stop = Button(theme, tr("Stop"), icon="stop")
        self.pause.setToolTip(tr("Calls in flight are finished (Ctrl+P)"))
        self.stop.setToolTip(tr("Calls in flight are finished, then the receipt is made"))
        self.pause.clicked.connect(self._pause_pressed)
        self.stop.clicked.connect(self.stop_wanted)
        line = QHBoxLayout()
        line.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        line.setSpacing(_GAP_PX)
        for widget in (self._mark, self._title, self._words):
            line.addWidget(widget)
        line.addSpacing(8)
        line.addWidget(self._rule)
        line.addSpacing(8)
        line.addWidget(self._more)
        line.addStretch(1)
        line.addWidget(self._hint)
        line.addSpacing(8)
        line.addLayout(self.buttons)
        line.addWidget(self.pause)
        line.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(line, 1)
        fill(self, "chrome")
        self.setFixedHeight(STRIP_PX + 4)
        self.set_running(running=False)
        self.set_state("circle-dashed", "text3", "", ())

    def set_tip(self, words: str) -> None:
        """What is said under the pointer."""
        self._tip = words
        self._fit()

    def set_state(self, icon: str, tone: str, title: str, words: Sequence[str], hint: str = "") -> None:
        """Mark, bold title, then words (the second after a rule) and a hint on the far side."""
        self._mark.set_icon(icon, tone)
        self._mark.setVisible(bool(title))
        self._title.setText(title)
        self._far = words[0] if words else ""
        self._more.setText(words[1] if len(words) > 1 else "")
        self._hint.setText(hint)
        self._fit()
        whole = listed(filter(None, (title, *words)))
        self.setAccessibleName(whole)
        self._voice.say(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What there is no room for goes whole: the hint first, then the words behind the rule; the others end early."""
        room = self.width() - self._kept_px() - self._far_px()
        self._more.setVisible(bool(self._more.text()) and room >= self._more_px())
        self._rule.setVisible(not self._more.isHidden())
        room -= self._more_px()
        self._hint.setVisible(bool(self._hint.text()) and room >= self._hint_px())
        metrics, far_px = self._words.fontMetrics(), self.width() - self._kept_px() - _GAP_PX
        cut = metrics.elidedText(self._far, Qt.TextElideMode.ElideRight, max(0, far_px))
        shown = self._far if metrics.horizontalAdvance(self._far) <= far_px or not self.isVisible() else cut
        if self._words.text() != shown:
            self._words.setText(shown)
        gone = [self._far] if shown != self._far else []
        if self._more.isHidden():
            gone.append(self._more.text())
        self.setToolTip(plain_tip(self._tip or listed(filter(None, gone))))

    def _kept_px(self) -> int:
        """What is always there: edges, mark, title, buttons."""
        places = [self.buttons.itemAt(place) for place in range(self.buttons.count())]
        own = [item.widget() for item in places if item is not None]
        kept = [self._mark, self._title, self.pause, self.stop, *filter(None, own)]
        shown = [one for one in kept if not one.isHidden()]
        wide = sum(max(one.sizeHint().width(), one.minimumWidth()) + _GAP_PX for one in shown)
        return 2 * _MARGIN_PX + _APART_PX + wide

    def _far_px(self) -> int:
        return self._words.fontMetrics().horizontalAdvance(self._far) + _GAP_PX

    def _more_px(self) -> int:
        return self._more.sizeHint().width() + 2 * _GAP_PX if self._more.text() else 0

    def _hint_px(self) -> int:
        return self._hint.sizeHint().width() + _GAP_PX if self._hint.text() else 0

    def set_bar(self, segments: Sequence[tuple[str, int]], total: int | None = None) -> None:
        """Segments by fill token."""
        self.bar.set_segments(segments, total)

    def least_width(self) -> int:
        """Room that all words and buttons need as they are now."""
        return self._kept_px() + self._far_px() + self._more_px() + self._hint_px()

    def set_running(self, *, running: bool, paused: bool = False) -> None:
        """Show Pause (or Resume) and Stop while a job runs."""
        self._paused = paused
        self.pause.setVisible(running)
        self.stop.setVisible(running)
        self.pause.set_text(tr("Resume") if paused else tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")
        self._fit()

    def show_progress(
        self, progress: JobProgress, now_s: float, zone: dt.tzinfo | None = None, hint: str = ""
    ) -> None:
        """Everything from one event, and a hint on the far side."""
        settled = sum(count for state, count in progress.counts if state not in _OPEN)
        total = progress.total or progress.rows_in
        if progress.kind is JobKind.SEARCH:
            self.set_bar((("accent", settled),), max(total, settled))
        else:
            self.set_bar(self._furthest.kept(progress, segments_of(progress.counts)), total)
        icon, tone, title = _phase_words(progress, now_s)
        words = [_far(progress, settled, total)]
        if progress.phase is Phase.LOOKING_UP:
            words.append(next_look_up(progress.wait_until_s, now_s, zone))
        elif progress.phase is Phase.OFFLINE:  # how long that lasts nobody knows
            words.extend(_next_try(progress.wait_until_s, now_s, zone))
        elif progress.done_about_s is not None:
            words.append(done_about(progress.done_about_s, now_s, zone))
        elif progress.pauses_about_s is not None:
            words.append(_pauses_about(progress.pauses_about_s, zone))
        self.set_state(icon, tone, title, words, hint)
        self.set_tip(told(progress.wait_reason) if progress.phase is Phase.OFFLINE else "")
        held = progress.phase in {Phase.PAUSED, Phase.PAUSING}
        self.set_running(running=progress.phase is not Phase.ENDED, paused=held)
        self.pause.setEnabled(progress.phase is not Phase.STOPPING)
        self.stop.setEnabled(progress.phase is not Phase.STOPPING)

    def _pause_pressed(self) -> None:
        (self.resume_wanted if self._paused else self.pause_wanted).emit()


def _phase_words(progress: JobProgress, now_s: float) -> tuple[str, str, str]:
    """Icon, tone and title of what the job does at this moment."""
    if progress.phase is Phase.WAITING_FOR_LIMIT:
        until = progress.wait_until_s
        if until is None or until <= now_s:
            return "hourglass-medium", "warn", tr("Waiting")
        return "hourglass-medium", "warn", tr("Waiting {time}", time=seconds_left(until, now_s))
    if progress.phase is Phase.OFFLINE:
        first = first_sentence(told(progress.wait_reason))  # the rest is read under the pointer
        return "wifi-slash", "warn", first or tr(_PHASES[Phase.OFFLINE])
    if progress.phase is Phase.LOOKING_UP:
        return "question", "warn", without_stop(told(progress.wait_reason)) or tr(_PHASES[Phase.LOOKING_UP])
    if progress.phase is Phase.PAUSED:
        return "pause-circle", "text2", tr("Paused")
    return ARC, "accent_text", tr(_PHASES.get(progress.phase, _VERBS[progress.kind]))


def _next_try(at_s: float | None, now_s: float, zone: dt.tzinfo | None) -> tuple[str, ...]:
    if at_s is None or at_s <= now_s:
        return (tr("trying again now"),)
    return (tr("next try at {time}, in {left}", time=clock(at_s, zone), left=seconds_left(at_s, now_s)),)


def _far(progress: JobProgress, settled: int, total: int) -> str:
    if progress.parts and len(progress.parts) > 1:
        done = sum(1 for part in progress.parts if part.state.value in {"read", "failed"})
        return tr(
            "{leads} so far, window {window} of {windows}",
            leads=counted(settled, "lead"),
            window=min(done + 1, len(progress.parts)),
            windows=len(progress.parts),
        )
    if progress.kind is JobKind.SEARCH and not progress.total:
        return tr("{leads} so far", leads=counted(settled, "lead"))
    whole = max(total, settled)
    match progress.kind:
        case JobKind.FETCH:
            return tr_n("{done} of {n} lines", "{done} of {n} lines", whole, done=settled)
        case JobKind.SEARCH:
            return tr_n("{done} of {n} leads", "{done} of {n} leads", whole, done=settled)
        case JobKind.UPLOAD:
            return tr_n("{done} of {n} rows answered", "{done} of {n} rows answered", whole, done=settled)


def _pauses_about(at_s: float, zone: dt.tzinfo | None) -> str:
    return tr("pauses about {time} for the day's quota", time=clock_minutes(at_s, zone))
