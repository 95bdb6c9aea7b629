"""Rows of a CSV, TSV or other delimited text file, as they stand."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from lead_desktop.core.errors import InputError, SheetError
from lead_desktop.sheets import refusals
from lead_desktop.sheets.encoding import chosen_encoding, judge_encoding
from lead_desktop.sheets.formula_safe import unprotect
from lead_desktop.sheets.quotation_marks import is_even, quotes_are_plain, takes_in, without_quotes

if TYPE_CHECKING:
    from _csv import Reader as CsvReader

_DELIMITERS = (",", ";", "\t", "|")
_NEVER_DELIMITERS = ("\r", "\n", '"')
_TAB_BONUS = 0.1  # nobody types as many tabs into every row; commas in every address are common
_SNIFF_ROWS = 200
_SNIFF_CHARACTERS = 256 << 10


@dataclass(frozen=True, slots=True)
class TextFormat:
    """How a delimited file is written.

    Attributes:
        encoding: Name of a Python codec.
        delimiter: One character.
        skipped_lines: Lines before the first row ("sep=;", which Excel does not count either).
        plain_quotes: Quotation marks are letters like others: one of them is never closed.
    """

    encoding: str
    delimiter: str
    skipped_lines: int = 0
    plain_quotes: bool = False


@dataclass(frozen=True, slots=True)
class TextShape:
    """Extent of a delimited file.

    Attributes:
        rows: Rows, blank ones included.
        columns: Cells of the widest row.
        takes_in_rows: A cell in quotation marks holds what may be whole rows.
    """

    rows: int
    columns: int
    takes_in_rows: bool = False


def text_format(path: Path, *, encoding: str = "", delimiter: str = "") -> TextFormat:
    """Find out what is not given.

    Raises:
        SheetError: The file cannot be read.
        InputError: No such encoding, or no such delimiter.
    """
    if len(delimiter) > 1 or delimiter in _NEVER_DELIMITERS:
        raise _no_delimiter(delimiter)
    try:
        name = chosen_encoding(path, encoding) if encoding else judge_encoding(path).name
        with _open(path, name) as file:
            head = file.read(_SNIFF_CHARACTERS)
    except UnicodeError as error:
        raise _no_encoding(encoding) from error
    except OSError as error:
        raise refusals.cannot_open(path.name, error) from error
    first = head.partition("\n")[0].strip()
    if first.lower().startswith("sep=") and len(first) == len("sep=") + 1:
        return _with_quotes(TextFormat(name, delimiter or first[-1], 1), head)
    if first.lower() == "sep=" and head[4:5] == "\t":
        return _with_quotes(TextFormat(name, delimiter or "\t", 1), head)
    return _with_quotes(TextFormat(name, delimiter or sniff_delimiter(head)), head)


def _with_quotes(form: TextFormat, head: str) -> TextFormat:
    lines = head.splitlines(keepends=True)[form.skipped_lines :]
    if len(head) >= _SNIFF_CHARACTERS:
        lines = lines[:-1]
    return replace(form, plain_quotes=quotes_are_plain(lines, form.delimiter))


def sniff_delimiter(text: str) -> str:
    """The delimiter that cuts most rows into the same number of cells (at least two).

    One row proves nothing ("Name, title;E-mail"): the verdict comes from up to 200 rows together.
    """
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        widths = Counter[int]()
        lines = text.splitlines(keepends=True)
        if len(text) >= _SNIFF_CHARACTERS:
            lines = lines[:-1]
        try:
            for row in islice(csv.reader(lines, delimiter=delimiter), _SNIFF_ROWS):
                if any(cell.strip() for cell in row):
                    widths[len(row)] += 1
        except csv.Error:
            continue
        several = {width: rows for width, rows in widths.items() if width > 1}
        if not several:
            continue
        width, rows = max(several.items(), key=lambda item: (item[1], item[0]))
        score = rows / widths.total() + min(width, 50) / 1000
        if delimiter == "\t" and rows == widths.total():
            score += _TAB_BONUS
        if score > best_score:
            best, best_score = delimiter, score
    return best


def read_text_rows(path: Path, form: TextFormat) -> Iterator[list[str]]:
    """Every row, blank ones as [] or empty cells, in file order. Formula protection is taken off.

    Raises:
        SheetError: The file cannot be read or split.
    """
    row = 0
    try:
        with _reading(path, form) as reader:
            for cells in reader:
                row += 1
                read = [without_quotes(cell) for cell in cells] if form.plain_quotes else cells
                yield [unprotect(cell) if cell[:1] == "'" else cell for cell in read]
    except csv.Error as error:
        raise refusals.bad_quotes(path.name, row + 1) from error
    except OSError as error:
        raise refusals.cannot_open(path.name, error) from error


def text_shape(path: Path, form: TextFormat) -> TextShape:
    """Extent of the file, by reading it once (1,000,000 rows of 12 cells: some 2 s).

    Raises:
        SheetError: The file cannot be read or split.
    """
    rows = columns = ended_at = 0
    takes_in_rows = False
    try:
        with _reading(path, form) as reader:
            for cells in reader:
                rows += 1
                columns = max(columns, len(cells))
                if reader.line_num - ended_at > 1:
                    takes_in_rows = takes_in_rows or takes_in(cells, form.delimiter)
                ended_at = reader.line_num
    except csv.Error as error:
        raise refusals.bad_quotes(path.name, rows + 1) from error
    except OSError as error:
        raise refusals.cannot_open(path.name, error) from error
    return TextShape(rows, columns, takes_in_rows)


def settle_quotes(path: Path, form: TextFormat) -> tuple[TextFormat, TextShape]:
    """Format and extent, after a look at the quotation marks of the whole file.

    Raises:
        SheetError: The file cannot be read or split.
    """
    plain = replace(form, plain_quotes=True)
    try:
        shape = text_shape(path, form)
    except SheetError:
        if form.plain_quotes or not _is_even(path, plain):
            raise
    else:
        if form.plain_quotes or not shape.takes_in_rows or not _is_even(path, plain):
            return form, shape
    return plain, text_shape(path, plain)


def _is_even(path: Path, form: TextFormat) -> bool:
    try:
        with _reading(path, form) as reader:
            return is_even(reader)
    except (csv.Error, OSError):
        return False


@contextmanager
def _reading(path: Path, form: TextFormat) -> Iterator[CsvReader]:
    with _open(path, form.encoding) as file:
        for _ in range(form.skipped_lines):
            file.readline()
        if form.plain_quotes:
            yield csv.reader(file, delimiter=form.delimiter, quoting=csv.QUOTE_NONE)
        else:
            yield csv.reader(file, delimiter=form.delimiter)


def _no_delimiter(text: str) -> InputError:
    return InputError(
        "No such delimiter",
        f"“{text.strip()}” cannot part cells: a delimiter is one character, and neither a quotation mark nor a line break.",
        safe="Nothing was read.",
        do="Choose a comma, a semicolon, a tab or the like.",
    )


def _open(path: Path, encoding: str) -> TextIO:
    try:
        return path.open(encoding=encoding, errors="replace", newline="")
    except (LookupError, ValueError) as error:
        raise _no_encoding(encoding) from error


def _no_encoding(name: str) -> InputError:
    return InputError(
        "No such encoding",
        f"“{name}” is no encoding of texts.",
        safe="Nothing was read.",
        do="Choose one of the list, such as utf-8 or cp1252.",
    )
