"""What a file is, told from its content and never from its name."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from pathlib import Path

from lead_desktop.sheets import refusals
from lead_desktop.sheets.regular_file import check_regular

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD_BYTES = 4096
_OLE_DIRECTORY_BYTES = 4 << 20
_MARKUP = re.compile(
    rb"^\s*(?:<!--.*?-->\s*)*<(!doctype html|html|head|body|table|meta|div|style)\b",
    re.IGNORECASE | re.DOTALL,
)
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\x0b\x0c\x1a\x1b")
_OTHERS = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file: unpack it first"),
    (b"7z\xbc\xaf", "a packed file: unpack it first"),
    (b"Rar!", "a packed file: unpack it first"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "a text document"),
)
_ZIP_PARTS = (
    ("word/document.xml", "a Word document"),
    ("ppt/presentation.xml", "a presentation"),
    ("Index/Document.iwa", "an Apple Numbers document: export it as .xlsx there"),
)


class FileKind(StrEnum):
    """The formats that can be read."""

    XLSX = "xlsx"  # and xlsm: the same parts
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"  # any delimiter


def file_kind(path: Path) -> FileKind:
    """The format of a file.

    Raises:
        SheetError: Missing, empty, encrypted, damaged, or no spreadsheet.
    """
    check_regular(path)
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError as error:
        raise refusals.cannot_open(path.name, error) from error
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise refusals.empty_file(path.name)
    if head.startswith(b"PK"):
        return _zip_kind(path)
    if head.startswith(_OLE):
        return _ole_kind(path)
    for magic, what in _OTHERS:
        if head.startswith(magic):
            raise refusals.not_a_spreadsheet(path.name, what)
    return _text_kind(path.name, head)


def _zip_kind(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            mimetype = archive.read("mimetype")[:80] if "mimetype" in names else b""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise refusals.damaged(path.name, type(error).__name__) from error
    for part, what in _ZIP_PARTS:
        if part in names:
            raise refusals.not_a_spreadsheet(path.name, what)
    if any(name.lower().endswith("xl/workbook.bin") for name in names):
        return FileKind.XLSB
    if "[Content_Types].xml" in names and any("workbook" in name.lower() for name in names):
        return FileKind.XLSX
    if b"opendocument.spreadsheet" in mimetype:
        return FileKind.ODS
    raise refusals.not_a_spreadsheet(path.name, "a packed file: unpack it first")


def _ole_kind(path: Path) -> FileKind:
    """An old binary container: an .xls workbook, an encrypted .xlsx, or another program's file.

    Stream names stand in the directory as UTF-16; source: Microsoft [MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.2.
    """
    with path.open("rb") as file:
        head = file.read(_OLE_DIRECTORY_BYTES)
        size = path.stat().st_size
        file.seek(max(_OLE_DIRECTORY_BYTES, size - _OLE_DIRECTORY_BYTES))
        directory = head + file.read()

    def has(stream: str) -> bool:
        return stream.encode("utf-16-le") in directory

    if has("EncryptedPackage"):
        raise refusals.password_protected(path.name)
    if has("WordDocument"):
        raise refusals.not_a_spreadsheet(path.name, "a Word document")
    if has("Workbook") or has("Book"):
        return FileKind.XLS
    raise refusals.damaged(path.name)


def _text_kind(name: str, head: bytes) -> FileKind:
    text = head.removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(text):
        raise refusals.not_a_spreadsheet(name, "a web page (HTML)")
    if text.lstrip().startswith(b"<?xml"):
        raise refusals.not_a_spreadsheet(name, "an XML document")
    if text.lstrip()[:2] in {b"[{", b'{"'}:
        raise refusals.not_a_spreadsheet(name, "a JSON document")
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")) or _looks_like_utf16(head):
        return FileKind.CSV
    if b"\x00" in head or sum(byte in _CONTROLS for byte in head) > len(head) / 50:
        raise refusals.not_a_spreadsheet(name, "a binary file")
    return FileKind.CSV


def _looks_like_utf16(head: bytes) -> bool:
    """Latin text in UTF-16 without a byte order mark has a zero in every second byte."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    pairs = max(1, len(head) // 2)
    return (odd > pairs * 0.4 and even < pairs * 0.05) or (even > pairs * 0.4 and odd < pairs * 0.05)
