"""Whatever is dropped: a sentence, no hang, nothing run, nothing followed."""

import os
import socket
import sys

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from lead_desktop.app import build_window
from lead_desktop.ui.dropped_files import sort_dropped

WAIT_MS = 15_000
SUFFIXES = (".xlsx", ".csv")
LEADS = "First Name,Email\nAsha,asha@kaveri.example.com\n"


def mime(*urls: str | QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def file_url(path) -> QUrl:
    return QUrl.fromLocalFile(str(path))


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (
            "file://files.example.com/share/leads.csv",
            "“leads.csv” lies on another computer. Copy it to this one first.",
        ),
        (
            "https://files.example.com/leads.csv",
            "“files.example.com” is an address of the web. Download the file, and drop that.",
        ),
        ("ftp://files.example.com/leads.csv", "“files.example.com” is an address of the web."),
        ("javascript:alert(1)", "“javascript” is an address of the web."),
        (
            "file:///home/asha/Leads.desktop",
            "“Leads.desktop” is not a spreadsheet. Drop one of: .xlsx, .csv.",
        ),
        ("file:///home/asha/leads.csv.lnk", "“leads.csv.lnk” is not a spreadsheet."),
        ("file:///home/asha/leads.url", "“leads.url” is not a spreadsheet."),
        ("file:///home/asha/leads.exe", "“leads.exe” is not a spreadsheet."),
    ],
)
def test_what_is_no_spreadsheet_of_this_computer_is_refused_by_its_address(url, sentence):
    dropped = sort_dropped(mime(url), SUFFIXES)
    assert dropped.taken == ()
    assert dropped.sentence.startswith(sentence)


def test_this_computer_may_be_named():
    assert sort_dropped(mime("file://localhost/home/asha/leads.csv"), SUFFIXES).taken == (
        "/home/asha/leads.csv",
    )


def test_a_link_is_not_followed_wherever_it_leads(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text(LEADS)
    for target in (secret, "/etc/passwd", tmp_path / "nothing"):
        link = tmp_path / "leads.csv"
        link.symlink_to(target)
        dropped = sort_dropped(mime(file_url(link)), SUFFIXES)
        assert (dropped.taken, dropped.sentence) == (
            (),
            "“leads.csv” is a link. Drop the file that it leads to.",
        )
        link.unlink()


def test_of_a_mixed_drop_each_refusal_is_said_and_the_rest_opened(tmp_path):
    good = tmp_path / "good.csv"
    good.write_text(LEADS)
    (tmp_path / "link.csv").symlink_to(good)
    data = mime(file_url(good), file_url(tmp_path / "link.csv"), "https://x.example.com/a", "file:///a.sh")
    dropped = sort_dropped(data, SUFFIXES)
    assert dropped.taken == (str(good),)
    assert dropped.sentence == (
        "“a.sh” is not a spreadsheet. “link.csv” is a link. Drop the file that it leads to. "
        "“x.example.com” is an address of the web. Download the file, and drop that. The others are opened."
    )


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    made = build_window(tmp_path / "profile", sandbox=True)
    made.show()
    qtbot.waitUntil(
        lambda: made.desk.connection is not None and bool(made.desk.connection.url), timeout=30_000
    )
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def drop(window, qtbot):
    """Drops a path on the window and waits for its sentence."""

    def let_fall(path):
        window.clear_message()
        buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        data = mime(file_url(path))  # the event does not keep it
        window.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, none))
        qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)
        return window.message_bar.message

    return let_fall


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices have no names in folders there")
def test_pipes_sockets_folders_and_devices_are_refused_without_waiting(drop, tmp_path):
    folder, pipe, plug = (tmp_path / name for name in ("folder.csv", "pipe.csv", "plug.csv"))
    folder.mkdir()
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(plug))
        for path, what in ((folder, "a folder"), (pipe, "a pipe"), (plug, "a socket")):
            message = drop(path)
            assert message.title == "Not a file that can be read"
            assert message.message == f"“{path.name}” is {what}, not a file."
            assert message.safe == "It was not opened."
    assert drop("/dev/zero").message == (
        "“zero” is not a spreadsheet. Drop one of: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, .txt."
    )


def test_a_script_in_the_clothes_of_a_spreadsheet_is_read_as_text_and_never_run(
    drop, window, tmp_path, qtbot
):
    trace = tmp_path / "trace"
    for name, text in (
        ("entry.csv", f"[Desktop Entry]\nType=Application\nExec=touch {trace}\n"),
        ("page.csv", f"<html><script>touch('{trace}')</script></html>"),
    ):
        path = tmp_path / name
        path.write_text(text)
        path.chmod(0o777)
    assert drop(tmp_path / "page.csv").message == "“page.csv” is no spreadsheet. It is a web page (HTML)."
    window.open_files([str(tmp_path / "entry.csv")])
    sheet = window.tabs.current_page().model.sheet
    qtbot.waitUntil(lambda: sheet.preview is not None, timeout=WAIT_MS)
    assert sheet.preview.rows[0] == ("[Desktop Entry]",)
    assert not trace.exists()
