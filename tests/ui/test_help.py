"""The help menu and what it opens, in the whole window."""

import re
import stat
import zipfile

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from lead_desktop import __version__
from lead_desktop.app import build_window
from lead_desktop.jobs.shipped_packages import shipped_packages
from lead_desktop.ui.dialogs.about import AboutDialog
from lead_desktop.ui.dialogs.guide import GuideWindow
from lead_desktop.ui.dialogs.help_menu import HelpMenu
from lead_desktop.ui.dialogs.shortcuts import SHORTCUTS, ShortcutsDialog
from lead_desktop.ui.dialogs.support_bundle import SupportDialog
from lead_desktop.ui.messages import Message, MessageKind


@pytest.fixture
def window(qapp, tmp_path, qtbot):
    window = build_window(tmp_path / "profile")
    window.show()
    qtbot.waitUntil(lambda: bool(window.model.connections))
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def bundle(window, qtbot, monkeypatch, tmp_path):
    """The dialog with its files collected; it saves to `support.zip`."""
    path = str(tmp_path / "support.zip")
    dialog = SupportDialog(window.desk, window, lambda _parent: path)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)
    return dialog


def key_names(text) -> set[str]:
    """Single keys of a line such as "F8, Shift+F8"."""
    return {key.strip() for key in text.split(",")}


def test_the_question_mark_opens_the_menu(window, qtbot):
    assert window.header.help.accessibleName() == "Help"
    qtbot.mouseClick(window.header.help, Qt.MouseButton.LeftButton)
    menu = next(menu for menu in window.findChildren(QMenu) if menu.accessibleName() == "Help")
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words == ["User guide", "Keyboard shortcuts", "Support bundle…", "About Lead Desktop"]
    menu.actions()[-1].trigger()
    menu.close()
    assert window.findChild(AboutDialog).isVisible()


def test_f1_shows_the_keys(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(ShortcutsDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_key_the_window_knows_is_in_the_list(window):
    listed = {key for _, keys in SHORTCUTS for text, _ in keys for key in key_names(text)}
    listed |= {f"Ctrl+{tab}" for tab in range(1, 5)}
    same = {"Ctrl+Enter": "Ctrl+Return"}  # the key beside the digits
    known = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    assert {"F1", "F8", "Ctrl+K"} <= known
    assert {same.get(key, key) for key in known} <= listed


def test_about_tells_versions_and_licences(window):
    dialog = AboutDialog(window, window.desk.theme)
    assert __version__ in dialog.version.text()
    packages = dialog.packages.toPlainText().splitlines()
    assert any(re.match(r"httpx [\d.]+ · BSD", line) for line in packages)
    assert any(re.match(r"PySide6_Essentials [\d.]+ · LGPL", line) for line in packages)
    assert len(packages) == len(shipped_packages()) > 20
    assert not [line for line in packages if line.endswith("· ")]
    assert not [line for line in packages if line.startswith("pytest")]
    dialog.deleteLater()


def test_what_will_be_saved_is_shown_first(bundle):
    names = [bundle.names.item(at).text() for at in range(bundle.names.count())]
    assert names[:3] == ["README.txt", "versions.txt", "settings.txt"]
    assert bundle.text.toPlainText().startswith("Support bundle of Lead Desktop")
    bundle.names.setCurrentRow(1)
    assert re.search(r"^Qt: 6\.", bundle.text.toPlainText(), re.MULTILINE)


def test_it_is_saved_as_shown_and_said(bundle, window, qtbot, tmp_path):
    shown = {}
    for at in range(bundle.names.count()):
        bundle.names.setCurrentRow(at)
        shown[bundle.names.item(at).text()] = bundle.text.toPlainText()
    bundle.save.click()
    qtbot.waitUntil(lambda: not bundle.isVisible(), timeout=20_000)
    with zipfile.ZipFile(tmp_path / "support.zip") as file:
        assert {name: file.read(name).decode() for name in file.namelist()} == shown
    assert stat.S_IMODE((tmp_path / "support.zip").stat().st_mode) == 0o600
    assert str(tmp_path / "support.zip") in window.message_bar.message.message


def test_a_place_that_cannot_be_written_is_said_and_another_can_be_chosen(bundle, qtbot, monkeypatch):
    monkeypatch.setattr(bundle, "_ask_where", lambda _parent: "/missing/folder/support.zip")
    bundle.save.click()
    qtbot.waitUntil(bundle.problem.isVisible, timeout=20_000)
    assert bundle.problem.text()
    assert bundle.save.isEnabled()


def test_who_changes_their_mind_saves_nothing(bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "_ask_where", lambda _parent: "")
    bundle.save.click()
    assert bundle.isVisible()
    assert not (tmp_path / "support.zip").exists()


def test_the_message_of_a_crash_leads_to_the_bundle(window):
    crash = Message(MessageKind.ERROR, "Something in the app broke", action="Support bundle…")
    window.findChild(HelpMenu).tell_crash(crash)
    assert window.message_bar.message is crash
    window.message_bar.acted.emit()
    dialog = window.findChild(SupportDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_guide_opens_beside_the_window_and_once(window, qtbot):
    menu = window.findChild(HelpMenu)
    menu.open_guide()
    guide = window.findChild(GuideWindow)
    assert guide.isVisible()
    assert not guide.isModal()
    menu.open_guide()
    assert window.findChildren(GuideWindow) == [guide]
    guide.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(GuideWindow) is None


def test_the_guide_opens_no_wider_than_the_screen(window):
    window.findChild(HelpMenu).open_guide()
    guide = window.findChild(GuideWindow)
    room = guide.screen().availableGeometry()
    assert guide.width() <= max(guide.minimumWidth(), room.width())
    assert guide.height() <= max(guide.minimumHeight(), room.height())
