"""The window's composition root."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from lead_desktop import __version__
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.log_file import log_to
from lead_desktop.net.redact import Redactor
from lead_desktop.store.core_dumps import forbid_core_dumps
from lead_desktop.store.profile import Profile
from lead_desktop.store.work_folder import work_folder
from lead_desktop.ui.api_thread import ApiThread
from lead_desktop.ui.app_icon import app_icon
from lead_desktop.ui.application import Application
from lead_desktop.ui.crash import CrashHandler
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.help_menu import HelpMenu
from lead_desktop.ui.dialogs.window_dialogs import WindowDialogs
from lead_desktop.ui.first_size import fit_to_screen
from lead_desktop.ui.first_start import FirstStart
from lead_desktop.ui.garbage import GarbageBeat
from lead_desktop.ui.jobs_engine import engine_factory
from lead_desktop.ui.kept_look import kept_look, use_kept_language, use_kept_scale
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.outside_files import OutsideFiles
from lead_desktop.ui.refusal import tell_refusal
from lead_desktop.ui.retention import RetentionBeat
from lead_desktop.ui.screens import build_pages
from lead_desktop.ui.shown_jobs import ShownJobs
from lead_desktop.ui.single_instance import SingleInstance
from lead_desktop.ui.system_motion import wants_less_motion
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.window_model import WindowModel


def build_window(profile: Path, *, sandbox: bool = False, redact: Redactor | None = None) -> MainWindow:
    """Build the window in a running QApplication; `close()` ends every thread and child.

    Args:
        profile: Folder of everything the app keeps; made when missing.
        sandbox: Begin with the built-in practice CRM.
        redact: Learns all keys the app reads, for logs and crash reports.

    Raises:
        RuntimeError: There is no QApplication.
        StoreError: The profile cannot be read or written.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("build_window needs a running QApplication")  # noqa: TRY004 - the state is wrong, not a type
    place = Profile(profile)
    place.create()
    look = kept_look(place)
    still = look.reduce_motion or wants_less_motion(Path.home())
    theme = Theme(app, place.temp_dir / "pictures", scheme=look.scheme, reduce_motion=still)
    api = ApiThread(engine_factory(lambda: Workspace.open(place, redact=redact)))
    desk = WindowDesk(theme, api, place.root, now=time.time)
    model = WindowModel(desk, prefer_sandbox=sandbox)
    pages = build_pages(desk)
    window = MainWindow(desk, model, pages)
    dialogs = WindowDialogs(desk, window, model.choose)
    window.set_dialogs(dialogs)
    if look.first_start and not sandbox:
        FirstStart(window, dialogs)
    HelpMenu(desk, window, window.header.help)
    theme.setParent(window)  # its timers end with the window, also where several windows are opened
    window.restore_place(look.geometry)
    api.start()
    model.begin()
    RetentionBeat(desk, ShownJobs(desk, [page.page for page in pages], window), window).begin()
    return window


def run_window(profile: Profile, *, sandbox: bool = False, files: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; the exit code.

    Where the profile's window is open already, that one comes to the front and opens the files.
    """
    forbid_core_dumps()
    use_kept_scale(profile)
    app = Application(sys.argv[:1])
    app.setApplicationName("lead-desktop")
    app.setApplicationDisplayName("Lead Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("lead-desktop")
    app.setWindowIcon(app_icon())
    use_kept_language(app, profile)
    redact = Redactor()
    crash = CrashHandler(profile.logs_dir, redact, lambda: dt.datetime.now(tz=dt.UTC))
    instance, garbage = SingleInstance(profile.root), GarbageBeat()
    try:
        profile.create()  # before anybody else makes the folder with wider rights
        if not instance.claim() and instance.hand_over(files):
            return 0
        crash.install()
        with log_to(profile.logs_dir / "window.log", redact), work_folder(profile):
            window = build_window(profile.root, sandbox=sandbox, redact=redact)
            crash.crashed.connect(cast("HelpMenu", window.findChild(HelpMenu)).tell_crash)
            fit_to_screen(window)
            outside = OutsideFiles(window)
            instance.asked.connect(outside.take)
            app.files_opened.connect(outside.take)
            outside.take(files)
            garbage.begin()
            return app.exec()
    except LeadDesktopError as error:
        tell_refusal(error, sys.stderr)
        return error.exit_code
    finally:
        garbage.end()
        instance.close()
        crash.uninstall()


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point of `lead-desktop-window`."""
    parser = argparse.ArgumentParser(
        prog="lead-desktop-window", description="Open the window of Lead Desktop."
    )
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of everything the app keeps")
    parser.add_argument("--sandbox", action="store_true", help="begin with the built-in practice CRM")
    parser.add_argument("files", nargs="*", metavar="FILE", help="spreadsheets to open in Bulk create")
    chosen = parser.parse_args(arguments)
    profile = Profile(chosen.profile.expanduser().absolute()) if chosen.profile else Profile.default()
    files = [
        str(Path(one).absolute()) for one in chosen.files
    ]  # jobs keep them, and are opened from anywhere
    return run_window(profile, sandbox=chosen.sandbox, files=files)
