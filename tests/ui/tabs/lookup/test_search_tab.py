"""The Search screen, driven by keys and clicks against the sandbox."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QFileDialog, QMenu, QPlainTextEdit, QPushButton, QTreeWidget, QWidget

from lead_desktop.core.connections import ProviderId
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import Operator
from lead_desktop.core.progress import PartState, Phase
from lead_desktop.jobs.questions import SaveConnection
from lead_desktop.ui.tabs.fields.field_questions import FieldsKnown
from lead_desktop.ui.tabs.search import SearchTab


@pytest.fixture
def tab(search_tab):
    return search_tab


@pytest.fixture
def dms_tab(qtbot, tab, desk, connections):
    desk.use(connections["jtc"])
    qtbot.waitUntil(lambda: "branch" in tab.model.source.choice.chosen)
    return tab


def search(qtbot, tab) -> None:
    qtbot.mouseClick(tab.findChild(QPushButton, "searchRun"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None and not tab.model.job.busy, timeout=15_000)


def choose(box, text) -> None:
    place = box.findText(text)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def add_filter(qtbot, tab, field, operator, value=None):
    qtbot.mouseClick(tab.findChild(QPushButton, "searchAddFilter"), Qt.MouseButton.LeftButton)
    row = tab.request.filters.rows[-1]
    choose(row.field, field)
    choose(row.operator, operator)
    if value is not None:
        qtbot.keyClicks(row._editor._field, value)
    return row


def column(tab, label) -> list[str]:
    rows = tab.results.table.rows
    found = next(one for one in rows.columns if one.label == label)
    return [found.text(rows.record_at(place)) for place in range(rows.rowCount())]


def test_four_filters_and_two_sort_keys_bring_what_they_say(qtbot, tab):
    status = add_filter(qtbot, tab, "Status", "is")
    choose(status._editor._box, "Won")
    add_filter(qtbot, tab, "Value", "≥", "100")
    add_filter(qtbot, tab, "Google click id", "is empty")
    created = add_filter(qtbot, tab, "Created", "is from")
    created._editor._edit.setDate(QDate(2020, 1, 1))
    tab.model.add_sort("value")
    request = tab.request.preview.request()
    assert "status=won&value[gte]=100&gclid[exists]=false&createdAt[gte]=2020-01-01" in request
    assert "sort=createdAt:desc,value:asc" in request
    search(qtbot, tab)
    assert tab.model.job.receipt.rows_in == tab.model.job.receipt.total > 0
    assert set(column(tab, "Status")) == {"won"}
    assert min(float(value.replace(",", "")) for value in column(tab, "Value")) >= 100


def test_text_is_searched_for_while_the_request_follows(qtbot, tab):
    qtbot.keyClicks(tab.request.text, "priya")
    assert "search=priya" in tab.request.preview.request()
    qtbot.keyClick(tab.request.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None, timeout=15_000)
    assert tab.model.job.receipt.rows_in > 0


def test_is_one_of_takes_several(qtbot, tab):
    row = add_filter(qtbot, tab, "Status", "is one of")
    row._editor._open()
    for action in row._editor.findChild(QMenu).actions():
        if action.text() in {"Won", "Lost"}:
            action.trigger()
    assert tab.model.query().filters[0].operator is Operator.IN
    assert set(tab.model.query().filters[0].values) >= {"won", "lost"}


def test_a_search_without_a_match_says_so(qtbot, tab):
    tab.request.text.setText("nobody is called this")
    search(qtbot, tab)
    assert tab.results.empty.isVisible()
    tab.request.text.setText("priya")
    search(qtbot, tab)
    assert tab.results.table.isVisible()


def test_a_removed_filter_is_gone_from_the_request(qtbot, tab):
    row = add_filter(qtbot, tab, "Value", ">", "5")
    assert "value[gt]=5" in tab.request.preview.request()
    qtbot.mouseClick(row._remove, Qt.MouseButton.LeftButton)
    assert "value" not in tab.request.preview.request().replace("value,", "")
    assert not tab.request.filters.rows


def test_a_filter_without_value_keeps_the_button_grey(qtbot, tab):
    add_filter(qtbot, tab, "Label id", "is")
    assert not tab.request.run.isEnabled()
    assert tab.request._problem.text() == "“Label id” has no value yet."


def test_the_drawer_walks_with_the_keyboard_and_closes_with_space(qtbot, tab):
    tab.model.set_text("priya")
    search(qtbot, tab)
    table = tab.results.table
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    drawer = tab.drawer
    assert drawer.isVisible()
    first = drawer._title.text()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert drawer._title.text() != first
    assert drawer.findChild(QTreeWidget).topLevelItemCount() >= 6
    assert json.loads(drawer.findChild(QPlainTextEdit).toPlainText())["id"]
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert not drawer.isVisible()
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.rows.index(1, 0)).center()
    )
    assert drawer.isVisible()
    assert tab.escape()
    assert not drawer.isVisible()


def test_in_a_narrow_window_the_drawer_takes_the_place_of_the_left_pane(qtbot, tab):
    tab.model.set_text("priya")
    search(qtbot, tab)
    window = QWidget()
    qtbot.addWidget(window)
    tab.setParent(window)
    tab.resize(960, 500)
    window.show()
    tab.show()
    tab.results.table.selectRow(0)
    tab.results.table.opened.emit(tab.results.table.current_record())
    assert tab.drawer.isVisible()
    assert not tab.request.isVisible()
    tab.escape()
    assert tab.request.isVisible()
    tab.setParent(None)


def test_a_range_is_read_in_windows_and_a_failed_one_is_read_again_alone(qtbot, dms_tab, crm):
    tab = dms_tab
    first, last = tab.findChild(QDateEdit, "searchFrom"), tab.findChild(QDateEdit, "searchTo")
    last.setDate(last.date())
    first.setDate(last.date().addDays(-34))
    assert tab.request.run.text() == "Read 5 windows"
    crm.fault("mx_412", match="leads/bulks", after=1, times=1)
    search(qtbot, tab)
    states = [one.state for one in tab._parts]
    assert states.count(PartState.FAILED) == 1
    assert tab.windows.again.isVisible()
    before = tab.model.job.receipt.rows_in
    calls = len(crm.calls())
    qtbot.mouseClick(tab.windows.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: tab.model.job.receipt is not None and not tab.model.job.receipt.note, timeout=15_000
    )
    assert [one.state for one in tab._parts] == [PartState.READ] * 5
    assert len(crm.calls()) == calls + 1
    assert tab.model.job.receipt.rows_in >= before
    assert not tab.windows.again.isVisible()


def test_quick_ranges_set_the_days(qtbot, dms_tab):
    ranges = dms_tab.request.dates.ranges
    assert ranges.current == "7"
    ranges.choose("30")
    first = dms_tab.request.dates.first.date()
    assert first.daysTo(dms_tab.request.dates.last.date()) == 29
    dms_tab.request.dates.first.setDate(first.addDays(1))
    assert ranges.current == ""


def test_other_fields_of_the_dms_are_shown_without_reading_again(qtbot, dms_tab, crm):
    dms_tab.request.dates.ranges.choose("30")
    search(qtbot, dms_tab)
    calls = len(crm.calls())
    dms_tab.model.source.choice.toggle("email", on=True)
    assert "E-mail" in [one.label for one in dms_tab.results.table.rows.columns]
    assert any(column(dms_tab, "E-mail"))
    assert len(crm.calls()) == calls


def test_the_rows_as_shown_are_exported(qtbot, tab, monkeypatch, tmp_path, board):
    tab.model.set_text("priya")
    search(qtbot, tab)
    target = tmp_path / "leads.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "CSV (*.csv)"))
    qtbot.mouseClick(tab.findChild(QPushButton, "searchExport"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(board.messages))
    lines = target.read_text("utf-8-sig").splitlines()
    assert lines[0] == '"Name","E-mail","Phone","Status","Value","Created"'
    assert len(lines) == tab.model.job.receipt.rows_in + 1


def test_a_dead_host_is_waited_for_in_sight_and_stop_closes_the_search(qtbot, tab, desk, connections):
    dead = replace(connections["octanist"], connection_id="dead", name="Dead", url="http://127.0.0.1:9/api")
    desk.api.ask(SaveConnection(dead))
    desk.use(dead)
    qtbot.waitUntil(tab.request.run.isEnabled)
    qtbot.mouseClick(tab.request.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: tab.model.job.progress is not None and tab.model.job.progress.phase is Phase.OFFLINE
    )
    assert "127.0.0.1" in tab.results.strip._title.text()
    qtbot.mouseClick(tab.findChild(QPushButton, "searchStop"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None, timeout=15_000)
    assert tab.model.job.receipt.rows_in == 0


def test_leadsquared_is_searched_by_fields_of_its_account(qtbot, tab, desk, connections):
    desk.use(connections["leadsquared"])
    qtbot.waitUntil(lambda: len(tab.model.filter_fields) > 20)
    stage = next(field for field in tab.model.filter_fields if field.name == "ProspectStage")
    tab.model.add_filter(stage)
    search(qtbot, tab)
    shown = tab.results.table.rows
    assert shown.rowCount() > 0
    place = [column.key for column in shown.columns].index("FirstName+LastName")
    assert all(shown.index(row, place).data() for row in range(min(20, shown.rowCount())))
    assert shown.columns[place].label == "Full name"


def test_a_search_of_the_history_is_shown_with_its_windows(qtbot, dms_tab, desk):
    dms_tab.request.dates.ranges.choose("30")
    search(qtbot, dms_tab)
    other = SearchTab(desk)
    qtbot.addWidget(other)
    other.open_job(dms_tab.model.job.record.job_id)
    qtbot.waitUntil(lambda: other.model.job.receipt is not None)
    assert other.results.table.rows.rowCount() == dms_tab.results.table.rows.rowCount()
    assert [one.state for one in other._parts] == [PartState.READ] * 5
    other.close_rows()


def test_the_keyboard_stays_where_it_was_when_the_fields_come(qtbot, quiet_desk, silent, account):
    tab = SearchTab(quiet_desk)
    qtbot.addWidget(tab)
    with qtbot.waitActive(tab):
        tab.show()
    quiet_desk.use(account(ProviderId.OCTANIST))
    qtbot.mouseClick(tab.request.filters.add, Qt.MouseButton.LeftButton)
    value = tab.request.filters.rows[0].focusWidget()
    assert value is not None
    assert value.hasFocus()
    silent.answer(FieldsKnown((Field("status", "Status"), Field("value", "Value"))))
    assert value.hasFocus()


def test_the_keyboard_stays_on_a_sort_key_that_is_turned_over(qtbot, tab):
    tab.request.sort.chips[0].turn.setFocus()
    qtbot.keyClick(tab.request.sort.chips[0].turn, Qt.Key.Key_Space)
    assert not tab.model.draft.sort[0].descending
    assert tab.request.sort.chips[0].turn.hasFocus()


def test_a_filter_row_made_anew_has_the_keyboard_of_the_one_before(qtbot, tab):
    row = add_filter(qtbot, tab, "Status", "is")
    row.operator.setFocus()
    tab.model.change_filter(replace(row.draft, values=("lost",)))
    tab.model.rebuilt.emit()
    anew = tab.request.filters.rows[-1]
    assert anew is not row
    assert anew.operator.hasFocus()
