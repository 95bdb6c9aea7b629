"""Open a spreadsheet of any kind: its first rows at once, all rows as a stream.

`preview_file` of .xlsx and delimited text is instant and safe in any process. Everything else parses whole
files with native code: it belongs in a child process whose memory is capped.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from lead_desktop.core.errors import SheetError
from lead_desktop.core.sheets import SheetColumn, SheetInfo, SheetPreview, SheetSource
from lead_desktop.sheets import refusals
from lead_desktop.sheets.delimited import (
    TextFormat,
    read_text_rows,
    settle_quotes,
    text_format,
)
from lead_desktop.sheets.file_kind import FileKind, file_kind
from lead_desktop.sheets.guard import LIMITS, check_directory
from lead_desktop.sheets.header import column_letter, propose_heading_row, unique_headings
from lead_desktop.sheets.ods_scan import refuse_encrypted
from lead_desktop.sheets.samples import SampleCollector
from lead_desktop.sheets.sheet_scan import CellRange, SheetScan
from lead_desktop.sheets.telling import encoding_evidence
from lead_desktop.sheets.workbook_rows import WorkbookRows, unknown_sheet, workbook_sheets
from lead_desktop.sheets.xlsx_parts import SheetPart, sheet_parts
from lead_desktop.sheets.xlsx_preview import READER_ERRORS, first_rows

OnProgress = Callable[[int, int | None], None]  # rows so far, rows expected or None
_Sheet = TypeVar("_Sheet")
_PROGRESS_ROWS = 5_000
_ZIPPED = frozenset({FileKind.XLSX, FileKind.XLSB, FileKind.ODS})


def preview_file(
    path: str | Path,
    *,
    sheet: str = "",
    heading_row: int | None = None,
    limit: int = 50,
    encoding: str = "",
    delimiter: str = "",
) -> SheetPreview:
    """The first `limit` rows, the sheets, and the proposed heading row.

    Args:
        path: The file; its name says nothing about its format.
        sheet: Sheet name; "" for the first visible sheet that holds a table, else the first with rows.
        heading_row: The person's choice, from 1; None to propose one.
        limit: Most rows.
        encoding: Encoding of a delimited file; "" to find out.
        delimiter: Delimiter of a delimited file; "" to find out.

    Raises:
        SheetError: Not a spreadsheet, empty, damaged, encrypted, hostile.
        UnknownName: No such sheet.
    """
    path = Path(path)
    kind = _checked_kind(path)
    if kind is FileKind.CSV:
        form = text_format(path, encoding=encoding, delimiter=delimiter)
        rows: Sequence[Sequence[str]] = list(islice(read_text_rows(path, form), limit))
        preview = _preview_text(path, form)
    elif kind is FileKind.XLSX:
        preview, rows = _preview_xlsx(path, sheet, limit)
    else:
        preview, rows = _preview_other(path, kind, sheet, limit)
    if not any(any(cell.strip() for cell in row) for row in rows):
        raise refusals.empty_file(path.name)
    even = _even(rows)
    return replace(preview, rows=even, heading_row=heading_row or propose_heading_row(even))


def _checked_kind(path: Path) -> FileKind:
    kind = file_kind(path)
    if kind in _ZIPPED:
        check_directory(path)
    if kind is FileKind.ODS:
        refuse_encrypted(path)
    return kind


def _preview_text(path: Path, form: TextFormat) -> SheetPreview:
    evidence = encoding_evidence(path, form)
    return SheetPreview(
        (SheetInfo(path.name),),
        path.name,
        (),
        1,
        encoding=form.encoding,
        delimiter=form.delimiter,
        encoding_sure=evidence.sure,
        other_encoding=evidence.other,
        telling=evidence.cells,
        plain_quotes=form.plain_quotes,
    )


def _preview_xlsx(path: Path, sheet: str, limit: int) -> tuple[SheetPreview, Sequence[Sequence[str]]]:
    with zipfile.ZipFile(path) as archive:
        parts = sheet_parts(archive, path.name)
    infos = tuple(SheetInfo(part.name, part.rows, part.hidden) for part in parts)
    candidates = [part for part in parts if sheet in {part.name, ""}]
    if not candidates:
        raise unknown_sheet(path, sheet, [part.name for part in parts])

    def rows_of(part: SheetPart) -> Sequence[Sequence[str]]:
        try:
            return first_rows(path, part, limit)
        except READER_ERRORS:
            return list(islice(WorkbookRows(path, FileKind.XLSX, part.name), limit))

    hidden = [] if sheet else [part for part in candidates if part.hidden]
    chosen, rows = _likeliest([part for part in candidates if part not in hidden], hidden, rows_of)
    return SheetPreview(infos, chosen.name, (), 1), rows


def _likeliest(
    visible: Sequence[_Sheet], hidden: Sequence[_Sheet], rows_of: Callable[[_Sheet], Sequence[Sequence[str]]]
) -> tuple[_Sheet, Sequence[Sequence[str]]]:
    """The first sheet that holds a table (a cover sheet does not), else the first with rows; hidden ones last."""
    for sheets in (visible, hidden):
        fallback: tuple[_Sheet, Sequence[Sequence[str]]] | None = None
        for sheet in sheets:
            rows = rows_of(sheet)
            if sum(sum(map(bool, row)) > 1 for row in rows) > 1:
                return sheet, rows
            if any(map(any, rows)) and fallback is None:
                fallback = sheet, rows
        if fallback is not None:
            return fallback
    return [*visible, *hidden][0], ()


def _preview_other(
    path: Path, kind: FileKind, sheet: str, limit: int
) -> tuple[SheetPreview, Sequence[Sequence[str]]]:
    infos = workbook_sheets(path, kind)
    if not infos:
        raise refusals.empty_file(path.name)
    names = [sheet] if sheet else [info.name for info in infos]
    hidden = [] if sheet else [info.name for info in infos if info.hidden]
    visible = [name for name in names if name not in hidden]
    name, rows = _likeliest(visible, hidden, lambda name: list(islice(WorkbookRows(path, kind, name), limit)))
    return SheetPreview(infos, name, (), 1), rows


def _even(rows: Iterable[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    listed = list(rows)
    width = max((index + 1 for row in listed for index, cell in enumerate(row) if cell), default=0)
    return tuple((*row[:width], *("",) * (width - len(row))) for row in listed)


class SheetRows:
    """The rows below the headings, as a stream; blank rows are counted and left out.

    Attributes:
        columns: All columns, without samples.
        total: Rows below the headings, blank ones included.
        blank_rows: Blank rows passed so far.
        rows: Rows given so far.
        merged: Merged cells of the sheet, those above the headings too.
    """

    def __init__(
        self,
        columns: tuple[SheetColumn, ...],
        source: Iterator[Sequence[str]],
        first_row: int,
        total: int,
        on_progress: OnProgress,
    ) -> None:
        self.merged: tuple[CellRange, ...] = ()
        self.columns = columns
        self.total = total
        self.blank_rows = 0
        self.rows = 0
        self._source = source
        self._first_row = first_row
        self._on_progress = on_progress
        self._samples = SampleCollector(len(columns))

    def __iter__(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Pairs of row number as in the sheet (from 1) and one text per column. To be walked once."""
        width = len(self.columns)
        padding = ("",) * width
        for number, row in enumerate(self._source, start=self._first_row):
            done = number - self._first_row + 1
            if done % _PROGRESS_ROWS == 0:
                self._on_progress(done, self.total)
            if not any(map(str.strip, row)):
                self.blank_rows += 1
                continue
            cells = tuple(row) if len(row) == width else (*row, *padding)[:width]
            self.rows += 1
            if self._samples.wants_more:
                self._samples.look_at(cells)
            yield number, cells
        self._on_progress(self.total, self.total)

    def sampled_columns(self) -> tuple[SheetColumn, ...]:
        """The columns with samples of the rows given so far; for `suggest_mapping`."""
        return tuple(
            replace(column, samples=samples)
            for column, samples in zip(self.columns, self._samples.samples(), strict=True)
        )


