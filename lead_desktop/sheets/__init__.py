"""Spreadsheets in and out: reading, headings, mapping, checks, results."""
