"""Which cells of a job's rows contain a text: found by SQLite, all of them, without a step a row."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from lead_desktop.store.database import open_database, store_errors
from lead_desktop.store.row_filters import ColumnFilter, any_of, column_conditions
from lead_desktop.store.row_sql import read_columns
from lead_desktop.store.schema import JOB_MIGRATIONS

CellTests: TypeAlias = Sequence[Sequence[ColumnFilter]]
"""For each cell of a row the conditions of which one must hold; a cell without any never matches."""

_BITS = 60  # an integer of SQLite has 63 bits beside its sign
_HEX = 16


@dataclass(frozen=True, slots=True)
class RowMatches:
    """Rows in order of arrival, with the cells that match in each.

    Attributes:
        row_ids: Ids of the rows with a match.
        cells: For each of them a number whose bit n is set if cell n matches.
    """

    row_ids: array[int]
    cells: Sequence[int]


def find_cells(path: Path, tests: CellTests, between: tuple[int, int]) -> RowMatches:
    """The cells that match in the rows from the first to the last of these ids.

    Raises:
        StoreError: The rows cannot be read.
    """
    db = open_database(path, JOB_MIGRATIONS, read_only=True)
    try:
        with store_errors(path):
            conditions, values = column_conditions(
                len(read_columns(db)), [one for few in tests for one in few]
            )
            numbers = _numbers(tests, conditions)
            names = [f"m{at}" for at in range(len(numbers))]
            told = ", ".join(f"{number} AS {name}" for number, name in zip(numbers, names, strict=True))
            matching = " OR ".join(f"{name} <> 0" for name in names)
            digits = f"printf('{'%016x' * (1 + len(names))}', id, {', '.join(names)})"
            statement = (
                f"SELECT group_concat({digits}, '') FROM (SELECT id, {told} FROM rows"  # noqa: S608 - names are ours, texts are bound
                f" WHERE id BETWEEN {between[0]:d} AND {between[1]:d} ORDER BY id) WHERE {matching}"
            )
            found = db.execute(statement, values).fetchone()[0] if numbers else None
    finally:
        db.close()
    return _read(found or "", 1 + len(numbers))


def _numbers(tests: CellTests, conditions: Sequence[str]) -> list[str]:
    """SQL for numbers of 60 bits each, a bit for every cell."""
    rest = iter(conditions)
    bits: list[list[str]] = [[] for _ in range(0, len(tests), _BITS)]
    for place, few in enumerate(tests):
        own = [next(rest) for _ in few]
        if own:
            bits[place // _BITS].append(f"(({any_of(own)}) << {place % _BITS})")
    return [" | ".join(some) or "0" for some in bits] if any(bits) else []


def _read(digits: str, width: int) -> RowMatches:
    numbers = array("q")
    numbers.frombytes(bytes.fromhex(digits))
    if sys.byteorder == "little":
        numbers.byteswap()
    cells: Sequence[int] = numbers[1::width]
    for group in range(2, width):
        cells = [
            low | high << _BITS * (group - 1) for low, high in zip(cells, numbers[group::width], strict=True)
        ]
    return RowMatches(numbers[::width], cells)
