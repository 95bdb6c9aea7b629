"""Octanist: leads searched with filters, page by page."""
