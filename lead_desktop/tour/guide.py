"""Opens the real window on the practice CRMs and walks through it."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QApplication

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.store.profile import Profile
from lead_desktop.tour.album import Album
from lead_desktop.tour.bulk_create import create_leads, refuse_a_picture
from lead_desktop.tour.connecting import refuse_a_key
from lead_desktop.tour.fetch_by_ids import fetch_leads
from lead_desktop.tour.hands import Hands, NotSeenError
from lead_desktop.tour.looking_back import look_at_jobs
from lead_desktop.tour.opening import open_window
from lead_desktop.tour.practice import control_of, is_running, known_leads
from lead_desktop.tour.searching import search_by_dates, search_octanist
from lead_desktop.tour.stage import HOST, Stage
from lead_desktop.ui.theme import Scheme

STOPS: tuple[Callable[[Stage], None], ...] = (
    create_leads,
    fetch_leads,
    search_octanist,
    search_by_dates,
    look_at_jobs,
    refuse_a_key,
    refuse_a_picture,
)
_SIZE = "1440x900"


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the tour; 0 when everything was seen, else 1 and a sentence."""
    parser = argparse.ArgumentParser(
        prog="lead_desktop.tour", description="Walk through the window on practice CRMs, with pictures."
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    parser.add_argument("--scheme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", type=_size, default=_SIZE, metavar="WIDTHxHEIGHT")
    chosen = parser.parse_args(arguments)
    application = tour_application()
    try:
        with tempfile.TemporaryDirectory(prefix="lead-desktop-tour-") as folder:
            os.environ["LEAD_DESKTOP_STATE"] = str(Path(folder) / "state")  # the tour leaves nothing behind
            _walk(Path(folder), Album(chosen.out, chosen.scheme), chosen.scheme, chosen.size, sys.stdout)
    except (NotSeenError, LeadDesktopError, OSError) as error:
        sentence = error.sentence() if isinstance(error, LeadDesktopError) else str(error)
        sys.stdout.write(f"The tour ends here: {sentence}\n")
        return 1
    finally:
        application.processEvents()
    sys.stdout.write("The tour is complete.\n")
    return 0


@contextmanager
def open_stage(
    folder: Path, album: Album, scheme: str, size: QSize, log: TextIO, *, language: str = "en"
) -> Iterator[Stage]:
    """The window on a profile of its own inside a folder, closed again at the end.

    Raises:
        NotSeenError: The practice CRMs do not start.
    """
    profile = Profile(folder / "profile")
    with open_window(profile, Scheme(scheme), size, language=language) as window:
        hands = Hands(window)
        hands.until(lambda: is_running(profile.sandbox_dir), "the practice CRMs")
        hands.wait_for(HOST)
        crm = control_of(profile.sandbox_dir)
        yield Stage(window, hands, album, crm, known_leads(crm.address), folder, log)


def _walk(folder: Path, album: Album, scheme: str, size: QSize, log: TextIO) -> None:
    with open_stage(folder, album, scheme, size, log) as stage:
        try:
            for stop in STOPS:
                stop(stage)
        except NotSeenError:
            stage.picture("00-where-it-ended")
            raise


def tour_application() -> QApplication:
    """The application, made for hands: no native dialogs, no blinking."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)  # the tour fills them in
    application = QApplication.instance()
    made = application if isinstance(application, QApplication) else QApplication(sys.argv[:1])
    made.setCursorFlashTime(0)
    made.setQuitOnLastWindowClosed(False)
    return made


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))
