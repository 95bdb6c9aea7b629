"""One pass over an .xls workbook: is it encrypted, and which cells hold errors or are merged.

python-calamine gives error cells as empty, and says "damaged" of an encrypted workbook.
Source: Microsoft [MS-XLS] 2.4 (records).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from lead_desktop.sheets import refusals
from lead_desktop.sheets.ole_container import read_stream
from lead_desktop.sheets.sheet_scan import ERROR_TEXTS, SheetScan

_EOF, _FILEPASS, _BOUNDSHEET = 0x000A, 0x002F, 0x0085
_FORMULA, _BOOLERR, _MERGED, _DIMENSIONS = 0x0006, 0x0205, 0x00E5, 0x0200
_BOF = frozenset({0x0009, 0x0209, 0x0409, 0x0809})
_BIFF8 = 0x0600
_WORKSHEET = 0
_HEAD_BYTES = 4


def scan_xls(path: Path) -> dict[str, SheetScan]:
    """Sheet name to what was seen in it.

    Raises:
        SheetError: Encrypted, damaged or too large.
    """
    content = read_stream(path, "Workbook", "Book")
    try:
        return {name: _scan_sheet(content, offset) for name, offset in _sheets(content, path.name)}
    except (struct.error, IndexError) as error:
        raise refusals.damaged(path.name, type(error).__name__) from error


def _sheets(content: bytes, file_name: str) -> Iterator[tuple[str, int]]:
    """Names and places of the worksheets."""
    version = 0
    for kind, record in _records(content, 0):
        if kind in _BOF:
            version = struct.unpack_from("<H", record)[0]
        elif kind == _FILEPASS:
            raise refusals.password_protected(file_name)
        elif kind == _BOUNDSHEET:
            offset, _, sheet_type, length = struct.unpack_from("<IBBB", record)
            if sheet_type != _WORKSHEET:
                continue
            if version != _BIFF8:
                yield record[7 : 7 + length].decode("cp1252", "replace"), offset
            elif record[7] & 1:
                yield record[8 : 8 + 2 * length].decode("utf-16-le", "replace"), offset
            else:
                yield record[8 : 8 + length].decode("latin-1"), offset


def _scan_sheet(content: bytes, offset: int) -> SheetScan:
    scan = SheetScan()
    for kind, record in _records(content, offset):
        if kind == _BOOLERR:
            row, column, _, code, is_error = struct.unpack_from("<HHHBB", record)
            if is_error:
                scan.special[row, column] = ERROR_TEXTS.get(code, "#VALUE!")
        elif kind == _FORMULA and record[6] == 2 and record[12:14] == b"\xff\xff":  # noqa: PLR2004 - an error as result
            row, column = struct.unpack_from("<HH", record)
            scan.special[row, column] = ERROR_TEXTS.get(record[8], "#VALUE!")
        elif kind == _MERGED:
            (count,) = struct.unpack_from("<H", record)
            for place in range(count):
                top, bottom, left, right = struct.unpack_from("<4H", record, 2 + 8 * place)
                scan.note_merged(top, left, bottom, right)
        elif kind == _DIMENSIONS and len(record) >= 8:  # noqa: PLR2004 - first and last row, four bytes each
            scan.last_row = min(struct.unpack_from("<I", record, 4)[0], 65_536)
    return scan


def _records(content: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Records up to the end of the part that begins here; parts within it are left out."""
    depth = 0
    while at + _HEAD_BYTES <= len(content):
        kind, size = struct.unpack_from("<HH", content, at)
        at += _HEAD_BYTES
        if kind in _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
        if depth == 1:
            yield kind, content[at : at + size]
        at += size
