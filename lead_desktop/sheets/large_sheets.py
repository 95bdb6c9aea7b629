"""Which sheets are so large that two processes read them sooner than one."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets.file_kind import FileKind, file_kind
from lead_desktop.sheets.guard import check_directory
from lead_desktop.sheets.open_file import preview_file
from lead_desktop.sheets.xlsx_parts import sheet_parts

LARGE_BYTES = 128 << 20
"""Unpacked; about 180,000 rows of twelve columns. A second process costs half a second of processor time."""


def large_sheet(source: SheetSource, least_bytes: int = LARGE_BYTES) -> SheetSource | None:
    """The source with its sheet named, when that is a large sheet of an .xlsx workbook; None when not.

    Takes milliseconds: nothing but the directory and the first rows are looked at.

    Raises:
        SheetError: Not a spreadsheet, damaged, encrypted, hostile.
        UnknownName: No such sheet.
    """
    path = Path(source.path)
    if file_kind(path) is not FileKind.XLSX:
        return None
    check_directory(path)
    with zipfile.ZipFile(path) as archive:
        sizes = {part.filename: part.file_size for part in archive.infolist()}
        if max(sizes.values(), default=0) < least_bytes:
            return None
        parts = {part.name: part.part for part in sheet_parts(archive, path.name)}
    name = source.sheet or preview_file(path).sheet
    return replace(source, sheet=name) if sizes.get(parts.get(name, ""), 0) >= least_bytes else None
