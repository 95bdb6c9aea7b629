"""An area that is scrolled by keys shows that it has the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from lead_desktop.ui.widgets.labels import fill
from lead_desktop.ui.widgets.scroll_ring import ScrollRing


@pytest.fixture
def area(theme, qtbot):
    """Its content, as in the window, covers all of it; a button stands before it."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    made, inside = QScrollArea(), QWidget()
    fill(inside, "surface")
    made.setWidget(inside)
    made.setWidgetResizable(True)
    made.setFrameShape(QScrollArea.Shape.NoFrame)
    ScrollRing(theme, made)
    column.addWidget(QPushButton("Before"))
    column.addWidget(made)
    qtbot.addWidget(pane)
    pane.resize(300, 200)
    pane.show()
    qtbot.waitUntil(pane.isActiveWindow)
    before, theme.keyboard_leads = theme.keyboard_leads, False
    yield made
    theme.keyboard_leads = before


def edges(area) -> set[str]:
    image = area.grab().toImage()
    middle, centre = image.height() // 2, image.width() // 2
    places = ((0, middle), (image.width() - 1, middle), (centre, 0), (centre, image.height() - 1))
    return {image.pixelColor(x, y).name().upper() for x, y in places}


def test_tab_draws_the_ring_on_all_four_sides_and_goes_with_it(area, theme, qtbot):
    assert QColor(theme.tokens.focus).name().upper() not in edges(area)
    area.setFocus(Qt.FocusReason.TabFocusReason)
    assert edges(area) == {QColor(theme.tokens.focus).name().upper()}
    area.clearFocus()
    assert QColor(theme.tokens.focus).name().upper() not in edges(area)


def test_a_click_draws_none(area):
    area.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not area.findChild(ScrollRing).isVisible()
