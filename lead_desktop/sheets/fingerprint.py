"""What tells whether a workbook is still the one that was read."""

from __future__ import annotations

import hashlib
from pathlib import Path

from lead_desktop.sheets import refusals
from lead_desktop.sheets.regular_file import check_regular

OWN_SUFFIXES = (".xlsx", ".xlsm")
"""Workbooks that a copy with results can be made of."""


def fingerprint(path: Path) -> str:
    """SHA-256 of a workbook; "" for files no copy can be made of.

    Raises:
        SheetError: It cannot be read.
    """
    if path.suffix.lower() not in OWN_SUFFIXES:
        return ""
    check_regular(path)
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise refusals.cannot_open(path.name, error) from error
