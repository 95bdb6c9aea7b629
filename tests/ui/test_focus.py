"""The keyboard stays where the person works, and its ring shows to those who use it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lead_desktop.ui.widgets.buttons import Button


@pytest.fixture
def screen(theme, qtbot):
    """A screen that can hold the keyboard, with a button before and two on it."""
    window = QWidget()
    qtbot.addWidget(window)
    keeper = QWidget()
    keeper.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    outer, inner = QVBoxLayout(window), QVBoxLayout(keeper)
    window.before, window.run, window.stop = (Button(theme, word) for word in ("Before", "Run", "Stop"))
    outer.addWidget(window.before)
    outer.addWidget(keeper)
    for button in (window.run, window.stop):
        inner.addWidget(button)
    window.keeper = keeper
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("gone", [lambda button: button.setEnabled(False), lambda button: button.hide()])
def test_a_button_that_goes_away_leaves_the_keyboard_to_its_screen(screen, gone):
    screen.run.setFocus()
    gone(screen.run)
    assert screen.focusWidget() is screen.keeper


def test_a_click_shows_no_ring_and_tab_does(screen, qtbot):
    qtbot.mouseClick(screen.run, Qt.MouseButton.LeftButton)
    assert screen.run.hasFocus()
    assert not screen.run.shows_ring()
    qtbot.keyClick(screen.run, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is screen.stop
    assert screen.stop.shows_ring()
    qtbot.mouseClick(screen.before, Qt.MouseButton.LeftButton)
    screen.stop.setFocus()
    assert not screen.stop.shows_ring()
    qtbot.keyClick(screen.stop, Qt.Key.Key_Space)
    assert screen.stop.shows_ring()
