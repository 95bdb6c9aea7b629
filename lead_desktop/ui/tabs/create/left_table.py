"""What is left of an upload, by state and reason, with one action each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QVBoxLayout

from lead_desktop.core.rows import RowState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.record_table_model import RecordTableModel
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn
from lead_desktop.ui.states import row_look
from lead_desktop.ui.tabs.create.questions import LeftRows
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.data_table import DataTable
from lead_desktop.ui.widgets.table_header import HEADER_PX
from lead_desktop.ui.words import number

_ROW_PX = 36
_MOST = 12
_HAPPENED = {
    RowState.SKIPPED: "Had errors in step 3 and were never sent",
    RowState.NOT_SENT: "Were waiting when the upload was stopped",
    RowState.WAITING: "Are still waiting to be sent",
    RowState.DUPLICATE: "The lead exists already and was left as it was",
    RowState.FAILED: "The CRM refused the row and gave no reason",
    RowState.UNKNOWN: "No usable answer came. The lead may exist",
}
_TO_DO = {
    RowState.FAILED: "Correct in the workbook, or retry",
    RowState.UNKNOWN: "Look in the CRM first, then decide",
    RowState.DUPLICATE: "Nothing",
    RowState.SKIPPED: "Correct in the workbook, then upload it",
    RowState.NOT_SENT: "Send the rows left",
    RowState.WAITING: "Send the rows left",
}


def _paint_action(painter: QPainter, rect: QRect, _row: LeftRows, theme: Theme) -> None:
    painter.setFont(theme.font(FontRole.STRONG))
    painter.setPen(QColor(theme.tokens.accent_text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, "Show rows")


_COLUMNS: tuple[TableColumn[LeftRows], ...] = (
    TableColumn(
        "state",
        "State",
        lambda left: row_look(left.state).word,
        CellStyle.STATE,
        width=128,
        look=lambda left: row_look(left.state),
    ),
    TableColumn("rows", "Rows", lambda left: number(left.rows), CellStyle.NUMBER, width=64),
    TableColumn("happened", "What happened", lambda left: left.reason or _HAPPENED[left.state], width=424),
    TableColumn("to do", "What to do", lambda left: _TO_DO[left.state], CellStyle.QUIET, width=256),
    TableColumn("action", "", lambda _left: "Show rows", width=96, paint=_paint_action),
)


class LeftTable(QFrame):
    """The table in its card.

    Signals:
        rows_wanted: A LeftRows whose rows are to be shown.
    """

    rows_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._model = RecordTableModel(_COLUMNS, key=lambda left: (left.state, left.reason), parent=self)
        self.table = DataTable(theme, "What is left", row_px=_ROW_PX)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.show_model(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.table)
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(self.rows_wanted)

    @property
    def lines(self) -> tuple[LeftRows, ...]:
        """What is listed."""
        return self._model.records()

    def show_left(self, left: Sequence[LeftRows]) -> None:
        """Show these; rare reasons beyond the first dozen stay in the workbook."""
        self._model.set_records(tuple(left)[:_MOST])
        self.table.setFixedHeight(HEADER_PX + _ROW_PX * min(len(left), _MOST) + 1)
        self.setVisible(bool(left))

    def _clicked(self, index: QModelIndex) -> None:
        record = self._model.record_at(index.row())
        if index.column() == len(_COLUMNS) - 1 and record is not None:
            self.rows_wanted.emit(record)
