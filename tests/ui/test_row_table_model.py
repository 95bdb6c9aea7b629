from array import array

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from lead_desktop.core.columns import Column
from lead_desktop.core.errors import StoreError
from lead_desktop.core.rows import CellProblem, Row, RowState
from lead_desktop.ui.models.record_table_model import RecordTableModel
from lead_desktop.ui.models.row_table_model import PAGE_ROWS, CellEdit, RowTableModel
from lead_desktop.ui.models.table_columns import (
    TableColumn,
    data_column,
    line_column,
    state_column,
    state_words,
)

COLUMNS = (line_column(), state_column(), data_column(0, Column("name", "Name"), editable=True))


class Rows:
    """A row store in memory that counts what is read of it."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.pages = 0
        self.states: dict[int, RowState] = {}
        self.broken = False

    def last_row_id(self) -> int:
        return self.count

    def rows(self, row_ids):
        if self.broken:
            raise StoreError("Disk is gone")
        self.pages += 1
        return tuple(
            Row(i, i, self.states.get(i, RowState.FOUND), "", "", 0, None, (f"name {i}",))
            for i in row_ids
            if i <= self.count
        )

    def problems(self, row_ids):
        warning = CellProblem(7, 0, "spaces", RowState.WARNING, "Spaces", "Trim it.")
        error = CellProblem(7, 0, "empty", RowState.ERROR, "Empty", "Fill it.")
        return (warning, error) if 7 in row_ids else ()


@pytest.fixture
def model(qapp):
    model = RowTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    return model


def test_only_the_pages_on_screen_are_read(model):
    rows = Rows(1_000_000)
    model.set_source(rows, COLUMNS)
    assert model.rowCount() == 1_000_000
    before = rows.pages
    for place in range(500_000, 500_000 + PAGE_ROWS):
        assert model.index(place, 2).data() == f"name {place + 1}"
    assert rows.pages == before + 1


def test_few_pages_are_kept_however_far_one_scrolls(model):
    model.set_source(Rows(100_000), COLUMNS)
    for place in range(0, 100_000, PAGE_ROWS):
        model.record_at(place)
    assert len(model._pages) < 50


def test_new_rows_come_as_one_insertion_at_the_end(model, qtbot):
    rows = Rows(10)
    model.set_source(rows, COLUMNS)
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    rows.count = 450
    assert model.append_to(450) == 440
    assert inserted == [(10, 449)]
    assert model.record_at(449).line == 450
    assert model.append_to(450) == 0


def test_changed_rows_are_read_again_and_said_once_per_page(model):
    rows = Rows(1000)
    model.set_source(rows, COLUMNS)
    model.record_at(4)
    model.record_at(900)
    said = []
    model.dataChanged.connect(lambda top, bottom, _roles: said.append((top.row(), bottom.row())))
    rows.states = {5: RowState.FAILED, 7: RowState.FAILED, 600: RowState.FAILED}
    model.changed((5, 7, 600))
    assert said == [(4, 6)]  # row 600 is on no page on hand
    assert model.index(4, 1).data() == "Failed"


def test_an_order_that_only_grew_keeps_the_view_still(model):
    model.set_source(Rows(100), COLUMNS)
    resets, inserted = [], []
    model.set_order(array("q", [9, 3]))
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.set_order(array("q", [9, 3, 50, 51]))
    assert (resets, inserted) == ([], [(2, 3)])
    model.set_order(array("q", [3, 9]))
    assert resets == [1]
    assert [model.row_id_at(place) for place in range(2)] == [3, 9]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(orders=st.lists(st.lists(st.integers(1, 60), unique=True), min_size=1, max_size=6))
def test_the_table_shows_exactly_the_order_it_was_given(model, orders):
    model.set_source(Rows(60), COLUMNS)
    for order in orders:
        model.set_order(array("q", order))
        assert [model.record_at(place).row_id for place in range(model.rowCount())] == order
        assert [model.place_of(row_id) for row_id in order] == list(range(len(order)))


def test_an_error_hides_the_warning_in_the_same_cell(model):
    model.set_source(Rows(10), COLUMNS)
    assert model.problem_at(6, 0).kind == "empty"
    assert model.problem_at(5, 0) is None
    assert model.index(6, 2).data(Qt.ItemDataRole.ToolTipRole) == "Fill it."


def test_typing_into_a_cell_is_handed_on_and_changes_nothing_by_itself(model, qtbot):
    model.set_source(Rows(10), COLUMNS)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    with qtbot.waitSignal(model.edited) as edited:
        assert model.setData(model.index(2, 2), "Zoë")
    assert edited.args == [CellEdit(3, 0, "Zoë")]
    assert model.index(2, 2).data() == "name 3"
    assert not model.setData(model.index(2, 2), "name 3")


def test_a_store_that_cannot_be_read_shows_blanks_and_says_why(model, qtbot):
    rows = Rows(10)
    model.set_source(rows, COLUMNS)
    model.refresh()
    rows.broken = True
    with qtbot.waitSignal(model.failed) as failed:
        assert model.index(0, 2).data() == ""
    assert failed.args[0].title == "Disk is gone"


def test_a_duplicate_names_its_first_line():
    row = Row(1, 1, RowState.DUPLICATE, "", "Fetched once, on line 12", 0, None, ())
    assert state_words(row) == "Duplicate of line 12"


def test_records_that_only_changed_inside_do_not_reset_the_table(qapp):
    model = RecordTableModel((TableColumn("n", "N", lambda r: str(r[1])),), key=lambda r: r[0])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_records([("a", 1), ("b", 2)])
    model.set_records([("a", 5), ("b", 2)])
    assert resets == [1]
    assert model.index(0, 0).data() == "5"
    assert model.place_of("b") == 1
