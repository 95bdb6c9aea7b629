"""One window per profile, in real processes."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from lead_desktop import app
from lead_desktop.ui.single_instance import SingleInstance

OWNER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from lead_desktop.ui.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
sys.stdout.write(f"{instance.claim()}\\n")
sys.stdout.flush()
instance.asked.connect(lambda files: (sys.stdout.write(f"{files}\\n"), sys.stdout.flush()))
app.exec()
"""


@pytest.fixture
def owner(tmp_path):
    """A process that holds the claim on `tmp_path`."""
    process = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "True\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_start_hands_its_files_to_the_first(qapp, owner, tmp_path):
    second = SingleInstance(tmp_path)
    assert not second.claim()
    assert second.hand_over(["/leads/fair.xlsx", "/leads/añadir.csv"])
    assert owner.stdout.readline() == "('/leads/fair.xlsx', '/leads/añadir.csv')\n"
    assert second.hand_over([])
    assert owner.stdout.readline() == "()\n"


def test_a_crash_leaves_nothing_in_the_way(qapp, owner, tmp_path):
    os.kill(owner.pid, signal.SIGKILL)
    owner.wait()
    second = SingleInstance(tmp_path)
    assert second.claim()
    third = SingleInstance(tmp_path)
    assert not third.claim()
    second.close()
    assert third.claim()
    third.close()


def test_only_the_person_may_call_the_window(qapp, tmp_path):
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    sockets = [path for path in tmp_path.iterdir() if path.is_socket()]
    assert [path.stat().st_mode & 0o077 for path in sockets] == [0]
    instance.close()


def test_a_path_too_long_for_a_socket_still_has_one_window(qapp, qtbot, tmp_path):
    root = tmp_path / ("deep" * 30)
    root.mkdir()
    first, second = SingleInstance(root), SingleInstance(root)
    assert first.claim()
    assert not second.claim()
    with qtbot.waitSignal(first.asked) as asked:
        assert second.hand_over(["/a.csv"])
        QApplication.processEvents()
    assert asked.args == [("/a.csv",)]
    first.close()


def test_what_is_no_list_of_paths_is_not_heard(qapp, qtbot, tmp_path):
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    for text in (b"{}\n", b"nonsense\n", b"[1]\n", b"[" * 100_000 + b"\n"):
        socket = QLocalSocket()
        socket.connectToServer(str(tmp_path / "window.socket"))
        socket.write(text)
        assert socket.waitForBytesWritten(1000)
        with qtbot.assertNotEmitted(instance.asked, wait=50):
            socket.disconnectFromServer()
    instance.close()


def test_who_says_more_than_fits_is_not_listened_to(qapp, qtbot, tmp_path):
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    socket = QLocalSocket()
    socket.connectToServer(str(tmp_path / "window.socket"))
    with qtbot.assertNotEmitted(instance.asked, wait=50):
        socket.write(b"x" * 3_000_000)
        qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    instance.close()


def test_more_files_than_anybody_chooses_are_not_all_opened(qapp, qtbot, tmp_path):
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    with qtbot.waitSignal(instance.asked) as asked:
        assert SingleInstance(tmp_path).hand_over([f"/{number}.csv" for number in range(1_500)])
    assert len(asked.args[0]) == 1_000
    instance.close()


@pytest.fixture
def session_folder(monkeypatch):
    """A folder of the session whose path is short enough for a socket."""
    with TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


def test_the_socket_of_another_user_is_told_nothing(qapp, qtbot, tmp_path, session_folder, monkeypatch):
    root = tmp_path / ("deep" * 30)
    root.mkdir()
    first = SingleInstance(root)
    assert first.claim()
    assert [path.name[:13] for path in session_folder.iterdir() if path.is_socket()] == ["lead-desktop-"]
    monkeypatch.setattr("os.geteuid", lambda: os.getuid() + 1)
    with qtbot.assertNotEmitted(first.asked, wait=50):
        assert not SingleInstance(root).hand_over(["/a.csv"])
    first.close()


def test_files_given_by_a_short_path_are_known_by_their_whole_path(monkeypatch, tmp_path):
    given = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(app, "run_window", lambda _profile, *, sandbox, files: given.extend(files) or 0)
    app.main(["--profile", "profile", "fair.xlsx"])
    assert given == [str(tmp_path / "fair.xlsx")]
