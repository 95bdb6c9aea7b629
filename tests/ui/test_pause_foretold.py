"""An upload that the day's quota will end says when it pauses, not when it would be done."""

import datetime as dt

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.ui.tabs.create.run_words import run_figure
from lead_desktop.ui.widgets.progress_strip import ProgressStrip

COUNTS = ((RowState.WAITING, 900), (RowState.CREATED, 100))
RUNNING = JobProgress("1", JobKind.UPLOAD, Phase.RUNNING, COUNTS, 1_000, pauses_about_s=90_060.0)


def test_the_strip_tells_when_the_days_calls_are_used_up(theme, qtbot):
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.show_progress(RUNNING, 90_000.0, dt.UTC)
    assert strip._more.text() == "pauses about 01:01 for the day's quota"


def test_the_panel_tells_it_where_the_end_would_stand():
    figure = run_figure(RUNNING, 90_000.0, dt.UTC)
    assert (figure.kicker, figure.figure) == ("The day's calls last until about", "01:01")
    assert figure.beside == "in 1 min"
