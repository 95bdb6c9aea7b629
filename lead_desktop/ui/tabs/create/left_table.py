"""What is left of an upload, by state and reason, with one action each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.rows import RowState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.record_table_model import RecordTableModel
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn
from lead_desktop.ui.states import row_look
from lead_desktop.ui.tabs.create.questions import LeftRows
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.data_table import DataTable
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.painting import draw_words
from lead_desktop.ui.widgets.table_header import HEADER_PX, PADDING_PX
from lead_desktop.ui.words import number

_ROW_PX = 36
_MOST = 12
_ACTION_PX = 128
_LONG = 1_000  # of a number of rows, to measure words with it
_HAPPENED = {
    RowState.SKIPPED: mark("Had errors in step 3 and were never sent"),
    RowState.NOT_SENT: mark("Their turn had not come"),
    RowState.WAITING: mark("Are still waiting to be sent"),
    RowState.DUPLICATE: mark("The lead exists already and was left as it was"),
    RowState.FAILED: mark("The CRM refused the row and gave no reason"),
}
_TO_DO = {
    RowState.FAILED: mark("Fix in Excel and drop it here, or retry"),
    RowState.DUPLICATE: mark("Nothing"),
    RowState.SKIPPED: mark("Fix in Excel and drop it here"),
    RowState.NOT_SENT: mark("Send the rows left"),
    RowState.WAITING: mark("Send the rows left"),
}


def happened(left: LeftRows) -> str:
    """Why the rows are left; a lost answer is told with its call until a look-up has its own word."""
    if left.state is not RowState.UNKNOWN:
        return told(left.reason) or tr(_HAPPENED[left.state])
    if "looked up" in left.reason or any(f"call {call}" in left.reason for call in left.calls):
        return told(left.reason)
    exist = tr("The lead may exist") if left.rows == 1 else tr("The leads may exist")
    if len(left.calls) == 1:
        return f"{tr('Call {call} got no answer.', call=str(left.calls[0]))} {exist}"
    return f"{tr_n('{n} call got no answer.', '{n} calls got no answer.', len(left.calls))} {exist}"


def to_do(left: LeftRows) -> str:
    """What the person can do about the rows."""
    if left.state is RowState.UNKNOWN:
        return tr_n("Look it up first, it reads only", "Look them up first, it reads only", left.rows)
    return tr(_TO_DO[left.state])


def action(left: LeftRows, unknown: int) -> str:
    """Words of the line's link.

    Args:
        left: The line.
        unknown: Unknown rows of all lines: a look-up takes every one of them, whatever its reason.
    """
    if left.state is RowState.DUPLICATE:
        return tr("Find in CRM")
    if left.state is not RowState.UNKNOWN:
        return tr("Show rows")
    if unknown == left.rows:
        return tr_n("Look up {n}", "Look up {n}", unknown)
    return tr_n("Look up all {n}", "Look up all {n}", unknown)


def _action_px(theme: Theme) -> int:
    lines = (LeftRows(state, "", _LONG) for state in (RowState.DUPLICATE, RowState.FAILED, RowState.UNKNOWN))
    metrics = theme.metrics(FontRole.STRONG)
    return max(metrics.horizontalAdvance(action(line, _LONG)) for line in lines) + 2 * PADDING_PX


def _columns(theme: Theme, unknown: Callable[[], int]) -> tuple[TableColumn[LeftRows], ...]:
    def paint_action(painter: QPainter, rect: QRect, left: LeftRows, theme: Theme) -> None:
        painter.setFont(theme.font(FontRole.STRONG))
        painter.setPen(QColor(theme.tokens.accent_text))
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_words(painter, rect, action(left, unknown()), right=mirrored)

    return (
        TableColumn(
            "state",
            tr("State"),
            lambda left: row_look(left.state).word,
            CellStyle.STATE,
            width=128,
            look=lambda left: row_look(left.state),
        ),
        TableColumn("rows", tr("Rows"), lambda left: number(left.rows), CellStyle.NUMBER, width=64),
        TableColumn("happened", tr("What happened"), happened, width=376),
        TableColumn("todo", tr("What to do"), to_do, CellStyle.QUIET, width=272),
        TableColumn(
            "action",
            "",
            lambda left: action(left, unknown()),
            width=max(_ACTION_PX, _action_px(theme)),
            paint=paint_action,
        ),
    )


class LeftHead(QWidget):
    """The heading over the table, and the way to Excel for the rows that can be corrected."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.fix = Button(theme, tr("Fix in Excel"), icon="download-simple", kind=ButtonKind.QUIET, height=28)
        self.fix.setObjectName("createFixInExcel")
        self.fix.setToolTip(
            tr(
                "Save the failed and skipped rows as a workbook. Correct them, and drop the workbook on this tab: "
                "each correction lands on its row."
            )
        )
        self.give = Button(theme, tr("Give a value"), icon="plus", kind=ButtonKind.QUIET, height=28)
        self.give.setObjectName("createGiveValue")
        self.give.setToolTip(
            tr(
                "For a field that the file has no column for: one value in all failed and skipped rows. "
                "Nothing is sent yet."
            )
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(theme, tr("What is left"), FontRole.BOLD))
        line.addStretch(1)
        line.addWidget(self.give)
        line.addWidget(self.fix)

    def show_left(self, left: Sequence[LeftRows]) -> None:
        """Rows that can be corrected are those that failed or were skipped."""
        rows = sum(one.rows for one in left if one.state in {RowState.FAILED, RowState.SKIPPED})
        self.setVisible(bool(left))
        self.fix.setVisible(rows > 0)
        self.give.setVisible(rows > 0)
        self.fix.set_text(tr_n("Fix {n} row in Excel", "Fix {n} rows in Excel", rows))


