"""Which encoding a text file has."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import CharsetMatches, from_bytes

from lead_desktop.sheets.latin_words import TYPOGRAPHIC, makes_latin_words

_SAMPLE_BYTES = 256 << 10
_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp932", "gb18030", "big5", "cp949",
]  # fmt: skip
_OTHER_LATIN = ("mac_roman", "cp850")  # Excel saves these too: "CSV (Macintosh)", "CSV (MS-DOS)"
_TURKISH = frozenset("þðýÞÐÝ")  # what Turkish letters look like when read as Western European
_MANY_ZEROS = 0.4


@dataclass(frozen=True, slots=True)
class EncodingVerdict:
    """Which encoding a file has, and how well that is known.

    Attributes:
        name: Name of a Python codec that reads it.
        sure: The file names it, its content proves it, or it makes no difference.
        others: What else it could be, the likeliest first; empty when it makes no difference.
    """

    name: str
    sure: bool = True
    others: tuple[str, ...] = ()


def judge_encoding(path: Path) -> EncodingVerdict:
    """The encoding of a file: by its mark, by proof, and last by likelihood.

    UTF-8 is proven by reading the whole file. A single broken character does not change the verdict: it is
    read as U+FFFD, which the checker reports.
    """
    with path.open("rb") as file:
        head = file.read(_SAMPLE_BYTES)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return EncodingVerdict(name)
    if _zeros(head[1::2]) > _MANY_ZEROS > _zeros(head[0::2]):
        return EncodingVerdict("utf-16-le")
    if _zeros(head[0::2]) > _MANY_ZEROS > _zeros(head[1::2]):
        return EncodingVerdict("utf-16-be")
    broken, multibyte = _utf8_defects(path)
    if not broken or broken * 20 < multibyte:
        return EncodingVerdict("utf-8", sure=not broken, others=("cp1252",) if multibyte else ())
    return _likely(_telling_part(path, head))


def chosen_encoding(path: Path, name: str) -> str:
    """The codec for an encoding that a person named: UTF-8 and UTF-16 come with a mark of their own or without."""
    plain = name.lower().replace("_", "-")
    if plain == "utf-8":
        return "utf-8-sig"  # reads both
    if plain != "utf-16":
        return name
    with path.open("rb") as file:
        marked = file.read(2) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}
    return "utf-16" if marked else "utf-16-le"


def _zeros(every_second: bytes) -> float:
    return every_second.count(0) / max(1, len(every_second))


def _utf8_defects(path: Path) -> tuple[int, int]:
    """Broken sequences, and whole characters beyond ASCII, in the file read as UTF-8."""
    broken = multibyte = 0
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    with path.open("rb") as file:
        while data := file.read(_CHUNK):
            if data.isascii() and not decoder.getstate()[0]:
                continue
            text = decoder.decode(data)
            lost = text.count("\ufffd")
            broken += lost
            multibyte += len(text) - lost - sum(character.isascii() for character in text)
    return broken + len(decoder.decode(b"", final=True)), multibyte


def _telling_part(path: Path, head: bytes) -> bytes:
    """Lines with characters beyond ASCII, from the whole file: plain lines tell nothing."""
    if not head.isascii() and len(head) < _SAMPLE_BYTES:
        return head
    found, size = [], 0
    with path.open("rb") as file:
        for line in file:
            if not line.isascii():
                found.append(line)
                size += len(line)
                if size > _SAMPLE_BYTES:
                    break
    return b"".join(found)


def _likely(sample: bytes) -> EncodingVerdict:
    matches = from_bytes(sample, cp_isolation=_CANDIDATES)
    name = _likeliest(sample, matches)
    others = dict.fromkeys([*(match.encoding for match in matches), "cp1252", *_OTHER_LATIN])
    return EncodingVerdict(name, sure=False, others=tuple(other for other in others if other != name))


def _likeliest(sample: bytes, matches: CharsetMatches) -> str:
    best = matches.best()
    if not makes_latin_words(sample, "cp1252"):
        for name in ("cp1250", *_OTHER_LATIN):
            if makes_latin_words(sample, name):
                return name
    if _reads_as_western(sample):
        western = _coherence(matches, "cp1252")
        if set(sample.decode("cp1252", "replace")) & _TURKISH and _coherence(matches, "cp1254") >= 0:
            return "cp1254"
        if best is None or best.coherence < max(0.1, western + 0.1):
            return "cp1252"
    return best.encoding if best is not None else "cp1252"


def _coherence(matches: CharsetMatches, encoding: str) -> float:
    return next((match.coherence for match in matches if encoding in match.could_be_from_charset), -1.0)


def _reads_as_western(sample: bytes) -> bool:
    """All characters beyond ASCII are letters or typographic marks, and rare as in Latin script."""
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    beyond = [character for character in text if not character.isascii()]
    letters = sum(character.isalpha() for character in text)
    return len(beyond) < max(2.0, letters * 0.3) and all(
        character in TYPOGRAPHIC or unicodedata.category(character) in {"Ll", "Lu"} for character in beyond
    )
