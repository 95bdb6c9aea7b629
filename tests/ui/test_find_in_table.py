"""Finding without hiding: all matches of all rows counted, marked and walked, in the order on the screen."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.ui.models.found_cells import FoundCells, cell_tests, find_cells
from lead_desktop.ui.models.table_columns import data_column, line_column, state_column
from lead_desktop.ui.tokens import LIGHT
from lead_desktop.ui.widgets.filter_note import FilterNote
from lead_desktop.ui.widgets.find_field import FindField
from lead_desktop.ui.widgets.row_table import RowTable

COLUMNS = (
    line_column(),
    state_column(),
    data_column(1, Column("City", "City")),
    data_column(2, Column("n", "N", ValueKind.NUMBER)),
)
LINE, STATE, CITY, N = range(4)
CITIES = ("Pune", "Delhi", "", "Kochi")
ROWS = tuple(
    NewRow(n, RowState.FOUND, (f"id{n}", CITIES[n % 4], n % 3), lead_id=f"l{n}") for n in range(1, 41)
)


@pytest.fixture
def table(theme, qtbot):
    table = RowTable(theme, "Leads")
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    yield table
    table.close_rows()


@pytest.fixture
def field(theme, qtbot, table):
    field = FindField(theme, "Filter rows", table)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def note(theme, qtbot, table):
    note = FilterNote(theme, table)
    qtbot.addWidget(note)
    return note


def here(table):
    index = table.currentIndex()
    return index.row(), index.column()


def words_are(table, words):
    return lambda: table.finder.words == words


def test_f3_goes_from_match_to_match_and_no_row_is_hidden(table, field, note, make_job, qtbot):
    table.open(make_job(ROWS), COLUMNS)
    field.setText("delhi")
    qtbot.waitUntil(lambda: table.rows.rowCount() == 10)  # at first the field hides, as Ctrl+F always did
    qtbot.keyClick(table, Qt.Key.Key_F3)
    qtbot.waitUntil(words_are(table, "1 of 10 matches"))
    assert (table.rows.rowCount(), here(table)) == (40, (0, CITY))
    qtbot.keyClick(table, Qt.Key.Key_F3)
    assert (table.finder.words, here(table)) == ("2 of 10 matches", (4, CITY))
    qtbot.keyClick(table, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert (table.finder.words, here(table)) == ("10 of 10 matches", (36, CITY))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (table.finder.words, here(table)) == ("1 of 10 matches", (0, CITY))
    note.on.click()
    assert here(table) == (4, CITY)
    assert note.isVisibleTo(None)


def test_a_text_is_found_in_every_column_on_screen_and_in_no_other(table, field, make_job, qtbot):
    rows = [NewRow(n, RowState.FOUND, ("1", "1 Main Road" if n == 2 else "", n)) for n in range(1, 4)]
    table.open(make_job(rows), COLUMNS)
    field.set_hides(hides=False)
    field.setText("1")
    qtbot.waitUntil(
        words_are(table, "1 of 3 matches")
    )  # line 1, N 1, and the road; what was pasted is not shown
    walked = [here(table)]
    for _ in range(3):
        table.finder.step(1)
        walked.append(here(table))
    assert walked == [(0, LINE), (0, N), (1, CITY), (0, LINE)]
    table.set_shown(N, shown=False)
    qtbot.waitUntil(words_are(table, "1 of 2 matches"))
    field.setText("foun")
    qtbot.waitUntil(words_are(table, "1 of 3 matches"))
    assert here(table) == (0, STATE)


def test_the_reason_across_a_row_without_a_lead_is_found_where_it_stands(table, field, make_job, qtbot):
    rows = [*ROWS, NewRow(41, RowState.NOT_FOUND, ("x",), reason="No lead has this id.")]
    table.open(make_job(rows), COLUMNS)
    field.set_hides(hides=False)
    field.setText("no lead")
    qtbot.waitUntil(words_are(table, "1 of 1 match"))
    assert here(table) == (40, CITY)


def test_matches_are_walked_in_the_order_on_the_screen(table, field, make_job, qtbot):
    table.open(make_job(ROWS), COLUMNS)
    table.sort_by(LINE, descending=True)
    qtbot.waitUntil(lambda: table.rows.row_id_at(0) == 40)
    field.set_hides(hides=False)
    field.setText("kochi")
    qtbot.waitUntil(words_are(table, "1 of 10 matches"))
    assert table.rows.row_id_at(here(table)[0]) == 39
    table.sort_by(LINE, descending=False)
    qtbot.waitUntil(words_are(table, "10 of 10 matches"))
    assert table.rows.row_id_at(here(table)[0]) == 39


def test_rows_that_arrive_are_looked_through_too(table, field, make_job, qtbot):
    path = make_job(ROWS)
    table.open(path, COLUMNS)
    field.set_hides(hides=False)
    field.setText("delhi")
    qtbot.waitUntil(words_are(table, "1 of 10 matches"))
    with RowWriter(path) as writer:
        last = writer.append([NewRow(41, RowState.FOUND, ("x", "New Delhi", 1))])
    table.apply_progress(JobProgress("1", JobKind.FETCH, Phase.RUNNING, last_row_id=last))
    qtbot.waitUntil(words_are(table, "1 of 11 matches"))
    assert here(table) == (0, CITY)


def test_no_match_is_said_and_an_empty_field_says_nothing(table, field, note, make_job, qtbot):
    table.open(make_job(ROWS), COLUMNS)
    qtbot.keyClick(table, Qt.Key.Key_F3)
    assert not field.hides
    assert note.isHidden()
    field.setText("nowhere")
    qtbot.waitUntil(words_are(table, "No match"))
    qtbot.keyClick(field, Qt.Key.Key_F3)
    assert not note.isHidden()
    field.clear()
    qtbot.waitUntil(words_are(table, ""))
    assert note.isHidden()


def test_turned_back_to_filter_the_field_hides_again_and_marks_nothing(table, field, make_job, qtbot):
    table.open(make_job(ROWS), COLUMNS)
    field.set_hides(hides=False)
    field.setText("delhi")
    qtbot.waitUntil(words_are(table, "1 of 10 matches"))
    field.set_hides(hides=True)
    qtbot.waitUntil(lambda: table.rows.rowCount() == 10)
    assert table.finder.words == ""


def test_matches_are_tinted_and_the_one_gone_to_has_a_ring(table, field, make_job, qtbot):
    table.open(make_job(ROWS), COLUMNS)
    field.set_hides(hides=False)
    field.setText("delhi")
    qtbot.waitUntil(words_are(table, "1 of 10 matches"))

    def colours(place):
        rect = table.visualRect(table.rows.index(place, CITY))
        picture = table.viewport().grab(rect).toImage()
        return {picture.pixelColor(x, picture.height() // 2).name().upper() for x in range(picture.width())}

    assert LIGHT.accent in colours(0)
    assert LIGHT.accent_tint in colours(4)
    assert LIGHT.accent not in colours(4)
    assert not {LIGHT.accent_tint, LIGHT.accent} & colours(1)


@given(
    st.lists(st.integers(0, 2**70 - 1), min_size=1, max_size=6),
    st.integers(0, 9),
    st.integers(0, 69),
)
def test_walking_visits_every_match_once_and_back_again(cells, place, column):
    """A table of 70 columns: a match is (place, column)."""
    kept = [(at, number) for at, number in enumerate(cells) if number]
    before, total = [], 0
    for _, number in kept:
        before.append(total)
        total += number.bit_count()
    sections = tuple(reversed(range(70)))
    found = FoundCells(1, "x", sections, [at for at, _ in kept], [n for _, n in kept], before, total)
    every = [(at, sections[bit]) for at, number in kept for bit in range(70) if number >> bit & 1]
    spot, walked = (place, column), []
    for _ in every:
        spot = found.step(*spot, 1)
        walked.append(spot)
    assert sorted(walked) == sorted(every)
    assert [found.rank(*one) for one in every] == list(range(1, total + 1))
    if every:
        assert [found.step(*every[at], -1) for at in range(len(every))] == [every[-1], *every[:-1]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.text("aAéÉ%_\\1x", min_size=1, max_size=3))
def test_a_cell_matches_if_its_text_holds_what_is_looked_for(make_job, tmp_path, text):
    (tmp_path / "job.sqlite").unlink(missing_ok=True)
    values = ("aa", "A%", "x_1", "\\x", "É1", "éa", "", "1")
    path = make_job([NewRow(n, RowState.FOUND, ("", value, n)) for n, value in enumerate(values, start=1)])
    found = find_cells(path, cell_tests(COLUMNS, (CITY,), text), (1, len(values)))
    expected = [n for n, value in enumerate(values, start=1) if text.casefold() in value.casefold()]
    assert list(found.row_ids) == expected
