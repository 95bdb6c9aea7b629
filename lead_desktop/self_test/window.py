"""Opens the window, lets its API thread take the steps, and writes the report."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QTimer, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from lead_desktop import __version__
from lead_desktop.app import build_window
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.self_test.report import SelfTestReport, StepFailed, StepOutcome
from lead_desktop.self_test.steps import TryJobs
from lead_desktop.store.keyrings import KeyringChooser, choose_keyring
from lead_desktop.ui.api_thread import Answer, ApiThread, Interim
from lead_desktop.ui.app_icon import app_icon
from lead_desktop.ui.fonts import TEXT_FAMILIES
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.resources import user_guide

LIMIT_S = 180.0
_LOOK_AGAIN_MS = 5


def run_self_test(
    report_path: Path, *, keyring: KeyringChooser = choose_keyring, limit_s: float = LIMIT_S
) -> int:
    """Try the program, and write what was found.

    Everything lives in a temporary folder; the person's profile, keys and call budget stay untouched.

    Args:
        report_path: Gets a JSON object; see `SelfTestReport`.
        keyring: Finds the system's keyring.
        limit_s: Longest time for the steps, in seconds.

    Returns:
        0 when all is well, else 1.
    """
    began = time.perf_counter()
    report_path.unlink(missing_ok=True)  # an old one must not stand for this test
    instance = QApplication.instance()
    app = instance if isinstance(instance, QApplication) else QApplication(sys.argv[:1])
    first_window_s: float | None = None
    outcomes: list[StepOutcome] = []
    before = os.environ.get("LEAD_DESKTOP_STATE")
    try:
        with tempfile.TemporaryDirectory(prefix="lead-desktop-self-test-") as name:
            folder = Path(name)
            os.environ["LEAD_DESKTOP_STATE"] = str(folder / "state")
            window = _open(app, folder, outcomes)
            first_window_s = _process_age_s()
            try:
                _take_steps(window.desk.api, TryJobs(folder, keyring), outcomes, limit_s)
            finally:
                _close(window)
    except (LeadDesktopError, StepFailed, OSError) as error:
        words = error.sentence() if isinstance(error, LeadDesktopError) else str(error)
        outcomes.append(StepOutcome("window", ok=False, seconds=0.0, words=words))
    finally:
        _restore("LEAD_DESKTOP_STATE", before)
    report = SelfTestReport(
        version=__version__,
        frozen=bool(getattr(sys, "frozen", False)),
        python=platform.python_version(),
        qt=qVersion(),
        system=platform.platform(),
        platform=QGuiApplication.platformName(),
        first_window_s=first_window_s,
        seconds=round(time.perf_counter() - began, 3),
        steps=tuple(outcomes),
    )
    report.write(report_path)
    return 0 if report.ok else 1


def _open(app: QApplication, folder: Path, outcomes: list[StepOutcome]) -> MainWindow:
    """The window, once its first picture is on the screen."""
    began = time.perf_counter()
    window = build_window(folder / "profile", sandbox=True)
    window.show()
    handle = window.windowHandle()
    if not _until(handle.isExposed, 20.0):
        _close(window)
        raise StepFailed("the window is not on the screen after 20 s")
    app.processEvents()
    if missing := _missing_parts():
        _close(window)
        raise StepFailed(f"missing from this copy: {', '.join(missing)}")
    seconds = round(time.perf_counter() - began, 3)
    size = f"{window.width()} by {window.height()} on {QGuiApplication.platformName()}"
    outcomes.append(StepOutcome("window", ok=True, seconds=seconds, words=size))
    return window


def _missing_parts() -> list[str]:
    """What should have come with the app: fonts, icon, user guide and its pictures."""
    missing = sorted(set(TEXT_FAMILIES) - set(QFontDatabase.families()))
    if app_icon().pixmap(64).isNull():
        missing.append("icon")
    guide = user_guide()
    if not guide.is_file() or not any((guide.parent / "pictures").glob("*.png")):
        missing.append("user guide")
    return missing


def _take_steps(api: ApiThread, question: TryJobs, outcomes: list[StepOutcome], limit_s: float) -> None:
    """Collect each outcome as it is reported, so that those of a walk that ends early are known.

    Raises:
        StepFailed: The walk did not come to its end.
    """
    answers: dict[int, Answer] = {}

    def reported(interim: Interim) -> None:
        if isinstance(interim.value, StepOutcome):
            outcomes.append(interim.value)

    def answered(answer: Answer) -> None:
        answers[answer.token] = answer

    api.interim.connect(reported)
    api.answered.connect(answered)
    token = api.ask(question)
    if not _until(lambda: token in answers, limit_s):
        raise StepFailed(f"the steps were not done after {limit_s:g} s")
    error = answers[token].error
    if error is not None:
        raise error


def _until(condition: Callable[[], bool], limit_s: float) -> bool:
    """Let the window live until the condition holds; False when it does not in time."""
    deadline = QDeadlineTimer(round(limit_s * 1000))
    loop, again = QEventLoop(), QTimer()
    again.timeout.connect(loop.quit)
    again.start(_LOOK_AGAIN_MS)
    while not condition():
        if deadline.hasExpired():
            return False
        loop.exec()
    return True


def _close(window: MainWindow) -> None:
    window.close()
    window.desk.theme.setParent(window)  # its timer ends here, not wherever garbage is collected
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _process_age_s() -> float | None:
    """Seconds since this process began, to a hundredth; None where the system does not tell it by a file."""
    try:
        fields = Path("/proc/self/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return None
    began_s = int(fields[19]) / os.sysconf("SC_CLK_TCK")  # field 22, starttime: proc_pid_stat(5)
    return round(time.clock_gettime(time.CLOCK_BOOTTIME) - began_s, 2)


def _restore(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value
