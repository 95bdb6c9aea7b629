"""Results into a copy of the person's own workbook.

The copy is the workbook's own bytes: formulas, formats, widths, filters, charts, pictures, macros and other sheets
stay as they are, because no reader and writer stands between. Only cells are added to the rows of one sheet, and
their styles behind the styles there are.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.errors import SheetError
from lead_desktop.core.results import RESULT_COLUMNS, RowResult
from lead_desktop.sheets import refusals
from lead_desktop.sheets.cell_styles import CellStyles
from lead_desktop.sheets.export import replacing
from lead_desktop.sheets.file_kind import FileKind, file_kind
from lead_desktop.sheets.fingerprint import OWN_SUFFIXES
from lead_desktop.sheets.guard import check_directory
from lead_desktop.sheets.header import column_letter
from lead_desktop.sheets.result_cells import RESULT_WIDTHS, ResultCells
from lead_desktop.sheets.sheet_head import first_free_column, with_extent, with_widths
from lead_desktop.sheets.sheet_text import Part, SheetPiece, SheetText, unusual
from lead_desktop.sheets.workbook_rows import unknown_sheet
from lead_desktop.sheets.xlsx_parts import drawing_extents, part_of_kind, sheet_parts, workbook_relations

_CHUNK = 1 << 20
_LAST_COLUMN = 16_384  # support.microsoft.com, "Excel specifications and limits", read November 2026
_DATE_1904 = re.compile(rb'<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"')
_PROGRESS_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """What a copy with results would be like.

    Attributes:
        first: Column the results begin in, from 1.
        notes: What the person should know before it is written, as sentences.
    """

    first: int
    notes: tuple[str, ...] = ()


def plan_copy(path: Path, sheet: str, heading_row: int) -> CopyPlan:
    """Look whether, and where, results can be put into a copy; writes nothing.

    Raises:
        SheetError: They cannot, and why.
        UnknownName: The sheet is gone.
    """
    if path.suffix.lower() not in OWN_SUFFIXES or file_kind(path) is not FileKind.XLSX:
        raise _not_an_excel_workbook(path)
    check_directory(path)
    with _opened(path) as archive:
        part = _part(archive, path, sheet)
        first = first_free_column(SheetText(_chunks(archive, part)), heading_row)
        last = first + len(RESULT_COLUMNS) - 1
        if last > _LAST_COLUMN:
            raise unusual("it is filled to the last column of Excel")
        notes = []
        if any(left <= last and right >= first for left, right in drawing_extents(archive, part)):
            letters = f"{column_letter(first - 1)} to {column_letter(last - 1)}"
            notes.append(
                f"A chart or picture of the sheet lies over the new columns {letters}. Drag it aside in the copy."
            )
        if any(name.startswith("_xmlsignatures/") for name in archive.namelist()):
            notes.append(
                "The workbook is digitally signed. The signature does not hold for the copy, as for any change."
            )
    return CopyPlan(first, tuple(notes))


def write_copy(
    path: Path,
    sheet: str,
    heading_row: int,
    results: Iterable[RowResult],
    target: Path,
    on_progress: Callable[[int], None] = lambda _rows: None,
) -> int:
    """Write the copy; the target is replaced only when all is written, and is never the workbook itself.

    Args:
        path: The person's workbook.
        sheet: Which of its sheets.
        heading_row: Row of the headings, from 1.
        results: What became of the rows, by rising line.
        target: Where to; has the ending of `path`.
        on_progress: Called with the number of rows so far.

    Returns:
        Number of rows that got a result.

    Raises:
        SheetError: The workbook cannot be added to, or the place cannot be written.
        UnknownName: The sheet is gone.
    """
    if target.suffix.lower() != path.suffix.lower():
        raise _other_ending(path, target)
    if target.exists() and target.samefile(path):
        raise _the_original(path)
    plan = plan_copy(path, sheet, heading_row)
    with _opened(path) as archive, replacing(target) as temporary:
        part = _part(archive, path, sheet)
        styles_part = part_of_kind(archive, "styles")
        styles = CellStyles(archive.read(styles_part) if styles_part else b"")
        is_1904 = bool(_DATE_1904.search(archive.read(workbook_relations(archive)[0])))
        cells = ResultCells(plan.first, styles, is_1904=is_1904)
        writing = _Writing(heading_row, results, cells, on_progress)
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as copy:
            for info in archive.infolist():
                if info.filename not in {part, styles_part}:
                    with archive.open(info) as source, copy.open(_same(info), "w", force_zip64=True) as out:
                        shutil.copyfileobj(source, out, _CHUNK)
            with copy.open(_same(archive.getinfo(part)), "w", force_zip64=True) as out:
                for text in writing.pieces(SheetText(_chunks(archive, part))):
                    out.write(text)
            if styles_part:
                copy.writestr(_same(archive.getinfo(styles_part)), styles.text())
    return writing.rows


class _Writing:
    """The sheet with results, as a stream of bytes.

    Attributes:
        rows: Rows that got a result so far.
    """

    def __init__(
        self,
        heading_row: int,
        results: Iterable[RowResult],
        cells: ResultCells,
        on_progress: Callable[[int], None],
    ) -> None:
        self.rows = 0
        self._heading_row = heading_row
        self._results = iter(results)
        self._cells = cells
        self._on_progress = on_progress

    def pieces(self, sheet: SheetText) -> Iterator[bytes]:
        """All of it, in order.

        Raises:
            SheetError: A row with a result is not in the sheet.
        """
        cells = self._cells
        pending = next(self._results, None)
        for piece in sheet.pieces():
            if piece.part is Part.HEAD:
                head = with_extent(piece.text, cells.last)
                yield with_widths(head, sheet.prefix, cells.first, RESULT_WIDTHS)
                continue
            text = piece.text
            if piece.part is Part.ROW and piece.number == self._heading_row:
                text = self._grown(sheet, piece, RESULT_COLUMNS)
            elif piece.part is Part.ROW and pending is not None and piece.number == pending.line:
                text = self._grown(sheet, piece, pending)
                self.rows += 1
                if self.rows % _PROGRESS_ROWS == 0:
                    self._on_progress(self.rows)
                pending = next(self._results, None)
            yield text
        if pending is not None:
            raise unusual(f"a row with number {pending.line:,} is not where it was")

    def _grown(self, sheet: SheetText, piece: SheetPiece, what: RowResult | Sequence[str]) -> bytes:
        cells = self._cells
        style = sheet.style_left_of(piece.text, cells.first)
        if isinstance(what, RowResult):
            added = cells.of_row(piece.number, what, style, sheet.prefix)
        else:
            added = cells.headings(piece.number, what, style, sheet.prefix)
        return sheet.with_cells(piece.text, cells.first, cells.last, added)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The workbook; whatever is wrong with a part of it becomes a sentence, also of parts nobody read before."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except OSError as error:
        raise refusals.cannot_open(path.name, error) from error
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, KeyError) as error:
        raise refusals.damaged(path.name, type(error).__name__) from error


def _part(archive: zipfile.ZipFile, path: Path, sheet: str) -> str:
    parts = sheet_parts(archive, path.name)
    found = next((one.part for one in parts if one.name == sheet), None)
    if found is None:
        raise unknown_sheet(path, sheet, [one.name for one in parts])
    return found


def _chunks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _same(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """A directory entry like this one, for bytes of another length."""
    made = zipfile.ZipInfo(info.filename, info.date_time)
    made.compress_type = info.compress_type
    made.external_attr = info.external_attr
    return made


def _not_an_excel_workbook(path: Path) -> SheetError:
    return SheetError(
        "Results cannot be put into a copy",
        f"“{path.name}” is no .xlsx or .xlsm workbook.",
        safe="No row is lost, and your file is as it was.",
        do="Save plain results instead.",
    )


def _other_ending(path: Path, target: Path) -> SheetError:
    return SheetError(
        "The copy needs the same ending",
        f"A copy of “{path.name}” cannot be “{target.name}”: Excel would not open it.",
        safe="Nothing was written.",
        do=f"Choose a name that ends in {path.suffix}.",
    )


def _the_original(path: Path) -> SheetError:
    return SheetError(
        "Your workbook is never written over",
        f"“{path.name}” is the workbook the rows came from.",
        safe="Nothing was written.",
        do="Choose another name for the copy.",
    )
