"""The screens of the window, in their order. A screen is built with the desk alone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.main_window import TabPage
from lead_desktop.ui.widgets.empty_state import EmptyState


def build_pages(desk: WindowDesk) -> tuple[TabPage, ...]:
    """Fetch, Search, Bulk create, Jobs."""
    return (
        TabPage("fetch", "Fetch by IDs", _page(desk, "list-numbers", "Fetch by IDs")),
        TabPage("search", "Search", _page(desk, "magnifying-glass", "Search")),
        TabPage("create", "Bulk create", _page(desk, "upload-simple", "Bulk create")),
        TabPage("jobs", "Jobs", _page(desk, "stack", "Jobs")),
    )


def _page(desk: WindowDesk, icon: str, title: str) -> QWidget:
    return EmptyState(desk.theme, icon, title, "This screen is on its way.")
