"""Jobs: what runs, what ran, and its receipt."""

from lead_desktop.ui.tabs.jobs.view import JobsTab as JobsTab
