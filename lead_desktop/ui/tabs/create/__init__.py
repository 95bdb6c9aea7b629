"""Bulk create: file, map, check, upload, receipt."""

from lead_desktop.ui.tabs.create.view import CreateTab as CreateTab
