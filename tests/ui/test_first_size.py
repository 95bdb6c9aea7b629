"""The first window on small screens."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from lead_desktop.ui.first_size import fit_to_screen, fitting

WISHED = QSize(1440, 900)


@pytest.mark.parametrize(
    ("screen", "size"),
    [((1920, 1080), (1440, 900)), ((1366, 768), (1366, 728)), ((1440, 900), (1440, 860))],
)
def test_a_window_is_no_larger_than_its_screen_has_room_for(screen, size):
    assert fitting(WISHED, QSize(*screen)) == QSize(*size)


def test_the_bottom_of_a_new_window_is_on_the_screen(qapp):
    window = QMainWindow()
    window.resize(5000, 4000)
    fit_to_screen(window)
    room = window.screen().availableGeometry()
    assert (window.width(), window.height() < room.height()) == (room.width(), True)


def test_a_window_that_was_kept_at_its_largest_stays_so(qapp):
    window = QMainWindow()
    window.resize(5000, 4000)
    window.showMaximized()
    fit_to_screen(window)
    assert window.isMaximized()
