"""What a row must say in one column to be shown, as SQL conditions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.rows import RowState

_TEXT_CHARACTERS = 10_000  # SQLite refuses LIKE patterns over 50,000 bytes
_UNANSWERED = (RowState.WAITING, RowState.SENDING)
_EXPRESSIONS = {
    "line": "CAST(line AS TEXT)",
    "call": "CASE call WHEN 0 THEN '' ELSE CAST(call AS TEXT) END",
    "state": "state",
    "lead_id": "lead_id",
    "reason": "reason",
    "told": "CASE lead_id WHEN '' THEN reason ELSE '' END",
    "answer": (
        f"CASE WHEN state IN ({', '.join(repr(state.value) for state in _UNANSWERED)}) THEN ''"
        " WHEN reason <> '' THEN reason ELSE lead_id END"
    ),
}


class ColumnTest(StrEnum):
    """How a cell is compared; letters of any case are the same, except in a choice of values."""

    CONTAINS = "contains"
    IS = "is"
    ONE_OF = "is one of"
    EMPTY = "is empty"
    FILLED = "is not empty"


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """One column's condition.

    Attributes:
        key: Index of a data column, or "line", "call", "state", "lead_id", "reason", "answer" (the reason, else
            the id; nothing for a row that waits for its answer), "told" (the reason of a row without a lead).
        test: How the cell's text is compared.
        values: One text for CONTAINS and IS, any number for ONE_OF ("" is a blank cell).
    """

    key: str | int
    test: ColumnTest
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueCount:
    """A text some cells of a column hold ("" for blank ones), and how many rows do."""

    text: str
    rows: int


def cell_expression(columns: int, key: str | int) -> str:
    """The text of a column's cell, '' when blank.

    Raises:
        IndexError: No such data column.
        KeyError: No such key.
    """
    if isinstance(key, int):
        return f"ifnull(CAST(c{range(columns)[key]} AS TEXT), '')"
    return _EXPRESSIONS[key]


def column_conditions(columns: int, filters: Sequence[ColumnFilter]) -> tuple[list[str], dict[str, str]]:
    """The SQL conditions, all of which must hold, and the values bound to them."""
    conditions: list[str] = []
    values: dict[str, str] = {}
    for number, one in enumerate(filters):
        condition, bound = _condition(columns, f"f{number}_", one)
        conditions.append(condition)
        values.update(bound)
    return conditions, values


def patterns(text: str) -> tuple[str, ...]:
    """LIKE patterns for cells that contain a text in any case; the escape sign is the backslash."""
    return tuple(f"%{form}%" for form in _forms(text[:_TEXT_CHARACTERS]))


def any_of(conditions: Sequence[str]) -> str:
    """The conditions joined by OR as a balanced tree: SQLite allows expressions 1,000 deep."""
    if len(conditions) == 1:
        return conditions[0]
    half = len(conditions) // 2
    return f"({any_of(conditions[:half])} OR {any_of(conditions[half:])})"


def _condition(columns: int, mark: str, wanted: ColumnFilter) -> tuple[str, dict[str, str]]:
    cell = cell_expression(columns, wanted.key)
    match wanted.test:
        case ColumnTest.EMPTY:
            return f"{cell} = ''", {}
        case ColumnTest.FILLED:
            return f"{cell} <> ''", {}
        case ColumnTest.ONE_OF:
            bound = {f"{mark}{at}": text for at, text in enumerate(wanted.values)}
            return f"{cell} IN ({', '.join(f':{name}' for name in bound)})", bound
        case ColumnTest.CONTAINS | ColumnTest.IS:
            text = wanted.values[0] if wanted.values else ""
            around = "%" if wanted.test is ColumnTest.CONTAINS else ""
            forms = (f"{around}{form}{around}" for form in _forms(text[:_TEXT_CHARACTERS]))
            bound = {f"{mark}{at}": form for at, form in enumerate(forms)}
            return any_of([f"{cell} LIKE :{name} ESCAPE '\\'" for name in bound]), bound


def _forms(text: str) -> Iterator[str]:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    if escaped.isascii():
        yield escaped
        return
    # LIKE knows upper and lower case of ASCII letters only, so other letters are asked for in each case
    yield from dict.fromkeys((escaped, escaped.lower(), escaped.upper(), escaped.title()))
