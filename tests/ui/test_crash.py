import datetime as dt
import os
import signal
import stat
import subprocess
import sys
import threading

import pytest

from lead_desktop.net.redact import Redactor
from lead_desktop.ui.crash import LARGEST_BYTES, CrashHandler

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


def test_reports_are_bounded(crash, tmp_path, monkeypatch):
    monkeypatch.setattr("lead_desktop.ui.crash.LARGEST_BYTES", 20_000)
    for number in range(20):
        crash.handle(ValueError, ValueError(f"bug {number} " + "x" * 9_000), None)
    files = sorted(path.name for path in (tmp_path / "logs").glob("crash*"))
    assert files == ["crash.log", "crash.log.1"]
    assert "bug 19" in (tmp_path / "logs" / "crash.log").read_text("utf-8")
    assert sum((tmp_path / "logs" / name).stat().st_size for name in files) < 60_000


def test_of_one_huge_report_beginning_and_end_are_kept(crash, tmp_path):
    crash.handle(ValueError, ValueError("first " + "x" * 1_000_000 + " last"), None)
    text = (tmp_path / "logs" / "crash.log").read_text("utf-8")
    assert "ValueError: first" in text
    assert "characters left out]" in text
    assert text.endswith(" last\n\n")
    assert len(text) < 60_000


def test_the_file_of_crashes_below_python_begins_anew_when_it_is_large(crash, tmp_path):
    path = tmp_path / "logs" / "fault.log"
    crash.uninstall()
    path.write_bytes(b"x" * (LARGEST_BYTES + 1))
    crash.install()
    assert path.stat().st_size == 0
    assert path.with_name("fault.log.1").stat().st_size == LARGEST_BYTES + 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


DIE = """
import ctypes, datetime, sys
from pathlib import Path
from lead_desktop.net.redact import Redactor
from lead_desktop.store.core_dumps import forbid_core_dumps
from lead_desktop.ui.crash import CrashHandler
forbid_core_dumps()
crash = CrashHandler(Path(sys.argv[1]), Redactor(), lambda: datetime.datetime.now(tz=datetime.UTC))
crash.install()
def with_a_key(key):
    ctypes.string_at(0)
with_a_key("u$r9c1e")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSEGV") or os.name == "nt", reason="signals of POSIX")
def test_a_crash_below_python_leaves_its_places_and_no_values(tmp_path):
    ended = subprocess.run(
        [sys.executable, "-c", DIE, str(tmp_path)], cwd=tmp_path, capture_output=True, check=False
    )
    assert ended.returncode == -signal.SIGSEGV
    text = (tmp_path / "fault.log").read_text("utf-8")
    assert "Segmentation fault" in text
    assert "in with_a_key" in text
    assert "u$r9c1e" not in text
    assert [path.name for path in tmp_path.iterdir()] == ["fault.log"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no core files")
def test_the_app_and_its_children_write_no_core_files():
    code = (
        "import resource, subprocess, sys\nfrom lead_desktop.cli.main import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])\nsys.stdout.flush()\n"
        "subprocess.run(['sh', '-c', 'ulimit -c'])\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.splitlines()[-2:] == ["0", "0"]


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
