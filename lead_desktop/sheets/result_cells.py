"""The cells that are added to a row of the person's workbook, as they stand in its sheet part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape as escape_xml

from lead_desktop.core.results import RESULT_COLUMNS, RowResult
from lead_desktop.sheets.cell_styles import CellStyles, NumberForm
from lead_desktop.sheets.cell_text import escape
from lead_desktop.sheets.header import column_letter

RESULT_WIDTHS = (12, 38, 48, 8, 20)
_MOST_TEXT = 32_767
_EPOCH_DAY, _FROM_1904, _DAY_S = 25_569, 1_462, 86_400  # days of 1970-01-01 since Excel's day 0


class ResultCells:
    """Makes cells for the columns from `first` on. Texts are texts: none is ever a formula.

    Attributes:
        first: First column, from 1.
        last: Last column, from 1.

    Args:
        first: First column, from 1.
        styles: Where their styles come from.
        is_1904: The workbook counts days from 1904.
    """

    def __init__(self, first: int, styles: CellStyles, *, is_1904: bool) -> None:
        self.first, self.last = first, first + len(RESULT_COLUMNS) - 1
        self._styles = styles
        self._epoch = _EPOCH_DAY - (_FROM_1904 if is_1904 else 0)
        self._letters = [column_letter(first - 1 + at).encode() for at in range(len(RESULT_COLUMNS))]

    def headings(self, row: int, words: Sequence[str], style: int, prefix: bytes) -> bytes:
        """Headings in the very style of the heading beside them."""
        return b"".join(self._text(at, row, word, style, prefix) for at, word in enumerate(words))

    def of_row(self, row: int, result: RowResult, style: int, prefix: bytes) -> bytes:
        """The result of a row, in the look of the cell beside it; nothing where there is nothing to say."""
        return b"".join(self._cells(row, result, style, prefix))

    def _cells(self, row: int, result: RowResult, style: int, prefix: bytes) -> Iterator[bytes]:
        general = self._styles.like(style, NumberForm.GENERAL)
        yield self._text(0, row, result.state, general, prefix)
        yield self._text(1, row, result.lead_id, self._styles.like(style, NumberForm.TEXT), prefix)
        yield self._text(2, row, result.reason, general, prefix)
        yield self._number(3, row, b"%d" % result.call if result.call else b"", general, prefix)
        moment = b""
        if result.at_s is not None:
            moment = repr(round(int(result.at_s) / _DAY_S + self._epoch, 9)).encode()
        yield self._number(4, row, moment, self._styles.like(style, NumberForm.MOMENT), prefix)

    def _text(self, at: int, row: int, text: str, style: int, prefix: bytes) -> bytes:
        if not text:
            return self._number(at, row, b"", style, prefix)
        held = escape_xml(escape(text[:_MOST_TEXT])).encode("utf-8", "replace")
        inner = b'<%sis><%st xml:space="preserve">%s</%st></%sis>' % (prefix, prefix, held, prefix, prefix)
        return self._cell(at, row, style, b' t="inlineStr"', inner, prefix)

    def _number(self, at: int, row: int, value: bytes, style: int, prefix: bytes) -> bytes:
        inner = b"<%sv>%s</%sv>" % (prefix, value, prefix) if value else b""
        return self._cell(at, row, style, b"", inner, prefix)

    def _cell(self, at: int, row: int, style: int, kind: bytes, inner: bytes, prefix: bytes) -> bytes:
        look = b' s="%d"' % style if style else b""
        tag = b'<%sc r="%s%d"%s%s>' % (prefix, self._letters[at], row, look, kind)
        return tag + inner + b"</%sc>" % prefix
