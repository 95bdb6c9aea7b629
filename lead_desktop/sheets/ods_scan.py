"""One pass over the sheets of an .ods: refuse hostile extents, and note what the fast reader drops.

Runs of equal cells and rows are stored once with a count, so a few bytes can stand for a billion cells.
Source: OASIS OpenDocument 1.3 part 3, 9.1 (tables) and 19.675 (repeated cells).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from lead_desktop.sheets import refusals
from lead_desktop.sheets.guard import LIMITS
from lead_desktop.sheets.sheet_scan import ERROR_TEXTS, SheetScan, check_extent

_CHUNK = 1 << 20
_MANIFEST_BYTES = 4 << 20
_FORBIDDEN = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_TAG = re.compile(
    rb"<table:(table-row|table-cell|covered-table-cell|table)(?=[\s/>])([^>]*)>(?:<text:p>([^<]*)</text:p>)?"
)
_NAME = re.compile(rb'table:name="([^"]*)"')
_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="([0-9]{1,10})"')
_SPANNED = re.compile(rb'number-(rows|columns)-spanned="([0-9]{1,10})"')
_FORMULA = re.compile(rb'table:formula="([^"]*)"')
_MOST_ALIKE = 10_000  # equal error cells that are noted one by one
_ERRORS = frozenset(ERROR_TEXTS.values())


def refuse_encrypted(path: Path) -> None:
    """Say that a password is needed; an encrypted document names its cipher in the manifest.

    Raises:
        SheetError: Encrypted, or damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "META-INF/manifest.xml" not in names:
                return
            with archive.open("META-INF/manifest.xml") as file:
                manifest = file.read(_MANIFEST_BYTES)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError) as error:
        raise refusals.damaged(path.name, type(error).__name__) from error
    if b"encryption-data" in manifest or "encrypted-package" in names:
        raise refusals.password_protected(path.name)


def scan_ods(path: Path) -> dict[str, SheetScan]:
    """Sheet name to what was seen in it.

    Raises:
        SheetError: Forbidden markup, an extent beyond the limits, or damage.
    """
    walk = _Walk(path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            for chunk in _chunks(archive):
                if _FORBIDDEN.search(chunk):
                    raise refusals.unsafe(path.name, "it declares entities or an unusual encoding")
                for tag, attributes, text in _TAG.findall(chunk):
                    walk.take(tag, attributes, text)
    except (zipfile.BadZipFile, OSError, EOFError, KeyError, NotImplementedError) as error:
        raise refusals.damaged(path.name, type(error).__name__) from error
    return walk.sheets


def _chunks(archive: zipfile.ZipFile) -> Iterator[bytes]:
    """The content in pieces that end where a cell begins."""
    kept = b""
    with archive.open("content.xml") as file:
        while data := file.read(_CHUNK):
            buffer = kept + data
            cut = buffer.rfind(b"<table:")
            if cut <= 0 or len(buffer) - cut > _CHUNK:
                cut = len(buffer)
            yield buffer[:cut]
            kept = buffer[cut:]
    yield kept


@dataclass(slots=True)
class _Walk:
    """Where the pass stands."""

    file_name: str
    sheets: dict[str, SheetScan] = field(default_factory=dict)
    scan: SheetScan = field(default_factory=SheetScan)
    row: int = 0
    rows: int = 0  # rows the current row element stands for
    column: int = 0
    columns: int = 0
    cells: int = 0

    def take(self, tag: bytes, attributes: bytes, text: bytes) -> None:
        """One table, row or cell."""
        if tag == b"table":
            named = _NAME.search(attributes)
            name = unescape(named[1].decode("utf-8", "replace")) if named else ""
            self.scan = self.sheets.setdefault(name, SheetScan())
            self.row = self.rows = self.column = self.columns = 0
            return
        repeated = _REPEATED.search(attributes) if b"-repeated=" in attributes else None
        count = int(repeated[1]) if repeated else 1
        if tag == b"table-row":
            self.row, self.rows, self.column = self.row + self.rows, count, 0
            return
        if b"value-type=" in attributes or b"formula=" in attributes:
            self._filled(attributes, text, count)
        if b"-spanned=" in attributes:
            self._spanned(attributes)
        self.column += count

    def _filled(self, attributes: bytes, text: bytes, count: int) -> None:
        self.scan.last_row = self.row + self.rows
        self.columns = max(self.columns, self.column + count)
        check_extent(self.file_name, self.scan.last_row, self.columns)
        self.cells += count * self.rows
        if self.cells > LIMITS.cells:  # the reader takes all sheets into memory at once
            raise refusals.too_large(self.file_name, f"it has more than {LIMITS.cells:,} cells")
        if b'value-type="error"' in attributes:
            shown = text.decode("utf-8", "replace")
            self._note(shown if shown in _ERRORS else "#VALUE!", count)
        elif b"value-type=" not in attributes and (formula := _FORMULA.search(attributes)):
            written = unescape(formula[1].decode("utf-8", "replace"))
            self._note("=" + written.partition("=")[2], count)

    def _note(self, text: str, count: int) -> None:
        if count * self.rows <= _MOST_ALIKE:
            for row in range(self.row, self.row + self.rows):
                for column in range(self.column, self.column + count):
                    self.scan.special[row, column] = text

    def _spanned(self, attributes: bytes) -> None:
        spans = {what: int(count) for what, count in _SPANNED.findall(attributes)}
        bottom = self.row + spans.get(b"rows", 1) - 1
        self.scan.note_merged(self.row, self.column, bottom, self.column + spans.get(b"columns", 1) - 1)
