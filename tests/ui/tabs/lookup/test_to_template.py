"""Found leads are sent to a spreadsheet and dropped in Bulk create, which maps it by itself."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from lead_desktop.core.mapping import Match
from lead_desktop.sheets.heading_words import NOT_SENT
from lead_desktop.store.rowstore import RowReader
from lead_desktop.tour.practice import known_leads
from lead_desktop.ui.tabs.create import CreateTab
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.widgets.row_menus import cell_menu

NOBODY = "00000000-0000-4000-8000-000000000000"
WAIT_MS = 15_000


@pytest.fixture
def tab(fetch_tab):
    return fetch_tab


@pytest.fixture
def fetched(qtbot, tab, crm):
    """Ten leads and a line that is none."""
    leads = known_leads(crm.address)[:10]
    QApplication.clipboard().setText(
        "\n".join([*(one.lead_id for one in leads), NOBODY]), QClipboard.Mode.Clipboard
    )
    tab.request.box.paste()
    qtbot.waitUntil(lambda: tab.model.counts.lines == 11)
    tab.request.start()
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None, timeout=WAIT_MS)
    return leads


def saved(qtbot, board, monkeypatch, target, press):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    board.messages.clear()
    press()
    qtbot.waitUntil(lambda: bool(board.messages))
    return board.messages[-1]


def test_found_leads_come_back_into_bulk_create_mapped_by_themselves(
    qtbot, tab, fetched, desk, board, monkeypatch, tmp_path
):
    button = tab.findChild(QPushButton, "fetchTemplate")
    assert button.isVisible()
    message = saved(qtbot, board, monkeypatch, tmp_path / "again.xlsx", button.click)
    assert message.title == "10 leads written for upload"
    assert "drop the file on Bulk create" in message.message
    create = CreateTab(desk)
    qtbot.addWidget(create)
    create.show()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "again.xlsx"))])
    event = QDropEvent(
        QPointF(60, 60),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    create.file_step.drop.dropEvent(event)
    qtbot.waitUntil(
        lambda: create.model.step is Step.MAP and create.model.sheet.mapping is not None, timeout=WAIT_MS
    )
    columns = create.model.sheet.mapping.columns
    assert {column.match for column in columns[:-1]} == {Match.SAME_NAME}
    assert (columns[-1].heading, columns[-1].field) == (NOT_SENT, "")
    with RowReader(desk.jobs_dir / f"{create.model.sheet.job_id}.sqlite") as reader:
        assert [row.cells[-1] for row in reader.iterate()] == [one.lead_id for one in fetched]
    create.close_rows()


def test_the_menu_of_a_row_writes_the_selected_leads(qtbot, tab, fetched, board, monkeypatch, tmp_path):
    table = tab.results.table
    table.setFocus()
    table.go_to(2)
    table._select([1, 2])
    menu = cell_menu(table, table.currentIndex())
    action = next(one for one in menu.actions() if one.text() == "To a spreadsheet for upload…")
    message = saved(qtbot, board, monkeypatch, tmp_path / "two.xlsx", action.trigger)
    assert message.title == "2 leads written for upload"
    nobody = cell_menu(table, table.rows.index(10, 0))
    assert "To a spreadsheet for upload…" not in [one.text() for one in nobody.actions()]


def test_nothing_is_offered_where_no_lead_can_be_created(qtbot, tab, fetched, desk, connections):
    button = tab.results.bar.template
    assert len(fetched) == 10
    desk.use(connections["octanist"])
    assert button.isHidden()
    desk.use(connections["leadsquared"])
    assert not button.isHidden()
