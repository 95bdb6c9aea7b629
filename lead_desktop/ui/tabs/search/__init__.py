"""Search."""

from lead_desktop.ui.tabs.search.view import SearchTab

__all__ = ["SearchTab"]
