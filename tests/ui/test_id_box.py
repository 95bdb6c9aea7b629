"""The ID box under real edits: typing, joining lines, pasting, undoing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from lead_desktop.core.pasted_ids import IdKind, PastedCounts, count_lines, parse_lines
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.widgets.id_box import IdBox
from lead_desktop.ui.widgets.id_marks import MARGIN_PX

LINES = 100_000


@pytest.fixture
def box(theme, qtbot):
    box = IdBox(theme)
    qtbot.addWidget(box)
    box.set_kinds((IdKind.BULK_ID,))
    box.resize(380, 300)
    box.show()
    yield box
    box.close_scan()


@pytest.fixture
def full_box(box, qtbot):
    with qtbot.waitSignal(box.counted, timeout=20_000):
        box.setPlainText("\n".join(str(n) for n in range(LINES)))
    return box


def _go_to(box, line):
    cursor = QTextCursor(box.document().findBlockByNumber(line - 1))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    box.setTextCursor(cursor)


def test_a_letter_in_a_long_list_is_counted_without_another_look_at_every_line(full_box, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(full_box._scanner, "scan", lambda *wanted: asked.append(wanted))
    _go_to(full_box, 50_000)
    with qtbot.waitSignal(full_box.counted):
        qtbot.keyClicks(full_box, "x")
    assert full_box.counts == PastedCounts(LINES, LINES - 1, 0, 1, 0)
    assert asked == []


def test_joined_split_and_removed_lines_are_told_apart_as_by_a_fresh_look(full_box, qtbot):
    _go_to(full_box, 20)
    for key in (
        Qt.Key.Key_Return,
        Qt.Key.Key_7,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Backspace,
    ):
        qtbot.keyClick(full_box, key)
        told = tuple(parse_lines(full_box.lines(), (IdKind.BULK_ID,)))
        assert full_box.parsed() == told
    full_box.undo()
    told = tuple(parse_lines(full_box.lines(), (IdKind.BULK_ID,)))
    with qtbot.waitSignal(full_box.counted):
        qtbot.keyClicks(full_box, "x")
    assert full_box.counts.lines == count_lines(told).lines
    assert full_box.counts.not_ids == 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u2029", "\r"])
def test_a_long_paste_is_counted_as_the_box_holds_it(box, qtbot, end):
    texts = [str(n) if n % 50 else "call Priya" for n in range(30_000)] + ["7", ""]
    for pasted, expected in (
        (end.join(texts), PastedCounts(30_001, 29_400, 1, 600, 0)),
        ("5", PastedCounts(1, 1, 0, 0, 0)),
    ):
        box.selectAll()
        with qtbot.waitSignal(box.counted, timeout=20_000):
            box.put(pasted)
        assert (box.filling, box.counts) == (False, expected)
        assert box.parsed() == tuple(parse_lines(box.lines(), (IdKind.BULK_ID,)))
    with qtbot.waitSignal(box.counted, timeout=20_000):
        box.put("1\n6")  # behind the 5
    assert box.lines() == ["51", "6"]
    assert box.counts == PastedCounts(2, 2, 0, 0, 0)
    box.undo()
    qtbot.waitUntil(lambda: box.counts.lines == 1)


def test_line_numbers_have_room_however_many_there_are(full_box, theme):
    digits = theme.metrics(FontRole.MONO).horizontalAdvance("100,000")
    assert full_box._gutter.width() >= digits + 30
    assert full_box.viewport().geometry().left() >= full_box._gutter.geometry().right()
    full_box.setPlainText("1")
    assert full_box._gutter.width() < digits + 30


def test_after_a_paste_the_first_pasted_line_is_seen_from_its_start(box, qtbot):
    box.setPlainText("0\n")
    _go_to(box, 2)
    QApplication.clipboard().setText(
        "\n".join(f"https://crm.example/leads/{'0' * 80}{n}" for n in range(200))
    )
    box.paste()
    qtbot.waitUntil(lambda: not box.filling)
    assert box.first_line() == 2
    assert box.horizontalScrollBar().value() == 0
    assert box.textCursor().blockNumber() == 200


def test_the_hint_of_an_empty_box_begins_at_the_right_of_an_arabic_window(theme, qtbot, qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        box = IdBox(theme)
        qtbot.addWidget(box)
        box.setPlaceholderText("ريم طارق " * 20)
        box.resize(380, 300)
        box.show()
        picture = box.viewport().grab().toImage()
        ground = picture.pixelColor(1, picture.height() - 2)
        inked = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y) != ground for y in range(24, 70))
        ]
        assert inked[0] >= MARGIN_PX  # nothing behind the numbers
        assert inked[-1] >= picture.width() - 4
        box.close_scan()
    finally:
        qapp.setLayoutDirection(before)
