import html

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.ui.models.table_columns import data_column, line_column, pasted_column, state_column
from lead_desktop.ui.widgets.row_table import RowTable

COLUMNS = (
    line_column(),
    state_column(),
    pasted_column(0),
    data_column(1, Column("Name", "Full name")),
    data_column(2, Column("n", "N", ValueKind.NUMBER)),
)
N = 4


@pytest.fixture
def table(theme, qtbot):
    table = RowTable(theme, "Leads")
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    yield table
    table.close_rows()


def progress(last: int, changed: tuple[int, ...] = ()) -> JobProgress:
    return JobProgress("1", JobKind.FETCH, Phase.RUNNING, last_row_id=last, changed=changed)


def test_a_click_on_a_heading_sorts_and_the_selected_row_stays_selected(table, make_job, found_rows, qtbot):
    table.open(make_job(found_rows), COLUMNS)
    assert table.go_to(1000)
    with qtbot.waitSignal(table.shown_changed):
        table.horizontalHeader().sectionClicked.emit(N)
    assert table.rows.record_at(0).row_id == 1000
    assert list(table.selected_ids()) == [1000]
    assert table.current_record().row_id == 1000
    with qtbot.waitSignal(table.shown_changed):
        table.horizontalHeader().sectionClicked.emit(N)
    assert table.rows.record_at(0).row_id == 1
    table.horizontalHeader().sectionClicked.emit(N)
    assert table.rows.natural
    assert list(table.selected_ids()) == [1000]


def test_words_that_are_cut_are_read_whole_under_the_pointer(table, make_job):
    whole = "It could not be looked up: <b>no</b> field of this name is known to the account at all"
    table.open(make_job([NewRow(1, RowState.FOUND, ("id1", whole, 7))]), COLUMNS)

    def tip(section):
        spot = table.visualRect(table.rows.index(0, section)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot))
        QApplication.sendEvent(table.viewport(), event)
        return QToolTip.text()

    table.setColumnWidth(N - 1, 120)
    assert tip(N) == ""
    assert tip(N - 1) == f"<qt>{html.escape(whole)}</qt>"


def test_states_and_text_filter_together(table, make_job, found_rows, qtbot):
    rows = (*found_rows, NewRow(1001, RowState.NOT_FOUND, ("id77x",), reason="No lead has this id."))
    table.open(make_job(rows), COLUMNS)
    table.set_text("id77")
    with qtbot.waitSignal(table.shown_changed) as shown:
        table.set_state(RowState.NOT_FOUND.value)
    assert shown.args == [1]
    assert list(table.shown_ids()) == [1001]
    table.set_text("")
    table.set_state("")
    assert table.rows.rowCount() == 1001
    assert table.shown_ids() is None


def test_new_rows_append_and_the_table_follows_only_at_its_end(table, make_job, found_rows, qtbot):
    path = make_job(found_rows)
    table.open(path, COLUMNS)
    bar = table.verticalScrollBar()
    bar.setValue(140)
    with RowWriter(path) as writer:
        last = writer.append([NewRow(n, RowState.WAITING, (f"id{n}",)) for n in range(1001, 1201)])
    with qtbot.waitSignal(table.shown_changed) as shown:
        table.apply_progress(progress(last))
    assert (shown.args, bar.value()) == ([1200], 140)
    table.scrollToBottom()
    with RowWriter(path) as writer:
        last = writer.append([NewRow(n, RowState.WAITING, (f"id{n}",)) for n in range(1201, 1301)])
    with qtbot.waitSignal(table.shown_changed):
        table.apply_progress(progress(last))
    assert bar.value() == bar.maximum()


def test_changed_rows_show_their_new_state(table, make_job, found_rows, qtbot):
    path = make_job(found_rows)
    table.open(path, COLUMNS)
    assert table.rows.record_at(2).state is RowState.FOUND
    with RowWriter(path) as writer:
        writer.update([RowUpdate(3, RowState.FAILED, reason="No answer.")])
    with qtbot.waitSignal(table.rows.dataChanged):
        table.apply_progress(progress(1000, (3,)))
    assert table.rows.record_at(2).state is RowState.FAILED


