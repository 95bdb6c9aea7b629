"""Which row holds the headings, and what the columns are called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lead_desktop.sheets.heading_words import concept_of

_LOOK_AT = 25
_LONGEST_HEADING = 60
_VALUE = re.compile(r"[+\-]?[0-9][0-9 .,/:()+\-]*|[^\s@]+@[^\s@]+|https?://\S+|TRUE|FALSE|#[A-Z/0-9!?]+")


def propose_heading_row(rows: Sequence[Sequence[str]]) -> int:
    """The heading row, from 1 as a person counts; title lines above it are passed over.

    A heading row is as wide as the table below it, its cells are short different texts, and none of them is
    itself a value (number, date, e-mail). Returns 1 when nothing looks like headings.
    """
    width = _table_width(rows)
    best, best_score = 1, 0.0
    for number, row in enumerate(rows[:_LOOK_AT], start=1):
        score = _score(row, width)
        if score > best_score + 0.001:
            best, best_score = number, score
    return best


def _table_width(rows: Sequence[Sequence[str]]) -> int:
    """Filled cells of the typical row; rows of one cell are titles and remarks."""
    widths = Counter(_filled(row) for row in rows if _filled(row) > 1)
    if not widths:
        return 1
    most = max(widths.values())
    return max(width for width, count in widths.items() if count * 2 >= most)


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())


def _score(row: Sequence[str], width: int) -> float:
    cells = [cell.strip() for cell in row if cell.strip()]
    if not cells:
        return 0.0
    texts = sum(1 for cell in cells if len(cell) <= _LONGEST_HEADING and not _VALUE.fullmatch(cell)) / len(
        cells
    )
    different = len({cell.casefold() for cell in cells}) / len(cells)
    known = sum(1 for cell in cells if concept_of(cell)) / len(cells)
    filled = min(1.0, len(cells) / max(1, width))
    return filled * texts * texts * (0.5 + 0.5 * different) * (1.0 + 2.0 * known)


def unique_headings(row: Sequence[str]) -> tuple[str, ...]:
    """A different name for each column: "Phone", "Phone (2)", and "Column C" where there is no heading.

    Comparison is without case and surrounding space; a heading that reads "Phone (2)" by itself keeps it.
    """
    texts = [" ".join(cell.split()) or f"Column {column_letter(index)}" for index, cell in enumerate(row)]
    taken: set[str] = set()
    reserved = {text.casefold() for text in texts}
    names: list[str] = []
    for text in texts:
        name, number = text, 1
        while name.casefold() in taken or (number > 1 and name.casefold() in reserved):
            number += 1
            name = f"{text} ({number})"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def column_letter(index: int) -> str:
    """Letters of a column, counted from 0 ("A", "Z", "AA")."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
