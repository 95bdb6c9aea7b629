"""Every word that tables, bars, cards and menus say by themselves goes through the catalogue."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolTip, QWidget

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.progress import JobProgress, Phase, QuotaUse
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import Row, RowState
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest, NewRow
from lead_desktop.ui.languages import ENGLISH, PSEUDO, speak
from lead_desktop.ui.models.filter_words import filter_words, note_words
from lead_desktop.ui.models.row_order import ColumnValues
from lead_desktop.ui.models.table_columns import (
    answer_column,
    at_column,
    call_column,
    data_column,
    lead_id_column,
    line_column,
    pasted_column,
    reason_column,
    state_column,
)
from lead_desktop.ui.states import row_look
from lead_desktop.ui.translation import SENTENCES
from lead_desktop.ui.widgets.calls_chart import CallsBar, CallsChart
from lead_desktop.ui.widgets.chips import StateChips
from lead_desktop.ui.widgets.drawer import Drawer
from lead_desktop.ui.widgets.filter_note import FilterNote
from lead_desktop.ui.widgets.filter_popup import FilterPopup
from lead_desktop.ui.widgets.find_field import FindField
from lead_desktop.ui.widgets.header import Header
from lead_desktop.ui.widgets.id_box import IdBox
from lead_desktop.ui.widgets.progress_strip import ProgressStrip
from lead_desktop.ui.widgets.receipt_card import ReceiptCard, ReceiptList, receipt_text
from lead_desktop.ui.widgets.request_preview import RequestPreview
from lead_desktop.ui.widgets.row_menus import cell_menu, heading_menu
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.widgets.status_bar import StatusBar
from lead_desktop.ui.widgets.step_rail import StepRail, StepState

OURS = "⟦"
REASON = "No lead has this id."
GERMAN = "Kein Lead hat diese ID."
RECEIPT = Receipt("1", JobKind.UPLOAD, 9, ((RowState.CREATED, 5), (RowState.FAILED, 3)), 2, 1)
CONNECTION = Connection("1", "Main", ProviderId.LEADSQUARED, "", embedded=True)


@pytest.fixture
def spoken(qapp):
    speak(qapp, PSEUDO)
    yield
    speak(qapp, ENGLISH)


class German(QTranslator):
    """Knows one sentence of another room."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, _note=None, _n=-1):
        return {REASON: GERMAN}.get(text) if context == SENTENCES else None


