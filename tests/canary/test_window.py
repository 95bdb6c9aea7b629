"""No key in anything the window writes, shows or copies: keys typed, refused, quoted, used, and met by a crash."""

import datetime as dt
import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from lead_desktop.app import build_window
from lead_desktop.net.log_file import log_to
from lead_desktop.net.redact import Redactor
from lead_desktop.ui.crash import CrashHandler
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.dialogs.help_menu import HelpMenu
from lead_desktop.ui.dialogs.support_bundle import SupportDialog
from lead_desktop.ui.widgets.request_preview import RequestPreview

WAIT_MS = 30_000
REFUSED = {"access": "u$rCanaryOfTheWindow/0123456789", "secret": 'canary"Secret\\OfTheWindow<0123>'}


@pytest.fixture(autouse=True, scope="module")
def garbage_of_the_window() -> Iterator[None]:
    """Qt's objects must die in their thread, and the collector runs in any: so it runs between the modules alone."""
    gc.collect()
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def window(qapp, tmp_path, monkeypatch, all_logs):
    """The window as `run_window` opens it: with its log and its crash handler."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("LEAD_DESKTOP_STATE", str(tmp_path / "state"))
    redact, profile, hook = Redactor(), tmp_path / "profile", sys.excepthook
    crash = CrashHandler(profile / "logs", redact, lambda: dt.datetime.now(tz=dt.UTC))
    crash.install()
    with log_to(profile / "logs" / "window.log", redact):
        window = build_window(profile, redact=redact)
        crash.crashed.connect(window.findChild(HelpMenu).tell_crash)
        window.show()
        yield window
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    crash.uninstall()
    sys.excepthook = hook


def add(window, qtbot, name, url, access, secret) -> str:
    """Make a connection, test it, and save it whatever came out; what the dialog showed then."""
    dialog = ConnectionDialog(window.desk, None, window)
    dialog.saved.connect(window.model.choose)
    dialog.open()
    texts = {"Name": name, "Url": url, "AccessKey": access, "SecretKey": secret}
    for field, text in texts.items():
        dialog.findChild(QLineEdit, f"connection{field}").setText(text)
    qtbot.mouseClick(dialog.findChild(QWidget, "connectionTest"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.model.tested_ok is not None, timeout=WAIT_MS)
    seen = remember(dialog)
    dialog.findChild(QAbstractButton, "connectionSave").click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: window.desk.connection is not None and window.desk.connection.name == name, timeout=WAIT_MS
    )
    dialog.deleteLater()
    return seen


def remember(widget) -> str:
    """Every text a widget shows, says to a screen reader or keeps as a tip; a field of a key shows dots."""
    seen = []
    for one in (widget, *widget.findChildren(QWidget)):
        seen += [one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.windowTitle()]
        if isinstance(one, QLabel | QAbstractButton):
            seen.append(one.text())
        elif isinstance(one, QLineEdit):
            seen.append(one.displayText())
        elif isinstance(one, QPlainTextEdit):
            seen.append(one.toPlainText())
    return "\n".join(seen)


@dataclass(frozen=True)
class Breaks:
    """A question whose answer is a bug that quotes a key."""

    key: str

    async def run(self, _workspace, _report) -> None:
        raise ValueError(f"odd key {self.key}")


def break_everywhere(window, qtbot, key) -> None:
    """A bug in the window's thread, and one in the other."""
    for act in (
        lambda: sys.excepthook(ValueError, ValueError(f"odd {key!r}"), None),
        lambda: window.desk.api.ask(Breaks(key)),
    ):
        window.clear_message()
        act()
        qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)


def test_no_key_is_written_shown_or_copied(window, qtbot, echo, crm, canaries_of, all_logs, tmp_path, capfd):
    account = crm.address.leadsquared
    canaries = canaries_of(REFUSED | {"a": account.access_key, "s": account.secret_key})
    shown, copied = [], []
    for shape, status in (("json", 401), ("html", 500), ("damaged", 200)):
        echo.shape, echo.status = shape, status
        shown.append(add(window, qtbot, f"Refused {shape}", echo.url, REFUSED["access"], REFUSED["secret"]))
        shown.append(remember(window))
    assert {key for told in echo.calls for key in told} == set(REFUSED.values())
    add(window, qtbot, "Good", account.url, account.access_key, account.secret_key)
    window.tabs.choose(1)
    preview = window.tabs.current_page().findChild(RequestPreview)
    qtbot.waitUntil(lambda: bool(preview.request()), timeout=WAIT_MS)
    for button in preview.findChildren(QAbstractButton):
        button.click()
        copied.append(QApplication.clipboard().text())
    assert any("$SECRET_KEY" in text for text in copied)
    break_everywhere(window, qtbot, REFUSED["secret"])
    shown.append(remember(window))
    dialog = SupportDialog(window.desk, window, lambda _parent: str(tmp_path / "support.zip"))
    dialog.open()
    qtbot.waitUntil(dialog.save.isEnabled, timeout=WAIT_MS)
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)
    reports = (tmp_path / "profile" / "logs" / "crash.log").read_text("utf-8")
    assert reports.count("ValueError: odd") == 2
    assert (tmp_path / "support.zip").is_file()
    assert canaries.heard_below(tmp_path) == []
    assert canaries.heard_in("screens", "\n".join(shown).encode()) == []
    assert canaries.heard_in("clipboard", "\n".join(copied).encode()) == []
    assert canaries.heard_in("log records", all_logs.text("asyncio")) == []
    assert canaries.heard_in("streams", "".join(capfd.readouterr()).encode()) == []
