"""A window read from right to left: what Qt does not mirror by itself."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QStyleOptionViewItem,
    QTreeWidget,
)

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.filters import SearchPart
from lead_desktop.core.progress import PartProgress, PartState
from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.models.table_columns import data_column, line_column, state_column
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.drawer import Drawer
from lead_desktop.ui.widgets.header import Header
from lead_desktop.ui.widgets.inputs import FilterEdit, SelectBox, find_while_typing
from lead_desktop.ui.widgets.message_bar import MessageBar
from lead_desktop.ui.widgets.mirroring import margins, open_under
from lead_desktop.ui.widgets.painting import draw_words
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.widgets.step_rail import StepRail, StepState
from lead_desktop.ui.widgets.window_strip import WindowStrip

PHONE = "+966 50 100 1000"


@pytest.fixture
def right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def painted(image: QImage) -> QRect:
    """The box around everything that is not white."""
    spots = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 200
    ]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


def drawn(theme, words, *, right, top=False, direction=Qt.LayoutDirection.RightToLeft) -> QImage:
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setLayoutDirection(direction)
        painter.setFont(theme.font(FontRole.BODY))
        draw_words(painter, QRect(0, 0, 300, 40), words, right=right, top=top)
    return image


def test_margins_change_sides(right_to_left):
    assert (margins(16, 4, 12, 0).left(), margins(16, 4, 12, 0).right()) == (12, 16)


def test_margins_stay_in_a_window_read_from_left_to_right(qapp):
    assert (margins(16, 4, 12, 0).left(), margins(16, 4, 12, 0).right()) == (16, 12)


@pytest.mark.parametrize("make", [Header, MessageBar])
def test_the_bars_of_the_window_begin_as_far_from_the_right_as_else_from_the_left(theme, qtbot, make, qapp):
    before = make(theme)
    qtbot.addWidget(before)
    left = before.layout().contentsMargins()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = make(theme)
        qtbot.addWidget(after)
        turned = after.layout().contentsMargins()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (turned.left(), turned.right()) == (left.right(), left.left())
    assert left.left() != left.right()


def test_a_menu_opens_flush_with_the_leading_edge_of_its_button(right_to_left, qtbot):
    button = QPushButton("Columns")
    qtbot.addWidget(button)
    button.setGeometry(400, 100, 120, 30)
    button.show()
    menu = QMenu(button)
    menu.addAction("A column with a long name")
    open_under(menu, button)
    assert menu.geometry().right() == button.mapToGlobal(button.rect().bottomRight()).x()
    menu.close()


def test_the_menu_of_a_heading_hangs_on_its_leading_edge(right_to_left, theme, make_job, qtbot):
    table = RowTable(theme, "Leads")
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    columns = (line_column(), state_column(), data_column(1, Column("Name", "Full name")))
    table.open(make_job([NewRow(1, RowState.FOUND, ("id", "Amina", 1))]), columns)
    header = table.horizontalHeader()
    right = header.sectionViewportPosition(1) + header.sectionSize(1)
    assert header.mapFromGlobal(table.heading_spot(1)).x() == right
    table.open_heading_menu(1, table.heading_spot(1))
    menu = QApplication.activePopupWidget()
    assert menu.geometry().right() == table.heading_spot(1).x()
    menu.close()
    table.close_rows()


def test_a_phone_is_typed_at_the_leading_side_of_its_cell(right_to_left, theme, make_job, qtbot):
    table = RowTable(theme, "Leads")
    qtbot.addWidget(table)
    phone = data_column(1, Column("Phone", "Phone", ValueKind.PHONE), editable=True)
    table.open(make_job([NewRow(1, RowState.FOUND, ("id", PHONE, 1))]), (line_column(), phone))
    editor = table.itemDelegate().createEditor(table, QStyleOptionViewItem(), table.rows.index(0, 1))
    assert editor.alignment() & Qt.AlignmentFlag.AlignRight
    assert editor.alignment() & Qt.AlignmentFlag.AlignAbsolute
    table.close_rows()


def test_the_hint_of_an_empty_field_stands_beside_its_magnifier(right_to_left, theme, qtbot):
    field = FilterEdit(theme)
    qtbot.addWidget(field)
    assert field.alignment() & Qt.AlignmentFlag.AlignRight
    assert field.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_phone_in_the_drawer_keeps_its_order(right_to_left, theme, qtbot):
    drawer = Drawer(theme)
    qtbot.addWidget(drawer)
    drawer.show_lead("Lead 1", "Amina", "", [("Phone", PHONE)], "{}")
    tree = drawer.findChild(QTreeWidget)
    option = QStyleOptionViewItem()
    tree.itemDelegate().initStyleOption(option, tree.model().index(0, 1))
    assert option.text == f"\u2068{PHONE}\u2069"
    assert tree.topLevelItem(0).text(1) == PHONE


def test_words_of_both_scripts_are_a_sentence_of_the_mirrored_window(qapp, theme):
    first = painted(drawn(theme, "CRM", right=True))
    both = painted(drawn(theme, "CRM هنا", right=True))
    assert both.right() == first.right()  # the Latin word it begins with stands at the right
    other = painted(drawn(theme, "CRM هنا", right=False, direction=Qt.LayoutDirection.LeftToRight))
    latin = painted(drawn(theme, "CRM", right=False, direction=Qt.LayoutDirection.LeftToRight))
    assert other.left() == latin.left()


def test_a_link_stands_at_the_leading_edge_of_its_room(right_to_left, theme, qtbot):
    link = Button(theme, "Show rows", kind=ButtonKind.LINK)
    qtbot.addWidget(link)
    link.resize(300, 32)
    assert painted(link.grab().toImage()).left() > 150


def test_an_arrow_onwards_points_the_way_the_window_is_read(right_to_left, theme, qtbot):
    go, again = Button(theme, "Check", icon="arrow-right"), Button(theme, "Redo", icon="arrow-clockwise")
    qtbot.addWidget(go)
    qtbot.addWidget(again)
    assert go.icon_shown() == "arrow-left"
    assert again.icon_shown() == "arrow-clockwise"


def test_the_number_of_a_date_window_stands_behind_its_mark(right_to_left, theme, qtbot):
    strip = WindowStrip(theme)
    qtbot.addWidget(strip)
    start = dt.datetime(2025, 6, 2, tzinfo=dt.UTC)
    strip.set_parts([PartProgress(SearchPart(1, "June", start, start), PartState.READ, 123)], dt.UTC)
    window = strip.findChild(QAbstractButton)
    window.resize(200, 48)
    box = window.grab().toImage().copy(0, 0, 200, 28)
    spots = [(x, box.pixelColor(x, y)) for x in range(200) for y in range(28)]
    green = [x for x, colour in spots if colour.green() - colour.red() > 30]
    dark = [x for x, colour in spots if colour.lightness() < 60]
    assert min(green) > max(dark)


def test_a_step_named_in_another_script_does_not_touch_what_it_decided(right_to_left, theme, qtbot):
    rail = StepRail(theme, ("الفحص", "الفحص"))
    qtbot.addWidget(rail)
    rail.set_step(0, StepState.CURRENT, "leads.xlsx")
    rail.set_step(1, StepState.CURRENT, "")
    rail.resize(rail.sizeHint())
    image = rail.grab().toImage().copy(40, 16, 100, 44)
    lines = [
        any(image.pixelColor(x, y).lightness() < 180 for x in range(image.width()))
        for y in range(image.height())
    ]
    first = lines.index(True)
    gap = lines.index(False, first)
    assert True in lines[gap:]  # title, air, and the words under it


def test_a_phone_is_painted_left_to_right_at_the_leading_side(theme):
    turned = drawn(theme, f"\u2066{PHONE}\u2069", right=True)
    plain = drawn(theme, PHONE, right=True, direction=Qt.LayoutDirection.LeftToRight)
    assert turned == plain


def test_a_cell_shows_its_state_at_the_leading_side_and_its_problem_at_the_trailing_one(
    right_to_left, theme, make_job, qtbot
):
    path = make_job([NewRow(1, RowState.FOUND, ("id", "Amina", 1))])
    with RowWriter(path) as writer:
        writer.replace_problems([CellProblem(1, 1, "name", RowState.ERROR, "Too short", "Write it out.")])
    table = RowTable(theme, "Leads")
    qtbot.addWidget(table)
    table.resize(700, 200)
    table.show()
    table.open(path, (line_column(), state_column(), data_column(1, Column("Name", "Full name"))))
    image = table.viewport().grab().toImage()
    state, name = (image.copy(table.visualRect(table.rows.index(0, section))) for section in (1, 2))
    green = columns_where(state, lambda colour: colour.green() - colour.red() > 30)
    word = columns_where(state, lambda colour: colour.lightness() < 110)
    assert min(green) > min(word)
    assert max(green) - min(green) < 20
    red = columns_where(name.copy(0, 0, name.width(), 24), lambda colour: colour.red() - colour.green() > 90)
    assert min(red) < 12
    assert name.width() - max(red) < 20
    table.close_rows()


def columns_where(image: QImage, holds) -> list[int]:
    """Places from the left with a pixel like that."""
    return [
        x for x in range(image.width()) if any(holds(image.pixelColor(x, y)) for y in range(image.height()))
    ]


def test_a_message_that_begins_with_a_latin_name_is_read_from_the_right(right_to_left, theme, qtbot):
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    bar.resize(700, 80)
    bar.show_message(Message(MessageKind.ERROR, "عنوان", "CRM لا يقبل المفتاح السري"))
    words = bar.findChildren(QLabel)[2]
    wide = words.fontMetrics().horizontalAdvance("CRM")

    def at_the_right() -> list[int]:
        bar.layout().activate()
        end = words.mapTo(bar, words.rect().topRight())
        image = bar.grab().toImage().copy(end.x() + 1 - wide, end.y(), wide, words.height())
        return columns_where(image, lambda colour: colour.lightness() < 100)

    both = at_the_right()
    assert 0 < len(both) < wide
    bar.show_message(Message(MessageKind.ERROR, "عنوان", "CRM"))
    assert both == at_the_right()


def test_a_list_of_suggestions_ends_where_its_box_does_where_the_window_is_mirrored(theme, qtbot):
    box = SelectBox(theme, "Filter by")
    qtbot.addWidget(box)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.addItems(["City", "A field with a long name of its own"])
    box.view().setMinimumWidth(240)
    find_while_typing(box)
    box.setFixedWidth(90)
    box.move(600, 100)
    box.show()
    box.completer().setCompletionPrefix("i")
    box.completer().complete()
    popup = box.completer().popup()
    right = box.mapToGlobal(box.rect().topRight()).x()
    assert popup.width() > box.width()
    assert popup.x() + popup.width() - 1 == right
