"""A table is a tuple of columns; what a cell shows is one look-up away."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import Row, RowState
from lead_desktop.ui.models.cell_numbers import number_text
from lead_desktop.ui.states import StateLook, row_look
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import bare, told, tr
from lead_desktop.ui.words import cell_text, clock, number, plain_text

R = TypeVar("R")
_NAMES = frozenset({"full name", "name", "first name", "last name", "customer", "lead name"})
_WIDTHS = {
    ValueKind.NUMBER: 96,
    ValueKind.EMAIL: 192,
    ValueKind.PHONE: 152,
    ValueKind.DATE: 112,
    ValueKind.DATETIME: 152,
    ValueKind.BOOLEAN: 72,
    ValueKind.ID: 144,
}
_LEFT_TO_RIGHT = frozenset({ValueKind.EMAIL, ValueKind.PHONE, ValueKind.URL, ValueKind.ID, ValueKind.NUMBER})
_TABULAR = frozenset({ValueKind.PHONE, ValueKind.NUMBER, ValueKind.DATE, ValueKind.DATETIME})
_UNANSWERED = frozenset({RowState.WAITING, RowState.SENDING})
_OTHER_LINE = re.compile(r"\bon line ([0-9,]+)")
_HEADING_PX = 8  # a rough width of one letter of a heading


class CellStyle(StrEnum):
    """How a cell is drawn."""

    TEXT = "text"
    NAME = "name"  # the person: 500 weight
    QUIET = "quiet"
    NUMBER = "number"  # right-aligned
    LINE = "line"  # right-aligned and quiet
    MONO = "mono"  # ids, elided in the middle
    STATE = "state"  # icon and word


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[R]):
    """One column of a table of records R.

    Attributes:
        key: Stable name.
        label: Heading.
        text: What a cell says; also what is copied, see `copied`.
        style: How it is drawn.
        sort: Sort key of the row store, or True/False for a small table; None when it cannot be sorted by.
        width: First width in px.
        data: Index of the data column whose problems show in this cell, or -1.
        spans: The reason of a row without a lead is written across the columns that span.
        look: For a STATE cell: icon, word and colours.
        icon: Icon before the text, or None.
        detail: Quiet words behind the text, or None.
        paint: Draws the cell's content itself, or None.
        editable: F2 opens an editor.
        left_to_right: Ids, e-mails, phones keep their direction in a mirrored window.
        tabular: Digits of one width, as in phones, days and clock times.
        where: Key of the row store for a condition on this column; None when there can be none.
        own: What the row store holds, where `text` shows what becomes of it: filters and the editor go by it.
        copies: What is copied, where `text` is written as the language does: a program must read the same in each.
    """

    key: str
    label: str
    text: Callable[[R], str]
    style: CellStyle = CellStyle.TEXT
    sort: str | int | None = None
    width: int = 144
    data: int = -1
    spans: bool = False
    look: Callable[[R], StateLook] | None = None
    icon: Callable[[R], str] | None = None
    detail: Callable[[R], str] | None = None
    paint: Callable[[QPainter, QRect, R, Theme], None] | None = None
    editable: bool = False
    left_to_right: bool = False
    tabular: bool = False
    where: str | int | None = None
    own: Callable[[R], str] | None = None
    copies: Callable[[R], str] | None = None

    def own_text(self, record: R) -> str:
        """What the row store holds."""
        return (self.own or self.text)(record)

    def copied(self, record: R) -> str:
        """What the cell says, for the clipboard; a value of a person's or the CRM's is left as it is."""
        if self.copies is not None:
            return self.copies(record)
        return self.text(record) if isinstance(self.where, int) else bare(self.text(record))


RowColumn = TableColumn[Row]
Columns = tuple[TableColumn[Any], ...]


def line_column(label: str = "") -> RowColumn:
    """The number a person counts by."""
    return TableColumn(
        "line", label or tr("Line"), lambda row: number(row.line), CellStyle.LINE, "line", 76, where="line"
    )


def state_column() -> RowColumn:
    """Icon and word of the row's state; a duplicate names its first line."""
    return TableColumn(
        "state",
        tr("State"),
        state_words,
        CellStyle.STATE,
        "state",
        160,
        look=lambda row: row_look(row.state),
        where="state",
    )


