"""What the cells of a checked sheet become when they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.rows import RowState
from lead_desktop.sheets.treatment import cell_of, column_rules
from lead_desktop.store.rowstore import Cell

_CACHED = 8192  # some screens of cells


class SentTexts:
    """Reads cells by the very rules of the upload.

    Args:
        mapping: Which column is which field, and how its values are treated.
        fields: Fields of the account.
    """

    def __init__(self, mapping: SheetMapping, fields: Sequence[Field]) -> None:
        self._rules = {rule.column: rule for rule in column_rules(mapping, fields) if rule.column >= 0}
        self._sent = lru_cache(_CACHED)(self._read)

    def text(self, column: int, cells: Sequence[Cell]) -> str:
        """What is sent for a mapped column of a row; what the file says where an error keeps it from being sent.

        Args:
            column: Index of the sheet column, which is mapped.
            cells: One per sheet column.
        """
        own = cells[column] if column < len(cells) else None
        joined = cell_of(self._rules[column], cells)
        return self._sent(column, joined, "" if own is None else str(own))

    def _read(self, column: int, text: str, own: str) -> str:
        rule = self._rules[column].rule
        if not text and not rule.fills:
            return own
        reading = rule.read(text)
        wrong = any(finding.severity is RowState.ERROR for finding in reading.findings)
        return own if wrong else reading.text
