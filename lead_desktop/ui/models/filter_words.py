"""Column conditions in words, and the values of a column as its cells show them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lead_desktop.core.rows import Row, RowState
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest
from lead_desktop.ui.models.table_columns import CellStyle, Columns, TableColumn
from lead_desktop.ui.states import row_look
from lead_desktop.ui.translation import bare, mark, told, tr, tr_n
from lead_desktop.ui.words import counted, listed

BLANK = mark("(empty)")
TESTS = {
    ColumnTest.CONTAINS: mark("contains"),
    ColumnTest.IS: mark("is"),
    ColumnTest.ONE_OF: mark("is one of"),
    ColumnTest.EMPTY: mark("is empty"),
    ColumnTest.FILLED: mark("is not empty"),
}
_SENTENCES = {
    ColumnTest.CONTAINS: mark("{column} contains {values}"),
    ColumnTest.IS: mark("{column} is {values}"),
    ColumnTest.ONE_OF: mark("{column} is one of {values}"),
    ColumnTest.EMPTY: mark("{column} is empty"),
    ColumnTest.FILLED: mark("{column} is not empty"),
}
_TOLD = frozenset({"reason", "answer"})
_NAMED_VALUES = 3
_SURE_BELOW = 1e8  # six decimals below that are within the 15 digits SQLite writes


def value_words(column: TableColumn[Any], text: str) -> str:
    """A text of the row store as the column's cells show it."""
    if not text:
        return tr(BLANK)
    if column.where == "state":
        return row_look(RowState(text)).word
    if column.where in _TOLD:
        return told(text)
    if column.data < 0 or column.where != column.data:
        return text
    value: str | int | float = text
    if column.style is CellStyle.NUMBER:
        value = _figure(text)
    cells = (*(None for _ in range(column.data)), value)
    return column.own_text(Row(0, 0, RowState.FOUND, "", "", 0, None, cells))


def filter_words(columns: Columns, wanted: ColumnFilter) -> str:
    """Like "City is one of Pune, Delhi", "Phone is empty"."""
    column = next((one for one in columns if one.where == wanted.key), None)
    label = column.label if column is not None else tr("A column that is not shown")
    if wanted.test in {ColumnTest.EMPTY, ColumnTest.FILLED}:
        return tr(_SENTENCES[wanted.test], column=label)
    values = [
        value_words(column, text) if column is not None and wanted.test is ColumnTest.ONE_OF else text
        for text in wanted.values
    ]
    named = listed(values[:_NAMED_VALUES])
    if more := max(0, len(values) - _NAMED_VALUES):
        named = tr_n("{values} and {n} more", "{values} and {n} more", more, values=named)
    test = ColumnTest.IS if wanted.test is ColumnTest.ONE_OF and len(values) == 1 else wanted.test
    return tr(_SENTENCES[test], column=label, values=named)


def cell_value(row: Row, key: str | int) -> str | None:
    """The text a row store compares a cell by; None for a figure whose text is not sure to be the same in SQLite."""
    answered = row.state not in {RowState.WAITING, RowState.SENDING}
    named = {
        "line": str(row.line),
        "call": str(row.call) if row.call else "",
        "state": row.state.value,
        "lead_id": row.lead_id,
        "reason": row.reason,
        "answer": (row.reason or row.lead_id) if answered else "",
    }
    if isinstance(key, str):
        return named[key]
    value = row.cells[key] if key < len(row.cells) else None
    if isinstance(value, float) and not (value == round(value, 6) and abs(value) < _SURE_BELOW):
        return None
    return "" if value is None else str(value)


def note_words(filters: Sequence[ColumnFilter]) -> str:
    """Like "2 filters · Clear"; "" when there is none."""
    return tr("{filters} · Clear", filters=counted(len(filters), "filter")) if filters else ""


def state_texts(text: str, test: ColumnTest) -> tuple[str, ...]:
    """The states whose word contains (or is) a typed text."""
    typed = text.casefold()
    words = {state.value: row_look(state).word.casefold() for state in RowState}
    if test is ColumnTest.IS:
        return tuple(state for state, word in words.items() if word == typed)
    return tuple(state for state, word in words.items() if typed in word)


def told_texts(
    column: TableColumn[Any], texts: Sequence[str], typed: str, test: ColumnTest
) -> tuple[str, ...] | None:
    """The kept sentences that contain (or are) a typed text as the column tells them, or in English.

    None where all are told as they are kept: then the row store can compare by itself.
    """
    words = {text: value_words(column, text) for text in texts if text}
    if column.where not in _TOLD or all(text == word for text, word in words.items()):
        return None
    wanted = typed.casefold()

    def meant(said: str) -> bool:
        plain = bare(said).casefold()
        return plain == wanted if test is ColumnTest.IS else wanted in plain

    return tuple(text for text, word in words.items() if meant(word) or meant(text))


def _figure(text: str) -> str | int | float:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
