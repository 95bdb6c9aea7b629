"""What moves, for how long, and that nothing does where less motion is wanted; the clock is handed in."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QRect, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import Row, RowState
from lead_desktop.ui.motion import HOVER_MS, MARK_MS, OPEN_MS, Fade, Motion, Veil, mixed
from lead_desktop.ui.spin_clock import SpinClock
from lead_desktop.ui.widgets.drawer import Drawer
from lead_desktop.ui.widgets.furthest import Furthest
from lead_desktop.ui.widgets.mark_fade import MarkFade

RUN = JobProgress("7", JobKind.UPLOAD, Phase.RUNNING)


class Clock:
    """A clock that stands until it is set on."""

    def __init__(self):
        self.ms = 5_000.0

    def __call__(self) -> float:
        return self.ms / 1000


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def motion(qapp, clock):
    made = Motion(qapp, clock)
    yield made
    made._timer.stop()
    made.deleteLater()


@pytest.fixture
def box(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def pass_ms(motion, clock, ms) -> None:
    clock.ms += ms
    motion.frame()


def test_hover_takes_80_ms_and_slows_down(motion, clock, box):
    fade = Fade(box, motion, HOVER_MS)
    assert fade.level(on=False) == 0
    seen = [fade.level(on=True)]
    for _ in range(4):
        pass_ms(motion, clock, 20)
        seen.append(fade.level(on=True))
    assert seen[0] == 0
    assert seen[-1] == 1
    steps = [after - before for before, after in itertools.pairwise(seen)]
    assert steps == sorted(steps, reverse=True)
    assert not motion.running


def test_a_pointer_that_leaves_half_way_goes_back_from_there(motion, clock, box):
    fade = Fade(box, motion, HOVER_MS)
    fade.level(on=False)
    fade.level(on=True)
    pass_ms(motion, clock, 40)
    there = fade.level(on=True)
    assert fade.level(on=False) == there > 0.5
    pass_ms(motion, clock, 40)
    assert 0 < fade.level(on=False) < there
    pass_ms(motion, clock, 40)
    assert fade.level(on=False) == 0
    assert not motion.running


def test_what_is_under_the_pointer_from_the_start_does_not_move(motion, box):
    assert Fade(box, motion).level(on=True) == 1
    assert not motion.running


def test_a_widget_that_dies_while_it_moves_leaves_no_timer_behind(motion, clock):
    dying = QWidget()
    fade = Fade(dying, motion)
    fade.level(on=False)
    fade.level(on=True)
    assert motion.running
    dying.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pass_ms(motion, clock, 200)
    assert not motion.running


def test_colours_between_are_mixed_and_nothing_is_see_through():
    assert mixed("#000000", "#FFFFFF", 0.5) in {"#7f7f7f", "#808080"}
    assert mixed("#000000", "#FFFFFF", 1.0) == "#FFFFFF"
    assert QColor(mixed("", "#EDEFF3", 0.5)).alpha() == 128
    assert mixed("", "#EDEFF3", 0.0) == ""


def test_content_that_opens_fades_in_for_120_ms(motion, clock, box):
    box.resize(300, 200)
    box.show()
    veil = Veil(box, motion)
    veil.begin("#FFFFFF")
    assert veil.isVisible()
    assert veil.level() == 0
    box.resize(300, 400)
    pass_ms(motion, clock, 60)
    assert 0.5 < veil.level() < 1
    assert veil.size() == QSize(300, 400)
    pass_ms(motion, clock, OPEN_MS - 60)
    assert not veil.isVisible()
    assert not motion.running


def test_the_drawer_fades_when_it_is_opened_and_not_when_its_tab_comes_back(theme, qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    drawer = Drawer(theme)
    drawer.setParent(pane)
    veil = drawer.findChild(Veil)
    drawer.hide()
    pane.show()
    drawer.show()
    assert veil.isVisible()
    qtbot.waitUntil(lambda: not veil.isVisible())
    pane.hide()
    pane.show()
    assert not veil.isVisible()


def row_of(row_id) -> Row:
    return Row(row_id, row_id, RowState.SENDING, "", "", 0, None, ())


def rows_of(view) -> QAbstractTableModel:
    class Rows(QAbstractTableModel):
        pass

    return Rows(view)


def test_a_changed_state_fades_its_mark_for_160_ms(motion, clock, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    marks, model = MarkFade(view, motion), rows_of(view)
    row, spot = row_of(1), QRect(16, 0, 16, 28)
    assert marks.level(model, row, spot) == 1
    created = replace(row, state=RowState.CREATED)
    assert marks.level(model, created, spot) == 0
    pass_ms(motion, clock, MARK_MS / 2)
    assert 0.5 < marks.level(model, created, spot) < 1
    pass_ms(motion, clock, MARK_MS / 2)
    assert marks.level(model, created, spot) == 1
    assert not motion.running


def test_a_table_with_other_rows_fades_nothing(motion, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    marks, model = MarkFade(view, motion), rows_of(view)
    row, spot = row_of(1), QRect(16, 0, 16, 28)
    marks.level(model, row, spot)
    model.beginResetModel()
    model.endResetModel()
    assert marks.level(model, replace(row, state=RowState.CREATED), spot) == 1
    assert not motion.running


def test_a_scroll_through_a_million_rows_remembers_a_few_screens_and_moves_nothing(motion, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    marks, model, spot = MarkFade(view, motion), rows_of(view), QRect(16, 0, 16, 28)
    for row_id in range(1, 5_001):
        assert marks.level(model, row_of(row_id), spot) == 1
    assert len(marks._seen) <= 512
    assert not motion.running


def test_with_less_motion_nothing_moves_and_the_arc_stands(qapp, clock, box, qtbot):
    motion = Motion(qapp, clock, still=True)
    fade, veil, spin = Fade(box, motion), Veil(box, motion), SpinClock(qapp, still=True)
    box.show()
    assert [fade.level(on=False), fade.level(on=True), fade.level(on=False)] == [0, 1, 0]
    veil.begin("#FFFFFF")
    assert not veil.isVisible()
    view = QTableView()
    qtbot.addWidget(view)
    marks, row = MarkFade(view, motion), row_of(1)
    model, spot = rows_of(view), QRect()
    assert marks.level(model, row, spot) == 1
    assert marks.level(model, replace(row, state=RowState.CREATED), spot) == 1
    spin.hold()
    assert not spin.running
    assert not motion.running
    spin.set_still(still=False)
    assert spin.running
    spin.set_still(still=True)
    assert not spin.running


def test_a_bar_never_goes_back_while_rows_are_sent_again():
    furthest = Furthest()
    assert furthest.kept(RUN, (("ok_fill", 90), ("warn_fill", 10))) == (("ok_fill", 90), ("warn_fill", 10))
    assert furthest.kept(RUN, (("ok_fill", 90), ("warn_fill", 4))) == (
        ("ok_fill", 90),
        ("warn_fill", 4),
        ("mute_fill", 6),
    )
    assert furthest.kept(RUN, (("ok_fill", 101),)) == (("ok_fill", 101),)
    again = replace(RUN, phase=Phase.STARTING)
    assert furthest.kept(again, (("ok_fill", 50),)) == (("ok_fill", 50),)
    assert furthest.kept(replace(RUN, job_id="8"), ()) == ()
