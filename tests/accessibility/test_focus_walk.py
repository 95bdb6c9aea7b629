"""Tab through each screen: in the order of reading, and always to be seen where the keyboard is."""

import io
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage

SIZE = QSize(1440, 900)
EDGE_PX = 4
MOST_TABS = 80


@pytest.fixture
def stage(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    qapp.setQuitOnLastWindowClosed(False)
    qapp.setCursorFlashTime(0)
    with open_stage(tmp_path, Album(tmp_path / "pictures", "light"), "light", SIZE, io.StringIO()) as stage:
        stage.hands.look_at_window()
        yield stage


def stops(window: QWidget) -> Iterator[QWidget]:
    """Every control Tab comes to, once round."""
    first = None
    for _ in range(MOST_TABS):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        holder = window.focusWidget()
        if holder is first:
            return
        first = first or holder
        yield holder
    raise AssertionError("Tab never came round")


def name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__


def around(window: QWidget, holder: QWidget) -> QRect:
    """Where a control is in its window."""
    return QRect(holder.mapTo(window, QPoint(0, 0)), holder.size())


def out_of_order(places: list[tuple[str, QRect]]) -> list[str]:
    """Steps of Tab that go up, or back in a line."""
    first = min(range(len(places)), key=lambda at: (places[at][1].top(), places[at][1].left()))
    back, places = [], places[first:] + places[:first]  # Tab goes round, wherever it began
    for (before, was), (after, now) in pairwise(places):
        in_line = now.top() < was.bottom() - EDGE_PX and was.top() < now.bottom() - EDGE_PX
        if (now.left() < was.left()) if in_line else (now.top() < was.top()):
            back.append(f"{before} -> {after}")
    return back


def shown(window: QWidget, rect: QRect) -> object:
    return window.grab(rect.adjusted(-EDGE_PX, -EDGE_PX, EDGE_PX, EDGE_PX)).toImage()


def fetched(stage) -> None:
    hands = stage.hands
    lines = [lead.lead_id for lead in stage.known[:8]]
    hands.paste(hands.find(QPlainTextEdit, "fetchIdBox"), "\n".join(lines))
    hands.click(hands.button("Fetch 8 leads"))
    hands.wait_for("accounted for.")


def search(stage) -> None:
    stage.open_tab("search")
    stage.hands.button("Sort key 1")
    stage.hands.click(stage.hands.find(QWidget, "searchAddFilter"))
    stage.hands.click(stage.hands.find(QWidget, "searchAddFilter"))


def create(stage) -> None:
    stage.open_tab("create")
    stage.hands.find(QWidget, "createDropArea")


@pytest.mark.parametrize("scene", [fetched, search, create])
def test_tab_reads_the_screen_and_is_seen_to(stage, scene):
    scene(stage)
    stage.hands.settle()
    window = stage.window
    panes, dark = {}, []
    for holder in stops(window):
        rect = around(window, holder)
        pane = next((one for one in parents(holder) if type(one).__name__ == "RequestPane"), None)
        panes.setdefault(pane, []).append((name(holder), rect))
        lit = shown(window, rect)
        holder.clearFocus()
        if shown(window, rect) == lit:
            dark.append(name(holder))
        holder.setFocus(Qt.FocusReason.TabFocusReason)
    assert dark == []
    assert [step for pane, places in panes.items() if pane is not None for step in out_of_order(places)] == []


def parents(widget: QWidget) -> Iterator[QWidget]:
    while (widget := widget.parentWidget()) is not None:
        yield widget
