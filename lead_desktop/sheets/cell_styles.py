"""New cell styles beside those of a workbook: the look of a neighbour, with a number format of our own."""

from __future__ import annotations

import re
from enum import StrEnum

# Built-in formats: ECMA-376 part 1, 18.8.30 numFmt.
_GENERAL, _TEXT, _FIRST_OWN = 0, 49, 164
_MOMENT = b"yyyy-mm-dd hh:mm:ss"
_XFS = re.compile(rb"<((?:\w+:)?)cellXfs\b([^>]*)>(.*?)</(?:\w+:)?cellXfs>", re.DOTALL)
_XF = re.compile(rb"<(?:\w+:)?xf\b(?:[^>]*?/>|.*?</(?:\w+:)?xf>)", re.DOTALL)
_FONTS = re.compile(rb"<(?:\w+:)?fonts\b[^>]*>(.*?)</(?:\w+:)?fonts>", re.DOTALL)
_FONT = re.compile(rb"<(?:\w+:)?font(?:\s*/>|\s*>(.*?)</(?:\w+:)?font>)", re.DOTALL)
_UNDERLINE = re.compile(rb"<(?:\w+:)?u[\s/>]")
_NUMBER_FORMATS = re.compile(rb"<(?:\w+:)?numFmts\b[^>]*>")
_NUMBER_FORMAT_ID = re.compile(rb'<(?:\w+:)?numFmt\b[^>]*?\bnumFmtId="([0-9]+)"')
_STYLE_SHEET = re.compile(rb"<((?:\w+:)?)styleSheet\b[^>]*>")
_COUNT = re.compile(rb'\bcount="[0-9]+"')
_VERTICAL = re.compile(rb'\bvertical="(top|center|bottom|justify|distributed)"')


class NumberForm(StrEnum):
    """How a cell of ours shows its value."""

    GENERAL = "general"
    TEXT = "text"
    MOMENT = "date and time"


class CellStyles:
    """The styles part of a workbook, to which styles are added at its end; the numbers in use stay.

    Args:
        text: The part as it is; b"" when the workbook has none, and then no style is made.
    """

    def __init__(self, text: bytes) -> None:
        self._text = text
        found = _XFS.search(text)
        self._prefix = found[1] if found else b""
        self._known = _XF.findall(found[3]) if found else []
        fonts = _FONTS.search(text)
        self._underlined = {
            number
            for number, font in enumerate(_FONT.findall(fonts[1]) if fonts else ())
            if _UNDERLINE.search(font)
        }
        self._own_format = max([_FIRST_OWN - 1, *map(int, _NUMBER_FORMAT_ID.findall(text))]) + 1
        self._made: dict[bytes, int] = {}
        self._asked: dict[tuple[int, NumberForm], int] = {}

    def like(self, style: int, form: NumberForm) -> int:
        """Number of a style with fill, border and font of `style` (without a link's underline) and this format."""
        key = style, form
        if key not in self._asked:
            self._asked[key] = self._make(style, form)
        return self._asked[key]

    def text(self) -> bytes:
        """The part with the styles that were made."""
        if not self._made:
            return self._text
        added, count = b"".join(self._made), len(self._known) + len(self._made)

        def grown(found: re.Match[bytes]) -> bytes:
            head, _, _ = found[0].partition(b">")
            head = _COUNT.sub(b'count="%d"' % count, head)
            return head + b">" + found[3] + added + b"</" + found[1] + b"cellXfs>"

        text = _XFS.sub(grown, self._text, count=1)
        return self._with_format(text) if any(b'"%d"' % self._own_format in xf for xf in self._made) else text

    def _make(self, style: int, form: NumberForm) -> int:
        if not self._known:
            return 0
        base = self._known[style] if style < len(self._known) else self._known[0]
        number = {NumberForm.GENERAL: _GENERAL, NumberForm.TEXT: _TEXT, NumberForm.MOMENT: self._own_format}
        font = _attribute(base, b"fontId")
        parts = (
            (b"numFmtId", number[form]),
            (b"fontId", 0 if font in self._underlined else font),
            (b"fillId", _attribute(base, b"fillId")),
            (b"borderId", _attribute(base, b"borderId")),
            (b"xfId", 0),
            *((name, 1) for name in (b"applyNumberFormat", b"applyFont", b"applyFill", b"applyBorder")),
        )
        tag = b"<" + self._prefix + b"xf " + b" ".join(b'%s="%d"' % part for part in parts)
        if vertical := _VERTICAL.search(base):
            tag += b' applyAlignment="1"><' + self._prefix + b'alignment vertical="' + vertical[1] + b'"/>'
            tag += b"</" + self._prefix + b"xf>"
        else:
            tag += b"/>"
        return self._made.setdefault(tag, len(self._known) + len(self._made))

    def _with_format(self, text: bytes) -> bytes:
        made = b'<%snumFmt numFmtId="%d" formatCode="%s"/>' % (self._prefix, self._own_format, _MOMENT)
        if (found := _NUMBER_FORMATS.search(text)) and not found[0].endswith(b"/>"):
            count = len(_NUMBER_FORMAT_ID.findall(text)) + 1
            head = _COUNT.sub(b'count="%d"' % count, found[0])
            return text[: found.start()] + head + made + text[found.end() :]
        found = _STYLE_SHEET.search(text)
        at = found.end() if found else 0
        whole = b'<%snumFmts count="1">%s</%snumFmts>' % (self._prefix, made, self._prefix)
        return text[:at] + whole + text[at:]


def _attribute(tag: bytes, name: bytes) -> int:
    found = re.search(rb"\b" + name + rb'="([0-9]+)"', tag[: tag.index(b">")])
    return int(found[1]) if found else 0
