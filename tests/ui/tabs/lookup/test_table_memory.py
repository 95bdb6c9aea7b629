"""A table comes back as it was left, on another day and for each connection."""

import pytest
from PySide6.QtWidgets import QApplication

from lead_desktop.core.columns import Column
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.ui.models.table_columns import data_column, line_column, state_column
from lead_desktop.ui.tabs.results.table_memory import TableMemory, of_connection
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.window_questions import KeepSetting

COLUMNS = (line_column(), state_column(), data_column(0, Column("a", "A")))
LINE, STATE, A = range(3)


@pytest.fixture
def opened(desk, theme, qtbot, tmp_path):
    """Opens a table over a small job, remembered under the connection in use."""
    path = tmp_path / "job.sqlite"
    with RowWriter(path) as writer:
        writer.set_columns([Column("a", "A")])
        writer.append([NewRow(1, RowState.FOUND, ("x",))])
    tables = []

    def make():
        table = RowTable(theme, "Leads")
        qtbot.addWidget(table)
        memory = TableMemory(desk, table, of_connection(desk, "search"))
        table.opened_rows.connect(memory.recall)
        with qtbot.waitSignal(desk.api.answered):
            table.open(path, COLUMNS)
        QApplication.processEvents()
        tables.append(table)
        return table

    yield make
    for table in tables:
        table.close_rows()


def test_a_table_looks_the_same_the_next_time_and_each_connection_has_its_own(
    desk, opened, connections, qtbot
):
    desk.use(connections["leadsquared"])
    table = opened()
    assert table.shown_sections() == [LINE, STATE, A]
    with qtbot.waitSignal(desk.api.answered):
        table.set_shown(STATE, shown=False)
        table.move_column(A, -1)
        table.freeze_to(A)
    again = opened()
    assert again.shown_sections() == [A, LINE]
    assert not again.frozen.isColumnHidden(A)
    desk.use(connections["octanist"])
    assert opened().shown_sections() == [LINE, STATE, A]


def test_an_arrangement_that_is_damaged_is_the_first_one(desk, opened, connections, qtbot):
    desk.use(connections["jtc"])
    with qtbot.waitSignal(desk.api.answered):
        desk.api.ask(KeepSetting("table_layout/search/id-jtc", 7))
    assert opened().shown_sections() == [LINE, STATE, A]
