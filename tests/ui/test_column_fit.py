import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow
from lead_desktop.ui.models.column_fit import ColumnWish, fit_widths
from lead_desktop.ui.models.table_columns import data_column, line_column, state_column
from lead_desktop.ui.widgets.row_table import RowTable

WISHES = st.lists(
    st.builds(
        ColumnWish,
        width=st.integers(40, 300),
        heading=st.integers(0, 200),
        words=st.integers(0, 400),
        firm=st.booleans(),
        whole=st.booleans(),
    ),
    min_size=1,
    max_size=9,
)


@given(WISHES, st.integers(100, 2000))
def test_widths_fit_if_they_can_and_no_column_becomes_unreadable(wishes, room):
    widths = fit_widths(wishes, room)
    assert all(wish.tight <= width <= wish.whole_words for wish, width in zip(wishes, widths, strict=True))
    if sum(wish.tight for wish in wishes) <= room:
        assert sum(widths) <= room


def test_air_is_taken_before_words_are_cut():
    city, email = ColumnWish(144, 40, 80), ColumnWish(192, 40, 192)
    assert fit_widths((city, email), 300) == [108, 192]


def test_room_that_is_left_goes_to_words_that_would_be_cut():
    city, email, number = ColumnWish(144, 40, 80), ColumnWish(192, 40, 260), ColumnWish(80, 40, 90, firm=True)
    assert fit_widths((city, email, number), 450) == [144, 226, 80]
    assert fit_widths((city, email, number), 900) == [144, 260, 80]


def test_half_a_phone_is_never_shown_to_spare_a_scroll_bar():
    phone, name = ColumnWish(152, 40, 130, whole=True), ColumnWish(144, 40, 140)
    assert fit_widths((phone, name), 240) == [130, 110]
    assert fit_widths((phone, name), 200) == [152, 144]


def _table(theme, qtbot, make_job, found_rows):
    columns = tuple(
        data_column(i, column) for i, column in enumerate((Column("a", "A"), Column("b", "Name")))
    )
    table = RowTable(theme, "Rows")
    qtbot.addWidget(table)
    table.resize(470, 300)
    table.show()
    table.open(make_job(found_rows), (line_column(), state_column(), *columns))
    return table


def test_columns_that_nearly_fit_show_no_scroll_bar(theme, qtbot, make_job, found_rows):
    table = _table(theme, qtbot, make_job, found_rows)
    assert not table.horizontalScrollBar().isVisible()
    table.resize(330, 300)
    assert table.horizontalScrollBar().maximum() > 0
    table.resize(700, 300)
    assert table.columnWidth(2) == 144
    table.close_rows()


def test_a_width_set_by_hand_stays(theme, qtbot, make_job, found_rows):
    table = _table(theme, qtbot, make_job, found_rows)
    table.horizontalHeader().resizeSection(2, 260)
    table.resize(480, 300)
    assert table.columnWidth(2) == 260
    table.close_rows()


def test_a_time_with_a_longer_month_than_the_english_is_shown_whole(theme, qtbot, make_job):
    times = data_column(1, Column("at", "At", ValueKind.DATETIME), zone=dt.UTC)
    table = RowTable(theme, "Rows")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    path = make_job([NewRow(1, RowState.FOUND, ("id", "2026-09-24T13:08:00+00:00", 1))])
    columns = (line_column(), times, *(data_column(0, Column(f"c{at}", "C")) for at in range(3)))
    table.open(path, columns)
    assert table.columnWidth(1) == 152
    long = replace(times, text=lambda _row: "24 Septembris 2026, 13:08")
    table.set_columns((columns[0], long, *columns[2:]))
    assert table.columnWidth(1) > 152
    assert table.columnWidth(1) >= table._delegate.words_px(long, table.rows.record_at(0))
    table.close_rows()
