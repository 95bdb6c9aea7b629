"""`python -m lead_desktop.tour.shots`: every screen of the design guide in each of its states, in every look."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.children import child_environment
from lead_desktop.store.profile import Profile
from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage, tour_application
from lead_desktop.tour.hands import Hands, NotSeenError
from lead_desktop.tour.looks import LOOKS, Look
from lead_desktop.tour.opening import open_window
from lead_desktop.tour.scenes.acts import Act, close_dialogs
from lead_desktop.tour.scenes.crash import begin_slow_upload, tear_away
from lead_desktop.tour.scenes.programme import ACTS, AFTER_A_CRASH, GUIDE
from lead_desktop.tour.stage import Stage
from lead_desktop.ui.kept_look import QT_SCALE

_STATE = "LEAD_DESKTOP_STATE"
_FIRST = "first-start"


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw what was asked for; 0 when everything was seen."""
    parser = argparse.ArgumentParser(
        prog="lead_desktop.tour.shots", description="Draw every screen in every state."
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="a folder for each look in it")
    parser.add_argument("--guide", type=Path, metavar="DIR", help="copy those that the guide shows here")
    parser.add_argument("--look", choices=[look.name for look in LOOKS], help="only this one")
    chosen = parser.parse_args(arguments)
    looks = [look for look in LOOKS if chosen.look in {None, look.name}]
    if len(looks) == 1:
        return _draw(looks[0], chosen.out)
    worst = max(_in_own_process(look, chosen.out) for look in looks)
    if chosen.guide is not None and not worst:
        _copy_for_guide(chosen.out, chosen.guide)
    return worst


def play(stage: Stage, acts: Iterable[Act]) -> list[str]:
    """Take a picture of every scene; what was not seen, as sentences."""
    missed: list[str] = []
    for act in acts:
        try:
            for scene in act(stage):
                stage.picture(scene)
        except NotSeenError as error:
            missed.append(f"{act.__name__}: {error}")
            stage.picture(f"where-{act.__name__}-ended")
            stage.crm.faults()
            close_dialogs(stage)
    return missed


def _draw(look: Look, out: Path) -> int:
    """All scenes in one look; a scale is in force from the start of the process."""
    if look.scale != 1:
        os.environ.setdefault(QT_SCALE, str(look.scale))
    application = tour_application()
    with tempfile.TemporaryDirectory(prefix="lead-desktop-shots-") as name:
        folder, album = Path(name), Album(out / look.name)
        os.environ[_STATE] = str(folder / "state")
        try:
            missed = _first_start(look, folder / "new", album) + _all(look, folder, album)
        except (NotSeenError, LeadDesktopError, OSError) as error:
            missed = [error.sentence() if isinstance(error, LeadDesktopError) else str(error)]
        finally:
            application.processEvents()
    sys.stdout.write("".join(f"{look.name}: {one}\n" for one in missed))
    return 1 if missed else 0


def _first_start(look: Look, folder: Path, album: Album) -> list[str]:
    folder.mkdir()
    with open_window(
        Profile(folder), look.scheme, look.size, language=look.language, sandbox=False
    ) as window:
        Hands(window).settle()
        album.take(window, _FIRST)
    return []


def _all(look: Look, folder: Path, album: Album) -> list[str]:
    opened = partial(
        open_stage, folder, album, look.scheme.value, look.size, sys.stdout, language=look.language
    )
    job_id = ""
    with opened() as stage:
        missed = play(stage, ACTS)
        try:
            job_id = begin_slow_upload(stage)
        except NotSeenError as error:
            missed.append(str(error))
    if job_id:
        tear_away(Profile(folder / "profile"), job_id)
        with opened() as stage:
            missed += play(stage, AFTER_A_CRASH)
    return missed


def _copy_for_guide(out: Path, guide: Path) -> None:
    for look, scene in GUIDE:
        shutil.copyfile(out / look / f"{scene}.png", guide / f"{scene}-{look}.png")


def _in_own_process(look: Look, out: Path) -> int:
    command = [sys.executable, "-m", "lead_desktop.tour.shots", "--out", str(out), "--look", look.name]
    return subprocess.run(command, check=False, env=child_environment()).returncode  # noqa: S603 - this very program


if __name__ == "__main__":
    sys.exit(main())
