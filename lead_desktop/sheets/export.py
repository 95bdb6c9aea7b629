"""Rows out to .xlsx, .csv or .jsonl: order kept, text kept as text, safe to open in a spreadsheet program."""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

import rustpy_xlsxwriter
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.errors import InputError, SheetError
from lead_desktop.sheets.cell_text import escape, number_text
from lead_desktop.sheets.formula_safe import protect
from lead_desktop.sheets.header import column_letter, unique_headings

Cell = str | int | float | None

XlsxValue = str | int | float | dt.date | None
OnRows = Callable[[int], None]
STYLED_ROWS = 20_000  # above this openpyxl is ten times slower than the streaming writer
_PROGRESS_ROWS = 2_000
# support.microsoft.com, "Excel specifications and limits", read November 2026
_EXCEL_ROWS, _EXCEL_TEXT = 1_048_576, 32_767
_EXACT_BELOW = 10**15
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATETIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,10})?")
_WIDTHS = {
    ValueKind.ID: 38,
    ValueKind.EMAIL: 30,
    ValueKind.PHONE: 18,
    ValueKind.NUMBER: 12,
    ValueKind.DATE: 12,
}
_WIDTH = 22
_FIRST_EXCEL_DAY = dt.date(1900, 3, 1)  # before it Excel counts a day that never was


def export_table(
    path: str | Path,
    columns: Sequence[str | Column],
    rows: Iterable[Sequence[Cell]],
    on_progress: OnRows = lambda _rows: None,
) -> int:
    """Write a table; the ending of the name decides the format. The target is replaced only when all is written.

    Numbers that come as numbers, or as text in a NUMBER column, are numbers in .xlsx; ISO dates in a DATE or
    DATETIME column are dates. Everything else, ids and phones above all, is text.

    Args:
        path: Ends in .xlsx, .csv or .jsonl.
        columns: Headings, or columns with their kind.
        rows: Cells in the order of the columns.
        on_progress: Called with the number of rows so far.

    Returns:
        Number of rows written.

    Raises:
        InputError: Another ending.
        SheetError: The place cannot be written, or Excel's limits are exceeded.
    """
    target = Path(path)
    writers = {".xlsx": _write_xlsx, ".csv": _write_csv, ".jsonl": _write_jsonl}
    writer = writers.get(target.suffix.lower())
    if writer is None:
        raise InputError(
            "Format is not known",
            f"“{target.name}” ends in none of .xlsx, .csv and .jsonl.",
            do="Give the file one of these endings.",
        )
    typed = [column if isinstance(column, Column) else Column(column, column) for column in columns]
    counter = _Counter(rows, on_progress)
    with replacing(target) as temporary:
        writer(temporary, typed, counter)
    on_progress(counter.count)
    return counter.count


def refuse_beyond_excel(path: Path, rows: int) -> None:
    """Say at once that a workbook cannot hold so many rows, instead of after a minute of writing.

    Raises:
        SheetError: It cannot.
    """
    if path.suffix.lower() == ".xlsx" and rows >= _EXCEL_ROWS:
        raise too_many_rows()


class _Counter:
    """Counts the rows that pass."""

    def __init__(self, rows: Iterable[Sequence[Cell]], on_progress: OnRows) -> None:
        self.count = 0
        self._rows = rows
        self._on_progress = on_progress

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        for row in self._rows:
            self.count += 1
            if self.count % _PROGRESS_ROWS == 0:
                self._on_progress(self.count)
            yield row


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A file beside the target that takes its place at the end, or vanishes.

    Raises:
        SheetError: The place cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(
            prefix=f".{target.stem[:40]}-", suffix=target.suffix, dir=target.parent
        )
        os.close(handle)
        temporary = Path(name)
        try:
            yield temporary
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise SheetError(
            "File cannot be written",
            f"“{target.name}” could not be written: {error.strerror or 'the system refused'}.",
            safe="No row is lost, and a file that was there is unchanged.",
            do="Close it in other programs, or choose another folder.",
            code=type(error).__name__,
        ) from error


