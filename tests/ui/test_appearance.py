"""Size and motion as the person, or the system, wants them."""

import os
import plistlib

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QCheckBox

from lead_desktop.app import build_window
from lead_desktop.store.profile import Profile
from lead_desktop.ui.dialogs.appearance import scales_that_fit
from lead_desktop.ui.dialogs.settings import SettingsDialog
from lead_desktop.ui.kept_look import QT_SCALE, kept_look, use_kept_scale
from lead_desktop.ui.system_motion import wants_less_motion
from lead_desktop.ui.widgets.inputs import SelectBox


@pytest.mark.parametrize(
    ("name", "text", "still"),
    [
        (".config/gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        (".config/gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations = 0\n", True),
        (".config/gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        (".config/kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        (".config/kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        (".config/kdeglobals", "not a settings file", False),
    ],
)
def test_a_linux_desktop_may_ask_for_less_motion(tmp_path, name, text, still):
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    assert wants_less_motion(tmp_path, "linux") is still


def test_macos_may_ask_for_less_motion(tmp_path):
    assert not wants_less_motion(tmp_path, "darwin")
    path = tmp_path / "Library" / "Preferences" / "com.apple.universalaccess.plist"
    path.parent.mkdir(parents=True)
    path.write_bytes(plistlib.dumps({"reduceMotion": True}, fmt=plistlib.FMT_BINARY))
    assert wants_less_motion(tmp_path, "darwin")
    path.write_bytes(b"broken")
    assert not wants_less_motion(tmp_path, "darwin")


@pytest.fixture
def window(qapp, tmp_path, qtbot):
    window = build_window(tmp_path / "profile", sandbox=True)
    window.show()
    qtbot.waitUntil(lambda: bool(window.model.connections))
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_size_and_motion_are_chosen_in_the_settings_and_kept(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.delenv(QT_SCALE, raising=False)
    dialog = SettingsDialog(window.desk, window, window.model.choose)
    dialog.open()
    motion, size = (
        dialog.findChild(QCheckBox, "settingsMotion"),
        dialog.findChild(SelectBox, "settingsSize"),
    )
    assert size.currentText() == "100 %"
    qtbot.waitUntil(lambda: dialog.look.told)
    motion.click()
    assert window.desk.theme.reduce_motion
    size.addItem("150 %", 150)
    size.setCurrentIndex(size.findData(150))
    size.activated.emit(size.currentIndex())
    assert dialog.look.hint.isVisible()
    dialog.accept()
    profile = Profile(tmp_path / "profile")
    qtbot.waitUntil(lambda: kept_look(profile).scale_percent == 150)
    assert kept_look(profile).reduce_motion
    use_kept_scale(profile)
    assert os.environ[QT_SCALE] == "1.5"


def test_only_sizes_at_which_the_window_fits_the_screen_are_offered():
    assert scales_that_fit(QSize(1920, 1200), 100, 100) == (100, 110, 125, 150, 175, 200)
    assert scales_that_fit(QSize(1366, 768), 100, 100) == (100, 110, 125)
    assert scales_that_fit(QSize(960, 600), 200, 200) == (100, 110, 125, 150, 175, 200)
    assert scales_that_fit(QSize(800, 600), 100, 175) == (100, 175)


def test_the_language_is_chosen_in_the_settings_by_its_own_name_and_kept_by_its_code(window, qtbot, tmp_path):
    def opened():
        dialog = SettingsDialog(window.desk, window, window.model.choose)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.look.told)
        return dialog, dialog.findChild(SelectBox, "settingsLanguage")

    dialog, box = opened()
    assert box.currentData() == ""
    assert [box.itemText(place) for place in range(1, box.count())] == [
        "English",
        "Deutsch",
        "العربية",
        "हिन्दी",
    ]
    box.setCurrentIndex(box.findText("Deutsch"))
    box.activated.emit(box.currentIndex())
    profile = Profile(tmp_path / "profile")
    qtbot.waitUntil(lambda: kept_look(profile).language == "de")
    assert not dialog.look.language_hint.isHidden()
    dialog.accept()
    dialog, box = opened()
    assert (box.currentText(), box.currentData()) == ("Deutsch", "de")
    assert dialog.look.language_hint.isHidden()
    dialog.accept()
