"""One pass over a sheet's XML: refuse hostile extents, and note what fast readers drop.

python-calamine gives error cells and never-calculated formulas as empty, and number formats with leading
zeros as bare numbers. Each of these is found here by its bytes, so the rows can be read fast and whole.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from html import unescape as unescape_xml

from lead_desktop.sheets import refusals
from lead_desktop.sheets.guard import LIMITS, GuardLimits
from lead_desktop.sheets.sheet_scan import SheetScan, check_extent

_CHUNK = 1 << 20
_CELL = 1 << 14
_TAGS = (b"<c ", b"<row ", b"<mergeCell ")
_FORBIDDEN = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
# Patterns that begin with fixed bytes are searched five times as fast as others.
_ROW = re.compile(rb'<row [^>]*?\br="([0-9]{1,10})"')
_PREFIXED_ROW = re.compile(rb':row [^>]*?\br="([0-9]{1,10})"')
_FAR = re.compile(rb' r="(?:([A-Z]{2,4})([0-9]{1,10})|[A-Z]([0-9]{7,10}))"')
_REF = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_ERROR = re.compile(
    rb'<(?:\w+:)?c ([^>]*?\bt="e"[^>]*)>(?:<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>))?\s*<(?:\w+:)?v>([^<]*)</'
)
_MERGED = re.compile(rb'mergeCell ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
_UNCALCULATED = re.compile(
    rb"<(?:\w+:)?c ([^>]*)><(?:\w+:)?f\b[^>]*?(?:/>|>([^<]*)</(?:\w+:)?f>)\s*"
    rb"(?:</(?:\w+:)?c>|<(?:\w+:)?v ?/>|<(?:\w+:)?v></)"
)


def scan_sheet(
    archive: zipfile.ZipFile,
    part: str,
    file_name: str,
    *,
    zeros: Mapping[int, int],
    first_rows: int | None = None,
    limits: GuardLimits = LIMITS,
) -> SheetScan:
    """Scan a sheet part in chunks of 1 MB; with `first_rows` no further than these rows.

    Raises:
        SheetError: Forbidden markup, one enormous text, an extent beyond the limits, or damage.
    """
    scan = SheetScan()
    columns = 26
    enough = prefixed = False
    zero_styles = _zero_pattern(zeros)
    for chunk in _chunks(archive, part, file_name):
        if _FORBIDDEN.search(chunk) or chunk[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            raise refusals.unsafe(file_name, "it declares entities or an unusual encoding")
        if _has_long_text(chunk, limits.text_bytes):
            raise refusals.too_large(file_name, "it has a cell with an enormous text")
        prefixed = prefixed or b":sheetData" in chunk
        rows = max(map(int, (_PREFIXED_ROW if prefixed else _ROW).findall(chunk)), default=0)
        far = _FAR.findall(chunk)
        deep = max((int(row or alone) for _, row, alone in far), default=0)
        wide = max(map(column_number, {letters for letters, _, _ in far}), default=0)
        scan.last_row = max(scan.last_row, rows, deep)
        columns = max(columns, wide)
        check_extent(file_name, scan.last_row, columns, limits)
        _note_special(scan, chunk, zero_styles, zeros, prefixed=prefixed)
        if b"mergeCell " in chunk:
            _note_merged(scan, chunk)
        if enough:
            break
        enough = first_rows is not None and rows > first_rows  # its last cell begins the next chunk
    return scan


def column_number(letters: bytes) -> int:
    """Column letters as a number from 1 ("AA" is 27)."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _chunks(archive: zipfile.ZipFile, part: str, file_name: str) -> Iterator[bytes]:
    """The part in pieces that end where a cell begins, so that no cell is cut."""
    kept = b""
    try:
        with archive.open(part) as file, ThreadPoolExecutor(1) as ahead:
            coming = ahead.submit(file.read, _CHUNK)  # the next piece is inflated while this one is searched
            while data := coming.result():
                coming = ahead.submit(file.read, _CHUNK)
                buffer = kept + data
                end = max(0, len(buffer) - _CELL)  # the end of the last cell is near
                cut = max(buffer.rfind(tag, end) for tag in _TAGS)
                if cut < 0:
                    end, cut = 0, max(map(buffer.rfind, _TAGS))
                if (prefixed := buffer.rfind(b":c ", end)) > cut:
                    cut = buffer.rfind(b"<", 0, prefixed)
                if cut <= 0 or len(buffer) - cut > _CHUNK:
                    cut = len(buffer)
                yield buffer[:cut]
                kept = buffer[cut:]
            if kept:
                yield kept
    except (zipfile.BadZipFile, EOFError, OSError, KeyError, NotImplementedError) as error:
        raise refusals.damaged(file_name, type(error).__name__) from error


def _has_long_text(chunk: bytes, limit: int) -> bool:
    return any(chunk.find(b"<", at, at + limit) < 0 for at in range(0, len(chunk) - limit, limit))


def _zero_pattern(zeros: Mapping[int, int]) -> re.Pattern[bytes] | None:
    if not zeros:
        return None
    styles = b"|".join(str(style).encode() for style in sorted(zeros))
    return re.compile(rb'<(?:\w+:)?c ([^>]*?\bs="(' + styles + rb')"[^>]*)>\s*<(?:\w+:)?v>([0-9]+)(?:\.0)?</')


def _note_special(
    scan: SheetScan,
    chunk: bytes,
    zero_styles: re.Pattern[bytes] | None,
    zeros: Mapping[int, int],
    *,
    prefixed: bool,
) -> None:
    if b't="e"' in chunk:
        for attributes, text in _ERROR.findall(chunk):
            _note(scan, attributes, text.decode("utf-8", "replace"))
    if b"<f" in chunk or (prefixed and b":f" in chunk):
        for attributes, formula in _UNCALCULATED.findall(chunk):
            if b't="str"' in attributes:
                continue  # calculated, and the result is an empty text
            text = unescape_xml(formula.decode("utf-8", "replace"))
            _note(scan, attributes, f"={text or '(shared formula)'}")
    if zero_styles is not None:
        for attributes, style, digits in zero_styles.findall(chunk):
            if b't="s"' not in attributes:
                _note(scan, attributes, digits.decode().zfill(zeros[int(style)]))


def _note(scan: SheetScan, attributes: bytes, text: str) -> None:
    if found := _REF.search(attributes):
        scan.special[int(found[2]) - 1, column_number(found[1]) - 1] = text


def _note_merged(scan: SheetScan, chunk: bytes) -> None:
    for left, top, right, bottom in _MERGED.findall(chunk):
        scan.note_merged(int(top) - 1, column_number(left) - 1, int(bottom) - 1, column_number(right) - 1)
