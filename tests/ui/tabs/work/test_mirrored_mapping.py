"""The File and Map steps in a window that is read from right to left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.ui.tabs.create.map_columns_look import COLUMNS
from lead_desktop.ui.tabs.create.map_table import FIELD
from lead_desktop.ui.tabs.create.mapping_rows import MapRow, map_rows
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.widgets.spinner import Mark

CELL = QRect(0, 0, 272, 32)
WHITE = QColor("white").rgb()
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
PHONE = SheetMapping((ColumnMapping(0, "Mobile no.", "Phone", Match.LIKELY, Treatment.PHONE),), "IN")


@pytest.fixture(params=[LEFT_TO_RIGHT, RIGHT_TO_LEFT], ids=["left to right", "right to left"])
def right(qapp, request):
    """Both directions; true for right to left."""
    qapp.setLayoutDirection(request.param)
    yield request.param is RIGHT_TO_LEFT
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


@pytest.fixture
def right_to_left(qapp):
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


def painted(theme, key: str, row: MapRow, direction=RIGHT_TO_LEFT) -> QImage:
    """The cell of a column as it is painted, on white."""
    column = next(column for column in COLUMNS if column.key == key)
    image = QImage(CELL.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setLayoutDirection(direction)
        column.paint(painter, CELL, row, theme)
    return image


def runs(image: QImage) -> list[tuple[int, int]]:
    """First and last column of each word, from the left; words stand 3 px apart or more."""
    rows, found = range(image.height()), []
    for x in range(image.width()):
        if any(image.pixel(x, y) != WHITE for y in rows):
            if found and x - found[-1][1] <= 3:
                found[-1] = (found[-1][0], x)
            else:
                found.append((x, x))
    return found


def widths(image: QImage) -> list[int]:
    return [last - first for first, last in runs(image)]


def ink(image: QImage, x: int) -> int:
    """Pixels of a column that are not white."""
    return sum(image.pixel(x, y) != WHITE for y in range(image.height()))


def of_phones(*samples: str) -> MapRow:
    return map_rows(PHONE, (SheetColumn("A", "Mobile no.", "Mobile no.", samples),), ())[0]


def test_a_heading_keeps_its_full_stop_behind_its_words(theme, right_to_left):
    image = painted(theme, "heading", of_phones("55 512"))
    end = runs(image)[-1][1]
    assert end > CELL.right() - 4
    assert ink(image, end) <= 3 < ink(image, runs(image)[0][0])


def test_a_phone_keeps_its_order_and_the_first_value_leads(theme, right_to_left):
    short, long = widths(painted(theme, "samples", of_phones("55 512")))
    assert short < long
    image = painted(theme, "samples", of_phones("55 512", "9820000001"))
    assert runs(image)[-1][1] > CELL.right() - 4
    ten_digits, _dot, *first = widths(image)
    assert ten_digits > 2 * long
    assert first == [short, long]


def test_values_are_shown_as_they_are_where_the_window_is_read_from_the_left():
    assert of_phones("55 512", "98200").samples == "55 512 · 98200"


def test_the_list_of_fields_stays_in_its_cell(person, sheet, right):
    person.drop(sheet(10))
    person.reach(Step.MAP)
    table = person.tab.map_step.table
    index = table.map_model.index(0, FIELD)
    table.setCurrentIndex(index)
    table.opened.emit(table.current_record())
    editor = table.indexWidget(index)
    assert isinstance(editor, QComboBox)
    person.qtbot.waitUntil(lambda: editor.view().isVisible())
    person.qtbot.wait(50)  # Qt fits a list to its longest entry a moment later
    assert table.visualRect(index).contains(editor.geometry())
    side = editor.lineEdit().alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    assert bool(side & Qt.AlignmentFlag.AlignRight) is right


def test_a_recent_file_begins_at_the_leading_edge(person, sheet, right):
    person.drop(sheet(10))
    person.reach(Step.MAP)
    person.tab.model.go_to(Step.FILE)
    person.until(lambda: person.tab.findChild(QWidget, "createRecent"))
    line = person.tab.findChild(QWidget, "createRecent")
    person.until(lambda: line.isVisible() and line.width() > 600)
    mark, name = line.findChild(Mark), line.findChild(QLabel)
    assert name.text() == "fair.csv"
    edge = line.width() - mark.geometry().right() - 1 if right else mark.x()
    assert edge == 18
    assert (name.geometry().center().x() > line.width() / 2) is right


def test_the_file_step_begins_where_the_design_has_it(person):
    title = next(
        label
        for label in person.tab.file_step.findChildren(QLabel)
        if label.text() == "Create leads from a file"
    )
    drop = person.tab.file_step.drop
    person.until(drop.isVisible)
    assert title.mapTo(person.tab.file_step, title.rect().topLeft()).y() == 32
    assert drop.mapTo(person.tab.file_step, drop.rect().topLeft()).y() == 87
