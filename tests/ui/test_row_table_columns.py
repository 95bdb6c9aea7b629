"""Columns are hidden, moved, sized, frozen, and come back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow
from lead_desktop.ui.models.table_columns import data_column, line_column, state_column
from lead_desktop.ui.models.table_layout import TableLayout
from lead_desktop.ui.widgets.row_menus import columns_menu, heading_menu
from lead_desktop.ui.widgets.row_table import RowTable

COLUMNS = (
    line_column(),
    state_column(),
    data_column(1, Column("Name", "Full name")),
    data_column(2, Column("n", "N", ValueKind.NUMBER)),
)
LINE, STATE, NAME, N = range(4)
KEYS = st.text("abc", max_size=1)


@pytest.fixture
def table(theme, qtbot, make_job, found_rows):
    table = RowTable(theme, "Leads")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    table.open(make_job(found_rows), COLUMNS)
    yield table
    table.close_rows()


def choose(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


@pytest.mark.parametrize("remembered", [False, True])
def test_a_hidden_column_leaves_no_gap(table, remembered):
    table.resize(700, 200)
    if remembered:
        table.arrange(TableLayout(hidden=(COLUMNS[NAME].key,)))
    else:
        table.set_shown(NAME, shown=False)
    header = table.horizontalHeader()

    def ends():
        places = [
            (header.sectionViewportPosition(at), header.sectionSize(at)) for at in table.shown_sections()
        ]
        return [left for left, _ in places[1:]], [left + width for left, width in places[:-1]]

    assert ends()[0] == ends()[1]
    assert header.length() == sum(header.sectionSize(at) for at in table.shown_sections())
    if remembered:
        table.reset_columns()
    else:
        table.set_shown(NAME, shown=True)
    assert ends()[0] == ends()[1]
    assert header.sectionSize(NAME) > 0


def test_an_arrangement_is_told_once_and_brings_another_table_to_the_same_look(table, theme, qtbot, tmp_path):
    with qtbot.waitSignal(table.layout_changed) as told:
        table.set_shown(STATE, shown=False)
        table.move_column(N, -1)
        table.horizontalHeader().resizeSection(N, 133)
        table.freeze_to(N)
    layout = told.args[0]
    assert layout == TableLayout(("line", "state", "n", "Name"), ("state",), (("n", 133),), "n")
    other = RowTable(theme, "Leads")
    qtbot.addWidget(other)
    other.arrange(TableLayout.from_json(layout.to_json()))
    other.open(tmp_path / "job.sqlite", COLUMNS)
    assert other.shown_sections() == table.shown_sections() == [LINE, N, NAME]
    assert other.columnWidth(N) == 133
    assert not other.frozen.isColumnHidden(N)
    assert other.frozen.isColumnHidden(NAME)
    other.close_rows()


def test_an_arrangement_outlives_columns_that_are_away_for_a_while(table):
    table.set_shown(NAME, shown=False)
    table.move_column(N, -1)
    table.set_columns(COLUMNS[:2])
    assert table.shown_sections() == [LINE, STATE]
    table.set_columns(COLUMNS)
    assert table.shown_sections() == [LINE, N, STATE]


def test_columns_come_back_as_they_were_at_first(table):
    table.set_shown(NAME, shown=False)
    table.move_column(N, -1)
    table.freeze_to(LINE)
    choose(columns_menu(table), "Columns as they were at first")
    assert table.shown_sections() == [LINE, STATE, NAME, N]
    assert table.frozen.isHidden()


def test_the_last_column_cannot_be_hidden(table):
    for section in (LINE, STATE, NAME, N):
        table.set_shown(section, shown=False)
    assert table.shown_sections() == [N]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_frozen_columns_stay_at_the_leading_edge_while_the_others_scroll(table, direction, qtbot):
    table.setLayoutDirection(direction)
    for section in (STATE, NAME):
        table.setColumnWidth(section, 300)
    choose(heading_menu(table, LINE), "Freeze up to here")
    bar = table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    cell = table.frozen.visualRect(table.rows.index(0, LINE))
    spot = table.frozen.viewport().mapTo(table, cell.center())
    edge = table.viewport().geometry()
    near = spot.x() - edge.left() if direction is Qt.LayoutDirection.LeftToRight else edge.right() - spot.x()
    assert near < table.columnWidth(LINE)
    table.verticalScrollBar().setValue(280)
    assert table.frozen.rowAt(5) == table.rowAt(5)
    qtbot.mouseClick(table.frozen.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(cell.center().x(), 10))
    assert table.selected_places() == [table.rowAt(10)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_is_selected_in_a_mirrored_window_too(table, direction):
    table.setLayoutDirection(direction)
    table.set_shown(LINE, shown=False)
    table.selectRow(3)
    assert table.selected_places() == [3]
    assert table.currentIndex().column() == STATE


def test_a_cell_under_the_frozen_columns_comes_out_when_the_keyboard_reaches_it(table):
    for section in (LINE, STATE, NAME):
        table.setColumnWidth(section, 200)
    table.freeze_to(LINE)
    table.setCurrentIndex(table.rows.index(0, N))
    table.setCurrentIndex(table.rows.index(0, STATE))
    assert table.visualRect(table.rows.index(0, STATE)).left() >= table.frozen.width() - 1


def test_a_width_dragged_on_a_frozen_heading_is_the_tables_too(table):
    table.freeze_to(STATE)
    table.frozen.header.resizeSection(STATE, 187)
    assert table.columnWidth(STATE) == 187


def test_a_column_becomes_as_wide_as_its_words(table, theme, qtbot, make_job, tmp_path):
    table.close_rows()
    (tmp_path / "job.sqlite").unlink()
    table.open(make_job([NewRow(1, RowState.FOUND, ("a", "W" * 60, 1))]), COLUMNS)
    table.fit_to_words(NAME)
    assert table.columnWidth(NAME) > 400


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("frozen", [-1, LINE])
def test_rows_that_were_moved_on_the_screen_look_as_if_drawn_anew(table, direction, frozen):
    table.setLayoutDirection(direction)
    for section in (STATE, NAME):
        table.setColumnWidth(section, 300)
    table.freeze_to(frozen)
    table.selectRow(9)
    for bar, steps in (
        (table.verticalScrollBar(), (84, 13, 200, -30)),
        (table.horizontalScrollBar(), (30, 50, -7)),
    ):
        for step in steps:
            QApplication.processEvents()
            bar.setValue(bar.value() + step)
    QApplication.processEvents()
    on_screen = table.screen().grabWindow(table.winId()).toImage()
    anew = table.grab().toImage()
    assert on_screen.convertToFormat(anew.format()) == anew


@given(st.lists(KEYS), st.lists(KEYS), st.lists(KEYS, unique=True, min_size=1))
def test_every_column_has_one_place_whatever_was_kept(order, hidden, keys):
    layout = TableLayout.from_json({"order": order, "hidden": hidden})
    assert sorted(layout.places(keys)) == list(range(len(keys)))
    assert any(layout.shown(keys))
    named = [keys[at] for at in layout.places(keys) if keys[at] in layout.order]
    assert named == [key for key in layout.order if key in keys]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(("order", "hidden", "widths", "frozen")), inner)
        ),
    )
)
def test_a_layout_that_makes_no_sense_is_left_out(kept):
    if isinstance(kept, dict):
        assert TableLayout.from_json(TableLayout.from_json(kept).to_json()) == TableLayout.from_json(kept)


def test_the_menu_of_a_heading_opens_under_it_also_in_a_table_that_was_scrolled(table):
    for section in (LINE, STATE, NAME):
        table.setColumnWidth(section, 200)
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    header = table.horizontalHeader()
    assert table.frozen.isHidden()
    assert table.heading_spot(N).x() == header.mapToGlobal(QPoint(header.sectionViewportPosition(N), 0)).x()