def state_words(row: Row) -> str:
    """Like "Found", "Duplicate of line 12"."""
    if row.state is RowState.DUPLICATE and (found := _OTHER_LINE.search(row.reason)):
        return tr("Duplicate of line {line}", line=int(found[1].replace(",", "")))
    return row_look(row.state).word


def pasted_column(data: int = 0, label: str = "") -> RowColumn:
    """The line as pasted, kept in a data column."""
    return TableColumn(
        "pasted",
        label or tr("Pasted"),
        lambda row: _cell(row, data),
        CellStyle.MONO,
        data,
        144,
        left_to_right=True,
        where=data,
    )


def data_column(
    index: int, column: Column, *, zone: dt.tzinfo | None = None, spans: bool = True, editable: bool = False
) -> RowColumn:
    """A data column of the row store, drawn as its kind asks for."""
    kind = column.kind

    def text(row: Row) -> str:
        value = row.cells[index] if index < len(row.cells) else None
        if kind is ValueKind.NUMBER and value is not None:
            return number_text(value)
        return cell_text(value, kind, zone)

    def copied(row: Row) -> str:
        return plain_text(row.cells[index] if index < len(row.cells) else None, kind, zone)

    if kind in {ValueKind.ID, ValueKind.JSON}:
        style = CellStyle.MONO
    elif kind is ValueKind.NUMBER:
        style = CellStyle.NUMBER
    elif kind in {ValueKind.DATE, ValueKind.DATETIME}:
        style = CellStyle.QUIET
    else:
        style = CellStyle.NAME if column.label.casefold() in _NAMES else CellStyle.TEXT
    width = max(_WIDTHS.get(kind, 144), min(240, 32 + _HEADING_PX * len(column.label)))
    return TableColumn(
        column.key,
        column.label,
        text,
        style,
        index,
        width,
        data=index,
        spans=spans,
        editable=editable,
        left_to_right=kind in _LEFT_TO_RIGHT,
        tabular=kind in _TABULAR,
        where=index,
        copies=copied,
    )


def reason_column(label: str = "", width: int = 240) -> RowColumn:
    """Why a row stands where it stands."""
    return TableColumn(
        "reason",
        label or tr("Reason"),
        lambda row: told(row.reason),
        CellStyle.QUIET,
        "reason",
        width,
        where="reason",
        own=lambda row: row.reason,
    )


def lead_id_column(label: str = "") -> RowColumn:
    """The CRM's id."""
    return TableColumn(
        "lead_id",
        label or tr("Lead id"),
        lambda row: row.lead_id,
        CellStyle.MONO,
        "lead_id",
        160,
        left_to_right=True,
        where="lead_id",
    )


def answer_column(label: str = "", width: int = 240) -> RowColumn:
    """What the CRM answered: its sentence, else the id; nothing for a row that is still to be answered."""
    return TableColumn(
        "answer",
        label or tr("Answer"),
        lambda row: told(_answer(row)),
        CellStyle.QUIET,
        "reason",
        width,
        where="answer",
        own=_answer,
    )


def call_column() -> RowColumn:
    """Number of the API call that carried the row."""
    return TableColumn(
        "call",
        tr("Call"),
        lambda row: number(row.call) if row.call else "",
        CellStyle.LINE,
        "call",
        64,
        where="call",
    )


def at_column(zone: dt.tzinfo | None = None, label: str = "") -> RowColumn:
    """Clock time of the answer."""
    return TableColumn(
        "at",
        label or tr("At", "a clock time"),
        lambda row: "" if row.at_s is None else clock(row.at_s, zone),
        CellStyle.QUIET,
        "at",
        88,
        tabular=True,
    )


def _answer(row: Row) -> str:
    return "" if row.state in _UNANSWERED else row.reason or row.lead_id


def _cell(row: Row, index: int) -> str:
    value = row.cells[index] if index < len(row.cells) else None
    return "" if value is None else str(value)
