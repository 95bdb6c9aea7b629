"""Pasted lines, told apart: ids, lead URLs, e-mails, phones, duplicates, rubbish."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.shown_text import without_turns

_GUID = re.compile(
    r"(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])", re.IGNORECASE
)
_EMAIL = re.compile(r"[^\s@<>,;:\"'()\[\]]+@[^\s@<>,;:\"'()\[\]]+\.[^\s@<>,;:\"'()\[\].]{2,}")
_PHONE = re.compile(r"\+?[0-9][0-9 ()./-]{5,}[0-9]")
_WHOLE_NUMBER = re.compile(r"[0-9]{1,18}")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)


class IdKind(StrEnum):
    """What a pasted line holds."""

    LEAD_ID = "lead id"
    EMAIL = "e-mail"
    PHONE = "phone"
    BULK_ID = "bulk id"
    DUPLICATE = "duplicate"
    BLANK = "blank"
    RUBBISH = "not an id"


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One pasted line.

    Attributes:
        line: Number from 1.
        text: The line as pasted, without surrounding white space and signs of direction.
        kind: What it is.
        value: The id in lower case without braces, the e-mail in lower case, the phone's digits
            (with a leading + if it had one), or "".
        from_url: The id was found in a URL.
        first_line: For a duplicate: the line that holds the same value first; else 0.
    """

    line: int
    text: str
    kind: IdKind
    value: str = ""
    from_url: bool = False
    first_line: int = 0


def parse_line(line: int, text: str, kinds: tuple[IdKind, ...]) -> PastedLine:
    """What one line is, given what the CRM can look up. Never says duplicate."""
    text = without_turns(text).strip()
    if not text:
        return PastedLine(line, text, IdKind.BLANK)
    if IdKind.LEAD_ID in kinds and (found := _GUID.search(text)):
        return PastedLine(line, text, IdKind.LEAD_ID, found[0].lower(), from_url=bool(_URL.search(text)))
    if IdKind.BULK_ID in kinds and _WHOLE_NUMBER.fullmatch(text):
        return PastedLine(line, text, IdKind.BULK_ID, str(int(text)))
    if IdKind.EMAIL in kinds and not _URL.search(text) and (found := _EMAIL.search(text)):
        return PastedLine(line, text, IdKind.EMAIL, found[0].lower())
    if IdKind.PHONE in kinds and (found := _PHONE.fullmatch(text)):
        digits = re.sub(r"[^0-9]", "", text)
        return PastedLine(line, text, IdKind.PHONE, ("+" if text.startswith("+") else "") + digits)
    return PastedLine(line, text, IdKind.RUBBISH)


def parse_lines(texts: Iterable[str], kinds: tuple[IdKind, ...]) -> Iterator[PastedLine]:
    """Each line in order; a value seen before comes as a duplicate that names the first line."""
    first: dict[str, int] = {}
    for number, text in enumerate(texts, start=1):
        parsed = parse_line(number, text, kinds)
        if not parsed.value:
            yield parsed
            continue
        seen = first.setdefault(f"{parsed.kind}\0{parsed.value}", number)
        if seen == number:
            yield parsed
        else:
            yield PastedLine(number, parsed.text, IdKind.DUPLICATE, parsed.value, parsed.from_url, seen)


@dataclass(frozen=True, slots=True)
class PastedCounts:
    """How many lines of each sort; ids + duplicates + not_ids = lines (blank lines are left out)."""

    lines: int
    ids: int
    duplicates: int
    not_ids: int
    lookups: int


def count_lines(lines: Iterable[PastedLine]) -> PastedCounts:
    """Counts for the line under the ID box.

    `lookups` are the e-mails and phones among the ids, each of which costs a call of its own.
    """
    ids = duplicates = not_ids = lookups = 0
    for parsed in lines:
        match parsed.kind:
            case IdKind.BLANK:
                continue
            case IdKind.DUPLICATE:
                duplicates += 1
            case IdKind.RUBBISH:
                not_ids += 1
            case _:
                ids += 1
                lookups += parsed.kind in {IdKind.EMAIL, IdKind.PHONE}
    return PastedCounts(ids + duplicates + not_ids, ids, duplicates, not_ids, lookups)
