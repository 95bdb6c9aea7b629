"""The page of a lead is opened in the browser once its address is known."""

import pytest
from PySide6.QtGui import QDesktopServices

from lead_desktop.core.filters import SearchQuery
from lead_desktop.tour.practice import known_leads
from lead_desktop.ui.tabs.search import SearchTab
from lead_desktop.ui.widgets.row_menus import cell_menu

PAGE = "https://us11.leadsquared.com/LeadManagement/LeadDetails?LeadID="
WAIT_MS = 15_000


@pytest.fixture
def opened(monkeypatch):
    pages = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: pages.append(url.toString()) or len(pages) < 3
    )
    return pages


@pytest.fixture
def tab(fetch_tab):
    return fetch_tab


def fetch(qtbot, tab, lines):
    tab.model.run(lines)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None and not tab.model.job.busy, timeout=WAIT_MS)
    table = tab.results.table
    table.selectRow(0)
    return [
        one for one in cell_menu(table, table.currentIndex()).actions() if one.text() == "Open in browser"
    ]


def test_a_pasted_page_is_the_form_for_all_leads_from_then_on(
    qtbot, tab, crm, opened, desk, connections, board
):
    first, other = (lead.lead_id for lead in known_leads(crm.address)[:2])
    assert fetch(qtbot, tab, [first]) == []
    fetch(qtbot, tab, [f"{PAGE}{first}&tab=1"])
    row = tab.results.table.rows.record_at(0)
    qtbot.waitUntil(lambda: tab.results.open_lead.page(row) == PAGE + first)
    action = fetch(qtbot, tab, [other])[0]
    action.trigger()
    assert opened == [PAGE + other]
    search = SearchTab(desk)
    qtbot.addWidget(search)
    desk.use(connections["leadsquared"])
    search.show()
    qtbot.waitUntil(lambda: bool(search.model.source.fields))
    search.model.load(SearchQuery(limit=5), "")
    search.run_main()
    qtbot.waitUntil(lambda: search.model.job.receipt is not None, timeout=WAIT_MS)
    lead = search.results.table.rows.record_at(0)
    qtbot.waitUntil(lambda: bool(search.results.open_lead.page(lead)))
    search.results.table.selectRow(0)
    search._show_row(lead)
    assert not search.drawer._page.isHidden()
    search.drawer._page.click()
    assert opened[1] == PAGE + lead.lead_id
    board.messages.clear()
    search.drawer._page.click()
    assert board.messages[0].title == "Browser did not open"
    search.close_rows()