@pytest.fixture
def german(qapp):
    translator = German(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def table(theme, make_job, qtbot):
    table = RowTable(theme, "⟦Leads⟧")
    qtbot.addWidget(table)
    columns = (line_column(), state_column(), data_column(1, Column("Name", "⟦Full name⟧")), reason_column())
    table.open(make_job([NewRow(1, RowState.NOT_FOUND, (), reason=REASON)]), columns)
    yield table
    table.close_rows()


def said(widget: QWidget) -> set[str]:
    """All that a person reads or hears of a widget and what is in it."""
    words = set()
    for one in (widget, *widget.findChildren(QWidget)):
        words |= {one.accessibleName(), one.accessibleDescription(), one.toolTip()}
        if isinstance(one, QLabel | QAbstractButton):
            words.add(one.text())
        if isinstance(one, QLineEdit):
            words.add(one.placeholderText())
    words |= {action.text() for action in widget.findChildren(QAction)}
    return {one for one in words if any(sign.isalpha() for sign in one)}


def unmarked(widget: QWidget, *known: str) -> list[str]:
    return sorted(one for one in said(widget) if OURS not in one and one not in known)


def made(theme, kind):
    """A widget with everything in it that it can say by itself."""
    widget = kind(theme)
    match widget:
        case Header():
            widget.switcher.show_connection(CONNECTION)
            widget.quota.show_use(QuotaUse("1", 3, 25, 5.0, wait_until_s=9.0), 1.0, 2000)
            widget.jobs.set_jobs(1, 2)
        case StatusBar():
            widget.show_connection(CONNECTION, None)
            widget.show_answer(QuotaUse("1", 3, 25, 5.0, None, 1e9, 142.0), None)
        case ProgressStrip():
            waits = JobProgress("1", JobKind.FETCH, Phase.WAITING_FOR_LIMIT, wait_until_s=9.0, total=4)
            widget.show_progress(waits, 1.0)
        case ReceiptCard() | ReceiptList():
            widget.show_receipt(RECEIPT)
        case CallsChart():
            widget.set_bars([CallsBar(3)], 25)
        case StateChips():
            widget.set_counts([(RowState.FOUND, 3), (RowState.FAILED, 1)])
    return widget


@pytest.mark.parametrize(
    "kind",
    [
        Header,
        StatusBar,
        ProgressStrip,
        ReceiptCard,
        ReceiptList,
        CallsChart,
        StateChips,
        RequestPreview,
        IdBox,
    ],
)
def test_a_widget_says_nothing_that_is_not_in_the_catalogue(spoken, theme, qtbot, kind):
    widget = made(theme, kind)
    qtbot.addWidget(widget)
    words, left = said(widget), unmarked(widget)
    if isinstance(widget, Header):
        widget.jobs.set_jobs(0)  # its spinner rests
    assert words
    assert left == []


def test_the_drawer_leaves_what_is_the_leads_own(spoken, theme, qtbot):
    drawer = Drawer(theme)
    qtbot.addWidget(drawer)
    drawer.show_lead("⟦Lead⟧", "Amina", "Acme", [("Phone", "")], "{}")
    assert unmarked(drawer, "Amina", "Acme") == []
    assert OURS in drawer._item("Phone", "").text(1)
    assert drawer._item("Phone", "0171").text(1) == "0171"


def test_the_steps_are_told_whole(spoken, theme, qtbot):
    rail = StepRail(theme, ("⟦File⟧",))
    qtbot.addWidget(rail)
    rail.set_step(0, StepState.DONE, "leads.xlsx")
    assert unmarked(rail) == []


def test_headings_and_menus_of_a_table_are_in_the_catalogue(spoken, table):
    columns = (line_column(), state_column(), pasted_column(), reason_column(), lead_id_column())
    columns += (answer_column(), call_column(), at_column())
    assert [column.label for column in columns if OURS not in column.label] == []
    assert unmarked(table) == []
    table.setCurrentIndex(table.rows.index(0, 1))
    for menu in (heading_menu(table, 1), cell_menu(table, table.currentIndex())):
        words = [action.text() for action in menu.actions() if action.text()]
        assert len(words) > 4
        assert [one for one in words if OURS not in one] == []


def test_the_filter_of_a_column_asks_in_the_language_of_the_window(spoken, theme, table, qtbot):
    popup = FilterPopup(theme, state_column(), None, table)
    popup.take(ColumnValues("state", None))
    assert unmarked(popup) == []
    tests = [popup.test.itemText(place) for place in range(popup.test.count())]
    assert [one for one in tests if OURS not in one] == []
    few = ColumnFilter("state", ColumnTest.ONE_OF, tuple(state.value for state in RowState))
    assert filter_words((state_column(),), few).startswith(OURS)
    assert note_words([few]).startswith(OURS)
    popup.close()


def test_the_find_field_has_a_hint_of_its_own_in_every_language(spoken, theme, table, qtbot):
    field = FindField(theme, "⟦Filter rows~~~⟧", table)
    note = FilterNote(theme, table)
    qtbot.addWidget(field)
    qtbot.addWidget(note)
    field.set_hides(hides=False)
    assert field.placeholderText() == "⟦Find in rows~~~~⟧"
    assert unmarked(field) == []
    assert unmarked(note) == []


def test_a_reason_is_shown_translated_and_compared_as_it_is_stored(german, table, qtbot):
    row = table.rows.record_at(0)
    column = reason_column()
    assert (column.text(row), column.own_text(row)) == (GERMAN, REASON)
    assert answer_column().text(Row(1, 1, RowState.FAILED, REASON, "", 0, None, ())) == GERMAN
    assert table.stored_text(0, 3) == REASON
    assert table.rows.data(table.rows.index(0, 3), Qt.ItemDataRole.ToolTipRole) is None
    table.setCurrentIndex(table.rows.index(0, 3))
    assert any(GERMAN[:20] in action.text() for action in cell_menu(table, table.currentIndex()).actions())


def test_a_reason_across_the_row_is_read_whole_in_the_language_of_the_window(german, table, qtbot):
    table.setColumnHidden(3, True)
    table.show()
    spot = table.visualRect(table.rows.index(0, 2)).center()
    tip = QHelpEvent(QEvent.Type.ToolTip, spot, table.viewport().mapToGlobal(spot))
    QApplication.sendEvent(table.viewport(), tip)
    assert QToolTip.text() == f"<qt>{GERMAN}</qt>"


def test_a_receipt_is_one_text_in_the_language_of_the_window(spoken):
    lines = receipt_text(RECEIPT).splitlines()
    assert [line for line in lines if not line.startswith(OURS)] == []


def test_values_of_the_crm_are_not_translated(german):
    column = data_column(0, Column("note", "Note", ValueKind.TEXT))
    assert column.text(Row(1, 1, RowState.FOUND, "", "", 0, None, (REASON,))) == REASON


def test_a_row_that_was_created_is_no_date_of_creation(qapp):
    class Note(QTranslator):
        def isEmpty(self):  # noqa: N802 - Qt's name
            return False

        def translate(self, _context, text, note=None, _n=-1):
            return f"{text}, {note}" if note else None

    translator = Note(qapp)
    qapp.installTranslator(translator)
    try:
        assert row_look(RowState.CREATED).word == "Created, state of a row"
        assert row_look(RowState.FOUND).word == "Found"
    finally:
        qapp.removeTranslator(translator)


def test_a_longer_word_for_lead_leaves_the_drawer_its_buttons(theme, qtbot):
    drawer = Drawer(theme)
    qtbot.addWidget(drawer)
    drawer.offer_page(offered=True)
    drawer.show()
    drawer.resize(drawer.width(), 300)
    for title in ("Lead 0b7e2d", "Voraussichtlicher Interessent lead_807...da9fdc2e"):
        drawer.show_lead(title, "Amina", "", [], "{}")
        drawer.layout().activate()
        assert drawer.layout().minimumSize().width() <= drawer.width()
        assert title.startswith(drawer._title.text().rstrip("…"))
    assert "lead_807" in drawer._title.toolTip()