def read_rows(
    source: SheetSource,
    on_progress: OnProgress = lambda _rows, _total: None,
    *,
    scan: Callable[[], SheetScan] | None = None,
) -> SheetRows:
    """Open exactly one sheet for reading all its rows.

    Args:
        source: Exactly what to read.
        on_progress: Gets the rows passed so far and those expected.
        scan: Waits for the scan of a workbook that another process makes; see `WorkbookRows`.

    Raises:
        SheetError: Not a spreadsheet, empty, damaged, encrypted, hostile; while iterating too.
        UnknownName: No such sheet.
    """
    path = Path(source.path)
    kind = _checked_kind(path)
    if kind is FileKind.CSV:
        form = text_format(path, encoding=source.encoding, delimiter=source.delimiter)
        return _text_rows(path, form, source.heading_row, on_progress)
    name = source.sheet or preview_file(path).sheet
    table = WorkbookRows(path, kind, name, scan)
    rows = _sheet_rows(path, iter(table), table.columns, table.rows, source.heading_row, on_progress)
    rows.merged = table.merged
    return rows


def _text_rows(path: Path, form: TextFormat, heading_row: int, on_progress: OnProgress) -> SheetRows:
    form, shape = settle_quotes(path, form)
    return _sheet_rows(path, read_text_rows(path, form), shape.columns, shape.rows, heading_row, on_progress)


def _sheet_rows(
    path: Path,
    rows: Iterator[Sequence[str]],
    width: int,
    total: int,
    heading_row: int,
    on_progress: OnProgress,
) -> SheetRows:
    if width > LIMITS.columns:
        raise refusals.too_large(path.name, f"it has {width:,} columns")
    headings: Sequence[str] = next(islice(rows, heading_row - 1, None), ())
    padded = (*headings, *("",) * (width - len(headings)))
    if not width or not any(cell.strip() for cell in padded):
        raise refusals.empty_file(path.name) if total < heading_row else _no_headings(path, heading_row)
    columns = tuple(
        SheetColumn(column_letter(index), heading.strip(), key)
        for index, (heading, key) in enumerate(zip(padded, unique_headings(padded), strict=True))
    )
    return SheetRows(columns, rows, heading_row + 1, max(0, total - heading_row), on_progress)


def _no_headings(path: Path, heading_row: int) -> SheetError:
    return SheetError(
        "No headings there",
        f"Row {heading_row:,} of “{path.name}” is empty.",
        safe=refusals.SAFE,
        do="Choose the row that holds the headings.",
    )
