"""A worksheet part as its own bytes: head, rows, tail. What is not changed stays exactly as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.errors import SheetError
from lead_desktop.sheets.xlsx_scan import column_number

_DATA = re.compile(rb"<((?:\w+:)?)sheetData(?:\s[^>]*)?>")
_NUMBER = re.compile(rb'\sr="([0-9]{1,7})"')
_PLACE = re.compile(rb'\sr="([A-Z]{1,3})[0-9]{1,7}"')
_STYLE = re.compile(rb'\ss="([0-9]{1,6})"')
_SPANS = re.compile(rb'\sspans="[^"]*"')
_LONGEST_HEAD = 16 << 20


class Part(StrEnum):
    """Where a piece of the sheet belongs."""

    HEAD = "head"  # up to and with <sheetData>
    ROW = "row"
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class SheetPiece:
    """Some bytes of the part; all pieces together are the part.

    Attributes:
        part: Where they belong.
        text: The bytes; of a row with the white space before it.
        number: Row number, from 1; 0 for head and tail.
    """

    part: Part
    text: bytes
    number: int = 0


@dataclass(frozen=True, slots=True)
class CellEnd:
    """The last filled cell of a row.

    Attributes:
        column: Its column, from 1; 0 when no cell is filled.
        style: Its style number.
    """

    column: int
    style: int


class SheetText:
    """Takes one worksheet part apart.

    Attributes:
        prefix: Namespace prefix of its elements with the colon, mostly empty; known after the head.
    """

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self.prefix = b""
        self._chunks = iter(chunks)
        self._buffer = b""

    def pieces(self) -> Iterator[SheetPiece]:
        """The part, in order. To be walked once.

        Raises:
            SheetError: It is built as no spreadsheet program builds it.
        """
        while (found := _DATA.search(self._buffer)) is None:
            if len(self._buffer) > _LONGEST_HEAD or not self._more():
                raise unusual("it has no rows")
        if found[0].endswith(b"/>"):
            raise unusual("it has no rows")
        self.prefix = found[1]
        yield SheetPiece(Part.HEAD, self._buffer[: found.end()])
        self._buffer = self._buffer[found.end() :]
        yield from self._rows()
        while self._buffer:
            yield SheetPiece(Part.TAIL, self._buffer)
            self._buffer = b""
            self._more()

    def _rows(self) -> Iterator[SheetPiece]:
        begin = re.compile(rb"<" + self.prefix + rb"row(?:\s[^>]*)?>|</" + self.prefix + rb"sheetData\s*>")
        close = b"</" + self.prefix + b"row>"
        at = 0
        while True:
            found = begin.search(self._buffer, at)
            end = -1
            if found is not None and found[0].startswith(b"</"):
                self._buffer = self._buffer[at:]
                return
            if found is not None:
                end = found.end() if found[0].endswith(b"/>") else self._buffer.find(close, found.end())
            if found is None or end < 0:
                self._buffer, at = self._buffer[at:], 0
                if not self._more():
                    raise unusual("its rows do not end")
                continue
            if not found[0].endswith(b"/>"):
                end += len(close)
            number = _NUMBER.search(found[0])
            if number is None:
                raise unusual("its rows have no numbers")
            yield SheetPiece(Part.ROW, self._buffer[at:end], int(number[1]))
            at = end

    def _more(self) -> bool:
        chunk = next(self._chunks, b"")
        self._buffer += chunk
        return bool(chunk)

    def last_filled(self, row: bytes, beyond: int = 0) -> CellEnd:
        """The last cell of a row that holds something, as far as it lies right of the column `beyond`."""
        for start, end, column in self._cells_from_right(row):
            if column <= beyond:
                break
            if self._is_filled(row[start:end]):
                return CellEnd(column, _style(row[start:end]))
        return CellEnd(0, 0)

    def style_left_of(self, row: bytes, column: int) -> int:
        """Style of the nearest filled cell left of a column; 0 when there is none."""
        for start, end, place in self._cells_from_right(row):
            if place < column and self._is_filled(row[start:end]):
                return _style(row[start:end])
        return 0

    def with_cells(self, row: bytes, first: int, last: int, cells: bytes) -> bytes:
        """The row with these cells in the columns `first` to `last`, in place of the empty ones there."""
        opened = row.index(b"<")
        inside = row.index(b">", opened) + 1
        tag = _SPANS.sub(b"", row[opened:inside])  # a hint of how far the row goes, which would not hold
        close = b"</" + self.prefix + b"row>"
        if tag.endswith(b"/>"):
            return row[:opened] + tag[:-2].rstrip() + b">" + cells + close
        kept_from = cut_from = row.rindex(close)
        for start, end, column in self._cells_from_right(row):
            if column < first:
                break
            cut_from = start
            if column > last:
                kept_from = start
            elif self._is_filled(row[start:end]):
                raise unusual("a cell stands where the results would go")
        return row[:opened] + tag + row[inside:cut_from] + cells + row[kept_from:]

    def _cells_from_right(self, row: bytes) -> Iterator[tuple[int, int, int]]:
        """Start, end and column (from 1) of each cell, the last one first."""
        name = b"<" + self.prefix + b"c "
        if b"<" + self.prefix + b"c>" in row:
            raise unusual("its cells have no addresses")
        end = row.rfind(b"</" + self.prefix + b"row>")
        while (start := row.rfind(name, 0, max(end, 0))) >= 0:
            place = _PLACE.search(row, start, row.index(b">", start))
            if place is None:
                raise unusual("its cells have no addresses")
            yield start, end, column_number(place[1])
            end = start

    def _is_filled(self, cell: bytes) -> bool:
        return any(b"<" + self.prefix + name in cell for name in (b"v", b"f", b"is"))


def _style(cell: bytes) -> int:
    found = _STYLE.search(cell, 0, cell.index(b">"))
    return int(found[1]) if found else 0


def unusual(why: str) -> SheetError:
    """The workbook cannot be added to; `why` is a clause that begins with “it”, “its” or “a”."""
    return SheetError(
        "Results cannot be put into a copy",
        f"The sheet is built in an unusual way: {why}.",
        safe="No row is lost, and your workbook is as it was.",
        do="Save plain results instead, or save the workbook anew in Excel before the next upload.",
    )
