"""Fetch by IDs."""

from lead_desktop.ui.tabs.fetch.view import FetchTab

__all__ = ["FetchTab"]
