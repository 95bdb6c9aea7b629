"""The SQL of the row store: cells as columns, filters and sort keys as expressions."""

from __future__ import annotations

import sqlite3
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import Row, RowState
from lead_desktop.store.row_filters import (
    ColumnFilter,
    ValueCount,
    any_of,
    cell_expression,
    column_conditions,
    patterns,
)
from lead_desktop.store.row_records import Cell

T = TypeVar("T")
FIXED = "id, line, state, lead_id, reason, call, at_s"
MOST_COLUMNS = 1_900  # SQLite allows 2,000 columns, 7 of which are ours (https://sqlite.org/limits.html)
_CHUNK = 500
_SAMPLED_ROWS = 20_000  # if these hold many different texts, the rest need not be counted
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
    filters: Sequence[ColumnFilter] = (),
    between: tuple[int, int] | None = None,
) -> tuple[str, dict[str, str]]:
    """The statement and values that give row ids, filtered and in order; `between` is the first and last id."""
    where, values = where_rows(columns, states, text, filters, between)
    order = ", ".join([*(part for key, down in sort for part in _order(columns, key, down)), "id"])
    return f"SELECT id FROM rows{where} ORDER BY {order}", values  # noqa: S608 - names are ours, text is bound


def where_rows(
    columns: Sequence[Column],
    states: Sequence[RowState],
    text: str,
    filters: Sequence[ColumnFilter] = (),
    between: tuple[int, int] | None = None,
) -> tuple[str, dict[str, str]]:
    """The WHERE clause (or "") and its values; every condition must hold."""
    conditions, values = column_conditions(len(columns), filters)
    if states:
        listed = ", ".join(f"'{state.value}'" for state in states)
        conditions.insert(0, f"state IN ({listed})")
    if text:
        searched = ("lead_id", "reason", *cell_names(len(columns)))
        marked = {f"t{number}": pattern for number, pattern in enumerate(patterns(text))}
        values.update(marked)
        conditions.append(
            any_of([f"{name} LIKE :{mark} ESCAPE '\\'" for name in searched for mark in marked])
        )
    if between is not None:
        conditions.append(f"id BETWEEN {between[0]:d} AND {between[1]:d}")
    return (f" WHERE {' AND '.join(conditions)}" if conditions else ""), values


def read_ids(db: sqlite3.Connection, statement: str, values: Mapping[str, str]) -> array[int]:
    """The ids a statement selects, in its order.

    SQLite hands them over as one text of hexadecimal digits: a step a row would take the interpreter from the
    window's thread a million times.
    """
    gathered = f"SELECT group_concat(printf('%016x', id), '') FROM ({statement})"  # noqa: S608 - made by select_ids
    found = array("q")
    found.frombytes(bytes.fromhex(db.execute(gathered, values).fetchone()[0] or ""))
    if sys.byteorder == "little":
        found.byteswap()
    return found


def count_values(
    db: sqlite3.Connection, columns: int, key: str | int, most: int, where: tuple[str, dict[str, str]]
) -> tuple[ValueCount, ...] | None:
    """The texts of a column and their rows, the most frequent first; None when there are more than `most`."""
    condition, values = where
    cells = f"SELECT {cell_expression(columns, key)} AS v FROM rows{condition}"  # noqa: S608 - our own names
    few = f"SELECT count(DISTINCT v) FROM ({cells} LIMIT {_SAMPLED_ROWS})"  # noqa: S608 - as above
    if db.execute(few, values).fetchone()[0] > most:
        return None
    counted = f"SELECT v, count(*) AS n FROM ({cells}) GROUP BY v ORDER BY n DESC, v LIMIT {most + 1}"  # noqa: S608 - as above
    found = tuple(ValueCount(*pair) for pair in db.execute(counted, values))
    return None if len(found) > most else found


def _order(columns: Sequence[Column], key: str | int, down: bool) -> Iterator[str]:  # noqa: FBT001 - half of a pair
    direction = " DESC NULLS LAST" if down else " NULLS LAST"  # blank cells come last in both directions
    if isinstance(key, int):
        name = f"c{range(len(columns))[key]}"
        if columns[key].kind is ValueKind.NUMBER:
            yield f"{_number(name)} COLLATE NOCASE{direction}"
        else:  # a quarter less work than comparing with COLLATE NOCASE, which folds the same letters each time
            yield f"CASE typeof({name}) WHEN 'text' THEN nullif(lower({name}), '') ELSE {name} END{direction}"
    elif key in _TEXT_SORTS:
        yield f"nullif(lower({key}), ''){direction}"
    else:
        yield _SORTS[key] + direction


def _number(name: str) -> str:
    """Digits kept as text (sheets keep them so) sort as the number they spell."""
    return (
        f"CASE WHEN typeof({name}) = 'text' AND {name} GLOB '[-0-9.]*' AND substr({name}, 2) NOT GLOB '*[^0-9.]*'"
        f" AND {name} NOT GLOB '*.*.*' AND {name} GLOB '*[0-9]*' THEN CAST({name} AS REAL) ELSE nullif({name}, '') END"
    )
