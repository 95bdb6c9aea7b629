"""Sorting by several columns and conditions of single ones, with the pointer and from the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest, NewRow, ValueCount
from lead_desktop.ui.models.filter_words import filter_words
from lead_desktop.ui.models.table_columns import data_column, line_column, state_column
from lead_desktop.ui.widgets.filter_note import FilterNote
from lead_desktop.ui.widgets.filter_popup import FilterPopup
from lead_desktop.ui.widgets.row_menus import cell_menu, heading_menu
from lead_desktop.ui.widgets.row_table import RowTable

COLUMNS = (
    line_column(),
    state_column(),
    data_column(1, Column("City", "City")),
    data_column(2, Column("n", "N", ValueKind.NUMBER)),
)
LINE, STATE, CITY, N = range(4)
CITIES = ("Pune", "Delhi", "", "Kochi")


@pytest.fixture
def table(theme, qtbot, make_job):
    table = RowTable(theme, "Leads")
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    rows = [
        NewRow(
            n, RowState.FAILED if n % 5 else RowState.FOUND, (f"id{n}", CITIES[n % 4], n % 3), lead_id=f"l{n}"
        )
        for n in range(1, 41)
    ]
    table.open(make_job(rows), COLUMNS)
    yield table
    table.close_rows()


def press(table, qtbot, section, held=Qt.KeyboardModifier.NoModifier):
    header = table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(section) + 20, 16)
    with qtbot.waitSignals([table.shown_changed, table.query_changed]):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, spot)


def choose(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def column(table, section):
    return [table.rows.index(place, section).data() for place in range(table.rows.rowCount())]


def test_shift_adds_a_key_and_ctrl_takes_one_away(table, qtbot):
    press(table, qtbot, CITY)
    press(table, qtbot, N, Qt.KeyboardModifier.ShiftModifier)
    assert table.query.sort == ((1, False), (2, False))
    pairs = list(zip(column(table, CITY), column(table, N), strict=True))
    assert pairs == sorted(pairs, key=lambda pair: (pair[0] == "", pair))
    press(table, qtbot, N, Qt.KeyboardModifier.ShiftModifier)
    assert table.query.sort == ((1, False), (2, True))
    press(table, qtbot, CITY, Qt.KeyboardModifier.ControlModifier)
    assert table.query.sort == ((2, True),)


def test_the_keyboard_sorts_by_two_columns_through_the_menu_of_the_heading(table, qtbot):
    table.setCurrentIndex(table.rows.index(0, CITY))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(table.shown_changed):
        choose(menu, "Sort descending")
    menu.close()
    with qtbot.waitSignal(table.shown_changed):
        choose(heading_menu(table, N), "Then ascending")
    assert table.query.sort == ((1, True), (2, False))
    assert "Do not sort by it" in [action.text() for action in heading_menu(table, N).actions()]


def test_a_column_condition_joins_text_and_states_and_is_cleared_beside_the_box(table, theme, qtbot):
    note = FilterNote(theme, table)
    qtbot.addWidget(note)
    assert note.isHidden()
    table.set_filter(ColumnFilter(1, ColumnTest.ONE_OF, ("Pune", "Delhi")))
    table.set_states((RowState.FAILED,))
    with qtbot.waitSignal(table.shown_changed):
        table.set_text("id1")
    assert set(column(table, CITY)) == {"Pune", "Delhi"}
    assert set(column(table, STATE)) == {"Failed"}
    assert not note.isHidden()
    assert note.clear.text() == "1 filter · Clear"
    assert note.clear.toolTip() == "City is one of Pune, Delhi"
    with qtbot.waitSignal(table.shown_changed):
        note.clear.click()
    assert table.query.filters == ()
    assert table.query.text == "id1"
    assert set(column(table, STATE)) == {"Failed"}


def open_popup(table, section) -> FilterPopup:
    table.open_filter(section)
    return next(popup for popup in table.window().findChildren(FilterPopup) if popup.isVisible())


def words(popup, place):
    return popup.values.item(place).text().translate({0x2068: "", 0x2069: ""})


def test_the_values_of_a_column_are_ticked_in_the_popup(table, qtbot):
    with qtbot.waitSignal(table.shown_changed):
        table.set_states((RowState.FOUND,))
    popup = open_popup(table, CITY)
    qtbot.waitUntil(lambda: popup.values.count() == 4)
    assert [words(popup, at) for at in range(4)] == [
        "(empty)   2",
        "Delhi   2",
        "Kochi   2",
        "Pune   2",
    ]
    popup.values.item(0).setCheckState(Qt.CheckState.Checked)
    popup.values.item(3).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(table.shown_changed):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert set(column(table, CITY)) == {"", "Pune"}
    again = open_popup(table, CITY)
    qtbot.waitUntil(lambda: again.values.count() == 4)
    assert again.checked_texts() == ("", "Pune")
    with qtbot.waitSignal(table.shown_changed):
        again.clear.click()
    assert table.rows.rowCount() == 8


def test_a_typed_text_filters_and_nothing_typed_takes_the_condition_away(table, qtbot):
    popup = open_popup(table, CITY)
    popup.text.setText("un")
    with qtbot.waitSignal(table.shown_changed):
        qtbot.keyClick(popup.text, Qt.Key.Key_Return)
    assert table.query.filters == (ColumnFilter(1, ColumnTest.CONTAINS, ("un",)),)
    assert table.rows.rowCount() == 10
    popup = open_popup(table, CITY)
    assert popup.text.text() == "un"
    popup.text.clear()
    popup.apply.click()
    assert table.query.filters == ()


def test_a_state_is_found_by_its_word(table, qtbot):
    popup = open_popup(table, STATE)
    popup.text.setText("ound")
    with qtbot.waitSignal(table.shown_changed):
        popup.apply.click()
    assert set(column(table, STATE)) == {"Found"}


def test_too_many_values_are_not_listed(table, qtbot):
    popup = open_popup(table, CITY)
    popup.show_values(None)
    assert popup.values.isHidden()
    assert popup.hint.text() == "Too many different values to list"
    popup.show_values((ValueCount("Pune", 3),))
    assert words(popup, 0) == "Pune   3"
    popup.close()


def test_a_cell_filters_by_what_it_says(table, qtbot):
    index = table.rows.index(0, N)
    table.setCurrentIndex(index)
    with qtbot.waitSignal(table.shown_changed):
        choose(cell_menu(table, index), "Only rows with “1” here")
    assert set(column(table, N)) == {"1"}


@pytest.mark.parametrize(
    ("words", "copied"),
    [
        ("Copy rows with headings", "Line\tState\tCity\tN\n1\tFailed\tDelhi\t1\n2\tFailed\t\t2\n"),
        ("Copy rows without headings", "1\tFailed\tDelhi\t1\n2\tFailed\t\t2\n"),
        ("Copy City of these rows", "Delhi\n\n"),
        ("Copy this cell", "Delhi"),
        ("Copy lead ids", "l1\nl2\n"),
    ],
)
def test_rows_are_copied_in_every_form(table, qtbot, words, copied):
    table.setCurrentIndex(table.rows.index(0, CITY))
    table._select((0, 1))
    menu = cell_menu(table, table.rows.index(0, CITY))
    QApplication.clipboard().clear()
    choose(menu, words)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == copied)


def test_a_condition_says_itself_in_words():
    def said(key, test, *values):
        return filter_words(COLUMNS, ColumnFilter(key, test, values))

    assert said(1, ColumnTest.CONTAINS, "un") == "City contains un"
    assert said("state", ColumnTest.ONE_OF, "not found") == "State is Not found"
    assert said(1, ColumnTest.ONE_OF, "a", "", "b", "c") == "City is one of a, (empty), b and 1 more"
    assert said(1, ColumnTest.EMPTY) == "City is empty"
    assert said(9, ColumnTest.EMPTY) == "A column that is not shown is empty"
