"""Whether a spreadsheet file may hold a text, without parsing it: for a quick look before anything is opened."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from lead_desktop.core.errors import SheetError
from lead_desktop.sheets.regular_file import check_regular

_ENCODINGS = ("utf-8", "utf-16-le")
_PARTS = ("xl/sharedStrings.", "xl/worksheets/sheet", "content.xml")
_PART_BYTES = 16 * 2**20
_FILE_BYTES = 4 * 2**20
_CHUNK_BYTES = 2**18


def may_hold(path: Path, text: str) -> bool:
    """False when the text is surely not near the start of the file or of one of its sheets.

    Reads a few megabytes at most and needs no trust in the file. A file that cannot be read holds nothing.
    """
    wanted = [text.encode(encoding) for encoding in _ENCODINGS]
    try:
        check_regular(path)
    except SheetError:
        return False
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return any(
                    _in_part(archive, name, wanted) for name in archive.namelist() if _holds_cells(name)
                )
        with path.open("rb") as file:
            return _in_stream(file, wanted, _FILE_BYTES)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
        return False


def _holds_cells(name: str) -> bool:
    return name.startswith(_PARTS)


def _in_part(archive: zipfile.ZipFile, name: str, wanted: list[bytes]) -> bool:
    with archive.open(name) as part:
        return _in_stream(part, wanted, _PART_BYTES)


def _in_stream(stream: IO[bytes], wanted: list[bytes], most: int) -> bool:
    longest = max(map(len, wanted))
    tail = b""
    for chunk in _chunks(stream, most):
        window = tail + chunk
        if any(one in window for one in wanted):
            return True
        tail = window[-longest:]
    return False


def _chunks(stream: IO[bytes], most: int) -> Iterator[bytes]:
    while most > 0 and (chunk := stream.read(min(_CHUNK_BYTES, most))):
        most -= len(chunk)
        yield chunk
