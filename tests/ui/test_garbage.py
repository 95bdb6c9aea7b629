"""Garbage of the window dies in the window's thread."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from lead_desktop.ui.garbage import GarbageBeat


class Knot(QObject):
    """An object that only the collector frees."""

    def __init__(self):
        super().__init__()
        self.myself = self


@pytest.fixture
def beat(qapp):
    made = GarbageBeat()
    made.begin()
    yield made
    made.end()
    gc.disable()  # as the tests of the window want it


def churn():
    """Allocate until the collector would have run, many times over."""
    kept = []
    for _ in range(20):
        kept = [[kept] for _ in range(2_000)]


def test_another_thread_that_allocates_frees_nothing_of_the_window(beat):
    freed = []
    knot = weakref.finalize(Knot(), lambda: freed.append(threading.current_thread()))
    other = threading.Thread(target=churn)
    other.start()
    other.join()
    assert knot.alive
    churn()
    assert knot.alive
    gc.collect()
    assert freed == [threading.main_thread()]


def test_what_is_due_is_collected_by_the_beat(qtbot, beat):
    knots = [weakref.ref(Knot()) for _ in range(2_000)]
    assert all(knot() is not None for knot in knots)
    qtbot.waitUntil(lambda: not any(knot() for knot in knots))


def test_at_its_end_the_collector_works_by_itself_again(qapp):
    beat = GarbageBeat()
    beat.begin()
    assert not gc.isenabled()
    beat.end()
    assert gc.isenabled()
    gc.disable()  # as the tests of the window want it
