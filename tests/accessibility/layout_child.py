"""Plays scenes and tells which rule of layout each breaks, as JSON: the name of a rule, and sentences.

The size of a pixel and the language are fixed before a window is made, hence a process for each.
`layout_child.py FOLDER LANGUAGE LeftToRight|RightToLeft WIDTHxHEIGHT…`
"""

import io
import json
import os
import sys
from collections.abc import Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from layout_rules import RULES, positions
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from lead_desktop.store.profile import Profile
from lead_desktop.tour import opening
from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage, tour_application
from lead_desktop.tour.hands import NotSeenError
from lead_desktop.tour.scenes.acts import Act, close_dialogs, part_of
from lead_desktop.tour.scenes.crash import begin_slow_upload, tear_away
from lead_desktop.tour.scenes.programme import ACTS, AFTER_A_CRASH
from lead_desktop.tour.stage import Stage
from lead_desktop.ui import languages
from lead_desktop.ui.tabs.create import CreateTab
from lead_desktop.ui.tabs.fetch import FetchTab
from lead_desktop.ui.theme import Scheme

PATIENCE_S = 60.0
TURNS = 20  # of the event loop: layouts within layouts come to rest one after another
SCENES = {"fetching": 3, "uploading": 3}  # of long acts only the first: the others wait for limits


class Look:
    """Looks at each scene as the rules do."""

    def __init__(self, sizes: list[QSize]) -> None:
        self.sizes = sizes
        self.broken: dict[str, list[str]] = {rule.__name__: [] for rule in RULES}
        self.places: dict[str, dict[str, list[list[int]]]] = {}

    def at(self, window: QWidget, scene: str) -> None:
        for size in self.sizes:
            window.resize(size)
            rest()
            top = QApplication.activeModalWidget() or QApplication.activeWindow() or window
            for rule in RULES:
                self.broken[rule.__name__] += [f"{scene} at {size.width()}: {words}" for words in rule(top)]
            self.places.setdefault(scene, positions(top))
        window.resize(self.sizes[0])


def rest() -> None:
    for _turn in range(TURNS):
        QApplication.processEvents()


def stop(stage: Stage) -> None:
    """No trouble, no job and no dialog is left for the next act."""
    stage.crm.faults()
    stage.crm.no_rate()
    close_dialogs(stage)
    for job in (part_of(stage, FetchTab).model.job, part_of(stage, CreateTab).model.job):
        if job.running:
            job.stop()
            stage.hands.until(lambda job=job: not job.running, "the job stopped")


def play(stage: Stage, acts: Sequence[Act], look: Look) -> list[str]:
    """Look at each scene; what was not seen."""
    stage.hands._limit_s = PATIENCE_S
    missed = []
    for act in acts:
        try:
            for scene in islice(act(stage), SCENES.get(act.__name__)):
                look.at(stage.window, scene)
            stop(stage)
        except NotSeenError as error:
            missed.append(f"{act.__name__}: {error}")
    return missed


def main(folder: Path, language: str, direction: str, *sizes: str) -> int:
    os.environ["LEAD_DESKTOP_STATE"] = str(folder / "state")
    look = Look([QSize(*map(int, one.split("x"))) for one in sizes])
    application, missed = tour_application(), []

    def speak(*_: object) -> None:
        languages.speak(application, languages.meant_language(language, ()))
        application.setLayoutDirection(Qt.LayoutDirection[direction])

    opening.use_kept_language = speak
    first = folder / "new"
    first.mkdir()
    with opening.open_window(Profile(first), Scheme.LIGHT, look.sizes[0], sandbox=False) as window:
        look.at(window, "first-start")
    opened = partial(open_stage, folder, Album(folder / "pictures"), "light", look.sizes[0], io.StringIO())
    with opened() as stage:
        missed += play(stage, ACTS, look)
        job_id = begin_slow_upload(stage)
    tear_away(Profile(folder / "profile"), job_id)
    with opened() as stage:
        missed += play(stage, AFTER_A_CRASH, look)
    json.dump({"broken": look.broken, "places": look.places, "missed": missed}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
