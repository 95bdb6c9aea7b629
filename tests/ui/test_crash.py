import datetime as dt
import os
import stat
import subprocess
import sys
import threading

import pytest

from lead_desktop.net.redact import Redactor
from lead_desktop.ui.crash import CrashHandler

NOW = dt.datetime(2025, 6, 9, 14, 32, tzinfo=dt.UTC)


@pytest.fixture
def crash(qapp, tmp_path):
    handler = CrashHandler(tmp_path / "logs", Redactor(("u$r9c1e",)), lambda: NOW)
    before = sys.excepthook
    handler.install()
    yield handler
    handler.uninstall()
    sys.excepthook = before


def fail() -> None:
    raise ValueError("key u$r9c1e is odd")


def test_a_bug_is_written_down_without_keys_and_said(crash, tmp_path, qtbot):
    with qtbot.waitSignal(crash.crashed) as said:
        try:
            fail()
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    path = tmp_path / "logs" / "crash.log"
    text = path.read_text("utf-8")
    assert "2025-06-09T14:32:00+00:00" in text
    assert "ValueError" in text
    assert "u$r9c1e" not in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert str(path) in said.args[0].do


def test_a_bug_in_another_thread_is_caught_too(crash, tmp_path, qtbot):
    with qtbot.waitSignal(crash.crashed):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert "ValueError" in (tmp_path / "logs" / "crash.log").read_text("utf-8")


def test_a_folder_that_cannot_be_written_does_not_hide_the_bug(crash, tmp_path, qtbot):
    (tmp_path / "logs" / "crash.log").mkdir()
    with qtbot.waitSignal(crash.crashed) as said:
        crash.handle(ValueError, ValueError("odd"), None)
    assert said.args[0].do == "The details could not be written."


RUN = """
import sys
import lead_desktop.app as app
from PySide6.QtCore import QTimer
build = app.build_window
def build_and_close(*arguments, **options):
    window = build(*arguments, **options)
    QTimer.singleShot(300, window.close)
    return window
app.build_window = build_and_close
sys.exit(app.main(["--profile", sys.argv[1]]))
"""


def run_app(profile):
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-c", RUN, str(profile)],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_app_opens_closes_and_keeps_its_folder_to_the_person(tmp_path):
    ended = run_app(tmp_path / "new" / "profile")
    assert ended.returncode == 0, ended.stderr
    assert stat.S_IMODE((tmp_path / "new" / "profile").stat().st_mode) == 0o700


def test_a_profile_that_cannot_be_made_is_said_and_ends_the_app(tmp_path):
    (tmp_path / "file").write_text("in the way")
    ended = run_app(tmp_path / "file")
    assert ended.returncode == 4, ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stderr.strip()
