"""The frame of the window and its first screen, read from right to left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lead_desktop.app import build_window
from lead_desktop.ui.closing import CloseQuestion
from lead_desktop.ui.dialogs.help_menu import HelpMenu
from lead_desktop.ui.languages import ENGLISH, PSEUDO, speak
from lead_desktop.ui.style_sheet import GLYPHS
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.welcome import Welcome
from lead_desktop.ui.widgets.buttons import Button

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[LEFT_TO_RIGHT, RIGHT_TO_LEFT], ids=["left to right", "right to left"])
def right(qapp, request):
    """Both directions; true for right to left."""
    qapp.setLayoutDirection(request.param)
    yield request.param is RIGHT_TO_LEFT
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


@pytest.fixture
def window(right, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("lead_desktop.ui.kept_look.speak", lambda _app, _language: None)
    window = build_window(tmp_path / "profile")
    window.show()
    qtbot.waitUntil(lambda: bool(window.model.connections))
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def place(widget: QWidget, within: QWidget) -> QRect:
    """Where a widget lies in another."""
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def test_a_closed_branch_points_to_where_it_opens(qapp, right, tmp_path):
    sheet = Path(Theme(qapp, tmp_path)._glyph_files()["right"]).read_text("utf-8")
    closed = {"caret-right", "caret-left"}
    assert GLYPHS["right"][0] in closed
    other = {key: path for key, path in Theme(qapp, tmp_path)._glyph_files().items() if key != "right"}
    qapp.setLayoutDirection(LEFT_TO_RIGHT if right else RIGHT_TO_LEFT)
    turned = Theme(qapp, tmp_path)._glyph_files()
    assert Path(turned.pop("right")).read_text("utf-8") != sheet
    assert turned == other


def test_the_parts_of_the_frame_stand_at_their_sides(window, right):
    header, status = window.header, window.status
    middle = window.rect().center().x()
    assert (place(header.switcher, window).center().x() > middle) is right
    assert (place(header.settings, window).center().x() < middle) is right
    assert (place(header.help, window).x() > place(header.settings, window).x()) is right
    assert (place(status.again, window).center().x() > middle) is right


def test_the_first_screen_is_mirrored(window, right):
    welcome = window.findChild(Welcome)
    first, second = (place(one, window).center().x() for one in welcome.practice[:2])
    assert (first > second) is right
    titles = [one for one in welcome.findChildren(QLabel) if one.text() == "Connect your CRM"]
    assert (place(titles[0], window).center().x() > place(welcome.connect_crm, window).center().x()) is right


def test_the_help_menu_stays_within_the_window(window, right):
    button = window.header.help
    window.resize(960, 600)
    window.move(0 if right else -200, 0)  # the menu needs room on the screen of the tests
    menu = window.findChild(HelpMenu).open()
    edge = button.mapToGlobal(button.rect().bottomLeft() if right else button.rect().bottomRight()).x()
    assert abs((menu.geometry().left() if right else menu.geometry().right()) - edge) <= 1
    menu.close()


def test_every_word_of_the_first_screen_is_translated(qapp, theme, qtbot):
    speak(qapp, PSEUDO)
    try:
        welcome = Welcome(theme)
        qtbot.addWidget(welcome)
        said = [one.text() for one in welcome.findChildren(QLabel) if one.text()]
        said += [one.accessibleName() for one in (welcome, *welcome.practice, welcome.connect_crm)]
    finally:
        speak(qapp, ENGLISH)
    assert len(said) > 12
    assert not [words for words in said if not words.startswith("⟦")]


def test_long_words_widen_a_dialog_and_move_the_buttons_of_the_first_screen_below_its_words(
    qapp, theme, qtbot
):
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(1200, 800)
    over.show()
    speak(qapp, PSEUDO)
    try:
        welcome = Welcome(theme)
        qtbot.addWidget(welcome)
        question = CloseQuestion(over, theme, 2, keep_going=over.close, quit_now=over.close)
        question.open()
    finally:
        speak(qapp, ENGLISH)
    buttons = [one for one in question.findChildren(Button) if one.text()]
    assert len(buttons) == 3
    assert all(one.width() >= one.sizeHint().width() for one in buttons)
    question.reject()
    welcome.resize(960, 600)
    welcome.show()
    words = next(one for one in welcome.findChildren(QLabel) if "made-up" in one.text())
    below = place(welcome.practice[0], welcome)
    assert below.top() > place(words, welcome).bottom()
    assert all(one.width() >= one.sizeHint().width() for one in welcome.practice)
