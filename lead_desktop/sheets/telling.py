"""Texts that show a person whether the encoding of a file is right: “Müller”, which might be “MÃ¼ller”."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.core.sheets import TellingCell
from lead_desktop.sheets.delimited import TextFormat
from lead_desktop.sheets.encoding import judge_encoding

_CELLS = 4
_LINES = 2_000
_LINE_BYTES = 64 << 10
_LONGEST = 32
_REPLACED = "\ufffd"
_SAME = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


@dataclass(frozen=True, slots=True)
class EncodingEvidence:
    """What speaks for the encoding of a file.

    Attributes:
        sure: It is proven, or makes no difference.
        other: The second likeliest encoding, or "".
        cells: Texts beyond plain letters, as they are read and as `other` reads them.
    """

    sure: bool
    other: str = ""
    cells: tuple[TellingCell, ...] = ()


def encoding_evidence(path: Path, form: TextFormat) -> EncodingEvidence:
    """Look for texts that tell the encodings apart, in the whole file.

    Args:
        path: A delimited file.
        form: How it is read; its encoding may be a person's choice against all likelihood.

    Raises:
        OSError: The file cannot be read.
    """
    verdict = judge_encoding(path)
    lines: list[bytes] = []
    if verdict.others and not _wide(form.encoding):
        lines = list(_telling_lines(path))
    if _family(verdict.name) != _family(form.encoding):
        return EncodingEvidence(False, verdict.name, _cells(lines, form, verdict.name))
    for other in verdict.others:
        cells = _cells(lines, form, other)
        if cells and _likely_text(cells):
            return EncodingEvidence(verdict.sure, other, cells)
    plain = tuple(TellingCell(cell.text) for cell in _cells(lines, form, "ascii"))
    return EncodingEvidence(verdict.sure, cells=plain)


def _family(encoding: str) -> str:
    name = encoding.lower().replace("_", "-")
    return _SAME.get(name, name)


def _wide(encoding: str) -> bool:
    """Characters of two or four bytes: lines cannot be told from bytes."""
    return encoding.lower().startswith(("utf-16", "utf-32", "utf_16", "utf_32"))


def _likely_text(cells: Sequence[TellingCell]) -> bool:
    return not any(_REPLACED in cell.otherwise for cell in cells)


def _telling_lines(path: Path) -> Iterator[bytes]:
    found = 0
    with path.open("rb") as file:
        while line := file.readline(_LINE_BYTES):
            if not line.isascii():
                yield line
                found += 1
                if found == _LINES:
                    return


def _cells(lines: Sequence[bytes], form: TextFormat, other: str) -> tuple[TellingCell, ...]:
    """A few cells that differ, each with a letter that those before it do not have."""
    found: dict[TellingCell, None] = {}
    shown: set[str] = set()
    for line in lines:
        for text, otherwise in _pairs(line, form, other):
            letters = {character for character in text + otherwise if not character.isascii()}
            if text != otherwise and not letters <= shown:
                shown |= letters
                found[TellingCell(text, otherwise)] = None
                if len(found) == _CELLS:
                    return tuple(found)
    return tuple(found)


def _pairs(line: bytes, form: TextFormat, other: str) -> Iterator[tuple[str, str]]:
    """The line's cells in both encodings; nothing when one of them cuts it differently."""
    ways = []
    for encoding in (form.encoding, other):
        text = line.decode(encoding, "replace").strip("\r\n")
        try:
            ways.append(next(csv.reader([text], delimiter=form.delimiter), []))
        except csv.Error:
            return
    if len(ways[0]) == len(ways[1]):
        for text, otherwise in zip(*ways, strict=True):
            yield _short(text.strip(), otherwise.strip())


def _short(text: str, otherwise: str) -> tuple[str, str]:
    """The telling word of a long text."""
    if len(text) <= _LONGEST and len(otherwise) <= _LONGEST * 2:
        return text, otherwise
    for word, other in zip(text.split(" "), otherwise.split(" "), strict=False):
        if word != other:
            return word[:_LONGEST], other[: _LONGEST * 2]
    return "", ""
