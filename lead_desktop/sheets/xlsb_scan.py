"""One pass over a sheet of an .xlsb: refuse hostile extents, and note what the fast reader drops.

Source: Microsoft [MS-XLSB] 2.1.4 (records) and 2.4 (their content).
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException

from lead_desktop.sheets import refusals
from lead_desktop.sheets.sheet_scan import ERROR_TEXTS, SheetScan, check_extent
from lead_desktop.sheets.xlsx_parts import workbook_relations

_ROW, _ERROR, _LAST_CELL, _FORMULA_ERROR = 0, 3, 11, 11
_SHEET, _MERGED = 156, 176
_MOST_RECORD_BYTES = 16 << 20
_BUFFER = 1 << 20
_ERRORS = (
    zipfile.BadZipFile, OSError, EOFError, LookupError, NotImplementedError, struct.error, ValueError,
    ParseError, DefusedXmlException,
)  # fmt: skip


def scan_xlsb(path: Path) -> dict[str, SheetScan]:
    """Sheet name to what was seen in it; hidden sheets as well.

    Raises:
        SheetError: An extent beyond the limits, or damage.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            workbook, relations = workbook_relations(archive)
            found = {}
            for name, relation in _sheets(archive, workbook):
                kind, part = relations.get(relation, ("", ""))
                if kind.endswith("/worksheet"):
                    with archive.open(part) as file:
                        found[name] = _scan_sheet(file, path.name)
            return found
    except _ERRORS as error:
        raise refusals.damaged(path.name, type(error).__name__) from error


def _sheets(archive: zipfile.ZipFile, workbook: str) -> Iterator[tuple[str, str]]:
    """Names of the sheets and the relations that lead to them."""
    with archive.open(workbook) as file:
        for kind, record in _records(file):
            if kind == _SHEET:
                relation, at = _text(record, 8)
                yield _text(record, at)[0], relation


def _scan_sheet(file: IO[bytes], file_name: str) -> SheetScan:
    scan = SheetScan()
    row = columns = 0
    for kind, record in _records(file):
        if kind == _ROW:
            (row,) = struct.unpack_from("<I", record)
        elif kind <= _LAST_CELL:
            (column,) = struct.unpack_from("<I", record)
            columns = max(columns, column + 1)
            scan.last_row = max(scan.last_row, row + 1)
            check_extent(file_name, scan.last_row, columns)
            if kind in {_ERROR, _FORMULA_ERROR}:
                scan.special[row, column] = ERROR_TEXTS.get(record[8], "#VALUE!")
        elif kind == _MERGED:
            top, bottom, left, right = struct.unpack_from("<4I", record)
            scan.note_merged(top, left, bottom, right)
    return scan


def _records(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Pairs of kind and content. Kind and size are written in groups of seven bits."""
    buffer, at = file.read(_BUFFER), 0
    while at < len(buffer):
        if len(buffer) - at < _BUFFER // 2 and (more := file.read(_BUFFER)):
            buffer, at = buffer[at:] + more, 0
        kind = buffer[at]
        at += 1
        if kind & 0x80:
            kind = kind & 0x7F | (buffer[at] & 0x7F) << 7
            at += 1
        size = shift = 0
        while shift < 28:  # noqa: PLR2004 - four groups of seven bits
            byte = buffer[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        if size > _MOST_RECORD_BYTES:
            raise ValueError("record size")
        while len(buffer) - at < size:
            more = file.read(_BUFFER)
            if not more:
                raise ValueError("cut off")
            buffer, at = buffer[at:] + more, 0
        yield kind, buffer[at : at + size]
        at += size


def _text(record: bytes, at: int) -> tuple[str, int]:
    """A text with its length in front, and where it ends."""
    (length,) = struct.unpack_from("<I", record, at)
    end = at + 4 + 2 * length
    return record[at + 4 : end].decode("utf-16-le", "replace"), end