def _write_csv(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    """UTF-8 with a mark, so that Excel does not take it for the system's own code page."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(
            file, quoting=csv.QUOTE_ALL
        )  # a tab or ; in a text is never taken for the delimiter
        writer.writerow([protect(column.label) for column in columns])
        writer.writerows([_plain(cell) for cell in row] for row in rows)


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    return protect(cell) if isinstance(cell, str) else str(cell)


def _write_jsonl(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    names = unique_headings([column.label for column in columns])
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False))
            file.write("\n")


def _write_xlsx(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    stream = iter(rows)
    first = list(islice(stream, STYLED_ROWS + 1))
    if len(first) <= STYLED_ROWS:
        _write_styled(path, columns, first)
    else:
        _write_streamed(path, columns, chain(first, stream))


def _write_styled(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    typed = [_typed(row, columns, number) for number, row in enumerate(rows, start=2)]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Rows")
    sheet.freeze_panes = "A2"
    for index, column in enumerate(columns):
        sheet.column_dimensions[column_letter(index)].width = _WIDTHS.get(column.kind, _WIDTH)

    def cell(value: XlsxValue, *, heading: bool = False) -> Any:
        made: Any = WriteOnlyCell(sheet)
        made.value = escape(value) if isinstance(value, str) else value
        if isinstance(value, str):
            made.data_type = "s"  # else "=1+1" becomes a formula
        if heading:
            made.font = Font(bold=True)
            made.fill = PatternFill("solid", fgColor="E9EBF0")
        elif isinstance(value, dt.datetime):
            made.number_format = "yyyy-mm-dd hh:mm:ss"
        elif isinstance(value, dt.date):
            made.number_format = "yyyy-mm-dd"
        return made

    sheet.append([cell(column.label, heading=True) for column in columns])
    for values in typed:
        sheet.append([cell(value) for value in values])
    book.save(path)


def _write_streamed(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> None:
    names = unique_headings([column.label for column in columns])
    records = (
        dict(zip(names, _typed(row, columns, number), strict=True))
        for number, row in enumerate(rows, start=2)
    )
    rustpy_xlsxwriter.write_worksheet(
        records,
        str(path),
        sheet_name="Rows",
        freeze_row=1,
        bold_headers=True,
        datetime_format="yyyy-mm-dd hh:mm:ss",
        column_widths={
            name: float(_WIDTHS.get(column.kind, _WIDTH)) for name, column in zip(names, columns, strict=True)
        },
    )


def _typed(row: Sequence[Cell], columns: Sequence[Column], number: int) -> list[XlsxValue]:
    if number > _EXCEL_ROWS:
        raise too_many_rows()
    return [xlsx_value(cell, column.kind) for cell, column in zip(row, columns, strict=True)]


def xlsx_value(cell: Cell, kind: ValueKind) -> XlsxValue:
    """What Excel is given for a cell of this kind; text stays text where a number would lose something of it.

    Raises:
        SheetError: The text is longer than Excel takes.
    """
    if isinstance(cell, str):
        return _text_value(cell, kind) if cell else None
    if cell is None or (kind not in {ValueKind.ID, ValueKind.PHONE} and abs(cell) < _EXACT_BELOW):
        return cell
    return number_text(cell) if isinstance(cell, float) else str(cell)


def _text_value(text: str, kind: ValueKind) -> XlsxValue:
    if len(text) > _EXCEL_TEXT:
        raise _beyond_excel("A text is longer than an Excel cell holds.")
    if kind is ValueKind.NUMBER and _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    if kind not in {ValueKind.DATE, ValueKind.DATETIME} or text < _FIRST_EXCEL_DAY.isoformat():
        return text
    try:
        if _DATE.fullmatch(text):
            return dt.date.fromisoformat(text)
        return dt.datetime.fromisoformat(text) if _DATETIME.fullmatch(text) else text
    except ValueError:
        return text  # 2025-02-31 stays as it was typed


def too_many_rows() -> SheetError:
    """The error of a table with more rows than Excel takes."""
    return _beyond_excel("The table has more rows than an Excel sheet holds.")


def _beyond_excel(message: str) -> SheetError:
    return SheetError(
        "Too much for Excel",
        message,
        safe="No row is lost, and a file that was there is unchanged.",
        do="Export as .csv or .jsonl, which have no such limit.",
    )
