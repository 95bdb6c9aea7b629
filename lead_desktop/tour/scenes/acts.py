"""What acts are made of: an act brings the window from one state to the next, and says when each can be seen.

Acts go by object names, places in lists and what models say, never by words: so they play in every language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar, cast

from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from lead_desktop.core.progress import Phase
from lead_desktop.tour.stage import Stage
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.tabs.results.job_model import JobModel

Act = Callable[[Stage], Iterator[str]]
"""Yields the name of a scene each time one can be seen.

Raises:
    NotSeenError: Something a person would wait for did not come.
"""

P = TypeVar("P", bound=QWidget)

END_LIMIT_S = 60.0


def part_of(stage: Stage, kind: type[P]) -> P:
    """The part of the window of this kind, of which there is one; shown or not."""
    return stage.window.findChildren(kind)[0]


def desk_of(stage: Stage) -> WindowDesk:
    """The desk of the window."""
    return cast(MainWindow, stage.window).desk


def reaches(stage: Stage, job: JobModel, phase: Phase, limit_s: float | None = None) -> None:
    """Wait until the job shown is in a phase.

    Raises:
        NotSeenError: It does not come to it.
    """
    stage.hands.until(
        lambda: job.progress is not None and job.running and job.progress.phase is phase, phase.value, limit_s
    )


def ends(stage: Stage, job: JobModel) -> None:
    """Wait until the job shown has ended.

    Raises:
        NotSeenError: It goes on and on.
    """
    stage.hands.until(lambda: job.receipt is not None and not job.busy, "the end of the job", END_LIMIT_S)


def choose_place(stage: Stage, box: QComboBox, place: int) -> None:
    """Take a line of a list by its place, as the keyboard does; the list stays closed."""
    box.setCurrentIndex(place)
    box.activated.emit(place)
    stage.hands.settle()


def close_dialogs(stage: Stage) -> None:
    """Esc, until nothing lies over the window.

    Raises:
        NotSeenError: Something stays.
    """
    hands = stage.hands
    while (top := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
        hands.press(top, "Esc")
        hands.until(lambda top=top: not top.isVisible(), "the dialog closed")  # type: ignore[misc]
    hands.look_at_window()
