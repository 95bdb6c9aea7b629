"""Which rows of a row store a table shows, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import ColumnFilter

SortKey: TypeAlias = str | int
SortKeys: TypeAlias = tuple[tuple[SortKey, bool], ...]
"""Pairs of sort key and descending, the first one decides."""


class SortClick(StrEnum):
    """What a click on a heading asks for."""

    ALONE = "alone"  # ascending, descending, order of arrival
    ADD = "add"  # one more key, or the other direction of one that is there
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class RowQuery:
    """Which rows, in which order; every condition must hold.

    Attributes:
        states: Only these states; empty for all.
        text: Only rows with this text.
        sort: Pairs of sort key and descending.
        problem: Only rows with a problem of this kind, or "".
        filters: Conditions of single columns, at most one a column.
    """

    states: tuple[RowState, ...] = ()
    text: str = ""
    sort: SortKeys = ()
    problem: str = ""
    filters: tuple[ColumnFilter, ...] = ()

    @property
    def natural(self) -> bool:
        """All rows in order of arrival: no query is needed."""
        return self in {RowQuery(), RowQuery(sort=(("line", False),))}

    @property
    def narrowed(self) -> bool:
        """Text or columns are filtered, states aside."""
        return bool(self.text or self.filters or self.problem)

    def filter_of(self, key: SortKey) -> ColumnFilter | None:
        """The condition of a column, or None."""
        return next((one for one in self.filters if one.key == key), None)

    def with_filter(self, wanted: ColumnFilter) -> RowQuery:
        """The same with this condition instead of the column's former one."""
        return replace(self, filters=(*self.without_filter(wanted.key).filters, wanted))

    def without_filter(self, key: SortKey) -> RowQuery:
        """The same without a condition on this column."""
        return replace(self, filters=tuple(one for one in self.filters if one.key != key))

    def sorted_by(self, key: SortKey, click: SortClick) -> RowQuery:
        """The same in the order that a click on the heading asks for."""
        now = dict(self.sort)
        match click:
            case SortClick.REMOVE:
                sort = tuple(pair for pair in self.sort if pair[0] != key)
            case SortClick.ADD:
                now[key] = key in now and not now[key]
                sort = tuple(now.items())
            case SortClick.ALONE:
                following: dict[SortKeys, SortKeys] = {((key, False),): ((key, True),), ((key, True),): ()}
                sort = following.get(self.sort, ((key, False),))
        return replace(self, sort=sort)