def test_a_filtered_table_finds_new_rows_while_the_job_runs(table, make_job, found_rows, qtbot):
    path = make_job(found_rows)
    table.open(path, COLUMNS)
    with qtbot.waitSignal(table.shown_changed):
        table.set_state(RowState.WAITING.value)
    with RowWriter(path) as writer:
        last = writer.append([NewRow(1001, RowState.WAITING, ("id1001",))])
    with qtbot.waitSignal(table.shown_changed, timeout=4000) as shown:
        table.apply_progress(progress(last))
    assert shown.args == [1]


def test_copied_rows_are_tab_separated_under_their_headings(table, make_job, found_rows, qtbot):
    table.open(make_job((NewRow(1, RowState.FOUND, ("id\t1", "Zoë\nMüller", 5)), *found_rows)), COLUMNS)
    table.selectRow(0)
    with qtbot.waitSignal(table.copied) as copied:
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == [1]
    assert (
        QApplication.clipboard().text()
        == "Line\tState\tPasted\tFull name\tN\n1\tFound\tid 1\tZoë Müller\t5\n"
    )


def test_what_was_copied_is_told_in_words(table, make_job, found_rows, qtbot):
    table.open(make_job((*found_rows, NewRow(1001, RowState.NOT_FOUND, ("x",)))), COLUMNS)
    for places, copy, words in (
        (range(12), table.copy_rows, "12 rows \u00d7 5 columns copied"),
        (range(1), lambda: table.copy_columns(COLUMNS[N:], headings=False), "1 row \u00d7 1 column copied"),
        (range(998, 1001), table.copy_ids, "2 lead ids copied"),
        ([0], lambda: table.copy_cell(0, N), "1 cell copied"),
    ):
        table._select(places)
        with qtbot.waitSignal(table.told) as told:
            copy()
        assert told.args == [words]
    before = QApplication.clipboard().text()
    table._select([1000])
    with qtbot.waitSignal(table.told) as told:
        table.copy_ids()
    assert (told.args, QApplication.clipboard().text()) == (
        ["Nothing copied: these rows have no lead id"],
        before,
    )


def test_ctrl_shift_c_copies_the_lead_ids_alone(table, make_job, found_rows, qtbot):
    table.open(make_job(found_rows), COLUMNS)
    table.selectAll()
    with qtbot.waitSignal(table.copied) as copied:
        qtbot.keyClick(
            table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert copied.args == [1000]
    assert QApplication.clipboard().text().startswith("lead1\nlead2\n")


def test_enter_opens_the_row_under_the_keyboard(table, make_job, found_rows, qtbot):
    table.open(make_job(found_rows), COLUMNS)
    table.go_to(5)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].line == 5


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_without_a_lead_says_why_across_its_cells(table, make_job, direction, theme):
    """The sentence is wider than its first cell, so ink must stand in the second one."""
    reason = "No lead has this id in the account that is in use at this moment, as far as it can be seen."
    rows = (NewRow(1, RowState.NOT_FOUND, ("id1",), reason=reason), NewRow(2, RowState.WAITING, ("id2",)))
    table.setLayoutDirection(direction)
    table.open(make_job(rows), COLUMNS)
    table.setCurrentIndex(table.rows.index(-1, -1))
    shot = table.viewport().grab().toImage()

    def ink(place: int, section: int) -> bool:
        area = table.visualRect(table.rows.index(place, section)).adjusted(2, 4, -2, -4)
        return _has_ink(shot.copy(area), theme.tokens.surface)

    assert ink(0, 3)
    assert ink(0, N)
    assert not ink(1, N)


def _has_ink(image: QImage, ground: str) -> bool:
    colours = {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }
    return colours != {ground}
