"""What stands first beside a running upload."""

import datetime as dt

import pytest

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.ui.tabs.create.run_words import run_figure

NOW_S = 100.0


@pytest.mark.parametrize(
    ("phase", "told", "words"),
    [
        (Phase.RUNNING, {}, ("Done about", "…", "")),
        (Phase.RUNNING, {"done_about_s": 125.0}, ("Done about", "00:02", "in 25 s")),
        (Phase.PAUSING, {"done_about_s": 125.0}, ("Calls in flight are finished", "Pausing", "")),
        (Phase.STOPPING, {"done_about_s": 125.0}, ("Calls in flight are finished", "Stopping", "")),
        (
            Phase.PAUSED,
            {"counts": ((RowState.WAITING, 1_800),), "done_about_s": 125.0},
            ("Nothing is sent until you resume", "Paused", "1,800 rows wait"),
        ),
        (
            Phase.PAUSED,
            {"counts": ((RowState.WAITING, 1),)},
            ("Nothing is sent until you resume", "Paused", "1 row waits"),
        ),
        (Phase.OFFLINE, {"wait_until_s": 103.0, "done_about_s": 125.0}, ("Next try", "00:01:43", "in 3 s")),
        (Phase.OFFLINE, {"wait_until_s": 99.0}, ("Trying again", "Now", "")),
        (Phase.LOOKING_UP, {"wait_until_s": 103.0}, ("Next look-up", "00:01:43", "in 3 s")),
        (Phase.LOOKING_UP, {}, ("Looking up", "Now", "")),
    ],
)
def test_the_figure_says_when_or_what_for(phase, told, words):
    figure = run_figure(JobProgress("7", JobKind.UPLOAD, phase, **told), NOW_S, dt.UTC)
    assert (figure.kicker, figure.figure, figure.beside) == words
