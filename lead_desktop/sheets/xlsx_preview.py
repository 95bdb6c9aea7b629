"""The first rows of an .xlsx at once, however large the file is."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import ParseError

from openpyxl.cell.text import Text
from openpyxl.reader.excel import ExcelReader
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
from openpyxl.xml.functions import iterparse

from lead_desktop.sheets.cell_text import cell_text, unescape
from lead_desktop.sheets.xlsx_parts import SheetPart, zero_formats
from lead_desktop.sheets.xlsx_scan import scan_sheet

# What openpyxl raises on files that Excel opens and that follow the standard loosely.
READER_ERRORS = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, OSError, EOFError, ParseError, zipfile.BadZipFile,
)  # fmt: skip


class _SharedStrings:
    """The shared strings, read only as far as they are asked for.

    Excel numbers them in the order of the cells, so the first rows need the first few of millions.
    """

    def __init__(self, source: IO[bytes]) -> None:
        self._texts: list[str] = []
        self._rest = self._read(source)

    def __getitem__(self, index: int) -> str:
        while len(self._texts) <= index:
            try:
                self._texts.append(next(self._rest))
            except StopIteration as error:
                raise IndexError(index) from error
        return self._texts[index]

    @staticmethod
    def _read(source: IO[bytes]) -> Iterator[str]:
        for _, node in iterparse(source):
            if node.tag == f"{{{SHEET_MAIN_NS}}}si":
                text = Text.from_tree(node)
                yield text.content if text else ""
                node.clear()


class _FirstRowsReader(ExcelReader):
    """openpyxl's reader, without reading all shared strings before the first row."""

    def read_strings(self) -> None:
        part = self.package.find(SHARED_STRINGS)  # type: ignore[no-untyped-call] # openpyxl has no types for it
        if part is not None:
            strings = _SharedStrings(self.archive.open(part.PartName[1:]))
            self.shared_strings = strings  # type: ignore[assignment] # a list that is read on demand


def first_rows(path: Path, sheet: SheetPart, limit: int) -> tuple[tuple[str, ...], ...]:
    """The first `limit` rows of a sheet as text, blank rows in their place, ragged.

    Raises:
        SheetError: The sheet is hostile or damaged.
        READER_ERRORS: openpyxl cannot follow the file; another reader may.
    """
    with path.open("rb") as file, zipfile.ZipFile(file) as archive:
        scan = scan_sheet(archive, sheet.part, path.name, zeros=zero_formats(archive), first_rows=limit)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of parts it leaves out, such as list validation
            reader = _FirstRowsReader(file, read_only=True, data_only=True, keep_links=False)
            reader.read()
            values = reader.wb[sheet.name].iter_rows(max_row=limit, values_only=True)
            rows = [[_text(value) for value in row] for row in values]
    for (row_index, column), text in sorted(scan.special.items()):
        if row_index < len(rows):
            row = rows[row_index]
            row.extend("" for _ in range(column + 1 - len(row)))
            row[column] = text
    return tuple(map(tuple, rows))


def _text(value: object) -> str:
    return unescape(value) if isinstance(value, str) else cell_text(value)
