"""The SQL of the row store: cells as columns, filters and sort keys as expressions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import Row, RowState
from lead_desktop.store.row_records import Cell

T = TypeVar("T")
FIXED = "id, line, state, lead_id, reason, call, at_s"
MOST_COLUMNS = 1_900  # SQLite allows 2,000 columns, 7 of which are ours (https://sqlite.org/limits.html)
_PATTERN_CHARACTERS = 10_000  # SQLite refuses LIKE patterns over 50,000 bytes
_CHUNK = 500
_SMALLEST, _LARGEST = -(2**63), 2**63 - 1
_RANK = " ".join(f"WHEN '{state}' THEN {rank}" for rank, state in enumerate(RowState))
_SORTS = {
    "line": "line",
    "state": f"CASE state {_RANK} END",
    "lead_id": "lead_id",
    "reason": "reason",
    "call": "call",
    "at": "at_s",
}
_TEXT_SORTS = frozenset({"lead_id", "reason"})


def in_chunks(items: Sequence[T] | Iterator[T], size: int = _CHUNK) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


def storable(value: Cell) -> Cell:
    """The value as SQLite can keep it: no half characters, no integer over 64 bits, no bool."""
    if isinstance(value, str):
        if value.isascii():
            return value
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, int) and not _SMALLEST <= value <= _LARGEST:
        return str(value)
    return value


def marks(number: int) -> str:
    """`number` question marks with commas."""
    return ",".join("?" * number)


def read_columns(db: sqlite3.Connection) -> tuple[Column, ...]:
    """The data columns of a job file."""
    found = db.execute("SELECT key, label, kind FROM columns ORDER BY position")
    return tuple(Column(key, label, ValueKind(kind)) for key, label, kind in found)


def cell_names(columns: int) -> tuple[str, ...]:
    """Names of the data columns in the table."""
    return tuple(f"c{index}" for index in range(columns))


def read_rows(db: sqlite3.Connection, columns: int, rest: str, values: Sequence[object]) -> Iterator[Row]:
    """Rows of the table; `rest` is what follows FROM rows."""
    names = ", ".join((FIXED, *cell_names(columns)))
    statement = f"SELECT {names} FROM rows {rest}"  # noqa: S608 - column names are ours, values are bound
    for found in db.execute(statement, values):
        row_id, line, state, lead_id, reason, call, at_s = found[:7]
        yield Row(row_id, line, RowState(state), lead_id, reason, call, at_s, found[7:])


def select_ids(
    columns: Sequence[Column],
    states: Sequence[RowState],
    text: str,
    sort: Sequence[tuple[str | int, bool]],
) -> tuple[str, dict[str, str]]:
    """The statement and values that give row ids, filtered and in order."""
    conditions: list[str] = []
    values: dict[str, str] = {}
    if states:
        listed = ", ".join(f"'{state.value}'" for state in states)
        conditions.append(f"state IN ({listed})")
    if text:
        searched = ("lead_id", "reason", *cell_names(len(columns)))
        patterns = _patterns(text)
        values = {f"t{number}": pattern for number, pattern in enumerate(patterns)}
        conditions.append(_any([f"{name} LIKE :{mark} ESCAPE '\\'" for name in searched for mark in values]))
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    order = ", ".join([*(part for key, down in sort for part in _order(columns, key, down)), "id"])
    return f"SELECT id FROM rows{where} ORDER BY {order}", values  # noqa: S608 - names are ours, text is bound


def _patterns(text: str) -> tuple[str, ...]:
    clipped = text[:_PATTERN_CHARACTERS]
    escaped = clipped.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    if escaped.isascii():
        return (f"%{escaped}%",)
    # LIKE knows upper and lower case of ASCII letters only, so other letters are asked for in each case
    forms = dict.fromkeys((escaped, escaped.lower(), escaped.upper(), escaped.title()))
    return tuple(f"%{form}%" for form in forms)


def _any(conditions: Sequence[str]) -> str:
    """The conditions joined by OR as a balanced tree: SQLite allows expressions 1,000 deep."""
    if len(conditions) == 1:
        return conditions[0]
    half = len(conditions) // 2
    return f"({_any(conditions[:half])} OR {_any(conditions[half:])})"


def _order(columns: Sequence[Column], key: str | int, down: bool) -> Iterator[str]:  # noqa: FBT001 - half of a pair
    direction = " DESC" if down else ""
    if isinstance(key, int):
        name = f"c{range(len(columns))[key]}"
        filled = f"nullif({name}, '')"
        yield f"{filled} IS NULL"  # blank cells come last in both directions
        value = _number(name) if columns[key].kind is ValueKind.NUMBER else filled
        yield f"{value} COLLATE NOCASE{direction}"
    elif key in _TEXT_SORTS:
        yield f"{key} = ''"
        yield f"{key} COLLATE NOCASE{direction}"
    else:
        expression = _SORTS[key]
        yield f"{expression} IS NULL"
        yield expression + direction


def _number(name: str) -> str:
    """Digits kept as text (sheets keep them so) sort as the number they spell."""
    return (
        f"CASE WHEN typeof({name}) = 'text' AND {name} GLOB '[-0-9.]*' AND substr({name}, 2) NOT GLOB '*[^0-9.]*'"
        f" AND {name} NOT GLOB '*.*.*' AND {name} GLOB '*[0-9]*' THEN CAST({name} AS REAL) ELSE nullif({name}, '') END"
    )
