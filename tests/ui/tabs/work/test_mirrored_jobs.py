"""What is painted by hand in Jobs and in the list of connections, read from the right."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from lead_desktop.core.connections import Connection, Environment, ProviderId
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.dialogs.connection_menu import ConnectionMenu
from lead_desktop.ui.tabs.jobs.job_columns import job_columns
from lead_desktop.ui.tabs.jobs.job_lines import JobLine

CELL = QRect(0, 0, 208, 32)
LONG = "Jeddah Showrooms and After Sales of the Western Region"
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


def job_line(name: str) -> JobLine:
    connection = Connection(
        "c", name, ProviderId.LEADSQUARED, "https://x.example", Environment.SANDBOX, "teal"
    )
    record = JobRecord(
        "7", JobKind.UPLOAD, "c", name, "fair.csv", JobState.STOPPED, "{}", 4,
        ((RowState.CREATED, 2), (RowState.NOT_SENT, 2)), 100.0, 100.0, None, 1, 0, 9.0, None, False, "", 1,
    )  # fmt: skip
    return JobLine(record, connection, None, 200.0)


def painted(theme, key: str, line: JobLine, direction: Qt.LayoutDirection) -> QImage:
    """The cell of a column as it is painted, on white."""
    column = next(column for column in job_columns(lambda: None) if column.key == key)
    image = QImage(CELL.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setLayoutDirection(direction)
        column.paint(painter, CELL, line, theme)
    return image


def inked(image: QImage, rect: QRect) -> bool:
    """Something is painted in a part of the cell."""
    white = QColor("white").rgb()
    return any(
        image.pixel(x, y) != white
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    )


def columns(image: QImage) -> list[tuple[int, ...]]:
    """The pixels of the image, column by column."""
    return [tuple(image.pixel(x, y) for y in range(image.height())) for x in range(image.width())]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_long_connection_name_leaves_room_for_the_whole_environment(theme, direction):
    alone = columns(painted(theme, "connection", job_line(""), direction))
    blank = alone[100]
    word = alone[: CELL.width() - 16] if direction is DIRECTIONS[1] else alone[16:]
    while word[0] == blank:
        del word[0]
    while word[-1] == blank:
        del word[-1]
    both = columns(painted(theme, "connection", job_line(LONG), direction))
    assert any(both[x : x + len(word)] == word for x in range(CELL.width()))


def test_the_square_of_a_connection_stands_at_the_leading_side(theme):
    leading = {
        direction: inked(painted(theme, "connection", job_line(""), direction), QRect(0, 0, 8, 32))
        for direction in DIRECTIONS
    }
    assert leading == {DIRECTIONS[0]: True, DIRECTIONS[1]: False}


def test_the_bar_of_the_result_begins_at_the_leading_side(theme):
    line = job_line("Practice")
    ltr, rtl = (painted(theme, "result", line, direction) for direction in DIRECTIONS)
    assert inked(ltr, QRect(0, 0, 20, 32))
    assert not inked(ltr, QRect(188, 0, 20, 32))
    assert inked(rtl, QRect(188, 0, 20, 32))
    assert not inked(rtl, QRect(0, 0, 20, 32))
    assert ltr.pixel(30, 16) == rtl.pixel(208 - 30, 16)  # what was created comes first


def test_the_list_of_connections_opens_with_its_leading_corner_at_its_place(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    corners = []
    for direction in DIRECTIONS:
        menu = ConnectionMenu(theme, [job_line("Practice").connection], None, window)
        menu.setLayoutDirection(direction)
        menu.open_at(QPoint(500, 40))
        frame = menu.frameGeometry()
        corners.append(frame.topLeft() if direction is DIRECTIONS[0] else frame.topRight())
        menu.close()
    assert corners[0] == corners[1]
