"""Small tables: a list of frozen records as a Qt model (jobs, what is left, fields)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from lead_desktop.core.rows import CellProblem
from lead_desktop.ui.models.row_table_model import Index
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn

R = TypeVar("R")


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """Records in the order given; setting others keeps the view still when only their content changed.

    Args:
        columns: How records are shown.
        key: What makes a record the same one as before.
    """

    def __init__(
        self, columns: tuple[TableColumn[R], ...], key: Callable[[R], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._key = key
        self._records: tuple[R, ...] = ()

    def set_records(self, records: Sequence[R]) -> None:
        """Show these records."""
        new = tuple(records)
        if [self._key(record) for record in new] == [self._key(record) for record in self._records]:
            self._records = new
            if new:
                last = self.index(len(new) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._records = new
        self.endResetModel()

    def records(self) -> tuple[R, ...]:
        """All records, in order."""
        return self._records

    def record_at(self, place: int) -> R | None:
        """The record at a place, or None."""
        return self._records[place] if 0 <= place < len(self._records) else None

    def problem_at(self, _place: int, _data: int) -> CellProblem | None:
        """Records have no cell problems."""
        return None

    def place_of(self, key: object) -> int:
        """Place of the record with this key, or -1."""
        return next((i for i, record in enumerate(self._records) if self._key(record) == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Columns of the table."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            record = self._records[index.row()]
            words = column.text(record)
            return f"{words} {column.detail(record)}" if column.detail else words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column.style in {CellStyle.NUMBER, CellStyle.LINE}
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings; row headers count from 1."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.columns[section].label if section < len(self.columns) else None
        return str(section + 1)
