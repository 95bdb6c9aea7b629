"""All rows of a workbook, fast, with python-calamine. Heavy: meant for a child process with capped memory."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from lead_desktop.core.errors import SheetError, UnknownName
from lead_desktop.core.sheets import SheetInfo
from lead_desktop.sheets import refusals
from lead_desktop.sheets.cell_text import cell_text
from lead_desktop.sheets.file_kind import FileKind
from lead_desktop.sheets.ods_scan import scan_ods
from lead_desktop.sheets.sheet_scan import SheetScan
from lead_desktop.sheets.xls_scan import scan_xls
from lead_desktop.sheets.xlsb_scan import scan_xlsb
from lead_desktop.sheets.xlsx_parts import sheet_parts, zero_formats
from lead_desktop.sheets.xlsx_scan import scan_sheet

_SCANS = {FileKind.XLS: scan_xls, FileKind.XLSB: scan_xlsb, FileKind.ODS: scan_ods}


class WorkbookRows:
    """The rows of one sheet, from row 1, each of the same width; blank rows have empty cells.

    Attributes:
        rows: Rows down to the last one with a cell.
        columns: Width of every row.
        merged: Merged cells.
    """

    def __init__(
        self, path: Path, kind: FileKind, sheet_name: str, scan: Callable[[], SheetScan] | None = None
    ) -> None:
        """Parse the sheet.

        Args:
            path: The workbook.
            kind: What it is.
            sheet_name: The sheet.
            scan: Waits for the scan that another process makes meanwhile. The sheet is parsed before it is known
                to be harmless: for a process alone whose memory is capped. None to scan first, here.

        Raises:
            SheetError: Hostile, damaged, encrypted.
            UnknownName: No such sheet.
        """
        if scan is None:
            self._scan = _scan(path, kind, sheet_name)
            self._sheet = _load(path, sheet_name)
        else:
            self._sheet = _load(path, sheet_name)
            self._scan = scan()
        start, end = self._sheet.start, self._sheet.end
        self._left = start[1] if start else 0
        special = self._scan.special
        self.merged = tuple(self._scan.merged)
        self.rows = max(end[0] + 1 if end else 0, max((row + 1 for row, _ in special), default=0))
        self.columns = max(
            self._left + self._sheet.width, max((column + 1 for _, column in special), default=0)
        )

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        left = ("",) * self._left
        fill = ("",) * (self.columns - self._left - self._sheet.width)
        special: dict[int, list[tuple[int, str]]] = {}
        for (row, column), text in self._scan.special.items():
            special.setdefault(row, []).append((column, text))
        index = -1
        for index, values in enumerate(self._sheet.iter_rows()):
            texts = [one if type(one) is str else cell_text(one) for one in values]
            cells = (*left, *texts, *fill)
            yield _with(cells, special[index]) if index in special else cells
        blank = ("",) * self.columns
        for below in range(index + 1, self.rows):
            yield _with(blank, special.get(below, []))


def _with(cells: tuple[str, ...], changes: list[tuple[int, str]]) -> tuple[str, ...]:
    changed = list(cells)
    for column, text in changes:
        changed[column] = text
    return tuple(changed)


def workbook_sheets(path: Path, kind: FileKind) -> tuple[SheetInfo, ...]:
    """The worksheets of any workbook, in tab order, with the rows each has.

    Raises:
        SheetError: Hostile, damaged or encrypted.
    """
    scans = _SCANS[kind](path) if kind in _SCANS else {}
    with _open(path) as workbook:
        return tuple(
            SheetInfo(sheet.name, _rows(scans, sheet.name), sheet.visible is not SheetVisibleEnum.Visible)
            for sheet in workbook.sheets_metadata
            if sheet.typ is SheetTypeEnum.WorkSheet
        )


def _open(path: Path) -> CalamineWorkbook:
    try:
        with path.open("rb") as file:  # given a path, calamine believes the ending of the name
            return CalamineWorkbook.from_filelike(file)
    except PasswordError as error:
        raise refusals.password_protected(path.name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise refusals.damaged(path.name, type(error).__name__) from error


def _load(path: Path, sheet_name: str) -> CalamineSheet:
    with _open(path) as workbook:
        if sheet_name not in workbook.sheet_names:
            raise unknown_sheet(path, sheet_name, workbook.sheet_names)
        try:
            return workbook.get_sheet_by_name(sheet_name)
        except PasswordError as error:
            raise refusals.password_protected(path.name) from error
        except (CalamineError, OSError, ValueError) as error:
            raise refusals.damaged(path.name, type(error).__name__) from error


def _rows(scans: Mapping[str, SheetScan], sheet_name: str) -> int | None:
    return scans[sheet_name].last_row if sheet_name in scans else None


def _scan(path: Path, kind: FileKind, sheet_name: str) -> SheetScan:
    if kind is FileKind.XLSX:
        return scan_xlsx(path, sheet_name)
    return _SCANS[kind](path).get(sheet_name, SheetScan())


def scan_xlsx(path: Path, sheet_name: str) -> SheetScan:
    """The verdict on a sheet of an .xlsx workbook, and what its reader drops.

    Raises:
        SheetError: Hostile or damaged.
        UnknownName: No such sheet.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            parts = sheet_parts(archive, path.name)
            part = next((sheet.part for sheet in parts if sheet.name == sheet_name), None)
            if part is None:
                raise unknown_sheet(path, sheet_name, [sheet.name for sheet in parts])
            return scan_sheet(archive, part, path.name, zeros=zero_formats(archive))
    except (zipfile.BadZipFile, OSError) as error:
        raise refusals.damaged(path.name, type(error).__name__) from error


def unknown_sheet(path: Path, sheet: str, names: list[str]) -> SheetError | UnknownName:
    """There is no such sheet; the sentence lists those that are there."""
    if not names:
        return refusals.empty_file(path.name)
    return UnknownName(
        "No such sheet",
        f"“{path.name}” has no sheet “{sheet}”. Its sheets are {', '.join(f'“{name}”' for name in names)}.",
        do="Choose one of them.",
    )
