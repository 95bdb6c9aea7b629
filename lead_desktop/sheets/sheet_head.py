"""What stands before and after the rows of a worksheet: its extent, column widths, merged cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lead_desktop.sheets.header import column_letter
from lead_desktop.sheets.sheet_text import Part, SheetText
from lead_desktop.sheets.xlsx_scan import column_number

_EXTENT = re.compile(rb'(<(?:\w+:)?dimension\b[^>]*\bref="[A-Z]+[0-9]+)(?::([A-Z]+)([0-9]+))?(")')
_COLUMNS = re.compile(rb"<(?:\w+:)?cols\s*>(.*?)</(?:\w+:)?cols\s*>|<(?:\w+:)?cols\s*/>", re.DOTALL)
_COLUMN = re.compile(rb"<(?:\w+:)?col\b[^>]*>")
_MIN, _MAX = re.compile(rb'\bmin="([0-9]+)"'), re.compile(rb'\bmax="([0-9]+)"')
_MERGED = re.compile(rb'mergeCell ref="[A-Z]{1,3}[0-9]{1,7}:([A-Z]{1,3})([0-9]{1,7})"')


def first_free_column(sheet: SheetText, heading_row: int) -> int:
    """The first column, from 1, right of everything in the sheet.

    Merged cells above the headings do not count: titles are often merged far to the right.

    Raises:
        SheetError: It is built as no spreadsheet program builds it.
    """
    last, tail = 0, b""
    for piece in sheet.pieces():
        if piece.part is Part.ROW:
            last = max(last, sheet.last_filled(piece.text, last).column)
        elif piece.part is Part.TAIL:
            tail = tail[tail.rfind(b"<") :] + piece.text if tail else piece.text
            for letters, bottom in _MERGED.findall(tail):
                if int(bottom) >= heading_row:
                    last = max(last, column_number(letters))
    return last + 1


def with_extent(head: bytes, last: int) -> bytes:
    """The head with an extent that reaches to the column `last` (from 1)."""

    def grown(found: re.Match[bytes]) -> bytes:
        if found[2] is None or column_number(found[2]) >= last:
            return found[0]
        return b"%s:%s%s%s" % (found[1], column_letter(last - 1).encode(), found[3], found[4])

    return _EXTENT.sub(grown, head, count=1)


def with_widths(head: bytes, prefix: bytes, first: int, widths: Sequence[int]) -> bytes:
    """The head with these widths for the columns from `first` on (from 1); all other columns keep theirs."""
    found = _COLUMNS.search(head)
    columns = list(_around(found[1] if found and found[1] else b"", first, first + len(widths) - 1))
    for at, width in enumerate(widths, start=first):
        columns.append(
            (at, b'<%scol min="%d" max="%d" width="%d" customWidth="1"/>' % (prefix, at, at, width))
        )
    text = b"<%scols>%s</%scols>" % (prefix, b"".join(tag for _, tag in sorted(columns)), prefix)
    if found:
        return head[: found.start()] + text + head[found.end() :]
    at = head.rindex(b"<%ssheetData" % prefix)
    return head[:at] + text + head[at:]


def _around(columns: bytes, first: int, last: int) -> Iterator[tuple[int, bytes]]:
    """The column entries with a hole from `first` to `last`."""
    for tag in _COLUMN.findall(columns):
        low, high = _MIN.search(tag), _MAX.search(tag)
        if low is None or high is None:
            continue
        left, right = int(low[1]), int(high[1])
        for begin, end in ((left, min(right, first - 1)), (max(left, last + 1), right)):
            if begin <= end:
                cut = _MAX.sub(b'max="%d"' % end, _MIN.sub(b'min="%d"' % begin, tag))
                yield begin, cut