class LeftTable(QFrame):
    """The table in its card.

    Signals:
        rows_wanted: A LeftRows whose rows are to be shown.
        find_wanted: A LeftRows whose leads are to be found in the CRM.
        look_up_wanted: Rows whose answer was lost are to be looked up.
    """

    rows_wanted = Signal(object)
    find_wanted = Signal(object)
    look_up_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._unknown = 0
        self._columns = _columns(theme, lambda: self._unknown)
        self._model = RecordTableModel(self._columns, key=lambda left: (left.state, left.reason), parent=self)
        self.table = DataTable(theme, tr("What is left"), row_px=_ROW_PX)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.show_model(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.table)
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(self._opened)

    @property
    def lines(self) -> tuple[LeftRows, ...]:
        """What is listed."""
        return self._model.records()

    def show_left(self, left: Sequence[LeftRows]) -> None:
        """Show these; rare reasons beyond the first dozen stay in the workbook."""
        self._unknown = sum(line.rows for line in left if line.state is RowState.UNKNOWN)
        self._model.set_records(tuple(left)[:_MOST])
        self.table.setFixedHeight(
            HEADER_PX + _ROW_PX * min(len(left), _MOST) - 1
        )  # the card draws the last line
        self.setVisible(bool(left))

    def _clicked(self, index: QModelIndex) -> None:
        record = self._model.record_at(index.row())
        if index.column() == len(self._columns) - 1 and record is not None:
            self._act(record)

    def _opened(self, record: LeftRows) -> None:
        """Enter: on the link it does what the link says, elsewhere it shows the rows."""
        if self.table.currentIndex().column() == len(self._columns) - 1:
            self._act(record)
        else:
            self.rows_wanted.emit(record)

    def _act(self, record: LeftRows) -> None:
        if record.state is RowState.UNKNOWN:
            self.look_up_wanted.emit()
        elif record.state is RowState.DUPLICATE:
            self.find_wanted.emit(record)
        else:
            self.rows_wanted.emit(record)
