"""Whether the quotation marks of a delimited file enclose cells, or are letters: the 5" of a pipe.

A mark at the start of a cell that is never closed would take in all rows up to the next one, in silence.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence


def quotes_are_plain(lines: Sequence[str], delimiter: str) -> bool:
    """Some cell takes in rows, or never ends, and without enclosing marks every row has the same width.

    Args:
        lines: The first lines of the file, with their ends.
        delimiter: What parts the cells.
    """
    try:
        suspicious = any(takes_in(row, delimiter) for row in csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        suspicious = True
    return suspicious and is_even(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))


def is_even(rows: Iterable[Sequence[str]]) -> bool:
    """All rows but blank ones have the same number of cells, at least two."""
    widths = {len(row) for row in rows if row}
    return len(widths) == 1 and widths != {1}


def takes_in(row: Iterable[str], delimiter: str) -> bool:
    """A cell of the row holds line breaks and delimiters: it may be rows that a lost mark has taken in."""
    return any("\n" in cell and delimiter in cell for cell in row)


def without_quotes(cell: str) -> str:
    """The cell without a pair of marks around it."""
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell
