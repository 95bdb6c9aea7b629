"""Beside the rows of a running upload: when it is done, how fast it goes, what it waits for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.causes import Cause
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.rows import RowState
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.calls_history import CallsHistory
from lead_desktop.ui.tabs.create.questions import FindUploadLimit
from lead_desktop.ui.tabs.create.run_words import run_figure
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.cause_words import paused_title
from lead_desktop.ui.tabs.results.new_keys import NEW_KEYS
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.calls_chart import CallsChart
from lead_desktop.ui.widgets.furthest import Furthest
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.named_area import NamedArea
from lead_desktop.ui.widgets.segmented_bar import SegmentedBar, segments_of
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.widgets.warn_card import WarnCard
from lead_desktop.ui.words import clock, counted, number, seconds_left, without_stop

PANEL_PX = 304
_OPEN = frozenset({RowState.WAITING, RowState.SENDING})
_LOOKING = mark("It reads only. A row is sent again only when its lead is proven to be absent.")
_ANSWERED, _CALLS, _FLYING = mark("Rows answered"), mark("Calls"), mark("In flight")
_NEVER_SENT = frozenset({RowState.SKIPPED})


class RunPanel(QWidget):
    """The panel.

    Signals:
        unknown_wanted: The person wants to see the rows whose outcome is unknown.
        keys_wanted: The person gives new keys, after those in use were refused.
    """

    unknown_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk, theme = desk, desk.theme
        self.setFixedWidth(PANEL_PX)
        fill(self, "surface")
        self._limit, self._connection_id = RateLimit(), ""
        self._waits: int | None = None  # at which the limit was asked for
        self._asker = Asker(desk, self)
        self._history = CallsHistory(self._limit.window_s)
        self._kicker = Label(theme, tr("Done about"), FontRole.HINT, "text2")
        self._clock = Label(theme, "", FontRole.FIGURE)
        self._left = Label(theme, "", FontRole.BODY, "text2", tabular=True)
        self._bar = SegmentedBar(theme, 8, 4)
        self._facts = {
            name: Label(theme, "", FontRole.BOLD, tabular=True) for name in (_ANSWERED, _CALLS, _FLYING)
        }
        self._chart_title = Label(theme, "", FontRole.BOLD)
        self._chart = CallsChart(theme)
        self._furthest = Furthest()
        self._wait = WarnCard(theme, "hourglass-medium", "warn")
        self.keys = Button(theme, tr(NEW_KEYS), icon="key", kind=ButtonKind.FILLED)
        self.keys.setObjectName("createGiveKeys")
        self.keys.clicked.connect(self.keys_wanted)
        self.keys.hide()
        self._unknown_mark = Mark(theme, "question", "warn")
        self._unknown_title = Label(theme, "", FontRole.BOLD)
        self._unknown_words = Label(
            theme,
            tr("Their call got no usable answer, so the leads may exist. They are never sent again blindly."),
            FontRole.HINT,
            "text2",
            wrap=True,
        )
        self._unknown_show = Button(theme, "", kind=ButtonKind.LINK, height=24)
        self._unknown_show.clicked.connect(self.unknown_wanted)
        self._unknown = QWidget()
        self._lay_out()

    def begin(self, limit: RateLimit, connection_id: str) -> None:
        """A run begins over a connection, whose limit is taken to be this one until a better one is known."""
        self._waits, self._connection_id = None, connection_id
        self._asker.forget()
        self._history = CallsHistory(limit.window_s)
        self._use_limit(limit)
        self._kicker.setText(tr("Done about"))
        self._clock.setText("…")
        self._left.setText("")
        self._bar.set_segments((), 1)  # of the run before nothing holds any more
        for fact in self._facts.values():
            fact.setText("…")
        self._chart.set_bars((), limit.calls, "")
        for card in (self._wait, self.keys, self._unknown):
            card.hide()

    def show_progress(self, progress: JobProgress) -> None:
        """Show one word of progress."""
        now, zone = self._desk.now(), self._desk.zone
        self._history.add(progress, now)
        self._ask_limit(progress)
        counts = dict(progress.counts)
        going_out = progress.rows_in - sum(counts.get(state, 0) for state in _NEVER_SENT)
        answered = going_out - sum(counts.get(state, 0) for state in _OPEN)
        first = run_figure(progress, now, zone)
        self._kicker.setText(first.kicker)
        self._clock.setText(first.figure)
        self._left.setText(first.beside)
        segments = self._furthest.kept(progress, segments_of(progress.counts))
        self._bar.set_segments(segments, progress.rows_in)
        self._facts[_ANSWERED].setText(tr("{part} of {whole}", part=answered, whole=going_out))
        planned = progress.calls_planned
        self._facts[_CALLS].setText(
            tr("{part} of {whole}", part=progress.calls, whole=max(planned, progress.calls))
            if planned
            else number(progress.calls)
        )
        calls, rows = counted(progress.calls_in_flight, "call"), counted(progress.rows_in_flight, "row")
        self._facts[_FLYING].setText(tr("{calls}, {rows}", calls=calls, rows=rows))
        self._chart.set_bars(self._history.bars(), self._limit.calls, clock(self._history.first_s, zone))
        self._show_wait(progress, now)
        unknown = counts.get(RowState.UNKNOWN, 0)
        self._unknown.setVisible(unknown > 0)
        self._unknown_title.setText(tr_n("{n} row is unknown", "{n} rows are unknown", unknown))
        self._unknown_show.set_text(
            tr_n("Show the {n} row", "Show the {n} rows", unknown) if unknown > 1 else tr("Show the row")
        )

    def _ask_limit(self, progress: JobProgress) -> None:
        """A refusal may have taught a smaller limit; the chart shows the one that is kept."""
        if progress.waits != self._waits:
            self._waits = progress.waits
            self._asker.ask(FindUploadLimit(self._connection_id), self._use_limit, self._desk.show_error)

    def _use_limit(self, limit: RateLimit) -> None:
        self._limit = limit
        self._history.use_window(limit.window_s)
        self._chart_title.setText(tr("Calls per {seconds} s", seconds=f"{limit.window_s:g}"))
        first = clock(self._history.first_s, self._desk.zone) if self._history.begun else ""
        self._chart.set_bars(self._history.bars(), limit.calls, first)

    def _show_wait(self, progress: JobProgress, now_s: float) -> None:
        waiting = progress.phase in {Phase.WAITING_FOR_LIMIT, Phase.OFFLINE}
        until = progress.wait_until_s
        # A person who pauses during a wait leaves its reason and its end behind.
        paused = progress.phase is Phase.PAUSED and bool(progress.wait_reason) and until is None
        looking = progress.phase is Phase.LOOKING_UP
        self._wait.setVisible(waiting or paused or looking)
        self._unknown_words.setVisible(not looking)  # the card says it
        wants_keys = paused and progress.cause is Cause.KEYS_REFUSED
        self.keys.setVisible(wants_keys)
        if looking:
            self._wait.say("question", without_stop(told(progress.wait_reason)), tr(_LOOKING))
        elif paused:
            icon = "key" if wants_keys else "pause-circle"
            self._wait.say(icon, paused_title(progress.cause), told(progress.wait_reason))
        elif waiting and progress.phase is Phase.OFFLINE:
            reason = told(progress.wait_reason)
            self._wait.say("wifi-slash", tr("Goes on by itself, no row is lost"), reason)
        elif waiting:
            left = (
                tr("Waiting {seconds}, then going on", seconds=seconds_left(until, now_s))
                if until
                else tr("Waiting, then going on")
            )
            words = told(progress.wait_reason) or tr("The CRM asked for a pause. No row is lost.")
            self._wait.say("hourglass-medium", left, words)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._clock)
        top.addWidget(self._left)
        top.addStretch(1)
        inside = QWidget()
        inside.setProperty("fill", "none")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(NamedArea(theme, tr("Progress"), inside))
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._kicker)
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(self._bar)
        for name, value in self._facts.items():
            line = QHBoxLayout()
            line.addWidget(Label(theme, tr(name), FontRole.HINT, "text2"))
            line.addStretch(1)
            line.addWidget(value)
            column.addLayout(line)
        column.addSpacing(4)
        column.addWidget(hairline())
        column.addSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._chart_title)
        head.addStretch(1)
        head.addWidget(Label(theme, tr("since the start"), FontRole.HINT, "text2"))
        column.addLayout(head)
        column.addWidget(self._chart)
        column.addWidget(self._wait)
        column.addWidget(self.keys)
        inner = QVBoxLayout(self._unknown)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(hairline())
        inner.addSpacing(4)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._unknown_mark)
        title.addWidget(self._unknown_title, 1)
        inner.addLayout(title)
        inner.addWidget(self._unknown_words)
        inner.addWidget(self._unknown_show)
        column.addWidget(self._unknown)
        column.addStretch(1)
        self._wait.hide()
        self._unknown.hide()
