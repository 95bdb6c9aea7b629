"""The screens of the window, in their order. A screen is built with the desk alone."""

from __future__ import annotations

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.main_window import TabPage
from lead_desktop.ui.tabs.create import CreateTab
from lead_desktop.ui.tabs.fetch import FetchTab
from lead_desktop.ui.tabs.jobs import JobsTab
from lead_desktop.ui.tabs.search import SearchTab
from lead_desktop.ui.translation import tr


def build_pages(desk: WindowDesk) -> tuple[TabPage, ...]:
    """Fetch, Search, Bulk create, Jobs."""
    return (
        TabPage("fetch", tr("Fetch by IDs"), FetchTab(desk)),
        TabPage("search", tr("Search"), SearchTab(desk)),
        TabPage("create", tr("Bulk create"), CreateTab(desk)),
        TabPage("jobs", tr("Jobs"), JobsTab(desk)),
    )
